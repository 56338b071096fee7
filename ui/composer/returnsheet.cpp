// SPDX-FileCopyrightText: Baton contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/composer/returnsheet.h"

#include "ui/composer/replyedit.h"
#include "ui/theme/controls.h"

#include <QBoxLayout>
#include <QPushButton>

using namespace Qt::Literals::StringLiterals;

namespace Baton::Ui {

ReturnSheet::ReturnSheet(const Theme &theme, QWidget *parent)
    : Sheet(theme, tr("Return to AI"), parent)
    , m_note(new ReplyEdit(this))
{
    setObjectName(u"returnSheet"_s);
    m_note->setObjectName(u"returnNoteEdit"_s);
    m_note->setAccessibleName(tr("Note to the AI"));
    m_note->setPlaceholderText(tr("Note to the AI and your team (optional) – what you agreed on"));
    m_note->setMaximumLines(4);
    m_note->setFont(theme.font(TextSize::Body));
    auto *told = new PlainLabel(theme.font(TextSize::Small), this);
    told->setFullText(tr("The visitor is told that the AI goes on."));
    told->setMuted(true);
    auto *confirm =
        makeButton(theme, ButtonKind::Primary, u"confirmReturnButton"_s, tr("Return to AI"), u"return"_s, this);
    confirm->setAccessibleName(tr("Return now"));
    setPlainToolTip(*confirm, tr("Return to AI"), tr("Enter"));
    auto *row = new QHBoxLayout;
    row->addWidget(told, 1);
    row->addWidget(confirm);
    m_content->addWidget(m_note);
    m_content->addLayout(row);
    connect(confirm, &QPushButton::clicked, this, &ReturnSheet::confirm);
    connect(m_note, &ReplyEdit::sendWanted, this, &ReturnSheet::confirm);
    connect(m_note, &ReplyEdit::escaped, this, &Sheet::cancelled);
}

void ReturnSheet::begin(const QString &visitorName)
{
    setAccessibleDescription(tr("Return %1 to the AI").arg(visitorName));
    m_note->clear();
    m_note->setFocus();
}

void ReturnSheet::confirm()
{
    Q_EMIT confirmed(m_note->toPlainText().trimmed());
}

} // namespace Baton::Ui
