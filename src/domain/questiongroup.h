// SPDX-FileCopyrightText: Baton contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "domain/ids.h"
#include "domain/instant.h"

#include <QList>
#include <QString>

namespace Baton {

/// A turn in which a question was asked.
struct AskedTurn
{
    ConversationId conversation;
    qint64 n = 0; ///< of the message
    Instant at;
    QString text; ///< as it was asked, cut to maxAskedLength

    friend bool operator==(const AskedTurn &, const AskedTurn &) = default;
};

/// Questions that the AI could not answer, as far as they mean the same.
struct QuestionGroup
{
    QString id; ///< `q_…`
    QString text; ///< of the first of them
    QString language; ///< BCP 47 base language; empty where it could not be told
    qint64 count = 0; ///< how often it was asked
    Instant first;
    Instant last;
    QList<AskedTurn> examples; ///< newest first, at most maxExamples, the first of all last
    QString answer; ///< id of the KnownAnswer given to it; empty while there is none

    friend bool operator==(const QuestionGroup &, const QuestionGroup &) = default;
};

constexpr int maxExamples = 5; ///< of a group: the newest, and the first
constexpr int maxAskedLength = 300; ///< code points
/// What is kept of a message: its beginning on one line.
QString askedText(const QString &message);
constexpr int maxQuestionGroups = 500; ///< kept; and named in one command at most

} // namespace Baton
