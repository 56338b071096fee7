// SPDX-FileCopyrightText: Baton contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "server/rehearsaldesk.h"

#include "server/ai/embeddedjudge.h"
#include "server/sqlitereader.h"

#include <QLoggingCategory>

namespace Baton::Server {

namespace {

constexpr std::size_t waitingRequests = 20;
constexpr int messagesRehearsed = 60; ///< the newest; the answer travels in one frame

} // namespace

RehearsalDesk::RehearsalDesk(QString path, QByteArray knowledge)
    : m_path(std::move(path))
    , m_knowledge(std::move(knowledge))
{}

void RehearsalDesk::rehearse(const QList<Request> &requests, Done done)
{
    if (!m_worker) {
        m_worker = std::make_unique<Worker<Job>>(
            1, waitingRequests, [path = m_path, knowledge = m_knowledge](const Worker<Job>::Next &next) {
                const auto reader = SqliteReader::open(path);
                if (!reader)
                    qCritical("rehearsal: %ls", qUtf16Printable(reader.error().detail));
                auto base = std::make_unique<KnowledgeBase>();
                base->importJsonLines(knowledge);
                EmbeddedJudge judge(std::move(base));
                Job job;
                while (next(job)) {
                    QList<QList<RehearsedTurn>> answers;
                    for (const Request &request : std::as_const(job.requests)) {
                        if (!reader)
                            break;
                        const Turn whole{
                            request.head,
                            (*reader)->thread(request.head.id, request.head.messages + 1, messagesRehearsed)};
                        answers.append(judge.rehearse(whole, request.workspace));
                    }
                    job.done(answers);
                    job = {};
                }
            });
    }
    if (!m_worker->post({requests, done}))
        done({});
}

void RehearsalDesk::stop()
{
    if (m_worker)
        m_worker->stop();
}

} // namespace Baton::Server
