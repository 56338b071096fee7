// SPDX-FileCopyrightText: Baton contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/preferences/rulespage.h"

#include "ui/preferences/draftfooter.h"
#include "ui/preferences/lettersnote.h"
#include "ui/theme/controls.h"

#include <QBoxLayout>
#include <QScrollArea>

namespace Baton::Ui {

RulesPage::RulesPage(Console &console, const Actions &actions, QWidget *page, const Theme &theme, QWidget *parent)
    : QWidget(parent)
    , m_footer(new DraftFooter(console, actions, theme, this))
{
    auto *area = new QScrollArea(this);
    area->setWidgetResizable(true);
    area->setFocusPolicy(Qt::NoFocus);
    area->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    area->setWidget(page);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    auto *note = new LettersNote(console.letters(), theme, this);
    connect(note, &LettersNote::wanted, this, &RulesPage::lettersWanted);
    column->addWidget(note);
    column->addWidget(area, 1);
    column->addWidget(makeLine(Qt::Horizontal, this));
    column->addWidget(m_footer);
}

} // namespace Baton::Ui

#include "moc_rulespage.cpp"
