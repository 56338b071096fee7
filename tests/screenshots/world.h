// SPDX-FileCopyrightText: Baton contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "console/console.h"
#include "console/memoryminestore.h"
#include "screenshots/fakebackend.h"

#include <QTemporaryDir>

#include <memory>

namespace Baton::Test {

/// How much there is to show.
enum class Amount {
    Empty, ///< as little as can be: nobody else, a visitor without a name who has written one line
    Normal,
    Crowded, ///< as much as limits allow, in the longest words
};

/// An invented company's afternoon: people, waiting visitors and threads, at a fixed time of day.
class World final
{
public:
    World();

    Console &console() { return *m_console; }
    FakeBackend &backend() { return m_backend; }
    const FakeBackend &backend() const { return m_backend; }
    /// Signs in; heads and people are there afterwards.
    void start();
    void advance(Millis span) { m_now = m_now + span; }

    Conversation &head(const QString &id);
    Conversation &addHead(const QString &id, const QString &name, Category category, int waitSeconds);
    void setThread(const QString &id, const QList<Message> &messages);
    void fillQueue(int rows);
    /// To be called before anything is shown.
    void hold(Amount amount);
    Amount amount() const { return m_amount; }
    /// So many mails, pushes and webhooks could not be delivered; to be called once it has started.
    void addLetters();
    void addQuestions();

    static const ConversationId maria; ///< owned by us, with a handed off thread
    static const ConversationId jonas; ///< waiting, late
    static const ConversationId layla; ///< owned by us, in Arabic

    Instant now() const { return m_now; }

private:
    void addPeople();
    void addQueue();
    void addThreads();
    void addMaria();
    void strip();
    void crowdPeople();
    void crowdHeads();
    void crowdThread();

    Amount m_amount = Amount::Normal;
    Instant m_now{1'795'183'920'000}; // 2026-11-20 14:12 UTC
    FakeBackend m_backend;
    QTemporaryDir m_folder;
    MemoryMineStore m_store;
    std::unique_ptr<Console> m_console;
};

/// A message of a thread; numbers are given by setThread().
Message said(Speaker speaker, const QString &text, Instant at, const QString &author = {});
Message marked(Mark mark, const QString &text, Instant at, const QString &author = {});

} // namespace Baton::Test
