// SPDX-FileCopyrightText: Baton contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/baton/account.h"
#include "app/baton/demovisitors.h"
#include "app/baton/desktop.h"
#include "app/baton/embeddedserver.h"
#include "platform/autostart.h"
#include "platform/keykeeper.h"
#include "platform/singleinstance.h"
#include "platform/spellchecker.h"
#include "ui/preferences/preferences.h"
#include "ui/theme/theme.h"
#include "ui/tray/reachability.h"
#include "ui/window/mainwindow.h"

#include <QSettings>

#include <memory>

namespace Baton::App {

// Names in the settings.
inline constexpr QLatin1StringView serverSetting{"account/server"};
inline constexpr QLatin1StringView loginSetting{"account/login"};
/// After this long without an answer of the keychain one goes on without.
inline constexpr int keychainPatienceMs = 4000;

struct Options
{
    bool tryIt = false;
    bool fresh = false;
    bool demonstrate = false;
    bool reportStart = false; ///< say when the queue was first painted
    QString shot; ///< file of the picture the demonstration makes
    QString folder; ///< instead of the desktop's place for application data
    ConversationId open;
    bool claimNext = false; ///< ask the console that runs
    bool badLink = false;
};

/// The program: brings window, account, server, desktop and demo together. Nothing else knows all of them.
class Application final : public QObject
{
    Q_OBJECT

public:
    explicit Application(Options options, QObject *parent = nullptr);
    ~Application() override;

    void start();
    Ui::MainWindow &window() { return *m_window; }
    Account *account() { return m_account.get(); }
    /// Another start asked for it, so the person did.
    void onRequest(const InstanceRequest &request);
    /// Claims what waits most urgently and shows it; the reply is called once, when it is known.
    void claimNext(const QString &activationToken, const SingleInstance::Reply &reply);

private:
    void wire();
    void wireLook();
    void applyLook();
    void setAlerts();
    void onPreference(Ui::Preferences::What what);
    void resume();
    void tryIt(bool fresh);
    void beginTrying(bool fresh);
    void openTry();
    void connectTo(const Credentials &credentials);
    void makeAccount(const QString &key, std::unique_ptr<MineStore> disk);
    void openAccount(const Credentials &credentials);
    /// mine.db, sealed where there is a key, plain where the person allowed that; null for neither.
    std::unique_ptr<MineStore> disk() const;
    /// Says how the keychain stands, in words, and asks once what may be kept.
    void tellKeychain();
    void answerUnencrypted(bool allowed);
    void moveToDisk();
    void refreshRemark();
    void forgetDevice();
    void closeAccount();
    void onLink(const Credentials &credentials);
    void keepToken(const QString &key, const QString &token);
    void signOut();
    void onTrayHost(bool present);
    void explainGoingOn();
    QString place(const QString &name) const;

    Options m_options;
    QSettings m_settings;
    Desktop m_desktop;
    std::unique_ptr<Ui::Theme> m_theme;
    std::unique_ptr<SpellChecker> m_spelling;
    std::unique_ptr<KeyKeeper> m_key;
    std::unique_ptr<Autostart> m_autostart;
    std::unique_ptr<Ui::Reachability> m_reachability;
    std::unique_ptr<Ui::MainWindow> m_window;
    std::future<EmbeddedServer::Started> m_starting; ///< a server that reads its workspace while the window is made
    std::unique_ptr<EmbeddedServer> m_server;
    std::unique_ptr<Account> m_account;
    std::unique_ptr<DemoVisitors> m_demo;
    Credentials m_credentials;
    int m_attempt = 0; ///< at signing in: what answers for an earlier one comes too late
    bool m_signedIn = false;
    bool m_guided = false; ///< the person has just chosen to try Baton
};

} // namespace Baton::App
