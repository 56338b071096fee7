// SPDX-FileCopyrightText: Baton contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/preferences/weekhours.h"

#include "ui/preferences/spanfield.h"
#include "ui/theme/controls.h"
#include "ui/words/hourwords.h"

#include <QGridLayout>
#include <QLocale>
#include <QMenu>
#include <QPushButton>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace Baton::Ui {

namespace {

constexpr int weekLength = 7;

} // namespace

WeekHours::WeekHours(const Theme &theme, QWidget *parent)
    : QWidget(parent)
{
    auto *grid = new QGridLayout(this);
    grid->setContentsMargins(0, 0, 0, 0);
    grid->setHorizontalSpacing(theme.space(3));
    grid->setVerticalSpacing(theme.space(1));
    grid->setColumnStretch(1, 1);
    const int first = QLocale().firstDayOfWeek();
    for (int i = 0; i < weekLength; ++i)
        addDay(grid, i, (first - 1 + i) % weekLength + 1, theme);
}

void WeekHours::addDay(QGridLayout *grid, int row, int day, const Theme &theme)
{
    auto *label = new PlainLabel(theme.font(TextSize::Body), this);
    label->setFullText(HourWords::day(day));
    auto *field = new SpanField(u"hoursDay%1"_s.arg(day), tr("Hours on %1").arg(HourWords::day(day)), theme, this);
    label->setBuddy(field);
    m_days.insert(day, field);
    connect(field, &SpanField::edited, this, &WeekHours::edited);
    connect(field, &SpanField::readChanged, this, &WeekHours::readChanged);
    auto *button = makeButton(theme, ButtonKind::Quiet, u"hoursCopy%1"_s.arg(day), tr("Copy to…"), {}, this);
    button->setAccessibleName(tr("Copy the hours of %1 to other days").arg(HourWords::day(day)));
    auto *menu = new QMenu(button);
    menu->addAction(tr("Monday to Friday"), this, [this, day] { copy(day, {1, 2, 3, 4, 5}); });
    menu->addAction(tr("All days"), this, [this, day] { copy(day, {1, 2, 3, 4, 5, 6, 7}); });
    menu->addSeparator();
    for (int other = 1; other <= weekLength; ++other) {
        if (other != day)
            menu->addAction(HourWords::day(other), this, [this, day, other] { copy(day, {other}); });
    }
    button->setMenu(menu);
    grid->addWidget(label, row, 0);
    grid->addWidget(field, row, 1);
    grid->addWidget(button, row, 2);
}

void WeekHours::setHours(const OpeningHours &hours, bool isAnother)
{
    for (auto day = m_days.cbegin(); day != m_days.cend(); ++day)
        (*day)->setSpans(spansOn(hours, day.key()), isAnother);
}

QList<OpenSpan> WeekHours::spans() const
{
    QList<OpenSpan> spans;
    for (auto day = m_days.cbegin(); day != m_days.cend(); ++day) {
        for (OpenSpan span : (*day)->spans()) {
            span.days = {day.key()};
            spans.append(span);
        }
    }
    return spans;
}

bool WeekHours::isRead() const
{
    return std::all_of(m_days.cbegin(), m_days.cend(), [](const SpanField *field) { return field->isRead(); });
}

void WeekHours::copy(int from, const QList<int> &to)
{
    const QList<OpenSpan> spans = m_days.value(from)->spans();
    for (const int day : to)
        m_days.value(day)->setSpans(spans, true);
    Q_EMIT edited();
}

} // namespace Baton::Ui

#include "moc_weekhours.cpp"
