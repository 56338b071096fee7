// SPDX-FileCopyrightText: Baton contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "domain/values.h"

#include <QStringList>

namespace Baton::Replay {

/// What one visitor will do: from a line of resources/demo/conversations.jsonl, or of a file of recorded conversations.
struct VisitorScript
{
    QString id;
    QString language;
    QString name;
    QStringList turns; ///< what the visitor says to the AI
    QList<double> offsets; ///< seconds from the start at which a turn was said, empty where not recorded
    int askAt = -1; ///< turn at which the visitor wants a person, -1 for never
    bool asksInWords = false; ///< turns[askAt] itself asks; else the button is pressed instead of saying it
    QStringList afterReply; ///< said once an agent has replied
    QStringList afterReturn; ///< asked of the AI once it has the conversation back
    std::optional<Page> page;
    QList<Page> trail; ///< `at` in milliseconds relative to the start, negative before it
    std::optional<Lead> lead;
    QMap<QString, QString> fields;
};

struct Scripts
{
    QList<VisitorScript> scripts;
    QStringList errors; ///< "line 3: …"; such lines are left out
};

Scripts readScripts(const QByteArray &lines);

} // namespace Baton::Replay
