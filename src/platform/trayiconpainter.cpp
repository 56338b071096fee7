// SPDX-FileCopyrightText: Baton contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "platform/trayiconpainter.h"

#include <QPainter>
#include <QPainterPath>

#include <array>

namespace Baton {

namespace {

/// Colours of an icon on a light or a dark panel.
struct TrayInk
{
    QColor line; ///< the baton
    QColor fill; ///< badge or tile
    QColor number;
};

/// Rows of five bits: digits that stay crisp where a stroke is one or two pixels wide.
using TrayBitmap = std::array<quint8, 7>;

constexpr std::array<TrayBitmap, 10> trayBitmaps{{
    {0b01110, 0b11011, 0b11011, 0b11011, 0b11011, 0b11011, 0b01110},
    {0b00110, 0b01110, 0b11110, 0b00110, 0b00110, 0b00110, 0b00110},
    {0b01110, 0b11011, 0b00011, 0b00110, 0b01100, 0b11000, 0b11111},
    {0b11110, 0b00011, 0b00011, 0b01110, 0b00011, 0b00011, 0b11110},
    {0b00110, 0b01110, 0b11110, 0b10110, 0b11111, 0b00110, 0b00110},
    {0b11111, 0b11000, 0b11110, 0b00011, 0b00011, 0b11011, 0b01110},
    {0b01110, 0b11000, 0b11110, 0b11011, 0b11011, 0b11011, 0b01110},
    {0b11111, 0b00011, 0b00110, 0b00110, 0b01100, 0b01100, 0b01100},
    {0b01110, 0b11011, 0b11011, 0b01110, 0b11011, 0b11011, 0b01110},
    {0b01110, 0b11011, 0b11011, 0b01111, 0b00011, 0b00011, 0b01110},
}};

TrayInk trayInk(TrayState state, bool dark)
{
    const QColor line = dark ? QColor(0xf2, 0xf4, 0xf8) : QColor(0x1f, 0x24, 0x30);
    const QColor white(Qt::white);
    const QColor night(0x0b, 0x12, 0x20);
    switch (state) {
    case TrayState::Breach:
        return {white, QColor(0xd9, 0x2d, 0x20), white};
    case TrayState::DoNotDisturb:
        return dark ? TrayInk{line, QColor(0xaa, 0xb1, 0xbd), night} : TrayInk{line, QColor(0x5b, 0x62, 0x70), white};
    default:
        return dark ? TrayInk{line, QColor(0x7d, 0xb1, 0xff), night} : TrayInk{line, QColor(0x1d, 0x5b, 0xd8), white};
    }
}

/// A digit as a stroke in a box 4 wide and 6 high.
QPainterPath trayDigit(int digit)
{
    QPainterPath path;
    switch (digit) {
    case 1:
        path.moveTo(0.8, 1.5);
        path.lineTo(2.5, 0);
        path.lineTo(2.5, 6);
        break;
    case 2:
        path.moveTo(0, 1.6);
        path.cubicTo(0.2, -0.5, 3.9, -0.6, 3.9, 1.7);
        path.cubicTo(3.9, 3.1, 1.2, 4.4, 0, 6);
        path.lineTo(4, 6);
        break;
    case 3:
        path.moveTo(0.2, 0);
        path.lineTo(3.7, 0);
        path.lineTo(1.8, 2.4);
        path.cubicTo(5, 2.4, 4.6, 6, 1.9, 6);
        path.cubicTo(1, 6, 0.3, 5.6, 0, 4.9);
        break;
    case 4:
        path.moveTo(3, 6);
        path.lineTo(3, 0);
        path.lineTo(0, 4.2);
        path.lineTo(4.2, 4.2);
        break;
    case 5:
        path.moveTo(3.7, 0);
        path.lineTo(0.6, 0);
        path.lineTo(0.3, 2.8);
        path.cubicTo(1.5, 1.9, 4, 2.1, 4, 4);
        path.cubicTo(4, 6.3, 1, 6.6, 0, 5.1);
        break;
    case 6:
        path.moveTo(3.2, 0);
        path.cubicTo(1.3, 0.8, 0, 2.5, 0, 4.1);
        path.addEllipse(QPointF(2, 4.1), 2, 1.9);
        break;
    case 7:
        path.lineTo(4, 0);
        path.lineTo(1.5, 6);
        break;
    case 8:
        path.addEllipse(QPointF(2, 1.4), 1.6, 1.4);
        path.addEllipse(QPointF(2, 4.4), 2, 1.6);
        break;
    case 9:
        path.addEllipse(QPointF(2, 1.9), 2, 1.9);
        path.moveTo(4, 1.9);
        path.cubicTo(4, 3.5, 2.7, 5.2, 0.8, 6);
        break;
    default:
        path.addRoundedRect(0, 0, 4, 6, 2, 2);
    }
    return path;
}

/// The pixels that a count covers: where it stands and how it is drawn.
struct TrayCount
{
    int digit = 0;
    bool more = false; ///< "9+"
    QRectF badge;
};

TrayCount trayCount(int count, int size, bool bar)
{
    TrayCount result;
    result.digit = qMin(count, 9);
    result.more = count > 9;
    const double unit = size / 16.0;
    const double height = qRound(10 * unit) - (size < 20 ? 1 : 0);
    const double width = bar ? size : qRound((result.more ? 12 : 9) * unit) - (size < 20 && result.more ? 1 : 0);
    result.badge = QRectF(size - width, size - height, width, height);
    return result;
}

void drawBitmapCount(QPainter &painter, const TrayCount &count)
{
    const int width = count.more ? 9 : 5;
    const int left = static_cast<int>(count.badge.center().x() - width / 2.0 + 0.5);
    const int top = static_cast<int>(count.badge.center().y() - 3.5 + 0.5);
    const QColor color = painter.pen().color();
    for (int row = 0; row < 7; ++row) {
        for (int column = 0; column < 5; ++column) {
            if (trayBitmaps.at(static_cast<size_t>(count.digit)).at(static_cast<size_t>(row)) >> (4 - column) & 1)
                painter.fillRect(left + column, top + row, 1, 1, color);
        }
    }
    if (count.more) {
        painter.fillRect(left + 6, top + 3, 3, 1, color);
        painter.fillRect(left + 7, top + 2, 1, 3, color);
    }
}

void drawStrokedCount(QPainter &painter, const TrayCount &count, int size)
{
    const double scale = size / 16.0 * 1.05;
    const double width = count.more ? 8.2 : 4;
    QTransform place;
    place.translate(count.badge.center().x() - width / 2 * scale, count.badge.center().y() - 3 * scale);
    place.scale(scale, scale);
    QPainterPath path = trayDigit(count.digit);
    if (count.more) {
        path.moveTo(5.4, 3.2);
        path.lineTo(8.4, 3.2);
        path.moveTo(6.9, 1.7);
        path.lineTo(6.9, 4.7);
    }
    painter.strokePath(place.map(path),
                       QPen(painter.pen().color(), 1.35 * scale, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
}

/// Takes away what lies under `rect` and `gap` around it, so that what comes next stands free.
void clearAround(QPainter &painter, const QRectF &rect, double gap, double radius)
{
    painter.save();
    painter.setCompositionMode(QPainter::CompositionMode_Clear);
    painter.setPen(Qt::NoPen);
    painter.setBrush(Qt::black);
    painter.drawRoundedRect(rect.adjusted(-gap, -gap, gap, gap), radius + gap, radius + gap);
    painter.restore();
}

/// A relay baton on the rising diagonal, with two bands cut out; an outline only if hollow. Where a number needs the
/// lower right corner it moves away from there and is shorter.
void drawBaton(QPainter &painter, const QColor &color, double size, bool hollow, bool aside)
{
    const double unit = size / 16;
    const double centre = aside ? 5 * unit : size / 2;
    const double half = (aside ? 6 : 8.6) * unit;
    const double thick = (aside ? 1.9 : 2.2) * unit;
    painter.save();
    painter.translate(centre, centre);
    painter.rotate(-45);
    const QRectF tube(-half, -thick, 2 * half, 2 * thick);
    if (hollow) {
        const double pen = qMax(1.0, 1.2 * unit);
        const double inset = pen / 2;
        painter.setPen(QPen(color, pen));
        painter.setBrush(Qt::NoBrush);
        painter.drawRoundedRect(tube.adjusted(inset, inset, -inset, -inset), 1.6 * unit, 1.6 * unit);
    } else {
        painter.setPen(Qt::NoPen);
        painter.setBrush(color);
        painter.drawRoundedRect(tube, 1.8 * unit, 1.8 * unit);
        painter.setCompositionMode(QPainter::CompositionMode_Clear);
        for (const double at : {-0.54 * half, 0.42 * half})
            painter.drawRect(QRectF(at, -3 * unit, (aside ? 0.9 : 1.1) * unit, 6 * unit));
    }
    painter.restore();
}

void drawBar(QPainter &painter, const QColor &color, double size)
{
    const double height = qMax(2.0, double(qRound(size * 3 / 16)));
    const QRectF bar(0, qRound(size / 2 - height / 2), size, height);
    clearAround(painter, bar, qMax(1.0, size / 16), 0);
    painter.setPen(Qt::NoPen);
    painter.setBrush(color);
    painter.drawRoundedRect(bar, height / 3, height / 3);
}

} // namespace

QImage paintTrayIcon(TrayState state, int count, bool dark, int sizePx)
{
    QImage image(sizePx, sizePx, QImage::Format_ARGB32_Premultiplied);
    image.fill(Qt::transparent);
    QPainter painter(&image);
    painter.setRenderHint(QPainter::Antialiasing);
    const TrayInk ink = trayInk(state, dark);
    const double size = sizePx;
    const bool counts = count > 0 && state != TrayState::Offline && state != TrayState::Idle;
    drawBaton(painter, ink.line, size, state == TrayState::Offline, counts);
    if (state == TrayState::DoNotDisturb && !counts)
        drawBar(painter, ink.line, size);
    if (counts) {
        const TrayCount shown = trayCount(count, sizePx, state == TrayState::DoNotDisturb);
        const double radius = size * 2.5 / 16;
        clearAround(painter, shown.badge, qMax(1.0, size / 16), radius);
        if (state != TrayState::Breach) {
            painter.setPen(Qt::NoPen);
            painter.setBrush(ink.fill);
            painter.drawRoundedRect(shown.badge, radius, radius);
        }
        painter.setPen(ink.number);
        if (sizePx < 20)
            drawBitmapCount(painter, shown);
        else
            drawStrokedCount(painter, shown, sizePx);
    }
    if (state == TrayState::Breach) {
        painter.setCompositionMode(QPainter::CompositionMode_DestinationOver);
        painter.setPen(Qt::NoPen);
        painter.setBrush(ink.fill);
        painter.drawRoundedRect(QRectF(0, 0, size, size), size * 2.5 / 16, size * 2.5 / 16);
    }
    return image;
}

} // namespace Baton
