// SPDX-FileCopyrightText: Baton contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "console/headlessagent.h"
#include "support/filewire.h"
#include "support/serverprocess.h"
#include "support/wire.h"

#include <QUrl>

#include <optional>

namespace Baton::Test {

/// A real server with one agent, Ada, and a visitor who has sent a file and asked for a person.
struct FileTalk
{
    ServerProcess server{QStringLiteral(BATON_BATOND)};
    VisitorWire visitor;
    Protocol::VisitorWelcome welcome;
    Attachment sent; ///< by the visitor

    /// False where it does not come so far.
    bool begin(const QString &name, const QByteArray &type, const QByteArray &bytes)
    {
        if (!server.init()
            || !server.addAgent(QStringLiteral("ada"), QStringLiteral("Ada"), QStringLiteral("agent"), password())
            || !server.start({QStringLiteral("--no-ai")}))
            return false;
        const auto greeted = visit(visitor, server.port(), {});
        if (!greeted)
            return false;
        welcome = *greeted;
        const auto given = giveFile(server.port(), welcome.token, welcome.c, name, type, bytes);
        if (!given)
            return false;
        sent = *given;
        const auto said = visitor.ask({}, {}, VisitorMessage{{}, {sent}});
        const auto asked = visitor.ask({}, {}, AskHuman{});
        return said && said->ok && asked && asked->ok;
    }
    /// Ada at that address of the server.
    static Credentials ada(const QString &address)
    {
        Credentials credentials;
        credentials.server = QUrl(address);
        credentials.login = QStringLiteral("ada");
        credentials.password = password();
        credentials.device = DeviceId(QStringLiteral("d_files01"));
        return credentials;
    }
    /// She claims, and the test answers for her.
    static HeadlessPolicy policy()
    {
        HeadlessPolicy made;
        made.replies = 0;
        made.end = HeadlessPolicy::End::Keep;
        return made;
    }
    /// Whether that console's agent has the conversation.
    bool isOf(const Console &console) const
    {
        const Conversation *head = console.state().head(welcome.c);
        return head && head->owner.is(console.state().self().id);
    }
    /// The file of the agent's message that comes next; none where there is not just one.
    std::optional<Attachment> answered()
    {
        const auto heard = visitor.take<Protocol::VisitorMsg>(
            [](const Protocol::VisitorMsg &one) { return one.speaker == Speaker::Agent; });
        return heard && heard->attachments.size() == 1 ? std::optional(heard->attachments.constFirst()) : std::nullopt;
    }

private:
    static QString password() { return QStringLiteral("a password of the test"); }
};

} // namespace Baton::Test
