// SPDX-FileCopyrightText: Baton contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/composer/returnsheet.h"

#include "ui/composer/replyedit.h"
#include "ui/theme/controls.h"

#include <QBoxLayout>
#include <QMenu>
#include <QPushButton>

using namespace Qt::Literals::StringLiterals;

namespace Baton::Ui {

ReturnSheet::ReturnSheet(const Theme &theme, QWidget *parent)
    : Sheet(theme, tr("Return to AI"), parent)
    , m_note(new ReplyEdit(this))
    , m_outcomeButton(makeButton(theme, ButtonKind::Quiet, u"returnOutcomeButton"_s, {}, u"chevron-down"_s, this))
    , m_confirm(makeButton(theme, ButtonKind::Primary, u"confirmReturnButton"_s, tr("Return to AI"), u"return"_s, this))
{
    setObjectName(u"returnSheet"_s);
    m_note->setObjectName(u"returnNoteEdit"_s);
    m_note->setAccessibleName(tr("Note to the AI"));
    m_note->setPlaceholderText(tr("Note to the AI and your team (optional) – what you agreed on"));
    m_note->setMaximumLines(4);
    m_note->setFont(theme.font(TextSize::Body));
    auto *told = new PlainLabel(theme.font(TextSize::Small), this);
    told->setMaximumLines(2);
    told->setFullText(tr("The visitor is told that the AI goes on."));
    told->setMuted(true);
    m_confirm->setAccessibleName(tr("Return now"));
    auto *row = new QHBoxLayout;
    row->addWidget(told, 1);
    row->addWidget(m_outcomeButton);
    row->addWidget(m_confirm);
    m_content->addWidget(m_note);
    m_content->addLayout(row);
    addOutcomes(theme);
    setEnterSends(true);
    connect(m_confirm, &QPushButton::clicked, this, &ReturnSheet::confirm);
    connect(m_note, &ReplyEdit::sendWanted, this, &ReturnSheet::confirm);
    connect(m_note, &ReplyEdit::escaped, this, &Sheet::cancelled);
}

void ReturnSheet::setEnterSends(bool sends)
{
    m_note->setEnterSends(sends);
    setPlainToolTip(*m_confirm, tr("Return to AI"), sends ? tr("Enter") : tr("Ctrl+Enter"));
}

void ReturnSheet::takeKeyboard()
{
    m_note->setFocus();
}

QString ReturnSheet::unfinished() const
{
    return m_note->toPlainText();
}

void ReturnSheet::resume(const QString &note)
{
    m_note->setPlainText(note);
    m_note->moveCursor(QTextCursor::End);
}

void ReturnSheet::begin(const QString &visitorName)
{
    setAccessibleDescription(tr("Return %1 to the AI").arg(visitorName));
    m_note->clear();
    setOutcome({}, tr("not said"));
    m_note->setFocus();
}

void ReturnSheet::addOutcomes(const Theme &theme)
{
    m_outcomeButton->setLayoutDirection(layoutDirection() == Qt::LeftToRight ? Qt::RightToLeft : Qt::LeftToRight);
    m_outcomeButton->setIconSize(QSize(theme.space(3), theme.space(3)));
    setPlainToolTip(*m_outcomeButton, tr("How your part ended, for the figures"));
    auto *menu = new QMenu(m_outcomeButton);
    menu->setLayoutDirection(layoutDirection()); // not the button's, which is turned for its arrow
    const QList<QPair<QString, QString>> outcomes{{{}, tr("not said")},
                                                  {u"answered"_s, tr("answered")},
                                                  {u"sold"_s, tr("sold")},
                                                  {u"follow_up"_s, tr("follow-up agreed")},
                                                  {u"no_answer"_s, tr("no answer from the visitor")}};
    for (const auto &[outcome, text] : outcomes)
        menu->addAction(text, this, [this, value = outcome, words = text] { setOutcome(value, words); });
    m_outcomeButton->setMenu(menu);
    setOutcome({}, tr("not said"));
}

void ReturnSheet::setOutcome(const QString &outcome, const QString &text)
{
    m_outcome = outcome;
    m_outcomeButton->setText(tr("Outcome: %1").arg(text));
    m_outcomeButton->setAccessibleName(m_outcomeButton->text());
}

void ReturnSheet::confirm()
{
    Q_EMIT confirmed(m_note->toPlainText().trimmed(), m_outcome);
}

} // namespace Baton::Ui

#include "moc_returnsheet.cpp"
