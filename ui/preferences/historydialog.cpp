// SPDX-FileCopyrightText: Baton contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/preferences/historydialog.h"

#include "console/alertdraft.h"
#include "domain/text.h"
#include "ui/theme/controls.h"
#include "ui/theme/wrappinglist.h"
#include "ui/words/ladderwords.h"
#include "ui/words/rulewords.h"

#include <QBoxLayout>
#include <QListWidget>
#include <QLocale>
#include <QPushButton>
#include <QScrollArea>
#include <QSet>

using namespace Qt::Literals::StringLiterals;

namespace Baton::Ui {

HistoryDialog::HistoryDialog(Console &console, const Theme &theme, QWidget *parent)
    : QDialog(parent)
    , m_console(console)
    , m_theme(theme)
    , m_list(new QListWidget(this))
    , m_what(new PlainLabel(theme.font(TextSize::Body), this))
    , m_state(new PlainLabel(theme.font(TextSize::Body), this))
{
    setObjectName(u"historyDialog"_s);
    setWindowTitle(tr("What was saved"));
    setAttribute(Qt::WA_DeleteOnClose);
    m_list->setObjectName(u"historyList"_s);
    m_list->setAccessibleName(tr("What was saved, newest first"));
    wrapRows(*m_list, theme);
    m_what->setMaximumLines(0);
    auto *what = new QWidget;
    auto *whatColumn = new QVBoxLayout(what);
    whatColumn->setContentsMargins(leadingMargins(0, 0, theme.space(3), 0));
    whatColumn->addWidget(m_what);
    whatColumn->addStretch(1);
    m_state->setMaximumLines(0);
    m_state->setMuted(true);
    m_state->setFullText(tr("Asking the server…"));
    auto *area = new QScrollArea(this);
    area->setObjectName(u"historyText"_s);
    area->setAccessibleName(tr("What it changed"));
    area->setWidgetResizable(true);
    area->setFrameShape(QFrame::NoFrame);
    area->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    area->setFocusPolicy(Qt::StrongFocus); // the arrows scroll it
    area->setWidget(what);
    auto *panes = new QHBoxLayout;
    panes->setSpacing(theme.space(5));
    panes->addWidget(m_list, 2);
    panes->addWidget(area, 3);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(theme.space(6), theme.space(5), theme.space(6), theme.space(5));
    column->setSpacing(theme.space(4));
    column->addLayout(panes, 1);
    column->addWidget(m_state);
    column->addWidget(buildButtons());
    resize(theme.space(180), theme.space(120));
    connect(m_list, &QListWidget::currentRowChanged, this, &HistoryDialog::showRow);
    connect(&console, &Console::savedRulesArrived, this, &HistoryDialog::onArrived);
    showRow(-1);
    console.fetchSavedRules();
}

QWidget *HistoryDialog::buildButtons()
{
    auto *row = new QWidget(this);
    auto *line = new QHBoxLayout(row);
    line->setContentsMargins(0, 0, 0, 0);
    line->setSpacing(m_theme.space(2));
    m_more = makeButton(m_theme, ButtonKind::Normal, u"historyMore"_s, tr("Older ones"), {}, row);
    m_more->setEnabled(false);
    auto *close = makeButton(m_theme, ButtonKind::Normal, u"historyClose"_s, tr("Close"), {}, row);
    m_back = makeButton(m_theme, ButtonKind::Primary, u"historyBack"_s, tr("Bring this back…"), {}, row);
    line->addWidget(m_more);
    line->addStretch(1);
    line->addWidget(close);
    line->addWidget(m_back);
    connect(m_more, &QPushButton::clicked, this, [this] { m_console.fetchSavedRules(m_next); });
    connect(close, &QPushButton::clicked, this, &QDialog::reject);
    connect(m_back, &QPushButton::clicked, this, &HistoryDialog::bringBack);
    return row;
}

void HistoryDialog::onArrived(const SavedRulesPage &page)
{
    if (page.refused) {
        m_state->setFullText(tr("The server does not tell it: you are not an admin any more."));
        return;
    }
    if (page.before != m_next)
        return; // another window's question
    add(page);
    m_next = page.next;
    if (m_next == 0)
        addBeginnings();
    m_more->setEnabled(m_next > 0);
    m_state->setVisible(m_saves.isEmpty());
    m_state->setFullText(tr("Nothing has been saved yet."));
    if (m_list->currentRow() < 0 && m_list->count() > 0)
        m_list->setCurrentRow(0);
    showRow(m_list->currentRow());
}

void HistoryDialog::add(const SavedRulesPage &page)
{
    const AlertDraft &draft = m_console.alertDraft();
    for (const SavedRules &saved : page.saved) {
        m_saves.append(saved);
        const QDateTime at = QDateTime::fromMSecsSinceEpoch(saved.at.ms);
        const QString who = saved.by.isEmpty() ? tr("the server") : isolated(m_console.state().agentName(saved.by));
        const QString where = RuleWords::place({saved.team, saved.agent}, draft.workspace(), draft.agents());
        //: when, what, whose, and who saved it
        const QString words = saved.rules ? tr("%1\nRules – %2, by %3") : tr("%1\nLadder – %2, by %3");
        m_list->addItem(words.arg(QLocale().toString(at, QLocale::ShortFormat), where, who));
    }
}

/// What counted before anybody saved anything: the way back from a first change.
void HistoryDialog::addBeginnings()
{
    const AlertDraft &draft = m_console.alertDraft();
    const QList<SavedRules> saves = m_saves;
    QSet<QPair<QString, bool>> known;
    for (const SavedRules &saved : saves) {
        const AlertPlace place{saved.team, saved.agent};
        const QString id = saved.team.toString() + u'/' + saved.agent.toString();
        if (known.contains({id, saved.rules.has_value()}))
            continue;
        known.insert({id, saved.rules.has_value()});
        SavedRules beginning{0, {}, {}, saved.team, saved.agent};
        if (saved.rules)
            beginning.rules.emplace();
        else if (saved.team.isEmpty())
            beginning.ladder = defaultWorkspace().ladder;
        m_saves.append(beginning);
        //: how rules or a ladder were before anybody changed them; whose
        const QString words = saved.rules ? tr("As Baton comes\nRules – %1") : tr("As Baton comes\nLadder – %1");
        m_list->addItem(words.arg(RuleWords::place(place, draft.workspace(), draft.agents())));
    }
}

const SavedRules *HistoryDialog::chosen() const
{
    const int row = m_list->currentRow();
    return row >= 0 && row < m_saves.size() ? &m_saves[row] : nullptr;
}

/// What was saved in the same place before it, as far as it is here.
const SavedRules *HistoryDialog::stateBefore(const SavedRules &saved) const
{
    for (const SavedRules &one : m_saves) {
        const bool same = one.team == saved.team && one.agent == saved.agent;
        if (same && one.rules.has_value() == saved.rules.has_value() && one.n < saved.n)
            return &one;
    }
    return nullptr;
}

QStringList HistoryDialog::wordsFor(const SavedRules &saved) const
{
    QStringList words;
    if (saved.n == 0 && saved.ladder.isEmpty())
        return {saved.rules ? tr("Nothing is set here: what is above counts.") : tr("The workspace’s ladder counts.")};
    const SavedRules *before = stateBefore(saved);
    if (saved.rules) {
        const bool isFirst = saved.rules->revision <= 1;
        if (!before && !isFirst)
            words.append(tr("What was set then (what it changed is known once older ones are shown):"));
        for (const AlertDifference &one : differences(before ? *before->rules : AlertRules(), *saved.rules))
            words.append(RuleWords::difference(one));
        return words;
    }
    if (saved.ladder.isEmpty())
        return {tr("From then on the workspace’s ladder counted.")};
    for (const LadderStep &step : saved.ladder)
        words.append(LadderWords::step(step));
    return words;
}

void HistoryDialog::showRow(int row)
{
    Q_UNUSED(row)
    const SavedRules *saved = chosen();
    AlertDraft &draft = m_console.alertDraft();
    m_back->setEnabled(saved && draft.canBeSet() && draft.isKnown({saved->team, saved->agent}));
    if (!saved) {
        m_what->setFullText({});
        return;
    }
    const QStringList words = wordsFor(*saved);
    m_what->setFullText(words.isEmpty() ? tr("Nothing was different.") : words.join(u"\n"_s));
}

void HistoryDialog::bringBack()
{
    const SavedRules *saved = chosen();
    if (!saved)
        return;
    AlertDraft &draft = m_console.alertDraft();
    if (saved->rules)
        draft.setRules({saved->team, saved->agent}, *saved->rules);
    else
        draft.setLadder(saved->team, saved->ladder);
    Q_EMIT broughtBack();
    accept();
}

} // namespace Baton::Ui

#include "moc_historydialog.cpp"
