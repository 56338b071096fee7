// SPDX-FileCopyrightText: Baton contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/board/boardcsv.h"

#include <QSaveFile>

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

bool writeCsv(const QString &path, const QList<QStringList> &lines)
{
    QString text;
    for (const QStringList &cells : lines)
        text += csvLine(cells);
    QSaveFile file(path);
    const QByteArray bytes = "\xEF\xBB\xBF" + text.toUtf8(); // spreadsheets know UTF-8 by it
    return file.open(QIODevice::WriteOnly) && file.write(bytes) == bytes.size() && file.commit();
}

} // namespace Baton::Ui
