// SPDX-FileCopyrightText: Baton contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "console/console.h"
#include "console/memoryminestore.h"

#include <QtTest>

namespace Baton {

using namespace Qt::Literals::StringLiterals;

/// A backend that says what the test tells it to and writes down what it is asked for.
class ScriptedBackend final : public Backend
{
public:
    QList<Command> submitted;
    struct Asked
    {
        ConversationId conversation;
        qint64 before;
    };
    QList<Asked> threads;
    QList<ListKind> lists;
    QList<qint64> listOffsets; ///< of each of them
    QHash<ConversationId, bool> watched;
    QList<HintKind> hints;
    QList<qint64> hintNumbers;
    QList<std::pair<QString, qint64>> searches;
    QList<ConversationId> suggestions;
    QList<ReceiptKind> receipts;
    QList<UploadWanted> uploads;
    QList<std::pair<QString, Attachment>> downloads;
    QStringList cancelled;
    QList<qint64> letterPages; ///< asked for
    QList<std::pair<KnowledgePage::List, qint64>> knowledgePages; ///< asked for
    QList<std::pair<MetricsQuery, qint64>> metricsPages; ///< asked for

    void open(const Credentials &) override {}
    void close() override {}
    void retryNow() override {}
    void submit(const Command &command) override { submitted.append(command); }
    void fetchThread(const ConversationId &conversation, qint64 before, int) override
    {
        threads.append({conversation, before});
    }
    void fetchList(ListKind kind, qint64 offset, int) override
    {
        lists.append(kind);
        listOffsets.append(offset);
    }
    void watch(const ConversationId &conversation, bool on) override { watched.insert(conversation, on); }
    void search(const QString &query, qint64 before, int) override { searches.append({query, before}); }
    void fetchAlerts(const ConversationId &) override {}
    void fetchDeadLetters(qint64 before, int) override { letterPages.append(before); }
    void fetchKnowledge(KnowledgePage::List list, qint64 before) override { knowledgePages.append({list, before}); }
    void fetchMetrics(const MetricsQuery &query, qint64 before) override { metricsPages.append({query, before}); }
    void suggest(const ConversationId &conversation) override { suggestions.append(conversation); }
    void sendHint(const ConversationId &, HintKind kind, qint64 n) override
    {
        hints.append(kind);
        hintNumbers.append(n);
    }
    void sendReceipt(const AlertRaised &, const QString &, ReceiptKind kind) override { receipts.append(kind); }
    void audit() override {}
    void upload(const UploadWanted &wanted) override { uploads.append(wanted); }
    void download(const QString &transfer, const Attachment &file) override { downloads.append({transfer, file}); }
    void cancelTransfer(const QString &transfer) override { cancelled.append(transfer); }

    void endUpload(const QString &transfer, const Attachment &given)
    {
        Q_EMIT transferEnded({transfer, std::nullopt, false, given, {}});
    }
    void failTransfer(const QString &transfer, Code code, bool retry)
    {
        Q_EMIT transferEnded({transfer, code, retry, {}, {}});
    }

    void link(LinkPhase phase)
    {
        LinkState state;
        state.phase = phase;
        Q_EMIT linkChanged(state);
    }
    void answerDone(const CommandId &id)
    {
        CommandOutcome outcome;
        outcome.kind = CommandOutcome::Kind::Done;
        Q_EMIT answered(id, outcome);
    }
    void answerUnknown(const CommandId &id) { Q_EMIT answered(id, CommandOutcome()); }
    void answerRefused(const CommandId &id, Code code, bool retry = false, const Owner &owner = {})
    {
        CommandOutcome outcome;
        outcome.kind = CommandOutcome::Kind::Refused;
        outcome.code = code;
        outcome.retry = retry;
        outcome.owner = owner;
        Q_EMIT answered(id, outcome);
    }
};

/// Time that passes when the test says so, with the timers that hang on it.
class FakeTime
{
public:
    qint64 mono = 1'000'000;
    qint64 wall = 1'700'000'000'000;
    int ids = 0;

    ConsoleEnvironment environment()
    {
        ConsoleEnvironment made;
        made.wallClock = [this] { return Instant{wall}; };
        made.monotonicMs = [this] { return mono; };
        made.newCommandId = [this] {
            return CommandId(u"01930000-0000-7000-8000-%1"_s.arg(++ids, 12, 10, QChar(u'0')));
        };
        made.later = [this](Millis delay, QObject *context, std::function<void()> call) {
            m_timers.append({mono + delay.count(), context, std::move(call)});
        };
        return made;
    }
    void pass(qint64 ms)
    {
        const qint64 end = mono + ms;
        while (true) {
            auto next = m_timers.end();
            for (auto it = m_timers.begin(); it != m_timers.end(); ++it) {
                if (it->due <= end && (next == m_timers.end() || it->due < next->due))
                    next = it;
            }
            if (next == m_timers.end())
                break;
            const Timer timer = *next;
            m_timers.erase(next);
            wall += std::max<qint64>(0, timer.due - mono);
            mono = std::max(mono, timer.due);
            if (timer.context)
                timer.call();
        }
        wall += end - mono;
        mono = end;
    }

private:
    struct Timer
    {
        qint64 due;
        QPointer<QObject> context;
        std::function<void()> call;
    };
    QList<Timer> m_timers;
};

inline ConversationId conversationId(int i)
{
    return ConversationId(u"c_%1"_s.arg(i, 6, 10, QChar(u'0')));
}

inline const AgentId ben(u"a_ben01"_s);
inline const AgentId mia(u"a_mia01"_s);

inline Conversation headOf(int i, const Owner &owner, qint64 fence = 1)
{
    Conversation head;
    head.id = conversationId(i);
    head.owner = owner;
    head.fence = fence;
    head.version = 1;
    head.visitor.id = VisitorId(u"v_%1"_s.arg(i, 6, 10, QChar(u'0')));
    head.team = TeamId(u"t_sales"_s);
    if (owner.kind == Owner::Kind::Queue || owner.isAgent()) {
        Handoff handoff;
        handoff.no = 1;
        handoff.waitingSince = Instant{1'700'000'000'000 + i * 1000};
        handoff.requestedAt = handoff.waitingSince;
        handoff.target = Millis(120'000);
        head.handoff = handoff;
    }
    return head;
}

/// A console with everything around it scripted.
class ConsoleRig
{
public:
    explicit ConsoleRig(MemoryMineStore disk = {})
        : store(std::move(disk))
    {
        console = std::make_unique<Console>(u"acc"_s, backend, store, time.environment());
    }

    FakeTime time;
    ScriptedBackend backend;
    MemoryMineStore store;
    std::unique_ptr<Console> console;

    void sync(const QList<Conversation> &heads)
    {
        Snapshot snapshot;
        snapshot.self = {ben, u"Ben"_s, Role::Agent, {TeamId(u"t_sales"_s)}};
        Agent me;
        me.id = ben;
        me.name = u"Ben"_s;
        me.teams = snapshot.self.teams;
        me.status = Status::Available;
        Agent other = me;
        other.id = mia;
        other.name = u"Mia"_s;
        snapshot.agents = {{ben, me}, {mia, other}};
        for (const Conversation &head : heads)
            snapshot.heads.insert(head.id, head);
        Q_EMIT backend.synced(snapshot);
        backend.link(LinkPhase::Online);
    }
    void head(const Conversation &head) { Q_EMIT backend.headsChanged({head}); }
    /// What we sent appears in the log.
    void arrive(int i, qint64 n, const QString &text, const CommandId &cid = {})
    {
        Message message;
        message.n = n;
        message.kind = MessageKind::Text;
        message.speaker = Speaker::Agent;
        message.author = ben.toString();
        message.text = text;
        message.cid = cid;
        Q_EMIT backend.messagesAdded(conversationId(i), {message});
    }
    QList<Command> sent() { return std::exchange(backend.submitted, {}); }
};

} // namespace Baton
