// SPDX-FileCopyrightText: Baton contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "domain/conversation.h"
#include "domain/message.h"
#include "domain/values.h"

#include <QDir>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

namespace Baton::Testing {

inline QString demoFile(const QString &name)
{
    return QDir(QStringLiteral(BATON_SOURCE_DIR)).filePath(QStringLiteral("resources/demo/") + name);
}

inline QString dataFile(const QString &name)
{
    return QDir(qEnvironmentVariable("BATON_DATA", QStringLiteral(BATON_DATA_DIR))).filePath(name);
}

inline QByteArray contentOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

inline QList<QJsonObject> objectsOf(const QByteArray &lines)
{
    QList<QJsonObject> objects;
    for (const QByteArray &line : lines.split('\n')) {
        if (!line.trimmed().isEmpty())
            objects.append(QJsonDocument::fromJson(line).object());
    }
    return objects;
}

/// Threads made of short calls.
inline void say(QList<Message> &thread, Speaker speaker, const QString &text, const QString &source = {})
{
    Message message;
    message.n = thread.size() + 1;
    message.speaker = speaker;
    message.text = text;
    message.source = source;
    thread.append(message);
}

inline QStringList codesOf(const QList<Reason> &reasons)
{
    QStringList codes;
    for (const Reason &reason : reasons)
        codes.append(reason.code);
    return codes;
}

} // namespace Baton::Testing
