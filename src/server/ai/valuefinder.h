// SPDX-FileCopyrightText: Baton contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "domain/message.h"

namespace Baton::Server {

/// A value somebody gave in a talk: a time, a date, a number of people, a place, a name, an answer to a question.
struct GivenValue
{
    QString kind; ///< `time`, `date`, `count`, `place`, `kind`, `name`, `answer`, or the key of a field
    QString value; ///< as it was written
    qint64 turn = 0; ///< message it stands in
    int confidence = 0; ///< per cent

    friend bool operator==(const GivenValue &, const GivenValue &) = default;
};

/// The values of a thread in the order they were given, each once, the surest reading kept; none that is part of
/// another. What a visitor wrote, and what the AI said back to them and they confirmed; a time or a date that was put
/// right is left out. At most 60.
QList<GivenValue> valuesOf(const QList<Message> &thread);

/// The names, times, dates and numbers that the AI named, in the same way.
QList<GivenValue> valuesNamedByAi(const QList<Message> &thread);

/// The fields a text gives by the phrases for them (`name`, `company`, `size`, `role`, `budget`, `timeline`, `need`,
/// `order`).
Fields phrasedFields(const Message &message);

/// Whether the text asks the other side for something.
bool asksForValue(const QString &text);

/// Whether a question is answered by a yes or a no rather than by a value.
bool asksYesOrNo(const QString &question);

/// What a short answer says without the words around it; empty where it gives nothing ("yes", "thanks").
QString answerIn(const QString &text);

} // namespace Baton::Server
