// SPDX-FileCopyrightText: Baton contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/queue/viewspane.h"

#include "ui/queue/railbutton.h"
#include "ui/theme/controls.h"
#include "ui/words/words.h"

#include <QButtonGroup>
#include <QFrame>
#include <QScrollArea>
#include <QVBoxLayout>

using namespace Qt::Literals::StringLiterals;

namespace Baton::Ui {

ViewsPane::ViewsPane(const ConsoleState &state, const Theme &theme, QWidget *parent)
    : QWidget(parent)
    , m_state(state)
    , m_theme(theme)
    , m_rail(new QWidget)
    , m_area(new QScrollArea(this))
    , m_column(new QVBoxLayout(m_rail))
    , m_group(new QButtonGroup(this))
{
    setObjectName(u"viewsPane"_s);
    setAccessibleName(tr("Views"));
    setProperty("pane", u"sunken"_s);
    setAttribute(Qt::WA_StyledBackground);
    m_column->setContentsMargins(theme.space(1), theme.space(3), theme.space(1), theme.space(3));
    m_column->setSpacing(2);
    m_rail->setProperty("pane", u"sunken"_s);
    m_rail->setAttribute(Qt::WA_StyledBackground);
    m_area->setWidget(m_rail);
    m_area->setWidgetResizable(true);
    m_area->setFocusPolicy(Qt::NoFocus);
    m_area->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    auto *whole = new QVBoxLayout(this);
    whole->setContentsMargins(0, 0, 0, 0);
    whole->addWidget(m_area);
    rebuild();
    connect(&state, &ConsoleState::reset, this, &ViewsPane::follow);
    connect(&state, &ConsoleState::peopleChanged, this, &ViewsPane::follow);
    connect(&state, &ConsoleState::headsChanged, this, &ViewsPane::refreshCounts);
}

QList<QueueView> ViewsPane::fixedViews()
{
    return {{ViewKind::Waiting, {}},
            {ViewKind::Mine, {}},
            {ViewKind::AiHeld, {}},
            {ViewKind::Snoozed, {}},
            {ViewKind::Closed, {}}};
}

void ViewsPane::addEntry(const QueueView &view, const QString &iconName, const QString &objectName)
{
    auto *button = new RailButton(m_theme, iconName, Words::view(view, m_state), m_rail);
    button->setObjectName(objectName);
    button->setFolded(m_folded);
    button->setChecked(view == m_current);
    m_group->addButton(button);
    m_column->addWidget(button);
    connect(button, &QPushButton::clicked, this, [this, view] {
        m_current = view;
        Q_EMIT chosen(view);
    });
    m_entries.append({view, button});
}

/// Others come and go all day; the buttons, and the keyboard in them, stay while the teams do.
void ViewsPane::follow()
{
    if (m_teams == teams())
        refreshCounts();
    else
        rebuild();
}

QList<std::pair<TeamId, QString>> ViewsPane::teams() const
{
    QList<std::pair<TeamId, QString>> teams;
    for (const Team &team : m_state.workspace().teams)
        teams.append({team.id, team.name});
    return teams;
}

void ViewsPane::rebuild()
{
    m_teams = teams();
    const bool hadFocus = isAncestorOf(QWidget::focusWidget());
    for (const Entry &entry : std::as_const(m_entries))
        delete entry.button;
    m_entries.clear();
    qDeleteAll(m_others);
    m_others.clear();
    while (QLayoutItem *item = m_column->takeAt(0))
        delete item;
    const QStringList icons{u"queue"_s, u"inbox"_s, u"ai"_s, u"snooze"_s, u"resolved"_s};
    const QStringList names{u"waitingView"_s, u"mineView"_s, u"aiView"_s, u"snoozedView"_s, u"closedView"_s};
    const QList<QueueView> views = fixedViews();
    for (int i = 0; i < views.size(); ++i)
        addEntry(views.at(i), icons.at(i), names.at(i));
    if (!m_state.workspace().teams.isEmpty()) {
        QFrame *line = makeLine(Qt::Horizontal, m_rail);
        m_others.append(line);
        m_column->addSpacing(m_theme.space(2));
        m_column->addWidget(line);
        m_column->addSpacing(m_theme.space(2));
        for (const Team &team : m_state.workspace().teams)
            addEntry({ViewKind::Team, team.id}, QString(), u"teamView_"_s + team.id.toString());
    }
    m_column->addStretch(1);
    refreshCounts();
    setFolded(m_folded);
    if (hadFocus && !m_entries.isEmpty())
        m_entries.first().button->setFocus();
}

void ViewsPane::refreshCounts()
{
    for (const Entry &entry : std::as_const(m_entries)) {
        const ViewKind kind = entry.view.kind;
        const int count = m_state.count(entry.view);
        // What the AI holds and what is over is no work of anybody's: it is said, but not shown as a badge.
        const bool counted = kind != ViewKind::AiHeld && kind != ViewKind::Closed;
        entry.button->setCount(counted ? count : 0, kind == ViewKind::Waiting,
                               count > 0 ? tr("%Ln conversation(s)", nullptr, count) : QString());
    }
}

void ViewsPane::setFolded(bool folded)
{
    m_folded = folded;
    setFixedWidth(m_theme.space(folded ? 15 : 46));
    // Beside pictures a bar would cover their numbers; a tile that is cut says that there is more.
    m_area->setVerticalScrollBarPolicy(folded ? Qt::ScrollBarAlwaysOff : Qt::ScrollBarAsNeeded);
    for (const Entry &entry : std::as_const(m_entries))
        entry.button->setFolded(folded);
}

void ViewsPane::setCurrent(const QueueView &view)
{
    m_current = view;
    for (const Entry &entry : std::as_const(m_entries))
        entry.button->setChecked(entry.view == view);
}

} // namespace Baton::Ui

#include "moc_viewspane.cpp"
