// SPDX-FileCopyrightText: Baton contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QWidget>

class QLabel;

namespace Baton::Ui {

class PlainLabel;
class Theme;

/// What stands where nothing is: an icon, what that means, and what happens next.
class EmptyNote final : public QWidget
{
    Q_OBJECT

public:
    EmptyNote(const Theme &theme, const QString &iconName, QWidget *parent = nullptr);

    void setTexts(const QString &title, const QString &detail);
    void setIcon(const QString &name);
    /// Moves it down by half of this, for one that has a neighbour with something above.
    void setAbove(int height);

private:
    const Theme &m_theme;
    QString m_iconName;
    QLabel *m_icon;
    PlainLabel *m_title;
    PlainLabel *m_detail;
};

} // namespace Baton::Ui
