// SPDX-FileCopyrightText: Baton contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "server/ai/knowledgekeeper.h"

#include <QDateTime>
#include <QDir>
#include <QDirIterator>
#include <QFileInfo>
#include <QFileSystemWatcher>
#include <QLoggingCategory>
#include <QTimer>

#include <tuple>

namespace Baton::Server {

using namespace Qt::Literals::StringLiterals;

/// Lives on the keeper's thread and says when it is time to make the base anew.
class KnowledgeKeeper::Watch : public QObject
{
public:
    Watch(KnowledgeKeeper &keeper)
        : m_keeper(keeper)
        , m_settled(this)
        , m_learned(this)
    {
        m_settled.setSingleShot(true);
        m_learned.setSingleShot(true);
        connect(&m_settled, &QTimer::timeout, this, &Watch::remake);
        connect(&m_learned, &QTimer::timeout, this, &Watch::remake);
    }

    /// What is not watched yet: a file that is replaced is another one to the system.
    void follow()
    {
        const QString &path = m_keeper.m_settings.path;
        if (path.isEmpty() || path.startsWith(u':'))
            return;
        m_stamp = stamp();
        QStringList all{path, beside()}; // what is beside it tells of another that takes its place
        if (QFileInfo(path).isDir()) {
            QDirIterator parts(path, QDir::AllEntries | QDir::NoDotAndDotDot, QDirIterator::Subdirectories);
            while (parts.hasNext() && all.size() < m_keeper.m_settings.limits.files)
                all.append(parts.next());
        }
        const QStringList known = m_files->files() + m_files->directories();
        all.removeIf([&](const QString &one) { return known.contains(one) || !QFileInfo::exists(one); });
        if (!all.isEmpty())
            m_files->addPaths(all);
    }

    void changed(const QString &path)
    {
        if (path == beside()) {
            // Of the many things that may lie beside it only the one that is read counts.
            if (stamp() == m_stamp)
                return;
            m_stamp = stamp();
            if (const QStringList known = m_files->files() + m_files->directories(); !known.isEmpty())
                m_files->removePaths(known); // what was moved away would still be watched under its old name
            m_files->addPath(beside());
        }
        m_settled.start(m_keeper.m_settings.settle);
    }

    void setLessons(const Lessons &lessons)
    {
        m_lessons = lessons;
        m_learned.start(m_keeper.m_settings.afterLesson);
    }

    MadeBase begin(const Lessons &lessons)
    {
        // Made here, as the toolkit watches for the thread it is made on.
        m_files = new QFileSystemWatcher(this);
        connect(m_files, &QFileSystemWatcher::fileChanged, this, &Watch::changed);
        connect(m_files, &QFileSystemWatcher::directoryChanged, this, &Watch::changed);
        m_lessons = lessons;
        return make();
    }

    void remake() { m_keeper.m_made(make()); }

private:
    QString beside() const { return QFileInfo(m_keeper.m_settings.path).absolutePath(); }

    /// By which another file or folder of that name differs from the one before.
    std::tuple<QString, qint64, QDateTime> stamp() const
    {
        const QFileInfo now(m_keeper.m_settings.path);
        return {now.canonicalFilePath(), now.size(), now.lastModified()};
    }

    /// Watched before they are read, so that no change is missed.
    MadeBase make()
    {
        m_settled.stop();
        m_learned.stop();
        follow();
        MadeBase made = m_keeper.make(m_lessons);
        made.base->letGo();
        return made;
    }

    KnowledgeKeeper &m_keeper;
    QFileSystemWatcher *m_files = nullptr;
    QTimer m_settled;
    QTimer m_learned;
    Lessons m_lessons;
    std::tuple<QString, qint64, QDateTime> m_stamp; ///< of what was read last
};

namespace {

/// A promise that is kept in any case: with an empty base where the thread ends before it could make one.
class FirstBase
{
public:
    FirstBase() = default;
    ~FirstBase()
    {
        if (!m_isMade)
            m_promise.set_value({std::make_shared<KnowledgeBase>(), {}});
    }
    FirstBase(const FirstBase &) = delete;
    FirstBase &operator=(const FirstBase &) = delete;

    std::shared_future<MadeBase> future() { return m_promise.get_future().share(); }
    void make(MadeBase made)
    {
        m_isMade = true;
        m_promise.set_value(std::move(made));
    }

private:
    std::promise<MadeBase> m_promise;
    bool m_isMade = false;
};

/// A folder that can be read and has no file any more that would be.
bool isEmptied(const QString &path)
{
    QStringList patterns;
    for (const QString &ending : knowledgeEndings())
        patterns.append(u"*."_s + ending);
    const QFileInfo info(path);
    return info.isDir() && info.isReadable()
        && !QDirIterator(path, patterns, QDir::Files, QDirIterator::Subdirectories).hasNext();
}

QStringList sortedNames(const QHash<QString, QList<KnowledgeEntry>> &files)
{
    QStringList names = files.keys();
    names.sort();
    return names;
}

} // namespace

KnowledgeKeeper::KnowledgeKeeper(Settings settings, std::function<void(MadeBase)> made)
    : m_settings(std::move(settings))
    , m_made(std::move(made))
{
    m_settings.path = QDir::cleanPath(m_settings.path); // its parent is that of "texts/" too
}

KnowledgeKeeper::~KnowledgeKeeper()
{
    stop();
}

QList<KnowledgeEntry> KnowledgeKeeper::readFiles()
{
    QList<KnowledgeEntry> entries;
    if (m_settings.path.isEmpty())
        return entries;
    QHash<QString, QList<KnowledgeEntry>> good;
    const QList<KnowledgeFile> files = readKnowledge(m_settings.path, m_settings.limits);
    // Where the folder itself cannot be read, all in it stays as it was.
    const bool isLost =
        files.size() == 1 && !files.constFirst().isTaken() && files.constFirst().name == m_settings.path;
    if (isLost && !m_lastGood.isEmpty() && !isEmptied(m_settings.path)) {
        qWarning("knowledge: %ls; all stays as it was", qUtf16Printable(files.constFirst().errors.value(0)));
        const QStringList names = sortedNames(m_lastGood);
        for (const QString &name : names)
            entries += m_lastGood.value(name);
        return entries;
    }
    for (const KnowledgeFile &file : files) {
        for (const QString &error : file.errors)
            qWarning("knowledge: %ls", qUtf16Printable(error));
        const bool hasBefore = m_lastGood.contains(file.name);
        if (!file.isTaken())
            qWarning("knowledge: %ls %s", qUtf16Printable(file.name), hasBefore ? "stays as it was" : "is left out");
        if (file.isTaken() || hasBefore)
            good.insert(file.name, file.isTaken() ? file.entries : m_lastGood.value(file.name));
        entries += good.value(file.name);
    }
    m_lastGood = good;
    qInfo("knowledge: %lld entries of %lld files", qlonglong(entries.size()), qlonglong(good.size()));
    return entries;
}

MadeBase KnowledgeKeeper::make(const Lessons &lessons)
{
    auto base = std::make_shared<KnowledgeBase>();
    const QList<KnowledgeEntry> entries = readFiles();
    for (const KnowledgeEntry &entry : entries)
        base->add(entry);
    for (const Lesson &lesson : lessons)
        putLesson(*base, lesson);
    if (const Result<void> ready = base->prepare(); !ready)
        qWarning("knowledge: %ls", qUtf16Printable(ready.error().detail));
    {
        const std::scoped_lock lock(m_mutex);
        m_entries = std::make_shared<const QList<KnowledgeEntry>>(entries);
    }
    m_readOnce.notify_all();
    return {base, lessons};
}

KnowledgeKeeper::Entries KnowledgeKeeper::entries()
{
    std::unique_lock lock(m_mutex);
    m_readOnce.wait(lock, [this] { return m_entries || m_stopped; });
    return m_entries;
}

Result<std::shared_future<MadeBase>> KnowledgeKeeper::start(const Lessons &lessons)
{
    if (!m_settings.path.isEmpty() && !QFileInfo(m_settings.path).isReadable())
        return refuse(Code::NotFound, m_settings.path % u": cannot be read"_s);
    m_watch = std::make_unique<Watch>(*this);
    m_watch->moveToThread(&m_thread);
    m_thread.setObjectName(u"knowledge"_s);
    m_thread.start();
    auto first = std::make_shared<FirstBase>();
    std::shared_future<MadeBase> future = first->future();
    QMetaObject::invokeMethod(m_watch.get(), [watch = m_watch.get(), lessons, first = std::move(first)] {
        first->make(watch->begin(lessons));
    });
    return future;
}

void KnowledgeKeeper::reload()
{
    if (m_watch)
        QMetaObject::invokeMethod(m_watch.get(), [watch = m_watch.get()] { watch->remake(); });
}

void KnowledgeKeeper::setLessons(const Lessons &lessons)
{
    if (m_watch)
        QMetaObject::invokeMethod(m_watch.get(), [watch = m_watch.get(), lessons] { watch->setLessons(lessons); });
}

void KnowledgeKeeper::stop()
{
    {
        const std::scoped_lock lock(m_mutex);
        m_stopped = true;
    }
    m_readOnce.notify_all();
    if (!m_watch)
        return;
    m_watch.release()->deleteLater(); // its watcher and timers belong to its thread, and end with it
    m_thread.quit();
    m_thread.wait();
}

} // namespace Baton::Server
