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

/// The knowledge of the desk's thread, which follows that of the AI's.
class Follower
{
public:
    explicit Follower(RehearsalDesk::Entries entries)
        : m_newest(std::move(entries))
    {}

    const std::shared_ptr<Knowledge> &knowledge() const { return m_knowledge; }
    void follow(const Lessons &lessons)
    {
        const QStringList known = m_lessons.keys();
        for (const QString &id : known) {
            if (!lessons.contains(id))
                m_knowledge->forget(id);
        }
        for (const Lesson &lesson : lessons) {
            if (m_lessons.value(lesson.answer.id) != lesson)
                m_knowledge->teach(lesson);
        }
        m_lessons = lessons;
        const auto newest = m_newest();
        if (newest && newest != m_entries)
            remake(*newest);
        m_entries = newest;
    }

private:
    void remake(const QList<KnowledgeEntry> &entries)
    {
        auto base = std::make_shared<KnowledgeBase>();
        for (const KnowledgeEntry &entry : entries)
            base->add(entry);
        for (const Lesson &lesson : std::as_const(m_lessons))
            putLesson(*base, lesson);
        if (const Result<void> ready = base->prepare(); !ready)
            qWarning("rehearsal: %ls", qUtf16Printable(ready.error().detail));
        m_knowledge->replace({base, m_lessons});
    }

    RehearsalDesk::Entries m_newest;
    std::shared_ptr<const QList<KnowledgeEntry>> m_entries;
    Lessons m_lessons;
    std::shared_ptr<Knowledge> m_knowledge = std::make_shared<Knowledge>();
};

} // namespace

RehearsalDesk::RehearsalDesk(QString path, Entries entries, const Lessons &lessons)
    : m_path(std::move(path))
    , m_entries(std::move(entries))
    , m_lessons(lessons)
{}

void RehearsalDesk::rehearse(const QList<Request> &requests, Done done)
{
    if (!m_worker) {
        m_worker = std::make_unique<Worker<Job>>(
            1, waitingRequests, [path = m_path, entries = m_entries](const Worker<Job>::Next &next) {
                const auto reader = SqliteReader::open(path);
                if (!reader)
                    qCritical("rehearsal: %ls", qUtf16Printable(reader.error().detail));
                Follower follower(entries);
                EmbeddedJudge judge(follower.knowledge());
                Job job;
                while (next(job)) {
                    follower.follow(job.lessons);
                    QList<QList<RehearsedTurn>> answers;
                    for (const Request &request : std::as_const(job.requests)) {
                        if (!reader)
                            break;
                        const qint64 end = request.head.messages + 1;
                        // The first of them is judged with what led to it, as the AI did.
                        const Turn whole{request.head,
                                         (*reader)->thread(request.head.id, end, messagesRehearsed + messagesJudged)};
                        answers.append(judge.rehearse(whole, request.workspace, end - messagesRehearsed));
                    }
                    job.done(answers);
                    job = {};
                }
            });
    }
    if (!m_worker->post({requests, done, m_lessons}))
        done({});
}

void RehearsalDesk::stop()
{
    if (m_worker)
        m_worker->stop();
}

} // namespace Baton::Server
