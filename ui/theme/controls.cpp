// SPDX-FileCopyrightText: Baton contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/theme/controls.h"

#include "domain/text.h"

#include <QFrame>
#include <QGuiApplication>
#include <QHelpEvent>
#include <QLocale>
#include <QPainter>
#include <QPushButton>
#include <QStyle>
#include <QTextLayout>
#include <QToolTip>

#include <utility>

using namespace Qt::Literals::StringLiterals;

namespace Baton::Ui {

namespace {

/// Lines with where each begins: another script's fallback font may need taller lines than ours.
struct WrappedLines
{
    QStringList lines;
    QList<int> tops;
    int height = 0;

    void add(const QString &line, int lineHeight, int usual)
    {
        // Set solid, lines of a small sans serif run into each other; taller ones bring their own air.
        if (!lines.isEmpty() && lineHeight <= usual)
            height += qRound(lineHeight * 0.12);
        lines.append(line);
        tops.append(height);
        height += lineHeight;
    }
};

/// As much of a text as can be seen in so many lines: shaping takes long, and strangers write long words.
QString seenOf(const QString &text, int width, int lines)
{
    constexpr int mostWithoutLimit = 4'000;
    return text.left(lines > 0 ? lines * qMax(100, width) + 100 : mostWithoutLimit);
}

WrappedLines wrapLines(const QString &whole, const QFont &font, int width, int maximum)
{
    const QString text = seenOf(whole, width, maximum);
    WrappedLines wrapped;
    const QFontMetrics metrics(font);
    const int cap = maximum > 0 ? maximum : 200;
    QTextOption option;
    option.setWrapMode(QTextOption::WrapAtWordBoundaryOrAnywhere);
    for (const QString &paragraph : text.split(u'\n')) {
        QTextLayout layout(paragraph, font);
        layout.setTextOption(option);
        layout.beginLayout();
        for (QTextLine line = layout.createLine(); line.isValid(); line = layout.createLine()) {
            line.setLineWidth(width);
            if (wrapped.lines.size() == cap) {
                const QString rest = wrapped.lines.takeLast() + u' ' + paragraph.mid(line.textStart(), 200);
                wrapped.lines.append(metrics.elidedText(rest + u'…', Qt::ElideRight, width));
                layout.endLayout();
                return wrapped;
            }
            wrapped.add(paragraph.mid(line.textStart(), line.textLength()).trimmed(),
                        qMax(metrics.lineSpacing(), qCeil(line.height())), metrics.lineSpacing());
        }
        layout.endLayout();
    }
    wrapped.height = qMax(wrapped.height, metrics.lineSpacing());
    return wrapped;
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
    m_heightWidth = -1;
    // Kept in the base class as well: screen readers read it there. Painting is ours.
    QLabel::setText(text);
    updateGeometry();
    update();
}

void PlainLabel::setMaximumLines(int lines)
{
    m_lines = lines;
    m_heightWidth = -1;
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

bool PlainLabel::isCutAt(int width) const
{
    if (m_lines == 1)
        return QFontMetrics(font()).horizontalAdvance(seenOf(m_text, width, 1)) > width;
    return m_lines > 0
        && wrapLines(m_text, font(), qMax(20, width), m_lines + 1).lines.size()
        > wrapLines(m_text, font(), qMax(20, width), m_lines).lines.size();
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
    const int width = qMin(metrics.horizontalAdvance(m_text.left(400)) + slack, 420);
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
    if (m_heightWidth != width) {
        m_heightWidth = width;
        m_height = wrapLines(m_text, font(), qMax(20, width), m_lines).height;
    }
    return m_height;
}

int PlainLabel::firstLineHeight() const
{
    return wrapLines(m_text.left(200).section(u'\n', 0, 0), font(), 100'000, 1).height;
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
    const auto wrapped = wrapLines(m_text, font(), qMax(20, width()), m_lines);
    if (alignment().testFlag(Qt::AlignVCenter))
        painter.translate(0, qMax(0, (height() - wrapped.height) / 2));
    for (qsizetype i = 0; i < wrapped.lines.size(); ++i) {
        const int bottom = i + 1 < wrapped.tops.size() ? wrapped.tops.at(i + 1) : wrapped.height;
        const QRect lineRect(0, wrapped.tops.at(i), width(), bottom - wrapped.tops.at(i));
        const auto horizontal = aligned & (Qt::AlignHorizontal_Mask | Qt::AlignAbsolute);
        painter.drawText(lineRect, int(horizontal | Qt::AlignVCenter | Qt::TextSingleLine), wrapped.lines.at(i));
    }
}

QPushButton *makeButton(const Theme &theme, ButtonKind kind, const QString &objectName, const QString &text,
                        const QString &iconName, QWidget *parent)
{
    auto *button = new QPushButton(text, parent);
    button->setObjectName(objectName);
    button->setAccessibleName(text);
    button->setAutoDefault(false);
    button->setFont(theme.font(TextSize::Body));
    static const QStringList kinds{u"normal"_s,  u"primary"_s, u"quiet"_s, u"link"_s,
                                   u"segment"_s, u"fold"_s,    u"answer"_s};
    button->setProperty("kind", kinds.at(int(kind)));
    button->setFocusPolicy(Qt::StrongFocus);
    if (!iconName.isEmpty()) {
        button->setIcon(theme.icon(iconName, kind == ButtonKind::Primary ? ColorRole::OnAccent : ColorRole::TextMuted));
        // Wider than high: the icon stands at the leading edge, the rest is the gap to the text.
        const int gap = text.isEmpty() ? 0 : theme.space(1);
        button->setIconSize(QSize(theme.space(4) + gap, theme.space(4)));
    }
    return button;
}

void setPlainToolTip(QWidget &widget, const QString &text, const QString &shortcut)
{
    widget.setProperty("tipText", text);
    widget.setProperty("tipKey", shortcut);
    const QVariantMap changed = widget.window()->property("changedKeys").toMap();
    const QString key = changed.value(shortcut, shortcut).toString();
    const QString whole = key.isEmpty() ? text : text + u" ("_s + key + u')';
    const QString tip = whole.isEmpty() ? QString() : u"<span>"_s + whole.toHtmlEscaped() + u"</span>"_s;
    // It is said again with every letter that is written, and each change is told to screen readers.
    if (widget.toolTip() == tip && widget.accessibleDescription() == whole)
        return;
    widget.setToolTip(tip);
    widget.setAccessibleDescription(whole);
}

void setChangedKeys(QWidget &window, const QVariantMap &keys)
{
    window.setProperty("changedKeys", keys);
    for (QWidget *widget : window.findChildren<QWidget *>()) {
        if (const QString key = widget->property("tipKey").toString(); !key.isEmpty())
            setPlainToolTip(*widget, widget->property("tipText").toString(), key);
    }
}

QMargins leadingMargins(int leading, int top, int trailing, int bottom)
{
    if (QGuiApplication::layoutDirection() == Qt::RightToLeft)
        std::swap(leading, trailing);
    return {leading, top, trailing, bottom};
}

int headHeight(const Theme &theme)
{
    // Two lines, the first one with buttons.
    return qMax(theme.space(15), 2 * headLineHeight(theme) + theme.space(4));
}

int headLineHeight(const Theme &theme)
{
    // Some scripts are taller than the font says.
    const QFontMetrics metrics(theme.font(TextSize::Small));
    const int tall = metrics.size(Qt::TextSingleLine, QLocale().nativeLanguageName()).height();
    return qMax(metrics.height() + theme.space(1), tall);
}

QFrame *makeLine(Qt::Orientation orientation, QWidget *parent)
{
    auto *line = new QFrame(parent);
    line->setProperty("line", true);
    if (orientation == Qt::Horizontal)
        line->setFixedHeight(1);
    else
        line->setFixedWidth(1);
    return line;
}

void setStyleProperty(QWidget &widget, const char *name, const QVariant &value)
{
    if (widget.property(name) == value)
        return;
    widget.setProperty(name, value);
    widget.style()->unpolish(&widget);
    widget.style()->polish(&widget);
    widget.update();
}

} // namespace Baton::Ui
