// SPDX-FileCopyrightText: Baton contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/theme/plainlabel.h"

#include "domain/text.h"
#include "ui/theme/controls.h"

#include <QHelpEvent>
#include <QPainter>
#include <QStyle>
#include <QTextLayout>
#include <QToolTip>

using namespace Qt::Literals::StringLiterals;

namespace Baton::Ui {

namespace {

constexpr int smallest = 20;
constexpr int narrowestLetter = 3; // pixels

/// As much of a text as can be seen in so many lines: shaping takes long, and strangers write long words.
QString seenOf(const QString &text, int width, int lines)
{
    constexpr int mostWithoutLimit = 4'000;
    return text.left(lines > 0 ? lines * qMax(100, width) / narrowestLetter + 100 : mostWithoutLimit);
}

} // namespace

PlainLabel::PlainLabel(const QFont &font, QWidget *parent)
    : QLabel(parent)
{
    setTextFormat(Qt::PlainText);
    setFont(font);
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
}

void PlainLabel::setFullText(const QString &text)
{
    if (m_text == text)
        return;
    m_text = text;
    forget();
    // Kept in the base class as well: screen readers read it there. Painting is ours.
    QLabel::setText(text);
    updateGeometry();
    update();
}

void PlainLabel::setMaximumLines(int lines)
{
    if (m_lines != lines)
        forget();
    m_lines = lines;
    QSizePolicy policy = sizePolicy();
    policy.setHeightForWidth(lines != 1);
    policy.setVerticalPolicy(lines == 1 ? QSizePolicy::Fixed : QSizePolicy::Minimum);
    setSizePolicy(policy);
    updateGeometry();
    update();
}

void PlainLabel::setMuted(bool muted)
{
    setStyleProperty(*this, "muted", muted);
}

void PlainLabel::forget()
{
    for (Wrapped &one : m_wrapped)
        one.width = -1;
    m_needed = -1;
}

void PlainLabel::changeEvent(QEvent *event)
{
    QLabel::changeEvent(event);
    if (event->type() == QEvent::FontChange)
        forget();
}

const PlainLabel::Wrapped &PlainLabel::wrappedAt(int width) const
{
    const int wanted = qMax(smallest, width);
    for (const Wrapped &one : m_wrapped) {
        if (one.width == wanted)
            return one;
    }
    m_latest = 1 - m_latest;
    Wrapped &one = m_wrapped.at(size_t(m_latest));
    one = wrap(m_text, wanted, m_lines);
    one.width = wanted;
    return one;
}

PlainLabel::Wrapped PlainLabel::wrap(const QString &whole, int width, int maximum) const
{
    constexpr int mostLines = 200;
    const QString text = seenOf(whole, width, maximum);
    const QFontMetrics metrics(font());
    const int usual = metrics.lineSpacing();
    const qsizetype cap = maximum > 0 ? maximum : mostLines;
    Wrapped wrapped;
    const auto cutWith = [&](const QString &rest) {
        const QString last = wrapped.lines.takeLast() + u' ' + rest;
        wrapped.lines.append(metrics.elidedText(last + u'…', Qt::ElideRight, width));
        wrapped.isCut = true;
    };
    QTextOption option;
    option.setWrapMode(QTextOption::WrapAtWordBoundaryOrAnywhere);
    for (const QString &paragraph : text.split(u'\n')) {
        QTextLayout layout(paragraph, font());
        layout.setTextOption(option);
        layout.beginLayout();
        for (QTextLine line = layout.createLine(); line.isValid(); line = layout.createLine()) {
            line.setLineWidth(width);
            if (wrapped.lines.size() == cap) {
                cutWith(paragraph.mid(line.textStart(), width / narrowestLetter));
                layout.endLayout();
                return wrapped;
            }
            const int height = qMax(usual, qCeil(line.height()));
            // Set solid, lines of a small sans serif run into each other; taller ones bring their own air.
            if (!wrapped.lines.isEmpty() && height <= usual)
                wrapped.height += qRound(height * 0.12);
            wrapped.lines.append(paragraph.mid(line.textStart(), line.textLength()).trimmed());
            wrapped.tops.append(wrapped.height);
            wrapped.height += height;
            if (wrapped.first == 0)
                wrapped.first = height;
        }
        layout.endLayout();
    }
    wrapped.height = qMax(wrapped.height, usual);
    if (text.size() < whole.size())
        cutWith({});
    return wrapped;
}

bool PlainLabel::isCutAt(int width) const
{
    if (m_lines == 1)
        return QFontMetrics(font()).horizontalAdvance(seenOf(m_text, width, 1)) > width;
    return m_lines > 0 && wrappedAt(width).isCut;
}

bool PlainLabel::event(QEvent *event)
{
    if (event->type() == QEvent::ToolTip && toolTip().isEmpty() && isCutAt(width())) {
        const auto *help = static_cast<QHelpEvent *>(event);
        QToolTip::showText(help->globalPos(), u"<span>"_s + oneLine(m_text, 1200).toHtmlEscaped() + u"</span>"_s, this);
        return true;
    }
    return QLabel::event(event);
}

QSize PlainLabel::sizeHint() const
{
    const QFontMetrics metrics(font());
    // Shaped in another script's font a line is a little longer than it was measured.
    const int slack = m_lines == 1 ? 2 : qMax(2, metrics.height() / 4);
    if (m_needed < 0)
        m_needed = metrics.horizontalAdvance(m_text.left(400));
    const int width = qMin(m_needed + slack, 420);
    return {width, m_lines == 1 ? metrics.height() : heightForWidth(width)};
}

QSize PlainLabel::minimumSizeHint() const
{
    const QFontMetrics metrics(font());
    return {qMin(metrics.horizontalAdvance(m_text.left(3)) + metrics.averageCharWidth() * 2, sizeHint().width()),
            metrics.height()};
}

int PlainLabel::heightForWidth(int width) const
{
    if (m_lines == 1)
        return QFontMetrics(font()).height();
    return wrappedAt(width).height;
}

int PlainLabel::firstLineHeightAt(int width) const
{
    return wrappedAt(width).first;
}

void PlainLabel::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setFont(font());
    painter.setPen(palette().color(foregroundRole()));
    // What strangers wrote is read in its own direction, wherever it stands.
    if (property("data").toBool())
        painter.setLayoutDirection(Qt::LayoutDirectionAuto);
    const QFontMetrics metrics(font());
    const auto aligned = QStyle::visualAlignment(layoutDirection(), alignment()) | Qt::AlignAbsolute;
    if (m_lines == 1) {
        const QString shown =
            metrics.elidedText(seenOf(m_text, width(), 1).replace(u'\n', u' '), Qt::ElideRight, width());
        painter.drawText(rect(), int(aligned | Qt::TextSingleLine), shown);
        return;
    }
    const Wrapped &wrapped = wrappedAt(width());
    if (alignment().testFlag(Qt::AlignVCenter))
        painter.translate(0, qMax(0, (height() - wrapped.height) / 2));
    for (qsizetype i = 0; i < wrapped.lines.size(); ++i) {
        const int bottom = i + 1 < wrapped.tops.size() ? wrapped.tops.at(i + 1) : wrapped.height;
        const QRect lineRect(0, wrapped.tops.at(i), width(), bottom - wrapped.tops.at(i));
        const auto horizontal = aligned & (Qt::AlignHorizontal_Mask | Qt::AlignAbsolute);
        painter.drawText(lineRect, int(horizontal | Qt::AlignVCenter | Qt::TextSingleLine), wrapped.lines.at(i));
    }
}

} // namespace Baton::Ui

#include "moc_plainlabel.cpp"
