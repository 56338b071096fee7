// SPDX-FileCopyrightText: Baton contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "server/identity.h"

#include <QTemporaryDir>
#include <QTest>

#include <functional>
#include <limits>

namespace Baton::Server {

using namespace Qt::Literals::StringLiterals;

namespace {

const Secret key{"a key of the site, 32 letters long"};
constexpr qint64 atSeconds = 1'800'000'000;
constexpr Instant now{atSeconds * 1000};

Protocol::VisitorIdentify claimOf(qint64 expires)
{
    Protocol::VisitorIdentify claim{CommandId(u"0190a5d0-0000-7000-8000-000000000001"_s),
                                    u"K-4711"_s,
                                    u"Vera Doe"_s,
                                    u"vera@shop.example"_s,
                                    expires,
                                    {}};
    claim.signature = QString::fromLatin1(signatureOf(identityText(claim), key));
    return claim;
}

Code codeFor(const Protocol::VisitorIdentify &claim, const Secret &by = key)
{
    const auto checked = checkIdentity(claim, by, now);
    return checked ? Code::Internal : checked.error().code; // Internal: it holds
}

} // namespace

/// Whom a site vouches for.
class TestIdentity : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void signature_ofAKnownText_isThatOfTheStandard()
    {
        // RFC 4231, case 2.
        QCOMPARE(signatureOf("what do ya want for nothing?", Secret("Jefe")),
                 QByteArray("5bdcc146bf60754e6a042426089575c75a003f089d2739839dec58b964ec3843"));
        QCOMPARE(identityText(claimOf(12)), QByteArray("baton.identity.1\nK-4711\nVera Doe\nvera@shop.example\n12"));
    }

    void claim_signedByTheSite_holds()
    {
        QCOMPARE(codeFor(claimOf(atSeconds + 300)), Code::Internal);
        auto upper = claimOf(atSeconds + 300);
        upper.signature = upper.signature.toUpper();
        QCOMPARE(codeFor(upper), Code::Internal);
    }

    void claim_thatWasChanged_doesNot()
    {
        using Change = std::function<void(Protocol::VisitorIdentify &)>;
        const QList<Change> changes{
            [](auto &c) { c.account = u"K-4712"_s; }, [](auto &c) { c.name = u"Otto"_s; },
            [](auto &c) { c.email.clear(); },         [](auto &c) { ++c.expires; },
            [](auto &c) { c.signature.chop(1); },     [](auto &c) { c.signature[0] = u'\u0130'; },
            [](auto &c) { c.signature.clear(); }};
        for (const Change &change : changes) {
            auto claim = claimOf(atSeconds + 300);
            change(claim);
            QCOMPARE(codeFor(claim), Code::Forbidden);
        }
        QCOMPARE(codeFor(claimOf(atSeconds + 300), Secret("another key that is 32 letters long")), Code::Forbidden);
    }

    void claim_whoseLinesRunIntoEachOther_isRefused()
    {
        // Of a name with an end of line in it a site would sign what could be read as another's.
        auto claim = claimOf(atSeconds + 300);
        claim.account = u"K-4711\nVera Doe"_s;
        claim.name = u"vera@shop.example"_s;
        claim.email.clear();
        QCOMPARE(codeFor(claim), Code::BadSchema);
    }

    void claim_inItsTime_alone()
    {
        QCOMPARE(codeFor(claimOf(atSeconds - 60)), Code::Internal);
        QCOMPARE(codeFor(claimOf(atSeconds - 61)), Code::TokenExpired);
        QCOMPARE(codeFor(claimOf(atSeconds + 24 * 3600 + 60)), Code::Internal);
        QCOMPARE(codeFor(claimOf(atSeconds + 24 * 3600 + 61)), Code::TokenExpired);
        QCOMPARE(codeFor(claimOf(std::numeric_limits<qint64>::max())), Code::TokenExpired);
    }

    void claim_withoutAKey_isNoneOfOurs()
    {
        auto claim = claimOf(atSeconds + 300);
        claim.signature = QString::fromLatin1(signatureOf(identityText(claim), Secret()));
        QCOMPARE(codeFor(claim, Secret()), Code::Disabled);
    }

    void keyFile_isLongAndNotForEverybody()
    {
        const QTemporaryDir folder;
        const QString path = folder.filePath(u"key"_s);
        const auto write = [&](const QByteArray &bytes, QFile::Permissions permissions) {
            QFile file(path);
            if (!file.open(QFile::WriteOnly | QFile::Truncate) || file.write(bytes) != bytes.size())
                return false;
            return file.setPermissions(permissions);
        };
        const auto own = QFile::ReadOwner | QFile::WriteOwner;
        QVERIFY(write(QByteArray(32, 'k') + "\nnot this\n", own));
        QCOMPARE(readIdentityKey(path).value_or(Secret()).reveal(), QByteArray(32, 'k'));
        QVERIFY(write(QByteArray(31, 'k'), own));
        QVERIFY(!readIdentityKey(path));
        QVERIFY(write(QByteArray(32, 'k'), own | QFile::ReadOther));
        QVERIFY(!readIdentityKey(path));
        QVERIFY(!readIdentityKey(folder.filePath(u"none"_s)));
    }
};

} // namespace Baton::Server

QTEST_GUILESS_MAIN(Baton::Server::TestIdentity)
#include "tst_identity.moc"
