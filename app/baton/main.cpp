// SPDX-FileCopyrightText: Baton contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/baton/application.h"
#include "app/baton/demonstration.h"
#include "app/baton/startreport.h"
#include "app/batond/signalwatch.h"
#include "platform/activation.h"

#include <QApplication>
#include <QCommandLineParser>
#include <QDir>
#include <QRegularExpression>
#include <QStandardPaths>
#include <QTextStream>

#include <algorithm>

using namespace Baton;
using namespace Qt::Literals::StringLiterals;

namespace {

/// Exit codes of a start that only asks a console that runs.
enum ExitCode { ExitDone = 0, ExitAbsent = 3, ExitNothing = 4, ExitOffline = 5, ExitLost = 6, ExitBadLink = 64 };

const QString &helpText()
{
    static const QString text =
        u"Baton, the agent's console: conversations come from the AI on a website to a person, and go back.\n\n"
        "Without options it opens the window, or brings the one that runs to the front. --try needs nothing set up.\n\n"
        "For a hotkey of the desktop:\n"
        "  baton --claim-next    the console that runs claims the conversation that waits most urgently and shows it\n"
        "                        exit code 0 claimed, 3 no console runs, 4 no one waits, 5 not connected,\n"
        "                        6 somebody else was first\n\n"
        "Links: baton://conversation/<id> shows a conversation. A link names nothing but a conversation; any other is "
        "ignored with exit code 64."_s;
    return text;
}

void nameProgram()
{
    QCoreApplication::setApplicationName(u"baton"_s);
    QCoreApplication::setApplicationVersion(QStringLiteral(BATON_VERSION));
}

void addOptions(QCommandLineParser &parser)
{
    parser.setApplicationDescription(helpText());
    parser.addHelpOption();
    parser.addVersionOption();
    parser.addOptions(
        {{u"claim-next"_s, u"Let the console that runs claim the next conversation, and say what became of it."_s},
         {u"try"_s, u"Start the built-in server with the demo."_s},
         {u"fresh"_s, u"With --try: begin with an empty workspace."_s},
         {u"data"_s, u"Keep settings and the demo's workspace in this folder."_s, u"folder"_s},
         {u"demonstrate"_s, u"With --try: play an agent, then end."_s},
         {u"shot"_s, u"With --demonstrate: save a picture of the window."_s, u"file"_s}});
    QCommandLineOption reportStart(u"report-start"_s, u"Say when the queue was first painted."_s);
    reportStart.setFlags(QCommandLineOption::HiddenFromHelp); // for measurements
    parser.addOption(reportStart);
    parser.addPositionalArgument(u"link"_s, u"baton://conversation/<id> to open."_s, u"[link]"_s);
}

/// Help and version are asked for where there is no display as well: in a terminal, by whoever packs or installs.
void answerWithoutDisplay(int argc, char **argv)
{
    const auto asks = [](const char *word) {
        return QByteArrayList{"-h", "--help", "-v", "--version"}.contains(QByteArray(word));
    };
    if (std::none_of(argv + 1, argv + argc, asks))
        return;
    const QCoreApplication app(argc, argv);
    nameProgram();
    QCommandLineParser parser;
    addOptions(parser);
    // What is not understood here may be meant for the toolkit; it is looked at again where that is known.
    parser.parse(QCoreApplication::arguments());
    if (parser.isSet(u"version"_s))
        parser.showVersion();
    if (parser.isSet(u"help"_s))
        parser.showHelp();
}

App::Options parse(const QCoreApplication &app)
{
    QCommandLineParser parser;
    addOptions(parser);
    parser.process(app);
    App::Options options;
    options.tryIt = parser.isSet(u"try"_s);
    options.fresh = parser.isSet(u"fresh"_s);
    options.claimNext = parser.isSet(u"claim-next"_s);
    options.demonstrate = parser.isSet(u"demonstrate"_s);
    options.reportStart = parser.isSet(u"report-start"_s);
    options.shot = parser.value(u"shot"_s);
    options.folder = parser.value(u"data"_s);
    // A link names a conversation and nothing else; whatever does not look like one is not a link.
    static const QRegularExpression link(u"\\Abaton://conversation/(c_[A-Za-z0-9]{4,40})\\z"_s);
    const QStringList words = parser.positionalArguments();
    for (const QString &word : words) {
        const auto match = link.match(word);
        options.badLink = options.badLink || !match.hasMatch() || words.size() > 1;
        options.open = ConversationId(match.captured(1));
    }
    return options;
}

int exitCodeOf(InstanceAnswer answer)
{
    const auto say = [](const QString &sentence) { QTextStream(stderr) << u"baton: "_s << sentence << Qt::endl; };
    switch (answer) {
    case InstanceAnswer::Done:
        return ExitDone;
    case InstanceAnswer::Nothing:
        say(u"no one is waiting."_s);
        return ExitNothing;
    case InstanceAnswer::Offline:
        say(u"the console is not connected to its server."_s);
        return ExitOffline;
    case InstanceAnswer::Lost:
        say(u"the conversation could not be claimed: somebody else was first, or the server did not answer."_s);
        return ExitLost;
    case InstanceAnswer::Absent:
        say(u"no console is running. Start Baton first."_s);
        return ExitAbsent;
    }
    return ExitAbsent;
}

QString runtimeFolder(const QString &dataFolder)
{
    if (dataFolder.isEmpty())
        return QStandardPaths::writableLocation(QStandardPaths::RuntimeLocation);
    const QString folder = QDir(dataFolder).absoluteFilePath(u"run"_s);
    if (QDir().mkpath(folder))
        QFile::setPermissions(folder, QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner);
    return folder;
}

} // namespace

int main(int argc, char **argv)
{
    answerWithoutDisplay(argc, argv);
    // Before the toolkit takes it for its own windows.
    const QString activation = takeActivationToken();
    QApplication app(argc, argv);
    nameProgram();
    QApplication::setApplicationDisplayName(u"Baton"_s);
    QApplication::setDesktopFileName(u"org.baton.Baton"_s);
    QApplication::setWindowIcon(QIcon(u":/icons/baton-app.svg"_s));
    QApplication::setQuitOnLastWindowClosed(false);

    const App::Options options = parse(app);
    if (options.badLink) {
        QTextStream(stderr) << "baton: that is no link to a conversation; nothing was opened." << Qt::endl;
        return ExitBadLink;
    }
    // A console with a folder of its own is asked by those who name the folder.
    const QString runtime = runtimeFolder(options.folder);
    std::unique_ptr<App::Application> application;
    std::unique_ptr<App::Demonstration> demonstration;
    std::unique_ptr<App::StartReport> startReport;
    const auto begin = [&] {
        application = std::make_unique<App::Application>(options);
        if (options.demonstrate) {
            demonstration = std::make_unique<App::Demonstration>(*application, options.shot);
            QObject::connect(demonstration.get(), &App::Demonstration::finished, &app, &QCoreApplication::exit,
                             Qt::QueuedConnection);
        }
        if (options.reportStart)
            startReport = std::make_unique<App::StartReport>(*application);
        application->start();
    };
    // Drafts are written and the built-in server drains when the session ends, too.
    const SignalWatch watch([] { QCoreApplication::quit(); });

    SingleInstance instance(runtime, u"baton"_s);
    QObject::connect(&instance, &SingleInstance::first, &app, begin);
    QObject::connect(&instance, &SingleInstance::delivered, &app, &QCoreApplication::quit);
    // Without a folder for it two windows are better than none.
    QObject::connect(&instance, &SingleInstance::failed, &app, [&](const QString &why) {
        QTextStream(stderr) << "baton: " << why << Qt::endl;
        begin();
    });
    QObject::connect(&instance, &SingleInstance::requested, &app, [&](const InstanceRequest &request) {
        if (application)
            application->onRequest(request);
    });
    QObject::connect(&instance, &SingleInstance::answered, &app,
                     [](InstanceAnswer answer) { QCoreApplication::exit(exitCodeOf(answer)); });
    instance.setClaimer([&](const InstanceRequest &request, const SingleInstance::Reply &reply) {
        if (application)
            application->claimNext(request.token, reply);
        else
            reply(InstanceAnswer::Offline);
    });
    if (options.claimNext)
        // Once the loop runs: an answer that comes at once would end nothing.
        QMetaObject::invokeMethod(
            &instance,
            [&] {
                instance.ask({{}, true, activation});
            },
            Qt::QueuedConnection);
    else if (options.demonstrate)
        QMetaObject::invokeMethod(&app, begin, Qt::QueuedConnection);
    else
        instance.start({options.open, false, activation});
    const int code = QApplication::exec();
    startReport.reset();
    demonstration.reset();
    application.reset();
    return code;
}
