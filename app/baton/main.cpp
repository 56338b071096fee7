// SPDX-FileCopyrightText: Baton contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/baton/application.h"
#include "app/baton/demonstration.h"
#include "app/baton/startreport.h"
#include "app/batond/signalwatch.h"
#include "ui/words/translations.h"

#include <QApplication>
#include <QCommandLineParser>
#include <QDir>
#include <QRegularExpression>
#include <QStandardPaths>
#include <QTextStream>

using namespace Baton;
using namespace Qt::Literals::StringLiterals;

namespace {

App::Options parse(const QCoreApplication &app)
{
    QCommandLineParser parser;
    parser.setApplicationDescription(
        u"Baton, the agent's console: handoffs from the AI on a website to a person, and back."_s);
    parser.addHelpOption();
    parser.addVersionOption();
    parser.addOptions({{u"try"_s, u"Start the built-in server with the demo."_s},
                       {u"fresh"_s, u"With --try: begin with an empty workspace."_s},
                       {u"data"_s, u"Keep settings and the demo's workspace in this folder."_s, u"folder"_s},
                       {u"demonstrate"_s, u"With --try: play an agent, then end."_s},
                       {u"shot"_s, u"With --demonstrate: save a picture of the window."_s, u"file"_s}});
    QCommandLineOption reportStart(u"report-start"_s, u"Say when the queue was first painted."_s);
    reportStart.setFlags(QCommandLineOption::HiddenFromHelp); // for measurements
    parser.addOption(reportStart);
    parser.addPositionalArgument(u"link"_s, u"baton://conversation/<id> to open."_s, u"[link]"_s);
    parser.process(app);
    App::Options options;
    options.tryIt = parser.isSet(u"try"_s);
    options.fresh = parser.isSet(u"fresh"_s);
    options.demonstrate = parser.isSet(u"demonstrate"_s);
    options.reportStart = parser.isSet(reportStart);
    options.shot = parser.value(u"shot"_s);
    options.folder = parser.value(u"data"_s);
    // A link names a conversation and nothing else; whatever does not look like one is not a link.
    static const QRegularExpression link(u"^baton://conversation/(c_[A-Za-z0-9]{4,40})$"_s);
    for (const QString &word : parser.positionalArguments()) {
        if (const auto match = link.match(word); match.hasMatch())
            options.open = ConversationId(match.captured(1));
    }
    return options;
}

} // namespace

int main(int argc, char **argv)
{
    QApplication app(argc, argv);
    QApplication::setApplicationName(u"baton"_s);
    QApplication::setApplicationDisplayName(u"Baton"_s);
    QApplication::setApplicationVersion(QStringLiteral(BATON_VERSION));
    QApplication::setDesktopFileName(u"org.baton.Baton"_s);
    QApplication::setWindowIcon(QIcon(u":/icons/baton-app.svg"_s));
    QApplication::setQuitOnLastWindowClosed(false);
    Ui::installTranslations(app, QLocale());

    const App::Options options = parse(app);
    const QString runtime = QStandardPaths::writableLocation(QStandardPaths::RuntimeLocation);
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
        if (!application)
            return;
        if (request.open.isEmpty())
            application->window().showWaiting();
        else
            application->window().showConversation(request.open);
    });
    if (options.demonstrate || !options.folder.isEmpty())
        QMetaObject::invokeMethod(&app, begin, Qt::QueuedConnection);
    else
        instance.start({options.open});
    const int code = QApplication::exec();
    startReport.reset();
    demonstration.reset();
    application.reset();
    return code;
}
