// SPDX-FileCopyrightText: Baton contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "server/sqliterows.h"

#include "protocol/codec.h"

#include <QStringList>

namespace Baton::Server {

using namespace Qt::Literals::StringLiterals;

QString writeVisibility(const Visibility &v)
{
    const QStringList parts{QString::number(v.open ? 1 : 0),
                            QString::number(static_cast<int>(v.owner.kind)),
                            v.owner.agent.toString(),
                            v.team.toString(),
                            v.offered.toString(),
                            QString::number(v.toAnyone ? 1 : 0)};
    return parts.join(u' ');
}

Visibility readVisibility(const QString &text)
{
    const QStringList parts = text.split(u' ');
    Visibility v;
    v.open = parts.value(0) == u'1';
    v.owner = {static_cast<Owner::Kind>(parts.value(1).toInt()), AgentId(parts.value(2))};
    v.team = TeamId(parts.value(3));
    v.offered = AgentId(parts.value(4));
    v.toAnyone = parts.value(5) == u'1';
    return v;
}

Result<Event> readEvent(const SqliteFile::Rows &rows, int column)
{
    return Protocol::joinEvent(rows.value(column).toByteArray(), rows.value(column + 1).toByteArray());
}

std::optional<Conversation> readHead(SqliteFile &file, const ConversationId &conversation)
{
    auto rows = file.run("SELECT json FROM head WHERE conversation = ?", {conversation.toString()});
    if (!rows || !rows->next())
        return std::nullopt;
    auto head = Protocol::decodeHead(rows->value(0).toByteArray());
    return head ? std::optional(*std::move(head)) : std::nullopt;
}

} // namespace Baton::Server
