// SPDX-FileCopyrightText: Baton contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "server/ai/judging.h"

#include <QJsonObject>

namespace Baton::Server {

/// What `batond rehearse` prints of a conversation, one object a turn: `{"id","turn","role","reasons":[{"code",
/// "confidence","turn","why"}],"hands_over","complexity","friction","lead","annoyed","intent"}`. Turns count from 0.
/// A visitor's turn is judged with what came before it. A turn of the AI has the reason `low_confidence` where the AI
/// gives up; it is caused by the visitor's turn before.
QList<QJsonObject> rehearsed(const QJsonObject &conversation, const JudgeRules &rules, const JudgingTools &tools);

/// What `batond brief` prints of a conversation: `{"id","lines":[{"line","text","turns"}],"letters","fields":[{"key",
/// "value","turn","confidence"}],"values":[…],"friction"}`. Turns count from 0; `values` are what else was given.
QJsonObject briefed(const QJsonObject &conversation);

} // namespace Baton::Server
