// SPDX-FileCopyrightText: Baton contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "server/aiworker.h"

#include "server/sqlitereader.h"

#include <QLoggingCategory>

namespace Baton::Server {

namespace {

constexpr std::size_t waitingTurns = 10'000;
constexpr int messagesLookedAt = 60;

Turn threadOf(Reader &reader, const Conversation &head)
{
    return {head, reader.thread(head.id, head.messages + 1, messagesLookedAt)};
}

/// What the judge sees of a turn; none where the visitor has said more since, which is a turn of its own.
std::optional<Turn> turnOf(Reader &reader, const TurnTaken &taken)
{
    const auto now = reader.head(taken.head.id);
    if (now && now->last.n > taken.head.last.n)
        return std::nullopt;
    return threadOf(reader, taken.head);
}

} // namespace

AiWorker::AiWorker(const QString &path, std::function<std::unique_ptr<Judge>()> makeJudge, Environment environment,
                   std::function<void(const QList<Command> &)> decided)
    : m_worker(1, waitingTurns,
               [path, makeJudge = std::move(makeJudge), environment = std::move(environment),
                decided = std::move(decided)](const Worker<Job>::Next &next) {
                   const auto reader = SqliteReader::open(path);
                   if (!reader) {
                       qCritical("ai: %ls", qUtf16Printable(reader.error().detail));
                       return;
                   }
                   const std::unique_ptr<Judge> judge = makeJudge();
                   Job job;
                   while (next(job)) {
                       const TurnTaken &taken = job.taken;
                       if (job.suggested)
                           job.suggested(judge->suggest(threadOf(**reader, taken.head), taken.workspace));
                       else if (const auto turn = turnOf(**reader, taken))
                           decided(commandsOf(*turn, judge->judge(*turn, taken.workspace, environment.wallClock())));
                   }
               })
{}

void AiWorker::take(const TurnTaken &turn)
{
    if (!m_worker.post({turn, {}}))
        qWarning("ai: too many turns wait, one is left unanswered: %ls", qUtf16Printable(turn.head.id.toString()));
}

void AiWorker::suggest(const TurnTaken &turn, Suggested done)
{
    if (!m_worker.post({turn, done}))
        done(std::nullopt);
}

} // namespace Baton::Server
