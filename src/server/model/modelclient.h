// SPDX-FileCopyrightText: Baton contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "server/environment.h"
#include "server/model/modelfault.h"
#include "server/model/modelsettings.h"

#include <atomic>
#include <functional>
#include <memory>

namespace Baton::Server {

/// How a question ended: with a text, or with why there is none.
struct ModelEnd
{
    ModelFault fault = ModelFault::None;
    QString text;
    qint64 tokens = 0; ///< as the model counted, over all attempts at least those of the last; 0 where it did not
};

/// Whether the model is used, for whoever looks after the server. Written by the client and its owner, read anywhere.
struct ModelHealth
{
    std::atomic<ModelFault> resting{ModelFault::None}; ///< why it is left alone for now
    std::atomic<qint64> answered{0}; ///< questions whose answers were taken
    std::atomic<qint64> fellBack{0}; ///< questions that the built-in AI answered instead
};

/// Asks a model, some questions at a time, on a thread of its own by libcurl: with attempts, pauses and a rest where it
/// keeps failing. Each question ends within its time, whatever the other side does.
class ModelClient
{
public:
    using Done = std::function<void(const ModelEnd &)>;

    ModelClient(ModelSettings settings, Environment environment, std::shared_ptr<ModelHealth> health);
    ~ModelClient(); ///< stops
    ModelClient(const ModelClient &) = delete;
    ModelClient &operator=(const ModelClient &) = delete;

    /// `done` is called once on the client's thread, unless the question is cancelled or the client stops before. From
    /// any thread; the time begins now. `about` names the talk, so that one alone cannot make the model rest.
    quint64 ask(const QByteArray &body, Done done, const QString &about = {});
    void cancel(quint64 question);
    /// Drops what is under way, unanswered. Idempotent.
    void stop();

private:
    struct Question;
    class Private;
    std::unique_ptr<Private> d;
};

} // namespace Baton::Server
