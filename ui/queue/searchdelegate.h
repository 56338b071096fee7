// SPDX-FileCopyrightText: Baton contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "console/consolestate.h"

#include <QStyledItemDelegate>

namespace Baton {
class SearchModel;
}

namespace Baton::Ui {

class Theme;

/// Draws a found message with its words marked, and the name of the conversation above its messages.
class SearchDelegate final : public QStyledItemDelegate
{
    Q_OBJECT

public:
    SearchDelegate(const SearchModel &model, const ConsoleState &state, const Theme &theme, QObject *parent = nullptr);

    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;

private:
    void paintName(QPainter &painter, const QRect &rect, const Conversation &head, Qt::LayoutDirection direction) const;
    void paintHit(QPainter &painter, const QRect &rect, const Message &message, const Conversation &head,
                  Qt::LayoutDirection direction) const;

    const SearchModel &m_model;
    const ConsoleState &m_state;
    const Theme &m_theme;
};

} // namespace Baton::Ui
