// SPDX-FileCopyrightText: Baton contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "platform/spellchecker.h"

#include <QLocale>

namespace Baton {

QString dictionaryFor(const QStringList &dictionaries, const QString &language)
{
    QString wanted = language.trimmed();
    wanted.replace(u'-', u'_');
    const QString code = wanted.section(u'_', 0, 0).toLower();
    if (code.isEmpty())
        return {};
    // The country that is named, then the one this desktop is in, then the usual one of the language.
    QStringList names{code + u'_' + wanted.section(u'_', 1, 1).toUpper()};
    const QLocale here = QLocale::system();
    if (here.name().section(u'_', 0, 0) == code)
        names.append(here.name());
    names.append({QLocale(code).name(), code});
    for (const QString &name : std::as_const(names)) {
        if (dictionaries.contains(name))
            return name;
    }
    for (const QString &name : dictionaries) {
        if (name.section(u'_', 0, 0) == code)
            return name;
    }
    return {};
}

} // namespace Baton

#include "moc_spellchecker.cpp"
