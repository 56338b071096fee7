// SPDX-FileCopyrightText: Baton contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "domain/openingwords.h"

#include "domain/text.h"
#include "domain/zonetime.h"

#include <QLocale>
#include <QMap>

namespace Baton {

using namespace Qt::Literals::StringLiterals;

namespace {

QString patternIn(const QString &language, const QLocale &locale)
{
    static const QMap<QString, QString> patterns = {{u"en"_s, u"dddd, d MMMM 'at' HH:mm"_s},
                                                    {u"de"_s, u"dddd, d. MMMM, HH:mm 'Uhr'"_s},
                                                    {u"ar"_s, u"dddd d MMMM، HH:mm"_s},
                                                    {u"zh"_s, u"M月d日dddd HH:mm"_s}};
    return patterns.value(language, locale.dateFormat(QLocale::LongFormat) + u", HH:mm"_s);
}

QString withPlainDigits(QString text)
{
    for (QChar &c : text) {
        if (c.unicode() >= 0x80 && c.isDigit())
            c = QChar(u'0' + char16_t(c.digitValue()));
    }
    return text;
}

} // namespace

QString openingTold(Instant opens, const QString &visitorZone, const QString &teamZone, const QString &language)
{
    const bool isOwn = isKnownZone(visitorZone);
    const QString named = isOwn || isKnownZone(teamZone) ? (isOwn ? visitorZone : teamZone) : u"UTC"_s;
    const QString base = language.section(u'-', 0, 0).toLower();
    const QLocale locale = base.isEmpty() ? QLocale(u"en"_s) : QLocale(base);
    const QDateTime wall = inUtc(opens.ms + offsetAt(zoneOf(named), opens.ms));
    const QString told = withPlainDigits(locale.toString(wall, patternIn(base.isEmpty() ? u"en"_s : base, locale)));
    if (isOwn)
        return told;
    // A zone's name runs from left to right, whatever it stands in.
    return told + u" ("_s + (locale.textDirection() == Qt::RightToLeft ? isolated(named) : named) + u')';
}

} // namespace Baton
