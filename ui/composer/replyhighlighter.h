// SPDX-FileCopyrightText: Baton contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QSet>
#include <QSyntaxHighlighter>

#include <functional>

namespace Baton::Ui {

class ReplyEdit;
class Theme;

/// Marks in the editor what still has to be filled in, and what is spelled wrong; the word one is still typing is left
/// alone until the caret has gone on.
class ReplyHighlighter final : public QSyntaxHighlighter
{
    Q_OBJECT

public:
    ReplyHighlighter(ReplyEdit &edit, const Theme &theme);

    /// The names in braces that are gaps.
    void setNames(const QSet<QString> &names);
    /// Tells whether a word is known to be wrong; none switches the marks off.
    void setWrong(std::function<bool(const QString &word)> wrong, QChar::Script script);

protected:
    void highlightBlock(const QString &text) override;

private:
    void markParts(const QString &text);
    void markGaps(const QString &text);
    void markWords(const QString &text);
    void onCaretMoved();

    ReplyEdit &m_edit;
    const Theme &m_theme;
    QSet<QString> m_names;
    std::function<bool(const QString &)> m_wrong;
    QChar::Script m_script = QChar::Script_Latin;
    int m_spared = -1; ///< where in the document the word being typed begins
    int m_sparedEnd = -1;
};

} // namespace Baton::Ui
