// SPDX-FileCopyrightText: Baton contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/briefing/fieldgrid.h"

#include "ui/theme/controls.h"

#include <QEvent>
#include <QStyle>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace Baton::Ui {

FieldValue::FieldValue(const Theme &theme, const QString &text, QWidget *parent)
    : QWidget(parent)
    , m_theme(theme)
    , m_text(new PlainLabel(theme.font(TextSize::Body), this))
{
    m_text->setMaximumLines(4);
    QSizePolicy policy(QSizePolicy::Preferred, QSizePolicy::Minimum);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
    setText(text);
}

void FieldValue::setText(const QString &text)
{
    constexpr int looked = 120; // beyond that it takes lines of its own anyway
    m_text->setFullText(text);
    const QFontMetrics metrics(m_text->font());
    const QString beginning = text.left(looked);
    const int all = metrics.horizontalAdvance(beginning);
    m_needed = all + qMax(2, metrics.height() / 4);
    m_longestWord = 0;
    const QStringList words = beginning.split(u' ');
    for (const QString &word : words)
        m_longestWord = qMax(m_longestWord, (words.size() == 1 ? all : metrics.horizontalAdvance(word)) + 1);
    updateGeometry();
}

void FieldValue::append(QWidget *widget)
{
    widget->setParent(this);
    m_more.append(widget);
    updateGeometry();
}

void FieldValue::put(QWidget *widget, const QRect &rect, int width) const
{
    widget->setGeometry(QStyle::visualRect(layoutDirection(), QRect(0, 0, width, rect.bottom() + 1), rect));
}

int FieldValue::place(int width, bool move) const
{
    const int gap = m_theme.space(2);
    const int textHeight = m_text->heightForWidth(width);
    if (move)
        put(m_text, {0, 0, qMin(m_needed, width), textHeight}, width);
    int x = qMin(m_needed, width) + gap;
    int y = 0;
    int line = textHeight > m_text->firstLineHeightAt(width) * 3 / 2 ? 0 : textHeight;
    int bottom = textHeight;
    for (QWidget *widget : m_more) {
        const QSize size = widget->sizeHint().boundedTo({width, 1000});
        if (line == 0 || x + size.width() > width) {
            x = 0;
            y = bottom;
            line = size.height();
        }
        // One that is taller than the text beside it begins where the text begins.
        const int top = y + qMax(0, (line - size.height()) / 2);
        if (move)
            put(widget, {x, top, size.width(), size.height()}, width);
        x += size.width() + gap;
        bottom = qMax(bottom, top + size.height());
    }
    return bottom;
}

QSize FieldValue::sizeHint() const
{
    return {m_theme.space(40), heightForWidth(m_theme.space(40))};
}

QSize FieldValue::minimumSizeHint() const
{
    return {m_theme.space(10), QFontMetrics(m_text->font()).height()};
}

int FieldValue::heightForWidth(int width) const
{
    return place(qMax(20, width), false);
}

void FieldValue::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    place(width(), true);
}

void FieldValue::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LayoutDirectionChange)
        place(width(), true);
}

FieldGrid::FieldGrid(const Theme &theme, QWidget *parent)
    : QWidget(parent)
    , m_theme(theme)
{
    QSizePolicy policy(QSizePolicy::Preferred, QSizePolicy::Minimum);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
}

FieldValue *FieldGrid::add(const QString &name, const QString &value)
{
    auto *label = new PlainLabel(m_theme.font(TextSize::Body), this);
    label->setFullText(name);
    label->setMuted(true);
    auto *shown = new FieldValue(m_theme, value, this);
    shown->text()->setAccessibleName(name + u": "_s + value);
    m_rows.append({label, shown});
    updateGeometry();
    return shown;
}

int FieldGrid::nameColumn(int width) const
{
    int names = 0;
    int words = 0;
    for (const Row &row : m_rows) {
        names = qMax(names, QFontMetrics(row.name->font()).horizontalAdvance(row.name->fullText()) + 2);
        words = qMax(words, row.value->longestWord());
    }
    const int gap = m_theme.space(3);
    return names <= width * 2 / 5 && words <= width - names - gap ? names + gap : 0;
}

int FieldGrid::place(int width, bool move) const
{
    const int column = nameColumn(width);
    const int between = column > 0 ? m_theme.space(1) + 1 : m_theme.space(2);
    const QRect whole(0, 0, width, height());
    int y = 0;
    for (const Row &row : m_rows) {
        const int nameHeight = QFontMetrics(row.name->font()).height();
        const int nameTop =
            column > 0 ? y + qMax(0, (row.value->text()->firstLineHeightAt(width - column) - nameHeight) / 2) : y;
        const int valueTop = column > 0 ? y : y + nameHeight;
        const int valueHeight = row.value->heightForWidth(width - column);
        if (move) {
            const QRect name(0, nameTop, column > 0 ? column - m_theme.space(3) : width, nameHeight);
            const QRect value(column, valueTop, width - column, valueHeight);
            row.name->setGeometry(QStyle::visualRect(layoutDirection(), whole, name));
            row.value->setGeometry(QStyle::visualRect(layoutDirection(), whole, value));
        }
        y = qMax(y + nameHeight, valueTop + valueHeight) + between;
    }
    return qMax(0, y - between);
}

QSize FieldGrid::sizeHint() const
{
    return {m_theme.space(56), heightForWidth(m_theme.space(56))};
}

QSize FieldGrid::minimumSizeHint() const
{
    return {m_theme.space(40), 0};
}

int FieldGrid::heightForWidth(int width) const
{
    return place(qMax(40, width), false);
}

void FieldGrid::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    place(width(), true);
}

bool FieldGrid::event(QEvent *event)
{
    // What a value shows has changed, as at a reveal.
    if (event->type() == QEvent::LayoutRequest) {
        updateGeometry();
        place(width(), true);
    }
    return QWidget::event(event);
}

void FieldGrid::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LayoutDirectionChange)
        place(width(), true);
}

} // namespace Baton::Ui

#include "moc_fieldgrid.cpp"
