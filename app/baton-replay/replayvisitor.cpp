// SPDX-FileCopyrightText: Baton contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/baton-replay/replayvisitor.h"

#include "domain/match.h"
#include "protocol/codec.h"

#include <QDateTime>
#include <QNetworkRequest>
#include <QUuid>
#include <QWebSocket>
#include <QWebSocketHandshakeOptions>

#include <algorithm>

namespace Baton::Replay {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr int firstWait = 50;
constexpr int longestWait = 5000;
constexpr int slowDown = 3000;

bool isOver(Mark mark)
{
    return mark == Mark::Missed || mark == Mark::Cancelled || mark == Mark::Refused || mark == Mark::Deferred;
}

/// As a page served by the server itself has it; a server turns visitors from elsewhere away.
QString originOf(QUrl server)
{
    server.setScheme(server.scheme() == u"wss" ? u"https"_s : u"http"_s);
    return server.toString(QUrl::RemovePath | QUrl::RemoveQuery | QUrl::RemoveFragment | QUrl::RemoveUserInfo);
}

} // namespace

CommandId replayCommandId(qint64 nowMs, QRandomGenerator &random)
{
    const auto ms = static_cast<quint64>(nowMs);
    const quint64 bits = random.generate64();
    QByteArray rfc(16, '\0');
    for (int i = 0; i < 6; ++i)
        rfc[i] = static_cast<char>(ms >> (40 - 8 * i));
    rfc[6] = static_cast<char>(0x70 | (bits & 0x0F));
    rfc[7] = static_cast<char>(bits >> 8);
    const quint64 rest = random.generate64();
    for (int i = 0; i < 8; ++i)
        rfc[8 + i] = static_cast<char>(rest >> (8 * i));
    rfc[8] = static_cast<char>((rfc[8] & 0x3F) | 0x80);
    return CommandId(QUuid::fromRfc4122(rfc).toString(QUuid::WithoutBraces));
}

ReplayVisitor::ReplayVisitor(VisitorScript script, VisitorPlan plan, quint64 seed, QObject *parent)
    : QObject(parent)
    , m_script(std::move(script))
    , m_plan(std::move(plan))
    , m_random(static_cast<quint32>(seed ^ (seed >> 32)))
{
    m_timeout.setSingleShot(true);
    m_pause.setSingleShot(true);
    connect(&m_timeout, &QTimer::timeout, this, [this] {
        const QString trouble = m_live || m_trouble.isEmpty() ? QString() : u": "_s + m_trouble;
        static const QStringList steps = {u"talking"_s,      u"waiting for an agent's reply"_s,
                                          u"thanking"_s,     u"waiting for the return"_s,
                                          u"asking again"_s, u"leaving"_s,
                                          u"comparing"_s};
        fail(u"nothing happened while "_s + steps.value(int(m_step)) + trouble);
        finish();
    });
    connect(&m_pause, &QTimer::timeout, this, [this] {
        const QString text = std::exchange(m_next, {});
        say(text);
    });
    if (m_plan.ask == VisitorPlan::Ask::AtTurn) {
        m_script.askAt = m_plan.askAtTurn;
        m_script.asksInWords = false;
    } else if (m_plan.ask == VisitorPlan::Ask::Never && m_script.askAt >= 0) {
        if (m_script.asksInWords)
            m_script.turns.resize(qMin(m_script.turns.size(), qsizetype(m_script.askAt)));
        m_script.askAt = -1;
    }
}

ReplayVisitor::~ReplayVisitor()
{
    if (m_socket)
        m_socket->disconnect(this);
}

void ReplayVisitor::start()
{
    progressed();
    connectToServer();
}

void ReplayVisitor::connectToServer()
{
    if (m_step == Step::Done)
        return;
    m_live = false;
    m_socket = new QWebSocket(originOf(m_plan.server), QWebSocketProtocol::VersionLatest, this);
    connect(m_socket, &QWebSocket::connected, this, [this] { send(hello()); });
    connect(m_socket, &QWebSocket::disconnected, this, &ReplayVisitor::lostConnection);
    connect(m_socket, &QWebSocket::textMessageReceived, this, &ReplayVisitor::received);
    QWebSocketHandshakeOptions options;
    options.setSubprotocols({u"baton.v1+json"_s});
    m_socket->open(QNetworkRequest(m_plan.server), options);
}

void ReplayVisitor::lostConnection()
{
    m_live = false;
    if (m_socket) {
        m_trouble = m_socket->errorString();
        m_socket->disconnect(this);
        m_socket->deleteLater();
        m_socket = nullptr;
    }
    if (m_step == Step::Done)
        return;
    ++m_outcome.reconnects;
    const int most = qMin(longestWait, firstWait << qMin(++m_attempts, 8));
    QTimer::singleShot(m_random.bounded(most) + 1, this, &ReplayVisitor::connectToServer);
}

void ReplayVisitor::received(const QString &bytes)
{
    const auto frame = Protocol::decodeVisitorServer(bytes.toUtf8());
    if (frame)
        std::visit([this](const auto &one) { handle(one); }, *frame);
    else if (!Protocol::isSkippable(frame.error()))
        fail(u"frame not understood: "_s + frame.error().detail);
    cutSometimes();
}

void ReplayVisitor::cutSometimes()
{
    if (m_plan.cutEvery <= 0 || !m_socket || m_step == Step::Done || ++m_framesSinceCut < m_plan.cutEvery)
        return;
    m_framesSinceCut = 0;
    m_socket->disconnect(this);
    m_socket->abort();
    lostConnection();
}

Protocol::VisitorHello ReplayVisitor::hello() const
{
    Protocol::VisitorHello hello;
    hello.proto = {Protocol::version, Protocol::version};
    hello.token = m_token;
    if (m_step != Step::Verifying && !m_seen.isEmpty())
        hello.after = m_seen.constLast().n;
    if (!m_token.isEmpty())
        return hello;
    const Instant now{QDateTime::currentMSecsSinceEpoch()};
    hello.language = m_script.language;
    hello.name = m_script.name;
    hello.page = m_script.page;
    if (hello.page)
        hello.page->at = now;
    hello.trail = m_script.trail;
    for (Page &page : hello.trail)
        page.at = Instant{now.ms + qMin(qint64(0), page.at.ms)};
    hello.lead = m_script.lead;
    hello.fields = m_script.fields;
    return hello;
}

void ReplayVisitor::send(const Protocol::VisitorClientFrame &frame)
{
    if (m_socket)
        m_socket->sendTextMessage(QString::fromUtf8(Protocol::encode(frame)));
}

void ReplayVisitor::submit(CommandBody body)
{
    Command command;
    command.id = replayCommandId(QDateTime::currentMSecsSinceEpoch(), m_random);
    command.body = std::move(body);
    m_unacknowledged.append(command);
    if (m_live)
        send(Protocol::CommandFrame{command});
}

void ReplayVisitor::resend()
{
    for (const Command &command : std::as_const(m_unacknowledged)) {
        if (m_live)
            send(Protocol::CommandFrame{command});
    }
}

void ReplayVisitor::handle(const Protocol::VisitorWelcome &frame)
{
    m_token = frame.token;
    m_live = true;
    m_attempts = 0;
    if (m_step == Step::Verifying) {
        m_again.clear();
        return;
    }
    resend();
    advance();
}

void ReplayVisitor::handle(const Protocol::VisitorMsg &frame)
{
    if (m_step == Step::Verifying) {
        m_again.append({frame.n, frame.speaker, frame.text});
        return;
    }
    if (!m_seen.isEmpty() && frame.n <= m_seen.constLast().n)
        fail(u"message %1 after %2: twice or out of order"_s.arg(frame.n).arg(m_seen.constLast().n));
    m_seen.append({frame.n, frame.speaker, frame.text});
    count(frame);
    progressed();
    advance();
}

void ReplayVisitor::handle(const Protocol::VisitorStateFrame &frame)
{
    if (m_step == Step::Verifying) {
        compare(); // the state follows the last message of what is read
        return;
    }
    m_isClosed = frame.state == Protocol::VisitorState::Closed;
    if (frame.state == Protocol::VisitorState::Waiting || frame.state == Protocol::VisitorState::Agent)
        progressed();
    advance();
}

void ReplayVisitor::handle(const Protocol::Ack &frame)
{
    const auto found = std::find_if(m_unacknowledged.begin(), m_unacknowledged.end(),
                                    [&frame](const Command &command) { return command.id == frame.id; });
    if (found == m_unacknowledged.end())
        return; // of a frame sent twice
    if (!frame.ok && frame.retry) {
        QTimer::singleShot(slowDown + m_random.bounded(slowDown), this, &ReplayVisitor::resend);
        return;
    }
    const Command command = *found;
    m_unacknowledged.erase(found);
    if (std::holds_alternative<VisitorMessage>(command.body)) {
        if (frame.ok)
            ++m_outcome.said;
        else
            fail(u"message refused: "_s + Protocol::codeName(frame.code.value_or(Code::Internal)));
    }
    // Asked for by the AI at the same moment, or nobody to be had: the thread tells which.
    if (!frame.ok && std::holds_alternative<AskHuman>(command.body) && frame.code != Code::State)
        m_asked = false, m_script.askAt = -1;
    progressed();
    advance();
}

void ReplayVisitor::handle(const Protocol::Ephemeral &)
{}

void ReplayVisitor::handle(const Protocol::Ping &frame)
{
    send(Protocol::Pong{frame.n, m_seen.isEmpty() ? 0 : m_seen.constLast().n});
}

void ReplayVisitor::handle(const Protocol::Bye &frame)
{
    if (frame.code == u"token" || frame.code == u"version") {
        fail(u"turned away: "_s + frame.code);
        finish();
    }
}

void ReplayVisitor::handle(const Protocol::ErrorFrame &frame)
{
    fail(u"frame refused: "_s + Protocol::codeName(frame.code) + u' ' + frame.field);
}

void ReplayVisitor::count(const Protocol::VisitorMsg &frame)
{
    ++m_outcome.seen;
    countMark(frame.mark);
    switch (frame.speaker) {
    case Speaker::Visitor:
        if (m_ownSeen.contains(frame.cid.toString()))
            fail(u"own message twice in the thread"_s);
        m_ownSeen.insert(frame.cid.toString());
        break;
    case Speaker::Ai:
    case Speaker::Bot:
        ++m_outcome.answers;
        if (m_wasReturned && m_step == Step::AskingAgain)
            ++m_outcome.answersAfterReturn;
        if (m_handedOff) {
            ++m_outcome.answersWhileHandedOff;
            fail(u"the AI spoke while handed off (message %1)"_s.arg(frame.n));
        }
        break;
    case Speaker::Agent:
        ++m_outcome.replies;
        break;
    case Speaker::System:
        break;
    }
}

void ReplayVisitor::countMark(Mark mark)
{
    if (mark == Mark::Requested) {
        ++m_outcome.requested;
        m_handedOff = true;
        m_wasReturned = false;
    } else if (mark == Mark::Claimed || mark == Mark::TakenOver) {
        ++m_outcome.claimed;
        m_handedOff = true;
    } else if (mark == Mark::Returned) {
        ++m_outcome.returned;
        m_handedOff = false;
        m_wasReturned = true;
    } else if (mark == Mark::Resolved) {
        ++m_outcome.resolved;
        m_handedOff = false;
        m_isClosed = true;
    } else if (isOver(mark)) {
        m_outcome.missed += mark == Mark::Missed ? 1 : 0;
        m_handedOff = false;
    }
}

} // namespace Baton::Replay

#include "moc_replayvisitor.cpp"
