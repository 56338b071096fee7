// SPDX-FileCopyrightText: Baton contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "console/consolestate.h"

#include <QCoreApplication>

namespace Baton::Ui {

/// What a list says when nothing is in it.
struct EmptyTexts
{
    QString icon;
    QString title;
    QString detail;
};

/// The words of the queue: orders, filters, counts and empty lists.
struct QueueWords
{
    Q_DECLARE_TR_FUNCTIONS(Queue)

public:
    static QString initials(const QString &name);
    static QString sort(QueueSort sort); ///< "Most at risk first"
    static QString sortShort(QueueSort sort); ///< "By risk"
    static QString band(LeadBand band);
    static QString language(const QString &base); ///< of `de`: "German"
    /// "Offered to you 0:25", empty where it is offered to nobody.
    static QString offer(const Conversation &head, const ConsoleState &state, Instant now);
    static QString overnight(); ///< asked for while the team was closed
    static QString snoozed(const Conversation &head, Instant now);
    static QString filter(const QueueFilter &filter, const ConsoleState &state);
    /// What a view holds, for the line under its title.
    static QString count(const QueueView &view, const ConsoleState &state, int rows, Millis oldest);
    static EmptyTexts empty(const QueueView &view, const ConsoleState &state, Instant now);
    static QString badge(int count); ///< "99+"
};

} // namespace Baton::Ui
