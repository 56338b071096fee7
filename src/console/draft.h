// SPDX-FileCopyrightText: Baton contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>

namespace Baton {

/// A draft of a conversation: kept on disk from 300 ms after the last key on.
struct Draft
{
    QString text;
    bool note = false;

    bool isEmpty() const { return text.isEmpty() && !note; }
    friend bool operator==(const Draft &, const Draft &) = default;
};

} // namespace Baton
