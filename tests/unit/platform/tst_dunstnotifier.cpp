// SPDX-FileCopyrightText: Baton contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "notifierrig.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

using namespace Qt::Literals::StringLiterals;
using namespace Baton::Test;

/// A notification service that people run: dunst, on a screen of its own.
class TestDunstNotifier : public NotifierRig
{
    Q_OBJECT

    QJsonArray dunstHistory() const
    {
        const auto output = m_desktop->run(u"dunstctl"_s, {u"history"_s});
        return QJsonDocument::fromJson(output.text.toUtf8()).object().value(u"data"_s).toArray().at(0).toArray();
    }

    static QString field(const QJsonValue &entry, const QString &name)
    {
        return entry.toObject().value(name).toObject().value(u"data"_s).toVariant().toString();
    }

    int dunstDisplayed() const
    {
        return m_desktop->run(u"dunstctl"_s, {u"count"_s, u"displayed"_s}).text.trimmed().toInt();
    }

private Q_SLOTS:
    void init()
    {
        const QString absent =
            PrivateDesktop::missing({u"dbus-daemon"_s, u"Xvfb"_s, u"dunst"_s, u"dunstctl"_s, u"dbus-send"_s});
        if (!absent.isEmpty())
            QSKIP(qPrintable(absent));
        m_desktop = std::make_unique<PrivateDesktop>();
        const bool runs =
            m_desktop->startX() && m_desktop->startBus() && m_desktop->startDunst(u"grep -m1 claim || head -n 1\n"_s);
        QVERIFY2(runs, qPrintable(m_desktop->problem()));
    }

    void cleanup() { m_desktop.reset(); }

    void dunst_markupInTheBody_arrivesAsText()
    {
        const auto it = notifier();
        Log log(*it);
        it->show(handoff(u"h1"_s, u"<b>x</b> & \"q\""_s));
        QTRY_COMPARE(log.said, QStringList{u"shown h1"_s});
        QVERIFY(it->available());
        QVERIFY(it->capabilities().bodyMarkup);
        QVERIFY2(it->capabilities().server.startsWith(u"dunst"_s), qPrintable(it->capabilities().server));
        QCOMPARE(dunstDisplayed(), 1);
        m_desktop->run(u"dunstctl"_s, {u"close-all"_s});
        QTRY_COMPARE(log.said.size(), 2);
        const QJsonArray history = dunstHistory();
        QCOMPARE(history.size(), 1);
        QCOMPARE(field(history.at(0), u"body"_s), isolate + u"&lt;b&gt;x&lt;/b&gt; &amp; &quot;q&quot;"_s + pop);
        QCOMPARE(field(history.at(0), u"summary"_s), isolate + u"Ana"_s + pop);
    }

    void dunst_defaultAction_comesBack()
    {
        const auto it = notifier();
        Log log(*it);
        it->show(handoff(u"h1"_s));
        QTRY_COMPARE(log.said.size(), 1);
        m_desktop->run(u"dunstctl"_s, {u"action"_s, u"0"_s});
        QTRY_VERIFY2(log.said.contains(u"action h1 default "_s), qPrintable(log.said.join(u'|')));
    }

    void dunst_claimChosenFromTheMenu_comesBackForTheRightOne()
    {
        const auto it = notifier();
        Log log(*it);
        it->show(handoff(u"h1"_s));
        QTRY_COMPARE(log.said.size(), 1);
        m_desktop->run(u"dunstctl"_s, {u"context"_s});
        QTRY_VERIFY2(log.said.contains(u"action h1 claim "_s), qPrintable(log.said.join(u'|')));
    }

    void dunst_shownAgain_replacesAndWithdrawCloses()
    {
        const auto it = notifier();
        Log log(*it);
        it->show(handoff(u"h1"_s, u"one"_s));
        it->show(handoff(u"h1"_s, u"two"_s));
        it->show(handoff(u"h2"_s, u"three"_s));
        QTRY_COMPARE(log.said.size(), 2);
        QCOMPARE(dunstDisplayed(), 2);
        it->withdraw(u"h1"_s);
        it->withdraw(u"h2"_s);
        QTRY_COMPARE(dunstDisplayed(), 0);
        QTRY_COMPARE(dunstHistory().size(), 2);
        QString bodies;
        for (const QJsonValue &entry : dunstHistory())
            bodies += field(entry, u"body"_s);
        QVERIFY2(bodies.contains(u"two"_s) && !bodies.contains(u"one"_s), qPrintable(bodies));
    }

    void dunst_killedAndBack_whatIsOpenIsShownAgain()
    {
        const auto it = notifier();
        Log log(*it);
        it->show(handoff(u"h1"_s));
        it->show(handoff(u"h2"_s, u"something else"_s));
        QTRY_VERIFY(log.said.size() >= 2);
        QVERIFY2(log.said.filter(u"shown"_s).size() == 2, qPrintable(log.said.join(u'|')));
        it->withdraw(u"h2"_s);
        m_desktop->end(u"dunst"_s, true);
        QTRY_VERIFY(!it->available());
        QVERIFY(it->capabilities().why.contains(u"No notification daemon"_s));
        QTRY_VERIFY2(log.said.contains(u"failed h1"_s), qPrintable(log.said.join(u'|')));
        QVERIFY2(m_desktop->startDunst(), qPrintable(m_desktop->problem()));
        QTRY_COMPARE(log.said.count(u"shown h1"_s), 2);
        QVERIFY(it->available());
        QCOMPARE(dunstDisplayed(), 1);
        m_desktop->run(u"dunstctl"_s, {u"action"_s, u"0"_s});
        QTRY_VERIFY(log.said.contains(u"action h1 default "_s));
    }

    void dunst_sameTextUnderTwoKeys_tellsThatOneGaveWay()
    {
        // dunst stacks equal notifications: the older one is gone, and we must know that it is.
        const auto it = notifier();
        Log log(*it);
        it->show(handoff(u"h1"_s));
        QTRY_COMPARE(log.said, QStringList{u"shown h1"_s});
        it->show(handoff(u"h2"_s));
        QTRY_COMPARE(log.said.size(), 3);
        QVERIFY2(log.said.contains(u"closed h1 0"_s), qPrintable(log.said.join(u'|')));
        QCOMPARE(dunstDisplayed(), 1);
    }

    void dunst_paused_isKnownAsInhibited()
    {
        const auto it = notifier();
        QTRY_COMPARE(it->capabilities().inhibited, std::optional(false));
        m_desktop->run(u"dunstctl"_s, {u"set-paused"_s, u"true"_s});
        it->refresh();
        QTRY_COMPARE(it->capabilities().inhibited, std::optional(true));
    }
};

QTEST_GUILESS_MAIN(TestDunstNotifier)
#include "tst_dunstnotifier.moc"
