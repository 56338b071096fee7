// SPDX-FileCopyrightText: Baton contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/preferences/quietspanrow.h"

#include "ui/preferences/wheelguard.h"
#include "ui/theme/controls.h"

#include <QBoxLayout>
#include <QLocale>
#include <QPushButton>
#include <QSignalBlocker>
#include <QTimeEdit>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace Baton::Ui {

namespace {

constexpr int daysOfWeek = 7;

QTime timeOf(int minute)
{
    return QTime(minute / 60 % 24, minute % 60);
}

int minuteOf(QTime time)
{
    return time.hour() * 60 + time.minute();
}

/// The locale's, unless it names the half of the day in another script: Qt 6.4 lifts the text of a field by what that
/// script's font is taller, so that the digits stand high in it and are cut.
QString formatOf(const QLocale &locale)
{
    constexpr char16_t endOfLatin = 0x250;
    const QString halves = locale.amText() + locale.pmText();
    const bool isLatin = std::all_of(halves.cbegin(), halves.cend(), [](QChar c) { return c.unicode() < endOfLatin; });
    return isLatin ? locale.timeFormat(QLocale::ShortFormat) : u"HH:mm"_s;
}

} // namespace

QuietSpanRow::QuietSpanRow(int number, const QuietSpan &span, const Theme &theme, QWidget *parent)
    : QWidget(parent)
    , m_number(number)
    , m_from(new QTimeEdit(this))
    , m_to(new QTimeEdit(this))
    , m_next(new PlainLabel(theme.font(TextSize::Small), this))
{
    auto *line = new QHBoxLayout(this);
    line->setContentsMargins(0, 0, 0, 0);
    line->setSpacing(theme.space(1));
    addDays(line, theme);
    line->addSpacing(theme.space(2));
    addTimes(line, theme);
    auto *remove = makeButton(theme, ButtonKind::Quiet, u"quietRemove%1"_s.arg(number), {}, u"close"_s, this);
    remove->setAccessibleName(tr("Remove quiet time %1").arg(QLocale().toString(number)));
    setPlainToolTip(*remove, tr("Remove this quiet time"));
    connect(remove, &QPushButton::clicked, this, &QuietSpanRow::removeWanted);
    m_next->setMuted(true);
    m_next->setMaximumLines(2);
    const int words = QFontMetrics(theme.font(TextSize::Small)).horizontalAdvance(tr("on the next day"));
    m_next->setMinimumWidth(words / 2 + theme.space(6)); // on two lines, whether it is there or not
    line->addWidget(m_next, 1);
    line->addWidget(remove);
    setSpan(span);
}

void QuietSpanRow::addDays(QHBoxLayout *line, const Theme &theme)
{
    const QLocale locale;
    const int first = locale.firstDayOfWeek();
    for (int i = 0; i < daysOfWeek; ++i) {
        const int day = (first - 1 + i) % daysOfWeek + 1;
        auto *button = makeButton(theme, ButtonKind::Segment, u"quietDay%1_%2"_s.arg(m_number).arg(day),
                                  locale.standaloneDayName(day, QLocale::ShortFormat), {}, this);
        button->setCheckable(true);
        button->setProperty("day", day);
        button->setAccessibleName(
            tr("Quiet time %1, %2").arg(locale.toString(m_number), locale.standaloneDayName(day, QLocale::LongFormat)));
        connect(button, &QPushButton::clicked, this, [this] {
            say();
            Q_EMIT changed();
        });
        m_days.append(button);
        line->addWidget(button);
    }
}

void QuietSpanRow::addTimes(QHBoxLayout *line, const Theme &theme)
{
    const QLocale locale;
    for (QTimeEdit *edit : {m_from, m_to}) {
        edit->setLayoutDirection(Qt::LeftToRight); // right to left the toolkit would put minutes before hours
        edit->setDisplayFormat(formatOf(locale));
        edit->setButtonSymbols(QAbstractSpinBox::NoButtons);
        edit->setFont(theme.font(TextSize::Body));
        guardWheel(*edit);
        connect(edit, &QTimeEdit::editingFinished, this, &QuietSpanRow::changed);
        connect(edit, &QTimeEdit::timeChanged, this, &QuietSpanRow::say);
    }
    m_from->setObjectName(u"quietFrom%1"_s.arg(m_number));
    m_to->setObjectName(u"quietTo%1"_s.arg(m_number));
    m_from->setAccessibleName(tr("Quiet time %1, from").arg(locale.toString(m_number)));
    m_to->setAccessibleName(tr("Quiet time %1, to").arg(locale.toString(m_number)));
    auto *dash = new PlainLabel(theme.font(TextSize::Body), this);
    dash->setFullText(u"–"_s);
    line->addWidget(m_from);
    line->addWidget(dash);
    line->addWidget(m_to);
}

QuietSpan QuietSpanRow::span() const
{
    QuietSpan span;
    for (const QPushButton *button : m_days) {
        if (button->isChecked())
            span.days.append(button->property("day").toInt());
    }
    std::sort(span.days.begin(), span.days.end());
    span.from = minuteOf(m_from->time());
    span.to = minuteOf(m_to->time());
    return span;
}

void QuietSpanRow::setSpan(const QuietSpan &span)
{
    m_kept = span;
    const QSignalBlocker from(m_from);
    const QSignalBlocker to(m_to);
    for (QPushButton *button : std::as_const(m_days))
        button->setChecked(span.days.contains(button->property("day").toInt()));
    m_from->setTime(timeOf(span.from));
    m_to->setTime(timeOf(span.to));
    say();
}

void QuietSpanRow::say()
{
    const bool overnight = m_to->time() <= m_from->time();
    m_next->setFullText(span().days.isEmpty() ? tr("Choose a day") : overnight ? tr("on the next day") : QString());
}

} // namespace Baton::Ui

#include "moc_quietspanrow.cpp"
