// SPDX-FileCopyrightText: Baton contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "server/ai/modelprovider.h"
#include "strictmodel.h"

#include <QTest>

#include <condition_variable>
#include <deque>
#include <mutex>

namespace Baton::Server {

/// Stands in for the embedded AI where only the model is looked at: one answer, one briefing, what a test says it
/// knows.
class PlainJudge : public Judge
{
public:
    Judgement own;
    QList<KnowledgeEntry> knowledge;
    QList<Turn> turns; ///< that it was given
    QMap<QString, int> borders; ///< from which a reason hands over

    Judgement judge(const Turn &turn, const Workspace &, Instant) override
    {
        turns.append(turn);
        return own;
    }
    std::optional<Answer> suggest(const Turn &, const Workspace &) override { return own.answer; }
    QList<KnowledgeEntry> knowledgeFor(const Turn &, qsizetype limit) override
    {
        return knowledge.first(qMin(limit, knowledge.size()));
    }
    QList<Reason> handingOver(const QList<Reason> &reasons, const Workspace &) const override
    {
        QList<Reason> over = reasons;
        over.removeIf([this](const Reason &reason) { return reason.confidence < borders.value(reason.code, 101); });
        return over;
    }
};

/// A provider whose AI's thread is the test's, and the commands that came.
class Bench
{
public:
    ModelSettings settings;
    std::shared_ptr<ModelHealth> health = std::make_shared<ModelHealth>();
    PlainJudge *judge = nullptr;
    std::unique_ptr<ModelProvider> provider;
    bool isOver = false; ///< the visitor has said more
    std::mutex mutex;
    std::condition_variable came;
    std::deque<std::function<void()>> jobs;
    QList<Command> commands;

    explicit Bench(const StrictModel &model)
    {
        settings.url = model.url();
        settings.model = QStringLiteral("test-1");
        settings.key = Secret("sk-test-4711");
        settings.limits.firstPause = Millis(10);
    }
    ~Bench() { provider.reset(); }

    void start()
    {
        auto plain = std::make_unique<PlainJudge>();
        judge = plain.get();
        const ProviderHands hands{[this](const QList<Command> &decided) {
                                      const std::scoped_lock lock(mutex);
                                      commands += decided;
                                      came.notify_all();
                                  },
                                  [this](const Conversation &) { return isOver; },
                                  [this](std::function<void()> again) {
                                      const std::scoped_lock lock(mutex);
                                      jobs.push_back(std::move(again));
                                      came.notify_all();
                                      return true;
                                  }};
        provider = std::make_unique<ModelProvider>(std::move(plain), settings, systemEnvironment(), hands, health);
    }
    /// Does what comes back until there are so many commands; false where they do not come.
    bool until(qsizetype count, int ms = 20'000)
    {
        const QDeadlineTimer deadline(ms);
        while (!deadline.hasExpired()) {
            std::function<void()> job;
            {
                std::unique_lock lock(mutex);
                if (commands.size() >= count && jobs.empty())
                    return true;
                came.wait_for(lock, std::chrono::milliseconds(20));
                if (!jobs.empty()) {
                    job = std::move(jobs.front());
                    jobs.pop_front();
                }
            }
            if (job)
                job();
        }
        return false;
    }
    template<typename Body>
    QList<Body> all() const
    {
        QList<Body> found;
        for (const Command &command : commands)
            if (const auto *body = std::get_if<Body>(&command.body))
                found.append(*body);
        return found;
    }
};

inline Message spoken(qint64 n, Speaker speaker, const QString &text)
{
    Message message;
    message.n = n;
    message.speaker = speaker;
    message.text = text;
    return message;
}

inline Turn turnOf(const QList<Message> &thread, const QString &conversation = QStringLiteral("c_0001"))
{
    Turn turn;
    turn.head.id = ConversationId(conversation);
    turn.head.fence = 3;
    turn.head.owner = Owner::ai();
    turn.head.messages = thread.isEmpty() ? 0 : thread.constLast().n;
    turn.head.last.n = turn.head.messages;
    turn.thread = thread;
    return turn;
}

} // namespace Baton::Server
