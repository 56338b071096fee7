// SPDX-FileCopyrightText: Baton contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "server/ai/questionbook.h"

#include "server/ai/phrasebook.h"
#include "server/ai/terms.h"

#include <algorithm>

namespace Baton::Server {

using namespace Qt::Literals::StringLiterals;

namespace {

QStringList termsOfTurn(const AskedTurn &turn)
{
    return termsOf(plainWords(turn.text));
}

/// Whether there is anything to look up beside what one says to be polite: "ok" and "Hello there!" are no question.
bool saysSomething(const AskedTurn &turn)
{
    const QStringList terms = termsOf(PhraseBook::shipped().without(u"small talk"_s, plainWords(turn.text)));
    return std::any_of(terms.cbegin(), terms.cend(),
                       [](const QString &term) { return term.size() > 2 || isHan(term.front()); });
}

} // namespace

/// A group counts once, or its words would be common by its being asked often.
void QuestionBook::weigh(const Kept &kept, bool on)
{
    QSet<QString> all;
    for (const QStringList &terms : kept.terms)
        all.unite(QSet<QString>(terms.cbegin(), terms.cend()));
    if (on)
        m_weights.add(all);
    else
        m_weights.remove(all);
}

double QuestionBook::weight(const QString &term) const
{
    constexpr int others = 50;
    return m_weights.rarity(term, others);
}

void QuestionBook::load(const QList<QuestionGroup> &groups)
{
    for (const QuestionGroup &group : groups) {
        Kept kept{group, {}};
        for (const AskedTurn &turn : group.examples)
            kept.terms.append(termsOfTurn(turn));
        weigh(kept, true);
        m_groups.insert(group.id, kept);
    }
}

double QuestionBook::likeness(const QStringList &a, const QStringList &b) const
{
    double all = 0;
    double common = 0;
    for (const QString &term : a) {
        const double weighs = weight(term);
        all += weighs;
        common += b.contains(term) ? weighs : 0;
    }
    for (const QString &term : b)
        all += weight(term);
    return all > 0 ? 2 * common / all : 0;
}

QuestionBook::Kept *QuestionBook::nearest(const QStringList &terms, const QString &language)
{
    Kept *best = nullptr;
    double most = same;
    for (Kept &kept : m_groups) {
        const bool isOther = !language.isEmpty() && !kept.group.language.isEmpty() && kept.group.language != language;
        if (isOther || !kept.group.answer.isEmpty())
            continue;
        for (const QStringList &other : std::as_const(kept.terms)) {
            const double like = likeness(terms, other);
            // Of two that are as near the one asked first, so that the order of a table decides nothing.
            if (like > most || (like == most && (!best || kept.group.first < best->group.first))) {
                most = like;
                best = &kept;
            }
        }
    }
    return best;
}

bool QuestionBook::isKnown(const AskedTurn &turn) const
{
    return std::any_of(m_groups.cbegin(), m_groups.cend(), [&](const Kept &kept) {
        return std::any_of(kept.group.examples.cbegin(), kept.group.examples.cend(), [&](const AskedTurn &other) {
            return other.conversation == turn.conversation && other.n == turn.n;
        });
    });
}

/// The newest examples and the first of all, by which the group is called.
void QuestionBook::addTo(Kept &kept, const AskedTurn &turn, const QStringList &terms)
{
    QuestionGroup &group = kept.group;
    if (group.count > 0)
        weigh(kept, false);
    ++group.count;
    group.last = turn.at;
    group.examples.prepend(turn);
    kept.terms.prepend(terms);
    if (group.examples.size() > maxExamples) {
        group.examples.removeAt(maxExamples - 1);
        kept.terms.removeAt(maxExamples - 1);
    }
    weigh(kept, true);
}

QuestionGroup QuestionBook::drop(const QString &id)
{
    Kept kept = m_groups.take(id);
    weigh(kept, false);
    kept.group.count = 0;
    return kept.group;
}

QList<QuestionGroup> QuestionBook::ask(const UnansweredTurn &asked, const std::function<QString()> &makeId)
{
    const QStringList terms = termsOfTurn(asked.turn);
    if (!saysSomething(asked.turn) || isKnown(asked.turn))
        return {};
    if (Kept *kept = nearest(terms, asked.language)) {
        addTo(*kept, asked.turn, terms);
        return {kept->group};
    }
    QList<QuestionGroup> changes;
    if (m_groups.size() >= m_most) {
        const auto weakest = std::min_element(m_groups.cbegin(), m_groups.cend(), [](const Kept &a, const Kept &b) {
            return a.group.count != b.group.count ? a.group.count < b.group.count : a.group.last < b.group.last;
        });
        changes.append(drop(weakest.key()));
    }
    Kept kept;
    kept.group.id = makeId();
    kept.group.text = asked.turn.text;
    kept.group.language = asked.language;
    kept.group.first = asked.turn.at;
    addTo(kept, asked.turn, terms);
    m_groups.insert(kept.group.id, kept);
    changes.append(kept.group);
    return changes;
}

std::optional<QuestionGroup> QuestionBook::answer(const QString &group, const QString &answer)
{
    const auto found = m_groups.find(group);
    if (found == m_groups.end() || found->group.answer == answer)
        return std::nullopt;
    found->group.answer = answer;
    return found->group;
}

std::optional<QuestionGroup> QuestionBook::forget(const QString &answer)
{
    for (Kept &kept : m_groups) {
        if (!answer.isEmpty() && kept.group.answer == answer) {
            kept.group.answer.clear();
            return kept.group;
        }
    }
    return std::nullopt;
}

std::optional<QuestionGroup> QuestionBook::dismiss(const QString &group)
{
    if (!m_groups.contains(group))
        return std::nullopt;
    return drop(group);
}

QList<QuestionGroup> QuestionBook::forget(const ConversationId &conversation)
{
    QList<QuestionGroup> changes;
    const QStringList ids = m_groups.keys();
    for (const QString &id : ids) {
        Kept &kept = m_groups[id];
        const auto isTheirs = [&](const AskedTurn &turn) { return turn.conversation == conversation; };
        QuestionGroup &group = kept.group;
        if (std::none_of(group.examples.cbegin(), group.examples.cend(), isTheirs))
            continue;
        weigh(kept, false);
        for (qsizetype i = group.examples.size() - 1; i >= 0; --i) {
            if (!isTheirs(group.examples.at(i)))
                continue;
            group.examples.removeAt(i);
            kept.terms.removeAt(i);
        }
        weigh(kept, true);
        if (group.examples.isEmpty()) {
            changes.append(drop(id));
            continue;
        }
        group.text = group.examples.constLast().text;
        changes.append(group);
    }
    return changes;
}

const QuestionGroup *QuestionBook::group(const QString &id) const
{
    const auto found = m_groups.constFind(id);
    return found == m_groups.cend() ? nullptr : &found->group;
}

QList<QuestionGroup> QuestionBook::groups() const
{
    QList<QuestionGroup> all;
    for (const Kept &kept : m_groups)
        all.append(kept.group);
    std::sort(all.begin(), all.end(), [](const QuestionGroup &a, const QuestionGroup &b) {
        if (a.answer.isEmpty() != b.answer.isEmpty())
            return a.answer.isEmpty();
        if (a.count != b.count)
            return a.count > b.count;
        return a.last != b.last ? b.last < a.last : a.id < b.id;
    });
    return all;
}

qsizetype QuestionBook::unanswered() const
{
    return std::count_if(m_groups.cbegin(), m_groups.cend(),
                         [](const Kept &kept) { return kept.group.answer.isEmpty(); });
}

} // namespace Baton::Server
