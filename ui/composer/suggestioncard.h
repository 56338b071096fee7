// SPDX-FileCopyrightText: Baton contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QFrame>

class QPushButton;

namespace Baton::Ui {

class PlainLabel;
class Theme;

/// What the AI would answer, with where it has it from and how sure it is. It is only ever put into the editor, for a
/// person to change and send.
class SuggestionCard final : public QFrame
{
    Q_OBJECT

public:
    explicit SuggestionCard(const Theme &theme, QWidget *parent = nullptr);

    /// While the AI is asked.
    void showAsking();
    /// Without text it says that the AI does not know.
    void showSuggestion(const QString &text, const QString &source, int confidence);
    const QString &text() const { return m_suggested; }

Q_SIGNALS:
    void used(const QString &text);
    void dismissed();

protected:
    void resizeEvent(QResizeEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    void arrange();

    const Theme &m_theme;
    PlainLabel *m_title;
    PlainLabel *m_text;
    QPushButton *m_use;
    QPushButton *m_close;
    QString m_suggested;
};

} // namespace Baton::Ui
