// SPDX-FileCopyrightText: Baton contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// What the desk gives the composer to write with.
#include "console/snippetbook.h"
#include "ui/dialogs/retentiondialog.h"
#include "ui/dialogs/snippetdialog.h"
#include "ui/dialogs/storydialog.h"
#include "ui/transcript/transcriptview.h"
#include "ui/window/actions.h"
#include "ui/window/conversationpane.h"
#include "ui/window/desk.h"

#include <QAction>
#include <QMessageBox>
#include <QPushButton>

namespace Baton::Ui {

using namespace Qt::Literals::StringLiterals;

void Desk::setUpWriting(SpellChecker *spelling, Actions &actions)
{
    m_snippets = new SnippetBook(m_console.state(), m_settings, this);
    Composer *composer = m_conversation->composer();
    composer->setTools({m_snippets, spelling, &m_settings});
    connect(m_conversation->transcript(), &TranscriptView::snippetWanted, this, &Desk::editSnippets);
    connect(composer, &Composer::editSnippetsWanted, this, [this] { editSnippets(); });
    connect(actions.action(Act::Snippets), &QAction::triggered, composer, [this, composer] {
        if (m_conversation->isWriting())
            composer->openSnippets();
    });
    connect(actions.action(Act::Suggest), &QAction::triggered, composer, [this, composer] {
        if (m_conversation->isWriting())
            composer->suggest();
    });
    connect(actions.action(Act::EditSnippets), &QAction::triggered, this, [this] { editSnippets(); });
}

void Desk::editSnippets(const QString &text)
{
    auto *dialog = new SnippetDialog(*m_snippets, m_theme, this);
    if (!text.isEmpty())
        dialog->beginNew(text);
    dialog->addAction(m_actions.action(Act::SilenceAlerts)); // no more: what is being written there would be lost
    dialog->open();
}

void Desk::showStory()
{
    if (m_conversation->conversation().isEmpty())
        return;
    auto *dialog = new StoryDialog(m_console, m_conversation->conversation(), m_theme, this);
    m_actions.reachThrough(*dialog);
    dialog->open();
}

void Desk::keepData()
{
    if (m_console.state().self().role != Role::Admin)
        return;
    auto *dialog = new RetentionDialog(m_console, m_theme, this);
    m_actions.reachThrough(*dialog);
    dialog->open();
}

void Desk::eraseVisitor()
{
    const ConversationId conversation = m_conversation->conversation();
    const Conversation *head = m_console.state().head(conversation);
    if (!head || head->erasedAt || m_console.state().self().role != Role::Admin)
        return;
    auto *box = new QMessageBox(this);
    box->setObjectName(u"eraseVisitorBox"_s);
    box->setAttribute(Qt::WA_DeleteOnClose);
    box->setTextFormat(Qt::PlainText);
    box->setIcon(QMessageBox::Warning);
    box->setWindowTitle(tr("Erase this visitor"));
    box->setText(tr("Erase everything that was said in this conversation, and who the visitor was?"));
    box->setInformativeText(tr("Messages, notes, files and details are removed here, on the server and on every other "
                               "console. An open handoff ends. This cannot be undone."));
    QPushButton *erase = box->addButton(tr("Erase this visitor"), QMessageBox::DestructiveRole);
    erase->setObjectName(u"eraseVisitorButton"_s);
    box->setDefaultButton(box->addButton(QMessageBox::Cancel));
    connect(erase, &QPushButton::clicked, this, [this, conversation] { m_console.eraseVisitor(conversation); });
    m_actions.reachThrough(*box);
    box->open();
}

} // namespace Baton::Ui
