// SPDX-FileCopyrightText: Baton contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "console/alertdraft.h"
#include "console/headlessagent.h"
#include "domain/effectivealerts.h"
#include "support/serverprocess.h"

#include <QSignalSpy>
#include <QTest>

using namespace Qt::Literals::StringLiterals;

namespace Baton::Test {

namespace {

const QString password = u"a password of the test"_s;
constexpr int patience = 20'000;

HeadlessPolicy idle()
{
    HeadlessPolicy policy;
    policy.claims = false;
    return policy;
}

/// A console of somebody, signed in.
struct Seat
{
    Seat(quint16 port, const QString &login)
        : agent(idle())
    {
        Credentials credentials;
        credentials.server = QUrl(u"http://127.0.0.1:%1"_s.arg(port));
        credentials.login = login;
        credentials.password = password;
        credentials.device = DeviceId(u"d_seat%1"_s.arg(login));
        agent.start(credentials);
    }

    Console &console() { return agent.console(); }
    const ConsoleState &state() { return agent.console().state(); }
    Agent self() { return state().agents().value(state().self().id); }

    HeadlessAgent agent;
};

} // namespace

/// What one admin sets is at once on the consoles of those it concerns, never over what another admin set, and known
/// afterwards: real consoles, a real server.
class TestAdminRules : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void lock_showsOnAnotherConsole_withItsReason();
    void override_winsOverTheLock();
    void admins_atTheSameTime_loseNothing();
    void ladder_onAnOldWorkspace_isRefused_thenSaved();
    void history_isForAdmins_newestFirst();
    void cleanupTestCase();

private:
    EffectiveCell cellOfAgent(AlertRow row, AlertChannel channel)
    {
        return effective(row, channel, m_agent->self(), m_agent->state().workspace());
    }

    std::unique_ptr<ServerProcess> m_server;
    std::unique_ptr<Seat> m_boss;
    std::unique_ptr<Seat> m_chief;
    std::unique_ptr<Seat> m_agent;
};

void TestAdminRules::initTestCase()
{
    m_server = std::make_unique<ServerProcess>(QStringLiteral(BATON_BATOND));
    QVERIFY2(m_server->init(), qUtf8Printable(m_server->problem()));
    for (const auto &[login, role] :
         {std::pair(u"boss"_s, u"admin"_s), {u"chief"_s, u"admin"_s}, {u"ann"_s, u"agent"_s}})
        QVERIFY2(m_server->addAgent(login, login, role, password), qUtf8Printable(m_server->problem()));
    QVERIFY2(m_server->start(), qUtf8Printable(m_server->problem()));
    m_boss = std::make_unique<Seat>(m_server->port(), u"boss"_s);
    m_chief = std::make_unique<Seat>(m_server->port(), u"chief"_s);
    m_agent = std::make_unique<Seat>(m_server->port(), u"ann"_s);
    for (const auto *seat : {m_boss.get(), m_chief.get(), m_agent.get()})
        QTRY_VERIFY_WITH_TIMEOUT(seat->agent.isOnline(), patience);
}

void TestAdminRules::lock_showsOnAnotherConsole_withItsReason()
{
    AlertDraft &draft = m_boss->console().alertDraft();
    QVERIFY(draft.canBeSet());
    QVERIFY(!m_agent->console().alertDraft().canBeSet());
    AlertRules rules = draft.rules({});
    rules.choices[AlertRow::Mention].on[AlertChannel::Sound] = false;
    rules.locks[AlertRow::Mention][AlertChannel::Sound] = u"Quiet in the hall."_s;
    draft.setRules({}, rules);
    QSignalSpy saved(&draft, &AlertDraft::saved);
    draft.save();
    QTRY_COMPARE_WITH_TIMEOUT(saved.size(), 1, patience);
    QTRY_VERIFY_WITH_TIMEOUT(!draft.isChanged(), patience);
    QTRY_VERIFY_WITH_TIMEOUT(cellOfAgent(AlertRow::Mention, AlertChannel::Sound).on.lock, patience);
    const Effective<bool> on = cellOfAgent(AlertRow::Mention, AlertChannel::Sound).on;
    QVERIFY(!on.value);
    QCOMPARE(on.lock->reason, u"Quiet in the hall."_s);
}

void TestAdminRules::override_winsOverTheLock()
{
    AlertDraft &draft = m_chief->console().alertDraft();
    QTRY_COMPARE_WITH_TIMEOUT(draft.stored({}).revision, 1, patience);
    const AlertPlace ann{{}, m_agent->state().self().id};
    AlertRules rules;
    rules.choices[AlertRow::Mention].on[AlertChannel::Sound] = true;
    draft.setRules(ann, rules);
    QCOMPARE(draft.whoIsAffected().size(), 1);
    draft.save();
    QTRY_VERIFY_WITH_TIMEOUT(cellOfAgent(AlertRow::Mention, AlertChannel::Sound).on.value, patience);
    QVERIFY(!cellOfAgent(AlertRow::Mention, AlertChannel::Sound).on.lock);
}

void TestAdminRules::admins_atTheSameTime_loseNothing()
{
    AlertDraft &one = m_boss->console().alertDraft();
    AlertDraft &other = m_chief->console().alertDraft();
    AlertRules mine = one.rules({});
    mine.choices[AlertRow::Given].tone = AlertTone::Deep;
    one.setRules({}, mine);
    AlertRules theirs = other.rules({});
    theirs.choices[AlertRow::Offered].tone = AlertTone::Knock;
    other.setRules({}, theirs);
    // Both at once: neither has heard of the other, so the server refuses one of them.
    QSignalSpy refused(&other, &AlertDraft::refused);
    QSignalSpy alsoRefused(&one, &AlertDraft::refused);
    one.save();
    other.save();
    QTRY_COMPARE_WITH_TIMEOUT(refused.size() + alsoRefused.size(), 1, patience);
    AlertDraft &slower = refused.isEmpty() ? one : other;
    QTRY_VERIFY_WITH_TIMEOUT(slower.stored({}).revision == 2 && !slower.isSaving(), patience);
    QVERIFY(slower.isChanged());
    slower.save();
    QTRY_COMPARE_WITH_TIMEOUT(m_agent->state().workspace().alertRules.revision, 3, patience);
    const AlertChoices all = m_agent->state().workspace().alertRules.choices;
    QCOMPARE(all.value(AlertRow::Given).tone, std::optional(AlertTone::Deep));
    QCOMPARE(all.value(AlertRow::Offered).tone, std::optional(AlertTone::Knock));
    QCOMPARE(all.value(AlertRow::Mention).on.value(AlertChannel::Sound, true), false);
}

void TestAdminRules::ladder_onAnOldWorkspace_isRefused_thenSaved()
{
    AlertDraft &draft = m_boss->console().alertDraft();
    const QList<LadderStep> ladder{{Millis(0), LadderTarget::Team}, {Millis(240'000), LadderTarget::Missed}};
    draft.setLadder({}, ladder);
    Workspace theirs = m_chief->state().workspace();
    theirs.answerThreshold = 41;
    QSignalSpy refused(&draft, &AlertDraft::refused);
    m_chief->console().saveWorkspace(theirs, theirs.revision);
    // Whichever came second was refused or had heard; in the end both are there.
    draft.save();
    const Workspace &known = m_chief->state().workspace();
    QTRY_VERIFY_WITH_TIMEOUT(!draft.isSaving() && (draft.workspace().answerThreshold == 41 || known.ladder == ladder),
                             patience);
    if (!refused.isEmpty())
        draft.save();
    if (known.answerThreshold != 41) {
        theirs = known;
        theirs.answerThreshold = 41;
        m_chief->console().saveWorkspace(theirs, theirs.revision);
    }
    QTRY_VERIFY_WITH_TIMEOUT(m_agent->state().workspace().ladder == ladder, patience);
    QTRY_COMPARE_WITH_TIMEOUT(m_agent->state().workspace().answerThreshold, 41, patience);
}

void TestAdminRules::history_isForAdmins_newestFirst()
{
    QSignalSpy told(&m_chief->console(), &Console::savedRulesArrived);
    m_chief->console().fetchSavedRules();
    QTRY_COMPARE_WITH_TIMEOUT(told.size(), 1, patience);
    const auto page = told.first().first().value<SavedRulesPage>();
    QCOMPARE(page.saved.size(), 5);
    QVERIFY(!page.saved[0].rules && !page.saved[0].ladder.isEmpty());
    QCOMPARE(page.saved.last().rules->locks.value(AlertRow::Mention).value(AlertChannel::Sound),
             u"Quiet in the hall."_s);
    QCOMPARE(page.saved.last().by, m_boss->state().self().id);
    QSignalSpy refused(&m_agent->console(), &Console::savedRulesArrived);
    m_agent->console().fetchSavedRules();
    QTRY_COMPARE_WITH_TIMEOUT(refused.size(), 1, patience);
    QCOMPARE(refused.first().first().value<SavedRulesPage>().refused, std::optional(Code::Forbidden));
}

void TestAdminRules::cleanupTestCase()
{
    m_boss.reset();
    m_chief.reset();
    m_agent.reset();
    QVERIFY(!m_server || m_server->terminate());
}

} // namespace Baton::Test

QTEST_GUILESS_MAIN(Baton::Test::TestAdminRules)
#include "tst_adminrules.moc"
