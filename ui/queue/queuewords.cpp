// SPDX-FileCopyrightText: Baton contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/queue/queuewords.h"

#include "domain/text.h"
#include "ui/words/words.h"

#include <QDateTime>
#include <QLocale>

using namespace Qt::Literals::StringLiterals;

namespace Baton::Ui {

namespace {

constexpr qint64 aDayMs = 86'400'000;

/// When the last person was asked for, as far as this console knows.
std::optional<Instant> lastHandoff(const ConsoleState &state, const TeamId &team)
{
    std::optional<Instant> last;
    for (const Conversation &head : state.heads()) {
        if (head.handoff && (team.isEmpty() || head.team == team) && (!last || head.handoff->requestedAt > *last))
            last = head.handoff->requestedAt;
    }
    return last;
}

QString alertsAre(const ConsoleState &state)
{
    if (state.link().phase != LinkPhase::Online)
        return QueueWords::tr("You are offline: new visitors go to your colleagues.");
    const auto me = state.agents().constFind(state.self().id);
    const Status status = me == state.agents().cend() ? Status::Offline : me->status;
    if (status == Status::Available)
        return QueueWords::tr("Alerts are on: you are told as soon as somebody asks for a person.");
    return QueueWords::tr("Your status is %1: you are not alerted first. Ctrl+Shift+D changes it.")
        .arg(Words::status(status));
}

EmptyTexts emptyWaiting(const QueueView &view, const ConsoleState &state, Instant now)
{
    EmptyTexts texts{u"queue"_s, QueueWords::tr("No one is waiting"), alertsAre(state)};
    if (view.kind == ViewKind::Team) {
        texts.icon = u"team"_s;
        texts.title = QueueWords::tr("Nobody waits for %1").arg(state.teamName(view.team));
    }
    if (const std::optional<Instant> last = lastHandoff(state, view.team)) {
        const Millis ago = now - *last;
        texts.detail =
            QueueWords::tr("The last handoff came %1 ago, at %2.").arg(Words::spanInWords(ago), Words::timeOfDay(*last))
            + u' ' + texts.detail;
    }
    return texts;
}

} // namespace

QString QueueWords::initials(const QString &name)
{
    QString letters;
    for (const QString &part : cleanName(name).split(u' ', Qt::SkipEmptyParts))
        letters += part.at(0).toUpper();
    return letters.left(2);
}

QString QueueWords::sort(QueueSort sort)
{
    switch (sort) {
    case QueueSort::Breach:
        return tr("Most at risk first");
    case QueueSort::Urgency:
        return tr("Urgent first");
    case QueueSort::Lead:
        return tr("Highest lead score first");
    case QueueSort::Oldest:
        return tr("Oldest first");
    case QueueSort::Newest:
        return tr("Newest first");
    case QueueSort::Recent:
        return tr("Last active first");
    case QueueSort::Due:
        return tr("Back soonest first");
    }
    return {};
}

QString QueueWords::sortShort(QueueSort sort)
{
    switch (sort) {
    case QueueSort::Breach:
        return tr("By risk");
    case QueueSort::Urgency:
        return tr("By urgency");
    case QueueSort::Lead:
        return tr("By lead");
    case QueueSort::Oldest:
        return tr("Oldest");
    case QueueSort::Newest:
        return tr("Newest");
    case QueueSort::Recent:
        return tr("Last active");
    case QueueSort::Due:
        return tr("Back soonest");
    }
    return {};
}

QString QueueWords::band(LeadBand band)
{
    switch (band) {
    case LeadBand::High:
        return tr("high lead score");
    case LeadBand::Medium:
        return tr("medium lead score");
    case LeadBand::Low:
        return tr("low lead score");
    case LeadBand::Unknown:
        return tr("lead score unknown");
    }
    return {};
}

QString QueueWords::language(const QString &base)
{
    const QLocale locale(base);
    if (locale.language() == QLocale::C)
        return cleanName(base).toUpper();
    const QString native = locale.nativeLanguageName();
    return native.isEmpty() ? QLocale::languageToString(locale.language()) : native;
}

QString QueueWords::offer(const Conversation &head, const ConsoleState &state, Instant now)
{
    if (head.owner.kind != Owner::Kind::Queue || !head.handoff || !head.handoff->offer)
        return {};
    const Offer &offer = *head.handoff->offer;
    if (offer.agent != state.self().id)
        return tr("Offered to %1").arg(cleanName(state.agentName(offer.agent)).section(u' ', 0, 0));
    return tr("For you %1").arg(Words::span(qMax(Millis(0), offer.until - now)));
}

QString QueueWords::overnight()
{
    //: on a row of the queue: the visitor asked while the team was closed
    return tr("Overnight");
}

QString QueueWords::snoozed(const Conversation &head, Instant now)
{
    if (!head.snooze)
        return {};
    const Instant until = head.snooze->until;
    if ((until - now).count() < aDayMs)
        return tr("back at %1").arg(Words::timeOfDay(until));
    const QDateTime at = QDateTime::fromMSecsSinceEpoch(until.ms);
    return tr("back %1, %2").arg(QLocale().toString(at.date(), u"ddd d MMM"_s), Words::timeOfDay(until));
}

QString QueueWords::filter(const QueueFilter &filter, const ConsoleState &state)
{
    QStringList parts;
    if (filter.category)
        parts.append(Words::category(*filter.category));
    if (!filter.team.isEmpty())
        parts.append(state.teamName(filter.team));
    if (!filter.language.isEmpty())
        parts.append(language(filter.language));
    if (filter.lead)
        parts.append(band(*filter.lead));
    if (!filter.text.trimmed().isEmpty())
        parts.append(tr("“%1”").arg(oneLine(filter.text.trimmed(), 60)));
    return parts.join(u" · "_s);
}

QString QueueWords::count(const QueueView &view, const ConsoleState &state, int rows, Millis oldest)
{
    const QString number = QLocale().toString(rows);
    const bool waits = oldest.count() > 0;
    switch (view.kind) {
    case ViewKind::Waiting:
        return waits ? tr("%1 waiting · longest %2").arg(number, Words::span(oldest)) : tr("%1 waiting").arg(number);
    case ViewKind::Mine:
        return waits ? tr("%1 yours · longest wait %2").arg(number, Words::span(oldest))
                     : tr("%1 yours · nobody waits for you").arg(number);
    case ViewKind::Team:
        return waits ? tr("%1 with the team · longest wait %2").arg(number, Words::span(oldest))
                     : tr("%1 with the team").arg(number);
    case ViewKind::Snoozed:
        return tr("%1 snoozed").arg(number);
    case ViewKind::AiHeld:
    case ViewKind::Closed: {
        const bool ai = view.kind == ViewKind::AiHeld;
        const qint64 total = state.listTotal(ai ? ListKind::AiHeld : ListKind::Closed);
        if (total <= rows)
            return ai ? tr("%1 with the AI").arg(number) : tr("%1 resolved").arg(number);
        return (ai ? tr("newest %1 of %2 with the AI") : tr("newest %1 of %2 resolved"))
            .arg(number, QLocale().toString(total));
    }
    }
    return {};
}

EmptyTexts QueueWords::empty(const QueueView &view, const ConsoleState &state, Instant now)
{
    if (!state.isSynced())
        return {u"plug"_s, tr("Getting the queue…"),
                tr("The conversations appear as soon as the server has answered.")};
    switch (view.kind) {
    case ViewKind::Waiting:
    case ViewKind::Team:
        return emptyWaiting(view, state, now);
    case ViewKind::Mine:
        return {u"inbox"_s, tr("You have no conversations"),
                state.count({ViewKind::Waiting, {}}) > 0
                    ? tr("%Ln visitor(s) wait. Ctrl+Shift+H claims the next.", nullptr,
                         state.count({ViewKind::Waiting, {}}))
                    : tr("What you claim stands here until you return, resolve or pass it on.")};
    case ViewKind::AiHeld:
        return {u"ai"_s, tr("The AI has no conversations"),
                tr("What the AI answers stands here. You can read along and take over at any moment.")};
    case ViewKind::Snoozed:
        return {u"snooze"_s, tr("Nothing is snoozed"),
                tr("A snoozed conversation comes back at its time, or as soon as the visitor writes.")};
    case ViewKind::Closed:
        return {u"resolved"_s, tr("Nothing is resolved yet"),
                tr("What you resolve is kept here. It opens again when the visitor writes.")};
    }
    return {};
}

QString QueueWords::badge(int count)
{
    return count > 99 ? tr("99+") : QString::number(count);
}

} // namespace Baton::Ui
