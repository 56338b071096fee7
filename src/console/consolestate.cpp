// SPDX-FileCopyrightText: Baton contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "console/consolestate.h"

#include <QDeadlineTimer>

#include <algorithm>

namespace Baton {

namespace {

constexpr ViewKind exclusiveViews[] = {ViewKind::Waiting, ViewKind::Mine, ViewKind::AiHeld, ViewKind::Snoozed,
                                       ViewKind::Closed};

} // namespace

ConsoleState::ConsoleState(QString account, QObject *parent)
    : QObject(parent)
    , m_account(std::move(account))
    , m_monotonicMs([] { return QDeadlineTimer::current().deadline(); })
{}

void ConsoleState::attach(Backend &backend)
{
    connect(&backend, &Backend::linkChanged, this, [this](const LinkState &link) {
        m_link = link;
        // A server that is told anew says it again; one that has no model any more says nothing.
        if (link.phase != LinkPhase::Online && std::exchange(m_modelTrouble, ModelTrouble::None) != ModelTrouble::None)
            Q_EMIT modelTroubleChanged();
        if (link.phase != LinkPhase::Online && std::exchange(m_reachable, std::nullopt))
            Q_EMIT reachableChanged();
        Q_EMIT linkChanged();
    });
    connect(&backend, &Backend::synced, this, &ConsoleState::onSynced);
    connect(&backend, &Backend::headsChanged, this, &ConsoleState::onHeads);
    connect(&backend, &Backend::headsGone, this, &ConsoleState::onGone);
    connect(&backend, &Backend::listArrived, this, &ConsoleState::onList);
    connect(&backend, &Backend::hinted, this, &ConsoleState::onHint);
    connect(&backend, &Backend::reachableTold, this, &ConsoleState::onReachable);
    connect(&backend, &Backend::whispered, this, &ConsoleState::onWhisper);
    connect(&backend, &Backend::messagesAdded, this, &ConsoleState::onMessages);
    connect(&backend, &Backend::peopleChanged, this, [this](const Workspace &workspace, const Agents &agents) {
        m_workspace = workspace;
        m_agents = agents;
        if (const auto me = m_agents.constFind(m_self.id); me != m_agents.constEnd())
            m_self = {me->id, me->name, me->role, me->teams};
        Q_EMIT peopleChanged();
    });
}

const Conversation *ConsoleState::head(const ConversationId &conversation) const
{
    const auto found = m_heads.constFind(conversation);
    return found == m_heads.constEnd() ? nullptr : &**found;
}

QString ConsoleState::agentName(const AgentId &agent) const
{
    const auto found = m_agents.constFind(agent);
    return found == m_agents.constEnd() || found->name.isEmpty() ? tr("a colleague") : found->name;
}

QString ConsoleState::teamName(const TeamId &team) const
{
    const auto found = m_workspace.teams.constFind(team.toString());
    return found == m_workspace.teams.constEnd() ? QString() : found->name;
}

int ConsoleState::count(const QueueView &view) const
{
    if (view.kind == ViewKind::Team)
        return m_teamCounts.value(view.team);
    const int known = m_counts.value(view.kind);
    if (view.kind == ViewKind::AiHeld)
        return std::max(known, static_cast<int>(m_listTotals.value(ListKind::AiHeld)));
    if (view.kind == ViewKind::Closed)
        return std::max(known, static_cast<int>(m_listTotals.value(ListKind::Closed)));
    return known;
}

void ConsoleState::onSynced(const Snapshot &snapshot)
{
    m_self = snapshot.self;
    m_workspace = snapshot.workspace;
    m_agents = snapshot.agents;
    m_heads = snapshot.heads;
    m_listed.clear();
    m_alsoListed.clear();
    m_unseen.clear();
    m_listTotals.clear();
    m_listLoaded.clear();
    m_counts.clear();
    m_teamCounts.clear();
    for (const SharedHead &head : std::as_const(m_heads))
        tally(head, 1);
    const QList<ConversationId> known = m_whispers.keys();
    for (const ConversationId &conversation : known)
        dropWhispers(conversation);
    m_synced = true;
    Q_EMIT reset();
}

void ConsoleState::put(const SharedHead &head)
{
    const auto known = m_heads.find(head->id);
    if (known == m_heads.end()) {
        m_heads.insert(head->id, head);
    } else {
        tally(*known, -1);
        *known = head;
    }
    tally(head, 1);
}

bool ConsoleState::drop(const ConversationId &conversation)
{
    const auto known = m_heads.constFind(conversation);
    if (known == m_heads.constEnd())
        return false;
    tally(*known, -1);
    m_heads.erase(known);
    m_listed.remove(conversation);
    return true;
}

void ConsoleState::tally(const Conversation &head, int by)
{
    for (const ViewKind kind : exclusiveViews) {
        if (belongsTo(head, {kind, {}}, m_self.id)) {
            m_counts[kind] += by;
            break;
        }
    }
    if (!head.team.isEmpty() && belongsTo(head, {ViewKind::Team, head.team}, m_self.id))
        m_teamCounts[head.team] += by;
}

void ConsoleState::onHeads(const QList<SharedHead> &heads)
{
    QList<ConversationId> changed;
    changed.reserve(heads.size());
    for (const SharedHead &head : heads) {
        if (const auto listed = m_listed.constFind(head->id); listed != m_listed.cend()) {
            m_alsoListed.insert(head->id, *listed);
            m_listed.erase(listed);
        }
        put(head);
        dropWhispers(head->id);
        changed.append(head->id);
    }
    Q_EMIT headsChanged(changed);
}

void ConsoleState::onGone(const QList<ConversationId> &conversations)
{
    QList<ConversationId> changed;
    for (const ConversationId &conversation : conversations) {
        if (staysListed(conversation) || drop(conversation))
            changed.append(conversation);
    }
    if (!changed.isEmpty())
        Q_EMIT headsChanged(changed);
}

/// Out of view it is in its list as before, as far as the list is of such.
bool ConsoleState::staysListed(const ConversationId &conversation)
{
    const auto also = m_alsoListed.constFind(conversation);
    if (also == m_alsoListed.cend())
        return false;
    const ListKind kind = *also;
    m_alsoListed.erase(also);
    const Conversation *known = head(conversation);
    const Owner::Kind fits = kind == ListKind::AiHeld ? Owner::Kind::Ai : Owner::Kind::Nobody;
    if (!known || known->erasedAt || known->owner.kind != fits)
        return false;
    m_listed.insert(conversation, kind);
    return true;
}

void ConsoleState::beginRelisting(ListKind kind)
{
    const QList<ConversationId> old = m_listed.keys(kind) + m_alsoListed.keys(kind);
    m_unseen.insert(kind, QSet<ConversationId>(old.cbegin(), old.cend()));
}

void ConsoleState::endRelisting(ListKind kind, qint64 loaded)
{
    m_listLoaded.insert(kind, loaded);
    QList<ConversationId> changed;
    const QSet<ConversationId> unseen = m_unseen.take(kind);
    m_alsoListed.removeIf([&](const auto &also) { return also.value() == kind && unseen.contains(also.key()); });
    for (const ConversationId &conversation : unseen) {
        // What another list has named meanwhile is there.
        const auto listed = m_listed.constFind(conversation);
        if (listed != m_listed.cend() && *listed == kind && drop(conversation))
            changed.append(conversation);
    }
    if (!changed.isEmpty())
        Q_EMIT headsChanged(changed);
}

void ConsoleState::onList(const ListPage &page)
{
    QList<ConversationId> changed;
    m_listTotals.insert(page.kind, page.total);
    const auto unseen = m_unseen.find(page.kind);
    if (unseen == m_unseen.end())
        m_listLoaded.insert(page.kind, page.offset + page.heads.size());
    if (page.offset == 0 && unseen == m_unseen.end()) {
        // The list begins anew: what it said before is older than what it says now.
        m_alsoListed.removeIf([&page](const auto &also) { return also.value() == page.kind; });
        const QList<ConversationId> old = m_listed.keys(page.kind);
        for (const ConversationId &conversation : old) {
            drop(conversation);
            changed.append(conversation);
        }
    }
    for (const Conversation &head : page.heads) {
        if (unseen != m_unseen.end())
            unseen->remove(head.id);
        if (m_heads.contains(head.id) && !m_listed.contains(head.id)) {
            m_alsoListed.insert(head.id, page.kind);
            continue;
        }
        put(head);
        m_listed.insert(head.id, page.kind);
        if (!changed.contains(head.id))
            changed.append(head.id);
    }
    Q_EMIT headsChanged(changed);
}

void ConsoleState::onHint(const Hint &hint)
{
    if (hint.kind == HintKind::Seen) {
        onSeen(hint);
        return;
    }
    if (hint.kind == HintKind::Acknowledged) {
        Q_EMIT acknowledgedElsewhere(hint.conversation, hint.n);
        return;
    }
    if (hint.kind == HintKind::Trial) {
        Q_EMIT trialCame(hint.conversation, hint.n);
        return;
    }
    if (hint.kind == HintKind::Erased) {
        onErased(hint.conversation);
        return;
    }
    if (hint.kind == HintKind::Questions) {
        Q_EMIT questionsCame(hint.n);
        return;
    }
    if (hint.kind == HintKind::Model) {
        const bool isKnown = hint.n >= 0 && hint.n <= qint64(ModelTrouble::Failing);
        m_modelTrouble = isKnown ? static_cast<ModelTrouble>(hint.n) : ModelTrouble::Failing;
        Q_EMIT modelTroubleChanged();
        return;
    }
    if (hint.kind == HintKind::Letters) {
        Q_EMIT lettersCame(hint.n);
        return;
    }
    // What one does oneself elsewhere is no news, but for a draft.
    if (hint.who == m_self.id.toString() && hint.kind != HintKind::Draft)
        return;
    const bool ends = hint.kind == HintKind::Gone || (hint.kind == HintKind::Draft && hint.n == 0);
    QList<HintUntil> &known = m_hints[hint.conversation];
    known.removeIf(
        [&](const HintUntil &h) { return h.who == hint.who && (h.kind == hint.kind || hint.kind == HintKind::Gone); });
    if (!ends)
        known.append({hint.who, hint.kind, m_monotonicMs() + hint.lasts.count()});
    if (known.isEmpty())
        m_hints.remove(hint.conversation);
    Q_EMIT hintsChanged(hint.conversation);
}

/// What is only listed is in no view: no event comes that folds its words away.
void ConsoleState::onErased(const ConversationId &conversation)
{
    m_whispers.remove(conversation);
    m_alsoListed.remove(conversation);
    if (const auto listed = m_listed.constFind(conversation); listed != m_listed.cend()) {
        // The server leaves it out from now on, so the next page begins one earlier.
        const ListKind kind = *listed;
        m_listTotals.insert(kind, std::max<qint64>(0, listTotal(kind) - 1));
        m_listLoaded.insert(kind, std::max<qint64>(0, listLoaded(kind) - 1));
        drop(conversation);
        Q_EMIT headsChanged({conversation});
    }
    Q_EMIT erased(conversation);
}

void ConsoleState::onWhisper(const Whispered &whisper)
{
    if (whisper.owner != m_self.id)
        return;
    QList<Whispered> &known = m_whispers[whisper.conversation];
    known.removeIf([&whisper](const Whispered &one) { return one.fence < whisper.fence; });
    if (known.contains(whisper)) // told again with a new connection
        return;
    known.append(whisper);
    if (known.size() > maxWhispersKept)
        known.removeFirst();
    Q_EMIT whispersChanged(whisper.conversation);
    Q_EMIT whispered(whisper);
}

/// What is over for good is not kept; one that is told before its ownership is known here stays.
void ConsoleState::dropWhispers(const ConversationId &conversation)
{
    const auto known = m_whispers.find(conversation);
    const Conversation *now = head(conversation);
    if (known == m_whispers.end() || !now)
        return;
    known->removeIf([this, now](const Whispered &one) {
        const bool isOver = now->erasedAt || one.fence < now->fence;
        if (isOver)
            m_dismissed.remove(one.id);
        return isOver;
    });
    if (known->isEmpty())
        m_whispers.erase(known);
}

/// They are gone with the ownership they were said in.
QList<Whispered> ConsoleState::whispers(const ConversationId &conversation) const
{
    const Conversation *now = head(conversation);
    QList<Whispered> shown = m_whispers.value(conversation);
    shown.removeIf([&](const Whispered &one) {
        return !now || !now->owner.is(m_self.id) || now->fence != one.fence || m_dismissed.contains(one.id);
    });
    return shown;
}

void ConsoleState::dismissWhisper(const Whispered &whisper)
{
    m_dismissed.insert(whisper.id);
    Q_EMIT whispersChanged(whisper.conversation);
}

void ConsoleState::onReachable(const ReachableAgents &told)
{
    if (told.whole) {
        m_reachable.emplace();
        m_alertCounts.clear();
    }
    if (!m_reachable) // a change of what is not known
        return;
    for (const AgentId &agent : told.here)
        m_reachable->insert(agent);
    for (const AgentId &agent : told.gone)
        m_reachable->remove(agent);
    for (const AlertCount &count : told.alerts) {
        if (count.attempted > 0)
            m_alertCounts.insert(count.agent, count);
        else
            m_alertCounts.remove(count.agent);
    }
    if (told.whole || !told.here.isEmpty() || !told.gone.isEmpty())
        Q_EMIT reachableChanged();
    if (told.whole || !told.alerts.isEmpty())
        Q_EMIT alertCountsChanged();
}

void ConsoleState::onSeen(const Hint &hint)
{
    if (hint.n <= m_seen.value(hint.conversation))
        return;
    m_seen.insert(hint.conversation, hint.n);
    Q_EMIT hintsChanged(hint.conversation);
}

/// Who has said it no longer types it.
void ConsoleState::onMessages(const ConversationId &conversation, const QList<Message> &messages)
{
    const auto known = m_hints.find(conversation);
    if (known == m_hints.end())
        return;
    const auto said = [&](const HintUntil &hint) {
        const bool byAgent = m_agents.contains(AgentId(hint.who));
        return hint.kind == HintKind::Typing
            && std::any_of(messages.cbegin(), messages.cend(), [&](const Message &message) {
                   return byAgent ? message.author == hint.who : message.speaker == Speaker::Visitor;
               });
    };
    const bool changed = known->removeIf(said) > 0;
    if (known->isEmpty())
        m_hints.erase(known);
    if (changed)
        Q_EMIT hintsChanged(conversation);
}

QList<ConsoleState::HintUntil> ConsoleState::hints(const ConversationId &conversation) const
{
    QList<HintUntil> live = m_hints.value(conversation);
    const qint64 now = m_monotonicMs();
    live.removeIf([&](const HintUntil &hint) { return hint.untilMono <= now; });
    return live;
}

void ConsoleState::expireHints()
{
    QList<ConversationId> changed;
    const qint64 now = m_monotonicMs();
    for (auto it = m_hints.begin(); it != m_hints.end();) {
        if (it->removeIf([&](const HintUntil &hint) { return hint.untilMono <= now; }) > 0)
            changed.append(it.key());
        it = it->isEmpty() ? m_hints.erase(it) : std::next(it);
    }
    for (const ConversationId &conversation : std::as_const(changed))
        Q_EMIT hintsChanged(conversation);
}

std::optional<qint64> ConsoleState::nextHintEnd() const
{
    std::optional<qint64> next;
    for (const QList<HintUntil> &known : m_hints) {
        for (const HintUntil &hint : known)
            next = std::min(next.value_or(hint.untilMono), hint.untilMono);
    }
    return next;
}

QList<AgentId> ConsoleState::viewers(const ConversationId &conversation) const
{
    QList<AgentId> agents;
    const QList<HintUntil> live = hints(conversation);
    for (const HintUntil &hint : live) {
        const AgentId agent(hint.who);
        if (agent != m_self.id && m_agents.contains(agent) && !agents.contains(agent))
            agents.append(agent);
    }
    return agents;
}

bool ConsoleState::visitorTypes(const ConversationId &conversation) const
{
    const QList<HintUntil> live = hints(conversation);
    return std::any_of(live.cbegin(), live.cend(), [this](const HintUntil &hint) {
        return hint.kind == HintKind::Typing && !m_agents.contains(AgentId(hint.who));
    });
}

QList<AgentId> ConsoleState::typists(const ConversationId &conversation) const
{
    QList<AgentId> agents;
    const QList<HintUntil> live = hints(conversation);
    for (const HintUntil &hint : live) {
        if (hint.kind == HintKind::Typing && m_agents.contains(AgentId(hint.who)))
            agents.append(AgentId(hint.who));
    }
    return agents;
}

bool ConsoleState::draftElsewhere(const ConversationId &conversation) const
{
    const QList<HintUntil> live = hints(conversation);
    return std::any_of(live.cbegin(), live.cend(), [](const HintUntil &hint) { return hint.kind == HintKind::Draft; });
}

} // namespace Baton

#include "moc_consolestate.cpp"
