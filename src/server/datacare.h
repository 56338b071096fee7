// SPDX-FileCopyrightText: Baton contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "domain/ids.h"
#include "domain/result.h"
#include "server/environment.h"

#include <QIODevice>
#include <QList>

namespace Baton::Server {

/// Whose data is meant: one of the two is set. The visitor of a conversation stands for all conversations of that
/// visitor.
struct DataSubject
{
    VisitorId visitor;
    ConversationId conversation;
};

/// Erases a visitor while no server runs on the folder, to the last byte, and finishes whatever erasure was under way.
/// The conversations that are erased now; none where all of them were before. NotFound where there is no such visitor.
/// Where one of theirs is refused the error names it, and all else is erased; one of somebody else is only warned of.
Result<QList<ConversationId>> eraseVisitor(const QString &dataDir, const DataSubject &subject,
                                           const Environment &environment);

/// Writes all that is held about a visitor as one JSON object, with what is in the files as base64. While a server runs
/// or not; changes nothing. The conversations of which something cannot be read, and is left out; none where all of it
/// is there. They stand as `unread` at the end of the object as well. After an error what was written is not whole.
Result<QList<ConversationId>> exportVisitor(const QString &dataDir, const DataSubject &subject,
                                            const Environment &environment, QIODevice &out);

} // namespace Baton::Server
