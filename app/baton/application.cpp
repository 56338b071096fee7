// SPDX-FileCopyrightText: Baton contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/baton/application.h"

#include "platform/hunspellchecker.h"
#include "ui/window/startpage.h"

#include <QApplication>
#include <QDesktopServices>
#include <QDir>
#include <QMessageBox>
#include <QStandardPaths>

namespace Baton::App {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr QLatin1StringView serverSetting = "account/server"_L1;
constexpr QLatin1StringView loginSetting = "account/login"_L1;
constexpr QLatin1StringView toastSetting = "alerts/toast"_L1; // full, name or generic

QString dataFolder(const QString &wanted)
{
    const QString folder =
        wanted.isEmpty() ? QStandardPaths::writableLocation(QStandardPaths::AppDataLocation) : wanted;
    QDir().mkpath(folder);
    return folder;
}

Ui::Scheme uiScheme(Scheme scheme)
{
    return scheme == Scheme::Dark ? Ui::Scheme::Dark : Ui::Scheme::Light;
}

Ui::ToastPrivacy toastPrivacy(const QSettings &settings)
{
    const QString wanted = settings.value(toastSetting).toString();
    if (wanted == "full"_L1)
        return Ui::ToastPrivacy::Full;
    return wanted == "generic"_L1 ? Ui::ToastPrivacy::Generic : Ui::ToastPrivacy::NameOnly;
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
    m_theme->setScheme(uiScheme(m_desktop.scheme->scheme()));
    m_theme->applyTo(*qApp);
    m_spelling = std::make_unique<HunspellChecker>(HunspellChecker::systemFolders(), place(u"words.txt"_s));
    m_window = std::make_unique<Ui::MainWindow>(Ui::MainWindowParts{
        *m_theme, m_settings, [](const QUrl &url) { QDesktopServices::openUrl(url); }, m_spelling.get()});
    wire();
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
    connect(m_desktop.scheme.get(), &ColorScheme::changed, this,
            [this](Scheme scheme) { m_theme->setScheme(uiScheme(scheme)); });
    connect(m_window.get(), &Ui::MainWindow::tryWanted, this, &Application::tryIt);
    connect(m_window.get(), &Ui::MainWindow::connectWanted, this, &Application::connectTo);
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

void Application::start()
{
    m_window->show();
    if (m_options.tryIt)
        tryIt(m_options.fresh);
    else
        resume();
}

void Application::resume()
{
    const QString server = m_settings.value(serverSetting).toString();
    const QString login = m_settings.value(loginSetting).toString();
    if (server.isEmpty())
        return;
    m_window->startPage()->setServer(server, login);
    m_window->startPage()->setBusy(true, tr("Looking for your sign-in in the keychain…"));
    m_desktop.secrets->read(server + u' ' + login, this, [this, server, login](const SecretBytes &token) {
        m_window->startPage()->setBusy(false);
        if (!token || m_account)
            return;
        Credentials credentials;
        credentials.server = QUrl(server);
        credentials.login = login;
        credentials.token = QString::fromUtf8(*token);
        connectTo(credentials);
    });
}

void Application::tryIt(bool fresh)
{
    closeAccount();
    m_server.reset();
    const QString folder = place(u"try"_s);
    if (fresh)
        QDir(folder).removeRecursively();
    Result<std::unique_ptr<EmbeddedServer>> server = EmbeddedServer::start(folder);
    if (!server) {
        m_window->showNotice(u"embedded"_s, tr("The built-in server could not start: %1").arg(server.error().detail));
        return;
    }
    m_server = std::move(*server);
    Credentials credentials;
    credentials.server = m_server->address();
    credentials.token = m_server->token();
    openAccount(u"try"_s, QDir(folder).filePath(u"mine.db"_s), credentials);
    m_window->showEmbeddedNotice(m_server->address());
    m_demo = std::make_unique<DemoVisitors>(m_server->address());
}

void Application::connectTo(const Credentials &credentials)
{
    m_demo.reset();
    m_server.reset();
    openAccount(credentials.server.toString() + u' ' + credentials.login, place(u"mine.db"_s), credentials);
}

void Application::openAccount(const QString &key, const QString &storeFile, const Credentials &credentials)
{
    closeAccount();
    m_credentials = credentials;
    m_credentials.device = deviceOf(m_settings);
    m_signedIn = false;
    m_account = std::make_unique<Account>(Account::Parts{key, storeFile, *m_desktop.notifier, *m_desktop.trayHost,
                                                         m_desktop.scheme->isDark(),
                                                         [this] { QApplication::alert(m_window.get()); }});
    m_desktop.useTrayIcon(m_account->tray().icon());
    m_account->alerts().setPrivacy(toastPrivacy(m_settings));
    Console &console = m_account->console();
    connect(&console.state(), &ConsoleState::linkChanged, this, [this] { onLink(m_credentials); });
    connect(&console, &Console::signedIn, this, [this, key](const QString &token) { keepToken(key, token); });
    connect(&m_account->alerts(), &Ui::AlertController::claimWanted, this,
            [this](const ConversationId &conversation) { m_window->claimConversation(conversation); });
    connect(&m_account->alerts(), &Ui::AlertController::openWanted, this,
            [this](const ConversationId &conversation) { m_window->showConversation(conversation); });
    connect(&m_account->tray(), &Ui::TrayController::openWanted, this, [this] { m_window->showWaiting(); });
    connect(&m_account->tray(), &Ui::TrayController::claimWanted, this,
            [this](const ConversationId &conversation) { m_window->claimConversation(conversation); });
    connect(&m_account->tray(), &Ui::TrayController::quitWanted, qApp, &QApplication::quit);
    connect(&m_account->tray(), &Ui::TrayController::hostChanged, m_window.get(), &Ui::MainWindow::setHidesOnClose);
    m_window->startPage()->setBusy(true, tr("Connecting…"));
    m_account->backend().open(m_credentials);
}

void Application::closeAccount()
{
    if (!m_account)
        return;
    m_window->setHidesOnClose(false);
    m_window->setConsole(nullptr);
    m_account->backend().close();
    m_account.reset();
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
        if (!m_server) {
            m_settings.setValue(serverSetting, credentials.server.toString());
            m_settings.setValue(loginSetting, credentials.login);
        }
        if (!m_options.open.isEmpty())
            m_window->showConversation(m_options.open);
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

void Application::keepToken(const QString &key, const QString &token)
{
    m_desktop.secrets->write(key, token.toUtf8(), this, [this](const SecretDone &kept) {
        if (!kept)
            m_window->showNotice(
                u"keychain"_s, tr("This desktop has no place to keep your sign-in. You will sign in again next time."));
    });
}

void Application::signOut()
{
    if (m_account)
        m_desktop.secrets->remove(m_account->key(), this, [](const SecretDone &) {});
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
