// SPDX-FileCopyrightText: Baton contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/baton/application.h"

#include "console/sqliteminestore.h"
#include "platform/activation.h"
#include "platform/hunspellchecker.h"
#include "ui/window/desk.h"
#include "ui/window/startpage.h"
#include "ui/words/translations.h"

#include <QApplication>
#include <QDesktopServices>
#include <QDir>
#include <QMessageBox>
#include <QPushButton>
#include <QStandardPaths>
#include <QTimer>

#ifdef __GLIBC__
#include <malloc.h>
#endif

namespace Baton::App {

using namespace Qt::Literals::StringLiterals;

namespace {

QString dataFolder(const QString &wanted)
{
    const QString folder =
        wanted.isEmpty() ? QStandardPaths::writableLocation(QStandardPaths::AppDataLocation) : wanted;
    QDir().mkpath(folder);
    return folder;
}

Ui::Scheme uiScheme(Ui::Look look, const ColorScheme &desktop)
{
    const auto contrast = [&] { return desktop.isDark() ? Ui::Scheme::ContrastDark : Ui::Scheme::ContrastLight; };
    switch (look) {
    case Ui::Look::Light:
        return Ui::Scheme::Light;
    case Ui::Look::Dark:
        return Ui::Scheme::Dark;
    case Ui::Look::HighContrast:
        return contrast();
    case Ui::Look::Desktop:
        break;
    }
    if (desktop.wantsContrast())
        return contrast();
    return desktop.isDark() ? Ui::Scheme::Dark : Ui::Scheme::Light;
}

QLocale localeOf(const Ui::Preferences &preferences)
{
    return preferences.language().isEmpty() ? QLocale::system() : QLocale(preferences.language());
}

constexpr int settledMs = 1'000; ///< after signing in

/// What it took to build the state and nobody needs any more: the C library would keep it.
void giveBackMemory()
{
#ifdef __GLIBC__
    malloc_trim(0);
#endif
}

/// Less than the second start waits for its answer.
constexpr int claimPatienceMs = SingleInstance::deadlineMs - 500;

std::unique_ptr<Autostart> autostartOf(const Desktop &desktop, const QString &dataFolder)
{
    if (!desktop.makeAutostart)
        return nullptr;
    QStringList command{QCoreApplication::applicationFilePath()};
    if (!dataFolder.isEmpty())
        command << u"--data"_s << QDir(dataFolder).absolutePath();
    return desktop.makeAutostart(command);
}

DeviceId deviceOf(QSettings &settings)
{
    QString device = settings.value("device"_L1).toString();
    if (device.isEmpty()) {
        device = Server::makeId(u"d"_s, Server::systemEnvironment());
        settings.setValue("device"_L1, device);
    }
    return DeviceId(device);
}

} // namespace

Application::Application(Options options, QObject *parent)
    : QObject(parent)
    , m_options(std::move(options))
    , m_settings(place(u"baton.ini"_s), QSettings::IniFormat)
    , m_desktop(makeDesktop())
    , m_theme(std::make_unique<Ui::Theme>())
{
    if (m_options.tryIt)
        beginTrying(m_options.fresh);
    const Ui::Preferences preferences(m_settings);
    QLocale::setDefault(Ui::localeOfNumbers(localeOf(preferences)));
    Ui::installTranslations(*qApp, localeOf(preferences));
    m_theme->setScheme(uiScheme(preferences.look(), *m_desktop.scheme));
    m_theme->setTextPercent(preferences.textPercent());
    m_theme->applyTo(*qApp);
    m_autostart = autostartOf(m_desktop, m_options.folder);
    m_key = std::make_unique<KeyKeeper>(*m_desktop.secrets, u"this device"_s, keychainPatienceMs);
    m_spelling = std::make_unique<HunspellChecker>(HunspellChecker::systemFolders(), place(u"words.txt"_s));
    m_reachability = std::make_unique<Ui::Reachability>(
        Ui::Reachability::Parts{m_desktop.notifier.get(), m_desktop.trayHost.get(), m_desktop.sound.get()});
    m_window = std::make_unique<Ui::MainWindow>(
        Ui::MainWindowParts{*m_theme, m_settings, [](const QUrl &url) { QDesktopServices::openUrl(url); },
                            m_spelling.get(), m_autostart.get(), m_desktop.sound.get(), m_reachability.get()});
    wire();
    wireLook();
    setAlerts();
}

Application::~Application()
{
    m_demo.reset();
    closeAccount();
    m_window.reset();
    m_server.reset();
}

QString Application::place(const QString &name) const
{
    return QDir(dataFolder(m_options.folder)).filePath(name);
}

void Application::wire()
{
    connect(m_window.get(), &Ui::MainWindow::tryWanted, this, [this](bool fresh) {
        m_guided = true;
        tryIt(fresh);
    });
    connect(m_window.get(), &Ui::MainWindow::connectWanted, this, &Application::connectTo);
    connect(m_key.get(), &KeyKeeper::cameLate, this, &Application::moveToDisk);
    connect(m_window.get(), &Ui::MainWindow::forgetDeviceWanted, this, &Application::forgetDevice);
    connect(m_window.get(), &Ui::MainWindow::signOutWanted, this, &Application::signOut);
    connect(m_window.get(), &Ui::MainWindow::quitWanted, qApp, &QApplication::quit);
    connect(m_window.get(), &Ui::MainWindow::howToGoOnWanted, this, &Application::explainGoingOn);
    connect(m_window.get(), &Ui::MainWindow::retryWanted, this, [this] {
        if (m_account)
            m_account->backend().retryNow();
    });
    connect(m_window.get(), &Ui::MainWindow::demoPauseWanted, this, [this](bool paused) {
        if (!m_demo)
            return;
        m_demo->setPaused(paused);
        m_window->setDemo(true, paused);
    });
}

void Application::wireLook()
{
    connect(m_desktop.scheme.get(), &ColorScheme::changed, this, &Application::applyLook);
    connect(m_desktop.scheme.get(), &ColorScheme::contrastChanged, this, &Application::applyLook);
    // Queued: the windows are made anew, and with them the control that was just used.
    connect(&m_window->preferences(), &Ui::Preferences::changed, this, &Application::onPreference,
            Qt::QueuedConnection);
}

void Application::applyLook()
{
    m_theme->setScheme(uiScheme(m_window->preferences().look(), *m_desktop.scheme));
}

void Application::onPreference(Ui::Preferences::What what)
{
    const Ui::Preferences &preferences = m_window->preferences();
    switch (what) {
    case Ui::Preferences::What::Language:
        QLocale::setDefault(Ui::localeOfNumbers(localeOf(preferences)));
        Ui::installTranslations(*qApp, localeOf(preferences));
        m_window->rebuild();
        if (m_account)
            m_account->console().tellLanguage();
        return;
    case Ui::Preferences::What::TextSize:
        m_theme->setTextPercent(preferences.textPercent());
        m_window->rebuild();
        return;
    case Ui::Preferences::What::Look:
        applyLook();
        return;
    case Ui::Preferences::What::Alerts:
        setAlerts();
        return;
    case Ui::Preferences::What::Sending:
    case Ui::Preferences::What::Queue:
        return;
    }
}

void Application::setAlerts()
{
    const Ui::Preferences &preferences = m_window->preferences();
    m_desktop.sound->setDevice(preferences.soundChoice().device);
    m_reachability->setSoundChoice(preferences.soundChoice());
    if (!m_account)
        return;
    m_account->alerts().setPrivacy(preferences.toastPrivacy());
    m_account->sound().setChoice(preferences.soundChoice());
}

void Application::start()
{
    m_window->show();
    if (m_options.tryIt)
        openTry();
    else
        resume();
}

void Application::beginTrying(bool fresh)
{
    const QString folder = place(u"try"_s);
    if (fresh)
        QDir(folder).removeRecursively();
    // The agent's own things lie there too, and may come before the server's.
    if (!QDir(folder).exists() && QDir().mkpath(folder))
        QFile::setPermissions(folder, QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner);
    m_starting = EmbeddedServer::begin(folder);
}

void Application::tryIt(bool fresh)
{
    ++m_attempt;
    closeAccount();
    m_server.reset();
    beginTrying(fresh);
    openTry();
}

void Application::openTry()
{
    // The demo's whole workspace lies beside it in plain, and nobody in it is real.
    makeAccount(u"try"_s, std::make_unique<SqliteMineStore>(place(u"try/mine.db"_s)));
    // The server reads its workspace meanwhile.
    m_window->prepare(&m_account->console());
    EmbeddedServer::Started server = m_starting.get();
    if (!server) {
        closeAccount();
        m_window->showNotice(u"embedded"_s, tr("The built-in server could not start: %1").arg(server.error().detail));
        return;
    }
    m_server = std::move(*server);
    Credentials credentials;
    credentials.server = m_server->address();
    credentials.token = m_server->token();
    openAccount(credentials);
    m_window->showEmbeddedNotice(m_server->address());
    m_demo = std::make_unique<DemoVisitors>(m_server->address());
}

void Application::connectTo(const Credentials &credentials)
{
    m_demo.reset();
    m_server.reset();
    m_window->startPage()->setBusy(true, tr("Looking into the keychain…"));
    m_key->open(this, [this, credentials, attempt = ++m_attempt] {
        if (attempt != m_attempt)
            return;
        makeAccount(credentials.server.toString() + u' ' + credentials.login, disk());
        openAccount(credentials);
        // The server answers meanwhile.
        m_window->prepare(&m_account->console());
    });
}

void Application::openAccount(const Credentials &credentials)
{
    m_credentials = credentials;
    m_credentials.device = deviceOf(m_settings);
    m_window->startPage()->setBusy(true, tr("Connecting…"));
    m_account->backend().open(m_credentials);
}

void Application::makeAccount(const QString &key, std::unique_ptr<MineStore> disk)
{
    closeAccount();
    m_signedIn = false;
    m_account = std::make_unique<Account>(Account::Parts{key, std::move(disk), *m_desktop.notifier, *m_desktop.trayHost,
                                                         *m_desktop.sound, m_desktop.scheme->isDark(),
                                                         [this] { QApplication::alert(m_window.get()); }});
    if (QSystemTrayIcon *icon = m_account->tray().icon())
        m_desktop.useTrayIcon(*icon);
    connect(&m_account->tray(), &Ui::TrayController::iconMade, this,
            [this](QSystemTrayIcon *icon) { m_desktop.useTrayIcon(*icon); });
    setAlerts();
    m_reachability->setConsole(&m_account->console());
    Console &console = m_account->console();
    connect(&console.state(), &ConsoleState::linkChanged, this, [this] { onLink(m_credentials); });
    connect(&console, &Console::signedIn, this, [this, key](const QString &token) { keepToken(key, token); });
    connect(&m_account->alerts(), &Ui::AlertController::activated, this, &useActivationToken);
    connect(&m_account->alerts(), &Ui::AlertController::claimWanted, this,
            [this](const ConversationId &conversation) { m_window->claimConversation(conversation); });
    connect(&m_account->alerts(), &Ui::AlertController::openWanted, this,
            [this](const ConversationId &conversation) { m_window->showConversation(conversation); });
    connect(&m_account->tray(), &Ui::TrayController::openWanted, this, [this] { m_window->showWaiting(); });
    connect(&m_account->tray(), &Ui::TrayController::claimWanted, this,
            [this](const ConversationId &conversation) { m_window->claimConversation(conversation); });
    connect(&m_account->tray(), &Ui::TrayController::quitWanted, qApp, &QApplication::quit);
    connect(&m_account->tray(), &Ui::TrayController::hostChanged, m_window.get(), &Ui::MainWindow::setHidesOnClose);
    connect(&m_account->tray(), &Ui::TrayController::faceChanged, this,
            [this](const Ui::TrayFace &face) { m_desktop.setBadge(face.count); });
    m_desktop.setBadge(m_account->tray().face().count);
    m_window->setHidesOnClose(m_desktop.trayHost->isPresent());
}

void Application::closeAccount()
{
    if (!m_account)
        return;
    m_window->setHidesOnClose(false);
    m_reachability->setConsole(nullptr);
    m_window->setConsole(nullptr);
    m_account->backend().close();
    m_account.reset();
    m_desktop.setBadge(0);
}

void Application::onLink(const Credentials &credentials)
{
    const LinkState link = m_account->console().state().link();
    if (link.phase == LinkPhase::Online && !m_signedIn) {
        m_signedIn = true;
        m_window->startPage()->setBusy(false);
        m_window->setConsole(&m_account->console());
        if (m_demo)
            m_window->setDemo(true, m_demo->isPaused());
        tellKeychain();
        if (std::exchange(m_guided, false) && m_server)
            m_window->offerGuide();
        if (!m_server) {
            m_settings.setValue(serverSetting, credentials.server.toString());
            m_settings.setValue(loginSetting, credentials.login);
        }
        if (!m_options.open.isEmpty())
            m_window->showConversation(m_options.open);
        QTimer::singleShot(settledMs, this, &giveBackMemory);
        return;
    }
    if (!m_signedIn)
        m_window->startPage()->showLink(link);
    if (link.phase == LinkPhase::Refused) {
        // Nothing is tried again without the person: back to the page where they can.
        m_window->startPage()->showLink(link);
        QMetaObject::invokeMethod(this, &Application::closeAccount, Qt::QueuedConnection);
    }
}

void Application::onRequest(const InstanceRequest &request)
{
    useActivationToken(request.token);
    if (request.open.isEmpty())
        m_window->showWaiting();
    else
        m_window->showConversation(request.open);
}

void Application::claimNext(const QString &activationToken, const SingleInstance::Reply &reply)
{
    if (!m_account || !m_signedIn || m_account->console().state().link().phase != LinkPhase::Online) {
        reply(InstanceAnswer::Offline);
        return;
    }
    Console &console = m_account->console();
    const ConversationId top = console.topOfQueue();
    if (top.isEmpty()) {
        reply(InstanceAnswer::Nothing);
        return;
    }
    // One object runs until the answer is known: by whichever report, by the end of patience or of the account.
    auto *owed = new QTimer(this);
    const auto answer = [owed, reply](InstanceAnswer what) {
        if (!owed->isActive())
            return;
        owed->stop();
        owed->deleteLater();
        reply(what);
    };
    connect(&console, &Console::done, owed, [answer, top](const CommandId &, const ConversationId &conversation) {
        if (conversation == top)
            answer(InstanceAnswer::Done);
    });
    connect(&console, &Console::refused, owed, [answer, top](const CommandId &, const ConversationId &conversation) {
        if (conversation == top)
            answer(InstanceAnswer::Lost);
    });
    connect(&console, &Console::destroyed, owed, [answer] { answer(InstanceAnswer::Lost); });
    connect(owed, &QTimer::timeout, owed, [answer] { answer(InstanceAnswer::Lost); });
    owed->start(claimPatienceMs);
    useActivationToken(activationToken);
    m_window->showWaiting();
    m_window->desk()->claim(top);
}

void Application::signOut()
{
    ++m_attempt;
    if (m_account) {
        m_desktop.secrets->remove(m_account->key(), this, [](const SecretDone &) {});
        m_account->backend().signOut();
    }
    m_demo.reset();
    m_window->setDemo(false, false);
    closeAccount();
    m_server.reset();
}

void Application::explainGoingOn()
{
    auto *box = new QMessageBox(m_window.get());
    box->setAttribute(Qt::WA_DeleteOnClose);
    box->setTextFormat(Qt::PlainText);
    box->setWindowTitle(tr("Going on for real"));
    box->setText(tr("A server of your own keeps conversations while no window is open."));
    box->setInformativeText(tr("On a machine that stays on:\n\n"
                               "batond init --data /srv/baton\n"
                               "batond serve --data /srv/baton --listen 127.0.0.1:8420\n\n"
                               "Then start Baton, choose Connect, and give the server's address and the login that "
                               "batond init printed."));
    box->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    box->open();
}

} // namespace Baton::App

#include "moc_application.cpp"
