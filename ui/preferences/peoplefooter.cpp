// SPDX-FileCopyrightText: Baton contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/preferences/peoplefooter.h"

#include "domain/text.h"
#include "ui/theme/controls.h"
#include "ui/words/announcement.h"
#include "ui/words/peoplewords.h"
#include "ui/words/rulewords.h"

#include <QPushButton>

using namespace Qt::Literals::StringLiterals;

namespace Baton::Ui {

PeopleFooter::PeopleFooter(PeopleDraft &draft, const Theme &theme, QWidget *parent)
    : ChangesFooter(draft, Way::Save, u"people"_s, theme, parent)
    , m_draft(draft)
{
    m_save->setAccessibleName(tr("Save what is changed of people"));
    connect(&draft, &PeopleDraft::refused, this, &PeopleFooter::onRefused);
    connect(&draft, &PeopleDraft::overtaken, this, &PeopleFooter::onOvertaken);
    refresh();
}

QString PeopleFooter::nameOf(const AgentId &person) const
{
    return m_draft.person(person).value_or(Agent()).name;
}

QString PeopleFooter::offlineWords() const
{
    return tr("People can be saved while the console is connected.");
}

QString PeopleFooter::faultWords() const
{
    const std::optional<PeopleDraft::Faulty> faulty = m_draft.faulty();
    return faulty ? PeopleWords::fault(*faulty, nameOf(faulty->person)) : QString();
}

QString PeopleFooter::disputeWords() const
{
    QStringList lines;
    const QList<AgentId> people = m_draft.disputedPeople();
    for (const AgentId &person : people) {
        //: a name, and words such as "teams, skills"
        lines.append(tr("%1 was changed by somebody else, too: %2. Saving puts yours over theirs; discarding shows "
                        "theirs.")
                         .arg(isolated(nameOf(person)), PeopleWords::fields(m_draft.disputed(person))));
    }
    return lines.join(u'\n');
}

/// Each person is saved alone: what is said from now on is of this save, and stays when it is through.
void PeopleFooter::proceed()
{
    m_said->hide();
    ChangesFooter::proceed();
}

void PeopleFooter::onSaved()
{
    announce(*m_state, RuleWords::unsaved(0));
}

void PeopleFooter::onOvertaken(const AgentId &person)
{
    if (!m_draft.disputed(person).isEmpty())
        announce(*m_disputed, disputeWords());
    else
        say(tr("Somebody else saved %1 meanwhile. Your changes are kept on top of theirs.")
                .arg(isolated(nameOf(person))));
}

void PeopleFooter::onRefused(const AgentId &person, Code code)
{
    if (code == Code::Forbidden)
        say(tr("Not saved: you are not an admin any more."));
    else if (code == Code::State && m_draft.canBeSet())
        say(tr("Not saved: somebody has to stay an admin who may sign in."));
    else
        say(tr("%1 was not saved. Your changes are kept; look at them and try again.").arg(isolated(nameOf(person))));
}

} // namespace Baton::Ui

#include "moc_peoplefooter.cpp"
