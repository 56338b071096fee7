// SPDX-FileCopyrightText: Baton contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "platform/aesgcm.h"
#include "platform/keychainsecretstore.h"
#include "platform/keykeeper.h"
#include "platform/memorysecretstore.h"
#include "support/privatedesktop.h"

#include <signal.h>

#include <QSignalSpy>
#include <QTest>

using namespace Qt::Literals::StringLiterals;
using Baton::KeychainSecretStore;
using Baton::KeyKeeper;
using Baton::MemorySecretStore;
using Baton::SecretBytes;
using Baton::SecretDone;
using Baton::SecretError;
using Baton::SecretFailure;
using Baton::SecretStore;
using Baton::Test::PrivateDesktop;

/// A store that answers when the test says so, as one does that asks its person first.
class SlowSecretStore final : public SecretStore
{
public:
    void read(const QString &key, QObject *context, ReadAnswer answer) override
    {
        m_calls.append([=, this] { m_inner.read(key, context, answer); });
    }
    void write(const QString &key, const QByteArray &secret, QObject *context, DoneAnswer answer) override
    {
        m_calls.append([=, this] { m_inner.write(key, secret, context, answer); });
    }
    void remove(const QString &key, QObject *context, DoneAnswer answer) override
    {
        m_calls.append([=, this] { m_inner.remove(key, context, answer); });
    }
    bool isLasting() const override { return true; }
    void letGo()
    {
        const auto calls = std::exchange(m_calls, {});
        for (const auto &call : calls)
            call();
    }

private:
    MemorySecretStore m_inner;
    QList<std::function<void()>> m_calls;
};

class TestKeyKeeper : public QObject
{
    Q_OBJECT

    /// Opens and waits until one may go on.
    static bool open(KeyKeeper &keeper, int patienceMs = 10000)
    {
        QObject context;
        bool ready = false;
        keeper.open(&context, [&ready] { ready = true; });
        return QTest::qWaitFor([&ready] { return ready; }, patienceMs);
    }

private Q_SLOTS:
    void sealed_withAnotherKeyPlaceOrBit_doesNotOpen()
    {
        const QByteArray key = Baton::newAesKey();
        QCOMPARE(key.size(), Baton::aesKeyBytes);
        const QByteArray text("caf\xc3\xa9 \0 end", 11);
        const QByteArray sealed = Baton::aesSeal(key, text, "row 1");
        QVERIFY(!sealed.contains("caf"));
        QCOMPARE(Baton::aesOpen(key, sealed, "row 1"), std::optional(text));
        QVERIFY(!Baton::aesOpen(Baton::newAesKey(), sealed, "row 1"));
        QVERIFY(!Baton::aesOpen(key, sealed, "row 2"));
        for (qsizetype i = 0; i < sealed.size(); ++i) {
            QByteArray changed = sealed;
            changed[i] = static_cast<char>(changed.at(i) ^ 1);
            QVERIFY(!Baton::aesOpen(key, changed, "row 1"));
            QVERIFY(!Baton::aesOpen(key, sealed.left(i), "row 1"));
        }
        // Never twice the same nonce.
        QVERIFY(Baton::aesSeal(key, text, "row 1") != sealed);
        QCOMPARE(Baton::aesOpen(key, Baton::aesSeal(key, {}, {}), {}), std::optional(QByteArray()));
        QVERIFY(Baton::aesSeal("short", text, {}).isEmpty());
    }

    void key_once_isMadeAndFoundAgain()
    {
        MemorySecretStore store;
        KeyKeeper first(store, u"device"_s, 5000);
        QVERIFY(open(first));
        QVERIFY(first.key() && !first.trouble());
        KeyKeeper second(store, u"device"_s, 5000);
        QVERIFY(open(second));
        QCOMPARE(second.key(), first.key());
    }

    void key_forgotten_isAnotherNextTime()
    {
        MemorySecretStore store;
        KeyKeeper keeper(store, u"device"_s, 5000);
        QVERIFY(open(keeper));
        const auto before = keeper.key();
        bool done = false;
        keeper.forget(this, [&done](const SecretDone &answer) { done = answer.has_value(); });
        QTRY_VERIFY(done);
        QVERIFY(!keeper.key());
        QVERIFY(open(keeper));
        QVERIFY(keeper.key() && keeper.key() != before);
    }

    void store_thatFails_isSaidAndMakesNoKey_data()
    {
        QTest::addColumn<int>("error");
        for (const auto error : {SecretError::NoStore, SecretError::Locked, SecretError::Denied, SecretError::Other})
            QTest::addRow("%d", int(error)) << int(error);
    }

    void store_thatFails_isSaidAndMakesNoKey()
    {
        QFETCH(int, error);
        MemorySecretStore store;
        store.setFailure(SecretFailure{SecretError(error), u"no"_s});
        KeyKeeper keeper(store, u"device"_s, 5000);
        QVERIFY(open(keeper));
        QVERIFY(!keeper.key());
        QCOMPARE(keeper.trouble(), SecretError(error));
        // Opened by its person meanwhile: the next try has it.
        store.setFailure(std::nullopt);
        QVERIFY(open(keeper));
        QVERIFY(keeper.key() && !keeper.trouble());
    }

    void store_thatIsSlow_isNotWaitedForAndHeardLate()
    {
        SlowSecretStore store;
        KeyKeeper keeper(store, u"device"_s, 50);
        QSignalSpy late(&keeper, &KeyKeeper::cameLate);
        QVERIFY(open(keeper));
        QVERIFY(!keeper.key());
        QCOMPARE(keeper.trouble(), SecretError::Timeout);
        QTRY_VERIFY((store.letGo(), keeper.key().has_value()));
        QCOMPARE(late.count(), 1);
        QVERIFY(!keeper.trouble());
    }

    void keyring_lockedAndStopped_isSaidAndGoneOnWithout()
    {
        if (const QString absent = PrivateDesktop::missing({u"dbus-daemon"_s, u"gnome-keyring-daemon"_s});
            !absent.isEmpty())
            QSKIP(qPrintable(absent));
        PrivateDesktop desktop;
        QVERIFY2(desktop.startBus(), qPrintable(desktop.problem()));
        desktop.enter();
        KeychainSecretStore store(u"baton"_s, 20000);
        {
            KeyKeeper absent(store, u"device"_s, 5000);
            QVERIFY(open(absent));
            QCOMPARE(absent.trouble(), SecretError::NoStore);
        }
        QVERIFY2(desktop.startKeyring(), qPrintable(desktop.problem()));
        KeyKeeper keeper(store, u"device"_s, 8000);
        QVERIFY(open(keeper));
        QVERIFY2(keeper.key(), "a keyring that is open keeps the key");
        const QByteArray key = *keeper.key();

        // A daemon that hangs, as one does whose disk is gone: nobody waits for it, and its answer counts later.
        ::kill(static_cast<pid_t>(desktop.processId(u"keyring"_s)), SIGSTOP);
        KeyKeeper hasty(store, u"device"_s, 300);
        QSignalSpy late(&hasty, &KeyKeeper::cameLate);
        QVERIFY(open(hasty));
        QCOMPARE(hasty.trouble(), SecretError::Timeout);
        ::kill(static_cast<pid_t>(desktop.processId(u"keyring"_s)), SIGCONT);
        QTRY_COMPARE_WITH_TIMEOUT(late.count(), 1, 10000);
        QCOMPARE(hasty.key(), std::optional(key));

        lock(desktop);
        KeyKeeper outside(store, u"device"_s, 1500);
        QVERIFY(open(outside));
        QVERIFY2(!outside.key(), "a locked keyring gives no key and takes no new one");
        QVERIFY(outside.trouble());
    }

private:
    static void lock(PrivateDesktop &desktop)
    {
        const auto done = desktop.run(u"dbus-send"_s,
                                      {u"--session"_s, u"--print-reply"_s, u"--dest=org.freedesktop.secrets"_s,
                                       u"/org/freedesktop/secrets"_s, u"org.freedesktop.Secret.Service.Lock"_s,
                                       u"array:objpath:/org/freedesktop/secrets/collection/login"_s});
        QVERIFY2(done.exitCode == 0, qPrintable(done.errors));
    }
};

QTEST_GUILESS_MAIN(TestKeyKeeper)
#include "tst_keykeeper.moc"
