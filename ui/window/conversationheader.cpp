// SPDX-FileCopyrightText: Baton contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/window/conversationheader.h"

#include "console/queueorder.h"
#include "ui/queue/queuewords.h"
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
    , m_preview(new PlainLabel(theme.font(TextSize::Small), this))
    , m_decline(makeButton(theme, ButtonKind::Quiet, u"declineButton"_s, tr("Decline"), {}, this))
    , m_claim(makeButton(theme, ButtonKind::Primary, u"claimButton"_s, tr("Claim"), u"claim"_s, this))
    , m_takeOver(makeButton(theme, ButtonKind::Normal, u"takeOverButton"_s, tr("Take over"), u"claim"_s, this))
    , m_briefing(makeButton(theme, ButtonKind::Quiet, u"briefingButton"_s, tr("Briefing"), {}, this))
{
    setObjectName(u"conversationHeader"_s);
    setMinimumHeight(headHeight(theme)); // more where two lines of a tall script need it
    m_name->setObjectName(u"conversationName"_s);
    m_owner->setObjectName(u"ownerLabel"_s);
    m_owner->setMuted(true);
    m_owner->setMaximumLines(2); // at large text sizes, and where many look
    auto *titles = new QVBoxLayout;
    m_owner->setMinimumHeight(headLineHeight(theme));
    titles->setSpacing(0);
    titles->addStretch(1);
    titles->addWidget(m_name);
    titles->addWidget(m_owner);
    titles->addStretch(1);
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(leadingMargins(theme.space(5), 0, theme.space(4), 0));
    row->setSpacing(theme.space(2));
    row->addWidget(m_back);
    row->addLayout(titles, 1);
    row->addWidget(m_preview);
    row->addWidget(m_decline);
    row->addWidget(m_takeOver);
    row->addWidget(m_claim);
    row->addWidget(m_briefing);
    m_back->hide();
    m_briefing->hide();
    m_decline->hide();
    m_preview->setObjectName(u"previewLabel"_s);
    m_preview->setMuted(true);
    m_preview->setSizePolicy(QSizePolicy::Maximum, QSizePolicy::Fixed);
    m_preview->hide();
    setPlainToolTip(*m_preview, tr("The visitor does not know that you are here. Space in the list claims."));
    m_briefing->setCheckable(true);
    setPlainToolTip(*m_back, tr("Back to the list"), u"Ctrl+2"_s);
    setPlainToolTip(*m_claim, tr("You answer this visitor"), tr("Space in the list"));
    setPlainToolTip(*m_takeOver, tr("You answer from here on; the AI is silent"));
    setPlainToolTip(*m_briefing, tr("Show or hide the briefing"), u"Ctrl+4"_s);
    connect(m_claim, &QPushButton::clicked, this, &ConversationHeader::claimWanted);
    connect(m_takeOver, &QPushButton::clicked, this, &ConversationHeader::takeOverWanted);
    connect(m_decline, &QPushButton::clicked, this, &ConversationHeader::declineWanted);
    connect(m_back, &QPushButton::clicked, this, &ConversationHeader::backWanted);
    connect(m_briefing, &QPushButton::clicked, this, &ConversationHeader::briefingWanted);
    showHead(nullptr, {}, {});
}

QString ConversationHeader::ownership(const Conversation &head, Instant now) const
{
    QStringList parts{Words::owner(head, m_state)};
    if (isOfferedTo(head, m_state.self().id))
        parts = {tr("Offered to you, %1 left").arg(Words::span(qMax(Millis(0), head.handoff->offer->until - now)))};
    else if (const QString offer = QueueWords::offer(head, m_state, now); !offer.isEmpty())
        parts.append(offer);
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
        parts.append(tr("snoozed, %1").arg(QueueWords::snoozed(head, now)));
    QStringList names;
    for (const AgentId &viewer : m_state.viewers(head.id))
        names.append(m_state.agentName(viewer));
    if (!names.isEmpty())
        parts.append(tr("%1 looking too").arg(Words::listed(names)));
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
    showAsks(head, access);
}

/// What one can do about whose it is, and that one only looks until then.
void ConversationHeader::showAsks(const Conversation *head, const Access &access)
{
    const bool offered = head && isOfferedTo(*head, m_state.self().id);
    m_claim->setVisible(access.claim);
    m_takeOver->setVisible(access.takeOver);
    m_decline->setVisible(offered);
    m_previews = access.claim || access.takeOver;
    m_preview->setFullText(access.claim ? tr("Previewing – Space claims") : tr("Reading along"));
    const bool online = m_state.link().phase == LinkPhase::Online;
    for (QPushButton *button : {m_claim, m_takeOver, m_decline}) {
        button->setEnabled(online);
        if (!online)
            setPlainToolTip(*button, tr("Not while you are offline"));
    }
    if (online) {
        setPlainToolTip(*m_claim, tr("You answer this visitor"), tr("Space in the list"));
        setPlainToolTip(*m_takeOver, tr("You answer from here on; the AI is silent"));
        setPlainToolTip(*m_decline, tr("It is offered to somebody else"), tr("D in the list"));
    }
    fitPreview();
}

/// Whose it is and how long somebody waits comes before the hint that one only looks.
void ConversationHeader::fitPreview()
{
    m_briefing->setText(tr("Briefing"));
    m_briefing->setIcon({});
    if (m_owner->isCutAt(width() - widthOfButtons())) {
        m_briefing->setText({});
        m_briefing->setIcon(m_theme.icon(u"info"_s));
        m_briefing->setIconSize(QSize(m_theme.space(4), m_theme.space(4)));
    }
    const int titles = qMax(m_owner->sizeHint().width(), m_name->sizeHint().width());
    const int hint = m_preview->sizeHint().width() + m_theme.space(2);
    m_preview->setVisible(m_previews && widthOfButtons() + titles + hint <= width());
}

int ConversationHeader::widthOfButtons() const
{
    int taken = m_theme.space(9);
    for (const QPushButton *button : {m_back, m_decline, m_takeOver, m_claim, m_briefing}) {
        if (!button->isHidden())
            taken += button->sizeHint().width() + m_theme.space(2);
    }
    return taken;
}

void ConversationHeader::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    fitPreview();
}

void ConversationHeader::setBackShown(bool shown)
{
    m_back->setVisible(shown);
    fitPreview();
}

void ConversationHeader::setBriefingShown(bool buttonShown, bool briefingOpen)
{
    m_briefing->setVisible(buttonShown);
    m_briefing->setChecked(briefingOpen);
    fitPreview();
}

} // namespace Baton::Ui

#include "moc_conversationheader.cpp"
