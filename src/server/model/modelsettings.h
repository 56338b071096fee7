// SPDX-FileCopyrightText: Baton contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "domain/instant.h"
#include "domain/result.h"
#include "server/secret.h"

#include <QString>

namespace Baton::Server {

/// What a model may cost; each is a setting, so that tests can have it small.
struct ModelLimits
{
    Millis connectWithin{3'000};
    Millis idle{6'000}; ///< between two pieces of an answer, and up to the first
    Millis within{15'000}; ///< from the visitor's turn to the answer: waiting, attempts and pauses included
    qint64 answerBytes = 256 * 1024; ///< of one attempt
    qsizetype promptBytes = 64 * 1024; ///< of talk and knowledge in one question
    int answerTokens = 800; ///< asked of the model for one answer
    int concurrent = 4; ///< questions under way
    int waiting = 64; ///< questions that wait for one of those
    int attempts = 3; ///< of one question
    Millis firstPause{400}; ///< doubles with each attempt, half of it left to chance
    int failures = 3; ///< in a row, before the model is left alone
    Millis rest{30'000}; ///< doubles with each failure after a rest
    Millis longestRest{600'000};
    int questionsPerConversation = 60; ///< since the start of the program
    qint64 tokensPerConversation = 200'000; ///< as the model counts, or a third of the bytes
};

/// Lets a visitor wait so long. Where that is longer than usual, the model may be silent for as large a part of it.
void setWithin(ModelLimits &limits, Millis within);

/// A model behind an API as OpenAI's: POST {url}/chat/completions, answered as a stream.
struct ModelSettings
{
    QString url; ///< base, without a slash at its end
    QString model;
    Secret key; ///< empty: without one
    QString caFile; ///< certificates to trust instead of the system's
    ModelLimits limits;
};

/// https, or http to this very machine; a path, no query, nobody's name in it.
bool isModelUrl(const QString &text);

/// What can stand in a field of a request: no white space, no signs beyond ASCII. An error names `where` alone.
Result<Secret> readKey(const QByteArray &key, const QString &where);

/// The first line of a file that not everybody on this machine can read.
Result<Secret> readKeyFile(const QString &file);

} // namespace Baton::Server
