// SPDX-FileCopyrightText: Baton contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/window/conversationheader.h"

#include "console/queueorder.h"
#include "ui/queue/rowlayout.h"
#include "ui/theme/controls.h"
#include "ui/words/words.h"

#include <QBoxLayout>
#include <QPushButton>

using namespace Qt::Literals::StringLiterals;

namespace Baton::Ui {

ConversationHeader::ConversationHeader(const ConsoleState &state, const Theme &theme, QWidget *parent)
    : QWidget(parent)
    , m_state(state)
    , m_theme(theme)
    , m_back(makeButton(theme, ButtonKind::Quiet, u"backButton"_s, tr("Back"), u"chevron-left"_s, this))
    , m_name(new PlainLabel(theme.font(TextSize::Title), this))
    , m_owner(new PlainLabel(theme.font(TextSize::Small), this))
    , m_claim(makeButton(theme, ButtonKind::Primary, u"claimButton"_s, tr("Claim"), u"claim"_s, this))
    , m_takeOver(makeButton(theme, ButtonKind::Normal, u"takeOverButton"_s, tr("Take over"), u"claim"_s, this))
    , m_briefing(makeButton(theme, ButtonKind::Quiet, u"briefingButton"_s, tr("Briefing"), {}, this))
{
    setFixedHeight(theme.space(14));
    m_name->setObjectName(u"conversationName"_s);
    m_owner->setObjectName(u"ownerLabel"_s);
    m_owner->setMuted(true);
    auto *titles = new QVBoxLayout;
    titles->setSpacing(1);
    titles->addStretch(1);
    titles->addWidget(m_name);
    titles->addWidget(m_owner);
    titles->addStretch(1);
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(theme.space(5), 0, theme.space(4), 0);
    row->setSpacing(theme.space(2));
    row->addWidget(m_back);
    row->addLayout(titles, 1);
    row->addWidget(m_takeOver);
    row->addWidget(m_claim);
    row->addWidget(m_briefing);
    m_back->hide();
    m_briefing->hide();
    m_briefing->setCheckable(true);
    setPlainToolTip(*m_back, tr("Back to the list"), u"Alt+Left"_s);
    setPlainToolTip(*m_claim, tr("You answer this visitor"), tr("Space in the list"));
    setPlainToolTip(*m_takeOver, tr("You answer from here on; the AI is silent"));
    setPlainToolTip(*m_briefing, tr("Show or hide the briefing"), u"Ctrl+4"_s);
    connect(m_claim, &QPushButton::clicked, this, &ConversationHeader::claimWanted);
    connect(m_takeOver, &QPushButton::clicked, this, &ConversationHeader::takeOverWanted);
    connect(m_back, &QPushButton::clicked, this, &ConversationHeader::backWanted);
    connect(m_briefing, &QPushButton::clicked, this, &ConversationHeader::briefingWanted);
    showHead(nullptr, {}, {});
}

QString ConversationHeader::ownership(const Conversation &head, Instant now) const
{
    QStringList parts{Words::owner(head, m_state)};
    const Millis wait = waited(head, now);
    if (head.handoff && wait.count() > 0) {
        const Millis target = head.handoff->target;
        if (target.count() <= 0)
            parts.append(tr("waiting %1").arg(Words::span(wait)));
        else if (wait < target)
            parts.append(tr("waiting %1 of %2").arg(Words::span(wait), Words::span(target)));
        else
            parts.append(tr("waiting %1, promised %2").arg(Words::span(wait), Words::span(target)));
    }
    if (head.snooze)
        parts.append(tr("snoozed until %1").arg(Words::timeOfDay(head.snooze->until)));
    const auto viewers = m_state.viewers(head.id);
    if (!viewers.isEmpty())
        parts.append(tr("%1 is looking too").arg(m_state.agentName(viewers.first())));
    return parts.join(u"  ·  "_s);
}

void ConversationHeader::showHead(const Conversation *head, const Access &access, Instant now)
{
    m_name->setFullText(head ? displayName(*head) : QString());
    m_owner->setFullText(head ? ownership(*head, now) : QString());
    bool late = false;
    if (head && head->handoff)
        late = waitLevel(waited(*head, now), head->handoff->target) == WaitLevel::Late;
    setStyleProperty(*m_owner, "late", late);
    m_owner->setMuted(!late);
    m_claim->setVisible(access.claim);
    m_takeOver->setVisible(access.takeOver);
    const bool online = m_state.link().phase == LinkPhase::Online;
    for (QPushButton *button : {m_claim, m_takeOver}) {
        button->setEnabled(online);
        if (!online)
            setPlainToolTip(*button, tr("Not while you are offline"));
    }
    if (online) {
        setPlainToolTip(*m_claim, tr("You answer this visitor"), tr("Space in the list"));
        setPlainToolTip(*m_takeOver, tr("You answer from here on; the AI is silent"));
    }
}

void ConversationHeader::setBackShown(bool shown)
{
    m_back->setVisible(shown);
}

void ConversationHeader::setBriefingShown(bool buttonShown, bool briefingOpen)
{
    m_briefing->setVisible(buttonShown);
    m_briefing->setChecked(briefingOpen);
}

} // namespace Baton::Ui
