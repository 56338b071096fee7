// SPDX-FileCopyrightText: Baton contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/theme/theme.h"
#include "ui/window/startpage.h"

#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>

using namespace Baton;
using namespace Baton::Ui;
using namespace Qt::Literals::StringLiterals;

class TestUiStartPage : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void address_asTyped_becomesAnUrl_data();
    void address_asTyped_becomesAnUrl();
    void signIn_withAll_sendsCredentials();
    void signIn_withoutPassword_saysSo();
    void trouble_isSaidInWords();
    void passwordChange_asksForANewOne();
    void tryIt_isOneClick();
};

void TestUiStartPage::address_asTyped_becomesAnUrl_data()
{
    QTest::addColumn<QString>("typed");
    QTest::addColumn<QString>("url");
    QTest::newRow("host") << u"baton.example.com"_s << u"https://baton.example.com"_s;
    QTest::newRow("port") << u" baton.example.com:8443 "_s << u"https://baton.example.com:8443"_s;
    QTest::newRow("here") << u"localhost:8080"_s << u"http://localhost:8080"_s;
    QTest::newRow("loopback") << u"127.0.0.1:8080"_s << u"http://127.0.0.1:8080"_s;
    QTest::newRow("plain http elsewhere") << u"http://baton.example.com"_s << QString();
    QTest::newRow("user part") << u"https://a@b.example"_s << QString();
    QTest::newRow("file") << u"file:///etc/passwd"_s << QString();
    QTest::newRow("empty") << QString() << QString();
}

void TestUiStartPage::address_asTyped_becomesAnUrl()
{
    QFETCH(QString, typed);
    QFETCH(QString, url);
    const auto address = serverAddress(typed);
    QCOMPARE(address.has_value(), !url.isEmpty());
    if (address)
        QCOMPARE(address->toString(), url);
}

void TestUiStartPage::signIn_withAll_sendsCredentials()
{
    const Theme theme;
    StartPage page(theme);
    QSignalSpy wanted(&page, &StartPage::connectWanted);
    page.setServer(u"localhost:9"_s, u"ana"_s);
    page.findChild<QLineEdit *>(u"passwordEdit"_s)->setText(u"secret"_s);
    page.findChild<QPushButton *>(u"connectButton"_s)->click();
    QCOMPARE(wanted.size(), 1);
    const auto credentials = wanted.first().first().value<Credentials>();
    QCOMPARE(credentials.login, u"ana"_s);
    QCOMPARE(credentials.password, u"secret"_s);
    QVERIFY(!page.findChild<QPushButton *>(u"connectButton"_s)->isEnabled());
}

void TestUiStartPage::signIn_withoutPassword_saysSo()
{
    const Theme theme;
    StartPage page(theme);
    QSignalSpy wanted(&page, &StartPage::connectWanted);
    page.setServer(u"localhost:9"_s, u"ana"_s);
    page.findChild<QPushButton *>(u"connectButton"_s)->click();
    QCOMPARE(wanted.size(), 0);
    QVERIFY(page.findChild<QLabel *>(u"connectTrouble"_s)->text().contains(u"needed"_s));
}

void TestUiStartPage::trouble_isSaidInWords()
{
    const Theme theme;
    StartPage page(theme);
    const auto said = [&](const QString &reason) {
        LinkState link;
        link.phase = LinkPhase::Refused;
        link.reason = reason;
        page.showLink(link);
        return page.findChild<QLabel *>(u"connectTrouble"_s)->accessibleName(); // whole, however many lines it takes
    };
    QVERIFY(said(u"password"_s).contains(u"wrong"_s));
    QVERIFY(said(u"unreachable"_s).contains(u"cannot be reached"_s));
    QVERIFY(said(u"tls"_s).contains(u"does not trust the server's certificate, so nothing was sent"_s));
    QVERIFY(said(u"tls"_s).contains(u"ask whoever runs the server"_s));
    QVERIFY(page.findChild<QPushButton *>(u"connectButton"_s)->isEnabled());
    const QString plain = said(u"no_tls"_s);
    QVERIFY(plain.contains(u"encrypted link, so nothing was sent"_s));
    QVERIFY(plain.contains(u"ask whoever runs the server"_s));
    // The next try takes nothing back before it has come to something.
    LinkState link;
    link.phase = LinkPhase::Connecting;
    page.showLink(link);
    QCOMPARE(page.findChild<QLabel *>(u"connectTrouble"_s)->accessibleName(), plain);
}

void TestUiStartPage::passwordChange_asksForANewOne()
{
    const Theme theme;
    StartPage page(theme);
    page.show();
    auto *field = page.findChild<QLineEdit *>(u"newPasswordEdit"_s);
    QVERIFY(!field->isVisible());
    LinkState link;
    link.phase = LinkPhase::Refused;
    link.reason = u"password_change"_s;
    page.showLink(link);
    QVERIFY(field->isVisible());
}

void TestUiStartPage::tryIt_isOneClick()
{
    const Theme theme;
    StartPage page(theme);
    QSignalSpy wanted(&page, &StartPage::tryWanted);
    page.findChild<QPushButton *>(u"tryButton"_s)->click();
    QCOMPARE(wanted.size(), 1);
    QCOMPARE(wanted.first().first().toBool(), false);
}

QTEST_MAIN(TestUiStartPage)
#include "tst_ui_startpage.moc"
