// SPDX-FileCopyrightText: Baton contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "server/ai/modelprovider.h"

#include "server/ai/humanstretch.h"
#include "server/ai/triggers.h"

#include <QLoggingCategory>

#include <algorithm>

namespace Baton::Server {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr qsizetype entriesGiven = 6;
constexpr int mostRaised = 20; // per cent
constexpr qsizetype spentKept = 10'000; // conversations
constexpr qint64 bytesOfToken = 3;
constexpr int bytesOfMark = 12;
const QLatin1StringView modelSource("model");

QList<Command> describing(const Turn &turn, const Briefing &briefing)
{
    return {Command{{}, turn.head.id, turn.head.fence, Describe{briefing, {}, {}}}};
}

} // namespace

ModelProvider::ModelProvider(std::unique_ptr<Judge> embedded, const ModelSettings &settings, Environment environment,
                             ProviderHands hands, std::shared_ptr<ModelHealth> health)
    : m_embedded(std::move(embedded))
    , m_settings(settings)
    , m_environment(environment)
    , m_hands(std::move(hands))
    , m_health(health)
    , m_client(settings, std::move(environment), std::move(health))
{}

void ModelProvider::judge(const Turn &turn, const Workspace &workspace, Instant now)
{
    const Judgement own = m_embedded->judge(turn, workspace, now);
    QList<Command> commands = commandsOf(turn, own);
    const QList<Command> owed = takeOver(turn.head);
    if (wantsAnswer(turn, own)) {
        // What is known is known at once; what is said waits for the model.
        m_hands.decided(commands.first(1));
        const QList<Command> rest = owed + commands.mid(1);
        return askAnswer(
            turn, workspace, own, rest,
            [hands = m_hands, turn, own, rest] {
                hands.note(turn, own); // the model had no answer either
                hands.decided(rest);
            },
            [this](const AskedPtr &asked, const ModelEnd &end) { answered(asked, end); });
    }
    m_hands.note(turn, own);
    commands = owed + commands;
    if (!turn.head.handoff)
        return m_hands.decided(commands);
    // The model's lines stay until there are new ones.
    if (auto *known = std::get_if<Describe>(&commands[owed.size()].body);
        known && turn.head.briefing.source == modelSource)
        known->briefing.reset();
    m_hands.decided(commands);
    askBriefing(turn, own);
}

/// Ends the question about the turn before, whose words this turn is about too, and says what it is owed where the
/// model answers neither: what the embedded AI would have said to it.
QList<Command> ModelProvider::takeOver(const Conversation &head)
{
    if (const auto before = m_underWay.constFind(head.id); before != m_underWay.cend()) {
        m_client.cancel(before->number);
        m_owed[head.id] = before->asked->rest;
        m_underWay.erase(before);
    }
    QList<Command> owed = m_owed.take(head.id);
    owed.removeIf([&](const Command &command) { return command.fence != head.fence; });
    return owed;
}

/// Where the embedded AI has a reason of its own to hand over, or the rules say what is said, nothing is asked.
bool ModelProvider::wantsAnswer(const Turn &turn, const Judgement &own) const
{
    const bool knowsWhy = std::any_of(own.reasons.cbegin(), own.reasons.cend(),
                                      [](const Reason &reason) { return reason.code != "low_confidence"_L1; });
    const Message *last = lastVisitorMessage(turn.thread);
    // A file without a word is nothing that the model could answer; it would go on about what was said before.
    const bool hasWords = last && !last->text.isEmpty();
    return turn.head.owner == Owner::ai() && hasWords && !own.isFixed && !knowsWhy;
}

void ModelProvider::askAnswer(const Turn &turn, const Workspace &workspace, const Judgement &own,
                              const QList<Command> &rest, std::function<void()> fallBack, const Finish &finish)
{
    const QList<KnowledgeEntry> knowledge = m_embedded->knowledgeFor(turn, entriesGiven);
    const ModelPrompt prompt = answerPrompt(turn, workspace, knowledge, newMarks(), m_settings.limits.promptBytes);
    const auto asked = std::make_shared<const Asked>(
        Asked{turn, workspace, own, answerBase(prompt, turn, knowledge), knowledge, rest, std::move(fallBack)});
    if (asked->base.sources.isEmpty())
        return asked->fallBack(); // nothing it could say would be believed
    ask(asked, prompt, !rest.isEmpty(), finish);
}

void ModelProvider::askBriefing(const Turn &turn, const Judgement &own)
{
    const ModelPrompt prompt = briefingPrompt(turn, newMarks(), m_settings.limits.promptBytes);
    if (prompt.talk.isEmpty())
        return; // nobody has said anything yet
    Briefing extract = own.briefing;
    extract.source = u"fallback"_s;
    const auto fallBack = [decided = m_hands.decided, commands = describing(turn, extract)] { decided(commands); };
    ask(std::make_shared<const Asked>(Asked{turn, {}, own, {}, {}, {}, fallBack}), prompt, true,
        [this](const AskedPtr &asked, const ModelEnd &end) { described(asked, end); });
}

void ModelProvider::ask(const AskedPtr &asked, const ModelPrompt &prompt, bool isOfTurn, const Finish &finish)
{
    const ConversationId conversation = asked->turn.head.id;
    if (!spends(conversation)) {
        fellBack(*asked, faultName(ModelFault::Spent));
        return asked->fallBack();
    }
    const QByteArray body = chatRequest(m_settings.model, prompt, m_settings.limits.answerTokens);
    const auto number = std::make_shared<quint64>(0);
    const auto done = [this, asked, finish, number, isOfTurn, size = body.size(),
                       later = m_hands.later](const ModelEnd &end) {
        const bool runs = later([this, asked, finish, number, isOfTurn, size, end] {
            const ConversationId &id = asked->turn.head.id;
            m_spent[id].tokens += qMax(end.tokens, (qint64(size) + end.text.size()) / bytesOfToken);
            const bool isNewest = m_underWay.value(id).number == *number;
            if (isNewest)
                m_underWay.remove(id);
            // What ended right before it was to be cancelled: the turn after it took over what it is owed.
            if (isNewest || !isOfTurn)
                finish(asked, end);
        });
        if (!runs)
            asked->fallBack();
    };
    *number = m_client.ask(body, done, conversation.toString());
    if (isOfTurn)
        m_underWay.insert(conversation, {*number, asked});
}

void ModelProvider::answered(const AskedPtr &asked, const ModelEnd &end)
{
    if (m_hands.isOver(asked->turn.head)) {
        m_owed[asked->turn.head.id] = asked->rest; // the turn that follows answers this one too
        return;
    }
    const std::optional<ModelAnswer> answer = believed(asked, end);
    if (!answer)
        return asked->fallBack();
    const Turn &turn = asked->turn;
    const Judgement &own = asked->own;
    const QList<Reason> over =
        m_embedded->handingOver(raised(own.fired, answer->reasons, mostRaised), asked->workspace);
    const bool handsOver = !over.isEmpty() && asked->workspace.handoffEnabled;
    CommandBody body = answerOf(*answer, *asked);
    if (handsOver)
        body = RequestHandoff{over, own.category, own.urgency, own.intent, own.team};
    else if (answer->answer.isEmpty())
        return asked->fallBack(); // it does not know either
    m_hands.decided({Command{{}, turn.head.id, turn.head.fence, std::move(body)}});
    ++m_health->answered;
}

void ModelProvider::described(const AskedPtr &asked, const ModelEnd &end)
{
    if (m_hands.isOver(asked->turn.head))
        return;
    const auto lines = end.fault == ModelFault::None ? readLines(end.text) : std::nullopt;
    const std::optional<Flaw> flaw = !lines ? Flaw::NoObject : flawOf(*lines, asked->turn.thread, m_without);
    if (flaw) {
        fellBack(*asked, end.fault == ModelFault::None ? flawName(*flaw) : faultName(end.fault));
        return asked->fallBack();
    }
    Briefing briefing = asked->own.briefing;
    const auto take = [](BriefingLine &line, const BriefingLine &byModel) {
        if (!byModel.text.isEmpty())
            line = byModel; // where it chose nothing, the extract did
    };
    take(briefing.asked, lines->asked);
    take(briefing.answered, lines->answered);
    take(briefing.wants, lines->wants);
    briefing.source = modelSource;
    m_hands.decided(describing(asked->turn, briefing));
    ++m_health->answered;
}

void ModelProvider::suggest(const Turn &turn, const Workspace &workspace, Suggested done)
{
    const std::optional<Answer> own = m_embedded->suggest(turn, workspace);
    const auto newest = std::find_if(turn.thread.crbegin(), turn.thread.crend(),
                                     [](const Message &message) { return message.kind == MessageKind::Text; });
    if (newest == turn.thread.crend() || newest->speaker != Speaker::Visitor || newest->text.isEmpty())
        return done(own); // nothing waits for an answer
    askAnswer(
        turn, workspace, {}, {}, [done, own] { done(own); },
        [this, done](const AskedPtr &asked, const ModelEnd &end) { suggested(asked, end, done); });
}

void ModelProvider::suggested(const AskedPtr &asked, const ModelEnd &end, const Suggested &done)
{
    const std::optional<ModelAnswer> answer = believed(asked, end);
    if (!answer || answer->answer.isEmpty())
        return asked->fallBack();
    done(answerOf(*answer, *asked));
    ++m_health->answered;
}

/// What the model said, where it may be said on; what is wrong with it is told in the log, by its name alone.
std::optional<ModelAnswer> ModelProvider::believed(const AskedPtr &asked, const ModelEnd &end)
{
    if (end.fault != ModelFault::None) {
        fellBack(*asked, faultName(end.fault));
        return std::nullopt;
    }
    std::optional<ModelAnswer> answer = readAnswer(end.text);
    std::optional<Flaw> flaw;
    if (!answer)
        flaw = Flaw::NoObject;
    else if (!answer->answer.isEmpty())
        flaw = flawOf(answer->answer, asked->base, m_without);
    if (!flaw)
        return answer;
    fellBack(*asked, flawName(*flaw));
    return std::nullopt;
}

Answer ModelProvider::answerOf(const ModelAnswer &answer, const Asked &asked) const
{
    const auto cited = std::find_if(asked.knowledge.cbegin(), asked.knowledge.cend(),
                                    [&](const KnowledgeEntry &entry) { return answer.sources.contains(entry.id); });
    return {answer.answer, groundingOf(answer.answer, asked.base.sources),
            cited == asked.knowledge.cend() ? QString(modelSource) : cited->source()};
}

void ModelProvider::fellBack(const Asked &asked, QLatin1StringView why)
{
    ++m_health->fellBack;
    // That it rests was said when the rest began.
    if (why != faultName(ModelFault::Resting))
        qWarning("ai: the built-in AI stands in for the model: %s, %ls", why.data(),
                 qUtf16Printable(asked.turn.head.id.toString()));
}

/// Counts one more question, if the conversation may still ask.
bool ModelProvider::spends(const ConversationId &conversation)
{
    if (m_spent.size() >= spentKept && !m_spent.contains(conversation)) {
        m_spent.clear();
        m_owed.clear();
    }
    Spent &spent = m_spent[conversation];
    if (spent.questions >= m_settings.limits.questionsPerConversation
        || spent.tokens >= m_settings.limits.tokensPerConversation)
        return false;
    ++spent.questions;
    return true;
}

PromptMarks ModelProvider::newMarks() const
{
    const auto letters = [this] { return QString::fromLatin1(m_environment.randomBytes(bytesOfMark).toHex()); };
    return {letters(), letters()};
}

} // namespace Baton::Server
