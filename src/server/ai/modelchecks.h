// SPDX-FileCopyrightText: Baton contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "domain/message.h"
#include "server/ai/modelprompt.h"
#include "server/ai/modelreply.h"

#include <QList>
#include <QSet>
#include <QStringList>

namespace Baton::Server {

/// Why what a model wrote is not believed.
enum class Flaw {
    NoObject, ///< not what it was asked for
    TooLong,
    HiddenSigns, ///< control, direction or zero-width characters
    LeaksRules, ///< our rules or their canary, also spelled, turned round, or encoded
    QuotesNote, ///< a note that is meant for the AI
    SpeaksForOthers, ///< a line that names a speaker
    HasMarkup, ///< HTML, links and pictures of Markdown, code
    UnknownLink,
    UnknownNumber,
    EchoesVisitor, ///< words that a visitor put in its mouth
    NotGrounded, ///< a sentence that none of its sources speaks of
    OtherScript, ///< none that the visitor writes
    AsksForKnown, ///< for what the visitor has told
    NotCutOut, ///< a line of the briefing that is not in the turns it names
};
QLatin1StringView flawName(Flaw flaw);

/// What an answer is held against.
struct AnswerBase
{
    QString rules;
    QStringList codes; ///< mark and canary
    QStringList sources; ///< texts it may be made of: knowledge, what people said, their notes to the AI
    QStringList notes; ///< of those the ones it may not quote
    QStringList visitor; ///< what the visitor said, newest last
    Fields known; ///< about the visitor
};
AnswerBase answerBase(const ModelPrompt &prompt, const Turn &turn, const QList<KnowledgeEntry> &knowledge);

/// The first flaw of an answer; none where it may be said. Pure. `without` leaves checks out: for tests, which show by
/// it that what is stopped would come through.
std::optional<Flaw> flawOf(const QString &answer, const AnswerBase &base, const QSet<Flaw> &without = {});

/// How much of the answer its sources speak of, per cent: of its terms, each sentence held against the one that fits it
/// best.
int groundingOf(const QString &answer, const QStringList &sources);

/// The first flaw of a briefing's lines: each is cut out of messages it names, of whoever may have said it, and
/// imitates no speaker.
std::optional<Flaw> flawOf(const ModelLines &lines, const QList<Message> &thread, const QSet<Flaw> &without = {});

} // namespace Baton::Server
