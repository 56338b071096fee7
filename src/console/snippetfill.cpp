// SPDX-FileCopyrightText: Baton contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "console/snippetfill.h"

#include "domain/text.h"

#include <QRegularExpression>

#include <functional>

using namespace Qt::Literals::StringLiterals;

namespace Baton {

namespace {

constexpr int longestValue = 200;

const QRegularExpression &namePattern()
{
    static const QRegularExpression pattern(uR"(\{([\p{L}][\p{L}\p{N}_ -]{0,30})\})"_s);
    return pattern;
}

void eachName(const QString &text, const std::function<void(const QRegularExpressionMatch &)> &found)
{
    if (!text.contains(u'{'))
        return;
    for (auto it = namePattern().globalMatch(text); it.hasNext();)
        found(it.next());
}

QString valueOf(const QString &name, const SnippetValues &values)
{
    if (name == "visitor"_L1)
        return values.visitor;
    if (name == "agent"_L1)
        return values.agent;
    if (name == "team"_L1)
        return values.team;
    return name == "page"_L1 ? values.page : QString();
}

} // namespace

SnippetValues snippetValues(const Conversation *head, const ConsoleState &state)
{
    SnippetValues values;
    values.agent = cleanName(state.self().name);
    if (!head)
        return values;
    values.language = head->visitor.language;
    // "Visitor 4F2A" is our name for somebody, not one to call them by.
    values.visitor = cleanName(head->visitor.name);
    values.team = head->team.isEmpty() ? QString() : cleanName(state.teamName(head->team));
    const Page &page = head->page.current;
    values.page = oneLine(cleanText(page.title.trimmed().isEmpty() ? page.url : page.title), longestValue);
    return values;
}

const QStringList &snippetVariables()
{
    static const QStringList names{u"visitor"_s, u"agent"_s, u"team"_s, u"page"_s};
    return names;
}

QString fillSnippet(const QString &text, const SnippetValues &values)
{
    QString filled;
    qsizetype done = 0;
    eachName(text, [&](const QRegularExpressionMatch &match) {
        const QString value = valueOf(match.captured(1).toLower(), values);
        filled += QStringView(text).mid(done, match.capturedStart() - done);
        filled += value.isEmpty() ? match.captured() : value;
        done = match.capturedEnd();
    });
    return filled + QStringView(text).mid(done).toString();
}

QSet<QString> namesIn(const QString &text)
{
    QSet<QString> names;
    eachName(text, [&](const QRegularExpressionMatch &match) { names.insert(match.captured(1).toLower()); });
    return names;
}

QList<TextGap> gapsIn(const QString &text, const QSet<QString> &names)
{
    QList<TextGap> gaps;
    eachName(text, [&](const QRegularExpressionMatch &match) {
        if (names.contains(match.captured(1).toLower()))
            gaps.append({match.capturedStart(), match.capturedLength()});
    });
    return gaps;
}

} // namespace Baton
