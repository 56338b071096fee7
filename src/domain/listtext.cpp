// SPDX-FileCopyrightText: Baton contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "domain/listtext.h"

#include <QRegularExpression>

namespace Baton {

using namespace Qt::Literals::StringLiterals;

QStringList skillsFromText(const QString &text)
{
    static const QRegularExpression parting(u"[,،，、]"_s);
    QStringList skills;
    const QStringList parts = text.split(parting);
    for (const QString &part : parts) {
        const QString skill = part.simplified();
        if (!skill.isEmpty() && !skills.contains(skill, Qt::CaseInsensitive))
            skills.append(skill);
    }
    return skills;
}

QStringList tagsFromText(const QString &text)
{
    static const QRegularExpression parting(u"[\\s,،，、;]+"_s);
    constexpr qsizetype longest = 35; // as isLanguageTag() has it
    QStringList tags;
    const QStringList parts = text.split(parting, Qt::SkipEmptyParts);
    for (const QString &part : parts) {
        if (!tags.contains(part.left(longest)))
            tags.append(part.left(longest));
    }
    return tags;
}

} // namespace Baton
