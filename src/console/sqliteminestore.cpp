// SPDX-FileCopyrightText: Baton contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "console/sqliteminestore.h"

#include "console/minefile.h"

#include <QCryptographicHash>
#include <QDir>
#include <QFileInfo>
#include <QPointer>

namespace Baton {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr QLatin1StringView filesName = "files"_L1;

} // namespace

SqliteMineStore::SqliteMineStore(const QString &path, std::shared_ptr<const MineCipher> cipher, QObject *parent)
    : QObject(parent)
    , m_path(path)
    , m_worker(new QObject)
    , m_file(std::make_shared<MineFile>(path, std::move(cipher)))
{
    m_thread.setObjectName(u"mine"_s);
    m_worker->moveToThread(&m_thread);
    connect(&m_thread, &QThread::finished, m_worker, &QObject::deleteLater);
    m_thread.start();
}

SqliteMineStore::~SqliteMineStore()
{
    QMetaObject::invokeMethod(
        m_worker, [file = m_file] { file->close(); }, Qt::BlockingQueuedConnection);
    m_thread.quit();
    m_thread.wait();
}

void SqliteMineStore::erase(const QString &path)
{
    QDir folder = QFileInfo(path).dir();
    const QString name = QFileInfo(path).fileName();
    const QStringList kept =
        folder.entryList({name, name + u"-wal"_s, name + u"-shm"_s, name + u".bad-*"_s}, QDir::Files);
    for (const QString &one : kept)
        folder.remove(one);
    if (folder.cd(filesName))
        folder.removeRecursively();
}

MineContents SqliteMineStore::load(const QString &account)
{
    MineContents contents;
    QMetaObject::invokeMethod(
        m_worker, [file = m_file, account, &contents] { contents = file->load(account); },
        Qt::BlockingQueuedConnection);
    return contents;
}

void SqliteMineStore::post(std::function<QString(MineFile &)> work, Done done)
{
    const auto job = [this, file = m_file, work = std::move(work), done = std::move(done)] {
        const QString trouble = work(*file);
        if (!done)
            return;
        // The store outlives its thread's last job: the destructor waits for it.
        QMetaObject::invokeMethod(
            this, [done, trouble] { done(trouble); }, Qt::QueuedConnection);
    };
    QMetaObject::invokeMethod(m_worker, job, Qt::QueuedConnection);
}

void SqliteMineStore::enqueue(const QString &account, const OutboxItem &item, bool clearDraft, Done done)
{
    post([=](MineFile &file) { return file.enqueue(account, item, clearDraft); }, std::move(done));
}

void SqliteMineStore::replace(const QString &account, const CommandId &old, const OutboxItem &item, Done done)
{
    post([=](MineFile &file) { return file.replace(account, old, item); }, std::move(done));
}

void SqliteMineStore::remove(const QString &account, const CommandId &id, Done done)
{
    post([=](MineFile &file) { return file.remove(account, id); }, std::move(done));
}

void SqliteMineStore::saveDraft(const QString &account, const ConversationId &conversation, const Draft &draft,
                                Done done)
{
    post([=](MineFile &file) { return file.saveDraft(account, conversation, draft); }, std::move(done));
}

QString SqliteMineStore::filesFolder(const QString &account) const
{
    // The name of an account may be an address: never a part of a path.
    const QByteArray hash = QCryptographicHash::hash(account.toUtf8(), QCryptographicHash::Sha256).toHex().left(16);
    return QFileInfo(m_path).dir().filePath(filesName + u'/' + QString::fromLatin1(hash));
}

void SqliteMineStore::scrub()
{
    post([](MineFile &file) { return file.scrub(); }, {});
}

void SqliteMineStore::flush()
{
    QMetaObject::invokeMethod(
        m_worker, [] {}, Qt::BlockingQueuedConnection);
}

} // namespace Baton

#include "moc_sqliteminestore.cpp"
