// SPDX-FileCopyrightText: Baton contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "server/ai/triggers.h"

#include "server/ai/handoffplan.h"
#include "server/ai/judging.h"
#include "server/ai/phrases.h"
#include "server/ai/talkfiles.h"
#include "server/ai/terms.h"

#include <algorithm>

namespace Baton::Server {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr int entryPoints = 2;

/// What the visitor chose in a form; none where they left it open, and none for a later request of the same thread.
std::optional<Category> topicOf(const Conversation &head)
{
    if (head.handoffs > 0)
        return std::nullopt;
    const Field topic = head.fields.value(u"topic"_s);
    for (const Category category : ruledCategories()) {
        if (topic.source == u"form" && category != Category::General && categoryName(category) == topic.value)
            return category;
    }
    return std::nullopt;
}

/// The visitor's texts. What they say to a question of ours was asked for, and may be about anything.
struct VisitorTexts
{
    QList<const Message *> unasked;
    QList<const Message *> answers;
};

VisitorTexts visitorTextsOf(const QList<Message> &thread)
{
    VisitorTexts texts;
    bool isAsked = false;
    for (const Message &message : thread) {
        if (message.kind != MessageKind::Text)
            continue;
        if (message.speaker == Speaker::Visitor) {
            (isAsked ? texts.answers : texts.unasked).append(&message);
        } else {
            const auto opened = openedBy(message);
            isAsked = opened && !opened->isOffer;
        }
    }
    return texts;
}

bool endsHumanStretch(const Message &message)
{
    switch (message.mark) {
    case Mark::Returned:
    case Mark::Cancelled:
    case Mark::Refused:
    case Mark::Missed:
    case Mark::Resolved:
    case Mark::Reopened:
    case Mark::Deferred:
        return true;
    default:
        return message.speaker == Speaker::Agent && message.kind == MessageKind::Text;
    }
}

} // namespace

const Message *lastVisitorMessage(const QList<Message> &thread)
{
    for (auto it = thread.crbegin(); it != thread.crend(); ++it) {
        if (it->kind == MessageKind::Text && it->speaker == Speaker::Visitor)
            return &*it;
    }
    return nullptr;
}

QList<Message> aiStretch(const QList<Message> &thread)
{
    const auto last = std::find_if(thread.crbegin(), thread.crend(), endsHumanStretch);
    return QList<Message>(last.base(), thread.cend());
}

QList<Reason> triggersOf(const Turn &turn)
{
    const JudgeRules rules;
    return handingOver(judgeTurn(turn, rules, {&TalkModel::shipped(), nullptr}).reasons, rules);
}

int fallbacksInARow(const QList<Message> &stretch)
{
    int count = 0;
    for (auto it = stretch.crbegin(); it != stretch.crend(); ++it) {
        if (it->kind != MessageKind::Text || it->speaker != Speaker::Ai)
            continue;
        if (it->source != fallbackSource)
            break;
        ++count;
    }
    return count;
}

std::optional<Reason> lowConfidence(const Turn &turn, const Workspace &workspace, int confidence)
{
    if (confidence >= workspace.answerThreshold || fallbacksInARow(aiStretch(turn.thread)) < workspace.fallbacks)
        return std::nullopt;
    const Message *last = lastVisitorMessage(turn.thread);
    return Reason{u"low_confidence"_s, 100 - qBound(0, confidence, 100), last ? last->n : 0};
}

Category categoryOf(const Turn &turn, std::optional<Category> known)
{
    if (const auto chosen = topicOf(turn.head))
        return *chosen;
    QMap<Category, int> points = categoryPoints(plainWords(turn.head.page.current.url));
    const auto count = [&points](const QList<const Message *> &texts) {
        for (const Message *text : texts) {
            const QMap<Category, int> said = categoryPoints(plainWords(text->text));
            for (auto it = said.cbegin(); it != said.cend(); ++it)
                points[it.key()] += it.value() * (text == texts.constLast() ? 2 : 1);
        }
    };
    const VisitorTexts texts = visitorTextsOf(turn.thread);
    count(texts.unasked);
    if (known)
        points[*known] += entryPoints;
    if (points.isEmpty())
        count(texts.answers);
    Category best = Category::General;
    int most = 0;
    for (auto it = points.cbegin(); it != points.cend(); ++it) {
        if (it.value() > most) {
            most = it.value();
            best = it.key();
        }
    }
    return best;
}

Urgency urgencyOf(const Turn &turn)
{
    const Message *last = lastVisitorMessage(turn.thread);
    return last && soundsUrgent(plainWords(last->text)) ? Urgency::Urgent : Urgency::Normal;
}

} // namespace Baton::Server
