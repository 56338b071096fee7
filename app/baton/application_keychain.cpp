// SPDX-FileCopyrightText: Baton contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// What the program keeps on this computer, and what it says where the keychain does not help.
#include "app/baton/aesminecipher.h"
#include "app/baton/application.h"
#include "console/sqliteminestore.h"
#include "ui/window/startpage.h"

#include <QMessageBox>
#include <QPushButton>
#include <QTimer>

namespace Baton::App {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr QLatin1StringView unencryptedSetting = "mine/unencrypted"_L1; // yes, no, or never asked

/// How the keychain stands, as a sentence.
QString keychainWords(SecretError error)
{
    switch (error) {
    case SecretError::NoStore:
        return Application::tr("This desktop has no keychain.");
    case SecretError::Locked:
        return Application::tr("The keychain is locked.");
    case SecretError::Denied:
        return Application::tr("The keychain was not opened for Baton.");
    case SecretError::Timeout:
        return Application::tr("The keychain does not answer.");
    case SecretError::NotFound:
    case SecretError::Other:
        break;
    }
    return Application::tr("The keychain cannot be used.");
}

} // namespace

void Application::resume()
{
    const QString server = m_settings.value(serverSetting).toString();
    const QString login = m_settings.value(loginSetting).toString();
    if (server.isEmpty())
        return;
    m_window->startPage()->setServer(server, login);
    m_window->startPage()->setBusy(true, tr("Looking for your sign-in in the keychain…"));
    const int attempt = m_attempt;
    // A keychain that asks its person may take long: then one can sign in meanwhile.
    auto *patience = new QTimer(this);
    patience->setSingleShot(true);
    connect(patience, &QTimer::timeout, this, [this, attempt] {
        if (attempt != m_attempt)
            return;
        m_window->startPage()->setBusy(false);
        m_window->showNotice(u"token"_s,
                             tr("The keychain has not answered yet. Open it, or sign in with your password."));
    });
    patience->start(keychainPatienceMs);
    m_desktop.secrets->read(
        server + u' ' + login, this, [this, patience, server, login, attempt](const SecretBytes &token) {
            patience->deleteLater();
            if (attempt != m_attempt)
                return;
            m_window->startPage()->setBusy(false);
            m_window->showNotice(u"token"_s,
                                 token || token.error().error == SecretError::NotFound
                                     ? QString()
                                     : keychainWords(token.error().error) + u' ' + tr("Sign in with your password."));
            if (!token)
                return;
            Credentials credentials;
            credentials.server = QUrl(server);
            credentials.login = login;
            credentials.token = QString::fromUtf8(*token);
            connectTo(credentials);
        });
}

void Application::keepToken(const QString &key, const QString &token)
{
    m_desktop.secrets->write(key, token.toUtf8(), this, [this](const SecretDone &kept) {
        if (!kept)
            m_window->showNotice(u"token"_s,
                                 keychainWords(kept.error().error) + u' '
                                     + tr("Your sign-in is kept in memory only; you will sign in again next time."));
    });
}

std::unique_ptr<MineStore> Application::disk() const
{
    const QString file = place(u"mine.db"_s);
    if (m_key->key())
        return std::make_unique<SqliteMineStore>(file, std::make_shared<AesMineCipher>(*m_key->key()));
    if (m_settings.value(unencryptedSetting).toString() == "yes"_L1)
        return std::make_unique<SqliteMineStore>(file);
    return nullptr;
}

void Application::tellKeychain()
{
    refreshRemark();
    if (m_server || m_key->key() || !m_key->trouble() || m_settings.contains(unencryptedSetting))
        return;
    m_window->ask(
        u"keychain"_s,
        keychainWords(*m_key->trouble()) + u' '
            + tr("May replies that are not yet sent be kept on this computer without encryption?"),
        tr("Keep them"), [this] { answerUnencrypted(true); }, tr("In memory only"),
        [this] { answerUnencrypted(false); });
}

void Application::answerUnencrypted(bool allowed)
{
    m_settings.setValue(unencryptedSetting, allowed ? u"yes"_s : u"no"_s);
    m_window->showNotice(u"keychain"_s, {});
    if (allowed)
        moveToDisk();
    refreshRemark();
}

void Application::moveToDisk()
{
    if (!m_account || m_server || m_account->store().isOnDisk())
        return;
    if (std::unique_ptr<MineStore> store = disk())
        m_account->console().takeUp(m_account->store().moveTo(std::move(store), m_account->key()));
    m_window->showNotice(u"keychain"_s, {});
    refreshRemark();
}

void Application::refreshRemark()
{
    const bool plain = m_account && !m_server && !m_key->key();
    m_window->setRemark(!plain                              ? QString()
                            : m_account->store().isOnDisk() ? tr("Unsent replies are kept here without encryption")
                                                            : tr("Unsent replies are kept in memory only"));
}

void Application::forgetDevice()
{
    auto *box = new QMessageBox(m_window.get());
    box->setAttribute(Qt::WA_DeleteOnClose);
    box->setTextFormat(Qt::PlainText);
    box->setIcon(QMessageBox::Warning);
    box->setWindowTitle(tr("Forget this device"));
    box->setText(tr("Sign out and remove what this computer keeps of you?"));
    box->setInformativeText(tr("Your sign-in and the key for unsent replies leave the keychain. Replies that were not "
                               "sent, and drafts, can never be read again."));
    QPushButton *forget = box->addButton(tr("Forget this device"), QMessageBox::DestructiveRole);
    box->setDefaultButton(box->addButton(QMessageBox::Cancel));
    connect(forget, &QPushButton::clicked, this, [this] {
        // The account that is open may be the demo's.
        const QString server = m_settings.value(serverSetting).toString();
        const QString login = m_settings.value(loginSetting).toString();
        if (!server.isEmpty())
            m_desktop.secrets->remove(server + u' ' + login, this, [](const SecretDone &) {});
        signOut();
        m_settings.remove(serverSetting);
        m_settings.remove(loginSetting);
        m_settings.remove(unencryptedSetting);
        SqliteMineStore::erase(place(u"mine.db"_s));
        m_key->forget(this, [this](const SecretDone &done) {
            m_window->showNotice(u"forgotten"_s,
                                 done ? tr("This device has forgotten you.")
                                      : keychainWords(done.error().error) + u' '
                                         + tr("The key is still in there; remove “baton” in its own program."));
        });
    });
    box->open();
}

} // namespace Baton::App
