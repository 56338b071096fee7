// SPDX-FileCopyrightText: Baton contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "domain/result.h"

#include <QMap>
#include <QStringList>

namespace Baton {

/// The words of a command line: `--name value` options, bare words, and flags without a value.
struct Arguments
{
    QStringList words;
    QMultiMap<QString, QString> options; ///< by name without the dashes
    QStringList flags;

    QString option(const QString &name, const QString &otherwise = {}) const { return options.value(name, otherwise); }
    /// Each value of an option that may be given more than once, in order.
    QStringList all(const QString &name) const;
};

/// BadSchema names the option that is unknown, or has no value.
Result<Arguments> parseArguments(const QStringList &given, const QStringList &options, const QStringList &flags);

} // namespace Baton
