// SPDX-FileCopyrightText: Baton contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "console/snippetbook.h"
#include "console/snippetfill.h"

#include <QObject>
#include <QPointer>

#include <functional>

class QKeyEvent;

namespace Baton::Ui {

class ReplyEdit;
class SnippetPopup;
class Theme;

/// Puts snippets into the editor: a slash at the beginning of a line, or the key for it anywhere, opens the list; what
/// is typed on narrows it.
class SnippetCompleter final : public QObject
{
    Q_OBJECT

public:
    SnippetCompleter(ReplyEdit &edit, const Theme &theme, QObject *parent = nullptr);

    void setBook(SnippetBook *book) { m_book = book; }
    void setValues(std::function<SnippetValues()> values) { m_values = std::move(values); }
    /// At the caret, wherever that is.
    void open();
    void close();
    bool isOpen() const;
    /// Looks at what was typed just now.
    void follow();

    /// Selects the next gap in this direction; false where there is none.
    bool selectGap(bool forward);
    bool hasGaps() const;
    /// The first gap, as it stands in the text.
    QString firstGap() const;

Q_SIGNALS:
    void manageWanted();

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    bool handleKey(const QKeyEvent &event);
    void insert(const SnippetEntry &entry);
    void refresh();
    QString typed() const;
    QList<TextGap> gaps() const;

    ReplyEdit &m_edit;
    const Theme &m_theme;
    QPointer<SnippetBook> m_book;
    std::function<SnippetValues()> m_values;
    QPointer<SnippetPopup> m_popup;
    int m_from = -1; ///< where what is typed begins, with its slash
    bool m_slash = false;
    bool m_dismissed = false; ///< until the slash is gone
};

} // namespace Baton::Ui
