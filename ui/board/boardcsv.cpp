// SPDX-FileCopyrightText: Baton contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/board/boardcsv.h"

using namespace Qt::Literals::StringLiterals;

namespace Baton::Ui {

QString csvLine(const QStringList &cells)
{
    QStringList quoted;
    for (const QString &cell : cells) {
        QString text = cell;
        // Spreadsheets take these for the beginning of a formula, also behind blanks.
        const QString begins = text.trimmed();
        if (!begins.isEmpty() && u"=+-@"_s.contains(begins.front()))
            text.prepend(u'\'');
        else if (text.startsWith(u'\t') || text.startsWith(u'\r'))
            text.prepend(u'\'');
        quoted.append(u'"' + text.replace(u'"', u"\"\""_s) + u'"');
    }
    return quoted.join(u',') + u"\r\n"_s;
}

} // namespace Baton::Ui
