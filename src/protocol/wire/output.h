// SPDX-FileCopyrightText: Baton contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QByteArrayView>
#include <QStringView>

#include <string>
#include <string_view>

namespace Baton::Protocol::Wire {

/// Which fields are written or read: all, those without what a person said, or only those.
enum class Part { All, Record, Personal };

/// The bytes of a JSON text under construction.
struct Out
{
    std::string bytes; // grows by a letter without a call
    Part part = Part::All;

    void put(char c) { bytes.push_back(c); }
    void put(std::string_view text) { bytes.append(text); }
    void key(std::string_view name, bool isFirst);
    void number(qint64 number);
    void hex(QByteArrayView data); ///< quoted
    void truth(bool truth) { put(truth ? std::string_view("true") : std::string_view("false")); }
    /// Quoted and escaped; a lone surrogate becomes U+FFFD.
    void string(QStringView text);
    void name(std::string_view text); ///< quoted, for names that need no escape
};

} // namespace Baton::Protocol::Wire
