// SPDX-FileCopyrightText: Baton contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/batond/arguments.h"
#include "app/batond/commands.h"
#include "server/backup.h"
#include "server/datacare.h"
#include "server/provision.h"

#include <QFile>
#include <QFileInfo>
#include <QTemporaryFile>
#include <QTextStream>

#include <cstdio>
#include <utility>

#ifdef Q_OS_UNIX
#include <unistd.h>
#endif

// What an operator does with what is held about people: erase, export, back up, restore, keep so long.

namespace Baton {

using namespace Qt::Literals::StringLiterals;

namespace {

void tell(const QString &text)
{
    QTextStream(stdout) << text << Qt::endl;
}

int notDone(const Error &error)
{
    QTextStream(stderr) << u"batond: "_s << (error.detail.isEmpty() ? u"it cannot be done"_s : error.detail)
                        << Qt::endl;
    return Failed;
}

/// --visitor or --conversation, exactly one.
std::optional<Server::DataSubject> subjectOf(const Arguments &arguments)
{
    const QString visitor = arguments.option(u"visitor"_s);
    const QString conversation = arguments.option(u"conversation"_s);
    if (visitor.isEmpty() == conversation.isEmpty())
        return std::nullopt;
    return Server::DataSubject{VisitorId(visitor), ConversationId(conversation)};
}

/// What was written to it outlives a loss of power.
bool isOnDisk([[maybe_unused]] const QFile &file)
{
#ifdef Q_OS_UNIX
    return ::fsync(file.handle()) == 0;
#else
    return true;
#endif
}

/// The conversations of which something could not be read. A file is there under its name only when all is written.
Result<QList<ConversationId>> writeExport(const Arguments &arguments, const Server::DataSubject &subject)
{
    const QString data = arguments.option(u"data"_s);
    const QString path = arguments.option(u"output"_s);
    if (path.isEmpty()) {
        QFile out;
        if (!out.open(stdout, QFile::WriteOnly))
            return refuse(Code::Conflict, u"standard output: "_s % out.errorString());
        auto done = Server::exportVisitor(data, subject, Server::systemEnvironment(), out);
        if (done && !out.flush())
            done = refuse(Code::Overloaded, u"standard output: "_s % out.errorString());
        return done;
    }
    const QFileInfo there(path);
    if (there.exists() || there.isSymLink())
        return refuse(Code::Conflict, path % u" is there already"_s);
    QTemporaryFile out(path % u".part-XXXXXX"_s); // readable by its owner alone; a QSaveFile would replace what came
    if (!out.open())
        return refuse(Code::Conflict, path % u": "_s % out.errorString());
    auto done = Server::exportVisitor(data, subject, Server::systemEnvironment(), out);
    if (done && !(out.flush() && isOnDisk(out) && out.rename(path)))
        done = refuse(Code::Overloaded, path % u": "_s % out.errorString());
    out.setAutoRemove(!done);
    return done;
}

/// False where it is no number of days.
bool takeDays(const Arguments &arguments, const QString &option, int &days)
{
    const QString text = arguments.option(option);
    if (text.isEmpty())
        return true;
    bool isNumber = false;
    days = text.toInt(&isNumber);
    return isNumber && days >= 0 && days <= longestRetention;
}

QString daysInWords(int days)
{
    return days == 0 ? u"kept"_s : QString::number(days) % u" days"_s;
}

} // namespace

int runErase(const QStringList &given)
{
    const auto arguments = parseArguments(given, {u"data"_s, u"visitor"_s, u"conversation"_s}, {});
    if (!arguments)
        return misused(arguments.error().detail);
    const auto subject = subjectOf(*arguments);
    if (arguments->option(u"data"_s).isEmpty() || !subject || !arguments->words.isEmpty())
        return misused(u"erase needs --data DIR, and --visitor ID or --conversation ID"_s);
    const auto erased = Server::eraseVisitor(arguments->option(u"data"_s), *subject, Server::systemEnvironment());
    if (!erased)
        return notDone(erased.error());
    for (const ConversationId &conversation : *erased)
        tell(u"erased "_s % conversation.toString());
    if (erased->isEmpty())
        tell(u"was erased before"_s);
    return Fine;
}

int runExport(const QStringList &given)
{
    const auto arguments = parseArguments(given, {u"data"_s, u"visitor"_s, u"conversation"_s, u"output"_s}, {});
    if (!arguments)
        return misused(arguments.error().detail);
    const auto subject = subjectOf(*arguments);
    if (arguments->option(u"data"_s).isEmpty() || !subject || !arguments->words.isEmpty())
        return misused(u"export needs --data DIR, and --visitor ID or --conversation ID"_s);
    const auto unread = writeExport(*arguments, *subject);
    if (!unread)
        return notDone(unread.error());
    for (const ConversationId &conversation : *unread)
        QTextStream(stderr) << u"batond: damaged, only what of it can be read is in the export: "_s
                            << conversation.toString() << Qt::endl;
    return unread->isEmpty() ? Fine : Incomplete;
}

int runBackup(const QStringList &given)
{
    const auto arguments = parseArguments(given, {u"data"_s}, {});
    if (!arguments)
        return misused(arguments.error().detail);
    const QString data = arguments->option(u"data"_s);
    if (data.isEmpty() || arguments->words.size() != 1)
        return misused(u"backup needs --data DIR and the name of a folder that is not there yet"_s);
    const auto done = Server::makeBackup(data, arguments->words.constFirst(), Server::systemEnvironment());
    if (!done)
        return notDone(done.error());
    tell(u"backed up the workspace and "_s % QString::number(done->files) % u" files, "_s % QString::number(done->bytes)
         % u" bytes\nsha256 of the manifest: "_s % QString::fromLatin1(done->manifest));
    for (const QString &path : done->unfinished)
        QTextStream(stderr) << u"batond: left unfinished, remove it unless another backup is under way: "_s << path
                            << Qt::endl;
    return Fine;
}

int runRestore(const QStringList &given)
{
    const auto arguments = parseArguments(given, {u"data"_s, u"sum"_s}, {});
    if (!arguments)
        return misused(arguments.error().detail);
    const QString data = arguments->option(u"data"_s);
    if (data.isEmpty() || arguments->words.size() != 1)
        return misused(u"restore needs --data DIR, where nothing is yet, and the folder of a backup"_s);
    const auto done = Server::restoreBackup(
        {arguments->words.constFirst(), data, arguments->option(u"sum"_s).toLatin1()}, Server::systemEnvironment());
    if (!done)
        return notDone(done.error());
    tell(u"restored the workspace and "_s % QString::number(done->files) % u" files in "_s % data
         % u"\neverybody signs in anew; erase again whoever was erased since the backup"_s);
    if (done->waiting > 0)
        tell(u"mails, pushes and webhooks that waited then and are sent, maybe a second time: "_s
             % QString::number(done->waiting));
    return Fine;
}

int runRetention(const QStringList &given)
{
    const auto arguments = parseArguments(given, {u"data"_s, u"text"_s, u"files"_s, u"records"_s, u"log"_s}, {});
    if (!arguments)
        return misused(arguments.error().detail);
    const QString data = arguments->option(u"data"_s);
    if (data.isEmpty() || !arguments->words.isEmpty())
        return misused(u"retention needs --data DIR"_s);
    auto opened = Server::Provisioning::open(data, Server::systemEnvironment());
    if (!opened)
        return notDone(opened.error());
    Workspace workspace = (*opened)->workspace();
    Retention &keeps = workspace.retention;
    const std::pair<QString, int *> options[] = {{u"text"_s, &keeps.textDays},
                                                 {u"files"_s, &keeps.fileDays},
                                                 {u"records"_s, &keeps.recordDays},
                                                 {u"log"_s, &keeps.logDays}};
    for (const auto &[option, days] : options)
        if (!takeDays(*arguments, option, *days))
            return misused(u"--"_s % option % u" is 0 to 36500 days; 0 keeps it"_s);
    if (workspace != (*opened)->workspace())
        if (auto saved = (*opened)->saveWorkspace(workspace); !saved)
            return notDone(saved.error());
    for (const auto &[option, days] : options)
        tell(option % u": "_s % daysInWords(*days));
    return Fine;
}

} // namespace Baton
