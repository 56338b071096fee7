// SPDX-FileCopyrightText: Baton contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "server/ai/provider.h"
#include "server/environment.h"
#include "server/hub.h"
#include "server/worker.h"

namespace Baton::Server {

/// Lets a provider look at the visitors' turns on a thread of its own and hands on the commands that follow.
class AiWorker
{
public:
    using MakeProvider = std::function<std::unique_ptr<Provider>(const ProviderHands &)>;
    /// `makeProvider` is called on that thread; `decided` from any, with commands of one turn; `unanswered` from any,
    /// with a question that the AI could not answer.
    AiWorker(const QString &path, MakeProvider makeProvider, Environment environment,
             std::function<void(const QList<Command> &)> decided,
             std::function<void(const UnansweredTurn &)> unanswered = {});

    void take(const TurnTaken &turn);
    /// `done` is called once, from any thread.
    using Suggested = Provider::Suggested;
    void suggest(const TurnTaken &turn, Suggested done);
    /// Something on that thread, after the turns that were taken before and before those taken after it.
    void run(std::function<void()> task);
    void stop() { m_worker.stop(); }

private:
    struct Job
    {
        TurnTaken taken;
        Suggested suggested; ///< set where an answer is only to be suggested
        std::function<void()> task; ///< set where there is no turn: what a provider began goes on, or the AI learns
    };
    Worker<Job> m_worker;
};

} // namespace Baton::Server
