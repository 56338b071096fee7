// SPDX-FileCopyrightText: Baton contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "server/ai/embeddedjudge.h"

#include "domain/asks.h"
#include "domain/openingwords.h"
#include "server/ai/askwords.h"
#include "server/ai/briefingwriter.h"
#include "server/ai/handoffplan.h"
#include "server/ai/intents.h"
#include "server/ai/judging.h"
#include "server/ai/language.h"
#include "server/ai/rehearsal.h"
#include "server/ai/terms.h"
#include "server/ai/triggers.h"

#include <QLocale>
#include <QTextBoundaryFinder>

#include <algorithm>
#include <tuple>

namespace Baton::Server {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr int maxFieldsOfHead = 20;
constexpr double enoughOverlap = 0.6;
constexpr qsizetype leastOverlap = 2;
constexpr int recalledConfidence = 60;
constexpr double hardlySurer = 0.7;
constexpr qsizetype turnsLookedUp = 2;

/// The language to answer in: that of the visitor's words, the newest that tell it, else what the visitor's page said.
QString languageOf(const Turn &turn, const QString &text)
{
    QString told = languageTold(text);
    // A name that was asked for tells nothing; what was said before it does.
    for (auto it = turn.thread.crbegin(); told.isEmpty() && it != turn.thread.crend(); ++it) {
        if (it->kind == MessageKind::Text && it->speaker == Speaker::Visitor)
            told = languageTold(it->text);
    }
    return told.isEmpty() ? baseLanguage(turn.head.visitor.language) : told;
}

/// What goes before an answer that is not in the visitor's language; empty where it is, or nobody knows.
QString onlyIn(const QString &language, const QString &answers)
{
    if (language == answers || language.isEmpty() || answers.isEmpty())
        return {};
    static const QMap<QString, QString> words = {
        {u"en"_s, u"I have this answer in another language only (%1):"_s},
        {u"de"_s, u"Diese Antwort habe ich nur in einer anderen Sprache (%1):"_s},
        {u"fr"_s, u"Je n’ai cette réponse que dans une autre langue (%1) :"_s},
        {u"es"_s, u"Solo tengo esta respuesta en otro idioma (%1):"_s},
        {u"ar"_s, u"هذه الإجابة متوفرة لدي بلغة أخرى فقط (%1):"_s},
        {u"zh"_s, u"这个答案我只有其他语言的版本（%1）："_s}};
    const QString name = answers == "en"_L1 ? u"English"_s : QLocale(answers).nativeLanguageName();
    return words.contains(language) ? words.value(language).arg(name) + u'\n' : QString();
}

QString colleagueSaid(const QString &language)
{
    static const QMap<QString, QString> words = {{u"de"_s, u"Dazu hat unser Team geschrieben: „%1“"_s},
                                                 {u"ar"_s, u"كتب لك زميلنا: «%1»"_s},
                                                 {u"zh"_s, u"我们的同事告诉过您：“%1”"_s}};
    return words.value(language, u"Our colleague told you: “%1”"_s);
}

/// The sentence of a human's answer that speaks of most of what is asked now.
std::optional<Answer> recalled(const QList<Message> &thread, const QString &question, const QString &language)
{
    const QStringList asked = termsOf(plainWords(question));
    if (asked.size() < leastOverlap)
        return std::nullopt;
    const Message *best = nullptr;
    double most = 0;
    for (const Message &message : thread) {
        if (message.kind != MessageKind::Text || message.speaker != Speaker::Agent)
            continue;
        const QStringList said = termsOf(plainWords(message.text));
        const auto common =
            std::count_if(asked.cbegin(), asked.cend(), [&](const QString &t) { return said.contains(t); });
        const double overlap = static_cast<double>(common) / static_cast<double>(asked.size());
        if (common >= leastOverlap && overlap >= enoughOverlap && overlap >= most) {
            most = overlap;
            best = &message;
        }
    }
    if (!best)
        return std::nullopt;
    return Answer{colleagueSaid(language).arg(best->text), recalledConfidence, u"thread:%1"_s.arg(best->n)};
}

/// Number of the last thing that somebody else than the visitor said; 0 where nobody did.
qint64 lastOfOthers(const QList<Message> &thread)
{
    for (auto it = thread.crbegin(); it != thread.crend(); ++it) {
        if (it->kind == MessageKind::Text && it->speaker != Speaker::Visitor)
            return it->n;
    }
    return 0;
}

/// What the newest turn adds to the fields of the head, as long as there is room for it.
Fields newFields(const Turn &turn)
{
    Fields fields;
    const Message *last = lastVisitorMessage(turn.thread);
    const qint64 others = lastOfOthers(turn.thread);
    const Fields found = knownFields(turn);
    for (auto it = found.cbegin(); it != found.cend(); ++it) {
        // What an earlier turn gave was taken then, and may have been put right since. Messages that came in one go are
        // judged once, at the last of them.
        const bool isNew = last != nullptr && it->turn == last->n;
        const bool isOfOneGo = it->turn > others && !turn.head.fields.contains(it.key());
        if (!isNew && !isOfOneGo)
            continue;
        const bool known = turn.head.fields.contains(it.key()) && turn.head.fields.value(it.key()).value == it->value;
        if (!known && turn.head.fields.size() + fields.size() < maxFieldsOfHead)
            fields.insert(it.key(), *it);
    }
    return fields;
}

/// A text without its sentences that ask for what is known of the visitor.
QString withoutKnownAsked(const Conversation &head, const QString &text)
{
    if (!asksForKnown(head, text))
        return text;
    QString kept;
    QTextBoundaryFinder sentences(QTextBoundaryFinder::Sentence, text);
    for (qsizetype from = 0, to = sentences.toNextBoundary(); to >= 0; from = to, to = sentences.toNextBoundary()) {
        const QString sentence = text.sliced(from, to - from);
        if (!asksForKnown(head, sentence))
            kept += sentence;
    }
    // What is asked across two sentences, or what was a sentence only because of them, goes as a whole.
    return asksForKnown(head, kept) ? QString() : kept.trimmed();
}

/// That a person was asked for already, and when the team is back.
QString keptWords(const Conversation &head, const Workspace &workspace, const QString &language)
{
    const Team *team = workspace.team(head.team);
    const QString opens = head.handoff->deferredUntil
        ? openingTold(*head.handoff->deferredUntil, head.visitor.zone, team ? team->hours.zone : QString(), language)
        : QString();
    return QString(workspace.templatesFor(language).deferred).replace("{opens}"_L1, opens);
}

/// The polite "I do not know".
QString unknownWords(const Conversation &known, const Workspace &workspace, const QString &language)
{
    if (!workspace.handoffEnabled)
        return unsureWords(language);
    const QString fallback = workspace.templatesFor(language).fallback;
    const QString text = withoutKnownAsked(known, fallback);
    return text.isEmpty() ? fallback : text;
}

} // namespace

EmbeddedJudge::EmbeddedJudge(std::shared_ptr<Knowledge> knowledge)
    : m_knowledge(std::move(knowledge))
{
    // Now, and not while the first visitor waits.
    std::ignore = m_knowledge->base().prepare();
    TextRead warm{QString()};
    TalkModel::shipped().judge(warm);
}

EmbeddedJudge::EmbeddedJudge(std::unique_ptr<KnowledgeBase> base)
    : EmbeddedJudge(std::make_shared<Knowledge>(std::shared_ptr<KnowledgeBase>(std::move(base))))
{}

/// The surest entry that the workspace's threshold lets pass; one in the visitor's language before others that are
/// hardly surer.
EmbeddedJudge::Known EmbeddedJudge::lookUp(const QString &text, const QString &language, const Workspace &workspace)
{
    constexpr qsizetype lookedAt = 4;
    KnowledgeBase &base = m_knowledge->base();
    const Result<QList<Found>> found = base.find(text, language, lookedAt);
    if (!found || found->isEmpty() || found->constFirst().confidence < workspace.answerThreshold)
        return {nullptr, found && !found->isEmpty() ? found->constFirst().confidence : 0};
    const double enough = qMax<double>(workspace.answerThreshold, hardlySurer * found->constFirst().confidence);
    const auto own = std::find_if(found->cbegin(), found->cend(), [&](const Found &one) {
        return one.entry->lang == language && one.confidence >= enough;
    });
    const Found &best = own == found->cend() ? found->constFirst() : *own;
    const KnowledgeEntry *translated = best.entry->lang == language ? nullptr : base.inLanguage(*best.entry, language);
    return {translated ? translated : best.entry, best.confidence};
}

/// What the base or, after a return, the thread has to say, less what it would ask for though it is known.
EmbeddedJudge::Reply EmbeddedJudge::replyTo(const Turn &turn, const Message &last, const Workspace &workspace,
                                            const Conversation &known)
{
    const QString language = languageOf(turn, last.text);
    const auto [entry, confidence] = lookUp(last.text, language, workspace);
    Reply reply;
    reply.confidence = confidence;
    if (entry) {
        reply.category = entry->category;
        // An entry that does nothing but ask for what is known answers nothing.
        if (const QString text = withoutKnownAsked(known, entry->answer); !text.isEmpty()) {
            reply.answer = Answer{onlyIn(language, entry->lang) % text, confidence, entry->source()};
            return reply;
        }
    }
    reply.answer = recalled(turn.thread, last.text, language);
    if (reply.answer && asksForKnown(known, reply.answer->text))
        reply.answer.reset();
    return reply;
}

Judgement EmbeddedJudge::judge(const Turn &turn, const Workspace &workspace, Instant now)
{
    Judgement judgement;
    judgement.briefing = writeBriefing(turn.thread, turn.head.page, now);
    judgement.fields = newFields(turn);
    Judged judged = judgeTurn(turn, workspace.handoffRules, {&TalkModel::shipped(), &m_knowledge->base().scope()});
    // A score that came with the visitor stays unless the talk says more.
    if (judged.lead.score && judged.lead.score > turn.head.lead.score)
        judgement.lead = judged.lead;
    const Message *last = lastVisitorMessage(turn.thread);
    if (!last)
        return judgement;
    judgement.fired = judged.reasons;
    Conversation known = turn.head;
    known.fields.insert(judgement.fields);
    HandoffPlan plan = planOf(turn, judged, workspace);
    Reply reply{{}, 100, {}};
    if (plan.step == TurnStep::Answer || plan.step == TurnStep::Offer) {
        reply = replyTo(turn, *last, workspace, known);
        if (!reply.answer && !plan.isDeclined)
            judgement.unanswered =
                UnansweredTurn{{turn.head.id, last->n, last->at, askedText(last->text)}, languageOf(turn, last->text)};
        const std::optional<Reason> unsure = lowConfidence(turn, workspace, reply.confidence);
        if (!reply.answer && !plan.isDeclined && unsure && ruleOf(workspace.handoffRules, unsure->code).on) {
            judged.reasons.append(*unsure);
            plan = planOf(turn, judged, workspace);
        }
    }
    judgement.flags = plan.flags;
    judgement.category = plan.category.value_or(categoryOf(turn, reply.category));
    judgement.intent = intentOf(turn, judgement.category, plan.reasons + plan.flags);
    judgement.urgency = plan.isUrgent ? Urgency::Urgent : urgencyOf(turn);
    judgement.team = plan.team;
    judgement.isFixed = plan.isDeclined || plan.isOwed || plan.step == TurnStep::Offer || plan.step == TurnStep::Ask
        || plan.step == TurnStep::Refuse;
    const QString language = languageOf(turn, last->text);
    const Templates &words = workspace.templatesFor(language);
    switch (plan.step) {
    case TurnStep::Answer:
        if (reply.answer)
            judgement.answer = reply.answer;
        else if (plan.isDeclined)
            judgement.answer = Answer{declinedWords(language), 100, declinedSource};
        else if (turn.head.handoff && turn.head.owner == Owner::ai())
            judgement.answer = Answer{keptWords(turn.head, workspace, language), 100, keptSource};
        else
            judgement.answer = Answer{unknownWords(known, workspace, language), reply.confidence, fallbackSource};
        break;
    case TurnStep::Offer:
        judgement.answer =
            Answer{(reply.answer ? QString(reply.answer->text % u"\n\n"_s) : QString()) % offerWords(language),
                   reply.confidence, sourceOf(plan)};
        break;
    case TurnStep::Ask:
        judgement.answer = Answer{questionFor(plan.field, plan.isFirstQuestion, language), 100, sourceOf(plan)};
        break;
    case TurnStep::HandOver:
        judgement.reasons = plan.reasons;
        break;
    case TurnStep::Refuse:
        judgement.answer = Answer{words.refused, 100, refusedSource};
        break;
    }
    return judgement;
}

QList<RehearsedTurn> EmbeddedJudge::rehearse(const Turn &whole, const Workspace &workspace, qint64 from)
{
    const auto known = [this, &workspace](const Turn &turn) {
        const Message *last = lastVisitorMessage(turn.thread);
        if (!last)
            return KnownReply();
        Conversation head = turn.head;
        head.fields.insert(newFields(turn));
        const Reply reply = replyTo(turn, *last, workspace, head);
        return KnownReply{reply.confidence, reply.answer.has_value(), reply.category};
    };
    return rehearsedTurns(whole, workspace, {&TalkModel::shipped(), &m_knowledge->base().scope()}, known, from);
}

std::optional<Answer> EmbeddedJudge::suggest(const Turn &turn, const Workspace &workspace)
{
    std::optional<Answer> best;
    // From the newest back to the last answer: "Hello?" after a question must not hide it.
    for (qsizetype i = turn.thread.size() - 1; i >= 0; --i) {
        const Message &message = turn.thread[i];
        if (message.kind != MessageKind::Text)
            continue;
        if (message.speaker != Speaker::Visitor)
            break;
        const auto [entry, confidence] = lookUp(message.text, languageOf(turn, message.text), workspace);
        if (entry && (!best || confidence > best->confidence))
            best = Answer{entry->answer, confidence, entry->source()};
    }
    return best;
}

/// Each answer once, under its own question: what other visitors asked in their words is told to nobody.
QList<KnowledgeEntry> EmbeddedJudge::knowledgeFor(const Turn &turn, qsizetype limit)
{
    KnowledgeBase &base = m_knowledge->base();
    QList<KnowledgeEntry> entries;
    qsizetype asked = 0;
    // The words before the newest tell what "and on Sundays?" is about.
    for (auto it = turn.thread.crbegin(); it != turn.thread.crend() && asked < turnsLookedUp; ++it) {
        if (it->kind != MessageKind::Text || it->speaker != Speaker::Visitor)
            continue;
        ++asked;
        const QString language = languageOf(turn, it->text);
        const Result<QList<Found>> found = base.find(it->text, language, limit);
        for (const Found &one : found.value_or(QList<Found>())) {
            const KnowledgeEntry *entry = one.entry->main.isEmpty() ? one.entry : base.entry(one.entry->main);
            const KnowledgeEntry *translated =
                entry && entry->lang != language ? base.inLanguage(*entry, language) : nullptr;
            entry = translated ? translated : entry;
            if (entry && !entries.contains(*entry) && entries.size() < limit)
                entries.append(*entry);
        }
    }
    return entries;
}

QList<Reason> EmbeddedJudge::handingOver(const QList<Reason> &reasons, const Workspace &workspace) const
{
    return Server::handingOver(reasons, workspace.handoffRules);
}

} // namespace Baton::Server
