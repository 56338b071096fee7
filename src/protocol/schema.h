// SPDX-FileCopyrightText: Baton contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QByteArray>
#include <QJsonObject>
#include <QList>

namespace Baton::Protocol {

/// One direction of one socket, described.
struct SchemaFile
{
    QLatin1StringView name; ///< of the file: `agent-client.json`, …
    QJsonObject schema; ///< JSON Schema 2020-12: oneOf the frames, by `t`
};

/// The schemas of all directions, made of the tables that encode and decode.
QList<SchemaFile> schemas();

/// Names the form of encodeHead(): 32 bytes, others where another version of this program may write a head otherwise.
QByteArray headForm();

/// The bytes of a schema file.
QByteArray schemaText(const QJsonObject &schema);

} // namespace Baton::Protocol
