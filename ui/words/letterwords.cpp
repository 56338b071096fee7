// SPDX-FileCopyrightText: Baton contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/words/letterwords.h"

#include "domain/text.h"
#include "ui/words/words.h"

#include <QDateTime>
#include <QLocale>

using namespace Qt::Literals::StringLiterals;

namespace Baton::Ui {

namespace {

QString moment(Instant at)
{
    const QDate day = QDateTime::fromMSecsSinceEpoch(at.ms).date();
    return QLocale().toString(day, QLocale::ShortFormat) + u' ' + Words::timeOfDay(at);
}

} // namespace

QString LetterWords::target(const DeadLetter &letter, const ConsoleState &state)
{
    if (letter.channel == LetterChannel::Webhook)
        //: the name of a webhook, as the operator wrote it down
        return tr("Webhook %1").arg(isolated(letter.who));
    const AgentId agent(letter.who);
    if (letter.channel == LetterChannel::Push && !state.agents().contains(agent))
        return tr("Push message to everybody");
    const QString name = isolated(state.agentName(agent));
    //: whom for
    return letter.channel == LetterChannel::Email ? tr("E-mail to %1").arg(name) : tr("Push message to %1").arg(name);
}

QString LetterWords::title(const DeadLetter &letter, const ConsoleState &state)
{
    const Conversation *head = state.head(letter.conversation);
    const QString about =
        head ? tr("conversation with %1").arg(isolated(displayName(*head))) : tr("an earlier conversation");
    //: which message was not delivered, and of which conversation it told
    return tr("%1 – %2").arg(target(letter, state), about);
}

QString LetterWords::answer(const DeadLetter &letter)
{
    const QString status = QString::number(letter.status);
    if (letter.channel == LetterChannel::Email)
        return tr("The mail server refused it (answer %1).").arg(status);
    if (letter.status == 401 || letter.status == 403)
        return tr("The other server does not let us in (HTTP %1): the secret may be out of date.").arg(status);
    if (letter.status == 404 || letter.status == 410)
        return tr("There is nothing at its address any more (HTTP %1).").arg(status);
    if (letter.status == 429)
        return tr("The other server had been sent too much (HTTP %1).").arg(status);
    if (letter.status >= 500)
        return tr("The other server failed (HTTP %1).").arg(status);
    return tr("The other server refused it (HTTP %1).").arg(status);
}

QString LetterWords::why(const DeadLetter &letter)
{
    switch (letter.failure) {
    case LetterFailure::Other:
        return tr("It could not be sent; the server’s log says more.");
    case LetterFailure::TimedOut:
        return tr("The other server did not answer in time.");
    case LetterFailure::HostUnknown:
        return tr("Nobody knows the name of the other server.");
    case LetterFailure::NotConnected:
        return tr("The other server could not be reached.");
    case LetterFailure::NotTrusted:
        return tr("The connection would not have been secure: the other server’s certificate is not trusted.");
    case LetterFailure::NotAllowed:
        return tr("It is in a private network, which the server’s settings do not allow.");
    case LetterFailure::Answered:
        return answer(letter);
    case LetterFailure::Redirected:
        return tr("It has moved (HTTP %1): its address in the server’s settings is out of date.").arg(letter.status);
    case LetterFailure::NotSetUp:
        return tr("The server’s settings do not have it any more.");
    case LetterFailure::TooMany:
        return tr("Too many were waiting, and this was the oldest.");
    }
    return {};
}

QString LetterWords::when(const DeadLetter &letter)
{
    const QString asked = moment(letter.asked);
    const QString since = moment(letter.since);
    if (letter.attempts == 0)
        return tr("Given up on %1 without an attempt").arg(since);
    if (letter.asked == Instant{})
        //: %1 is date and time
        return tr("Given up on %1 after %Ln attempt(s)", nullptr, letter.attempts).arg(since);
    //: both are date and time
    return tr("Of %1, given up on %2 after %Ln attempt(s)", nullptr, letter.attempts).arg(asked, since);
}

QString LetterWords::count(int letters)
{
    return tr("%Ln message(s) could not be delivered.", nullptr, letters);
}

} // namespace Baton::Ui
