// SPDX-FileCopyrightText: Baton contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "simvisitor.h"

#include "domain/text.h"
#include "protocol/codec.h"
#include "server/environment.h"

namespace Baton::Sim {

using namespace Qt::Literals::StringLiterals;

SimVisitor::SimVisitor(World &world, Network &network, QString name)
    : m_world(world)
    , m_network(network)
    , m_name(std::move(name))
{
    m_world.after(m_world.pick(0, 4000), [this] { connect(); });
}

QString SimVisitor::standing() const
{
    QString words = m_name + (m_live ? u" live"_s : u" not live"_s);
    for (const Command &command : m_unanswered)
        words += u' ' + QString(Protocol::opName(command.body)) + u' ' + command.id.toString();
    return words + u" on connection "_s + QString::number(m_connection);
}

void SimVisitor::connect()
{
    m_connection = m_network.connect(Server::PeerKind::Visitor, this);
}

void SimVisitor::onConnected()
{
    Protocol::VisitorHello hello;
    hello.proto = {1, 1};
    hello.token = m_token;
    hello.after = m_after;
    hello.language = m_world.chance(0.8) ? u"en"_s : u"de"_s;
    hello.name = m_name;
    hello.page = Page{u"https://shop.example/page"_s, u"A page"_s, {}, {}, Instant{m_world.wall()}};
    sendFrame(hello);
}

void SimVisitor::onDisconnected(int)
{
    m_connection = 0;
    m_live = false;
    m_world.after(m_world.pick(50, 2500), [this] { connect(); });
}

void SimVisitor::onFrame(const QByteArray &bytes)
{
    const auto frame = Protocol::decodeVisitorServer(bytes);
    if (!frame) {
        fault = u"not understood: "_s + frame.error().detail;
        return;
    }
    std::visit([this](const auto &one) { on(one); }, *frame);
}

void SimVisitor::sendFrame(const Protocol::VisitorClientFrame &frame)
{
    if (m_connection)
        m_network.send(m_connection, Protocol::encode(frame));
}

void SimVisitor::on(const Protocol::VisitorWelcome &frame)
{
    if (m_live)
        return;
    m_live = true;
    if (!m_visitor.isEmpty() && (m_visitor != frame.visitor || m_conversation != frame.c))
        fault = u"the thread changed"_s;
    m_visitor = frame.visitor;
    m_conversation = frame.c;
    m_token = frame.token;
    for (const Command &command : std::as_const(m_unanswered))
        sendFrame(Protocol::CommandFrame{command});
}

void SimVisitor::on(const Protocol::VisitorMsg &frame)
{
    // A doubled frame of the network is told by its number.
    if (frame.n == m_after)
        return;
    if (frame.n < m_after) {
        if (!m_seen.contains(frame.n))
            fault = u"message %1 came after %2"_s.arg(frame.n).arg(m_after);
        return;
    }
    m_after = frame.n;
    m_seen.append(frame.n);
}

void SimVisitor::on(const Protocol::Ack &frame)
{
    const auto mine = std::find_if(m_unanswered.begin(), m_unanswered.end(),
                                   [&](const Command &command) { return command.id == frame.id; });
    if (frame.code && !frame.retry)
        ++refusals[QString(Protocol::codeName(*frame.code))];
    if (mine == m_unanswered.end())
        return;
    if (frame.retry) {
        const Command again = *mine;
        m_world.after(200, [this, again] {
            if (m_live)
                sendFrame(Protocol::CommandFrame{again});
        });
        return;
    }
    if (frame.ok && m_messages.contains(frame.id))
        m_acked.insert(frame.id);
    m_unanswered.erase(mine);
}

void SimVisitor::on(const Protocol::Ping &frame)
{
    sendFrame(Protocol::Pong{frame.n, m_after});
}

void SimVisitor::submit(CommandBody body, bool countsAsMessage)
{
    Command command;
    command.id =
        CommandId(Server::makeCommandId({[this] { return Instant{m_world.wall()}; }, [this] { return m_world.now(); },
                                         [this](int count) { return m_world.bytes(count); }}));
    command.body = std::move(body);
    ++verbs[QString(Protocol::opName(command.body))];
    if (countsAsMessage)
        m_messages.insert(command.id);
    m_unanswered.append(command);
    if (m_live)
        sendFrame(Protocol::CommandFrame{command});
}

void SimVisitor::act()
{
    if (m_visitor.isEmpty())
        return;
    const QString said = u"%1 says %2"_s.arg(m_name).arg(++m_said);
    switch (m_world.pick(0, 15)) {
    case 0:
    case 1:
        submit(AskHuman{Category(m_world.pick(0, 5))});
        break;
    case 2:
        submit(CancelHandoff{});
        break;
    case 3:
        submit(SubmitForm{m_name, {{u"email"_s, u"x@example.test"_s}}});
        break;
    case 4:
        submit(VisitPage{Page{u"https://shop.example/%1"_s.arg(m_said), {}, {}, {}, {}}});
        break;
    case 5:
        submit(LeavePage{});
        break;
    case 6:
        submit(Rate{int(m_world.pick(0, 6)), {}});
        break;
    case 7:
        submit(VisitorMessage{said + u", a person please"_s}, true);
        break;
    case 8:
        submit(VisitorMessage{m_world.chance(0.5) ? u" \t"_s : QString(maxTextCodePoints + 1, u'x')});
        break;
    case 9: // one that is there, and one that is not
        if (m_world.chance(0.5))
            submit(VisitorMessage{said, {Attachment{AttachmentId(u"f_held1"_s), u"a.png"_s, u"image/png"_s, 1}}}, true);
        else
            submit(VisitorMessage{said, {Attachment{AttachmentId(u"f_gone1"_s), u"a.png"_s, u"image/png"_s, 1}}});
        break;
    case 10:
        submit(ReachGoal{m_world.chance(0.8) ? u"purchase"_s : u" "_s, {}});
        break;
    default:
        submit(VisitorMessage{said}, true);
        break;
    }
}

} // namespace Baton::Sim
