// SPDX-FileCopyrightText: Baton contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "backend/native/session.h"
#include "protocol/codec.h"

#include <utility>

// What each kind of frame from the server does to a session.

namespace Baton::Native {

using namespace Qt::Literals::StringLiterals;

namespace {

/// A conversation in the view only because it is watched; the server has to be asked for it again after each hello.
bool needsWatch(const Conversation &head)
{
    return !head.snooze && (head.owner.kind == Owner::Kind::Ai || head.owner.kind == Owner::Kind::Nobody);
}

constexpr qsizetype partsAtOnce = 8; ///< of a snapshot; fewer are not worth a thread

Protocol::Limits lenientLimits()
{
    Protocol::Limits limits;
    limits.frameBytes = 256 * 1024; // what the socket accepts; the workspace may be large
    return limits;
}

/// Whether it is a part of a snapshot or no frame at all: `t` is the last member of what the server sends.
bool endsAsPart(QByteArrayView bytes)
{
    return bytes.endsWith("\"t\":\"snap.part\"}");
}

/// The digest is made of what was understood, not of what came.
void readPart(Protocol::SnapPart &&part, ReadParts &into)
{
    for (Conversation &head : part.heads) {
        const SharedHead shared(std::move(head));
        into.digest.add(shared->id, Protocol::digestOf(*shared));
        into.heads.append(shared);
    }
    into.agents += part.agents;
}

/// On any thread, the pool being nobody else's meanwhile.
Result<ReadParts> readParts(const QList<QByteArray> &parts, Protocol::TextPool &texts)
{
    static const Protocol::Limits limits = lenientLimits();
    ReadParts read;
    for (const QByteArray &part : parts) {
        auto decoded = Protocol::decodeAgentServer(part, limits, texts);
        if (!decoded)
            return tl::unexpected(decoded.error());
        readPart(std::get<Protocol::SnapPart>(*std::move(decoded)), read);
    }
    return read;
}

} // namespace

void Session::frame(QByteArrayView bytes, qint64 now)
{
    if (!isUp())
        return;
    m_heard = now;
    m_probeUntil.reset();
    if (m_build && endsAsPart(bytes)) {
        m_build->unread.append(bytes.toByteArray());
        if (m_build->unread.size() >= partsAtOnce)
            readSome(now);
        return;
    }
    static const Protocol::Limits limits = lenientLimits();
    auto decoded = Protocol::decodeAgentServer(bytes, limits, m_texts);
    if (!decoded && Protocol::isSkippable(decoded.error())) {
        skip(bytes, limits, now);
        return;
    }
    if (!decoded) {
        drop(now, 4002, u"protocol"_s);
        return;
    }
    std::visit([&](auto &f) { on(std::move(f), now); }, *decoded);
}

void Session::on(const Protocol::SignedIn &frame, qint64 now)
{
    if (m_phase != Phase::SigningIn)
        return;
    m_credentials.token = frame.token;
    if (!m_credentials.newPassword.isEmpty())
        m_credentials.password = std::exchange(m_credentials.newPassword, {});
    report(TokenGiven{frame.token});
    hello(true, now);
}

void Session::on(const Protocol::Welcome &frame, qint64 now)
{
    if (m_phase != Phase::Greeting)
        return;
    if (frame.proto != Protocol::version) {
        m_output.close = 4004;
        refuse(u"version"_s);
        return;
    }
    m_deadMs = frame.deadMs;
    report(ClockTold{frame.serverTime});
    m_self = {frame.me.agent, frame.me.name, frame.me.role, frame.me.teams};
    if (frame.mode == Protocol::WelcomeMode::Snapshot) {
        enter(Phase::Snapshotting);
        return;
    }
    if (m_view.log.isEmpty() || frame.log != m_view.log) {
        drop(now, 4010, u"protocol"_s);
        return;
    }
    forgetUnwatched();
    m_torn = true;
    enter(Phase::Replaying);
}

void Session::forgetUnwatched()
{
    for (const ConversationId &conversation : std::as_const(m_viaWatch)) {
        const auto head = m_view.heads.constFind(conversation);
        if (head == m_view.heads.constEnd() || !needsWatch(**head))
            continue;
        m_view.heads.erase(head);
        if (!m_watched.contains(conversation))
            m_changes.left(conversation);
    }
    m_viaWatch = m_watched;
}

void Session::on(const Protocol::SnapBegin &frame, qint64 now)
{
    Q_UNUSED(now)
    if (m_phase != Phase::Snapshotting)
        return;
    m_build.emplace();
    m_build->view.log = frame.log;
    m_build->view.seq = frame.seq;
    m_build->view.workspace = frame.workspace;
}

/// Outside a snapshot a part means nothing; within one it does not come here.
void Session::on(Protocol::SnapPart &&, qint64)
{}

/// Half of a large snapshot is read on a thread of its own, beside this one.
void Session::readSome(qint64 now)
{
    std::future<Result<ReadParts>> &aside = m_build->aside;
    if (aside.valid() && aside.wait_for(std::chrono::seconds(0)) == std::future_status::timeout) {
        take(readParts(std::exchange(m_build->unread, {}), m_texts), now);
        return;
    }
    if (aside.valid() && !take(aside.get(), now))
        return;
    aside = std::async(std::launch::async,
                       [parts = std::exchange(m_build->unread, {}), this] { return readParts(parts, m_textsAside); });
}

bool Session::take(Result<ReadParts> &&read, qint64 now)
{
    if (!read) {
        drop(now, 4002, u"protocol"_s);
        return false;
    }
    for (const SharedHead &head : std::as_const(read->heads))
        m_build->view.heads.insert(head->id, head);
    for (const Agent &agent : std::as_const(read->agents))
        m_build->view.agents.insert(agent.id, agent);
    m_build->heads += static_cast<int>(read->heads.size());
    m_build->digest.add(read->digest);
    return true;
}

void Session::on(const Protocol::SnapEnd &frame, qint64 now)
{
    if (!m_build || !take(readParts(std::exchange(m_build->unread, {}), m_texts), now))
        return;
    if (m_build->aside.valid() && !take(m_build->aside.get(), now))
        return;
    if (m_build->view.heads.size() != frame.count || m_build->heads != frame.count
        || m_build->digest.result() != frame.digest) {
        distrust(now);
        return;
    }
    m_view = std::move(m_build->view);
    m_viaWatch = m_watched;
    m_build.reset();
    m_healing.clear();
    m_changes.clear();
    report(StateReplaced{{m_self, m_view.workspace, m_view.agents, m_view.heads}});
    becomeOnline(now);
}

/// The state does not agree with the server's: once or twice a snapshot is asked for, then the link is given up for
/// a while, so that a fault that stays does not become a storm.
void Session::distrust(qint64 now)
{
    if (m_onlineSince && now - *m_onlineSince >= m_retry.stableMs())
        m_distrusted = 0;
    m_changes.clear();
    if (++m_distrusted > 2) {
        m_view = {};
        drop(now, 4002, u"protocol"_s);
    } else {
        hello(false, now);
    }
}

void Session::becomeOnline(qint64 now)
{
    m_torn = false;
    if (!m_onlineSince)
        m_onlineSince = now;
    enter(Phase::Online);
    for (const ConversationId &conversation : std::as_const(m_watched))
        send(Protocol::Watch{conversation, true});
    for (const Protocol::Fetch &fetch : std::as_const(m_fetches))
        send(fetch);
}

bool Session::follows(qint64 prev, qint64 seq, qint64 now)
{
    if (!isSynced())
        return false;
    switch (m_view.step(prev, seq)) {
    case View::Step::Next:
        m_view.seq = seq;
        return true;
    case View::Step::Known:
        return false;
    case View::Step::Gap:
        hello(true, now);
        return false;
    }
    return false;
}

void Session::on(const Protocol::EventFrame &frame, qint64 now)
{
    if (!follows(frame.prev, frame.event.seq, now))
        return;
    if (!m_view.fold(frame.event, m_changes) && !isHealing(frame.event))
        distrust(now);
    else if (frame.event.conversation.isEmpty())
        setSelf();
}

void Session::setSelf()
{
    if (const auto me = m_view.agents.constFind(m_self.id); me != m_view.agents.constEnd())
        m_self = {me->id, me->name, me->role, me->teams};
}

void Session::on(const Protocol::MarkFrame &frame, qint64 now)
{
    follows(frame.prev, frame.seq, now);
}

void Session::on(const Protocol::Enter &frame, qint64 now)
{
    if (!follows(frame.prev, frame.seq, now))
        return;
    m_view.enter(frame.head, frame.because, m_changes);
    m_healing.remove(frame.head.id);
}

void Session::on(const Protocol::Leave &frame, qint64 now)
{
    if (follows(frame.prev, frame.seq, now))
        m_view.leave(frame.c, frame.because, m_changes);
    if (!m_watched.contains(frame.c))
        m_viaWatch.remove(frame.c);
}

void Session::on(const Protocol::Resumed &frame, qint64 now)
{
    if (m_phase != Phase::Replaying)
        return;
    if (frame.seq < m_view.seq) {
        distrust(now);
        return;
    }
    m_view.seq = frame.seq;
    report(CaughtUp{});
    becomeOnline(now);
}

void Session::on(const Protocol::Ack &frame, qint64 now)
{
    Q_UNUSED(now)
    if (m_inFlight.remove(frame.id) == 0)
        return;
    CommandOutcome outcome;
    outcome.kind = frame.ok ? CommandOutcome::Kind::Done : CommandOutcome::Kind::Refused;
    outcome.code = frame.code;
    outcome.detail = frame.detail;
    outcome.fence = frame.fence;
    outcome.retry = frame.retry;
    if (frame.now) {
        outcome.owner = frame.now->owner;
        outcome.fence = frame.now->fence;
    }
    m_after.append(CommandAnswered{frame.id, outcome});
}

void Session::on(const Protocol::PageFrame &frame, qint64 now)
{
    const qint64 number = QStringView(frame.id).mid(1).toLongLong();
    const auto found = m_fetches.constFind(number);
    if (found == m_fetches.constEnd())
        return;
    const Protocol::Fetch fetch = *found;
    m_fetches.erase(found);
    if (fetch.what == Protocol::FetchWhat::Thread) {
        report(ThreadPage{fetch.c, frame.messages, frame.total, frame.more, frame.code});
    } else if (fetch.what == Protocol::FetchWhat::Head) {
        healed(fetch.c, frame, now);
    } else if (fetch.what == Protocol::FetchWhat::Search) {
        SearchPage page{fetch.query, fetch.before, {}, frame.heads, frame.next, frame.code};
        for (const Protocol::FoundMessage &hit : frame.found)
            page.hits.append({hit.c, hit.message});
        report(page);
    } else if (fetch.what == Protocol::FetchWhat::Suggest) {
        const Protocol::Suggestion known = frame.suggestion.value_or(Protocol::Suggestion{});
        report(SuggestedReply{fetch.c, known.text, known.source, known.confidence});
    } else if (fetch.what == Protocol::FetchWhat::Alerts) {
        report(AlertStories{fetch.c, frame.alerts, frame.code});
    } else if (fetch.what == Protocol::FetchWhat::Rules) {
        report(SavedRulesPage{fetch.before, frame.saved, frame.next, frame.code});
    } else if (fetch.what == Protocol::FetchWhat::Letters) {
        report(DeadLettersPage{fetch.before, frame.letters, frame.total, frame.next, frame.code});
    } else if (fetch.what == Protocol::FetchWhat::Rehearse) {
        report(RehearsalPage{fetch.c, fetch.rules, frame.rehearsal, frame.rehearsalWith, frame.code});
    } else if (fetch.what == Protocol::FetchWhat::Questions || fetch.what == Protocol::FetchWhat::Answers) {
        const bool questions = fetch.what == Protocol::FetchWhat::Questions;
        report(KnowledgePage{questions ? KnowledgePage::List::Questions : KnowledgePage::List::Answers, fetch.before,
                             frame.questions, frame.answers, frame.total, frame.next, frame.code});
    } else if (fetch.what == Protocol::FetchWhat::Metrics) {
        report(MetricsPage{fetch.metrics.value_or(MetricsQuery()), fetch.before,
                           frame.metrics.value_or(MetricsReport()), frame.next, frame.code});
    } else if (!frame.code) {
        const ListKind kind = fetch.what == Protocol::FetchWhat::AiHeld ? ListKind::AiHeld : ListKind::Closed;
        report(ListPage{kind, frame.heads, fetch.before, frame.total});
    }
}

void Session::on(const Protocol::Ephemeral &frame, qint64 now)
{
    Q_UNUSED(now)
    constexpr HintKind kinds[] = {HintKind::Typing,    HintKind::Viewing,      HintKind::Gone,  HintKind::Seen,
                                  HintKind::Draft,     HintKind::Acknowledged, HintKind::Trial, HintKind::Letters,
                                  HintKind::Questions, HintKind::Model,        HintKind::Erased};
    if (frame.kind == Protocol::EphemeralKind::Other)
        return;
    m_after.append(Hint{frame.c, frame.who, kinds[static_cast<int>(frame.kind)], Millis(frame.ttl), frame.n});
}

void Session::on(const Protocol::ReachableFrame &frame, qint64 now)
{
    Q_UNUSED(now)
    m_after.append(ReachableAgents{frame.whole, frame.here, frame.gone, frame.alerts});
}

void Session::on(const Protocol::WhisperFrame &frame, qint64 now)
{
    Q_UNUSED(now)
    m_after.append(frame.whisper);
}

void Session::on(const Protocol::Ping &frame, qint64 now)
{
    send(Protocol::Pong{frame.n, m_view.seq});
    m_top = frame.top;
    if (m_phase != Phase::Online || m_view.seq >= frame.top)
        m_holeUntil.reset();
    else if (!m_holeUntil)
        m_holeUntil = now + m_settings.holeMs;
}

void Session::on(const Protocol::DigestFrame &frame, qint64 now)
{
    if (m_phase != Phase::Online)
        return;
    const bool equal = frame.digest == m_view.digest();
    report(AuditResult{equal, frame.seq});
    if (!equal)
        distrust(now);
}

void Session::on(const Protocol::Bye &frame, qint64 now)
{
    static const QStringList final{u"password"_s,  u"password_change"_s, u"revoked"_s,        u"version"_s,
                                   u"forbidden"_s, u"disabled"_s,        u"unauthenticated"_s};
    if (final.contains(frame.code)) {
        m_output.close = 1000;
        refuse(frame.code);
        return;
    }
    if (frame.afterMs.size() == 2)
        m_retry.obey(frame.afterMs[0], frame.afterMs[1]);
    m_output.close = 1000;
    const bool needsToken = frame.code == "token"_L1 || frame.code == "token_expired"_L1;
    lost(now, needsToken ? 4001 : 0, frame.code);
}

void Session::on(const Protocol::ErrorFrame &frame, qint64 now)
{
    Q_UNUSED(frame)
    Q_UNUSED(now)
    // Names a frame of ours that the server did not understand; a command in it is answered Unknown by its own timer.
}

} // namespace Baton::Native
