// SPDX-FileCopyrightText: Baton contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "console/letterbox.h"

#include "console/consolestate.h"
#include "console/verbs.h"

#include <algorithm>
#include <utility>

namespace Baton {

namespace {

constexpr int lettersAtOnce = 100;

} // namespace

LetterBox::LetterBox(const ConsoleState &state, Backend &backend, Verbs &verbs, QObject *parent)
    : QObject(parent)
    , m_state(state)
    , m_backend(backend)
    , m_verbs(verbs)
{
    connect(&verbs, &Verbs::done, this, [this](const CommandId &id) { onAnswer(id, std::nullopt); });
    connect(&verbs, &Verbs::refused, this,
            [this](const CommandId &id, const ConversationId &, Code code) { onAnswer(id, code); });
    connect(&backend, &Backend::deadLettersArrived, this, &LetterBox::onPage);
    connect(&state, &ConsoleState::lettersCame, this, &LetterBox::onHint);
    connect(&state, &ConsoleState::reset, this, &LetterBox::onReset);
    connect(&state, &ConsoleState::peopleChanged, this, &LetterBox::onPeople);
    connect(&state, &ConsoleState::linkChanged, this, &LetterBox::changed);
}

bool LetterBox::isAdmin() const
{
    return m_state.agents().value(m_state.self().id).role == Role::Admin;
}

bool LetterBox::canAct() const
{
    return isAdmin() && m_state.link().phase == LinkPhase::Online && m_asked.isEmpty();
}

void LetterBox::look(bool on)
{
    m_lookers += on ? 1 : -1;
    if (on && m_lookers == 1)
        refresh();
}

void LetterBox::refresh()
{
    m_coming.clear();
    m_next = 0;
    m_backend.fetchDeadLetters(0, lettersAtOnce);
}

/// The server tells an admin who signs in, and then whenever others are given up than before.
void LetterBox::onHint(qint64 count)
{
    m_count = int(std::min<qint64>(count, maxLettersAtOnce));
    Q_EMIT changed();
    if (m_lookers > 0)
        refresh();
}

void LetterBox::onPage(const DeadLettersPage &page)
{
    if (page.before != m_next)
        return; // of a list that has changed since
    if (page.refused) {
        m_next = -1;
        m_count = 0;
        m_letters.clear();
        m_known = *page.refused == Code::Disabled ? Known::SendsNone : Known::Refused;
        Q_EMIT changed();
        return;
    }
    m_coming.append(page.letters);
    m_next = page.next > page.before ? page.next : -1;
    if (m_next > 0) {
        m_backend.fetchDeadLetters(m_next, lettersAtOnce);
        return;
    }
    m_letters = std::exchange(m_coming, {});
    m_count = int(m_letters.size());
    m_known = Known::List;
    Q_EMIT changed();
}

/// Another server, or the same with another log: it tells anew.
void LetterBox::onReset()
{
    m_count = 0;
    m_letters.clear();
    m_known = Known::Nothing;
    Q_EMIT changed();
    if (m_lookers > 0)
        refresh();
}

/// Who is no admin any more is told nothing more, so what is known grows old.
void LetterBox::onPeople()
{
    if (isAdmin() || (m_count == 0 && m_letters.isEmpty()))
        return;
    m_count = 0;
    m_letters.clear();
    m_known = Known::Refused;
    Q_EMIT changed();
}

void LetterBox::handle(const QStringList &ids, bool again)
{
    if (ids.isEmpty() || !canAct())
        return;
    m_early.emplace();
    const CommandId id = m_verbs.submit({}, HandleLetters{ids, again});
    m_asked.insert(id, {int(ids.size()), again});
    const auto early = *std::exchange(m_early, std::nullopt);
    Q_EMIT changed();
    for (const auto &[answered, code] : early)
        onAnswer(answered, code);
}

void LetterBox::onAnswer(const CommandId &id, std::optional<Code> code)
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
        Q_EMIT refused(*code);
    else
        Q_EMIT acted(done.count, done.again);
}

} // namespace Baton

#include "moc_letterbox.cpp"
