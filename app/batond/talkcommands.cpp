// SPDX-FileCopyrightText: Baton contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/batond/arguments.h"
#include "app/batond/commands.h"
#include "server/ai/judgedline.h"
#include "server/ai/knowledgefile.h"
#include "server/ai/rehearsal.h"
#include "server/ai/talkfiles.h"

#include <QFile>
#include <QFileInfo>
#include <QJsonDocument>
#include <QTextStream>

#include <cstdio>

namespace Baton {

using namespace Qt::Literals::StringLiterals;

namespace {

void print(const QJsonObject &line)
{
    const QByteArray bytes = QJsonDocument(line).toJson(QJsonDocument::Compact) + '\n';
    std::fwrite(bytes.constData(), 1, size_t(bytes.size()), stdout);
}

void complain(const QString &what)
{
    QTextStream(stderr) << u"batond: "_s << what << Qt::endl;
}

/// The file of a command and the knowledge to judge it with, where there is some.
struct Given
{
    QList<QJsonObject> lines;
    std::unique_ptr<Server::KnowledgeBase> knowledge;

    Server::JudgingTools tools() const
    {
        return {&Server::TalkModel::shipped(), knowledge ? &knowledge->scope() : nullptr};
    }
};

/// These are judged with as far as they go: data made for measuring has questions twice.
bool isJsonLines(const QString &path)
{
    const QFileInfo info(path);
    const QString ending = info.suffix().toLower();
    return !info.isDir()
        && (ending == "jsonl"_L1 || ending == "ndjson"_L1 || !Server::knowledgeEndings().contains(ending));
}

Result<Given> read(const Arguments &arguments)
{
    Given given;
    const auto lines = Server::readJsonLines(arguments.words.constFirst());
    if (!lines)
        return tl::unexpected(lines.error());
    given.lines = *lines;
    const QString path = arguments.option(u"knowledge"_s);
    if (path.isEmpty())
        return given;
    given.knowledge = std::make_unique<Server::KnowledgeBase>();
    if (!isJsonLines(path)) {
        const auto files = Server::readKnowledge(path);
        for (const Server::KnowledgeFile &one : files) {
            for (const QString &error : one.errors)
                complain(error);
            for (const Server::KnowledgeEntry &entry : one.entries)
                given.knowledge->add(entry);
        }
        if (given.knowledge->size() == 0)
            return refuse(Code::Internal, path % u": nothing in it can be taken"_s);
        return given;
    }
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return refuse(Code::Internal, path % u": "_s % file.errorString());
    for (const QString &error : given.knowledge->importJsonLines(file.readAll()).errors)
        complain(path % u": "_s % error);
    return given;
}

/// Runs a command that takes a file of JSON lines, and knowledge where `options` say so.
int runOver(const QStringList &words, const QString &name, const QStringList &options,
            const std::function<void(const QJsonObject &, const Server::JudgingTools &)> &one)
{
    const auto arguments = parseArguments(words, options, {});
    if (!arguments)
        return misused(arguments.error().detail);
    if (arguments->words.size() != 1)
        return misused(name % u" needs one FILE of JSON lines"_s);
    const auto given = read(*arguments);
    if (!given) {
        complain(given.error().detail);
        return Failed;
    }
    const Server::JudgingTools tools = given->tools();
    for (const QJsonObject &line : given->lines)
        one(line, tools);
    return Fine;
}

} // namespace

int runKnowledge(const QStringList &given)
{
    const auto arguments = parseArguments(given, {u"language"_s}, {u"list"_s});
    if (!arguments)
        return misused(arguments.error().detail);
    if (arguments->words.isEmpty())
        return misused(u"knowledge needs a file or a folder"_s);
    bool isWhole = true;
    for (const QString &path : arguments->words) {
        const auto files = Server::readKnowledge(path, {}, arguments->option(u"language"_s, u"en"_s));
        for (const Server::KnowledgeFile &file : files) {
            for (const QString &error : file.errors)
                complain(error);
            isWhole = isWhole && file.isTaken();
            if (!arguments->flags.contains(u"list"_s))
                QTextStream(stdout) << file.name << u": " << file.entries.size() << u" entries" << Qt::endl;
            for (const Server::KnowledgeEntry &entry : file.entries) {
                if (arguments->flags.contains(u"list"_s))
                    print({{u"id"_s, entry.id},
                           {u"source"_s, entry.source()},
                           {u"language"_s, entry.lang},
                           {u"question"_s, entry.question},
                           {u"answer"_s, entry.answer}});
            }
        }
    }
    return isWhole ? Fine : Failed;
}

int runJudge(const QStringList &given)
{
    return runOver(given, u"judge"_s, {u"knowledge"_s}, [](const QJsonObject &line, const Server::JudgingTools &tools) {
        print(Server::judgedLine(line, {}, tools));
    });
}

int runRehearse(const QStringList &given)
{
    return runOver(given, u"rehearse"_s, {u"knowledge"_s},
                   [](const QJsonObject &line, const Server::JudgingTools &tools) {
                       for (const QJsonObject &turn : Server::rehearsed(line, {}, tools))
                           print(turn);
                   });
}

int runBrief(const QStringList &given)
{
    return runOver(given, u"brief"_s, {},
                   [](const QJsonObject &line, const Server::JudgingTools &) { print(Server::briefed(line)); });
}

} // namespace Baton
