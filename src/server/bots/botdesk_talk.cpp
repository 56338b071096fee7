// SPDX-FileCopyrightText: Baton contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "domain/briefing.h"
#include "domain/process.h"
#include "domain/text.h"
#include "server/bots/botrequest.h"
#include "server/bots/botwords.h"

#include <algorithm>

// Lines of visitor and bot, and the request for a human, as commands.

namespace Baton::Server {

using namespace Qt::Literals::StringLiterals;
using Protocol::BotHandoff;
using Protocol::BotLine;
using Protocol::BotSpeaker;

namespace {

constexpr qsizetype longestSummary = 600;
constexpr qsizetype longestFieldValue = 1'000;

void addField(Fields &fields, const QString &key, const QString &value, const QString &source)
{
    const QString clean = oneLine(cleanText(value), longestFieldValue);
    if (!clean.isEmpty())
        fields.insert(key, Field{clean, source, 0, 100});
}

void addFields(Fields &fields, const QMap<QString, Protocol::LooseValue> &values, const QString &source)
{
    for (auto it = values.cbegin(); it != values.cend(); ++it)
        addField(fields, it.key(), it->text, source);
}

/// What is named comes after what is not, so that no key of the bot's own takes its place.
Fields fieldsOfHandoff(const BotHandoff &wish)
{
    Fields fields;
    addFields(fields, wish.context, u"bot"_s);
    addFields(fields, wish.answers, u"ai"_s);
    addFields(fields, wish.form, u"form"_s);
    addField(fields, u"email"_s, wish.visitor.email, u"bot"_s);
    addField(fields, u"topic"_s, wish.topic, u"bot"_s);
    addField(fields, externalField, wish.conversation, u"bot"_s);
    return fields;
}

qsizetype keysTogether(const Fields &known, const Fields &more)
{
    qsizetype count = known.size();
    for (auto it = more.cbegin(); it != more.cend(); ++it)
        count += known.contains(it.key()) ? 0 : 1;
    return count;
}

/// By its id, or where it has none by what was said, and how often before in the same transcript.
QList<CommandId> idsOfTranscript(const BotId &bot, const QString &external, const QList<BotLine> &lines)
{
    QList<CommandId> ids;
    QHash<QByteArray, int> before;
    for (const BotLine &line : lines) {
        const QByteArray speaker = line.from == BotSpeaker::Bot ? "bot" : "visitor";
        QByteArrayList parts{"line", external.toUtf8()};
        if (!line.id.isEmpty())
            parts += {"id", line.id.toUtf8()};
        else
            parts += {speaker, line.text.toUtf8(), QByteArray::number(before[speaker + line.text.toUtf8()]++)};
        ids.append(botCommand(bot, parts));
    }
    return ids;
}

bool isBlank(const BotLine &line)
{
    return cleanText(line.text).isEmpty();
}

} // namespace

void BotDesk::handOff(const RequestPtr &request, const BotHandoff &wish, const Thread &thread)
{
    if (isErased(*request)) // by now
        return answer(request, botProblem(BotFault::State, u"erased"_s));
    for (const auto *map : {&wish.context, &wish.answers, &wish.form}) {
        if (map->contains(externalField))
            return answer(request, botProblem(BotFault::BadSchema, externalField % u": is the server's own key"_s));
    }
    const Result<TeamId> team = teamFor(*request, wish.team);
    if (!team)
        return answer(request, botProblem(botFaultOf(team.error().code), team.error().detail));
    const Fields fields = fieldsOfHandoff(wish);
    if (keysTogether(m_engine.staged(request->conversation).fields, fields) > Protocol::maxBotFields)
        return answer(
            request,
            botProblem(BotFault::TooLarge,
                       u"form, answers and context: a conversation keeps %1 fields, with email, topic and %2"_s
                           .arg(Protocol::maxBotFields)
                           .arg(externalField)));
    begin(request, wish.visitor, wish.page, fields, wish.lead);
    const QList<CommandId> ids = idsOfTranscript(request->bot->bot(), request->external, wish.transcript);
    const QList<Message> said = say(request, wish.transcript, ids, thread);
    describe(request, wish, fields, thread.messages + said);
    ask(request, wish, *team);
    m_underWay.append(request);
}

Result<TeamId> BotDesk::teamFor(const Request &request, const QString &wanted) const
{
    if (wanted.isEmpty())
        return TeamId();
    for (const Team &team : m_engine.workspace().teams) {
        const QString id = team.id.toString();
        if (wanted != id && wanted.compare(team.name, Qt::CaseInsensitive) != 0)
            continue;
        const QStringList &allowed = request.bot->teams;
        if (allowed.contains(id.toLower()) || allowed.contains(team.name.toLower()))
            return team.id;
        return refuse(Code::Forbidden, u"team: this integration may not name it"_s);
    }
    return refuse(Code::BadSchema, u"team: there is none of that name"_s);
}

/// The conversation is there afterwards, with what is known of visitor and page.
void BotDesk::begin(const RequestPtr &request, const Protocol::BotVisitor &visitor, const std::optional<Page> &page,
                    const Fields &fields, const std::optional<Lead> &lead)
{
    const Conversation head = m_engine.staged(request->conversation);
    if (!head.exists()) {
        StartConversation start;
        start.visitor = {botVisitor(request->bot->bot(), request->external), visitor.name, visitor.language};
        start.page.current = page.value_or(Page());
        start.fields = fields;
        start.lead = lead.value_or(Lead());
        addField(start.fields, externalField, request->external, u"bot"_s);
        request->isNew = true;
        return submit(request, start, Actor::bot(request->bot->bot()), request->idOf("start"));
    }
    if (const QString name = cleanName(visitor.name); !name.isEmpty() && name != head.visitor.name)
        visitorDoes(request, SubmitForm{name, {}, true}, "name");
    if (page && !page->url.isEmpty() && page->url != head.page.current.url)
        visitorDoes(request, VisitPage{*page}, "page");
}

QList<Message> BotDesk::say(const RequestPtr &request, const QList<BotLine> &lines, const QList<CommandId> &ids,
                            const Thread &thread)
{
    QList<Message> said;
    const Actor bot = Actor::bot(request->bot->bot());
    for (qsizetype i = 0; i < lines.size(); ++i) {
        const BotLine &line = lines.at(i);
        if (thread.has(ids.at(i)))
            continue;
        const bool isBots = line.from == BotSpeaker::Bot;
        const Owner owner = m_engine.staged(request->conversation).owner;
        const qint64 fence = m_engine.staged(request->conversation).fence;
        const qint64 before = m_engine.staged(request->conversation).messages;
        if (isBots && owner != Owner::ai()) {
            ++request->skipped;
            continue;
        }
        if (isBots)
            submit(request, Answer{line.text, 100, {}}, bot, ids.at(i), fence, true);
        else
            submit(request, VisitorMessage{line.text}, bot, ids.at(i), {}, true);
        const qint64 after = m_engine.staged(request->conversation).messages;
        if (after == before)
            continue;
        Message message;
        message.n = after;
        message.speaker = isBots ? Speaker::Bot : Speaker::Visitor;
        message.text = cleanText(line.text);
        said.append(message);
    }
    return said;
}

/// The built-in AI makes no briefing of what is another's: it is an extract, led by the bot's own summary.
void BotDesk::describe(const RequestPtr &request, const BotHandoff &wish, const Fields &fields, QList<Message> thread)
{
    const Conversation &head = m_engine.staged(request->conversation);
    Describe known;
    const QString summary = oneLine(cleanText(wish.summary), longestSummary);
    if (!thread.isEmpty() || !summary.isEmpty()) {
        known.briefing = summarize(thread, head.page, m_environment.wallClock());
        if (!summary.isEmpty())
            known.briefing->asked = {summary, {}};
    }
    known.lead = wish.lead;
    for (auto it = fields.cbegin(); it != fields.cend(); ++it) {
        if (head.fields.value(it.key()) != *it)
            known.fields.insert(it.key(), *it);
    }
    if (known != Describe())
        submit(request, known, Actor::bot(request->bot->bot()), {});
}

void BotDesk::ask(const RequestPtr &request, const BotHandoff &wish, const TeamId &team)
{
    const Owner owner = m_engine.staged(request->conversation).owner;
    const bool isDeferred = owner == Owner::ai() && m_engine.staged(request->conversation).handoff;
    if (owner.isAgent() || isDeferred)
        return; // what was asked for is under way
    const Conversation &head = m_engine.staged(request->conversation);
    RequestHandoff asked;
    for (const Protocol::BotReason &reason : wish.reasons)
        asked.reasons.append(Reason{reason.code, reason.confidence, head.last.n});
    if (asked.reasons.isEmpty())
        asked.reasons.append(Reason{u"bot_request"_s, 100, head.last.n});
    asked.category = wish.category;
    asked.urgency = wish.urgency;
    asked.intent = wish.intent;
    asked.team = team;
    const qint64 fence = head.fence;
    submit(request, asked, Actor::bot(request->bot->bot()), request->idOf("ask"), fence);
}

/// All of them or none: a bot that is told it was silent has to know that nothing of what it said was heard.
std::optional<BotReply> BotDesk::whyNot(const Request &request, const Protocol::BotLines &lines,
                                        const QList<CommandId> &ids, const Thread &thread)
{
    if (lines.messages.isEmpty())
        return botProblem(BotFault::BadSchema, u"messages: must not be empty"_s);
    const Conversation head = m_engine.staged(request.conversation);
    const auto fenced = [&](const QString &why) {
        const int place = head.owner == Owner::queue() ? m_hub.waitOf(head).place : 0;
        return botProblem(BotFault::Fenced, why, botStateOf(head, request.bot->bot(), m_engine.policy(), place));
    };
    bool isOpenAgain = !head.exists();
    for (qsizetype i = 0; i < lines.messages.size(); ++i) {
        const BotLine &line = lines.messages.at(i);
        if (thread.has(ids.at(i)))
            continue;
        if (isBlank(line))
            return botProblem(BotFault::TextRejected, u"messages[%1].text: nothing in it"_s.arg(i));
        if (line.from == BotSpeaker::Visitor) {
            isOpenAgain = isOpenAgain || head.owner == Owner::nobody();
            continue;
        }
        if (isOpenAgain)
            continue;
        if (head.owner != Owner::ai())
            return fenced(u"messages[%1]: a person is asked for or there, or it is closed"_s.arg(i));
        if (isLeftAlone(head, m_engine.workspace()))
            return botProblem(BotFault::TeamClosed, u"messages[%1]: until it opens the team wants no answers"_s.arg(i),
                              botStateOf(head, request.bot->bot(), m_engine.policy(), 0));
        if (lines.fence && *lines.fence != head.fence)
            return fenced(u"fence: the conversation has been in other hands since"_s);
    }
    return std::nullopt;
}

void BotDesk::write(const RequestPtr &request, const Protocol::BotLines &lines, const Thread &thread)
{
    if (isErased(*request)) // by now
        return answer(request, botProblem(BotFault::State, u"erased"_s));
    QList<CommandId> ids;
    for (qsizetype i = 0; i < lines.messages.size(); ++i) {
        const BotLine &line = lines.messages.at(i);
        if (!line.id.isEmpty())
            ids += idsOfTranscript(request->bot->bot(), request->external, {line});
        else
            ids.append(request->idOf("line " + QByteArray::number(i)));
    }
    if (const auto refused = whyNot(*request, lines, ids, thread))
        return answer(request, *refused);
    begin(request, lines.visitor, lines.page, {}, {});
    say(request, lines.messages, ids, thread);
    m_underWay.append(request);
}

} // namespace Baton::Server
