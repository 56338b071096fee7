// SPDX-FileCopyrightText: Baton contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "server/channels/alertphrases.h"
#include "server/channels/deliveryplan.h"
#include "server/channels/mailtext.h"
#include "server/channels/wording.h"
#include "serverfixture.h"

#include <QRegularExpression>
#include <QSet>
#include <QTest>

using namespace Qt::Literals::StringLiterals;

namespace Baton::Server {

namespace {

constexpr QChar rightToLeftMark(0x200F);
constexpr QChar isolate(0x2068);
constexpr QChar endOfIsolate(0x2069);

/// The value of a header of a mail, unfolded and read as RFC 2047 has it.
QString headerOf(const QByteArray &mail, const QByteArray &name)
{
    const QByteArray head = mail.left(mail.indexOf("\r\n\r\n") + 2);
    const qsizetype at = head.indexOf(QByteArray("\r\n" + name + ": ")) + 4 + name.size();
    qsizetype end = head.indexOf("\r\n", at);
    while (head.mid(end + 2, 1) == " ")
        end = head.indexOf("\r\n", end + 2);
    QByteArray bytes;
    const QByteArray value = head.mid(at, end - at).replace("\r\n ", " ");
    if (!value.startsWith("=?"))
        return QString::fromLatin1(value);
    for (const QByteArray &word : value.split(' '))
        bytes += QByteArray::fromBase64(word.mid(10, word.size() - 12));
    return QString::fromUtf8(bytes);
}

QString textOf(const QByteArray &mail)
{
    QByteArray body = mail.mid(mail.indexOf("\r\n\r\n") + 4);
    return QString::fromUtf8(QByteArray::fromBase64(body.replace("\r\n", ""))).remove(u'\r');
}

QString plain(QString text)
{
    return text.remove(isolate).remove(endOfIsolate).remove(rightToLeftMark);
}

/// Ada, whose console speaks some language, and a visitor who waits.
struct Waiting
{
    ServerFixture fixture;
    ChannelSettings settings;
    Workspace workspace = defaultWorkspace();
    Agents agents;
    QHash<AgentId, int> load;
    QSet<AgentId> online;
    Conversation head;

    Waiting()
    {
        settings.publicUrl = u"https://chat.example.com"_s;
        settings.mail = MailServer{
            u"mail.example.com"_s, 587, MailServer::Tls::StartTls, {}, {}, u"b@example.com"_s, u"Baton"_s, false};
        settings.push = PushServer{u"https://push.example.com"_s, u"everybody"_s, {}, false};
        settings.people.insert(u"ada"_s, {u"ada@example.com"_s, u"ada-phone"_s});
        settings.tellsText = true;
        Agent ada;
        ada.id = AgentId(u"a_ada"_s);
        ada.login = u"ada"_s;
        ada.teams = {TeamId(u"t_sales"_s)};
        ada.alerts.choices[AlertRow::Requested].on[AlertChannel::Email] = true;
        agents.insert(ada.id, ada);
        Team sales;
        sales.id = TeamId(u"t_sales"_s);
        sales.name = u"Sales"_s;
        workspace.teams.insert(u"t_sales"_s, sales);
        head.id = ConversationId(u"c_0001"_s);
        head.visitor.name = u"Zoë"_s;
        head.owner = Owner::queue();
        head.handoffs = 1;
        head.team = sales.id;
        head.last.text = u"How much is it?"_s;
        head.handoff.emplace();
        head.handoff->no = 1;
        head.handoff->category = Category::Billing;
        head.handoff->waitingSince = Instant{1'700'000'000'000}; // 2023-11-14 22:13 UTC
    }
    QList<Delivery> deliveries(LadderTarget target = LadderTarget::Available)
    {
        Event event;
        event.conversation = head.id;
        event.at = head.handoff->waitingSince;
        event.body = AlertStepped{target == LadderTarget::Available ? 0 : 3, target, {}};
        return DeliveryPlan(settings, recipientsOf(settings), fixture.environment())
            .of(event, head, {workspace, agents, load, online});
    }
    Delivery in(const QString &language, Channel channel)
    {
        agents[AgentId(u"a_ada"_s)].language = language;
        for (const Delivery &delivery : deliveries()) {
            if (delivery.channel == channel)
                return delivery;
        }
        return {};
    }
    QByteArray mailIn(const QString &language)
    {
        return mailText(in(language, Channel::Email), *settings.mail, Instant{1'700'000'060'000});
    }
};

void addLanguages()
{
    QTest::addColumn<QString>("language");
    for (const QString &language : alertLanguages())
        QTest::newRow(qPrintable(language)) << language;
}

} // namespace

/// Mails and pushes in the language of whoever gets them.
class TestAlertPhrases : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void phrases_areWhole_andTellTheSame_data() { addLanguages(); }
    void phrases_areWhole_andTellTheSame()
    {
        QFETCH(QString, language);
        const AlertPhrases &phrases = alertPhrases(language);
        QCOMPARE(phrases.language, language);
        for (const QString &one :
             {phrases.waits, phrases.asked, phrases.team, phrases.about, phrases.since, phrases.last})
            QVERIFY2(one.count(u"%1"_s) == 1 && !one.contains(u"%2"_s), qPrintable(one));
        QVERIFY(phrases.waitsIn.count(u"%1"_s) == 1 && phrases.waitsIn.count(u"%2"_s) == 1);
        for (const QString &one : {phrases.visitor, phrases.read, phrases.why, phrases.action})
            QVERIFY2(!one.isEmpty() && !one.contains(u'%'), qPrintable(one));
        QVERIFY(!phrases.action.contains(u',') && !phrases.action.contains(u';')); // they end it in the header
        const QSet<QString> categories(phrases.categories.cbegin(), phrases.categories.cend());
        QCOMPARE(categories.size(), 6);
        QVERIFY(!categories.contains(QString()));
    }

    void language_isTheConsoles_orTheServers()
    {
        QCOMPARE(alertLanguage(u"de-AT"_s, u"en"_s), u"de"_s);
        QCOMPARE(alertLanguage(u"ZH-Hans-CN"_s, u"en"_s), u"zh"_s);
        QCOMPARE(alertLanguage(u"fr"_s, u"de"_s), u"de"_s);
        QCOMPARE(alertLanguage({}, u"ar"_s), u"ar"_s);
        QCOMPARE(alertPhrases(u"fr"_s).language, u"en"_s);
        Waiting waiting;
        QCOMPARE(waiting.in(u"ar-AE"_s, Channel::Push).language, u"ar"_s);
        waiting.settings.language = u"de"_s;
        QCOMPARE(waiting.in({}, Channel::Push).language, u"de"_s);
        const QList<Delivery> everybody = waiting.deliveries(LadderTarget::TeamLeads);
        QCOMPARE(everybody.size(), 1); // the topic of everybody has no console
        QCOMPARE(everybody.constFirst().language, u"de"_s);
        const auto stored = decodeDelivery(encodeDelivery(everybody.constFirst()));
        QVERIFY(stored && *stored == everybody.constFirst());
    }

    void mailAndPush_holdTheSameFacts_data() { addLanguages(); }
    void mailAndPush_holdTheSameFacts()
    {
        QFETCH(QString, language);
        Waiting waiting;
        const AlertPhrases &phrases = alertPhrases(language);
        const QByteArray mail = waiting.mailIn(language);
        const Delivery push = waiting.in(language, Channel::Push);
        QCOMPARE(headerOf(mail, "Content-Language"), language);
        QCOMPARE(headerOf(mail, "Subject"), phrases.waitsIn.arg(u"Zoë"_s, u"Sales"_s));
        QCOMPARE(push.subject, headerOf(mail, "Subject"));
        const QString text = plain(textOf(mail));
        QVERIFY(text.startsWith(plain(push.text)));
        for (const QString &fact : {u"Zoë"_s, u"Sales"_s, phrases.categories[int(Category::Billing)],
                                    u"2023-11-14 22:13 UTC"_s, u"How much is it?"_s, phrases.asked.section(u"%1"_s, 1)})
            QVERIFY2(plain(push.text).contains(fact), qPrintable(fact + u" in "_s + push.text));
        for (const QString &fact : {u"https://chat.example.com/agent/c/c_0001\n"_s, phrases.read, phrases.why})
            QVERIFY2(text.contains(fact), qPrintable(fact + u" in "_s + text));
        QVERIFY(!text.contains(u'%'));
        if (language != "en"_L1) {
            const QString english = plain(textOf(waiting.mailIn(u"en"_s)));
            for (const QString &line : text.split(u'\n', Qt::SkipEmptyParts))
                QVERIFY2(line.contains("https://"_L1) || line == "Team: Sales"_L1 || !english.contains(line),
                         qPrintable(line));
        }
        waiting.settings.tellsName = false;
        QVERIFY(plain(waiting.in(language, Channel::Push).text).contains(phrases.visitor));
    }

    void rightToLeft_isMarkedLineByLine()
    {
        Waiting waiting;
        waiting.workspace.teams[u"t_sales"_s].name = u"Sales\u2069 (EU)"_s;
        const QString text = textOf(waiting.mailIn(u"ar"_s));
        for (const QString &line : text.split(u'\n', Qt::SkipEmptyParts)) {
            if (line.startsWith("https://"_L1))
                QVERIFY(line.endsWith("c_0001"_L1)); // nothing that a mail program would take for part of the link
            else
                QVERIFY2(line.startsWith(rightToLeftMark), qPrintable(line));
            QCOMPARE(line.count(isolate), line.count(endOfIsolate));
        }
        for (const QString &other : {u"en"_s, u"de"_s, u"zh"_s}) {
            const QString unmarked = textOf(waiting.mailIn(other));
            QVERIFY(!unmarked.contains(rightToLeftMark) && !unmarked.contains(isolate));
        }
        // A mark is nothing for a subject; it begins with a word that turns it the right way.
        const QString subject = headerOf(waiting.mailIn(u"ar"_s), "Subject");
        QVERIFY(subject.at(0).direction() == QChar::DirAL);
    }

    void nameOfAStranger_isHarmlessInEach_data()
    {
        QTest::addColumn<QString>("language");
        QTest::addColumn<QString>("name");
        QTest::addColumn<QString>("shown");
        for (const QString &language : alertLanguages()) {
            const auto row = [&](const char *what, const QString &name, const QString &shown) {
                QTest::addRow("%s, %s", qPrintable(language), what) << language << name << shown;
            };
            row("link", u"https://evil.example/x"_s, u"https evil example x"_s);
            row("line", u"Ana\r\nBcc: all@evil.example"_s, u"Ana Bcc all evil example"_s);
            row("direction", u"Ana\u202Egnp\u2066\u2069\u2069"_s, u"Ana gnp"_s);
            row("placeholder", u"%1 %2 %L1"_s, u"1 2 L1"_s);
            row("markup", u"<b>Ana</b> =?UTF-8?B?Wg==?="_s, u"b Ana b UTF-8 B Wg"_s);
            row("other script", u"محمد"_s, u"محمد"_s);
        }
    }
    void nameOfAStranger_isHarmlessInEach()
    {
        QFETCH(QString, language);
        QFETCH(QString, name);
        QFETCH(QString, shown);
        Waiting waiting;
        waiting.head.visitor.name = name;
        const AlertPhrases &phrases = alertPhrases(language);
        const QByteArray mail = waiting.mailIn(language);
        QCOMPARE(headerOf(mail, "Subject"), phrases.waitsIn.arg(shown, u"Sales"_s));
        QVERIFY(!mail.contains("\nBcc:"));
        const QString text = textOf(mail);
        QCOMPARE(plain(text).section(u'\n', 0, 0), phrases.asked.arg(shown));
        QCOMPARE(text.count("https://"_L1), 1); // our own link
        QVERIFY(!text.contains("evil.example"_L1) && !text.contains(QChar(0x202E)));
        if (phrases.isRightToLeft)
            QVERIFY(text.contains(QString(isolate + shown + endOfIsolate)));
        const Delivery push = waiting.in(language, Channel::Push);
        QVERIFY(!push.text.contains("://"_L1));
        QVERIFY(!headerValue(push.subject).contains('\n'));
    }
};

} // namespace Baton::Server

QTEST_GUILESS_MAIN(Baton::Server::TestAlertPhrases)
#include "tst_alertphrases.moc"
