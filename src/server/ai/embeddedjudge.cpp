// SPDX-FileCopyrightText: Baton contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "server/ai/embeddedjudge.h"

#include "server/ai/briefingwriter.h"
#include "server/ai/fieldfinder.h"
#include "server/ai/judging.h"
#include "server/ai/terms.h"
#include "server/ai/triggers.h"

#include <algorithm>

namespace Baton::Server {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr int maxFieldsOfHead = 20;
constexpr double enoughOverlap = 0.6;
constexpr qsizetype leastOverlap = 2;
constexpr int recalledConfidence = 60;

/// The language to answer in: what the visitor's page said, else what the script tells.
QString languageOf(const Turn &turn, const QString &text)
{
    if (!turn.head.visitor.language.isEmpty())
        return baseLanguage(turn.head.visitor.language);
    const bool han = std::any_of(text.cbegin(), text.cend(), isHan);
    const bool arabic =
        std::any_of(text.cbegin(), text.cend(), [](QChar c) { return c.script() == QChar::Script_Arabic; });
    return han ? u"zh"_s : arabic ? u"ar"_s : QString();
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

/// What the newest turn adds to the fields of the head, as long as there is room for it.
Fields newFields(const Turn &turn)
{
    Fields fields;
    const Message *last = lastVisitorMessage(turn.thread);
    const Fields found = fieldsOf(turn.thread);
    for (auto it = found.cbegin(); it != found.cend(); ++it) {
        // What an earlier turn gave was taken then, and may have been put right since.
        if (last == nullptr || it->turn != last->n)
            continue;
        const bool known = turn.head.fields.contains(it.key()) && turn.head.fields.value(it.key()).value == it->value;
        if (!known && turn.head.fields.size() + fields.size() < maxFieldsOfHead)
            fields.insert(it.key(), *it);
    }
    return fields;
}

} // namespace

EmbeddedJudge::EmbeddedJudge(std::unique_ptr<KnowledgeBase> knowledge)
    : m_knowledge(std::move(knowledge))
{
    // Now, and not while the first visitor waits.
    m_knowledge->scope();
    TextRead warm{QString()};
    TalkModel::shipped().judge(warm);
}

Judgement EmbeddedJudge::judge(const Turn &turn, const Workspace &workspace, Instant now)
{
    Judgement judgement;
    judgement.briefing = writeBriefing(turn.thread, turn.head.page, now);
    judgement.fields = newFields(turn);
    const Judged judged = judgeTurn(turn, m_rules, {&TalkModel::shipped(), &m_knowledge->scope()});
    // A score that came with the visitor stays unless the talk says more.
    if (judged.lead.score && judged.lead.score > turn.head.lead.score)
        judgement.lead = judged.lead;
    judgement.category = categoryOf(turn);
    judgement.urgency = urgencyOf(turn);
    const Message *last = lastVisitorMessage(turn.thread);
    if (!last)
        return judgement;
    const QString language = languageOf(turn, last->text);
    const Templates &words = workspace.templatesFor(language);
    judgement.reasons = handingOver(judged.reasons, m_rules);
    if (judgement.reasons.isEmpty()) {
        const Result<QList<Found>> found = m_knowledge->find(last->text, language, 1);
        const int confidence = found && !found->isEmpty() ? found->constFirst().confidence : 0;
        if (confidence >= workspace.answerThreshold) {
            const KnowledgeEntry &entry = *found->constFirst().entry;
            judgement.answer = Answer{entry.answer, confidence, entry.id};
            judgement.category = categoryOf(turn, entry.category);
            return judgement;
        }
        judgement.answer = recalled(turn.thread, last->text, language);
        if (judgement.answer)
            return judgement;
        const std::optional<Reason> unsure = lowConfidence(turn, workspace, confidence);
        if (!unsure) {
            judgement.answer = Answer{words.fallback, confidence, fallbackSource};
            return judgement;
        }
        judgement.reasons.append(*unsure);
    }
    if (!workspace.handoffEnabled) {
        judgement.reasons.clear();
        judgement.answer = Answer{words.refused, 100, refusedSource};
    }
    return judgement;
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
        const QString language = languageOf(turn, message.text);
        const Result<QList<Found>> found = m_knowledge->find(message.text, language, 1);
        if (found && !found->isEmpty() && found->constFirst().confidence >= workspace.answerThreshold
            && (!best || found->constFirst().confidence > best->confidence))
            best = Answer{found->constFirst().entry->answer, found->constFirst().confidence,
                          found->constFirst().entry->id};
    }
    return best;
}

} // namespace Baton::Server
