// SPDX-FileCopyrightText: Baton contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/preferences/dryrunpanel.h"

#include "domain/text.h"
#include "ui/preferences/wheelguard.h"
#include "ui/theme/controls.h"
#include "ui/words/ladderwords.h"

#include <QAbstractItemView>
#include <QBoxLayout>
#include <QComboBox>
#include <QDateTimeEdit>
#include <QLocale>
#include <QStyledItemDelegate>

using namespace Qt::Literals::StringLiterals;

namespace Baton::Ui {

namespace {

enum There { Everybody, ByStatus };

} // namespace

DryRunPanel::DryRunPanel(AlertDraft &draft, const Theme &theme, QWidget *parent)
    : QWidget(parent)
    , m_draft(draft)
    , m_theme(theme)
    , m_at(new QDateTimeEdit(QDateTime::fromMSecsSinceEpoch(draft.now().ms), this))
    , m_there(new QComboBox(this))
    , m_about(new PlainLabel(theme.font(TextSize::Body), this))
    , m_column(new QVBoxLayout)
{
    setObjectName(u"dryRun"_s);
    m_at->setObjectName(u"dryRunAt"_s);
    m_at->setAccessibleName(tr("When somebody asks for a person"));
    m_at->setLayoutDirection(Qt::LeftToRight); // right to left the toolkit would put minutes before hours
    m_at->setDisplayFormat(QLocale().dateFormat(QLocale::ShortFormat) % u' ' % u"HH:mm"_s);
    m_at->setButtonSymbols(QAbstractSpinBox::NoButtons);
    m_at->setFont(theme.font(TextSize::Body));
    m_there->setObjectName(u"dryRunThere"_s);
    m_there->setAccessibleName(tr("Who is there"));
    m_there->view()->setAccessibleName(tr("Who is there"));
    m_there->setItemDelegate(new QStyledItemDelegate(m_there)); // the style's own knows no padding
    m_there->addItem(tr("with everybody there"), Everybody);
    m_there->addItem(tr("with those who are there now"), ByStatus);
    for (QWidget *control : QList<QWidget *>{m_at, m_there})
        guardWheel(*control);
    m_about->setMaximumLines(0);
    auto *row = new QHBoxLayout;
    row->setSpacing(theme.space(3));
    row->addWidget(m_at);
    row->addWidget(m_there);
    row->addStretch(1);
    m_column->setSpacing(theme.space(1));
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(theme.space(2));
    column->addLayout(row);
    column->addWidget(m_about);
    column->addLayout(m_column);
    connect(m_at, &QDateTimeEdit::dateTimeChanged, this, &DryRunPanel::run);
    connect(m_there, &QComboBox::currentIndexChanged, this, &DryRunPanel::run);
    connect(&draft, &AlertDraft::changed, this, &DryRunPanel::run);
}

void DryRunPanel::setTeam(const TeamId &team)
{
    m_team = team;
    run();
}

void DryRunPanel::setMoment(const QDateTime &moment)
{
    m_at->setDateTime(moment);
}

void DryRunPanel::showEvent(QShowEvent *event)
{
    run();
    QWidget::showEvent(event);
}

TeamId DryRunPanel::askedOf() const
{
    const Workspace &workspace = m_draft.workspace();
    if (!m_team.isEmpty())
        return m_team;
    const Team *usual = workspace.team(workspace.defaultTeam);
    if (usual && usual->ladder.isEmpty())
        return usual->id;
    for (const Team &team : workspace.teams) {
        if (team.ladder.isEmpty())
            return team.id;
    }
    return {};
}

void DryRunPanel::run()
{
    if (!isVisible())
        return; // people come and go all day
    const Presence there =
        m_there->currentData().toInt() == ByStatus ? thereByStatus(m_draft.agents()) : everybodyThere(m_draft.agents());
    const TeamId team = askedOf();
    const QDateTime at = m_at->dateTime();
    const DryRun run = m_draft.dryRun(team, {at.toMSecsSinceEpoch()}, there);
    const QHash<AgentId, int> load;
    const Policy policy{m_draft.workspace(), there.agents, load, there.online};
    const Team *where = m_draft.workspace().team(team);
    const QString name = isolated(where ? where->name : m_draft.workspace().name);
    const QString day = QLocale().standaloneDayName(at.date().dayOfWeek());
    //: time, day of the week, name of the team
    QString about = tr("At %1 on %2 a handoff of %3 that nobody takes would alert:")
                        .arg(QLocale().toString(at.time(), u"HH:mm"_s), day, name);
    if (run.deferredUntil)
        about =
            tr("%1 is closed then. From %2 on a handoff that nobody takes would alert:")
                .arg(name,
                     QLocale().toString(QDateTime::fromMSecsSinceEpoch(run.deferredUntil->ms), QLocale::ShortFormat));
    m_about->setFullText(about);
    QStringList lines;
    QStringList others;
    for (const DryStep &step : run.steps) {
        lines.append(LadderWords::dryStep(step, at, policy));
        others.append(LadderWords::leftOut(step, policy));
    }
    showLines(lines, others);
}

void DryRunPanel::showLines(const QStringList &lines, const QStringList &others)
{
    while (m_lines.size() > 2 * lines.size())
        delete m_lines.takeLast();
    while (m_lines.size() < 2 * lines.size()) {
        const bool isSentence = m_lines.size() % 2 == 0;
        auto *line = new PlainLabel(m_theme.font(isSentence ? TextSize::Body : TextSize::Small), this);
        line->setMaximumLines(0);
        line->setMuted(!isSentence);
        m_lines.append(line);
        m_column->addWidget(line);
    }
    for (qsizetype i = 0; i < lines.size(); ++i) {
        m_lines[2 * i]->setFullText(lines[i]);
        m_lines[2 * i + 1]->setFullText(others[i]);
        m_lines[2 * i + 1]->setVisible(!others[i].isEmpty());
    }
}

} // namespace Baton::Ui

#include "moc_dryrunpanel.cpp"
