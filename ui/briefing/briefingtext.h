// SPDX-FileCopyrightText: Baton contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "console/consolestate.h"

#include <QCoreApplication>

namespace Baton::Ui {

/// The sentences of a briefing, and what of a contact those see who do not own the conversation.
struct BriefingText
{
    Q_DECLARE_TR_FUNCTIONS(BriefingText)

public:
    /// Keys of contacts that are masked, in the order they are shown.
    static const QStringList &contacts();
    /// Keys of the profile of an ideal customer, in the order they are shown.
    static const QStringList &profile();
    /// "m…@nortada.example", "… 123": enough to recognize, too little to write to.
    static QString masked(const QString &key, const QString &value);
    /// Why a person is wanted, or what became of it.
    static QString noHandoff(const Conversation &head, const ConsoleState &state);
    /// "Returned to the AI by you".
    static QString ended(const EarlierHandoff &handoff, const ConsoleState &state);
    /// The eight things a briefing carries, one a line; contacts as `contact` gives them.
    static QString asText(const Conversation &head, const std::function<QString(const QString &key)> &contact);
};

} // namespace Baton::Ui
