// SPDX-FileCopyrightText: Baton contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/preferences/rehearsalpanel.h"

#include "console/console.h"
#include "domain/text.h"
#include "ui/preferences/wheelguard.h"
#include "ui/theme/controls.h"
#include "ui/words/announcement.h"
#include "ui/words/handoffwords.h"

#include <QAbstractItemView>
#include <QBoxLayout>
#include <QComboBox>
#include <QDateTime>
#include <QLocale>
#include <QPushButton>
#include <QStyledItemDelegate>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace Baton::Ui {

namespace {

constexpr qsizetype mostOffered = 60;
constexpr qsizetype lettersOfLine = 60;

/// Whether a person would notice a difference: the confidence of what is only noted is none.
bool saysTheSame(const RehearsedTurn &a, const RehearsedTurn &b)
{
    return a.step == b.step && a.field == b.field && a.urgency == b.urgency && a.team == b.team
        && a.category == b.category;
}

} // namespace

RehearsalPanel::RehearsalPanel(Console &console, const Theme &theme, QWidget *parent)
    : QWidget(parent)
    , m_console(console)
    , m_draft(console.handoffDraft())
    , m_theme(theme)
    , m_choice(new QComboBox(this))
    , m_run(makeButton(theme, ButtonKind::Normal, u"rehearse"_s, tr("Replay"), {}, this))
    , m_said(new PlainLabel(theme.font(TextSize::Body), this))
{
    setObjectName(u"rehearsalPanel"_s);
    m_choice->setObjectName(u"rehearsalChoice"_s);
    m_choice->setAccessibleName(tr("Conversation to replay"));
    m_choice->setItemDelegate(new QStyledItemDelegate(m_choice)); // the style's own knows no padding
    m_choice->view()->setAccessibleName(m_choice->accessibleName());
    m_choice->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    m_choice->setMinimumContentsLength(24);
    guardWheel(*m_choice);
    m_said->setObjectName(u"rehearsalSaid"_s);
    m_said->setMaximumLines(0);
    m_said->setMuted(true);
    auto *line = new QHBoxLayout;
    line->setSpacing(theme.space(3));
    line->addWidget(m_choice, 1);
    line->addWidget(m_run);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(theme.space(3));
    column->addLayout(line);
    column->addWidget(m_said);
    connect(m_run, &QPushButton::clicked, this, &RehearsalPanel::run);
    connect(&m_draft, &HandoffDraft::rehearsed, this, &RehearsalPanel::onRehearsed);
    connect(&m_draft, &HandoffDraft::changed, this, [this] {
        m_run->setEnabled(m_draft.canBeSet() && m_choice->count() > 0);
        // The draft also tells of the link and of a save under way.
        const bool isOther = !differences(m_counted, m_draft.stored()).isEmpty()
            || !differences(m_replayed, m_draft.settings()).isEmpty();
        if (m_turns && isOther && !std::exchange(m_isOld, true))
            say(tr("The rules have changed since this was replayed."));
    });
    connect(&console, &Console::listArrived, this, [this](const ListPage &page) {
        for (const Conversation &head : page.heads)
            offer(head);
        m_run->setEnabled(m_draft.canBeSet() && m_choice->count() > 0);
    });
    addConversations();
    m_run->setEnabled(m_draft.canBeSet() && m_choice->count() > 0);
    m_said->setFullText(tr("Choose a conversation: it is replayed with the rules that count now and with your changes, "
                           "before you save them. The visitor notices nothing."));
}

/// What the console knows, newest first; then what the AI holds and what is closed.
void RehearsalPanel::addConversations()
{
    QList<Conversation> heads;
    for (const SharedHead &head : m_console.state().heads())
        heads.append(*head);
    std::sort(heads.begin(), heads.end(),
              [](const Conversation &a, const Conversation &b) { return a.last.at > b.last.at; });
    for (const Conversation &head : std::as_const(heads))
        offer(head);
    for (const ListKind kind : {ListKind::AiHeld, ListKind::Closed})
        m_console.refreshList(kind);
}

void RehearsalPanel::offer(const Conversation &head)
{
    const QString id = head.id.toString();
    if (m_choice->count() >= mostOffered || m_choice->findData(id) >= 0 || head.last.text.isEmpty())
        return;
    const QString name = head.visitor.name.isEmpty() ? tr("Visitor") : isolated(head.visitor.name);
    const QString when = QLocale().toString(QDateTime::fromMSecsSinceEpoch(head.last.at.ms), QLocale::ShortFormat);
    //: a conversation in a list: who, when, what was said last
    m_choice->addItem(tr("%1, %2: %3").arg(name, when, isolated(oneLine(head.last.text, lettersOfLine))), id);
}

void RehearsalPanel::run()
{
    const QString id = m_choice->currentData().toString();
    if (id.isEmpty())
        return;
    m_isOld = true; // until the answer is there
    m_counted = m_draft.stored();
    m_replayed = m_draft.settings();
    say(tr("Replaying…"));
    m_draft.rehearse(ConversationId(id));
}

void RehearsalPanel::say(const QString &sentence)
{
    m_said->setFullText(sentence);
    announce(*m_said, sentence);
}

void RehearsalPanel::onRehearsed(const RehearsalPage &page)
{
    delete std::exchange(m_turns, nullptr);
    if (page.refused) {
        say(*page.refused == Code::Overloaded
                ? tr("The server is too busy to replay it now. Try again.")
                : tr("The server could not replay this. Look whether each rule is complete."));
        return;
    }
    m_isOld = false;
    m_turns = new QWidget(this);
    m_turns->setObjectName(u"rehearsalTurns"_s);
    auto *column = new QVBoxLayout(m_turns);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(m_theme.space(1));
    int different = 0;
    for (qsizetype i = 0; i < page.stored.size(); ++i) {
        const RehearsedTurn *with = i < page.with.size() ? &page.with[i] : nullptr;
        different += with && !saysTheSame(page.stored[i], *with) ? 1 : 0;
        addTurn(*m_turns, *column, page.stored[i], with);
    }
    layout()->addWidget(m_turns);
    if (page.stored.isEmpty())
        say(tr("The visitor said nothing to the AI in this conversation."));
    else if (!page.rules)
        say(tr("%Ln turn(s), with the rules that count now. You have changed nothing yet.", nullptr,
               int(page.stored.size())));
    else if (different == 0)
        say(tr("%Ln turn(s): your changes would make no difference here.", nullptr, int(page.stored.size())));
    else
        say(tr("Your changes would make a difference at %Ln turn(s), marked ≠.", nullptr, different));
}

PlainLabel *RehearsalPanel::addLine(QWidget &page, QVBoxLayout &column, const QString &text)
{
    auto *line = new PlainLabel(m_theme.font(TextSize::Body), &page);
    line->setMaximumLines(0);
    line->setFullText(text);
    column.addWidget(line);
    return line;
}

void RehearsalPanel::addTurn(QWidget &page, QVBoxLayout &column, const RehearsedTurn &stored, const RehearsedTurn *with)
{
    const bool differs = with && !saysTheSame(stored, *with);
    auto *said = new PlainLabel(m_theme.font(TextSize::Strong), &page);
    said->setMaximumLines(2);
    //: number of a message in a conversation, and what it says
    said->setFullText(tr("%1 · %2").arg(QLocale().toString(stored.n), isolated(stored.text)));
    if (column.count() > 0)
        column.addSpacing(m_theme.space(3));
    column.addWidget(said);
    if (!differs) {
        addLine(page, column, HandoffWords::step(with ? *with : stored));
    } else {
        //: what the AI does at a turn with the rules that count
        addLine(page, column, tr("Now: %1").arg(HandoffWords::step(stored)));
        //: what the AI would do at a turn with the changed rules
        setStyleProperty(*addLine(page, column, tr("≠ With your changes: %1").arg(HandoffWords::step(*with))), "soon",
                         true);
    }
    for (const RehearsedReason &reason : (with ? *with : stored).reasons)
        addLine(page, column, u"– "_s % HandoffWords::why(reason));
    addLine(page, column, HandoffWords::scores(with ? *with : stored))->setMuted(true);
}

} // namespace Baton::Ui

#include "moc_rehearsalpanel.cpp"
