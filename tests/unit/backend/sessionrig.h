// SPDX-FileCopyrightText: Baton contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "backend/native/session.h"
#include "domain/apply.h"
#include "protocol/codec.h"

#include <QtTest>

namespace Baton::Native {

using namespace Qt::Literals::StringLiterals;

/// A session, a fake clock, and a server made of scripted frames that keeps the same heads.
class SessionRig
{
public:
    SessionRig()
        : session(settings())
    {}

    Session session;
    qint64 now = 1000;
    double random = 0.5;
    QList<QByteArray> sent; ///< by the client since the last clear
    QList<Report> reports;
    bool wantsConnect = false;
    std::optional<int> closed;
    QHash<ConversationId, Conversation> heads; ///< the server's
    LogId log{u"l_test0001"_s};
    qint64 seq = 0;

    SessionSettings settings()
    {
        SessionSettings made;
        made.client = {u"test"_s, u"1"_s, u"linux"_s, {}};
        made.random = [this] { return random; };
        return made;
    }

    static Credentials credentials()
    {
        Credentials c;
        c.token = u"at_0123456789abcdef"_s;
        c.device = DeviceId(u"d_test1"_s);
        return c;
    }

    void drain()
    {
        const Output output = session.takeOutput();
        sent += output.frames;
        reports += output.reports;
        wantsConnect = output.connect;
        if (output.close)
            closed = output.close;
    }
    void clear()
    {
        sent.clear();
        reports.clear();
        closed.reset();
        wantsConnect = false;
    }
    void give(const Protocol::AgentServerFrame &frame)
    {
        session.frame(Protocol::encode(frame), now);
        drain();
    }
    void pass(qint64 ms)
    {
        now += ms;
        session.tick(now);
        drain();
    }

    template<typename T>
    QList<T> said() const
    {
        QList<T> found;
        for (const Report &report : reports) {
            if (const auto *one = std::get_if<T>(&report))
                found.append(*one);
        }
        return found;
    }
    template<typename T>
    QList<T> sentFrames() const
    {
        QList<T> found;
        for (const QByteArray &bytes : sent) {
            const auto frame = Protocol::decodeAgentClient(bytes);
            if (!frame)
                qFatal("the session sent what the server refuses: %s", qPrintable(frame.error().detail));
            if (const auto *one = std::get_if<T>(&*frame))
                found.append(*one);
        }
        return found;
    }

    static ConversationId id(int i) { return ConversationId(u"c_%1"_s.arg(i, 6, 10, QChar(u'0'))); }

    /// Makes the next event of a conversation on the server's side and folds it there.
    Event makeEvent(int i, EventBody body)
    {
        Conversation &head = heads[id(i)];
        Event event;
        event.seq = ++seq;
        event.conversation = id(i);
        event.version = head.version + 1;
        event.fence = head.fence;
        event.at = Instant{1'700'000'000'000 + seq};
        event.hash = QByteArray(32, 'h');
        event.body = std::move(body);
        if (auto *added = std::get_if<MessageAdded>(&event.body)) {
            added->message.n = head.messages + 1;
            added->message.at = event.at;
        }
        apply(head, event);
        return event;
    }
    Event start(int i)
    {
        return makeEvent(
            i,
            ConversationStarted{
                {VisitorId(u"v_%1"_s.arg(i, 6, 10, QChar(u'0'))), u"Ana"_s, u"en"_s}, u"builtin"_s, {}, {}, {}});
    }
    Event say(int i, const QString &text)
    {
        Message message;
        message.kind = MessageKind::Text;
        message.speaker = Speaker::Visitor;
        message.text = text;
        return makeEvent(i, MessageAdded{message});
    }
    /// Gives an event with the chain as the server would.
    void live(const Event &event, qint64 prev = -1)
    {
        give(Protocol::EventFrame{prev < 0 ? event.seq - 1 : prev, event});
    }

    /// An event of a kind that only a later version knows; the server's head has it.
    QByteArray unknownEvent(int i)
    {
        const Event known = makeEvent(i, VisitorLeft{});
        QByteArray bytes = Protocol::encode(Protocol::AgentServerFrame(Protocol::EventFrame{known.seq - 1, known}));
        const QLatin1StringView type = Protocol::typeName(known.body);
        if (!bytes.contains(QByteArrayView(type)))
            qFatal("no type in %s", bytes.constData());
        return bytes.replace(QByteArrayView(type), "visitor.danced");
    }
    void giveBytes(const QByteArray &bytes)
    {
        session.frame(bytes, now);
        drain();
    }
    /// The head as the server has it now, for the last time it was asked for.
    void giveHead(int i)
    {
        const auto asked = sentFrames<Protocol::Fetch>();
        Protocol::PageFrame page;
        page.id = asked.isEmpty() ? u"f0"_s : asked.last().id;
        page.c = id(i);
        page.heads = {heads[id(i)]};
        page.total = 1;
        give(page);
    }

    QByteArray digest() const
    {
        QList<const Conversation *> all;
        for (const Conversation &head : heads)
            all.append(&head);
        return Protocol::digestOf(all);
    }
    void welcome(Protocol::WelcomeMode mode)
    {
        Protocol::Welcome frame;
        frame.log = log;
        frame.seq = seq;
        frame.mode = mode;
        frame.me = {AgentId(u"a_ben01"_s), u"Ben"_s, Role::Agent, {}};
        give(frame);
    }
    void snapshot()
    {
        constexpr qsizetype headsInPart = 30;
        const QList<Conversation> all = heads.values();
        give(Protocol::SnapBegin{log, seq, defaultWorkspace()});
        for (qsizetype i = 0; i == 0 || i < all.size(); i += headsInPart)
            give(Protocol::SnapPart{all.mid(i, headsInPart), {}});
        give(Protocol::SnapEnd{static_cast<int>(heads.size()), digest()});
    }
    /// Connected and synced with a snapshot of `count` conversations.
    void goOnline(int count = 2)
    {
        for (int i = 1; i <= count; ++i)
            start(i);
        session.open(credentials(), now);
        drain();
        session.connected(now);
        drain();
        welcome(Protocol::WelcomeMode::Snapshot);
        snapshot();
    }
    void reconnect()
    {
        session.connected(now);
        drain();
    }
    /// From Connecting to Online with a snapshot.
    void goOnlineAgain()
    {
        reconnect();
        welcome(Protocol::WelcomeMode::Snapshot);
        snapshot();
    }
    bool agrees() const { return session.view().digest() == digest(); }
};

} // namespace Baton::Native
