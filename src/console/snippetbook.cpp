// SPDX-FileCopyrightText: Baton contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "console/snippetbook.h"

#include "console/snippetfill.h"
#include "domain/text.h"

#include <QSettings>
#include <QUrl>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace Baton {

namespace {

constexpr QLatin1StringView ownKey = "snippets"_L1;

/// How near an entry is to what was typed; 0 is nearest, -1 is not at all.
int rankOf(const SnippetEntry &entry, const QString &typed)
{
    if (entry.shortcut.startsWith(typed, Qt::CaseInsensitive))
        return entry.shortcut.size() == typed.size() ? 0 : 1;
    if (entry.shortcut.contains(typed, Qt::CaseInsensitive))
        return 2;
    return entry.text.contains(typed, Qt::CaseInsensitive) ? 3 : -1;
}

bool isWord(const QString &shortcut)
{
    return std::none_of(shortcut.cbegin(), shortcut.cend(),
                        [](QChar c) { return c.isSpace() || !c.isPrint() || c == u'/' || c == u'{' || c == u'}'; });
}

} // namespace

SnippetBook::SnippetBook(const ConsoleState &state, QSettings &settings, QObject *parent)
    : QObject(parent)
    , m_state(state)
    , m_settings(settings)
    // Names of accounts hold slashes, which settings would take for groups.
    , m_group(QString::fromLatin1(QUrl::toPercentEncoding(state.account())))
{
    read();
    connect(&state, &ConsoleState::reset, this, &SnippetBook::changed);
}

void SnippetBook::read()
{
    m_settings.beginGroup(ownKey);
    const int size = m_settings.beginReadArray(m_group);
    for (int i = 0; i < size; ++i) {
        m_settings.setArrayIndex(i);
        SnippetEntry entry;
        entry.id = m_settings.value("id"_L1).toString();
        entry.shortcut = m_settings.value("shortcut"_L1).toString();
        entry.text = m_settings.value("text"_L1).toString();
        if (!entry.id.isEmpty() && !entry.shortcut.isEmpty())
            m_own.append(entry);
    }
    m_settings.endArray();
    m_settings.endGroup();
}

void SnippetBook::write()
{
    m_settings.beginGroup(ownKey);
    m_settings.remove(m_group);
    m_settings.beginWriteArray(m_group, int(m_own.size()));
    for (int i = 0; i < m_own.size(); ++i) {
        m_settings.setArrayIndex(i);
        m_settings.setValue("id"_L1, m_own.at(i).id);
        m_settings.setValue("shortcut"_L1, m_own.at(i).shortcut);
        m_settings.setValue("text"_L1, m_own.at(i).text);
    }
    m_settings.endArray();
    m_settings.endGroup();
    m_settings.sync();
    Q_EMIT changed();
}

QList<SnippetEntry> SnippetBook::all() const
{
    QList<SnippetEntry> entries = m_own;
    for (const Snippet &snippet : m_state.workspace().snippets)
        entries.append({u"team-"_s + snippet.shortcut + u'-' + snippet.language, snippet.shortcut, snippet.text, false,
                        snippet.language});
    std::sort(entries.begin(), entries.end(), [](const SnippetEntry &a, const SnippetEntry &b) {
        return QString::localeAwareCompare(a.shortcut, b.shortcut) < 0;
    });
    return entries;
}

QList<SnippetEntry> SnippetBook::matching(const QString &typed, const QString &language) const
{
    const QString spoken = language.section(u'-', 0, 0).toLower();
    QList<QPair<int, SnippetEntry>> ranked;
    const QList<SnippetEntry> entries = all();
    const auto isSaidBetter = [&](const SnippetEntry &entry) {
        const auto better = [&](const SnippetEntry &other) {
            return !other.personal && other.shortcut == entry.shortcut
                && (other.language == spoken || (other.language.isEmpty() && entry.language != spoken));
        };
        return !entry.personal && entry.language != spoken && !(entry.language.isEmpty() && spoken.isEmpty())
            && std::any_of(entries.cbegin(), entries.cend(),
                           [&](const SnippetEntry &other) { return other.id != entry.id && better(other); });
    };
    for (const SnippetEntry &entry : entries) {
        if (isSaidBetter(entry))
            continue;
        if (const int rank = rankOf(entry, typed); rank >= 0)
            ranked.append({rank, entry});
    }
    std::stable_sort(ranked.begin(), ranked.end(), [](const auto &a, const auto &b) { return a.first < b.first; });
    QList<SnippetEntry> fitting;
    for (const auto &[rank, entry] : std::as_const(ranked))
        fitting.append(entry);
    return fitting;
}

QSet<QString> SnippetBook::variables() const
{
    QSet<QString> names(snippetVariables().cbegin(), snippetVariables().cend());
    const QList<SnippetEntry> entries = all();
    for (const SnippetEntry &entry : entries)
        names.unite(namesIn(entry.text));
    return names;
}

SnippetBook::Trouble SnippetBook::check(const SnippetEntry &entry) const
{
    if (entry.shortcut.isEmpty())
        return Trouble::NoShortcut;
    if (entry.shortcut.size() > maximumShortcut || !isWord(entry.shortcut))
        return Trouble::BadShortcut;
    const QList<SnippetEntry> entries = all();
    for (const SnippetEntry &other : entries) {
        if (other.id != entry.id && other.shortcut.compare(entry.shortcut, Qt::CaseInsensitive) == 0)
            return Trouble::ShortcutTaken;
    }
    if (entry.text.trimmed().isEmpty())
        return Trouble::NoText;
    return codePoints(entry.text) > maxTextCodePoints ? Trouble::TooLong : Trouble::None;
}

SnippetBook::Trouble SnippetBook::save(SnippetEntry entry)
{
    const Trouble trouble = check(entry);
    if (trouble != Trouble::None)
        return trouble;
    entry.text = cleanText(entry.text);
    entry.personal = true;
    const auto at =
        std::find_if(m_own.begin(), m_own.end(), [&](const SnippetEntry &known) { return known.id == entry.id; });
    if (at != m_own.end()) {
        *at = entry;
    } else {
        int highest = 0;
        for (const SnippetEntry &known : std::as_const(m_own))
            highest = std::max(highest, known.id.section(u'-', 1).toInt());
        entry.id = u"own-"_s + QString::number(highest + 1);
        m_own.append(entry);
    }
    write();
    return Trouble::None;
}

void SnippetBook::remove(const QString &id)
{
    if (m_own.removeIf([&](const SnippetEntry &entry) { return entry.id == id; }) > 0)
        write();
}

} // namespace Baton

#include "moc_snippetbook.cpp"
