// SPDX-FileCopyrightText: Baton contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "console/consolestate.h"
#include "domain/pagegroup.h"
#include "platform/soundoutput.h"

#include <QCoreApplication>

namespace Baton::Ui {

/// What the person reads for the domain's values: one place, one wording.
struct Words
{
    Q_DECLARE_TR_FUNCTIONS(Words)

public:
    static QString category(Category category);
    static QString tone(Tone tone);
    /// Whether an alert at this volume (per cent) can be heard, and where.
    static QString soundState(const SoundState &state, int volume);
    /// Empty for a page of no group.
    static QString pageGroup(PageGroup group);
    static QString status(Status status);
    static QString reason(const QString &code);
    static QString reasons(const QList<Reason> &reasons);
    static QString listed(const QStringList &parts); ///< "one, two, three", with the comma of the language
    static QString outcome(Outcome outcome);
    static QString leadBand(int score); ///< "low", "medium", "high"
    static QString view(const QueueView &view, const ConsoleState &state);
    /// m:ss, from an hour on h:mm:ss.
    static QString span(Millis span);
    static QString spanInWords(Millis span);
    static QString exactSpan(Millis span); ///< the same without rounding: "1 minute, 30 seconds"
    static QString timeOfDay(Instant at);
    static QString day(Instant at, Instant now);
    static QString owner(const Conversation &head, const ConsoleState &state);
    static QString link(const LinkState &link);
    /// Why signing in failed and what helps.
    static QString linkTrouble(const LinkState &link);
    /// The same where it is that no encrypted link could be made; else empty.
    static QString encryptionTrouble(const LinkState &link);
    static QString refusal(Code code, const Owner &owner, const ConsoleState &state);
    /// Of a status that was chosen, with the one that counts still.
    static QString statusRefusal(Code code, const ConsoleState &state);
    static QString fieldName(const QString &key);
    static QString fieldSource(const Field &field);
    static QString pagePath(const QString &url);
    static QString speaker(const Message &message, const Conversation *head, const ConsoleState &state);
    static QString speakerKind(const Message &message);
    static QString kindInSentence(const Message &message);
    static QString ownMark(Mark mark); ///< of what oneself did; nothing where it is all the same
    static QString mark(const Message &message, const Conversation *head, const ConsoleState &state);
    /// The text of a message as it is said: the fields of a form by their names, a page by its path.
    static QString told(const Message &message);
    /// "Maria, visitor, 10:02: text" for a screen reader.
    static QString sentence(const Message &message, const Conversation *head, const ConsoleState &state);
};

/// How far a wait has come towards what was promised.
enum class WaitLevel { None, Early, Half, Soon, Late };
WaitLevel waitLevel(Millis waited, Millis target);

} // namespace Baton::Ui
