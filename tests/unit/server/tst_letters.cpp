// SPDX-FileCopyrightText: Baton contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "hubrig.h"

#include <QTest>

using namespace Qt::Literals::StringLiterals;
using namespace Baton::Protocol;

namespace Baton::Server {

namespace {

/// A hub that has given up so many messages beyond the consoles.
struct LettersRig : HubRig
{
    int dead = 0;

    LettersRig()
    {
        hub->letters = [this] {
            QList<DeadLetter> all;
            for (int i = 0; i < dead; ++i) {
                DeadLetter letter;
                letter.id = u"dl_%1"_s.arg(i);
                letter.who = u"crm"_s;
                letter.since = now;
                all.append(letter);
            }
            return all;
        };
    }
    PageFrame asked(Desk &desk, qint64 before, int limit)
    {
        desk.heard.clear();
        say(desk, Fetch{u"f1"_s, FetchWhat::Letters, {}, before, limit});
        return desk.all<PageFrame>().value(0);
    }
    static QList<qint64> counts(const Desk &desk)
    {
        QList<qint64> told;
        for (const Ephemeral &one : desk.all<Ephemeral>()) {
            if (one.kind == EphemeralKind::Letters)
                told.append(one.n);
        }
        return told;
    }
    QString make(const AgentId &agent, Role role)
    {
        SaveAgent save{engine->agents()[agent]};
        save.agent.role = role;
        return tell(admin, save);
    }
};

} // namespace

/// What the hub tells of messages beyond the consoles that were given up, and whom.
class TestLetters : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void pages_ofMany_holdEachOnce();
    void page_ofAnAgent_isRefused_alsoOfOneWhoWasAdmin();
    void count_isToldToAdminsAlone();
    void count_isToldToWhoBecomesAdmin();
};

void TestLetters::pages_ofMany_holdEachOnce()
{
    LettersRig rig;
    rig.dead = 250;
    Desk &desk = rig.connect(rig.admin);
    QStringList ids;
    QList<qsizetype> sizes;
    qint64 before = 0;
    do {
        const PageFrame page = rig.asked(desk, before, 1'000);
        QCOMPARE(page.total, 250);
        QVERIFY(!page.code && !page.letters.isEmpty());
        sizes.append(page.letters.size());
        for (const DeadLetter &letter : page.letters)
            ids.append(letter.id);
        before = page.next;
    } while (before != 0 && sizes.size() < 10);
    QCOMPARE(sizes, (QList<qsizetype>{100, 100, 50})); // a frame holds no more
    QCOMPARE(ids.size(), 250);
    QCOMPARE(ids.first(), u"dl_0"_s);
    QCOMPARE(ids.last(), u"dl_249"_s);
    QCOMPARE(rig.asked(desk, 0, 30).next, 30);
    QCOMPARE(rig.asked(desk, 0, 0).letters.size(), 1);
    rig.dead = 10; // meanwhile
    const PageFrame beyond = rig.asked(desk, 30, 30);
    QVERIFY(beyond.letters.isEmpty() && beyond.next == 0 && beyond.total == 10);
    QVERIFY(rig.asked(desk, 9'007'199'254'740'991, 30).letters.isEmpty());
}

void TestLetters::page_ofAnAgent_isRefused_alsoOfOneWhoWasAdmin()
{
    LettersRig rig;
    rig.dead = 1;
    Desk &desk = rig.connect(rig.ann);
    QCOMPARE(rig.asked(desk, 0, 10).code, std::optional(Code::Forbidden));
    QCOMPARE(rig.make(rig.ann, Role::TeamLead), u"ok"_s);
    QCOMPARE(rig.asked(desk, 0, 10).code, std::optional(Code::Forbidden));
    QCOMPARE(rig.make(rig.ann, Role::Admin), u"ok"_s);
    QCOMPARE(rig.asked(desk, 0, 10).letters.size(), 1);
    QCOMPARE(rig.make(rig.ann, Role::Agent), u"ok"_s);
    const PageFrame refused = rig.asked(desk, 0, 10);
    QCOMPARE(refused.code, std::optional(Code::Forbidden));
    QVERIFY(refused.letters.isEmpty() && refused.total == 0);
    QCOMPARE(rig.tell(rig.ann, HandleLetters{{u"dl_0"_s}, false}), u"role"_s);
}

void TestLetters::count_isToldToAdminsAlone()
{
    LettersRig rig;
    rig.dead = 3;
    Desk &admin = rig.connect(rig.admin);
    Desk &agent = rig.connect(rig.ann);
    Desk &door = rig.knock();
    QCOMPARE(LettersRig::counts(admin), QList<qint64>{3});
    rig.dead = 4;
    rig.hub->tellLetters();
    QCOMPARE(LettersRig::counts(admin), (QList<qint64>{3, 4}));
    QVERIFY(LettersRig::counts(agent).isEmpty());
    QVERIFY(door.heard.isEmpty());
    rig.hub->letters = {}; // nothing is sent beyond the consoles
    rig.hub->tellLetters();
    QCOMPARE(LettersRig::counts(admin).size(), 2);
    QVERIFY(LettersRig::counts(rig.connect(rig.admin)).isEmpty());
}

void TestLetters::count_isToldToWhoBecomesAdmin()
{
    LettersRig rig;
    rig.dead = 3;
    Desk &desk = rig.connect(rig.ann);
    QCOMPARE(rig.make(rig.ann, Role::Admin), u"ok"_s);
    QCOMPARE(LettersRig::counts(desk), QList<qint64>{3});
    SaveAgent renamed{rig.engine->agents()[rig.ann]};
    renamed.agent.name = u"Anna"_s;
    QCOMPARE(rig.tell(rig.admin, renamed), u"ok"_s);
    QCOMPARE(LettersRig::counts(desk).size(), 1); // an admin already
}

} // namespace Baton::Server

QTEST_GUILESS_MAIN(Baton::Server::TestLetters)
#include "tst_letters.moc"
