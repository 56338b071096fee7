// SPDX-FileCopyrightText: Baton contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/words/questionwords.h"

#include "console/consolestate.h"
#include "console/displayname.h"
#include "domain/text.h"

#include <QDateTime>
#include <QLocale>

using namespace Qt::Literals::StringLiterals;

namespace Baton::Ui {

namespace {

constexpr qsizetype answerShown = 240;

QString momentOf(Instant at)
{
    return QLocale().toString(QDateTime::fromMSecsSinceEpoch(at.ms), QLocale::ShortFormat);
}

} // namespace

QString QuestionWords::row(const QuestionGroup &group)
{
    //: %1 is date and time of the last time
    const QString asked = tr("Asked %Ln time(s), last on %1", nullptr, int(group.count)).arg(momentOf(group.last));
    return isolated(cleanName(group.text).isEmpty() ? group.id : oneLine(group.text, maxAskedLength)) + u'\n' + asked;
}

QString QuestionWords::row(const KnownAnswer &answer, const QuestionGroup *group, const ConsoleState &state)
{
    //: %1 is a person, %2 date and time
    QString given = tr("Answered by %1 on %2").arg(isolated(state.agentName(answer.by)), momentOf(answer.at));
    if (group)
        //: %1 is "Answered by … on …"
        given = tr("%1, after it had been asked %Ln time(s)", nullptr, int(group->count)).arg(given);
    return QStringList{isolated(oneLine(answer.question, maxQuestionLength)),
                       isolated(oneLine(answer.answer, answerShown)), given}
        .join(u'\n');
}

QString QuestionWords::row(const AskedTurn &turn, const ConsoleState &state)
{
    const Conversation *head = state.head(turn.conversation);
    const QString who = head ? isolated(displayName(*head)) : tr("An earlier visitor");
    //: who asked, and date and time
    return tr("%1, %2").arg(who, momentOf(turn.at)) + u'\n' + isolated(turn.text);
}

QString QuestionWords::acted(QuestionBox::Act act, int count)
{
    switch (act) {
    case QuestionBox::Act::Taught:
        return tr("Saved. The AI answers so from the next question on.");
    case QuestionBox::Act::Forgotten:
        return tr("Removed. The AI does not know this answer any more.");
    case QuestionBox::Act::Dismissed:
        return tr("%Ln question(s) dismissed.", nullptr, count);
    }
    return {};
}

QString QuestionWords::refused(QuestionBox::Act act, Code code)
{
    if (code == Code::Forbidden)
        return tr("Not done: you are not an admin any more.");
    if (code == Code::Conflict)
        return tr("Not saved: another admin has changed this answer meanwhile. Saving again replaces theirs.");
    if (code == Code::NotFound)
        return act == QuestionBox::Act::Taught
            ? tr("Not saved: another admin has removed this answer. Saving again adds it anew.")
            : tr("Another admin has removed this answer already.");
    if (code == Code::TooLarge)
        return tr("Not saved: there are as many answers as are kept. Remove some that nobody needs.");
    return tr("Not done: the server could not be asked. Try again.");
}

} // namespace Baton::Ui
