// SPDX-FileCopyrightText: Baton contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "server/ai/triggers.h"

#include "server/ai/phrases.h"
#include "server/ai/terms.h"

#include <QSet>

#include <algorithm>

namespace Baton::Server {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr int frictionAtMost = 3;
constexpr int frustrationBase = 60;
constexpr int frustrationStep = 10;
constexpr int entryPoints = 2;
constexpr qsizetype termsToRepeat = 3;

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

bool repeats(const QString &before, const QString &now)
{
    const QStringList a = termsOf(before);
    const QStringList b = termsOf(now);
    if (a.size() < termsToRepeat || b.size() < termsToRepeat)
        return false;
    const QSet<QString> known(a.cbegin(), a.cend());
    const auto common = std::count_if(b.cbegin(), b.cend(), [&known](const QString &t) { return known.contains(t); });
    return common * 2 >= qMin(a.size(), b.size());
}

/// Friction up to each of the visitor's turns.
QList<int> frictionByTurn(const QList<Message> &stretch)
{
    QList<int> sums;
    QString before;
    int friction = 0;
    for (const Message &message : stretch) {
        if (message.kind != MessageKind::Text || message.speaker != Speaker::Visitor)
            continue;
        const QString plain = plainWords(message.text);
        friction += (repeats(before, plain) ? 1 : 0) + (rejectsAnswer(plain) ? 1 : 0) + (soundsAngry(plain) ? 1 : 0);
        sums.append(friction);
        before = plain;
    }
    return sums;
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

int frictionOf(const QList<Message> &stretch)
{
    const QList<int> sums = frictionByTurn(stretch);
    return sums.isEmpty() ? 0 : sums.constLast();
}

QList<Reason> triggersOf(const Turn &turn)
{
    QList<Reason> reasons;
    const Message *last = lastVisitorMessage(turn.thread);
    if (!last)
        return reasons;
    const QString plain = plainWords(last->text);
    if (const int wish = wishForPerson(plain))
        reasons.append({u"explicit_request"_s, wish, last->n});
    if (const int sensitive = sensitivity(plain))
        reasons.append({u"sensitive"_s, sensitive, last->n});
    const QList<int> friction = frictionByTurn(aiStretch(turn.thread));
    const int now = friction.isEmpty() ? 0 : friction.constLast();
    const int before = friction.size() < 2 ? 0 : friction[friction.size() - 2];
    if (now >= frictionAtMost && now > before) {
        const int confidence = qMin(95, frustrationBase + frustrationStep * (now - frictionAtMost));
        reasons.append({u"frustration"_s, confidence, last->n});
    }
    return reasons;
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
    QMap<Category, int> points = categoryPoints(plainWords(turn.head.page.current.url));
    const Message *last = lastVisitorMessage(turn.thread);
    for (const Message &message : turn.thread) {
        if (message.kind != MessageKind::Text || message.speaker != Speaker::Visitor)
            continue;
        const QMap<Category, int> said = categoryPoints(plainWords(message.text));
        for (auto it = said.cbegin(); it != said.cend(); ++it)
            points[it.key()] += it.value() * (&message == last ? 2 : 1);
    }
    if (known)
        points[*known] += entryPoints;
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
