// SPDX-FileCopyrightText: Baton contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "server/ai/judge.h"
#include "server/environment.h"
#include "server/hub.h"
#include "server/worker.h"

namespace Baton::Server {

/// Lets a judge look at the visitors' turns on a thread of its own and hands on the commands that follow.
class AiWorker
{
public:
    /// `makeJudge` is called on that thread; `decided` too, with the commands of one turn.
    AiWorker(const QString &path, std::function<std::unique_ptr<Judge>()> makeJudge, Environment environment,
             std::function<void(const QList<Command> &)> decided);

    void take(const TurnTaken &turn);
    /// `done` is called on that thread.
    using Suggested = std::function<void(const std::optional<Answer> &)>;
    void suggest(const TurnTaken &turn, Suggested done);
    void stop() { m_worker.stop(); }

private:
    struct Job
    {
        TurnTaken taken;
        Suggested suggested; ///< set where an answer is only to be suggested
    };
    Worker<Job> m_worker;
};

} // namespace Baton::Server
