// SPDX-FileCopyrightText: Baton contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "console/consolestate.h"

#include <QSet>

namespace Baton {

/// What the variables of a snippet stand for in a conversation; empty where it is not known.
struct SnippetValues
{
    QString visitor;
    QString agent;
    QString team;
    QString page;
    QString language = {}; ///< the visitor's, for choosing among snippets
};

SnippetValues snippetValues(const Conversation *head, const ConsoleState &state);

/// Names that can be filled in, in the order they are offered: visitor, agent, team, page.
const QStringList &snippetVariables();

/// The text with every variable that is known put in. Values are taken literally, once.
QString fillSnippet(const QString &text, const SnippetValues &values);

/// A place in a text that somebody still has to fill in.
struct TextGap
{
    qsizetype start = 0;
    qsizetype length = 0;

    friend bool operator==(const TextGap &, const TextGap &) = default;
};

/// All names in braces of a text.
QSet<QString> namesIn(const QString &text);
/// Where one of the names stands in braces. Other braces are somebody's own.
QList<TextGap> gapsIn(const QString &text, const QSet<QString> &names);

} // namespace Baton
