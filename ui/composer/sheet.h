// SPDX-FileCopyrightText: Baton contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QFrame>

class QVBoxLayout;

namespace Baton::Ui {

class Theme;

/// A small form in the place of the composer: a title, its content, Escape leaves it. No window of its own.
class Sheet : public QFrame
{
    Q_OBJECT

public:
    Sheet(const Theme &theme, const QString &title, QWidget *parent = nullptr);

    virtual void takeKeyboard() { setFocus(); }
    /// What was written and not sent yet; empty where there is nothing to write.
    virtual QString unfinished() const { return {}; }
    virtual void resume(const QString &) {}

Q_SIGNALS:
    void cancelled();

protected:
    void keyPressEvent(QKeyEvent *event) override;

    const Theme &m_theme;
    QVBoxLayout *m_content;
};

} // namespace Baton::Ui
