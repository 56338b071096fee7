// SPDX-FileCopyrightText: Baton contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "console/wordingdraft.h"

#include "console/console.h"
#include "domain/text.h"

#include <QRegularExpression>

#include <algorithm>

namespace Baton {

using namespace Qt::Literals::StringLiterals;

namespace {

const Workspace &builtInWorkspace()
{
    static const Workspace workspace = defaultWorkspace();
    return workspace;
}

/// In the capitals that are usual: "zh-Hant-TW". What follows a part of one letter is private and has none.
QString usualTag(const QString &tag)
{
    QStringList parts = tag.trimmed().toLower().replace(u'_', u'-').split(u'-');
    for (qsizetype i = 1; i < parts.size() && parts[i - 1].size() > 1; ++i) {
        if (parts[i].size() == 2)
            parts[i] = parts[i].toUpper();
        else if (parts[i].size() == 4 && parts[i].front().isLetter())
            parts[i].front() = parts[i].front().toUpper();
    }
    return parts.join(u'-');
}

} // namespace

WordingDraft::WordingDraft(Console &console)
    : WholeDraft(console)
    , m_known(stored())
{}

const WordingDraft::Texts &WordingDraft::stored() const
{
    return m_console.state().workspace().templates;
}

QStringList WordingDraft::languages() const
{
    QStringList all = mine().keys();
    if (!all.contains(u"en"_s))
        all.append(u"en"_s);
    return all;
}

QString WordingDraft::text(const Place &place) const
{
    return mine().value(place.language).*place.line;
}

QString WordingDraft::builtIn(const Place &place)
{
    return builtInWorkspace().templates.value(place.language.section(u'-', 0, 0)).*place.line;
}

QStringList WordingDraft::addableLanguages() const
{
    const QStringList there = languages();
    QStringList all = builtInWorkspace().templates.keys();
    all.removeIf([&](const QString &language) { return there.contains(language); });
    return all;
}

std::optional<WordingDraft::AddFault> WordingDraft::addFault(const QString &tag) const
{
    static const QRegularExpression shape(u"\\A[a-zA-Z]{2,3}(?:-[a-zA-Z0-9]{1,8})*\\z"_s);
    const QString usual = usualTag(tag);
    if (!isLanguageTag(usual) || !shape.match(usual).hasMatch())
        return AddFault::NoTag;
    if (languages().contains(usual, Qt::CaseInsensitive))
        return AddFault::Known;
    return languages().size() >= maxTemplateLanguages ? std::optional(AddFault::TooMany) : std::nullopt;
}

bool WordingDraft::canRemove(const QString &language) const
{
    return language != "en"_L1 && mine().contains(language);
}

QList<WordingDraft::Place> WordingDraft::differences(const Texts &before, const Texts &after)
{
    QList<Place> places;
    for (const QString &language : before.keys()) {
        if (!after.contains(language))
            places.append({language, nullptr});
    }
    for (auto said = after.cbegin(); said != after.cend(); ++said) {
        if (!before.contains(said.key())) {
            places.append({said.key(), nullptr});
            continue;
        }
        const Templates known = before.value(said.key());
        for (const TemplateLine line : templateLines) {
            if ((*said).*line != known.*line)
                places.append({said.key(), line});
        }
    }
    return places;
}

/// Each line of a language that was added; none of one that was removed.
QList<WordingDraft::Place> WordingDraft::changedLines() const
{
    QList<Place> lines;
    const QList<Place> places = m_change ? differences(stored(), m_change->mine) : QList<Place>();
    for (const Place &place : places) {
        for (const TemplateLine line : templateLines) {
            if (line == place.line || (!place.line && m_change->mine.contains(place.language)))
                lines.append({place.language, line});
        }
    }
    return lines;
}

int WordingDraft::changes() const
{
    return m_change ? int(differences(stored(), m_change->mine).size()) : 0;
}

std::optional<WordingDraft::Place> WordingDraft::faulty() const
{
    const QList<Place> places = changedLines();
    const auto found = std::find_if(places.cbegin(), places.cend(), [this](const Place &place) {
        const QString said = text(place);
        return codePoints(said) > maxTemplateCodePoints || !rawPlaceholders(said, place.line).isEmpty();
    });
    return found == places.cend() ? std::nullopt : std::optional(*found);
}

QString WordingDraft::agentName() const
{
    const ConsoleState &state = m_console.state();
    return state.agents().value(state.self().id).name;
}

QString WordingDraft::teamName() const
{
    const Workspace &workspace = m_console.state().workspace();
    if (const Team *team = workspace.team(workspace.defaultTeam))
        return team->name;
    return workspace.teams.isEmpty() ? workspace.name : workspace.teams.first().name;
}

void WordingDraft::set(const Texts &texts)
{
    if (texts == stored())
        m_change.reset();
    else
        m_change = Change{stored(), texts, stillDisputed(disputed(), texts)};
    Q_EMIT changed();
}

void WordingDraft::setText(const Place &place, const QString &text)
{
    Texts texts = mine();
    texts[place.language].*place.line = text;
    set(texts);
}

QString WordingDraft::addLanguage(const QString &tag)
{
    if (addFault(tag))
        return {};
    const QString language = usualTag(tag);
    Texts texts = mine();
    // One that was removed and not saved is as it was.
    texts.insert(language, stored().value(language, builtInWorkspace().templatesFor(language)));
    set(texts);
    return language;
}

void WordingDraft::removeLanguage(const QString &language)
{
    if (!canRemove(language))
        return;
    Texts texts = mine();
    texts.remove(language);
    set(texts);
}

void WordingDraft::discard()
{
    m_change.reset();
    Q_EMIT changed();
}

void WordingDraft::save()
{
    if (!canBeSet() || isSaving() || !isChanged() || faulty())
        return;
    for (const Place &place : changedLines()) {
        QString &said = m_change->mine[place.language].*place.line;
        said = cleanText(said);
    }
    m_sent = m_change->mine;
    Workspace workspace = m_console.state().workspace();
    workspace.templates = *m_sent;
    askOnce([&] { return m_console.saveWorkspace(workspace, workspace.revision); });
}

/// What of `mine` differs from `base`, on top of what there is now.
WordingDraft::Texts WordingDraft::rebased(const Texts &base, const Texts &mine, const Texts &now)
{
    Texts next = now;
    for (const Place &place : differences(base, mine)) {
        const bool isWhole = !place.line || !now.contains(place.language);
        if (!mine.contains(place.language))
            next.remove(place.language);
        else if (isWhole)
            next.insert(place.language, mine.value(place.language));
        else
            next[place.language].*place.line = mine.value(place.language).*place.line;
    }
    return next;
}

/// The places of before, and those that are changed here and were changed by somebody else to something else.
QList<WordingDraft::Place> WordingDraft::disputedWith(const Texts &now) const
{
    QList<Place> places = m_change->disputed;
    const Texts &base = m_change->base;
    for (Place place : differences(base, m_change->mine)) {
        const QString &language = place.language;
        const bool isWhole = now.contains(language) != base.contains(language); // added or removed
        if (isWhole)
            place.line = nullptr;
        const Templates before = base.value(language);
        const Templates theirs = now.value(language);
        const bool isTheirs = place.line ? theirs.*place.line != before.*place.line : isWhole || theirs != before;
        if (isTheirs && !places.contains(place))
            places.append(place);
    }
    return places;
}

/// Where both want the same there is nothing to tell.
QList<WordingDraft::Place> WordingDraft::stillDisputed(QList<Place> places, const Texts &mine) const
{
    places.removeIf([&](const Place &place) {
        const bool isThere = mine.contains(place.language);
        if (!place.line)
            return isThere == isStored(place.language) && mine.value(place.language) == stored().value(place.language);
        return isThere != isStored(place.language) || mine.value(place.language).*place.line == storedText(place);
    });
    return places;
}

void WordingDraft::onPeople()
{
    const Texts now = stored();
    if (now == m_known)
        return;
    m_known = now;
    const bool isMine = isOwn(m_sent && *m_sent == now);
    bool isOvertaken = false;
    if (m_change) {
        const Texts mine = rebased(m_change->base, m_change->mine, now);
        if (mine == now) {
            m_change.reset();
        } else {
            const QList<Place> disputed = isMine ? m_change->disputed : disputedWith(now);
            m_change = Change{now, mine, stillDisputed(disputed, mine)};
            isOvertaken = !isMine;
        }
    }
    Q_EMIT changed();
    if (isOvertaken)
        Q_EMIT overtaken();
}

} // namespace Baton

#include "moc_wordingdraft.cpp"
