// SPDX-FileCopyrightText: Baton contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "server/eraser.h"
#include "server/hub.h"

#include <QSet>

#include <functional>
#include <limits>
#include <optional>

namespace Baton::Server {

struct CareSettings
{
    Millis pause{250}; ///< between two steps: a commit waits for one step at most
    Millis every{60'000}; ///< what is old is looked for, once none was left
    int conversationsAtOnce = 20;
    int filesAtOnce = 20;
    int recordsAtOnce = 500;
    qint64 rebuildAtMost = 256 * 1024 * 1024; ///< bytes of a workspace that is written anew while people wait
};

/// Up to where log and side records have been read, each by its own number.
struct Counted
{
    qint64 seq = std::numeric_limits<qint64>::max();
    qint64 side = std::numeric_limits<qint64>::max();
};

/// Keeps what the workspace's Retention says is kept, and takes out what is erased, on the engine's thread: in small
/// steps with pauses between, each found anew from what is stored, so that it goes on wherever it was ended.
class CareDesk
{
public:
    /// All of them outlive it.
    CareDesk(Engine &engine, Hub &hub, SqliteFile &file, QString attachmentFolder, CareSettings settings,
             Environment environment);

    /// Up to where whoever counts has read the log and what lies beside it; nothing after that is trimmed. Unset,
    /// nobody counts.
    std::function<Counted()> counted;

    /// A person has a visitor erased, not one conversation: the others that the visitor had by then go as well.
    /// Some at once; true where there may be more.
    bool eraseTheRest();
    /// Does one step where it is time for one.
    void tick();
    /// Until tick() has something to do, but no more than `atMost`; in ms.
    qint64 msToNextTick(qint64 atMost) const;

private:
    bool erase(const QList<Eraser::Besides> &conversations);
    int withUntouched() const;
    QList<Eraser::Besides> notTried(QList<Eraser::Besides> found) const;
    bool eraseStep();
    bool expireTexts();
    bool expireTexts(Owner::Kind owner, Instant before);
    bool expireFiles();
    bool expireRecords();
    bool trimLog();
    /// Events that were too young when the log was trimmed behind them.
    struct Passed
    {
        qint64 seq = 0; ///< of the first
        qint64 at = 0; ///< of the oldest; ms
    };
    Counted readByAll() const;
    std::optional<Instant> before(int days) const;
    bool isSmall();

    Engine &m_engine;
    Hub &m_hub;
    SqliteFile &m_file;
    QString m_folder;
    CareSettings m_settings;
    Environment m_environment;
    Eraser m_eraser;
    QSet<ConversationId> m_untouched; ///< nothing came of erasing them; tried again after the next start
    qint64 m_next = 0; ///< monotonic ms
    qint64 m_records = 0; ///< id of a side record: looked through up to there
    qint64 m_trimmed = 0; ///< seq: the log holds nothing but messages up to there, and what was passed
    std::optional<Passed> m_passed;
    qint64 m_looked = 0; ///< monotonic ms
    bool m_waits = false; ///< a rebuild waits for the next start
    bool m_rests = false; ///< the last step failed
};

} // namespace Baton::Server
