// SPDX-FileCopyrightText: Baton contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/words/storywords.h"

#include "ui/words/words.h"

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace Baton::Ui {

QString StoryWords::target(LadderTarget target)
{
    switch (target) {
    case LadderTarget::Available:
        return tr("For who is available");
    case LadderTarget::AgentsAgain:
        return tr("Again for who is available");
    case LadderTarget::Team:
        return tr("For the whole team");
    case LadderTarget::TeamLeads:
        return tr("For the team leads");
    case LadderTarget::AnyOnline:
        return tr("For anybody who is connected");
    case LadderTarget::Target:
        return tr("The promised time was over: for everybody of the team");
    case LadderTarget::Missed:
        return tr("Nobody came: the visitor was told so");
    }
    return {};
}

QString StoryWords::step(const AlertStory &story)
{
    if (story.target == LadderTarget::Missed)
        return target(story.target);
    const QString people = story.people == 0 ? tr("nobody could be alerted") : tr("alerted %Ln", nullptr, story.people);
    //: whom a step of the ladder is for; how many it alerted
    return tr("%1; %2").arg(target(story.target), people);
}

QStringList StoryWords::forMe(const AlertStory &story)
{
    if (story.target == LadderTarget::Missed && !story.alerted)
        return {};
    if (!story.alerted)
        return {whyNot(story)};
    QStringList sentences{tr("You were alerted.")};
    if (story.despiteQuiet)
        sentences.append(tr("In spite of your quiet hours, because nobody else could be alerted."));
    // Of each channel its last word.
    QList<AlertWord> last;
    for (const AlertWord &one : story.words) {
        last.removeIf([&one](const AlertWord &before) { return before.channel == one.channel; });
        last.append(one);
    }
    for (const AlertWord &one : std::as_const(last)) {
        if (const QString said = word(one); !said.isEmpty())
            sentences.append(said);
    }
    if (sentences.size() == 1)
        sentences.append(tr("No console of yours has said what became of it."));
    return sentences;
}

QString StoryWords::whyNot(const AlertStory &story)
{
    switch (story.why.value_or(LeftOut::OtherTeam)) {
    case LeftOut::Disabled:
        return tr("Not you: your account was switched off.");
    case LeftOut::OtherTeam:
        return tr("Not you: it was for another team.");
    case LeftOut::NoTeamLead:
        return tr("Not you: you do not lead a team.");
    case LeftOut::NotConnected:
        return tr("Not you: no console of yours was connected.");
    case LeftOut::NotAvailable:
        return tr("Not you: your status was not Available.");
    case LeftOut::SignedOff:
        return tr("Not you: your status was Offline.");
    case LeftOut::Quiet:
        return story.until ? tr("Not you: you had quiet hours until %1, and somebody else could be alerted.")
                                 .arg(Words::timeOfDay(*story.until))
                           : tr("Not you: you had quiet hours, and somebody else could be alerted.");
    }
    return {};
}

QString StoryWords::word(const AlertWord &word)
{
    const QString at = Words::timeOfDay(word.at);
    if (word.channel == "desktop"_L1)
        return noticeWord(word.fate, at);
    if (word.channel == "sound"_L1)
        return word.fate == AlertFate::Handed ? tr("The sound was played at %1.").arg(at)
                                              : tr("Whether the sound could be heard is not known.");
    if (word.channel == "email"_L1 || word.channel == "push"_L1)
        return messageWord(word, at);
    return consoleWord(word, at);
}

QString StoryWords::consoleWord(const AlertWord &word, const QString &at)
{
    if (word.fate == AlertFate::Acknowledged)
        return tr("You noticed it at %1.").arg(at);
    if (word.fate == AlertFate::Withheld)
        return tr("Your console kept it back, as you have set it.");
    return {};
}

QString StoryWords::noticeWord(AlertFate fate, const QString &at)
{
    switch (fate) {
    case AlertFate::Attempted:
        return tr("The notice was given to the desktop, which has not answered.");
    case AlertFate::Handed:
        return tr("The desktop took the notice at %1.").arg(at);
    case AlertFate::Displayed:
        return tr("The notice was shown at %1.").arg(at);
    case AlertFate::Acknowledged:
        return tr("You noticed it at %1.").arg(at);
    default:
        return tr("Whether the desktop showed the notice is not known.");
    }
}

QString StoryWords::messageWord(const AlertWord &word, const QString &at)
{
    const bool mail = word.channel == "email"_L1;
    switch (word.fate) {
    case AlertFate::Handed:
        return mail ? tr("A mail was sent at %1.").arg(at) : tr("Your phone was sent a message at %1.").arg(at);
    case AlertFate::NotNeeded:
        return mail ? tr("No mail was needed any more.") : tr("No message to your phone was needed any more.");
    case AlertFate::Dead:
        return mail ? tr("The mail could not be sent.") : tr("The message to your phone could not be sent.");
    default:
        return mail ? tr("A mail is on its way.") : tr("A message to your phone is on its way.");
    }
}

} // namespace Baton::Ui
