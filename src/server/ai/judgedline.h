// SPDX-FileCopyrightText: Baton contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "server/ai/judging.h"

#include <QJsonObject>

namespace Baton::Server {

/// What `batond judge` prints of `{"id","text","context"?}`: `{"id","reasons":[{"code","confidence"}],"intent",
/// "intent_confidence","retrieval":{"label","score"},"ms"}`. Confidences and scores are 0 to 1.
QJsonObject judgedLine(const QJsonObject &utterance, const JudgeRules &rules, const JudgingTools &tools);

} // namespace Baton::Server
