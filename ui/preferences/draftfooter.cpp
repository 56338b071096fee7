// SPDX-FileCopyrightText: Baton contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/preferences/draftfooter.h"

#include "console/alertdraft.h"
#include "ui/preferences/historydialog.h"
#include "ui/preferences/reviewdialog.h"
#include "ui/preferences/rulesfiles.h"
#include "ui/theme/controls.h"
#include "ui/window/actions.h"
#include "ui/words/rulewords.h"

#include <QBoxLayout>
#include <QMenu>
#include <QPushButton>

using namespace Qt::Literals::StringLiterals;

namespace Baton::Ui {

DraftFooter::DraftFooter(Console &console, const Actions &actions, const Theme &theme, QWidget *parent)
    : ChangesFooter(console.alertDraft(), Way::Review, u"rules"_s, theme, parent)
    , m_console(console)
    , m_draft(console.alertDraft())
    , m_actions(actions)
    , m_theme(theme)
    , m_files(new RulesFiles(m_draft, actions, *this))
{
    setObjectName(u"draftFooter"_s);
    m_line->insertWidget(0, makeMore());
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
    connect(m_files, &RulesFiles::said, this, &DraftFooter::say);
    connect(m_files, &RulesFiles::imported, this, &DraftFooter::review);
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

int DraftFooter::count() const
{
    return m_draft.changeCount();
}

QString DraftFooter::offlineWords() const
{
    return tr("Rules can be saved while the console is connected.");
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

#include "moc_draftfooter.cpp"
