// SPDX-FileCopyrightText: Baton contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "hubrig.h"

#include <QTest>

using namespace Qt::Literals::StringLiterals;
using namespace Baton::Protocol;

namespace Baton::Server {

/// How consoles sign in and out, and whom that sends away.
class TestSigning : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void signOut_endsAllThatHoldsTheToken();
    void signOut_whereTokensCannotBeRead_endsOneself();
    void newPassword_endsAllThatWasSignedIn();
    void signIn_triedTooOften_waits_howeverTheLoginIsSpelt();
};

void TestSigning::signOut_endsAllThatHoldsTheToken()
{
    HubRig rig;
    Desk &one = rig.connect(rig.ann);
    Desk &two = rig.connect(rig.ann);
    Desk &other = rig.connect(rig.bob);
    rig.say(one, SignOut{});
    QCOMPARE(one.all<Bye>().value(0).code, u"signed_out"_s);
    QCOMPARE(two.all<Bye>().value(0).code, u"token"_s);
    QCOMPARE(two.closed, 4001);
    QVERIFY(other.all<Bye>().isEmpty());
}

void TestSigning::signOut_whereTokensCannotBeRead_endsOneself()
{
    HubRig rig;
    Desk &one = rig.connect(rig.ann);
    Desk &two = rig.connect(rig.ann);
    rig.loseAccounts();
    rig.say(one, SignOut{});
    QVERIFY(one.closed != 0);
    QVERIFY(two.all<Bye>().isEmpty()); // of whom nobody knows that it may not stay
}

void TestSigning::newPassword_endsAllThatWasSignedIn()
{
    HubRig rig;
    Desk &one = rig.connect(rig.ann);
    Desk &other = rig.connect(rig.bob);
    Desk &door = rig.knock();
    SignIn signIn;
    signIn.login = u"ann"_s;
    signIn.password = u"right"_s;
    rig.say(door, signIn);
    QVERIFY(!door.all<SignedIn>().isEmpty());
    QVERIFY(one.all<Bye>().isEmpty()); // one more device, with a token of its own
    Desk &again = rig.knock();
    signIn.newPassword = u"a new password"_s;
    rig.say(again, signIn);
    QVERIFY(!again.all<SignedIn>().isEmpty());
    QCOMPARE(one.all<Bye>().value(0).code, u"token"_s);
    QCOMPARE(one.closed, 4001);
    QVERIFY(other.all<Bye>().isEmpty());
    QCOMPARE(again.closed, 0);
}

void TestSigning::signIn_triedTooOften_waits_howeverTheLoginIsSpelt()
{
    HubRig rig;
    const auto tried = [&rig](const QString &login) {
        Desk &door = rig.knock();
        SignIn signIn;
        signIn.login = login;
        signIn.password = u"a guess"_s;
        rig.say(door, signIn);
        return door.all<Bye>().value(0).code;
    };
    for (int i = 0; i < 10; ++i)
        QCOMPARE(tried(u"ann"_s), u"password"_s);
    for (const QString &login : {u"ann"_s, u"ANN"_s, u"aNn"_s, u" ann"_s, u"ann\t"_s})
        QCOMPARE(tried(login), u"rate"_s);
    QCOMPARE(tried(u"bob"_s), u"password"_s);
}

} // namespace Baton::Server

QTEST_GUILESS_MAIN(Baton::Server::TestSigning)
#include "tst_signing.moc"
