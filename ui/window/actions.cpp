// SPDX-FileCopyrightText: Baton contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/window/actions.h"

#include <QAction>
#include <QCoreApplication>
#include <QDialog>
#include <QSettings>
#include <QWidget>

using namespace Qt::Literals::StringLiterals;

namespace Baton::Ui {

namespace {

constexpr ActSpec actSpecs[] = {
    {Act::ClaimTop, "claim_top", QT_TRANSLATE_NOOP("Actions", "Claim the next waiting conversation"), "Ctrl+Shift+H"},
    {Act::NextMine, "next_mine", QT_TRANSLATE_NOOP("Actions", "Next conversation that needs me"), "Ctrl+J"},
    {Act::NextRow, "next_row", QT_TRANSLATE_NOOP("Actions", "Next in the list"), "Alt+Down"},
    {Act::PreviousRow, "previous_row", QT_TRANSLATE_NOOP("Actions", "Previous in the list"), "Alt+Up"},
    {Act::FocusComposer, "focus_composer", QT_TRANSLATE_NOOP("Actions", "Write"), "Ctrl+L"},
    {Act::Search, "search", QT_TRANSLATE_NOOP("Actions", "Search the list"), "Ctrl+F"},
    {Act::NextPane, "next_pane", QT_TRANSLATE_NOOP("Actions", "Next pane"), "F6"},
    {Act::PreviousPane, "previous_pane", QT_TRANSLATE_NOOP("Actions", "Previous pane"), "Shift+F6"},
    {Act::ToggleNote, "toggle_note", QT_TRANSLATE_NOOP("Actions", "Switch between reply and note"), "Ctrl+Shift+N"},
    {Act::SendAndNext, "send_and_next", QT_TRANSLATE_NOOP("Actions", "Send and go to the next"), "Ctrl+Shift+Return"},
    {Act::Snippets, "snippets", QT_TRANSLATE_NOOP("Actions", "Insert a snippet"), "Ctrl+/"},
    {Act::EditSnippets, "edit_snippets", QT_TRANSLATE_NOOP("Actions", "Edit snippets"), ""},
    {Act::ReturnToAi, "return", QT_TRANSLATE_NOOP("Actions", "Return to AI"), "Ctrl+Shift+B"},
    {Act::Transfer, "transfer", QT_TRANSLATE_NOOP("Actions", "Transfer"), "Ctrl+Shift+T"},
    {Act::Resolve, "resolve", QT_TRANSLATE_NOOP("Actions", "Resolve"), "Ctrl+Shift+R"},
    {Act::Snooze, "snooze", QT_TRANSLATE_NOOP("Actions", "Snooze"), "Ctrl+Shift+S"},
    {Act::Release, "release", QT_TRANSLATE_NOOP("Actions", "Release to the queue"), ""},
    {Act::TakeOver, "take_over", QT_TRANSLATE_NOOP("Actions", "Take over from the AI"), ""},
    {Act::CopyBriefing, "copy_briefing", QT_TRANSLATE_NOOP("Actions", "Copy the briefing"), ""},
    {Act::StatusMenu, "status", QT_TRANSLATE_NOOP("Actions", "Change my status"), "Ctrl+Shift+D"},
    {Act::Palette, "palette", QT_TRANSLATE_NOOP("Actions", "All actions"), "Ctrl+K"},
    {Act::Shortcuts, "shortcuts", QT_TRANSLATE_NOOP("Actions", "Keyboard shortcuts"), "F1"},
    {Act::PaneViews, "pane_views", QT_TRANSLATE_NOOP("Actions", "Fold or unfold the views"), "Ctrl+1"},
    {Act::PaneQueue, "pane_queue", QT_TRANSLATE_NOOP("Actions", "Show or hide the queue"), "Ctrl+2"},
    {Act::PaneConversation, "pane_conversation", QT_TRANSLATE_NOOP("Actions", "Go to the conversation"), "Ctrl+3"},
    {Act::PaneBriefing, "pane_briefing", QT_TRANSLATE_NOOP("Actions", "Show or hide the briefing"), "Ctrl+4"},
    {Act::SignOut, "sign_out", QT_TRANSLATE_NOOP("Actions", "Sign out"), ""},
    {Act::Quit, "quit", QT_TRANSLATE_NOOP("Actions", "Quit"), "Ctrl+Q"},
};

} // namespace

QList<ActSpec> Actions::specs()
{
    return QList<ActSpec>(std::begin(actSpecs), std::end(actSpecs));
}

Actions::Actions(QWidget &window, const QSettings &settings)
    : QObject(&window)
{
    for (const ActSpec &spec : actSpecs) {
        auto *action = new QAction(QCoreApplication::translate("Actions", spec.text), this);
        const QString id = QString::fromLatin1(spec.id);
        const QString key = settings.value(u"keys/"_s + id, QString::fromLatin1(spec.key)).toString();
        action->setObjectName(id);
        action->setShortcut(QKeySequence::fromString(key));
        action->setShortcutContext(Qt::WindowShortcut);
        window.addAction(action);
        m_actions.append(action);
    }
}

QAction *Actions::action(Act act) const
{
    return m_actions.at(int(act));
}

void Actions::reachThrough(QDialog &dialog) const
{
    for (const Act act : {Act::ClaimTop, Act::NextMine, Act::ReturnToAi}) {
        dialog.addAction(action(act));
        QObject::connect(action(act), &QAction::triggered, &dialog, &QDialog::reject);
    }
}

} // namespace Baton::Ui
