// SPDX-FileCopyrightText: Baton contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "server/ai/talkfiles.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>

namespace Baton::Server {

using namespace Qt::Literals::StringLiterals;

namespace {

Speaker speakerNamed(const QString &role)
{
    if (role == "visitor"_L1 || role == "user"_L1)
        return Speaker::Visitor;
    if (role == "agent"_L1)
        return Speaker::Agent;
    if (role == "bot"_L1)
        return Speaker::Bot;
    return role == "system"_L1 ? Speaker::System : Speaker::Ai;
}

void say(QList<Message> &thread, Speaker speaker, const QString &text)
{
    Message message;
    message.n = thread.size() + 1;
    message.speaker = speaker;
    message.kind = speaker == Speaker::System ? MessageKind::System : MessageKind::Text;
    message.text = text;
    thread.append(message);
}

} // namespace

Result<QList<QJsonObject>> readJsonLines(const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return refuse(Code::Internal, path % u": "_s % file.errorString());
    QList<QJsonObject> objects;
    qsizetype number = 0;
    for (const QByteArray &read : file.readAll().split('\n')) {
        const QByteArray line = read.trimmed();
        ++number;
        if (line.isEmpty())
            continue;
        QJsonParseError error;
        const QJsonDocument document = QJsonDocument::fromJson(line, &error);
        if (!document.isObject())
            return refuse(Code::BadJson,
                          u"%1: line %2: %3"_s.arg(path).arg(number).arg(
                              error.error == QJsonParseError::NoError ? u"not an object"_s : error.errorString()));
        objects.append(document.object());
    }
    return objects;
}

QList<Message> threadOf(const QJsonObject &conversation)
{
    QList<Message> thread;
    const QJsonArray turns = conversation[u"turns"_s].toArray();
    for (const auto &turn : turns) {
        say(thread, speakerNamed(turn[u"role"_s].toString()), turn[u"text"_s].toString());
        thread.last().at.ms = qint64(turn[u"t_offset_s"_s].toDouble() * 1000);
    }
    return thread;
}

Turn turnOf(const QJsonObject &utterance)
{
    Turn turn;
    const QJsonArray context = utterance[u"context"_s].toArray();
    for (qsizetype i = 0; i < context.size(); ++i) {
        const QJsonValue before = context.at(i);
        const bool isAi = (context.size() - i) % 2 == 1;
        if (before.isObject())
            say(turn.thread, speakerNamed(before[u"role"_s].toString()), before[u"text"_s].toString());
        else
            say(turn.thread, isAi ? Speaker::Ai : Speaker::Visitor, before.toString());
    }
    say(turn.thread, Speaker::Visitor, utterance[u"text"_s].toString());
    return turn;
}

PageContext pageOf(const QJsonObject &conversation)
{
    PageContext page;
    const QJsonObject given = conversation[u"attributes"_s][u"page"_s].toObject();
    page.current.url = given[u"url"_s].toString();
    page.current.title = given[u"title"_s].toString();
    page.current.referrer = given[u"referrer"_s].toString();
    return page;
}

QString categoryName(Category category)
{
    switch (category) {
    case Category::Sales:
        return u"sales"_s;
    case Category::Support:
        return u"support"_s;
    case Category::Billing:
        return u"billing"_s;
    case Category::Technical:
        return u"technical"_s;
    case Category::General:
        return u"general"_s;
    case Category::Other:
        return u"other"_s;
    }
    return {};
}

Category categoryNamed(const QString &name)
{
    for (const Category category : {Category::Sales, Category::Support, Category::Billing, Category::Technical}) {
        if (categoryName(category) == name)
            return category;
    }
    return Category::General;
}

} // namespace Baton::Server
