// SPDX-FileCopyrightText: Baton contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "protocol/codec.h"
#include "protocol/schema.h"

#include <QDir>
#include <QFile>
#include <QTest>

using namespace Baton;
using namespace Baton::Protocol;
using namespace Qt::Literals::StringLiterals;

namespace {

/// What came of a frame: its text encoded again, or why it was refused.
Result<QByteArray> decodedAndEncoded(const QString &direction, QByteArrayView bytes, const Limits &limits = {})
{
    const auto again = [](const auto &frame) -> QByteArray { return encode(frame); };
    if (direction == "agent-client"_L1)
        return decodeAgentClient(bytes, limits).map(again);
    if (direction == "agent-server"_L1)
        return decodeAgentServer(bytes, limits).map(again);
    if (direction == "visitor-client"_L1)
        return decodeVisitorClient(bytes, limits).map(again);
    return decodeVisitorServer(bytes, limits).map(again);
}

QByteArray contentOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

QDir folder(const QString &name)
{
    return QDir(QFINDTESTDATA(name));
}

QByteArray sendFrame(const QString &text)
{
    Command command;
    command.id = CommandId(u"0193a000-0000-7000-8000-000000000000"_s);
    command.body = Send{text};
    return encode(AgentClientFrame(CommandFrame{command}));
}

Error refusalOf(QByteArrayView bytes, const Limits &limits = {})
{
    const auto frame = decodeAgentClient(bytes, limits);
    return frame ? Error{Code::Internal, u"accepted"_s} : frame.error();
}

/// A frame whose unknown field is nested so that the whole is of the depth.
QByteArray nested(int depth)
{
    return R"({"t":"audit","x":)" + QByteArray(depth - 1, '[') + QByteArray(depth - 1, ']') + '}';
}

} // namespace

class TestFrames : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void golden_decoded_encodesToTheSame_data();
    void golden_decoded_encodesToTheSame();
    void golden_truncated_isRefused();
    void golden_oneByteChanged_neverFails();
    void hostile_decoded_isRefusedByItsField_data();
    void hostile_decoded_isRefusedByItsField();
    void text_atItsLimit_passesAndOneMoreDoesNot();
    void frame_atItsLimit_passesAndOneMoreDoesNot();
    void depth_atItsLimit_passesAndOneMoreDoesNot();
    void integer_atItsLimit_passesAndOneMoreDoesNot();
    void unknownField_given_isIgnored();
    void unknownEphemeral_given_isReadOver();
    void unknownOrigin_given_isTheVisitors();
    void unknownMark_ofAMessage_isNone_andOfAClaimIsRefused();
    void unknownKind_withMust_asksForAnUpdate();
    void unknownEvent_withoutMust_canBeSkipped();
    void operation_ofAnother_isRefused_data();
    void operation_ofAnother_isRefused();
    void data_leftOut_standsForEmpty();
    void stored_longerThanTheWireAllows_comesBack();
    void schema_onDisk_isCurrent();
};

void TestFrames::golden_decoded_encodesToTheSame_data()
{
    QTest::addColumn<QString>("path");
    const QDir golden = folder(u"golden"_s);
    const QStringList names = golden.entryList({u"*.json"_s}, QDir::Files);
    QVERIFY(names.size() > 80);
    for (const QString &name : names)
        QTest::newRow(qPrintable(name)) << golden.filePath(name);
}

void TestFrames::golden_decoded_encodesToTheSame()
{
    QFETCH(QString, path);
    const QByteArray bytes = contentOf(path).trimmed();
    const auto again = decodedAndEncoded(QFileInfo(path).fileName().section(u'~', 0, 0), bytes);
    QVERIFY2(again, again ? "" : qPrintable(again.error().detail));
    QCOMPARE(*again, bytes);
}

void TestFrames::golden_truncated_isRefused()
{
    const QDir golden = folder(u"golden"_s);
    for (const QString &name : golden.entryList({u"*.json"_s}, QDir::Files)) {
        const QByteArray bytes = contentOf(golden.filePath(name)).trimmed();
        for (qsizetype size = 0; size < bytes.size(); ++size) {
            const auto result = decodedAndEncoded(name.section(u'~', 0, 0), QByteArrayView(bytes).first(size));
            QVERIFY2(!result, qPrintable(name));
            QVERIFY(result.error().code == Code::BadJson);
        }
    }
}

void TestFrames::golden_oneByteChanged_neverFails()
{
    // Whatever is accepted must be said again in the same way: decode is total, encode is its inverse.
    const QDir golden = folder(u"golden"_s);
    int accepted = 0;
    for (const QString &name : golden.entryList({u"*.json"_s}, QDir::Files)) {
        const QString direction = name.section(u'~', 0, 0);
        const QByteArray bytes = contentOf(golden.filePath(name)).trimmed();
        constexpr qsizetype stride = 11; // all places of all files would take half a minute
        for (qsizetype at = name.size() % stride; at < bytes.size(); at += stride) {
            for (const char c : {'"', '{', ']', '0', '-', '\\', '\xff', 'z'}) {
                QByteArray changed = bytes;
                changed[at] = c;
                const auto result = decodedAndEncoded(direction, changed);
                if (!result) {
                    QVERIFY(result.error().detail.contains(u": "_s));
                    continue;
                }
                ++accepted;
                const auto again = decodedAndEncoded(direction, *result);
                QVERIFY2(again, changed.constData());
                QCOMPARE(*again, *result);
            }
        }
    }
    QVERIFY(accepted > 0);
}

void TestFrames::hostile_decoded_isRefusedByItsField_data()
{
    QTest::addColumn<QString>("path");
    const QDir hostile = folder(u"hostile"_s);
    const QStringList names = hostile.entryList({u"*.json"_s}, QDir::Files);
    QVERIFY(names.size() > 40);
    for (const QString &name : names)
        QTest::newRow(qPrintable(name)) << hostile.filePath(name);
}

/// A hostile file is called direction~code~field~what.json.
void TestFrames::hostile_decoded_isRefusedByItsField()
{
    QFETCH(QString, path);
    const QStringList expected = QFileInfo(path).fileName().split(u'~');
    QCOMPARE(expected.size(), 4);
    const auto result = decodedAndEncoded(expected[0], contentOf(path));
    QVERIFY2(!result, "accepted");
    QCOMPARE(QString(codeName(result.error().code)), expected[1]);
    QCOMPARE(result.error().detail.section(u": "_s, 0, 0), expected[2]);
}

void TestFrames::text_atItsLimit_passesAndOneMoreDoesNot()
{
    const QString face = u"😀"_s; // two code units, four bytes, one code point
    QVERIFY(decodeAgentClient(sendFrame(face.repeated(8000))));
    QCOMPARE(refusalOf(sendFrame(face.repeated(8001))),
             (Error{Code::TooLarge, u"data.text: more than 8000 code points"_s}));
    Limits small;
    small.textCodePoints = 3;
    QVERIFY(decodeAgentClient(sendFrame(u"abc"_s), small));
    QCOMPARE(refusalOf(sendFrame(u"abcd"_s), small).detail, u"data.text: more than 3 code points"_s);
}

void TestFrames::frame_atItsLimit_passesAndOneMoreDoesNot()
{
    QByteArray bytes = R"({"t":"audit"})";
    bytes.append(QByteArray(64 * 1024 - bytes.size(), ' '));
    QVERIFY(decodeAgentClient(bytes));
    bytes.append(' ');
    QCOMPARE(refusalOf(bytes).code, Code::TooLarge);
}

void TestFrames::depth_atItsLimit_passesAndOneMoreDoesNot()
{
    QVERIFY(decodeAgentClient(nested(16)));
    QCOMPARE(refusalOf(nested(17)).code, Code::TooDeep);
    Limits small;
    small.jsonDepth = 2;
    QVERIFY(decodeAgentClient(nested(2), small));
    QCOMPARE(refusalOf(nested(3), small).code, Code::TooDeep);
}

void TestFrames::integer_atItsLimit_passesAndOneMoreDoesNot()
{
    const auto pong = [](const QByteArray &n) -> QByteArray { return R"({"t":"pong","n":)" + n + '}'; };
    const auto frame = decodeAgentClient(pong("9007199254740991"));
    QVERIFY(frame);
    QCOMPARE(std::get<Pong>(*frame).n, qint64(9007199254740991));
    QCOMPARE(refusalOf(pong("9007199254740992")), (Error{Code::BadSchema, u"n: integer out of range"_s}));
    QVERIFY(decodeAgentClient(R"({"t":"audit","x":-9007199254740991})"));
    QCOMPARE(refusalOf(R"({"t":"audit","x":-9007199254740992})").detail, u"x: integer out of range"_s);
    QVERIFY(decodeAgentClient(R"({"t":"fetch","id":"1","what":"thread","limit":2147483647})"));
    QCOMPARE(refusalOf(R"({"t":"fetch","id":"1","what":"thread","limit":2147483648})").detail.section(u':', 0, 0),
             u"limit"_s);
}

void TestFrames::unknownField_given_isIgnored()
{
    const auto frame = decodeAgentClient(R"({"t":"pong","n":1,"__proto__":{"n":2},"new":[1,{"a":true}],"must":true})");
    QVERIFY(frame);
    QVERIFY(*frame == AgentClientFrame(Pong{1, 0}));
}

void TestFrames::unknownEphemeral_given_isReadOver()
{
    const QByteArray bytes = R"({"t":"eph","c":"c_0001","kind":"waving","ttl":6000})";
    const auto kindOf = [](const auto &frame) {
        return frame ? std::optional(std::get<Ephemeral>(*frame).kind) : std::nullopt;
    };
    QVERIFY(kindOf(decodeAgentClient(bytes)) == EphemeralKind::Other);
    QVERIFY(kindOf(decodeAgentServer(bytes)) == EphemeralKind::Other);
    QVERIFY(kindOf(decodeVisitorClient(bytes)) == EphemeralKind::Other);
    QVERIFY(kindOf(decodeVisitorServer(bytes)) == EphemeralKind::Other);
    QCOMPARE(refusalOf(R"({"t":"eph","c":"c_0001","kind":7})").detail, u"kind: string expected"_s);
    QCOMPARE(refusalOf(R"({"t":"watch","c":7})").detail, u"c: string expected"_s);
}

void TestFrames::unknownOrigin_given_isTheVisitors()
{
    const auto originOf = [](const QByteArray &origin) {
        const QByteArray bytes = R"({"t":"hello","proto":[1,1],"origin":)" + origin + '}';
        const auto frame = decodeVisitorClient(bytes);
        return frame ? std::optional(std::get<VisitorHello>(*frame).origin) : std::nullopt;
    };
    QVERIFY(originOf(R"("popup")") == Origin::Popup);
    QVERIFY(originOf(R"("button")") == Origin::Button);
    QVERIFY(originOf(R"("self")") == Origin::Self);
    QVERIFY(originOf(R"("kiosk")") == Origin::Self);
    QVERIFY(originOf(R"("")") == Origin::Self);
    QVERIFY(!originOf("7"));
}

void TestFrames::unknownMark_ofAMessage_isNone_andOfAClaimIsRefused()
{
    const auto eventOf = [](const QByteArray &type, const QByteArray &data) {
        const QByteArray frame = R"({"t":"ev","prev":1,"seq":2,"at":4,"by":"a_0123","role":"agent","c":"c_0001",)"
                                 R"("fence":3,"ver":5,"hash":"4a4b","type":")"
            + type + R"(","data":)" + data + '}';
        return decodeAgentServer(frame);
    };
    const auto markOf = [&](const QByteArray &mark) {
        const auto frame =
            eventOf("message.added", R"({"n":4,"kind":"mark","speaker":"system","text":"x","mark":)" + mark + '}');
        const auto *event = frame ? std::get_if<EventFrame>(&*frame) : nullptr;
        const auto *added = event ? std::get_if<MessageAdded>(&event->event.body) : nullptr;
        return added ? std::optional(added->message.mark) : std::nullopt;
    };
    QVERIFY(markOf(R"("form_sent")") == Mark::FormSent);
    QVERIFY(markOf(R"("beamed")") == Mark::None); // or a console would be thrown off by each message of a new kind
    QVERIFY(!markOf("7"));
    QVERIFY(eventOf("conversation.claimed", R"({"agent":"a_0123","how":"assigned"})"));
    const auto claimed = eventOf("conversation.claimed", R"({"agent":"a_0123","how":"beamed"})");
    QVERIFY(!claimed && !isSkippable(claimed.error()));
}

void TestFrames::unknownKind_withMust_asksForAnUpdate()
{
    QCOMPARE(refusalOf(R"({"t":"new"})"), (Error{Code::BadSchema, u"t: unknown kind"_s}));
    QCOMPARE(refusalOf(R"({"t":"new","must":true})"), (Error{Code::UnsupportedVersion, u"t: unknown kind"_s}));
    const QByteArray command = R"({"t":"cmd","id":"0193a000-0000-7000-8000-000000000000","op":"new","must":true})";
    QCOMPARE(refusalOf(command), (Error{Code::UnsupportedVersion, u"op: unknown kind"_s}));
    const auto event =
        decodeAgentServer(R"({"t":"ev","prev":1,"seq":2,"at":3,"type":"new","by":"system","data":{},"must":true})");
    QVERIFY(!event);
    QCOMPARE(event.error().code, Code::UnsupportedVersion);
    QVERIFY(!isSkippable(event.error()));
}

void TestFrames::unknownEvent_withoutMust_canBeSkipped()
{
    const QByteArray bytes = R"({"t":"ev","prev":1,"seq":2,"at":3,"type":"new","by":"system","data":{}})";
    const auto event = decodeAgentServer(bytes);
    QVERIFY(!event);
    QCOMPARE(event.error(), (Error{Code::BadSchema, u"type: unknown kind"_s}));
    QVERIFY(isSkippable(event.error()));
    QVERIFY(skipOf(bytes) && skipOf(bytes)->mark == (MarkFrame{1, 2}));
    QVERIFY(skipOf(bytes)->conversation.isEmpty());
    const auto ofOne = skipOf(R"({"t":"ev","prev":1,"seq":2,"at":3,"type":"new","c":"c_0001","ver":7,"data":{}})");
    QVERIFY(ofOne);
    QCOMPARE(ofOne->conversation, ConversationId(u"c_0001"_s));
    QCOMPARE(ofOne->version, 7);
    QVERIFY(skipOf(R"({"t":"ev","prev":1,"seq":2,"c":7,"ver":"x"})")->conversation.isEmpty());
    const auto other = decodeAgentServer(R"({"t":"new"})");
    QVERIFY(!other && isSkippable(other.error()));
    QVERIFY(!skipOf(R"({"t":"new"})"));
    QVERIFY(!skipOf("nonsense"));
    QVERIFY(!skipOf("[1]"));
}

void TestFrames::operation_ofAnother_isRefused_data()
{
    QTest::addColumn<QString>("direction");
    QTest::addColumn<QString>("op");
    const QStringList persons{u"claim"_s,     u"assign"_s,     u"offer"_s,    u"decline"_s,
                              u"take_over"_s, u"release"_s,    u"transfer"_s, u"return"_s,
                              u"resolve"_s,   u"snooze"_s,     u"defer"_s,    u"send"_s,
                              u"note"_s,      u"save_agent"_s, u"status"_s,   u"save_workspace"_s};
    const QStringList visitors{u"message"_s, u"ask_human"_s, u"cancel"_s, u"form"_s,
                               u"page"_s,    u"leave"_s,     u"rate"_s,   u"goal"_s};
    const QStringList inside{u"start"_s, u"answer"_s,        u"describe"_s, u"route"_s,
                             u"tick"_s,  u"lease_expired"_s, u"refuse"_s};
    for (const QString &op : visitors + inside)
        QTest::addRow("agent %s", qPrintable(op)) << u"agent-client"_s << op;
    for (const QString &op : persons + inside)
        QTest::addRow("visitor %s", qPrintable(op)) << u"visitor-client"_s << op;
}

void TestFrames::operation_ofAnother_isRefused()
{
    QFETCH(QString, direction);
    QFETCH(QString, op);
    const QByteArray bytes =
        R"({"t":"cmd","id":"0193a000-0000-7000-8000-000000000000","op":")" + op.toLatin1() + R"("})";
    const auto result = decodedAndEncoded(direction, bytes);
    QVERIFY(!result);
    QCOMPARE(result.error(), (Error{Code::BadSchema, u"op: not accepted here"_s}));
}

void TestFrames::data_leftOut_standsForEmpty()
{
    const QByteArray start = R"({"t":"cmd","id":"0193a000-0000-7000-8000-000000000000","op":)";
    QVERIFY(decodeAgentClient(QByteArray(start + R"("claim","c":"c_1234","fence":8})")));
    QCOMPARE(refusalOf(QByteArray(start + R"("send","c":"c_1234","fence":8})")),
             (Error{Code::BadSchema, u"data.text: required"_s}));
}

void TestFrames::stored_longerThanTheWireAllows_comesBack()
{
    Message message;
    message.n = 1;
    message.text = QString(20'000, u'x');
    const auto back = decodeMessage(encodeMessage(message));
    QVERIFY(back);
    QVERIFY(*back == message);
    QVERIFY(!decodeMessage("{}"));
    QVERIFY(!decodeEvent(""));
    QVERIFY(!joinEvent("[]", "{}"));
}

void TestFrames::schema_onDisk_isCurrent()
{
    const QDir docs(qEnvironmentVariable("BATON_PROTOCOL_DOCS", folder(u"../../../docs/protocol"_s).path()));
    QCOMPARE(schemas().size(), 6);
    for (const auto &[name, schema] : schemas()) {
        const QString path = docs.filePath(u"schema/"_s + name);
        QVERIFY2(contentOf(path) == schemaText(schema),
                 qPrintable(QString(path + u" is stale: run baton-schema docs/protocol/schema"_s)));
    }
}

QTEST_APPLESS_MAIN(TestFrames)
#include "tst_frames.moc"
