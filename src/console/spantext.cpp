// SPDX-FileCopyrightText: Baton contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "console/spantext.h"

#include <QRegularExpression>
#include <QStringList>

#include <algorithm>

namespace Baton {

using namespace Qt::Literals::StringLiterals;

namespace {

QString minuteTold(int minute)
{
    return u"%1:%2"_s.arg(minute / 60, 2, 10, QChar(u'0')).arg(minute % 60, 2, 10, QChar(u'0'));
}

/// -1 where there is no such time.
int minuteRead(const QString &hour, const QString &minute)
{
    const int at = hour.toInt() * 60 + minute.toInt();
    return minute.toInt() < 60 && at <= minutesOfDay ? at : -1;
}

QString withOurDigits(QString text)
{
    for (QChar &c : text) {
        if (c.isDigit())
            c = QChar(u'0' + char16_t(c.digitValue()));
    }
    return text;
}

} // namespace

QString spansTold(const QList<OpenSpan> &spans)
{
    QStringList told;
    for (const OpenSpan &span : spans)
        told.append(minuteTold(span.from) % u'–' % minuteTold(span.to));
    return told.join(u", "_s);
}

std::optional<QList<OpenSpan>> spansRead(const QString &text)
{
    static const QRegularExpression dashes(uR"(\s*[-‐‑‒–—−－]\s*)"_s);
    static const QRegularExpression parting(uR"([\s,;،、，；]+)"_s);
    static const QRegularExpression one(uR"(^(\d{1,2})(?:[:.：](\d{2}))?-(\d{1,2})(?:[:.：](\d{2}))?$)"_s);
    QList<OpenSpan> spans;
    const QStringList parts = withOurDigits(text).replace(dashes, u"-"_s).split(parting, Qt::SkipEmptyParts);
    for (const QString &part : parts) {
        const auto match = one.match(part);
        if (!match.hasMatch())
            return std::nullopt;
        const int from = minuteRead(match.captured(1), match.captured(2));
        const int to = minuteRead(match.captured(3), match.captured(4));
        if (from < 0 || from >= minutesOfDay || to < 0)
            return std::nullopt;
        spans.append({{}, from, to});
    }
    std::sort(spans.begin(), spans.end(), [](const OpenSpan &a, const OpenSpan &b) { return a.from < b.from; });
    return spans;
}

} // namespace Baton
