// SPDX-FileCopyrightText: Baton contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/words/words.h"

#include "console/words.h"
#include "domain/text.h"

#include <QDateTime>
#include <QLocale>
#include <QUrl>

using namespace Qt::Literals::StringLiterals;

namespace Baton::Ui {

QString Words::category(Category category)
{
    switch (category) {
    case Category::Sales:
        return tr("Sales");
    case Category::Support:
        return tr("Support");
    case Category::Billing:
        return tr("Billing");
    case Category::Technical:
        return tr("Technical");
    case Category::General:
        return tr("General");
    case Category::Other:
        return tr("Other");
    }
    return {};
}

QString Words::tone(Tone tone)
{
    switch (tone) {
    case Tone::Bell:
        return tr("Bell: two notes up");
    case Tone::Knock:
        return tr("Knock: three short");
    case Tone::Chime:
        return tr("Chime: four notes down");
    case Tone::Pulse:
        return tr("Pulse: twice four, quick");
    case Tone::Deep:
        return tr("Deep: low notes only");
    }
    return {};
}

QString Words::soundState(const SoundState &state, int volume)
{
    switch (state.trouble) {
    case SoundTrouble::NotAsked:
        return tr("Looking for a device…");
    case SoundTrouble::NotBuilt:
        return tr("Not heard: this Baton was built without sound.");
    case SoundTrouble::NoServer:
        return tr("Not heard: this desktop’s sound service is not running.");
    case SoundTrouble::Silent:
        return tr("Not heard: this desktop’s sound service does not answer.");
    case SoundTrouble::NoDevice:
        return tr("Not heard: there is no sound device.");
    case SoundTrouble::None:
        break;
    }
    const QString device = cleanName(state.device);
    if (state.muted)
        return tr("Not heard: %1 is muted.").arg(device);
    if (volume == 0 || state.volume == 0)
        return tr("Not heard: the volume is at zero.");
    if (state.fellBack)
        return tr("The chosen device is not there. %1 plays instead.").arg(device);
    if (state.volume)
        return tr("Plays on %1, which is at %2 %.").arg(device, QLocale().toString(*state.volume));
    return tr("Plays on %1.").arg(device);
}

QString Words::pageGroup(PageGroup group)
{
    switch (group) {
    case PageGroup::Pricing:
        return tr("Pricing page");
    case PageGroup::Product:
        return tr("Product page");
    case PageGroup::Checkout:
        return tr("Checkout page");
    case PageGroup::Support:
        return tr("Support page");
    case PageGroup::Other:
        break;
    }
    return {};
}

QString Words::status(Status status)
{
    switch (status) {
    case Status::Available:
        return tr("Available");
    case Status::Busy:
        return tr("Busy");
    case Status::Away:
        return tr("Away");
    case Status::Offline:
        return tr("Offline");
    }
    return {};
}

QString Words::reason(const QString &code)
{
    return cleanName(Baton::Words::reason(code));
}

QString Words::reasons(const QList<Reason> &reasons)
{
    QStringList texts;
    for (const Reason &reason : reasons)
        texts.append(Words::reason(reason.code));
    texts.removeDuplicates();
    return listed(texts);
}

QString Words::listed(const QStringList &parts)
{
    return parts.join(tr(", ", "between the parts of a list"));
}

QString Words::outcome(Outcome outcome)
{
    switch (outcome) {
    case Outcome::Returned:
        return tr("returned to the AI");
    case Outcome::Resolved:
        return tr("resolved");
    case Outcome::Cancelled:
        return tr("cancelled by the visitor");
    case Outcome::Refused:
        return tr("refused");
    case Outcome::Missed:
        return tr("missed");
    case Outcome::Dropped:
        return tr("dropped");
    }
    return {};
}

QString Words::leadBand(int score)
{
    if (score >= 70)
        return tr("high");
    return score >= 40 ? tr("medium") : tr("low");
}

QString Words::view(const QueueView &view, const ConsoleState &state)
{
    switch (view.kind) {
    case ViewKind::Waiting:
        return tr("Waiting");
    case ViewKind::Mine:
        return tr("Mine");
    case ViewKind::AiHeld:
        return tr("AI-handled");
    case ViewKind::Snoozed:
        return tr("Snoozed");
    case ViewKind::Closed:
        return tr("Resolved");
    case ViewKind::Team:
        return state.teamName(view.team);
    }
    return {};
}

QString Words::span(Millis span)
{
    const qint64 seconds = qMax<qint64>(0, span.count() / 1000);
    const auto two = [](qint64 number) { return QString::number(number).rightJustified(2, u'0'); };
    if (seconds < 3600)
        return QString::number(seconds / 60) + u':' + two(seconds % 60);
    return QString::number(seconds / 3600) + u':' + two(seconds / 60 % 60) + u':' + two(seconds % 60);
}

QString Words::spanInWords(Millis span)
{
    const int seconds = int(qBound(qint64(0), qint64(span.count() / 1000), qint64(1'000'000'000)));
    if (seconds < 60)
        return tr("%Ln second(s)", nullptr, seconds);
    if (seconds < 3600)
        return tr("%Ln minute(s)", nullptr, seconds / 60);
    if (seconds < 86400)
        return tr("%Ln hour(s)", nullptr, seconds / 3600);
    return tr("%Ln day(s)", nullptr, seconds / 86400);
}

QString Words::exactSpan(Millis span)
{
    QStringList parts;
    Millis left = qMax(Millis(0), span);
    for (const Millis unit : {Millis(86'400'000), Millis(3'600'000), Millis(60'000), Millis(1000)}) {
        const Millis whole = left - left % unit;
        if (whole.count() > 0)
            parts.append(spanInWords(whole));
        left -= whole;
    }
    if (left.count() > 0)
        parts.append(tr("%Ln millisecond(s)", nullptr, int(left.count())));
    return parts.isEmpty() ? spanInWords(left) : listed(parts);
}

QString Words::timeOfDay(Instant at)
{
    const QTime time = QDateTime::fromMSecsSinceEpoch(at.ms).time();
    return QLocale().toString(time, QLocale::ShortFormat).replace(u' ', QChar::Nbsp); // no line ends within it
}

QString Words::day(Instant at, Instant now)
{
    const QDate date = QDateTime::fromMSecsSinceEpoch(at.ms).date();
    const QDate today = QDateTime::fromMSecsSinceEpoch(now.ms).date();
    if (date == today)
        return tr("Today");
    if (date.daysTo(today) == 1)
        return tr("Yesterday");
    return QLocale().toString(date, QLocale::LongFormat);
}

QString Words::owner(const Conversation &head, const ConsoleState &state)
{
    switch (head.owner.kind) {
    case Owner::Kind::Ai:
        if (head.handoff && head.handoff->deferredUntil)
            return tr("Waits for opening hours");
        return tr("The AI answers");
    case Owner::Kind::Queue:
        return head.team.isEmpty() ? tr("Waiting for a person") : tr("Waiting for %1").arg(state.teamName(head.team));
    case Owner::Kind::Agent:
        return head.owner.is(state.self().id) ? tr("You own this")
                                              : tr("%1 owns this").arg(state.agentName(head.owner.agent));
    case Owner::Kind::Nobody:
        return tr("Closed");
    }
    return {};
}

QString Words::link(const LinkState &link)
{
    switch (link.phase) {
    case LinkPhase::Closed:
        return tr("Not connected");
    case LinkPhase::Connecting:
        return tr("Connecting…");
    case LinkPhase::Syncing:
        return tr("Catching up…");
    case LinkPhase::Online:
        return link.roundTrip.count() >= 500 ? tr("Slow link, %1 ms").arg(link.roundTrip.count()) : tr("Connected");
    case LinkPhase::Waiting:
        return link.retryIn.count() >= 1000 ? tr("Offline, next try in %1").arg(spanInWords(link.retryIn))
                                            : tr("Offline");
    case LinkPhase::Refused:
        return tr("Signed out");
    }
    return {};
}

QString Words::linkTrouble(const LinkState &link)
{
    static const QHash<QString, const char *> known{
        {u"unreachable"_s, QT_TR_NOOP("The server cannot be reached. Check the address and your network.")},
        {u"tls"_s,
         QT_TR_NOOP("This computer does not trust the server's certificate, so nothing was sent. "
                    "Check the address and the clock, or ask whoever runs the server.")},
        {u"no_tls"_s,
         QT_TR_NOOP("The server does not answer over an encrypted link, so nothing was sent. "
                    "Check the address, or ask whoever runs the server.")},
        {u"password"_s, QT_TR_NOOP("Login or password is wrong.")},
        {u"password_change"_s, QT_TR_NOOP("Choose a new password to go on.")},
        {u"token_expired"_s, QT_TR_NOOP("You were signed out. Sign in again.")},
        {u"revoked"_s, QT_TR_NOOP("This device was signed out by an admin.")},
        {u"forbidden"_s, QT_TR_NOOP("This account may not use the console.")},
        {u"version"_s, QT_TR_NOOP("The server speaks a newer version than this console. Update Baton.")},
        {u"rate_limited"_s, QT_TR_NOOP("Too many tries. Wait a minute and try again.")},
    };
    if (const char *text = known.value(link.reason))
        return tr(text);
    return link.reason.isEmpty() ? QString() : tr("Signing in did not work (%1).").arg(cleanName(link.reason));
}

QString Words::encryptionTrouble(const LinkState &link)
{
    return link.reason == "tls"_L1 || link.reason == "no_tls"_L1 ? linkTrouble(link) : QString();
}

QString Words::refusal(Code code, const Owner &owner, const ConsoleState &state)
{
    switch (code) {
    case Code::Conflict:
    case Code::Fenced:
        if (owner.is(state.self().id))
            return tr("You have it already.");
        if (owner.isAgent())
            return tr("%1 was faster by a moment.").arg(state.agentName(owner.agent));
        return owner.kind == Owner::Kind::Ai ? tr("The AI has it again.") : tr("It has moved on meanwhile.");
    case Code::Forbidden:
        return tr("Your role does not allow this.");
    case Code::State:
        return tr("This is not possible now: the conversation has moved on.");
    case Code::TeamClosed:
        return tr("That team is closed.");
    case Code::TooLarge:
        return tr("The text is too long.");
    case Code::TextRejected:
        return tr("The text was rejected.");
    case Code::Overloaded:
    case Code::RateLimited:
        return tr("The server is busy. Try again in a moment.");
    case Code::NotFound:
        return tr("The conversation is not there any more.");
    case Code::Disabled:
        return tr("Handoff is switched off.");
    case Code::Unauthenticated:
    case Code::TokenExpired:
        return tr("You are signed out.");
    default:
        return tr("That did not work.");
    }
}

QString Words::statusRefusal(Code code, const ConsoleState &state)
{
    const Status own = state.agents().value(state.self().id).status;
    const QString still = tr("Your status was not changed, it is still: %1.").arg(status(own));
    switch (code) {
    case Code::Forbidden:
    case Code::Overloaded:
    case Code::RateLimited:
    case Code::Unauthenticated:
    case Code::TokenExpired:
        return still + u' ' + refusal(code, {}, state);
    default:
        break;
    }
    return state.link().phase == LinkPhase::Online ? still
                                                   : still + u' ' + tr("There is no connection to the server now.");
}

QString Words::fieldName(const QString &key)
{
    static const QHash<QString, const char *> known{
        {u"name"_s, QT_TR_NOOP("Name")},
        {u"email"_s, QT_TR_NOOP("E-mail")},
        {u"phone"_s, QT_TR_NOOP("Phone")},
        {u"company"_s, QT_TR_NOOP("Company")},
        {u"size"_s, QT_TR_NOOP("Company size")},
        {u"role"_s, QT_TR_NOOP("Role")},
        {u"budget"_s, QT_TR_NOOP("Budget")},
        {u"timeline"_s, QT_TR_NOOP("Timeline")},
        {u"need"_s, QT_TR_NOOP("Need")},
        {u"order"_s, QT_TR_NOOP("Order")},
        {u"website"_s, QT_TR_NOOP("Website")},
        {u"project"_s, QT_TR_NOOP("Project")},
        {u"topic"_s, QT_TR_NOOP("Topic")},
        {u"account"_s, QT_TR_NOOP("Customer number")},
        {u"preferred_time"_s, QT_TR_NOOP("Preferred time for a meeting")},
        {u"booking"_s, QT_TR_NOOP("Booking page opened")},
    };
    if (const char *text = known.value(key))
        return tr(text);
    QString shown = cleanName(QString(key).replace(u'_', u' '));
    if (!shown.isEmpty())
        shown[0] = shown.at(0).toUpper();
    return shown;
}

QString Words::fieldSource(const Field &field)
{
    if (field.source == "ai"_L1)
        return tr("from the conversation");
    if (field.source == "form"_L1)
        return tr("from the form");
    if (field.source == "page"_L1)
        return tr("from the page");
    if (field.source == "agent"_L1)
        return tr("from a colleague");
    if (field.source == "bot"_L1)
        return tr("from the bot");
    if (field.source == "verified"_L1)
        return tr("verified by the website");
    return cleanName(field.source);
}

QString Words::pagePath(const QString &url)
{
    const QUrl parsed(url.left(2048), QUrl::StrictMode);
    const QString path = parsed.isValid() && !parsed.path().isEmpty() ? parsed.path() : url.left(120);
    return cleanName(path);
}

WaitLevel waitLevel(Millis waited, Millis target)
{
    if (waited.count() <= 0)
        return WaitLevel::None;
    if (target.count() <= 0)
        return WaitLevel::Early;
    const double share = double(waited.count()) / double(target.count());
    if (share >= 1.0)
        return WaitLevel::Late;
    if (share >= 0.8)
        return WaitLevel::Soon;
    return share >= 0.5 ? WaitLevel::Half : WaitLevel::Early;
}

} // namespace Baton::Ui
