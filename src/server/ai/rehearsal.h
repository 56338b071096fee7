// SPDX-FileCopyrightText: Baton contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "domain/rehearsedturn.h"
#include "server/ai/judging.h"

#include <QJsonObject>

#include <functional>

namespace Baton::Server {

/// What `batond rehearse` prints of a conversation, one object a turn: `{"id","turn","role","reasons":[{"code",
/// "confidence","turn","why","action","from","acts"}],"step","field","hands_over","complexity","friction","lead",
/// "annoyed","intent","topic"}`: `action` is what the reason's rule does from a confidence of `from` per cent on,
/// `step` what the AI does at the turn (`answer`, `ask`, `offer`, `hand_over`). Turns count from 0. A visitor's turn is
/// judged with what came before it. A turn of the AI has the reason `low_confidence` where the AI gives up; it is
/// caused by the visitor's turn before.
QList<QJsonObject> rehearsed(const QJsonObject &conversation, const JudgeRules &rules, const JudgingTools &tools);

/// What `batond brief` prints of a conversation: `{"id","lines":[{"line","text","turns"}],"letters","fields":[{"key",
/// "value","turn","confidence"}],"values":[…],"friction"}`. Turns count from 0; `values` are what else was given.
QJsonObject briefed(const QJsonObject &conversation);

/// What the AI has to say to a turn by itself.
struct KnownReply
{
    int confidence = 0; ///< per cent, of the knowledge
    bool isThere = false; ///< also one from the thread
    std::optional<Category> category = {}; ///< of the entry that answers
};

/// What the workspace's rules make of each turn that the visitor said to the AI in a stored conversation, as it went;
/// of a thread whose beginning is missing too. What came before message `from` is only what led to the turns.
QList<RehearsedTurn> rehearsedTurns(const Turn &whole, const Workspace &workspace, const JudgingTools &tools,
                                    const std::function<KnownReply(const Turn &)> &replyTo, qint64 from = 0);

} // namespace Baton::Server
