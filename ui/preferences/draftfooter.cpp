// SPDX-FileCopyrightText: Baton contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/preferences/draftfooter.h"

#include "console/alertdraft.h"
#include "ui/preferences/historydialog.h"
#include "ui/preferences/reviewdialog.h"
#include "ui/preferences/rulesfiles.h"
#include "ui/theme/controls.h"
#include "ui/window/actions.h"
#include "ui/words/announcement.h"
#include "ui/words/rulewords.h"

#include <QBoxLayout>
#include <QMenu>
#include <QPushButton>

using namespace Qt::Literals::StringLiterals;

namespace Baton::Ui {

DraftFooter::DraftFooter(Console &console, const Actions &actions, const Theme &theme, QWidget *parent)
    : QWidget(parent)
    , m_console(console)
    , m_draft(console.alertDraft())
    , m_actions(actions)
    , m_theme(theme)
    , m_files(new RulesFiles(m_draft, actions, *this))
    , m_state(new PlainLabel(theme.font(TextSize::Body), this))
    , m_said(new PlainLabel(theme.font(TextSize::Body), this))
    , m_restore(makeButton(theme, ButtonKind::Link, u"rulesRestore"_s, tr("Undo"), {}, this))
    , m_discard(makeButton(theme, ButtonKind::Normal, u"rulesDiscard"_s, tr("Discard"), {}, this))
    , m_review(makeButton(theme, ButtonKind::Primary, u"rulesReview"_s, tr("Review and save…"), {}, this))
{
    setObjectName(u"draftFooter"_s);
    m_state->setMaximumLines(0);
    m_said->setMaximumLines(0);
    setStyleProperty(*m_said, "soon", true);
    m_said->hide();
    m_restore->setAccessibleName(tr("Undo: have the discarded changes again"));
    m_discard->setAccessibleName(tr("Discard all changes"));
    auto *line = new QHBoxLayout;
    line->setSpacing(theme.space(2));
    line->addWidget(makeMore());
    line->addStretch(1);
    line->addWidget(m_restore);
    line->addWidget(m_discard);
    line->addWidget(m_review);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, theme.space(3), theme.space(2), 0);
    column->setSpacing(theme.space(2));
    column->addWidget(m_said);
    column->addWidget(m_state);
    column->addLayout(line);
    connectDraft();
    refresh();
}

QPushButton *DraftFooter::makeMore()
{
    auto *more = makeButton(m_theme, ButtonKind::Normal, u"rulesMore"_s, tr("More"), {}, this);
    more->setAccessibleName(tr("History, export and import"));
    auto *menu = new QMenu(more);
    connect(menu->addAction(tr("What was saved…")), &QAction::triggered, this, &DraftFooter::history);
    menu->addSeparator();
    connect(menu->addAction(tr("Export the rules…")), &QAction::triggered, m_files, &RulesFiles::askForExport);
    connect(menu->addAction(tr("Import rules…")), &QAction::triggered, m_files, &RulesFiles::askForImport);
    more->setMenu(menu);
    return more;
}

void DraftFooter::connectDraft()
{
    connect(m_discard, &QPushButton::clicked, this, &DraftFooter::discard);
    connect(m_restore, &QPushButton::clicked, this, [this] {
        m_draft.restore();
        m_review->setFocus();
    });
    connect(m_review, &QPushButton::clicked, this, &DraftFooter::review);
    connect(m_files, &RulesFiles::said, this, &DraftFooter::say);
    connect(m_files, &RulesFiles::imported, this, &DraftFooter::review);
    connect(&m_draft, &AlertDraft::changed, this, &DraftFooter::refresh);
    connect(&m_draft, &AlertDraft::saved, this, [this] {
        m_said->hide();
        announce(*m_state, RuleWords::unsaved(0));
    });
    const auto where = [this](const AlertPlace &place) {
        return RuleWords::place(place, m_draft.workspace(), m_draft.agents());
    };
    connect(&m_draft, &AlertDraft::refused, this,
            [this, where](const AlertPlace &place, Code code) { onRefused(where(place), code); });
    connect(&m_draft, &AlertDraft::overtaken, this, [this, where](const AlertPlace &place) {
        say(tr("%1 – somebody else saved changes there meanwhile. Yours are kept on top of theirs: look at the "
               "difference before you save.")
                .arg(where(place)));
    });
}

/// Without a question: it can be undone.
void DraftFooter::discard()
{
    m_said->hide();
    m_draft.discard();
    m_restore->setFocus();
    announce(*m_state, m_state->fullText());
}

void DraftFooter::refresh()
{
    if (m_draft.isSaving())
        m_state->setFullText(tr("Saving…"));
    else if (!m_draft.canBeSet())
        m_state->setFullText(tr("Rules can be saved while the console is connected."));
    else if (m_draft.canRestore())
        m_state->setFullText(tr("Your changes are discarded."));
    else
        m_state->setFullText(RuleWords::unsaved(m_draft.changeCount()));
    m_restore->setVisible(m_draft.canRestore());
    m_state->setMuted(!m_draft.isChanged());
    m_discard->setEnabled(m_draft.isChanged() && !m_draft.isSaving());
    m_review->setEnabled(m_draft.isChanged() && !m_draft.isSaving() && m_draft.canBeSet());
}

ReviewDialog *DraftFooter::review()
{
    auto *dialog = new ReviewDialog(m_draft, m_theme, window());
    m_actions.reachThrough(*dialog);
    dialog->open();
    return dialog;
}

HistoryDialog *DraftFooter::history()
{
    auto *dialog = new HistoryDialog(m_console, m_theme, window());
    m_actions.reachThrough(*dialog);
    connect(dialog, &HistoryDialog::broughtBack, this, [this] {
        if (m_draft.isChanged())
            review();
        else
            say(tr("It is as it was then."));
    });
    dialog->open();
    return dialog;
}

void DraftFooter::say(const QString &sentence)
{
    m_said->setFullText(sentence);
    m_said->show();
    announce(*m_said, sentence);
}

void DraftFooter::onRefused(const QString &where, Code code)
{
    if (code == Code::Conflict)
        say(tr("%1 – not saved: somebody else saved changes there at the same moment. Yours are kept on top of theirs: "
               "look at the difference and save again.")
                .arg(where));
    else if (code == Code::TooLarge)
        say(tr("%1 – not saved: all reasons and settings together are too long. Shorten some reasons.").arg(where));
    else if (code == Code::Forbidden)
        say(tr("%1 – not saved: you are not an admin any more.").arg(where));
    else
        say(tr("%1 – not saved. Your changes are kept; try again.").arg(where));
}

} // namespace Baton::Ui
