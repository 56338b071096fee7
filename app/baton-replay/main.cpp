// SPDX-FileCopyrightText: Baton contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/baton-replay/replayrun.h"

#include <QCommandLineParser>
#include <QCoreApplication>
#include <QFile>
#include <QJsonDocument>

#include <cstdio>

using namespace Qt::Literals::StringLiterals;
using namespace Baton;
using namespace Baton::Replay;

namespace {

constexpr int exitFailed = 1;
constexpr int exitUsage = 2;

void addOptions(QCommandLineParser &parser)
{
    parser.setApplicationDescription(u"Plays conversations as visitors of a Baton server and checks its promises."_s);
    parser.addHelpOption();
    parser.addVersionOption();
    parser.addPositionalArgument(u"file"_s, u"Conversations, one JSON object a line."_s, u"[file]"_s);
    parser.addOptions({
        {u"server"_s, u"Server, as http://host:port or the full ws:// address."_s, u"url"_s,
         u"http://127.0.0.1:8420"_s},
        {u"demo"_s, u"Play the demo's conversations."_s},
        {u"limit"_s, u"Conversations to play in all."_s, u"n"_s, u"0"_s},
        {u"parallel"_s, u"Visitors at once."_s, u"n"_s, u"8"_s},
        {u"pace"_s, u"`real`, a factor that speeds it up, or 0 for no pauses."_s, u"pace"_s, u"0"_s},
        {u"ask-human-at"_s, u"`label` as scripted, the number of a turn, or `never`."_s, u"when"_s, u"label"_s},
        {u"loop"_s, u"Start over at the end."_s},
        {u"rate"_s, u"New visitors a minute."_s, u"n"_s, u"0"_s},
        {u"timeout"_s, u"Seconds without progress after which a visitor gives up; 0 for never."_s, u"s"_s, u"120"_s},
        {u"cut-every"_s, u"Drop the own connection after so many frames."_s, u"n"_s, u"0"_s},
        {u"seed"_s, u"Seed of ids and jitter."_s, u"n"_s, u"1"_s},
        {u"report"_s, u"`text` or `json`."_s, u"form"_s, u"text"_s},
    });
}

QUrl visitorAddress(const QString &given)
{
    QUrl url(given);
    if (url.scheme() == u"http")
        url.setScheme(u"ws"_s);
    else if (url.scheme() == u"https")
        url.setScheme(u"wss"_s);
    if (url.path().isEmpty() || url.path() == u"/")
        url.setPath(u"/v1/visitor"_s);
    return url;
}

RunSettings settingsOf(const QCommandLineParser &parser, bool &ok)
{
    RunSettings settings;
    const auto number = [&](const QString &name) {
        bool fine = false;
        const double value = parser.value(name).toDouble(&fine);
        ok = ok && fine && value >= 0;
        return value;
    };
    settings.plan.server = visitorAddress(parser.value(u"server"_s));
    settings.limit = int(number(u"limit"_s));
    settings.parallel = qMax(1, int(number(u"parallel"_s)));
    settings.perMinute = number(u"rate"_s);
    settings.loop = parser.isSet(u"loop"_s);
    settings.seed = quint64(number(u"seed"_s));
    settings.plan.pace = parser.value(u"pace"_s) == u"real" ? 1 : number(u"pace"_s);
    settings.plan.timeout = Millis(qint64(number(u"timeout"_s) * 1000));
    settings.plan.cutEvery = int(number(u"cut-every"_s));
    const QString ask = parser.value(u"ask-human-at"_s);
    if (ask == u"never") {
        settings.plan.ask = VisitorPlan::Ask::Never;
    } else if (ask != u"label") {
        settings.plan.ask = VisitorPlan::Ask::AtTurn;
        settings.plan.askAtTurn = int(number(u"ask-human-at"_s));
    }
    ok = ok && settings.plan.server.isValid() && settings.plan.server.scheme().startsWith(u"ws"_s);
    return settings;
}

void print(const QJsonObject &report, bool json)
{
    if (json) {
        std::puts(QJsonDocument(report).toJson(QJsonDocument::Compact).constData());
        return;
    }
    for (auto it = report.begin(); it != report.end(); ++it) {
        if (!it->isArray())
            std::printf("%-28s %s\n", qUtf8Printable(it.key()), qUtf8Printable(it->toVariant().toString()));
    }
    const QJsonValue errors = report[u"errors"_s];
    for (const QVariant &error : errors.toVariant().toList())
        std::fprintf(stderr, "%s\n", qUtf8Printable(error.toString()));
}

} // namespace

int main(int argc, char *argv[])
{
    QCoreApplication app(argc, argv);
    QCoreApplication::setApplicationName(u"baton-replay"_s);
    QCoreApplication::setApplicationVersion(QStringLiteral(BATON_VERSION));
    QCommandLineParser parser;
    addOptions(parser);
    parser.process(app);
    bool ok = true;
    const RunSettings settings = settingsOf(parser, ok);
    if (!ok || parser.isSet(u"demo"_s) == (parser.positionalArguments().size() == 1)) {
        std::fprintf(stderr, "%s", qUtf8Printable(parser.helpText()));
        return exitUsage;
    }
    QFile file(parser.isSet(u"demo"_s) ? u":/demo/conversations.jsonl"_s : parser.positionalArguments().constFirst());
    if (!file.open(QIODevice::ReadOnly)) {
        std::fprintf(stderr, "%s: %s\n", qUtf8Printable(file.fileName()), qUtf8Printable(file.errorString()));
        return exitUsage;
    }
    const Scripts read = readScripts(file.readAll());
    for (const QString &error : read.errors)
        std::fprintf(stderr, "%s: %s\n", qUtf8Printable(file.fileName()), qUtf8Printable(error));
    ReplayRun run(read.scripts, settings);
    QObject::connect(&run, &ReplayRun::finished, &app, &QCoreApplication::quit, Qt::QueuedConnection);
    run.start();
    QCoreApplication::exec();
    print(run.report(), parser.value(u"report"_s) == u"json");
    return run.hasFailed() ? exitFailed : 0;
}
