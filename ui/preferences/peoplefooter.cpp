// SPDX-FileCopyrightText: Baton contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/preferences/peoplefooter.h"

#include "domain/text.h"
#include "ui/theme/controls.h"
#include "ui/words/announcement.h"
#include "ui/words/peoplewords.h"
#include "ui/words/rulewords.h"

#include <QBoxLayout>
#include <QPushButton>

using namespace Qt::Literals::StringLiterals;

namespace Baton::Ui {

PeopleFooter::PeopleFooter(PeopleDraft &draft, const Theme &theme, QWidget *parent)
    : QWidget(parent)
    , m_draft(draft)
    , m_disputed(new PlainLabel(theme.font(TextSize::Body), this))
    , m_said(new PlainLabel(theme.font(TextSize::Body), this))
    , m_state(new PlainLabel(theme.font(TextSize::Body), this))
    , m_discard(makeButton(theme, ButtonKind::Normal, u"peopleDiscard"_s, tr("Discard"), {}, this))
    , m_save(makeButton(theme, ButtonKind::Primary, u"peopleSave"_s, tr("Save"), {}, this))
{
    for (PlainLabel *label : {m_disputed, m_said, m_state})
        label->setMaximumLines(0);
    m_disputed->setObjectName(u"peopleDisputed"_s);
    setStyleProperty(*m_disputed, "soon", true);
    setStyleProperty(*m_said, "soon", true);
    m_said->hide();
    m_discard->setAccessibleName(tr("Discard all changes"));
    m_save->setAccessibleName(tr("Save what is changed of people"));
    auto *line = new QHBoxLayout;
    line->setSpacing(theme.space(2));
    line->addWidget(m_state, 1);
    line->addWidget(m_discard);
    line->addWidget(m_save);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, theme.space(3), theme.space(2), 0);
    column->setSpacing(theme.space(2));
    column->addWidget(m_disputed);
    column->addWidget(m_said);
    column->addLayout(line);
    connect(m_discard, &QPushButton::clicked, this, [this] {
        m_said->hide();
        m_draft.discard();
        announce(*m_state, m_state->fullText());
    });
    connect(m_save, &QPushButton::clicked, this, [this] {
        m_said->hide(); // what is said from now on is of this save
        m_draft.save();
    });
    connect(&draft, &PeopleDraft::changed, this, &PeopleFooter::refresh);
    connect(&draft, &PeopleDraft::saved, this, [this] { announce(*m_state, RuleWords::unsaved(0)); });
    connect(&draft, &PeopleDraft::refused, this, &PeopleFooter::onRefused);
    connect(&draft, &PeopleDraft::overtaken, this, &PeopleFooter::onOvertaken);
    refresh();
}

QString PeopleFooter::nameOf(const AgentId &person) const
{
    return m_draft.person(person).value_or(Agent()).name;
}

QString PeopleFooter::stateWords() const
{
    if (m_draft.isSaving())
        return tr("Saving…");
    if (!m_draft.canBeSet())
        return tr("People can be saved while the console is connected.");
    if (const auto faulty = m_draft.faulty())
        return PeopleWords::fault(*faulty, nameOf(faulty->person));
    return RuleWords::unsaved(m_draft.changes());
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

void PeopleFooter::refresh()
{
    const QString disputed = disputeWords();
    m_disputed->setFullText(disputed);
    m_disputed->setVisible(!disputed.isEmpty());
    m_state->setFullText(stateWords());
    const bool isReady = m_draft.isChanged() && !m_draft.isSaving();
    m_state->setMuted(!m_draft.isChanged());
    m_discard->setEnabled(isReady);
    m_save->setEnabled(isReady && m_draft.canBeSet() && !m_draft.faulty());
}

void PeopleFooter::say(const QString &sentence)
{
    m_said->setFullText(sentence);
    m_said->show();
    announce(*m_said, sentence);
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
