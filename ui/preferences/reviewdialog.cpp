// SPDX-FileCopyrightText: Baton contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/preferences/reviewdialog.h"

#include "ui/theme/controls.h"
#include "ui/words/ladderwords.h"
#include "ui/words/rulewords.h"

#include <QBoxLayout>
#include <QPushButton>
#include <QScrollArea>
#include <QScrollBar>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace Baton::Ui {

namespace {

constexpr int mostReviewLines = 200; ///< of differences; a file may change thousands
constexpr int mostReviewNames = 12;

} // namespace

ReviewDialog::ReviewDialog(AlertDraft &draft, const Theme &theme, QWidget *parent)
    : QDialog(parent)
    , m_draft(draft)
    , m_theme(theme)
    , m_area(new QScrollArea(this))
{
    setObjectName(u"reviewDialog"_s);
    setWindowTitle(tr("Before you save"));
    setAttribute(Qt::WA_DeleteOnClose);
    m_area->setObjectName(u"reviewText"_s);
    m_area->setAccessibleName(tr("What would change"));
    m_area->setWidgetResizable(true);
    m_area->setFrameShape(QFrame::NoFrame);
    m_area->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_area->setFocusPolicy(Qt::StrongFocus); // the arrows scroll it
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(theme.space(6), theme.space(5), theme.space(6), theme.space(5));
    column->setSpacing(theme.space(4));
    column->addWidget(m_area, 1);
    column->addWidget(buildButtons());
    resize(theme.space(150), theme.space(120));
    connect(&draft, &AlertDraft::changed, this, &ReviewDialog::refresh);
    fill();
    refresh();
    m_save->setFocus();
}

QWidget *ReviewDialog::buildButtons()
{
    auto *row = new QWidget(this);
    auto *line = new QHBoxLayout(row);
    line->setContentsMargins(0, 0, 0, 0);
    line->setSpacing(m_theme.space(2));
    auto *back = makeButton(m_theme, ButtonKind::Normal, u"reviewBack"_s, tr("Go back"), {}, row);
    m_save = makeButton(m_theme, ButtonKind::Primary, u"reviewSave"_s, tr("Save"), {}, row);
    m_save->setDefault(true);
    line->addStretch(1);
    line->addWidget(back);
    line->addWidget(m_save);
    connect(back, &QPushButton::clicked, this, &QDialog::reject);
    connect(m_save, &QPushButton::clicked, this, [this] {
        disconnect(&m_draft, nullptr, this, nullptr);
        m_draft.save();
        accept();
    });
    return row;
}

ReviewDialog::Reviewed ReviewDialog::reviewed() const
{
    Reviewed reviewed;
    const QList<AlertPlace> places = m_draft.changedPlaces();
    for (const AlertPlace &place : places)
        reviewed.rules.insert(place, {m_draft.stored(place), m_draft.rules(place)});
    const QList<TeamId> teams = m_draft.changedLadders();
    for (const TeamId &team : teams)
        reviewed.ladders.insert(team, {m_draft.storedLadder(team), m_draft.ladder(team)});
    return reviewed;
}

/// People come and go all day: that alone is no reason to look at everybody again.
void ReviewDialog::refresh()
{
    if (reviewed() != m_shown)
        fill();
    m_save->setEnabled(m_draft.isChanged() && m_draft.canBeSet() && !m_draft.isSaving());
}

void ReviewDialog::fill()
{
    m_shown = reviewed();
    const int at = m_area->verticalScrollBar()->value();
    auto *page = new QWidget;
    auto *column = new QVBoxLayout(page);
    column->setContentsMargins(leadingMargins(0, 0, m_theme.space(3), 0));
    column->setSpacing(m_theme.space(2));
    if (m_draft.isChanged()) {
        addWarnings(*page, *column);
        addAffected(*page, *column);
        addDifferences(*page, *column);
        addLadders(*page, *column);
    } else {
        addLine(*page, *column, tr("Nothing would change."));
    }
    column->addStretch(1);
    m_area->setWidget(page);
    m_area->verticalScrollBar()->setValue(at);
}

void ReviewDialog::addHeading(QWidget &page, QVBoxLayout &column, const QString &text)
{
    if (column.count() > 0)
        column.addSpacing(m_theme.space(3));
    auto *heading = new PlainLabel(m_theme.font(TextSize::Strong), &page);
    heading->setMaximumLines(0);
    heading->setFullText(text);
    column.addWidget(heading);
}

PlainLabel *ReviewDialog::addLine(QWidget &page, QVBoxLayout &column, const QString &text)
{
    auto *line = new PlainLabel(m_theme.font(TextSize::Body), &page);
    line->setMaximumLines(0);
    line->setFullText(text);
    column.addWidget(line);
    return line;
}

void ReviewDialog::addWarnings(QWidget &page, QVBoxLayout &column)
{
    const QList<SilentTeam> lost = m_draft.whoIsLost();
    QStringList already;
    bool headed = false;
    for (const SilentTeam &team : lost) {
        if (team.already) {
            already.append(RuleWords::silent(team, m_draft.workspace()));
            continue;
        }
        if (!headed)
            addHeading(page, column, tr("Look out"));
        headed = true;
        setStyleProperty(*addLine(page, column, RuleWords::silent(team, m_draft.workspace())), "soon", true);
    }
    const auto hours = m_draft.newlyBrokenQuiet();
    for (auto it = hours.cbegin(); it != hours.cend(); ++it) {
        if (!std::exchange(headed, true))
            addHeading(page, column, tr("Look out"));
        const Team *team = m_draft.workspace().team(it.key());
        setStyleProperty(*addLine(page, column, RuleWords::brokenQuiet(team ? team->name : QString(), *it)), "soon",
                         true);
    }
    if (already.isEmpty())
        return;
    addHeading(page, column, tr("It is so already, and stays so"));
    const int shown = int(qMin(already.size(), qsizetype(mostReviewNames)));
    for (int i = 0; i < shown; ++i)
        addLine(page, column, already[i])->setMuted(true);
    if (already.size() > shown)
        addLine(page, column, tr("%Ln more teams", nullptr, int(already.size()) - shown))->setMuted(true);
}

void ReviewDialog::addAffected(QWidget &page, QVBoxLayout &column)
{
    QList<AgentId> people;
    for (const AffectedAgent &one : m_draft.whoIsAffected())
        people.append(one.agent);
    const QList<AgentId> climbers = m_draft.whoseStepsChange();
    if (!people.isEmpty())
        addPeople(page, column, tr("%Ln people are alerted differently", nullptr, int(people.size())), people);
    if (!climbers.isEmpty())
        addPeople(page, column, tr("The ladder changes for %Ln people", nullptr, int(climbers.size())), climbers);
    if (people.isEmpty() && climbers.isEmpty())
        addHeading(page, column, tr("Nobody is alerted differently"));
}

void ReviewDialog::addPeople(QWidget &page, QVBoxLayout &column, const QString &heading, const QList<AgentId> &people)
{
    QStringList names;
    for (const AgentId &id : people)
        names.append(m_draft.agents().value(id).name);
    std::sort(names.begin(), names.end(),
              [](const QString &a, const QString &b) { return a.localeAwareCompare(b) < 0; });
    addHeading(page, column, heading);
    addLine(page, column, RuleWords::names(names, mostReviewNames));
}

void ReviewDialog::addDifferences(QWidget &page, QVBoxLayout &column)
{
    int lines = 0;
    int more = 0;
    const QList<AlertPlace> places = m_draft.changedPlaces();
    for (const AlertPlace &place : places) {
        const QList<AlertDifference> all = differences(m_draft.stored(place), m_draft.rules(place));
        if (lines < mostReviewLines)
            addHeading(page, column, RuleWords::place(place, m_draft.workspace(), m_draft.agents()));
        for (const AlertDifference &one : all) {
            if (lines < mostReviewLines)
                addLine(page, column, RuleWords::difference(one));
            else
                ++more;
            ++lines;
        }
    }
    if (more > 0)
        addLine(page, column, tr("%Ln more changes", nullptr, more))->setMuted(true);
}

void ReviewDialog::addLadders(QWidget &page, QVBoxLayout &column)
{
    const QList<TeamId> teams = m_draft.changedLadders();
    for (const TeamId &team : teams) {
        const QString whose = RuleWords::place({team, {}}, m_draft.workspace(), m_draft.agents());
        //: whose ladder changes
        addHeading(page, column, tr("Ladder – %1").arg(whose));
        const QList<LadderStep> before = m_draft.storedLadder(team);
        const QList<LadderStep> after = m_draft.ladder(team);
        if (after.isEmpty()) {
            addLine(page, column, tr("The workspace’s ladder counts instead of one of its own."));
            continue;
        }
        if (before.isEmpty())
            addLine(page, column, tr("A ladder of its own instead of the workspace’s."));
        const QList<LadderStep> compared = before.isEmpty() ? m_draft.storedLadder({}) : before;
        for (const LadderDifference &one : differences(compared, after)) {
            const QString step = LadderWords::step(one.step);
            addLine(page, column, one.isNew ? tr("New: %1").arg(step) : tr("Gone: %1").arg(step));
        }
    }
}

} // namespace Baton::Ui

#include "moc_reviewdialog.cpp"
