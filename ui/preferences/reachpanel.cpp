// SPDX-FileCopyrightText: Baton contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/preferences/reachpanel.h"

#include "ui/theme/controls.h"
#include "ui/theme/plainlabel.h"
#include "ui/theme/theme.h"

#include <QGridLayout>
#include <QLabel>
#include <QPushButton>

using namespace Qt::Literals::StringLiterals;

namespace Baton::Ui {

namespace {

QString markOf(ReachState state)
{
    switch (state) {
    case ReachState::Good:
        return u"check"_s;
    case ReachState::Weak:
        return u"info"_s;
    case ReachState::Broken:
        return u"warning"_s;
    case ReachState::Unknown:
        break;
    }
    return u"more"_s;
}

ColorRole colorOfState(ReachState state)
{
    switch (state) {
    case ReachState::Good:
        return ColorRole::WaitOk;
    case ReachState::Weak:
        return ColorRole::WaitSoon;
    case ReachState::Broken:
        return ColorRole::WaitLate;
    case ReachState::Unknown:
        break;
    }
    return ColorRole::TextMuted;
}

QString wordsOfState(ReachState state)
{
    switch (state) {
    case ReachState::Good:
        return ReachPanel::tr("works");
    case ReachState::Weak:
        return ReachPanel::tr("works in part");
    case ReachState::Broken:
        return ReachPanel::tr("does not work");
    case ReachState::Unknown:
        break;
    }
    return ReachPanel::tr("not known");
}

/// Of what holds alerts back when it works.
QString wordsOfGate(ReachState state)
{
    switch (state) {
    case ReachState::Good:
        return ReachPanel::tr("lets alerts through");
    case ReachState::Weak:
        return ReachPanel::tr("lets some alerts through");
    case ReachState::Broken:
        return ReachPanel::tr("keeps alerts back");
    case ReachState::Unknown:
        break;
    }
    return ReachPanel::tr("not known");
}

QString meaningOf(const ReachLine &line)
{
    switch (line.link) {
    case ReachLink::Status:
    case ReachLink::Quiet:
    case ReachLink::DoNotDisturb:
        return wordsOfGate(line.state);
    case ReachLink::Elsewhere:
        //: of e-mail and phone
        return line.state == ReachState::Weak ? ReachPanel::tr("not all set up") : wordsOfState(line.state);
    case ReachLink::Server:
    case ReachLink::Notifications:
    case ReachLink::Tray:
    case ReachLink::Sound:
        break;
    }
    return wordsOfState(line.state);
}

} // namespace

ReachPanel::ReachPanel(Reachability &reachability, const Theme &theme, QWidget *parent)
    : QWidget(parent)
    , m_reachability(reachability)
    , m_theme(theme)
    , m_try(makeButton(theme, ButtonKind::Normal, u"tryAlertButton"_s, tr("Try an alert"), {}, this))
    , m_trial(new QWidget(this))
{
    setObjectName(u"reachPanel"_s);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(theme.space(2));
    auto *links = new QGridLayout;
    for (qsizetype i = reachability.lines().size(); i > 0; --i)
        m_lines.append(addLine(links));
    column->addLayout(links);
    column->addWidget(m_try, 0, Qt::AlignLeading);
    auto *steps = new QGridLayout(m_trial);
    constexpr int trialSteps = 4;
    for (int i = 0; i < trialSteps; ++i)
        m_steps.append(addLine(steps));
    column->addWidget(m_trial);
    setPlainToolTip(*m_try, tr("The server alerts all your devices, as for a visitor. Nobody else sees it."));
    connect(m_try, &QPushButton::clicked, &reachability.trial(), &AlertTrial::start);
    connect(&reachability, &Reachability::changed, this, &ReachPanel::refresh);
    connect(&reachability.trial(), &AlertTrial::changed, this, &ReachPanel::refreshTrial);
    connect(&theme, &Theme::changed, this, &ReachPanel::refresh);
    connect(&theme, &Theme::changed, this, &ReachPanel::refreshTrial);
    refresh();
    refreshTrial();
}

ReachPanel::Line ReachPanel::addLine(QGridLayout *grid)
{
    grid->setContentsMargins(0, 0, 0, 0);
    grid->setHorizontalSpacing(m_theme.space(2));
    grid->setVerticalSpacing(m_theme.space(1) + 2);
    grid->setColumnStretch(2, 1);
    Line line;
    line.mark = new QLabel(this);
    line.mark->setTextFormat(Qt::PlainText);
    line.title = new PlainLabel(m_theme.font(TextSize::Body), this);
    line.words = new PlainLabel(m_theme.font(TextSize::Body), this);
    line.words->setMaximumLines(0);
    line.words->setMuted(true);
    const int row = grid->rowCount();
    grid->addWidget(line.mark, row, 0, Qt::AlignTop);
    grid->addWidget(line.title, row, 1, Qt::AlignTop);
    grid->addWidget(line.words, row, 2);
    return line;
}

void ReachPanel::say(const Line &line, ReachState state, const QString &title, const QString &words,
                     const QString &meaning)
{
    const int side = m_theme.space(4);
    const QIcon icon = m_theme.icon(markOf(state), colorOfState(state));
    line.mark->setPixmap(icon.pixmap(QSize(side, side), devicePixelRatioF()));
    line.title->setFullText(title);
    line.words->setFullText(words);
    // They stand in the middle of the words' first line, which in some scripts is taller than theirs.
    const int first = line.words->firstLineHeightAt(width());
    line.mark->setMinimumHeight(first);
    line.title->setMinimumHeight(first);
    //: a link of the chain of alerts, whether it works, and what is true of it
    line.words->setAccessibleName(tr("%1, %2: %3").arg(title, meaning, words));
}

void ReachPanel::refresh()
{
    const QList<ReachLine> lines = m_reachability.lines();
    for (qsizetype i = 0; i < lines.size(); ++i) {
        const ReachLine &line = lines[i];
        say(m_lines[i], line.state, line.title, line.words, meaningOf(line));
    }
}

void ReachPanel::refreshTrial()
{
    const QList<TrialStep> steps = m_reachability.trial().steps();
    m_trial->setVisible(!steps.isEmpty());
    m_try->setEnabled(!m_reachability.trial().isRunning());
    const QStringList titles{tr("Server"), tr("Notification"), tr("Sound"), tr("You")};
    for (qsizetype i = 0; i < steps.size(); ++i)
        say(m_steps[i], steps[i].state, titles[i], steps[i].words, wordsOfState(steps[i].state));
}

} // namespace Baton::Ui

#include "moc_reachpanel.cpp"
