// SPDX-FileCopyrightText: Baton contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "server/ai/judge.h"
#include "server/ai/knowledgebase.h"

#include <QByteArray>

namespace Baton::Server {

/// What a model is asked with. The rules are the system's message; the talk is the user's, a record a line, so that
/// what a visitor wrote is data in a message of its own.
struct ModelPrompt
{
    QString rules; ///< our words, which are never to be repeated
    QString system; ///< the rules, and what may be answered from
    QString talk;
    QString mark; ///< begins each record; drawn anew for each question, so that nobody can write it
    QString canary; ///< stands in the rules; where an answer has it, the rules were leaked
};

/// What nobody can guess, for one question; letters and digits.
struct PromptMarks
{
    QString mark;
    QString canary;
};

/// Asks for an answer to the visitor's last words from `knowledge`, what people said and what they noted for the AI.
/// At most `bytes` of talk: the visitor's last words, the newest, and what people did before a return go first.
ModelPrompt answerPrompt(const Turn &turn, const Workspace &workspace, const QList<KnowledgeEntry> &knowledge,
                         const PromptMarks &marks, qsizetype bytes);
/// Asks for the lines of a briefing, cut out of the talk.
ModelPrompt briefingPrompt(const Turn &turn, const PromptMarks &marks, qsizetype bytes);

/// The body of the request.
QByteArray chatRequest(const QString &model, const ModelPrompt &prompt, int answerTokens);

/// One record of the talk, without its end of line.
QString recordOf(const Message &message, const QString &mark);

} // namespace Baton::Server
