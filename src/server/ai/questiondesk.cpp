// SPDX-FileCopyrightText: Baton contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "server/ai/questiondesk.h"

#include "domain/match.h"
#include "protocol/codec.h"

#include <algorithm>

namespace Baton::Server {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr qint64 tellEveryMs = 1'000;
constexpr qsizetype envelope = 512; // of a frame around what is in its list

/// As many of a list from `before` on as fit; `next` is where the rest begins.
template<typename T, typename Encode>
QList<T> part(const QList<T> &all, qint64 before, int maxBytes, qint64 &next, Encode encode)
{
    QList<T> some;
    qsizetype bytes = envelope;
    qint64 at = qBound(qint64(0), before, qint64(all.size()));
    for (; at < all.size(); ++at) {
        bytes += encode(all[at]).size() + 1;
        if (bytes > maxBytes && !some.isEmpty())
            break;
        some.append(all[at]);
    }
    next = at < all.size() ? at : 0;
    return some;
}

} // namespace

QuestionDesk::QuestionDesk(Engine &engine, Hub &hub, const QList<QuestionGroup> &stored)
    : m_engine(engine)
    , m_hub(hub)
{
    m_book.load(stored);
    putMarksRight(stored);
    m_hub.onKnowledge = [this](const Event &event) { handle(event); };
    m_hub.knowledge = [this](const Protocol::Fetch &fetch, int maxBytes) { return page(fetch, maxBytes); };
    m_hub.questions = [this] { return qint64(m_book.unanswered()); };
}

QuestionDesk::~QuestionDesk()
{
    m_hub.onKnowledge = {};
    m_hub.knowledge = {};
    m_hub.questions = {};
}

/// A mark is stored in the commit after that of what the admin said, before which the program may have ended.
void QuestionDesk::putMarksRight(const QList<QuestionGroup> &stored)
{
    const KnownAnswers &answers = m_engine.answers();
    for (const QuestionGroup &group : stored) {
        if (!group.answer.isEmpty() && !answers.contains(group.answer))
            store(m_book.answer(group.id, {}));
    }
    for (const KnownAnswer &answer : answers) {
        const QuestionGroup *group = m_book.group(answer.group);
        if (group && group->answer.isEmpty())
            store(m_book.answer(group->id, answer.id));
    }
}

Lesson QuestionDesk::lessonOf(const KnownAnswer &answer) const
{
    Lesson lesson{answer, {}};
    if (const QuestionGroup *group = m_book.group(answer.group)) {
        for (const AskedTurn &turn : group->examples)
            lesson.asked.append(turn.text);
    }
    return lesson;
}

Lessons QuestionDesk::lessons() const
{
    Lessons lessons;
    for (const KnownAnswer &answer : m_engine.answers())
        lessons.insert(answer.id, lessonOf(answer));
    return lessons;
}

void QuestionDesk::store(const std::optional<QuestionGroup> &change)
{
    if (!change)
        return;
    m_engine.changeSurely(*change);
    m_changed = true;
}

/// Of a group whose wordings are others now, or none: the AI must know those of no turn that the book does not, or who
/// is erased later would not be erased there.
void QuestionDesk::storeWords(const std::optional<QuestionGroup> &change)
{
    store(change);
    if (!change)
        return;
    const auto known = m_engine.answers().constFind(change->answer);
    if (known != m_engine.answers().cend() && onTaught)
        onTaught(lessonOf(*known));
}

void QuestionDesk::forget(const ConversationId &conversation)
{
    const QList<QuestionGroup> changes = m_book.forget(conversation);
    for (const QuestionGroup &change : changes)
        storeWords(change);
}

void QuestionDesk::ask(const UnansweredTurn &asked)
{
    const Conversation *head = m_engine.head(asked.turn.conversation);
    if (head && head->erasedAt)
        return; // while the AI looked at it
    const QList<QuestionGroup> changes = m_book.ask(asked, [this] { return makeId(u"q"_s, m_hub.environment()); });
    for (const QuestionGroup &change : changes)
        storeWords(change); // one may have had to go
}

/// What an admin said is in the log by then. Where the program ends before the next commit, only the mark of the group
/// is missing, which the next start puts right.
void QuestionDesk::handle(const Event &event)
{
    std::visit(Match{
                   [this](const AnswerTaught &e) {
                       const auto known = m_engine.answers().constFind(e.answer.id);
                       if (known == m_engine.answers().cend())
                           return; // and forgotten again in the same commit
                       store(m_book.answer(known->group, known->id));
                       if (onTaught)
                           onTaught(lessonOf(*known));
                   },
                   [this](const AnswerForgotten &e) {
                       store(m_book.forget(e.id));
                       if (onForgotten)
                           onForgotten(e.id);
                   },
                   [this](const QuestionsDismissed &e) {
                       for (const QString &id : e.ids)
                           storeWords(m_book.dismiss(id));
                   },
                   [](const auto &) {},
               },
               event.body);
    m_changed = true;
}

void QuestionDesk::tell()
{
    const qint64 now = m_hub.environment().monotonicMs();
    if (!m_changed || (m_toldAt > 0 && now - m_toldAt < tellEveryMs))
        return;
    m_changed = false;
    m_toldAt = now;
    m_hub.tellQuestions();
}

Protocol::PageFrame QuestionDesk::page(const Protocol::Fetch &fetch, int maxBytes) const
{
    Protocol::PageFrame page;
    page.id = fetch.id;
    if (fetch.what == Protocol::FetchWhat::Questions) {
        const QList<QuestionGroup> all = m_book.groups();
        page.total = all.size();
        page.questions = part(all, fetch.before, maxBytes, page.next, Protocol::encodeQuestionGroup);
        return page;
    }
    QList<KnownAnswer> all = m_engine.answers().values();
    std::sort(all.begin(), all.end(),
              [](const KnownAnswer &a, const KnownAnswer &b) { return a.at != b.at ? b.at < a.at : a.id < b.id; });
    page.total = all.size();
    page.answers = part(all, fetch.before, maxBytes, page.next, Protocol::encodeKnownAnswer);
    return page;
}

} // namespace Baton::Server
