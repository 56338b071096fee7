// SPDX-FileCopyrightText: Baton contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/baton/account.h"
#include "app/baton/demovisitors.h"
#include "app/baton/desktop.h"
#include "app/baton/embeddedserver.h"
#include "platform/singleinstance.h"
#include "platform/spellchecker.h"
#include "ui/theme/theme.h"
#include "ui/window/mainwindow.h"

#include <QSettings>

#include <memory>

namespace Baton::App {

struct Options
{
    bool tryIt = false;
    bool fresh = false;
    bool demonstrate = false;
    bool reportStart = false; ///< say when the queue was first painted
    QString shot; ///< file of the picture the demonstration makes
    QString folder; ///< instead of the desktop's place for application data
    ConversationId open;
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

private:
    void wire();
    void resume();
    void tryIt(bool fresh);
    void connectTo(const Credentials &credentials);
    void openAccount(const QString &key, const QString &storeFile, const Credentials &credentials);
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
    std::unique_ptr<Ui::MainWindow> m_window;
    std::unique_ptr<EmbeddedServer> m_server;
    std::unique_ptr<Account> m_account;
    std::unique_ptr<DemoVisitors> m_demo;
    Credentials m_credentials;
    bool m_signedIn = false;
};

} // namespace Baton::App
