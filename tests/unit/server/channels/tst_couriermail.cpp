// SPDX-FileCopyrightText: Baton contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "sent.h"

namespace Baton::Server {

/// Mail to a real server, over TLS and not.
class TestCourierMail : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void mail_arrivesOverStartTls_asItWasMeant()
    {
        Certificate certificate;
        MailProcess server;
        if (!certificate.make()
            || !server.start({u"--cert"_s, certificate.cert, u"--key"_s, certificate.key, u"--user"_s, u"baton"_s,
                              u"--password"_s, u"horse"_s}))
            QSKIP("python3-aiosmtpd or openssl is not here");
        Sent sent;
        sent.mailTo(server, Tls::StartTls);
        sent.settings.caFile = certificate.cert;
        sent.settings.mail->user = u"baton"_s;
        sent.settings.mail->password = Secret("horse");
        compare(sent.end(mail()), Kind::HandedOver, {});
        const QJsonObject taken = server.next();
        QVERIFY(taken["tls"_L1].toBool());
        QCOMPARE(taken["from"_L1].toString(), u"baton@shop.example"_s);
        QCOMPARE(taken["to"_L1].toVariant().toStringList(), QStringList{u"ada@shop.example"_s});
        const QJsonObject headers = taken["headers"_L1].toObject();
        QCOMPARE(headers["Subject"_L1].toString(),
                 u"Zoë 语语语语语语语语语语语语语语语语语语语语 is waiting Bcc: eve@evil.example"_s);
        QCOMPARE(headers["Message-ID"_L1].toString(), u"<dl_mail@shop.example>"_s);
        QCOMPARE(headers["From"_L1].toString(), u"Bäton <baton@shop.example>"_s);
        QCOMPARE(headers["Auto-Submitted"_L1].toString(), u"auto-generated"_s);
        QCOMPARE(headers["Content-Language"_L1].toString(), u"en"_s);
        QVERIFY(!taken["names"_L1].toVariant().toStringList().contains(u"Bcc"_s));
        QVERIFY(taken["longest"_L1].toInt() <= 78);
        const QString text = taken["text"_L1].toString().remove(u'\r');
        QVERIFY2(text.startsWith(u"Zoë asked.\n.\nTeam: Sales\n"_s), qPrintable(text));
        QVERIFY(text.contains("https://chat.example.com/agent/c/c_0001"_L1));
    }

    void mailServer_withAWrongCertificate_getsNothing()
    {
        Certificate certificate;
        MailProcess server;
        if (!certificate.make() || !server.start({u"--cert"_s, certificate.cert, u"--key"_s, certificate.key}))
            QSKIP("python3-aiosmtpd or openssl is not here");
        Sent sent;
        sent.mailTo(server, Tls::StartTls);
        const AttemptEnd end = sent.end(mail());
        compare(end, Kind::Failed, u"certificate"_s);
        QCOMPARE(end.fault.failure, LetterFailure::NotTrusted);
        QVERIFY(!server.hasMore());
    }

    void mailServer_withoutTls_getsNothing_unlessItIsThisMachine()
    {
        MailProcess server;
        if (!server.start())
            QSKIP("python3-aiosmtpd is not here");
        Sent sent;
        sent.mailTo(server, Tls::StartTls);
        compare(sent.end(mail()), Kind::Failed, {});
        QVERIFY(!server.hasMore());
        sent.courier.reset();
        sent.mailTo(server, Tls::NoneOnLoopback);
        compare(sent.end(mail()), Kind::HandedOver, {});
        QVERIFY(!server.next()["tls"_L1].toBool(true));
    }

    void mailServer_thatSaysNo_isUnderstood_data()
    {
        QTest::addColumn<QStringList>("options");
        QTest::addColumn<int>("kind");
        QTest::addColumn<QString>("reason");
        QTest::newRow("never") << QStringList{u"--refuse"_s, u"550"_s} << int(Kind::Refused) << u"550"_s;
        QTest::newRow("not now") << QStringList{u"--refuse"_s, u"451"_s} << int(Kind::Failed) << u"451"_s;
        QTest::newRow("hangs") << QStringList{u"--hang"_s} << int(Kind::Failed) << u"timed out"_s;
    }
    void mailServer_thatSaysNo_isUnderstood()
    {
        QFETCH(QStringList, options);
        QFETCH(int, kind);
        QFETCH(QString, reason);
        MailProcess server;
        if (!server.start(options))
            QSKIP("python3-aiosmtpd is not here");
        Sent sent;
        sent.settings.limits.within = reason == u"timed out"_s ? Millis(500) : Millis(20'000);
        sent.mailTo(server, Tls::NoneOnLoopback);
        compare(sent.end(mail()), Kind(kind), reason);
    }

    void wrongPassword_isNotSaid()
    {
        Certificate certificate;
        MailProcess server;
        if (!certificate.make()
            || !server.start({u"--cert"_s, certificate.cert, u"--key"_s, certificate.key, u"--user"_s, u"baton"_s,
                              u"--password"_s, u"horse"_s}))
            QSKIP("python3-aiosmtpd or openssl is not here");
        Sent sent;
        sent.mailTo(server, Tls::StartTls);
        sent.settings.caFile = certificate.cert;
        sent.settings.mail->user = u"baton"_s;
        sent.settings.mail->password = Secret("wrong-battery");
        const AttemptEnd end = sent.end(mail());
        compare(end, Kind::Refused, u"535"_s);
        QVERIFY(!end.reason.contains("wrong-battery"_L1));
    }
};

} // namespace Baton::Server

QTEST_GUILESS_MAIN(Baton::Server::TestCourierMail)
#include "tst_couriermail.moc"
