// SPDX-FileCopyrightText: Baton contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/transcript/links.h"

using namespace Qt::Literals::StringLiterals;

namespace Baton::Ui {

namespace {

constexpr qsizetype maximumLinks = 50;
constexpr qsizetype maximumLinkLength = 2048;

bool endsLink(QChar c)
{
    return c.isSpace() || c.category() == QChar::Other_Control || c == u'<' || c == u'>' || c == u'"' || c == u'`';
}

qsizetype withoutTrailingMarks(QStringView text, qsizetype start, qsizetype end)
{
    static constexpr QStringView marks = u".,;:!?'…»”)]}";
    while (end > start && marks.contains(text.at(end - 1))) {
        // A closing bracket belongs to the address where it was opened in it.
        if (text.at(end - 1) == u')' && text.sliced(start, end - start).contains(u'('))
            break;
        --end;
    }
    return end;
}

} // namespace

std::optional<QUrl> webLink(QStringView text)
{
    if (text.isEmpty() || text.size() > maximumLinkLength)
        return std::nullopt;
    for (const QChar c : text) {
        const auto category = c.category();
        if (c == u'\\' || c.isSpace() || category == QChar::Other_Control || category == QChar::Other_Format)
            return std::nullopt;
    }
    const QUrl url(text.toString(), QUrl::StrictMode);
    const QString scheme = url.scheme();
    if (!url.isValid() || (scheme != "http"_L1 && scheme != "https"_L1) || url.host().isEmpty()
        || !url.userInfo().isEmpty())
        return std::nullopt;
    return url;
}

QList<LinkSpan> findLinks(const QString &text)
{
    QList<LinkSpan> links;
    qsizetype from = 0;
    while (links.size() < maximumLinks) {
        const qsizetype start = text.indexOf("http"_L1, from, Qt::CaseInsensitive);
        if (start < 0)
            break;
        qsizetype end = start;
        while (end < text.size() && !endsLink(text.at(end)))
            ++end;
        end = withoutTrailingMarks(text, start, end);
        from = qMax(end, start + 4);
        if (start > 0 && text.at(start - 1).isLetterOrNumber())
            continue;
        if (const auto url = webLink(QStringView(text).sliced(start, end - start)))
            links.append({start, end - start, *url});
    }
    return links;
}

QString shownHost(const QUrl &url)
{
    return url.host(QUrl::FullyEncoded);
}

} // namespace Baton::Ui
