// SPDX-FileCopyrightText: Baton contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/transcript/transcriptpainter.h"

#include <QCoreApplication>
#include <QPainter>

using namespace Qt::Literals::StringLiterals;

namespace Baton::Ui {

namespace {

struct PainterTexts
{
    Q_DECLARE_TR_FUNCTIONS(TranscriptPainter)
};

ColorRole bubbleRole(const MessageLook &look)
{
    if (look.kind == MessageKind::Note)
        return ColorRole::NoteBubble;
    switch (look.speaker) {
    case Speaker::Ai:
    case Speaker::Bot:
        return ColorRole::AiBubble;
    case Speaker::Agent:
        return ColorRole::AgentBubble;
    case Speaker::Visitor:
    case Speaker::System:
        return ColorRole::VisitorBubble;
    }
    return ColorRole::VisitorBubble;
}

void paintRule(QPainter &painter, const QRect &around, const Theme &theme, int width, ColorRole role)
{
    painter.setPen(QPen(theme.color(role), 1));
    const int y = around.center().y();
    if (around.left() <= theme.space(8))
        return; // nothing is left beside it
    painter.drawLine(theme.space(5), y, around.left() - theme.space(3), y);
    painter.drawLine(around.right() + theme.space(3), y, width - theme.space(5), y);
}

void paintAbove(QPainter &painter, const MessageBox &box, const Theme &theme, int width)
{
    painter.setFont(theme.font(TextSize::Small));
    const QFontMetrics metrics(painter.font());
    if (!box.day.isNull()) {
        painter.setPen(theme.color(ColorRole::TextMuted));
        painter.drawText(box.day, Qt::AlignCenter, box.dayText);
    }
    if (!box.unread.isNull()) {
        const QString text = PainterTexts::tr("New");
        QRect around(0, 0, metrics.horizontalAdvance(text), metrics.height());
        around.moveCenter(box.unread.center());
        paintRule(painter, around, theme, width, ColorRole::Accent);
        painter.setPen(theme.color(ColorRole::Accent));
        painter.drawText(around.adjusted(-2, 0, 2, 0), Qt::AlignCenter, text);
    }
}

void paintLane(QPainter &painter, const MessageBox &box, const MessageLook &look, const Theme &theme, int width)
{
    paintRule(painter, box.laneRow(), theme, width, ColorRole::Line);
    theme.paintIcon(painter, box.laneIcon, laneIconName(look.mark), theme.color(ColorRole::TextMuted));
    painter.setFont(theme.font(TextSize::Small));
    painter.setPen(theme.color(ColorRole::TextMuted));
    painter.drawText(box.lane, Qt::AlignCenter | Qt::TextSingleLine, box.laneText);
}

void paintLabel(QPainter &painter, const MessageBox &box, const Theme &theme, Qt::LayoutDirection direction)
{
    if (box.label.isNull())
        return;
    QFont strong = theme.font(TextSize::Small);
    strong.setWeight(QFont::DemiBold);
    const QFontMetrics strongMetrics(strong);
    const QFontMetrics metrics(theme.font(TextSize::Small));
    const int rest = metrics.horizontalAdvance(box.kindAndTime);
    const QString name = strongMetrics.elidedText(box.name, Qt::ElideRight, box.label.width() - rest - theme.space(3));
    const int nameWidth = strongMetrics.horizontalAdvance(name);
    const bool toRight = (box.side == Side::Ours) == (direction == Qt::LeftToRight);
    const int whole = nameWidth + theme.space(2) + rest;
    int x = toRight ? box.label.right() + 1 - whole : box.label.left();
    const bool nameFirst = direction == Qt::LeftToRight;
    const QRect nameRect(nameFirst ? x : x + rest + theme.space(2), box.label.top(), nameWidth + 2, box.label.height());
    const QRect restRect(nameFirst ? x + nameWidth + theme.space(2) : x, box.label.top(), rest + 2, box.label.height());
    painter.setFont(strong);
    painter.setPen(theme.color(ColorRole::Text));
    painter.drawText(nameRect, Qt::AlignLeft | Qt::AlignAbsolute | Qt::AlignVCenter | Qt::TextSingleLine, name);
    painter.setFont(theme.font(TextSize::Small));
    painter.setPen(theme.color(ColorRole::TextMuted));
    painter.drawText(restRect, Qt::AlignLeft | Qt::AlignAbsolute | Qt::AlignVCenter | Qt::TextSingleLine,
                     box.kindAndTime);
}

void paintBubble(QPainter &painter, const MessageBox &box, const MessageLook &look, const Theme &theme)
{
    QColor back = theme.color(bubbleRole(look));
    const bool failed = look.delivery == Delivery::Failed;
    painter.setBrush(back);
    const bool note = look.kind == MessageKind::Note;
    if (failed)
        painter.setPen(QPen(theme.color(ColorRole::WaitLate), 1));
    else
        painter.setPen(note ? QPen(theme.color(ColorRole::NoteLine), 1, Qt::DashLine) : QPen(Qt::NoPen));
    const QRectF rect = note || failed ? QRectF(box.bubble).adjusted(0.5, 0.5, -0.5, -0.5) : QRectF(box.bubble);
    painter.drawRoundedRect(rect, 10, 10);
}

/// Outside the body with a gap, so that it shows on every ground.
void paintRing(QPainter &painter, const MessageBox &box, const Theme &theme)
{
    painter.setBrush(Qt::NoBrush);
    painter.setPen(QPen(theme.color(ColorRole::Accent), 2));
    painter.drawRoundedRect(QRectF(box.body()).adjusted(-2, -2, 2, 2), 12, 12);
}

void paintTools(QPainter &painter, const MessageBox &box, const MessageLook &look, const Theme &theme)
{
    const auto tool = [&](const QRect &rect, MessageDeed deed, const QString &icon) {
        if (rect.isNull())
            return;
        const bool hot = look.hoveredDeed == deed;
        if (hot) {
            painter.setPen(Qt::NoPen);
            painter.setBrush(theme.color(ColorRole::Hover));
            painter.drawRoundedRect(rect, 6, 6);
        }
        const int inset = rect.width() / 5;
        theme.paintIcon(painter, rect.adjusted(inset, inset, -inset, -inset), icon,
                        theme.color(hot ? ColorRole::Text : ColorRole::TextMuted));
    };
    tool(box.quote, MessageDeed::Quote, u"quote"_s);
    tool(box.menu, MessageDeed::Menu, u"more"_s);
}

void paintState(QPainter &painter, const MessageBox &box, const MessageLook &look, const Theme &theme)
{
    const bool failed = look.delivery == Delivery::Failed;
    // Beside the pointer the place is the tools', but for the lane, which has none.
    if (!box.stateIcon.isNull() && (!look.hovered || !box.state.isNull() || box.side == Side::Lane)) {
        const ColorRole role = failed        ? ColorRole::WaitLate
            : box.progress == Progress::Seen ? ColorRole::Accent
                                             : ColorRole::TextMuted;
        theme.paintIcon(painter, box.stateIcon, progressIcon(box.progress), theme.color(role));
    }
    if (box.state.isNull())
        return;
    painter.setFont(theme.font(TextSize::Small));
    const QFontMetrics metrics(painter.font());
    painter.setPen(theme.color(failed ? ColorRole::WaitLate : ColorRole::TextMuted));
    painter.drawText(box.state, Qt::AlignRight | Qt::AlignAbsolute | Qt::AlignVCenter | Qt::TextSingleLine,
                     metrics.elidedText(box.stateText, Qt::ElideRight, box.state.width()));
    painter.setPen(theme.color(ColorRole::Accent));
    const int centered = int(Qt::AlignCenter) | int(Qt::TextSingleLine);
    if (!box.retry.isNull())
        painter.drawText(box.retry, centered, QCoreApplication::translate("MessageBox", "Try again"));
    if (!box.asNote.isNull())
        painter.drawText(box.asNote, centered, QCoreApplication::translate("MessageBox", "Keep as note"));
    if (!box.discard.isNull())
        painter.drawText(box.discard, centered, QCoreApplication::translate("MessageBox", "Discard"));
}

TextPaint textPaint(const Theme &theme)
{
    TextPaint paint;
    paint.text = theme.color(ColorRole::Text);
    paint.link = theme.color(ColorRole::Accent);
    paint.selection = theme.color(ColorRole::Selection);
    paint.quiet = theme.color(ColorRole::TextMuted);
    paint.line = theme.color(ColorRole::LineStrong);
    // A ground for code that suits the bubble of every speaker.
    paint.code = theme.color(ColorRole::Text);
    paint.code.setAlphaF(0.07F);
    paint.match = theme.color(ColorRole::NoteLine);
    paint.match.setAlphaF(0.35F);
    paint.currentMatch = theme.color(ColorRole::Accent);
    paint.onCurrentMatch = theme.color(ColorRole::OnAccent);
    return paint;
}

} // namespace

void paintMessage(QPainter &painter, const MessageBox &box, const MessageLook &look, const Theme &theme, int width)
{
    paintAbove(painter, box, theme, width);
    TextPaint paint = textPaint(theme);
    paint.selected = look.selected;
    paint.matches = look.matches;
    paint.current = look.currentMatch;
    if (box.side == Side::Lane) {
        paintLane(painter, box, look, theme, width);
        paint.text = theme.color(ColorRole::TextMuted);
    } else {
        paintLabel(painter, box, theme, look.direction);
        paintBubble(painter, box, look, theme);
    }
    paintState(painter, box, look, theme);
    if (box.text)
        box.text->paint(painter, box.textAt, paint);
    if (look.hovered)
        paintTools(painter, box, look, theme);
    if (look.current)
        paintRing(painter, box, theme);
}

} // namespace Baton::Ui
