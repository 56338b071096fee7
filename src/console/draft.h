// SPDX-FileCopyrightText: Baton contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>
#include <QStringBuilder>

namespace Baton {

/// A draft of a conversation: kept on disk from 300 ms after the last key on.
struct Draft
{
    QString text;
    bool note = false;

    bool isEmpty() const { return text.isEmpty() && !note; }
    friend bool operator==(const Draft &, const Draft &) = default;
};

/// Both in one, the older text first. What was meant for the team only stays so, also in company.
inline Draft joined(const Draft &older, const Draft &newer)
{
    if (older.text.isEmpty() || newer.text.isEmpty())
        return newer.text.isEmpty() ? older : newer;
    return {older.text % u'\n' % newer.text, older.note || newer.note};
}

} // namespace Baton
