// SPDX-FileCopyrightText: Baton contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QHash>
#include <QString>

namespace Baton {

/// An identifier of one kind of thing; ids of different kinds do not convert into each other.
/// On the wire it matches `^[a-z]{1,3}_[A-Za-z0-9]{4,40}$`, except CommandId, a UUIDv7.
template<typename Tag>
class Id
{
public:
    Id() = default;
    explicit Id(QString value)
        : m_value(std::move(value))
    {}

    const QString &toString() const { return m_value; }
    bool isEmpty() const { return m_value.isEmpty(); }

    friend bool operator==(const Id &, const Id &) = default;
    friend bool operator<(const Id &a, const Id &b) { return a.m_value < b.m_value; }
    friend size_t qHash(const Id &id, size_t seed = 0) { return ::qHash(id.m_value, seed); }

private:
    QString m_value;
};

using ConversationId = Id<struct ConversationTag>; ///< `c_…`
using VisitorId = Id<struct VisitorTag>; ///< `v_…`
using AgentId = Id<struct AgentTag>; ///< `a_…`
using BotId = Id<struct BotTag>; ///< `b_…`
using TeamId = Id<struct TeamTag>; ///< `t_…`
using DeviceId = Id<struct DeviceTag>; ///< `d_…`
using AttachmentId = Id<struct AttachmentTag>; ///< `f_…`
using LogId = Id<struct LogTag>; ///< `l_…`
using CommandId = Id<struct CommandTag>; ///< UUIDv7, made by the sender

} // namespace Baton
