// SPDX-FileCopyrightText: Baton contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "server/ai/knowledgebase.h"
#include "strictmodel.h"

#include <QList>

namespace Baton::Server {

/// A visitor's try to make the AI do what it must not, and what a model says that obeys it.
struct Attempt
{
    QString name; ///< family, language, form
    QString said; ///< by the visitor
    /// What the model answers to it: the text of a streamed reply.
    std::function<QString(const StrictRequest &)> obeyed;
    QString harm; ///< what must not come out; a part of what obeyed() says
    bool isBriefing = false; ///< it goes for the lines a colleague reads
    std::function<Play(const QString &)> played = {}; ///< how the reply is sent, where it is no usual stream
};

/// What the company knows in these attempts.
QList<KnowledgeEntry> attemptKnowledge();
/// The last thing that a person of the team noted for the AI.
QString attemptNote();

/// All of them, in several languages; of our own writing.
QList<Attempt> allAttempts();

} // namespace Baton::Server
