// SPDX-FileCopyrightText: Baton contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "server/ai/scores.h"

#include "domain/pagegroup.h"
#include "server/ai/fieldfinder.h"
#include "server/ai/phrasebook.h"
#include "server/ai/phrases.h"
#include "server/ai/terms.h"
#include "server/ai/triggers.h"

#include <QSet>

#include <algorithm>

namespace Baton::Server {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr qsizetype termsToRepeat = 3;
constexpr qsizetype termsOfTopic = 3;
constexpr qsizetype turnsLookedBack = 3;

bool isVisitors(const Message &message)
{
    return message.kind == MessageKind::Text && message.speaker == Speaker::Visitor;
}

bool repeats(const QStringList &before, const QStringList &now)
{
    if (before.size() < termsToRepeat || now.size() < termsToRepeat)
        return false;
    const QSet<QString> known(before.cbegin(), before.cend());
    const auto common =
        std::count_if(now.cbegin(), now.cend(), [&known](const QString &t) { return known.contains(t); });
    return common * 2 >= qMin(before.size(), now.size());
}

bool asks(const QString &text)
{
    return text.contains(u'?') || text.contains(u'？') || text.contains(u'؟');
}

/// Adds what a text names: anything with a digit or an @ in it, and capitalised words inside a sentence.
void addEntities(QSet<QString> &entities, const QString &text)
{
    bool startsSentence = true;
    for (const QString &word : text.simplified().split(u' ', Qt::SkipEmptyParts)) {
        const bool named = !startsSentence && word.size() > 1 && word.front().isUpper();
        const bool counted = std::any_of(word.cbegin(), word.cend(), [](QChar c) { return c.isDigit() || c == u'@'; });
        if (named || counted) {
            QString bare = word.toCaseFolded();
            bare.removeIf([](QChar c) { return c.isPunct() && c != u'@'; });
            entities.insert(bare);
        }
        startsSentence = QStringView(u".!?:").contains(word.back());
    }
}

void countTopics(Complexity &complexity, const QList<QStringList> &turns)
{
    QList<QSet<QString>> topics;
    for (const QStringList &terms : turns) {
        const QSet<QString> words(terms.cbegin(), terms.cend());
        const auto known = std::find_if(topics.begin(), topics.end(),
                                        [&words](const QSet<QString> &topic) { return topic.intersects(words); });
        if (known != topics.end())
            known->unite(words);
        else if (words.size() >= termsOfTopic)
            topics.append(words);
    }
    complexity.topics = static_cast<int>(topics.size());
}

} // namespace

int Complexity::score() const
{
    const int sum = qBound(0, 8 * (topics - 2), 30) + 12 * unanswered + qMin(20, entities) + qBound(0, turns - 5, 15)
        + 10 * rephrasings;
    return qMin(100, sum);
}

Complexity complexityOf(const QList<Message> &stretch)
{
    Complexity complexity;
    QList<QStringList> turns;
    QSet<QString> entities;
    bool isOpen = false; // a question that nothing was said to yet
    for (const Message &message : stretch) {
        if (message.kind != MessageKind::Text)
            continue;
        if (!isVisitors(message)) {
            complexity.unanswered += isOpen && givesUp(message) ? 1 : 0;
            isOpen = false;
            continue;
        }
        complexity.unanswered += isOpen ? 1 : 0;
        isOpen = asks(message.text);
        ++complexity.turns;
        addEntities(entities, message.text);
        const QStringList terms = termsOf(plainWords(message.text));
        const auto from = turns.cend() - qMin(turns.size(), turnsLookedBack);
        if (std::any_of(from, turns.cend(), [&terms](const QStringList &before) { return repeats(before, terms); }))
            ++complexity.rephrasings;
        turns.append(terms);
    }
    countTopics(complexity, turns);
    complexity.entities = static_cast<int>(entities.size());
    return complexity;
}

QList<int> frictionByTurn(const QList<Message> &stretch)
{
    QList<int> sums;
    QStringList before;
    int friction = 0;
    for (const Message &message : stretch) {
        if (!isVisitors(message))
            continue;
        const QStringList terms = termsOf(plainWords(message.text));
        const QString own = ownWords(message.text);
        friction += (repeats(before, terms) ? 1 : 0) + (rejectsAnswer(own) ? 1 : 0) + (soundsAngry(own) ? 1 : 0);
        sums.append(friction);
        before = terms;
    }
    return sums;
}

int frictionOf(const QList<Message> &stretch)
{
    const QList<int> sums = frictionByTurn(stretch);
    return sums.isEmpty() ? 0 : sums.constLast();
}

bool givesUp(const Message &message)
{
    if (message.kind != MessageKind::Text || (message.speaker != Speaker::Ai && message.speaker != Speaker::Bot))
        return false;
    return message.source == fallbackSource
        || (message.source.isEmpty() && PhraseBook::shipped().matches(u"gives up"_s, plainWords(message.text)));
}

Lead leadOf(const QList<Message> &thread, const Fields &fields, const QString &pageUrl, const HandoffRules &rules)
{
    Lead lead;
    const auto add = [&](const QString &name, int times = 1) {
        if (const int points = times * leadWeight(rules, name); points > 0)
            lead.factors.append({name, points});
    };
    const auto known = [&fields](const QString &key) { return !fields.value(key).value.isEmpty(); };
    if (known(u"email"_s) || known(u"phone"_s))
        add(u"contact"_s);
    if (known(u"company"_s))
        add(u"company"_s);
    if (companySizeOf(fields.value(u"size"_s).value) >= 50)
        add(u"size"_s);
    const PhraseBook &book = PhraseBook::shipped();
    if (known(u"role"_s) && book.count(u"deciding words"_s, plainWords(fields.value(u"role"_s).value)) > 0)
        add(u"role"_s);
    if (known(u"budget"_s))
        add(u"budget"_s);
    if (known(u"timeline"_s))
        add(u"timeline"_s);
    int salesTurns = 0;
    bool wantsQuote = false;
    for (const Message &message : thread) {
        if (!isVisitors(message))
            continue;
        const QString plain = plainWords(message.text);
        salesTurns += book.count(u"sales words"_s, plain) > 0 ? 1 : 0;
        wantsQuote = wantsQuote || book.count(u"quote words"_s, plain) > 0;
    }
    if (salesTurns > 0)
        add(u"sales"_s, salesTurns >= 3 ? 2 : 1);
    if (wantsQuote)
        add(u"quote"_s);
    if (pageGroup(pageUrl) == PageGroup::Pricing)
        add(u"page"_s);
    if (!lead.factors.isEmpty()) {
        int sum = 0;
        for (const LeadFactor &factor : std::as_const(lead.factors))
            sum += factor.points;
        lead.score = qMin(100, sum);
    }
    return lead;
}

} // namespace Baton::Server
