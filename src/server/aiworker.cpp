// SPDX-FileCopyrightText: Baton contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "server/aiworker.h"

#include "server/ai/humanstretch.h"
#include "server/sqlitereader.h"

#include <QLoggingCategory>

#include <algorithm>

namespace Baton::Server {

namespace {

constexpr std::size_t waitingTurns = 10'000;
constexpr qsizetype mostMessages = 600; // where people talked long before they returned it

/// The newest of the thread, and as much more of it as people did before the AI got it back.
Turn threadOf(Reader &reader, const Conversation &head)
{
    QList<Message> thread = reader.thread(head.id, head.messages + 1, messagesJudged);
    const bool wasReturned = std::any_of(head.earlier.cbegin(), head.earlier.cend(), [](const EarlierHandoff &handoff) {
        return handoff.outcome == Outcome::Returned;
    });
    while (wasReturned && !thread.isEmpty() && thread.size() < mostMessages) {
        const HumanStretch byPeople = humanStretchOf(thread);
        if (thread.constFirst().n <= 1 || (byPeople.isWhole && !byPeople.isEmpty()))
            break;
        const QList<Message> earlier = reader.thread(head.id, thread.constFirst().n, messagesJudged);
        if (earlier.isEmpty())
            break;
        thread = earlier + thread;
    }
    return {head, thread};
}

/// Whether the visitor has said more since, which is a turn of its own.
bool hasMore(Reader &reader, const Conversation &head)
{
    const auto now = reader.head(head.id);
    return now && now->last.n > head.last.n;
}

} // namespace

AiWorker::AiWorker(const QString &path, MakeProvider makeProvider, Environment environment,
                   std::function<void(const QList<Command> &)> decided,
                   std::function<void(const UnansweredTurn &)> unanswered)
    : m_worker(1, waitingTurns,
               [this, path, makeProvider = std::move(makeProvider), environment = std::move(environment),
                decided = std::move(decided), unanswered = std::move(unanswered)](const Worker<Job>::Next &next) {
                   const auto reader = SqliteReader::open(path);
                   if (!reader) {
                       qCritical("ai: %ls", qUtf16Printable(reader.error().detail));
                       for (Job job; next(job); job = {})
                           if (job.suggested)
                               job.suggested(std::nullopt);
                       return;
                   }
                   const ProviderHands hands{decided,
                                             [&reader](const Conversation &head) { return hasMore(**reader, head); },
                                             [this](std::function<void()> again) {
                                                 return m_worker.post({{}, {}, std::move(again)});
                                             },
                                             unanswered};
                   const std::unique_ptr<Provider> provider = makeProvider(hands);
                   Job job;
                   while (next(job)) {
                       const TurnTaken &taken = job.taken;
                       if (job.task)
                           job.task();
                       else if (job.suggested)
                           provider->suggest(threadOf(**reader, taken.head), taken.workspace, job.suggested);
                       else if (!hasMore(**reader, taken.head))
                           provider->judge(threadOf(**reader, taken.head), taken.workspace, environment.wallClock());
                       job = {};
                   }
               })
{}

void AiWorker::take(const TurnTaken &turn)
{
    if (!m_worker.post({turn, {}, {}}))
        qWarning("ai: too many turns wait, one is left unanswered: %ls", qUtf16Printable(turn.head.id.toString()));
}

void AiWorker::run(std::function<void()> task)
{
    if (!m_worker.post({{}, {}, std::move(task)}))
        qWarning("ai: too many turns wait, what it should learn is left for its next start");
}

void AiWorker::suggest(const TurnTaken &turn, Suggested done)
{
    if (!m_worker.post({turn, done, {}}))
        done(std::nullopt);
}

} // namespace Baton::Server
