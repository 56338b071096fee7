// SPDX-FileCopyrightText: Baton contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "server/channels/channelsettings.h"

#include <QFile>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::Literals::StringLiterals;

namespace Baton::Server {

namespace {

struct Folder
{
    QTemporaryDir folder;

    QString write(const QString &name, const QByteArray &bytes, bool forAll = false)
    {
        const QString path = folder.filePath(name);
        QFile file(path);
        if (file.open(QFile::WriteOnly))
            file.write(bytes);
        file.close();
        auto permissions = QFile::ReadOwner | QFile::WriteOwner;
        file.setPermissions(forAll ? permissions | QFile::ReadOther : permissions);
        return path;
    }
    /// With single quotes, as moc 6.4 loses its way in raw literals like these.
    Result<ChannelSettings> read(QByteArray json)
    {
        return readChannelSettings(write(u"channels.json"_s, json.replace('\'', '"')));
    }
    QString problem(const QByteArray &json)
    {
        const auto settings = read(json);
        return settings ? QString() : settings.error().detail.section(u": "_s, 1);
    }
};

const QByteArray whole =
    "{'public_url': 'https://chat.example.com/', 'tell_visitor_text': true, "
    "'smtp': {'host': 'mail.example.com', 'user': 'baton', 'password_file': 'mail.secret', 'from': "
    "'baton@example.com'}, "
    "'push': {'url': 'https://push.example.com/', 'topic': 'shop-alerts', 'token_file': 'hook.secret'}, "
    "'webhooks': [{'name': 'crm', 'url': 'https://crm.example.com/hook?a=1', 'secret_file': 'hook.secret', "
    "'events': ['handoff.alerted', 'handoff.ended']}], "
    "'people': {'Ada': {'email': 'ada@example.com', 'push': 'ada'}}}";

} // namespace

class TestChannelSettings : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void wholeFile_isUnderstood()
    {
        Folder folder;
        folder.write(u"mail.secret"_s, "correct horse\n");
        folder.write(u"hook.secret"_s, "sixteen characters");
        const auto settings = folder.read(whole);
        QVERIFY2(settings, settings ? "" : qPrintable(settings.error().detail));
        QCOMPARE(settings->publicUrl, u"https://chat.example.com"_s);
        QVERIFY(settings->tellsName);
        QVERIFY(settings->tellsText);
        QCOMPARE(settings->mail->port, 587);
        QVERIFY(settings->mail->tls == MailServer::Tls::StartTls);
        QCOMPARE(settings->mail->password.reveal(), QByteArray("correct horse"));
        QCOMPARE(settings->push->url, u"https://push.example.com"_s);
        QCOMPARE(settings->webhook(u"crm"_s)->events.size(), 2);
        QVERIFY(!settings->webhook(u"crm"_s)->mayBePrivate);
        QCOMPARE(settings->people.value(u"ada"_s).topic, u"ada"_s);
    }

    void smallestFile_tellsNoTextAndNobody()
    {
        Folder folder;
        const auto settings = folder.read("{'public_url': 'http://127.0.0.1:8420'}");
        QVERIFY(settings);
        QVERIFY(!settings->tellsText);
        QVERIFY(!settings->mail && !settings->push && settings->webhooks.isEmpty() && settings->people.isEmpty());
    }

    void mistake_isNamed_data()
    {
        QTest::addColumn<QByteArray>("json");
        QTest::addColumn<QString>("problem");
        const auto row = [](const char *name, const QByteArray &more, const QString &problem) {
            QTest::newRow(name) << QByteArray("{'public_url': 'https://chat.example.com', " + more + '}') << problem;
        };
        row("unknown", "'smpt': {}", u"smpt is not known"_s);
        row("unknown inside", "'push': {'url': 'https://p.example', 'topc': 'x'}", u"push.topc is not known"_s);
        row("plain http", "'push': {'url': 'http://p.example'}", u"push.url is no https URL"_s);
        row("somebody's name", "'push': {'url': 'https://a:b@p.example'}", u"push.url is no https URL"_s);
        row("backslash", "'push': {'url': 'https://p.example\\\\@q.example'}", u"push.url is no https URL"_s);
        row("line break", "'push': {'url': 'https://p.example/\\r\\nX: y'}", u"push.url is no https URL"_s);
        row("file", "'push': {'url': 'file:///etc/passwd', 'allow_private': true}", u"push.url is no https URL"_s);
        row("from", "'smtp': {'host': 'm.example', 'from': 'a@b.example\\r\\nBcc: x@y.example'}",
            u"smtp.from is no mail address"_s);
        row("host", "'smtp': {'host': 'm.example/x', 'from': 'a@b.example'}", u"smtp.host is no host"_s);
        row("tls", "'smtp': {'host': 'm.example', 'from': 'a@b.example', 'tls': 'none'}",
            u"smtp.tls is starttls, implicit or none_on_loopback"_s);
        row("port", "'smtp': {'host': 'm.example', 'from': 'a@b.example', 'port': 70000}",
            u"smtp.port is no whole number from 1 to 65535"_s);
        row("no password", "'smtp': {'host': 'm.example', 'from': 'a@b.example', 'user': 'u'}",
            u"smtp.user and password_file need each other"_s);
        row("open secret", "'push': {'url': 'https://p.example', 'token_file': 'open.secret'}",
            u"push.token_file names a file that everybody on this machine can read"_s);
        row("short secret", "'webhooks': [{'name': 'a', 'url': 'https://p.example', 'secret_file': 'short.secret'}]",
            u"webhooks[0].secret_file needs a secret of 16 characters or more"_s);
        row("no secret", "'webhooks': [{'name': 'a', 'url': 'https://p.example'}]",
            u"webhooks[0].secret_file needs a secret of 16 characters or more"_s);
        row("event",
            "'webhooks': [{'name': 'a', 'url': 'https://p.example', 'secret_file': 'hook.secret', "
            "'events': ['handoff.alert']}]",
            u"webhooks[0].events holds no event: handoff.alert"_s);
        row("twice",
            "'webhooks': [{'name': 'a', 'url': 'https://p.example', 'secret_file': 'hook.secret'}, "
            "{'name': 'a', 'url': 'https://q.example', 'secret_file': 'hook.secret'}]",
            u"webhooks[1].name is there twice"_s);
        row("address", "'people': {'ada': {'email': 'ada'}}", u"people.ada.email is no mail address"_s);
        row("topic", "'people': {'ada': {'push': '../admin'}}", u"people.ada.push is no topic"_s);
        row("language", "'language': 'fr'", u"language is none of en, de, ar, zh"_s);
        row("type", "'tell_visitor_name': 'no'", u"tell_visitor_name is neither true nor false"_s);
    }
    void mistake_isNamed()
    {
        Folder folder;
        folder.write(u"open.secret"_s, "sixteen characters", true);
        folder.write(u"hook.secret"_s, "sixteen characters");
        folder.write(u"short.secret"_s, "fifteen charact");
        QFETCH(QByteArray, json);
        QTEST(folder.problem(json), "problem");
    }

    void fileThatIsNone_isRefused()
    {
        Folder folder;
        QCOMPARE(readChannelSettings(folder.folder.filePath(u"none"_s)).error().code, Code::NotFound);
        QCOMPARE(folder.read("{").error().code, Code::BadSchema);
        QCOMPARE(folder.read("[]").error().code, Code::BadSchema);
    }
};

} // namespace Baton::Server

QTEST_GUILESS_MAIN(Baton::Server::TestChannelSettings)
#include "tst_channelsettings.moc"
