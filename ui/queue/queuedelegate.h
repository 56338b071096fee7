// SPDX-FileCopyrightText: Baton contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/queue/rowlayout.h"

#include <QHash>
#include <QPixmap>
#include <QStyledItemDelegate>

#include <functional>

namespace Baton {
class QueueModel;
}

namespace Baton::Ui {

/// Paints a row of the queue from its layout; knows no rule beside which rows can be claimed.
class QueueDelegate final : public QStyledItemDelegate
{
    Q_OBJECT

public:
    QueueDelegate(QueueModel &model, const ConsoleState &state, const Theme &theme, std::function<Instant()> now,
                  QObject *parent = nullptr);

    void setStyle(RowStyle style) { m_style = style; }
    void setHoveredRow(int row) { m_hovered = row; }
    /// Says something in a row's place of the reason until it is taken back with an empty text.
    void setNotice(const ConversationId &conversation, const QString &text);
    /// Where the claim button of a row is, null where it shows none.
    QRect claimRect(const QStyleOptionViewItem &option, int row, bool selected) const;

    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;

private:
    /// A row as it was drawn, with all that its look depends on.
    struct Picture
    {
        RowContent content;
        QSize size;
        bool selected = false;
        bool focused = false;
        bool hovered = false;
        bool withClaim = false;
        Qt::LayoutDirection direction = Qt::LeftToRight;
        Scheme scheme = Scheme::Light;
        QFont font;
        qreal ratio = 1;
        QPixmap pixmap;

        bool shows(const Picture &other) const;
    };

    bool claimable(int row) const;
    RowContent contentOf(int row) const;
    void paintRow(QPainter &painter, const Picture &row) const;
    void paintTexts(QPainter &painter, const Picture &row, const RowLayout &layout) const;
    void paintAvatars(QPainter &painter, const RowContent &content, const RowLayout &layout, bool selected) const;
    void paintChips(QPainter &painter, const RowContent &content, const RowLayout &layout, bool selected) const;
    void paintChip(QPainter &painter, const QRect &rect, const QString &text, ColorRole back, ColorRole fore) const;

    QueueModel &m_model;
    const ConsoleState &m_state;
    const Theme &m_theme;
    std::function<Instant()> m_now;
    RowStyle m_style = RowStyle::Full;
    int m_hovered = -1;
    QHash<ConversationId, QString> m_notices;
    mutable QHash<ConversationId, Picture> m_pictures;
};

} // namespace Baton::Ui
