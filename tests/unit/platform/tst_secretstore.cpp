// SPDX-FileCopyrightText: Baton contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "platform/keychainsecretstore.h"
#include "platform/memorysecretstore.h"
#include "support/privatedesktop.h"

#include <signal.h>

#include <QTest>

#include <memory>
#include <optional>

using namespace Qt::Literals::StringLiterals;
using Baton::KeychainSecretStore;
using Baton::MemorySecretStore;
using Baton::SecretBytes;
using Baton::SecretDone;
using Baton::SecretError;
using Baton::SecretFailure;
using Baton::SecretStore;
using Baton::Test::PrivateDesktop;

class TestSecretStore : public QObject
{
    Q_OBJECT

    SecretDone probe(SecretStore &store)
    {
        return wait<SecretDone>([&](auto answer) { store.probe(this, answer); });
    }

    SecretDone write(SecretStore &store, const QString &key, const QByteArray &secret)
    {
        return wait<SecretDone>([&](auto answer) { store.write(key, secret, this, answer); });
    }

    SecretBytes read(SecretStore &store, const QString &key)
    {
        return wait<SecretBytes>([&](auto answer) { store.read(key, this, answer); });
    }

    SecretDone remove(SecretStore &store, const QString &key)
    {
        return wait<SecretDone>([&](auto answer) { store.remove(key, this, answer); });
    }

    template<typename Answer, typename Call>
    Answer wait(Call call)
    {
        auto answer = std::make_shared<std::optional<Answer>>();
        call([answer](const Answer &given) { *answer = given; });
        const bool atOnce = answer->has_value();
        const bool came = QTest::qWaitFor([&] { return answer->has_value(); }, 10000);
        if (atOnce || !came)
            return tl::unexpected(
                SecretFailure{SecretError::Other, atOnce ? u"answered at once"_s : u"did not answer"_s});
        return **answer;
    }

    void storeKeepsItsPromises(SecretStore &store)
    {
        const QByteArray secret("t\xc3\xb6ken \0 with zero", 18);
        QVERIFY(probe(store));
        QCOMPARE(read(store, u"absent"_s).error().error, SecretError::NotFound);
        QVERIFY(write(store, u"a/1"_s, "other"));
        QVERIFY(write(store, u"a"_s, secret));
        QCOMPARE(read(store, u"a"_s).value(), secret);
        QVERIFY(write(store, u"a"_s, "second"));
        QCOMPARE(read(store, u"a"_s).value(), QByteArray("second"));
        QVERIFY(remove(store, u"a"_s));
        QVERIFY(remove(store, u"a"_s));
        QCOMPARE(read(store, u"a"_s).error().error, SecretError::NotFound);
        QCOMPARE(read(store, u"a/1"_s).value(), QByteArray("other"));
    }

private Q_SLOTS:
    void memory_anyUse_keepsThePromisesOfAStore()
    {
        MemorySecretStore store;
        storeKeepsItsPromises(store);
        QVERIFY(!store.isLasting());
    }

    void memory_setToFail_failsEachCallAndTheProbe()
    {
        MemorySecretStore store;
        store.setFailure(SecretFailure{SecretError::Locked, u"locked"_s});
        QCOMPARE(probe(store).error().error, SecretError::Locked);
        QCOMPARE(read(store, u"a"_s).error().error, SecretError::Locked);
        QCOMPARE(remove(store, u"a"_s).error().error, SecretError::Locked);
        store.setFailure(std::nullopt);
        QVERIFY(probe(store));
    }

    void memory_contextGoesFirst_answerIsDropped()
    {
        MemorySecretStore store;
        bool answered = false;
        {
            QObject context;
            store.read(u"a"_s, &context, [&answered](const SecretBytes &) { answered = true; });
        }
        QCoreApplication::processEvents();
        QVERIFY(!answered);
    }

    // First of those on the keychain: the libraries under it keep a connection once they have one.
    void keychain_withoutSessionBus_isNoStore()
    {
        PrivateDesktop desktop;
        desktop.enter();
        KeychainSecretStore store(u"baton"_s);
        QCOMPARE(probe(store).error().error, SecretError::NoStore);
        QVERIFY(!read(store, u"a"_s));
    }

    void keychain_gnomeKeyring_keepsThePromisesOfAStore()
    {
        if (const QString absent = PrivateDesktop::missing({u"dbus-daemon"_s, u"gnome-keyring-daemon"_s});
            !absent.isEmpty())
            QSKIP(qPrintable(absent));
        PrivateDesktop desktop;
        QVERIFY2(desktop.startBus(), qPrintable(desktop.problem()));
        desktop.enter();
        KeychainSecretStore store(u"baton"_s);
        QCOMPARE(probe(store).error().error, SecretError::NoStore);

        QVERIFY2(desktop.startKeyring(), qPrintable(desktop.problem()));
        storeKeepsItsPromises(store);
        QVERIFY(store.isLasting());

        QVERIFY(write(store, u"seen"_s, "from outside"));
        if (PrivateDesktop::missing({u"secret-tool"_s}).isEmpty()) {
            const auto found =
                desktop.run(u"secret-tool"_s, {u"lookup"_s, u"server"_s, u"baton"_s, u"user"_s, u"seen"_s});
            // QtKeychain keeps bytes as base64.
            QVERIFY2(QByteArray::fromBase64(found.text.toLatin1()) == "from outside", qPrintable(found.text));
        }
        bool answered = false;
        {
            QObject context;
            store.read(u"seen"_s, &context, [&answered](const SecretBytes &) { answered = true; });
        }
        QVERIFY(read(store, u"seen"_s));
        QVERIFY(!answered);

        // A keyring that is stopped answers nothing; ours does not wait for it.
        ::kill(static_cast<pid_t>(desktop.processId(u"keyring"_s)), SIGSTOP);
        KeychainSecretStore hurried(u"baton"_s, 300);
        QCOMPARE(read(hurried, u"seen"_s).error().error, SecretError::Timeout);
        ::kill(static_cast<pid_t>(desktop.processId(u"keyring"_s)), SIGCONT);
        QTRY_VERIFY(read(store, u"seen"_s));
    }
};

QTEST_GUILESS_MAIN(TestSecretStore)
#include "tst_secretstore.moc"
