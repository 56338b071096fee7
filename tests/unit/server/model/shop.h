// SPDX-FileCopyrightText: Baton contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "hubrig.h"
#include "server/ai/embeddedjudge.h"
#include "server/ai/modelprovider.h"
#include "server/aiworker.h"
#include "server/sqlitereader.h"
#include "strictmodel.h"

#include <QFile>
#include <QTest>

namespace Baton::Server {

/// What the embedded AI was given, beside what it makes of it.
struct Given
{
    std::mutex mutex;
    QList<Turn> turns;
};

class WatchedJudge final : public Judge
{
public:
    WatchedJudge(std::unique_ptr<Judge> judge, std::shared_ptr<Given> given)
        : m_judge(std::move(judge))
        , m_given(std::move(given))
    {}
    Judgement judge(const Turn &turn, const Workspace &workspace, Instant now) override
    {
        const std::scoped_lock lock(m_given->mutex);
        m_given->turns.append(turn);
        return m_judge->judge(turn, workspace, now);
    }
    std::optional<Answer> suggest(const Turn &turn, const Workspace &workspace) override
    {
        return m_judge->suggest(turn, workspace);
    }
    QList<KnowledgeEntry> knowledgeFor(const Turn &turn, qsizetype limit) override
    {
        return m_judge->knowledgeFor(turn, limit);
    }
    QList<Reason> handingOver(const QList<Reason> &reasons, const Workspace &workspace) const override
    {
        return m_judge->handingOver(reasons, workspace);
    }

private:
    std::unique_ptr<Judge> m_judge;
    std::shared_ptr<Given> m_given;
};

inline std::unique_ptr<Judge> demoJudge()
{
    QFile file(QStringLiteral(BATON_SOURCE_DIR "/resources/demo/knowledge.jsonl"));
    auto base = std::make_unique<KnowledgeBase>();
    if (file.open(QFile::ReadOnly))
        base->importJsonLines(file.readAll());
    return std::make_unique<EmbeddedJudge>(std::move(base));
}

/// A workspace with its AI: engine and hub on the test's thread, the AI on its own, the model where the test says.
class Shop : public HubRig
{
public:
    std::shared_ptr<Given> given = std::make_shared<Given>();
    std::shared_ptr<ModelHealth> health = std::make_shared<ModelHealth>();
    ModelSettings model;
    std::unique_ptr<AiWorker> ai;

    ~Shop() { close(); }
    void close()
    {
        if (ai)
            ai->stop();
        ai.reset();
    }
    void useModel(const StrictModel &server)
    {
        model.url = server.url();
        model.model = QStringLiteral("test-1");
        model.key = Secret("sk-test-4711");
        model.limits.firstPause = Millis(20);
    }
    void open()
    {
        const auto makeProvider = [this](const ProviderHands &hands) -> std::unique_ptr<Provider> {
            auto judge = std::make_unique<WatchedJudge>(demoJudge(), given);
            if (model.url.isEmpty())
                return std::make_unique<EmbeddedProvider>(std::move(judge), hands);
            return std::make_unique<ModelProvider>(std::move(judge), model, systemEnvironment(), hands, health);
        };
        ai = std::make_unique<AiWorker>(workspaceFile(folder.path()), makeProvider, systemEnvironment(),
                                        [this](const QList<Command> &commands) {
                                            const std::scoped_lock lock(m_mutex);
                                            m_decided += commands;
                                        });
        hub->onTurn = [this](const TurnTaken &turn) { ai->take(turn); };
    }
    ConversationId visitor(const QString &name)
    {
        const ConversationId c(QStringLiteral("c_") + name);
        StartConversation start;
        start.visitor.id = VisitorId(QStringLiteral("v_") + name);
        start.visitor.language = QStringLiteral("en");
        submit(Actor::visitor(start.visitor.id), start, c);
        hub->flush();
        return c;
    }
    void says(const ConversationId &c, const QString &text)
    {
        submit(Actor::visitor(engine->head(c)->visitor.id), VisitorMessage{text}, c);
        hub->flush();
    }
    /// Takes what the AI decided, as the engine's thread does.
    void work()
    {
        QList<Command> commands;
        {
            const std::scoped_lock lock(m_mutex);
            commands.swap(m_decided);
        }
        for (const Command &command : std::as_const(commands))
            hub->submit(command, Actor::ai());
        hub->flush();
    }
    bool until(const std::function<bool()> &holds, int ms = 30'000)
    {
        return QTest::qWaitFor(
            [&] {
                work();
                return holds();
            },
            ms);
    }
    void rest(int ms)
    {
        until([] { return false; }, ms);
    }
    QList<Message> thread(const ConversationId &c)
    {
        const auto reader = SqliteReader::open(workspaceFile(folder.path()));
        return (*reader)->thread(c, 0, 1000);
    }
    QStringList answers(const ConversationId &c)
    {
        QStringList texts;
        const QList<Message> all = thread(c);
        for (const Message &message : all)
            if (message.kind == MessageKind::Text && message.speaker == Speaker::Ai)
                texts.append(message.text);
        return texts;
    }
    /// What the embedded AI says to a first question.
    static QString embeddedAnswer(const QString &question)
    {
        Turn turn;
        turn.head.visitor.language = QStringLiteral("en");
        Message message;
        message.n = 1;
        message.speaker = Speaker::Visitor;
        message.text = question;
        turn.thread = {message};
        const Judgement judgement = demoJudge()->judge(turn, defaultWorkspace(), Instant{1});
        return judgement.answer ? judgement.answer->text : QString();
    }

private:
    std::mutex m_mutex;
    QList<Command> m_decided;
};

} // namespace Baton::Server
