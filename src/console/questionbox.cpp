// SPDX-FileCopyrightText: Baton contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "console/questionbox.h"

#include "console/consolestate.h"
#include "console/verbs.h"

#include <algorithm>
#include <utility>

namespace Baton {

QuestionBox::QuestionBox(const ConsoleState &state, Backend &backend, Verbs &verbs, QObject *parent)
    : QObject(parent)
    , m_state(state)
    , m_backend(backend)
    , m_verbs(verbs)
{
    connect(&verbs, &Verbs::done, this, [this](const CommandId &id) { onAnswer(id, std::nullopt); });
    connect(&verbs, &Verbs::refused, this,
            [this](const CommandId &id, const ConversationId &, Code code) { onAnswer(id, code); });
    connect(&backend, &Backend::knowledgeArrived, this, &QuestionBox::onPage);
    connect(&state, &ConsoleState::questionsCame, this, &QuestionBox::onHint);
    connect(&state, &ConsoleState::reset, this, [this] {
        lose(Known::Nothing);
        if (m_lookers > 0)
            refresh();
    });
    connect(&state, &ConsoleState::peopleChanged, this, &QuestionBox::onPeople);
    connect(&state, &ConsoleState::linkChanged, this, &QuestionBox::changed);
}

bool QuestionBox::isAdmin() const
{
    return m_state.agents().value(m_state.self().id).role == Role::Admin;
}

bool QuestionBox::canAct() const
{
    return isAdmin() && m_state.link().phase == LinkPhase::Online && m_asked.isEmpty();
}

const QuestionGroup *QuestionBox::group(const QString &id) const
{
    const auto found = std::find_if(m_questions.cbegin(), m_questions.cend(),
                                    [&](const QuestionGroup &one) { return !id.isEmpty() && one.id == id; });
    return found == m_questions.cend() ? nullptr : &*found;
}

void QuestionBox::look(bool on)
{
    m_lookers += on ? 1 : -1;
    if (on && m_lookers == 1)
        refresh();
}

void QuestionBox::refresh()
{
    m_comingQuestions.clear();
    m_comingAnswers.clear();
    m_waitsFor = List::Questions;
    m_next = 0;
    m_again = false;
    m_backend.fetchKnowledge(m_waitsFor, m_next);
}

/// The server tells an admin who signs in, and then whenever visitors ask more. Where that is faster than the lists
/// come, one of them is shown before the next is asked for.
void QuestionBox::onHint(qint64 count)
{
    m_count = int(std::min<qint64>(count, maxQuestionGroups));
    Q_EMIT changed();
    if (m_lookers == 0)
        return;
    if (m_next >= 0 && m_state.link().phase == LinkPhase::Online && m_known != Known::Nothing)
        m_again = true;
    else
        refresh();
}

void QuestionBox::lose(Known known)
{
    m_next = -1;
    m_count = 0;
    m_questions.clear();
    m_answers.clear();
    m_known = known;
    Q_EMIT changed();
}

void QuestionBox::onPage(const KnowledgePage &page)
{
    if (m_next < 0 || page.list != m_waitsFor || page.before != m_next)
        return; // of lists that have changed since
    if (page.refused) {
        lose(*page.refused == Code::Disabled ? Known::NoAi : Known::Refused);
        return;
    }
    m_comingQuestions.append(page.questions);
    m_comingAnswers.append(page.answers);
    const bool hasMore = page.next > page.before;
    if (hasMore || m_waitsFor == List::Questions) {
        m_waitsFor = hasMore ? m_waitsFor : List::Answers;
        m_next = hasMore ? page.next : 0;
        m_backend.fetchKnowledge(m_waitsFor, m_next);
        return;
    }
    m_next = -1;
    m_questions = std::exchange(m_comingQuestions, {});
    m_answers = std::exchange(m_comingAnswers, {});
    m_count = int(std::count_if(m_questions.cbegin(), m_questions.cend(),
                                [](const QuestionGroup &one) { return one.answer.isEmpty(); }));
    m_known = Known::List;
    Q_EMIT changed();
    if (m_again && m_lookers > 0)
        refresh();
}

/// Who is no admin any more is told nothing more, so what is known grows old.
void QuestionBox::onPeople()
{
    if (!isAdmin() && (m_count > 0 || m_known == Known::List))
        lose(Known::Refused);
}

void QuestionBox::teach(const KnownAnswer &answer)
{
    submit(TeachAnswer{answer}, {Act::Taught, 1});
}

void QuestionBox::forget(const QString &answer)
{
    submit(ForgetAnswer{answer}, {Act::Forgotten, 1});
}

void QuestionBox::dismiss(const QStringList &groups)
{
    if (!groups.isEmpty())
        submit(DismissQuestions{groups}, {Act::Dismissed, int(groups.size())});
}

void QuestionBox::submit(CommandBody body, const Asked &asked)
{
    if (!canAct())
        return;
    m_early.emplace();
    const CommandId id = m_verbs.submit({}, std::move(body));
    m_asked.insert(id, asked);
    const auto early = *std::exchange(m_early, std::nullopt);
    Q_EMIT changed();
    for (const auto &[answered, code] : early)
        onAnswer(answered, code);
}

void QuestionBox::onAnswer(const CommandId &id, std::optional<Code> code)
{
    if (m_early) {
        m_early->append({id, code});
        return;
    }
    const auto asked = m_asked.constFind(id);
    if (asked == m_asked.cend())
        return;
    const Asked done = *asked;
    m_asked.erase(asked);
    Q_EMIT changed();
    if (code)
        Q_EMIT refused(done.act, *code);
    else
        Q_EMIT acted(done.act, done.count);
}

} // namespace Baton

#include "moc_questionbox.cpp"
