// SPDX-FileCopyrightText: Baton contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "backend/native/nativebackend.h"
#include "console/console.h"
#include "console/memoryminestore.h"

#include <functional>

namespace Baton {

/// What a scripted agent does by itself.
struct HeadlessPolicy
{
    enum class End { Keep, ReturnToAi, Resolve, Release };
    /// What is done with one conversation.
    struct Stay
    {
        int replies = 2;
        End end = End::ReturnToAi;
        bool awaitsVisitor = false; ///< says something after the last reply, or `patience` is over
    };

    bool claims = true; ///< what waits, as soon as it is seen
    bool claimsWhenTold = false; ///< what waits when claimAll() is called, instead
    int mostOwned = 5; ///< at a time
    int replies = 2; ///< to each conversation it owns, one after the other
    QString text = QStringLiteral("Reply %1"); ///< %1 is the number of the reply, from 1
    End end = End::ReturnToAi; ///< after the last reply
    Millis pause{0}; ///< before each act
    Millis patience{2'000}; ///< see Stay
    QString note{}; ///< to the AI, with a return
    std::function<Stay(int no)> stayOf{}; ///< for the no-th conversation won, from 0; instead of `replies` and `end`
};

/// A console without pixels that works by itself, for tests and load: a real socket, a real console.
class HeadlessAgent final : public QObject
{
    Q_OBJECT

public:
    struct Counters
    {
        int claimsWon = 0;
        int claimsLost = 0;
        int repliesDone = 0; ///< acknowledged by the server
        int repliesRefused = 0;
        int ended = 0; ///< conversations given back or resolved
        int messagesSeen = 0; ///< live
        int alerts = 0;
        int syncs = 0; ///< snapshots
        int resumes = 0;
        int audits = 0;
        int auditsUnequal = 0;
    };

    /// With a store of its own in memory unless one is given, which is then not owned.
    explicit HeadlessAgent(HeadlessPolicy policy, MineStore *store = nullptr, QObject *parent = nullptr);
    ~HeadlessAgent() override;

    void start(const Credentials &credentials);
    void stop();
    void claimAll(); ///< everything that waits, up to the most it may own

    Console &console() { return *m_console; }
    Backend &backend() { return m_backend; }
    const Counters &counters() const { return m_counters; }
    bool isOnline() const { return m_console->state().link().phase == LinkPhase::Online; }

Q_SIGNALS:
    void changed(); ///< some counter or the link
    void replyDone(const Baton::CommandId &command, const Baton::ConversationId &conversation); ///< acknowledged

private:
    enum class Act { Claim, Reply, End };

    void connectBackend();
    void lookAround();
    void look(const ConversationId &conversation);
    void actSoon(const ConversationId &conversation);
    void act(const ConversationId &conversation);
    bool awaits(const ConversationId &conversation);
    void end(const ConversationId &conversation);
    HeadlessPolicy::Stay &stay(const ConversationId &conversation);
    void onDone(const CommandId &command, const ConversationId &conversation);
    void onRefused(const CommandId &command, const ConversationId &conversation);

    HeadlessPolicy m_policy;
    MemoryMineStore m_ownStore;
    Native::NativeBackend m_backend;
    std::unique_ptr<Console> m_console;
    Counters m_counters;
    QHash<CommandId, Act> m_acts;
    QHash<ConversationId, qint64> m_tried; ///< fence of the last claim
    QHash<ConversationId, int> m_replied; ///< replies made since it was claimed
    QHash<ConversationId, HeadlessPolicy::Stay> m_stays;
    QHash<ConversationId, qint64> m_ended; ///< fence under which it was given back or resolved
    QSet<ConversationId> m_busy; ///< an act of ours is under way
    int m_claiming = 0;
    int m_stayNo = 0;
    bool m_told = false; ///< within claimAll()
};

} // namespace Baton
