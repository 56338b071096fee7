// SPDX-FileCopyrightText: Baton contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "server/ai/knowledge.h"
#include "server/ai/questionbook.h"
#include "server/hub.h"

namespace Baton::Server {

/// What the AI cannot answer and what admins teach it, on the engine's thread: counts the one, hands on the other, and
/// tells admins of both.
class QuestionDesk
{
public:
    /// Engine and hub outlive it.
    QuestionDesk(Engine &engine, Hub &hub, const QList<QuestionGroup> &stored);
    ~QuestionDesk();
    QuestionDesk(const QuestionDesk &) = delete;
    QuestionDesk &operator=(const QuestionDesk &) = delete;

    /// What admins taught so far.
    Lessons lessons() const;
    /// Called after the commit of what an admin taught, before any turn of that commit is taken up.
    std::function<void(const Lesson &)> onTaught;
    std::function<void(const QString &id)> onForgotten;

    /// Part of the next commit.
    void ask(const UnansweredTurn &asked);
    /// It was erased: what the AI learnt of how it was asked there is taken back as well.
    void forget(const ConversationId &conversation);
    /// After a commit: tells the admins, not more often than now and then.
    void tell();

private:
    void handle(const Event &event);
    void store(const std::optional<QuestionGroup> &change);
    void storeWords(const std::optional<QuestionGroup> &change);
    void putMarksRight(const QList<QuestionGroup> &stored);
    Lesson lessonOf(const KnownAnswer &answer) const;
    Protocol::PageFrame page(const Protocol::Fetch &fetch, int maxBytes) const;

    Engine &m_engine;
    Hub &m_hub;
    QuestionBook m_book;
    bool m_changed = false;
    qint64 m_toldAt = 0;
};

} // namespace Baton::Server
