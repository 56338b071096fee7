// SPDX-FileCopyrightText: Baton contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/batond/arguments.h"

#include <algorithm>

namespace Baton {

using namespace Qt::Literals::StringLiterals;

QStringList Arguments::all(const QString &name) const
{
    QStringList values = options.values(name);
    std::reverse(values.begin(), values.end()); // a multi map gives the newest first
    return values;
}

Result<Arguments> parseArguments(const QStringList &given, const QStringList &options, const QStringList &flags)
{
    Arguments found;
    for (qsizetype i = 0; i < given.size(); ++i) {
        const QString &word = given.at(i);
        if (!word.startsWith("--"_L1)) {
            found.words.append(word);
            continue;
        }
        const qsizetype equals = word.indexOf(u'=');
        const QString name = word.mid(2, equals < 0 ? -1 : equals - 2);
        if (flags.contains(name) && equals < 0) {
            found.flags.append(name);
        } else if (!options.contains(name)) {
            return refuse(Code::BadSchema, u"unknown option: "_s % word);
        } else if (equals >= 0) {
            found.options.insert(name, word.mid(equals + 1));
        } else if (i + 1 < given.size()) {
            found.options.insert(name, given.at(++i));
        } else {
            return refuse(Code::BadSchema, word % u" needs a value"_s);
        }
    }
    return found;
}

} // namespace Baton
