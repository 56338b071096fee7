// SPDX-FileCopyrightText: Baton contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/queue/filtermenu.h"

#include "ui/queue/queuewords.h"
#include "ui/words/words.h"

#include <QSet>

using namespace Qt::Literals::StringLiterals;

namespace Baton::Ui {

namespace {

/// The filter with one part of it changed.
template<typename Member, typename Value>
QueueFilter withPart(QueueFilter filter, Member member, const Value &value)
{
    filter.*member = value;
    return filter;
}

} // namespace

FilterMenu::FilterMenu(const ConsoleState &state, std::function<QueueFilter()> current, QWidget *parent)
    : QMenu(parent)
    , m_state(state)
    , m_current(std::move(current))
{
    connect(this, &QMenu::aboutToShow, this, &FilterMenu::fill);
}

void FilterMenu::fill()
{
    clear();
    const QueueFilter now = m_current();
    fillCategories(now);
    fillTeams(now);
    fillLanguages(now);
    fillLeads(now);
    addSeparator();
    QAction *all = addAction(tr("Show all"), this, [this] { Q_EMIT chosen({}); });
    all->setEnabled(!now.isEmpty());
}

void FilterMenu::addChoice(QMenu &menu, const QString &text, const QueueFilter &filter)
{
    // An ampersand in a name is no shortcut.
    QAction *action =
        menu.addAction(QString(text).replace(u'&', u"&&"_s), this, [this, filter] { Q_EMIT chosen(filter); });
    action->setCheckable(true);
    action->setChecked(filter == m_current());
}

void FilterMenu::fillCategories(const QueueFilter &now)
{
    QMenu &menu = *addMenu(tr("Category"));
    addChoice(menu, tr("Any category"), withPart(now, &QueueFilter::category, std::nullopt));
    for (const Category category : {Category::Sales, Category::Support, Category::Billing, Category::Technical,
                                    Category::General, Category::Other})
        addChoice(menu, Words::category(category), withPart(now, &QueueFilter::category, category));
}

void FilterMenu::fillTeams(const QueueFilter &now)
{
    if (m_state.workspace().teams.size() < 2)
        return;
    QMenu &menu = *addMenu(tr("Team"));
    addChoice(menu, tr("Any team"), withPart(now, &QueueFilter::team, TeamId()));
    for (const Team &team : m_state.workspace().teams)
        addChoice(menu, team.name, withPart(now, &QueueFilter::team, team.id));
}

void FilterMenu::fillLanguages(const QueueFilter &now)
{
    QSet<QString> spoken;
    for (const Conversation &head : m_state.heads()) {
        if (!head.visitor.language.isEmpty())
            spoken.insert(baseLanguage(head.visitor.language));
    }
    if (spoken.isEmpty())
        return;
    QMenu &menu = *addMenu(tr("Language"));
    addChoice(menu, tr("Any language"), withPart(now, &QueueFilter::language, QString()));
    QStringList languages(spoken.cbegin(), spoken.cend());
    languages.sort();
    for (const QString &language : std::as_const(languages))
        addChoice(menu, QueueWords::language(language), withPart(now, &QueueFilter::language, language));
}

void FilterMenu::fillLeads(const QueueFilter &now)
{
    QMenu &menu = *addMenu(tr("Lead score"));
    addChoice(menu, tr("Any lead score"), withPart(now, &QueueFilter::lead, std::nullopt));
    for (const LeadBand band : {LeadBand::High, LeadBand::Medium, LeadBand::Low, LeadBand::Unknown})
        addChoice(menu, QueueWords::band(band), withPart(now, &QueueFilter::lead, band));
}

} // namespace Baton::Ui

#include "moc_filtermenu.cpp"
