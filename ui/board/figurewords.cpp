// SPDX-FileCopyrightText: Baton contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/board/figurewords.h"

#include "domain/text.h"
#include "ui/board/boardwords.h"
#include "ui/words/words.h"

#include <QDateTime>
#include <QLocale>

using namespace Qt::Literals::StringLiterals;

namespace Baton::Ui {

namespace {

QString numberText(qint64 number)
{
    return QLocale().toString(number);
}

/// Hundredths of a per cent, or milliseconds.
QString valueText(FigureUnit unit, qint64 value)
{
    if (unit == FigureUnit::Span)
        return Words::span(Millis(value));
    if (unit != FigureUnit::Percent)
        return numberText(value);
    constexpr qint64 hundredths = 100;
    return BoardWords::tr("%1 %").arg(numberText((value + hundredths / 2) / hundredths));
}

} // namespace

QString FigureWords::title(FigureKind kind)
{
    switch (kind) {
    case FigureKind::HandoffRate:
        return tr("Handoff rate");
    case FigureKind::TimeToHuman:
        return tr("Time to a person’s reply");
    case FigureKind::Conversion:
        return tr("Conversion after handoff");
    case FigureKind::Satisfaction:
        return tr("Satisfaction");
    case FigureKind::Missed:
        return tr("Missed");
    case FigureKind::RepeatContact:
        return tr("Repeat contact");
    }
    return {};
}

QString FigureWords::meaning(FigureKind kind)
{
    switch (kind) {
    case FigureKind::HandoffRate:
        return tr("Conversations in which a person was asked for, of all conversations that began. It is counted for "
                  "all teams together, as a conversation has neither team nor category.")
            + u' '
            + tr("A visitor who comes back goes on in the same conversation, so that older ones have had more time for "
                 "it.");
    case FigureKind::TimeToHuman:
        return tr("From the request for a person to the first message of an agent: half of the answered handoffs were "
                  "answered within it. Takeovers are left out, and so is what nobody answered: that is in “Missed”.");
    case FigureKind::Conversion:
        return tr("Answered handoffs that a goal is credited to, of all answered handoffs: the visitor reached it "
                  "within 7 days of the agent’s last message. What nobody answered is left out. For handoffs of the "
                  "last 7 days it can still rise.");
    case FigureKind::Satisfaction:
        return tr("Ratings of 4 and 5, of all ratings that visitors gave after a handoff. Handoffs without a rating "
                  "are left out.");
    case FigureKind::Missed:
        return tr("Handoffs that ended without a word from a person, as the visitor left, the time ran out or somebody "
                  "closed them, of all that were queued. Takeovers are left out, and open and refused handoffs.");
    case FigureKind::RepeatContact:
        return tr("Answered handoffs after which the visitor asked for a person again within 7 days, of all answered "
                  "handoffs that are over. Open ones are left out, and what nobody answered. For handoffs of the last "
                  "7 days it can still rise.");
    }
    return {};
}

QString FigureWords::excluded(const Figure &figure)
{
    QStringList parts;
    for (const Excluded &one : figure.excluded) {
        QString why = cleanText(one.why).replace(u'_', u' ');
        if (one.why == "takeover"_L1)
            why = tr("takeovers");
        else if (one.why == "unanswered"_L1)
            why = tr("not answered");
        else if (one.why == "open"_L1)
            why = tr("still open");
        else if (one.why == "refused"_L1)
            why = tr("refused");
        //: why handoffs are left out of a figure, and how many
        parts.append(tr("%1: %2").arg(why, numberText(one.n)));
    }
    return Words::listed(parts);
}

QString FigureWords::definition(FigureKind kind, const FigureTile &tile)
{
    const QString left = tile.figure ? excluded(*tile.figure) : QString();
    //: behind what a figure counts: why handoffs are left out, and how many
    return left.isEmpty() ? meaning(kind) : meaning(kind) + u' ' + tr("Left out here – %1.").arg(left);
}

QString FigureWords::period(FiguresPeriod period)
{
    switch (period) {
    case FiguresPeriod::Today:
        return tr("Today");
    case FiguresPeriod::Week:
        return tr("Last 7 days");
    case FiguresPeriod::Month:
        return tr("Last 30 days");
    case FiguresPeriod::Quarter:
        return tr("Last 90 days");
    }
    return {};
}

QString FigureWords::breakdown(FigureGroup by)
{
    switch (by) {
    case FigureGroup::Team:
        return tr("By team");
    case FigureGroup::Category:
        return tr("By category");
    case FigureGroup::Reason:
        return tr("By reason");
    case FigureGroup::Hour:
        return tr("By hour of the day");
    case FigureGroup::None:
    case FigureGroup::Day:
    case FigureGroup::Quarter:
        break;
    }
    return {};
}

QString FigureWords::value(const std::optional<Figure> &figure)
{
    return figure && figure->value ? valueText(figure->unit, *figure->value) : u"–"_s;
}

QString FigureWords::basis(const FigureTile &tile)
{
    if (tile.isOfAllOnly)
        return tr("counted for all teams together alone");
    if (!tile.figure)
        return BoardWords::tr("not known yet");
    const Figure &figure = *tile.figure;
    if (!figure.value)
        return BoardWords::tr("none so far");
    if (figure.unit != FigureUnit::Span)
        return BoardWords::tr("%1 of %2").arg(numberText(figure.numerator), numberText(figure.denominator));
    //: of how many, and a span as 3:10
    return figure.p90 ? tr("n = %1, 90 % within %2").arg(numberText(figure.n), Words::span(Millis(*figure.p90)))
                      : BoardWords::tr("n = %1").arg(numberText(figure.n));
}

QString FigureWords::comparison(const FigureTile &tile)
{
    const auto text = [&](const std::optional<qint64> &value) {
        return value && tile.figure ? valueText(tile.figure->unit, *value) : u"–"_s;
    };
    switch (tile.comparison) {
    case FigureComparison::Unknown:
        return {};
    case FigureComparison::Few:
        return tr("too few to compare");
    case FigureComparison::TooEarly:
        return tr("too early to compare");
    case FigureComparison::Same:
        // What was compared is finer than what is shown.
        if (!tile.isWithoutLast && text(tile.before) != text(tile.compared)) {
            //: %1 is what it was in the period before, a little else than what it is now
            return tr("≈ nearly as before (%1)").arg(text(tile.before));
        }
        //: %1 is what it was in the period before
        return tile.isWithoutLast ? tr("= as before (%1), the last 7 days left out").arg(text(tile.before))
                                  : tr("= as before (%1)").arg(text(tile.before));
    case FigureComparison::Higher:
        //: %1 is what it was in the period before, %2 what it is now
        return tile.isWithoutLast
            ? tr("↑ up from %1 to %2, the last 7 days left out").arg(text(tile.before), text(tile.compared))
            : tr("↑ up from %1").arg(text(tile.before));
    case FigureComparison::Lower:
        return tile.isWithoutLast
            ? tr("↓ down from %1 to %2, the last 7 days left out").arg(text(tile.before), text(tile.compared))
            : tr("↓ down from %1").arg(text(tile.before));
    }
    return {};
}

QString FigureWords::noFigures(MetricsBox::Known known)
{
    switch (known) {
    case MetricsBox::Known::Nothing:
        return tr("The figures are not known yet.");
    case MetricsBox::Known::Report:
        return {};
    case MetricsBox::Known::MeasuresNone:
        return tr("This server counts no figures.");
    case MetricsBox::Known::Refused:
        return tr("The server tells these figures to those who lead the team.");
    case MetricsBox::Known::TooMuch:
        return tr("This is more than the server counts at once. Choose less.");
    }
    return {};
}

QString FigureWords::state(const FiguresState &figures, Instant now)
{
    const std::optional<Instant> asOf = figures.asOf();
    if (!asOf) {
        return figures.isOnline() ? noFigures(figures.known()) : tr("Not connected. The figures are not known yet.");
    }
    const bool isToday =
        QDateTime::fromMSecsSinceEpoch(asOf->ms).date() == QDateTime::fromMSecsSinceEpoch(now.ms).date();
    const QString at = isToday ? Words::timeOfDay(*asOf) : Words::day(*asOf, now) + u' ' + Words::timeOfDay(*asOf);
    //: %1 is a time, as 14:12
    return figures.isOnline() ? tr("As of %1").arg(at) : tr("Not connected. As of %1").arg(at);
}

QString FigureWords::group(FigureGroup by, const QString &group, const ConsoleState &state)
{
    constexpr int longest = 64;
    switch (by) {
    case FigureGroup::Team: {
        const QString name = group == "-"_L1 ? tr("no team") : BoardWords::scope(TeamId(group), state);
        return name.isEmpty() ? tr("a team that is gone") : name;
    }
    case FigureGroup::Category:
        for (const Category category : {Category::Sales, Category::Support, Category::Billing, Category::Technical,
                                        Category::General, Category::Other}) {
            if (group == figureName(category))
                return Words::category(category);
        }
        break;
    case FigureGroup::Reason:
        return Words::reason(group);
    case FigureGroup::Hour: {
        const QTime time(group.toInt(), 0);
        return time.isValid() ? QLocale().toString(time, QLocale::ShortFormat).replace(u' ', QChar::Nbsp) : group;
    }
    case FigureGroup::None:
    case FigureGroup::Day:
    case FigureGroup::Quarter:
        break;
    }
    return oneLine(cleanText(group), longest);
}

QString FigureWords::breakdownNote(FigureKind kind, FigureGroup by)
{
    if (!FiguresState::hasBreakdown(kind, by))
        return tr("A conversation has neither team, category nor reason, so these are hours.");
    if (by == FigureGroup::Reason)
        return tr("A handoff with several reasons is in the row of each.");
    return {};
}

QString FigureWords::numeratorTitle(FigureKind kind)
{
    switch (kind) {
    case FigureKind::HandoffRate:
        return tr("Asked for a person", "column");
    case FigureKind::TimeToHuman:
        return tr("Waits together", "column");
    case FigureKind::Conversion:
        return tr("With a goal", "column");
    case FigureKind::Satisfaction:
        return tr("4 or 5", "column");
    case FigureKind::Missed:
        return tr("Missed", "column");
    case FigureKind::RepeatContact:
        return tr("Came again", "column");
    }
    return {};
}

QString FigureWords::denominatorTitle(FigureKind kind)
{
    switch (kind) {
    case FigureKind::HandoffRate:
        return tr("Conversations", "column");
    case FigureKind::TimeToHuman:
    case FigureKind::Conversion:
        return tr("Answered", "column");
    case FigureKind::Satisfaction:
        return tr("Ratings", "column");
    case FigureKind::Missed:
        return tr("Queued", "column");
    case FigureKind::RepeatContact:
        return tr("Answered and over", "column");
    }
    return {};
}

QString FigureWords::valueTitle(FigureKind kind)
{
    return kind == FigureKind::TimeToHuman ? BoardWords::tr("Half within") : tr("Share", "column");
}

QString FigureWords::numerator(const Figure &figure)
{
    return figure.unit == FigureUnit::Span ? Words::span(Millis(figure.numerator)) : numberText(figure.numerator);
}

QString FigureWords::point(const FigurePoint &point, FiguresPeriod period)
{
    if (period == FiguresPeriod::Today)
        return Words::timeOfDay(point.from);
    return QLocale().toString(QDateTime::fromMSecsSinceEpoch(point.from.ms).date(), u"d MMM"_s);
}

} // namespace Baton::Ui
