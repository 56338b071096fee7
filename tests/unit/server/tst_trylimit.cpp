// SPDX-FileCopyrightText: Baton contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "server/trylimit.h"

#include <QTest>

using namespace Qt::Literals::StringLiterals;

namespace Baton::Server {

/// How often a login may be tried, and that logins nobody has do not fill the memory.
class TestTryLimit : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void name_triedTooOften_waitsAMinute()
    {
        TryLimit limit;
        for (int i = 0; i < 3; ++i)
            QVERIFY(limit.allows(u"ann"_s, 3, 1'000 * i));
        QVERIFY(!limit.allows(u"ann"_s, 3, 59'999));
        QVERIFY(limit.allows(u"bob"_s, 3, 59'999));
        QVERIFY(limit.allows(u"ann"_s, 3, 60'000));
        QVERIFY(!limit.allows(u"ann"_s, 3, 60'001));
    }
    void names_triedLongAgo_areForgottenOnceThereAreMany()
    {
        TryLimit limit;
        for (qsizetype i = 0; i < TryLimit::many; ++i)
            limit.allows(QString::number(i), 10, i < 9'000 ? 0 : 30'000);
        QCOMPARE(limit.known(), TryLimit::many);
        QVERIFY(!limit.allows(u"9500"_s, 1, 60'000));
        QCOMPARE(limit.known(), 1'000);
        QVERIFY(!limit.allows(u"9500"_s, 1, 60'000));
        limit.allows(u"more"_s, 1, 120'000);
        QCOMPARE(limit.known(), 1'001); // few enough to be kept
    }
};

} // namespace Baton::Server

QTEST_GUILESS_MAIN(Baton::Server::TestTryLimit)
#include "tst_trylimit.moc"
