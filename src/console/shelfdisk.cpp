// SPDX-FileCopyrightText: Baton contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "console/shelfdisk.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QJsonDocument>
#include <QJsonObject>
#include <QMimeDatabase>
#include <QPointer>
#include <QSaveFile>

namespace Baton {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr QLatin1StringView cardEnding = ".json"_L1;
constexpr qint64 pieceBytes = 256 * 1024;
constexpr auto ownerOnly = QFile::ReadOwner | QFile::WriteOwner;

QJsonObject toJson(const Attachment &file)
{
    return {{u"id"_s, file.id.toString()}, {u"name"_s, file.name}, {u"type"_s, file.type}, {u"size"_s, file.size}};
}

Attachment toAttachment(const QJsonValue &json)
{
    return {AttachmentId(json[u"id"].toString()), json[u"name"].toString(), json[u"type"].toString(),
            json[u"size"].toInteger()};
}

bool writeCard(const QString &path, const ShelfFile &file)
{
    QSaveFile card(path + cardEnding);
    if (!card.open(QFile::WriteOnly))
        return false;
    card.setPermissions(ownerOnly);
    QJsonObject json{{u"conversation"_s, file.conversation.toString()}, {u"file"_s, toJson(file.file)}};
    if (!file.given.id.isEmpty())
        json.insert(u"given"_s, toJson(file.given));
    if (file.outgoing)
        json.insert(u"outgoing"_s, true);
    card.write(QJsonDocument(json).toJson(QJsonDocument::Compact));
    return card.commit();
}

/// Durable under `path` when it returns an empty string. QSaveFile syncs at its end.
QString copyTo(const QString &path, QIODevice &from)
{
    QSaveFile to(path);
    if (!to.open(QFile::WriteOnly))
        return to.errorString();
    to.setPermissions(ownerOnly);
    while (!from.atEnd()) {
        const QByteArray piece = from.read(pieceBytes);
        if (piece.isEmpty() || to.write(piece) != piece.size())
            return piece.isEmpty() ? from.errorString() : to.errorString();
    }
    return to.commit() ? QString() : to.errorString();
}

ShelfDisk::Copied describe(const QString &path, const QString &name)
{
    ShelfDisk::Copied copied;
    QFile file(path);
    if (!file.open(QFile::ReadOnly))
        return {0, {}, file.errorString()};
    copied.size = file.size();
    copied.type = QMimeDatabase().mimeTypeForFileNameAndData(name, &file).name();
    return copied;
}

} // namespace

ShelfDisk::ShelfDisk(QString folder, QObject *parent)
    : QObject(parent)
    , m_folder(std::move(folder))
{
    m_pool.setMaxThreadCount(1); // in the order of the calls
    m_pool.setExpiryTimeout(5'000);
}

ShelfDisk::~ShelfDisk()
{
    m_pool.waitForDone();
}

QString ShelfDisk::pathOf(const QString &id) const
{
    return QDir(m_folder).filePath(id);
}

QList<ShelfFile> ShelfDisk::load()
{
    QList<ShelfFile> files;
    const QDir folder(m_folder);
    const QStringList names = folder.entryList(QDir::Files | QDir::Hidden, QDir::Name);
    for (const QString &name : names) {
        if (name.endsWith(cardEnding)) {
            QFile card(folder.filePath(name));
            const QString copy = folder.filePath(name.chopped(cardEnding.size()));
            if (!card.open(QFile::ReadOnly) || !QFile::exists(copy))
                continue;
            const QJsonDocument json = QJsonDocument::fromJson(card.readAll());
            ShelfFile file;
            file.file = toAttachment(json[u"file"]);
            file.conversation = ConversationId(json[u"conversation"].toString());
            file.given = toAttachment(json[u"given"]);
            file.outgoing = json[u"outgoing"].toBool();
            file.state = file.given.id.isEmpty() ? ShelfFile::State::Waiting : ShelfFile::State::Ready;
            if (file.file.id.toString() == name.chopped(cardEnding.size()))
                files.append(file);
        } else if (!folder.exists(name + cardEnding)) {
            QFile::remove(folder.filePath(name));
        }
    }
    return files;
}

void ShelfDisk::run(const ShelfFile &file, std::function<Copied(const QString &path)> work,
                    std::function<void(const Copied &)> done)
{
    const QString path = pathOf(file.file.id.toString());
    m_pool.start(
        [self = QPointer(this), folder = m_folder, path, file, work = std::move(work), done = std::move(done)] {
            if (QDir().mkpath(folder))
                QFile::setPermissions(folder, ownerOnly | QFile::ExeOwner);
            Copied copied = work(path);
            if (copied.trouble.isEmpty()) {
                ShelfFile known = file;
                known.file.size = copied.size;
                known.file.type = copied.type;
                if (!writeCard(path, known))
                    copied.trouble = QCoreApplication::translate("ShelfDisk", "It could not be kept on this computer.");
            }
            if (!copied.trouble.isEmpty())
                QFile::remove(path);
            QMetaObject::invokeMethod(
                self.data(), [done, copied] { done(copied); }, Qt::QueuedConnection);
        });
}

void ShelfDisk::copy(const ShelfFile &file, const QString &from, std::function<void(const Copied &)> done)
{
    run(
        file,
        [from, name = file.file.name](const QString &path) -> Copied {
            QFile source(from);
            if (!source.open(QFile::ReadOnly))
                return {0, {}, source.errorString()};
            const QString trouble = copyTo(path, source);
            return trouble.isEmpty() ? describe(path, name) : Copied{0, {}, trouble};
        },
        std::move(done));
}

void ShelfDisk::write(const ShelfFile &file, std::function<QByteArray()> make, std::function<void(const Copied &)> done)
{
    run(
        file,
        [make = std::move(make), name = file.file.name](const QString &path) -> Copied {
            QSaveFile to(path);
            if (!to.open(QFile::WriteOnly))
                return {0, {}, to.errorString()};
            to.setPermissions(ownerOnly);
            to.write(make());
            return to.commit() ? describe(path, name) : Copied{0, {}, to.errorString()};
        },
        std::move(done));
}

void ShelfDisk::note(const ShelfFile &file, std::function<void(bool)> done)
{
    const QString path = pathOf(file.file.id.toString());
    m_pool.start([self = QPointer(this), path, file, done = std::move(done)] {
        const bool noted = writeCard(path, file);
        QMetaObject::invokeMethod(
            self.data(), [done, noted] { done(noted); }, Qt::QueuedConnection);
    });
}

void ShelfDisk::remove(const QString &id)
{
    m_pool.start([path = pathOf(id)] {
        QFile::remove(path + cardEnding);
        QFile::remove(path);
    });
}

} // namespace Baton

#include "moc_shelfdisk.cpp"
