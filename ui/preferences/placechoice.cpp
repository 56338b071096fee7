// SPDX-FileCopyrightText: Baton contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/preferences/placechoice.h"

#include "ui/preferences/wheelguard.h"
#include "ui/words/rulewords.h"

#include <QAbstractItemView>
#include <QCollator>
#include <QCompleter>
#include <QLineEdit>
#include <QSignalBlocker>
#include <QStyledItemDelegate>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace Baton::Ui {

namespace {

using NamedPlace = std::pair<QString, AlertPlace>;

void sortByName(QList<NamedPlace> &places)
{
    QCollator collator;
    collator.setNumericMode(true);
    std::stable_sort(places.begin(), places.end(), [&](const NamedPlace &a, const NamedPlace &b) {
        const int order = collator.compare(a.first, b.first);
        return order == 0 ? a.second < b.second : order < 0;
    });
}

} // namespace

PlaceChoice::PlaceChoice(AlertDraft &draft, Kind kind, QWidget *parent)
    : QComboBox(parent)
    , m_draft(draft)
    , m_kind(kind)
{
    setEditable(true);
    setInsertPolicy(NoInsert);
    setItemDelegate(new QStyledItemDelegate(this)); // the style's own knows no padding
    setSizeAdjustPolicy(AdjustToMinimumContentsLengthWithIcon);
    setMinimumContentsLength(24);
    constexpr int linesAtOnce = 12;
    setMaxVisibleItems(linesAtOnce);
    guardWheel(*this);
    completer()->setCompletionMode(QCompleter::PopupCompletion);
    completer()->setFilterMode(Qt::MatchContains);
    completer()->setCaseSensitivity(Qt::CaseInsensitive);
    completer()->popup()->setItemDelegate(new QStyledItemDelegate(completer()->popup()));
    connect(this, &QComboBox::activated, this, &PlaceChoice::choose);
    // What names nobody is not kept.
    connect(lineEdit(), &QLineEdit::editingFinished, this, &PlaceChoice::showPlace);
    connect(&draft, &AlertDraft::changed, this, &PlaceChoice::fill);
    fill();
}

void PlaceChoice::setPlace(const AlertPlace &place)
{
    if (m_place == place)
        return;
    m_place = place;
    showPlace();
    Q_EMIT chosen(m_place);
}

void PlaceChoice::fill()
{
    QList<NamedPlace> teams;
    QList<NamedPlace> agents;
    const auto named = [this](const AlertPlace &place) {
        return NamedPlace(RuleWords::place(place, m_draft.workspace(), m_draft.agents()), place);
    };
    for (const Team &team : m_draft.workspace().teams)
        teams.append(named({team.id, {}}));
    for (const Agent &agent : m_draft.agents()) {
        if (m_kind == Kind::Rules && !agent.disabled)
            agents.append(named({{}, agent.id}));
    }
    sortByName(teams);
    sortByName(agents);
    QList<AlertPlace> places;
    QStringList names;
    for (const NamedPlace &one : QList{named({})} + teams + agents) {
        names.append(one.first);
        places.append(one.second);
    }
    QStringList shown;
    for (int i = 0; i < count(); ++i)
        shown.append(itemText(i));
    if (places == m_places && names == shown)
        return;
    const bool isGone = !places.contains(m_place);
    {
        const QSignalBlocker quiet(this);
        m_places = places;
        clear();
        addItems(names);
        if (isGone)
            m_place = {};
        showPlace();
    }
    if (isGone)
        Q_EMIT chosen(m_place);
}

void PlaceChoice::showPlace()
{
    const QSignalBlocker quiet(this);
    const int index = int(m_places.indexOf(m_place));
    setCurrentIndex(index);
    setEditText(itemText(index));
}

void PlaceChoice::choose(int index)
{
    if (index >= 0 && index < m_places.size())
        setPlace(m_places[index]);
}

} // namespace Baton::Ui

#include "moc_placechoice.cpp"
