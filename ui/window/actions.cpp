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
    {Act::NextRow, "next_row", QT_TRANSLATE_NOOP("Actions", "Next in the list"), "Alt+Down", KeyScope::Anywhere,
     "Ctrl+Alt+Down"},
    {Act::PreviousRow, "previous_row", QT_TRANSLATE_NOOP("Actions", "Previous in the list"), "Alt+Up",
     KeyScope::Anywhere, "Ctrl+Alt+Up"},
    {Act::FocusComposer, "focus_composer", QT_TRANSLATE_NOOP("Actions", "Write"), "Ctrl+L"},
    {Act::FindHere, "find_here", QT_TRANSLATE_NOOP("Actions", "Find in this conversation"), "Ctrl+F"},
    {Act::Search, "search", QT_TRANSLATE_NOOP("Actions", "Search the list"), "Ctrl+Shift+F"},
    {Act::NextPane, "next_pane", QT_TRANSLATE_NOOP("Actions", "Next pane"), "F6"},
    {Act::PreviousPane, "previous_pane", QT_TRANSLATE_NOOP("Actions", "Previous pane"), "Shift+F6"},
    {Act::ToggleNote, "toggle_note", QT_TRANSLATE_NOOP("Actions", "Switch between reply and note"), "Ctrl+Shift+N"},
    {Act::SendAndNext, "send_and_next", QT_TRANSLATE_NOOP("Actions", "Send and go to the next"), "Ctrl+Shift+Return"},
    {Act::Snippets, "snippets", QT_TRANSLATE_NOOP("Actions", "Insert a snippet"), "Ctrl+/"},
    {Act::EditSnippets, "edit_snippets", QT_TRANSLATE_NOOP("Actions", "Edit snippets"), ""},
    {Act::Suggest, "suggest", QT_TRANSLATE_NOOP("Actions", "Suggest a reply"), "Ctrl+Shift+G"},
    {Act::ReturnToAi, "return", QT_TRANSLATE_NOOP("Actions", "Return to AI"), "Ctrl+Shift+B"},
    {Act::Transfer, "transfer", QT_TRANSLATE_NOOP("Actions", "Transfer"), "Ctrl+Shift+T"},
    {Act::Resolve, "resolve", QT_TRANSLATE_NOOP("Actions", "Resolve"), "Ctrl+Shift+R"},
    {Act::Snooze, "snooze", QT_TRANSLATE_NOOP("Actions", "Snooze"), "Ctrl+Shift+S"},
    {Act::Release, "release", QT_TRANSLATE_NOOP("Actions", "Release to the queue"), ""},
    {Act::TakeOver, "take_over", QT_TRANSLATE_NOOP("Actions", "Take over from the AI"), ""},
    {Act::Decline, "decline", QT_TRANSLATE_NOOP("Actions", "Decline what is offered to me"), ""},
    {Act::SilenceAlerts, "silence_alerts", QT_TRANSLATE_NOOP("Actions", "Silence alerts"), "Ctrl+Shift+M"},
    {Act::WhyAlerted, "why_alerted", QT_TRANSLATE_NOOP("Actions", "Why was I alerted, or not?"), ""},
    {Act::CopyBriefing, "copy_briefing", QT_TRANSLATE_NOOP("Actions", "Copy the briefing"), ""},
    {Act::EraseVisitor, "erase_visitor", QT_TRANSLATE_NOOP("Actions", "Erase this visitor"), ""},
    {Act::KeepData, "keep_data", QT_TRANSLATE_NOOP("Actions", "How long data is kept"), ""},
    {Act::StatusMenu, "status", QT_TRANSLATE_NOOP("Actions", "Change my status"), "Ctrl+Shift+D"},
    {Act::Palette, "palette", QT_TRANSLATE_NOOP("Actions", "All actions"), "Ctrl+K"},
    {Act::Shortcuts, "shortcuts", QT_TRANSLATE_NOOP("Actions", "Keyboard shortcuts"), "F1"},
    {Act::PaneViews, "pane_views", QT_TRANSLATE_NOOP("Actions", "Fold or unfold the views"), "Ctrl+1"},
    {Act::PaneQueue, "pane_queue", QT_TRANSLATE_NOOP("Actions", "Show or hide the queue"), "Ctrl+2"},
    {Act::PaneConversation, "pane_conversation", QT_TRANSLATE_NOOP("Actions", "Go to the conversation"), "Ctrl+3"},
    {Act::PaneBriefing, "pane_briefing", QT_TRANSLATE_NOOP("Actions", "Show or hide the briefing"), "Ctrl+4"},
    {Act::CompactQueue, "compact_queue", QT_TRANSLATE_NOOP("Actions", "Small queue above other windows"), ""},
    {Act::Board, "board", QT_TRANSLATE_NOOP("Actions", "Team lead’s board, or back to the desk"), "Ctrl+5"},
    {Act::BoardWindow, "board_window", QT_TRANSLATE_NOOP("Actions", "Board in its own window"), ""},
    {Act::BoardBigScreen, "board_big", QT_TRANSLATE_NOOP("Actions", "Board on a big screen"), ""},
    {Act::SignOut, "sign_out", QT_TRANSLATE_NOOP("Actions", "Sign out"), ""},
    {Act::Quit, "quit", QT_TRANSLATE_NOOP("Actions", "Quit"), "Ctrl+Q"},
    {Act::Preferences, "preferences", QT_TRANSLATE_NOOP("Actions", "Preferences"), "Ctrl+,"},
    {Act::Reachable, "reachable", QT_TRANSLATE_NOOP("Actions", "Am I reachable?"), ""},
    {Act::ForgetDevice, "forget_device", QT_TRANSLATE_NOOP("Actions", "Forget this device"), ""},
    {Act::Guide, "guide", QT_TRANSLATE_NOOP("Actions", "Guide to the first minute"), ""},
    {Act::ListNext, "list_next", QT_TRANSLATE_NOOP("Actions", "In the list: next"), "J", KeyScope::List},
    {Act::ListPrevious, "list_previous", QT_TRANSLATE_NOOP("Actions", "In the list: previous"), "K", KeyScope::List},
    {Act::ListOpen, "list_open", QT_TRANSLATE_NOOP("Actions", "In the list: open the row"), "Return", KeyScope::List},
    {Act::ListClaim, "list_claim", QT_TRANSLATE_NOOP("Actions", "In the list: claim the row"), "Space", KeyScope::List},
    {Act::ListDecline, "list_decline", QT_TRANSLATE_NOOP("Actions", "In the list: decline the offered row"), "D",
     KeyScope::List},
    {Act::ListHelp, "list_help", QT_TRANSLATE_NOOP("Actions", "In the list: keyboard shortcuts"), "?", KeyScope::List},
};

} // namespace

QList<ActSpec> Actions::specs()
{
    return QList<ActSpec>(std::begin(actSpecs), std::end(actSpecs));
}

QKeySequence Actions::defaultKey(const ActSpec &spec)
{
#ifdef Q_OS_MACOS
    if (spec.macKey)
        return QKeySequence::fromString(QLatin1StringView(spec.macKey));
#endif
    return QKeySequence::fromString(QLatin1StringView(spec.key));
}

QString Actions::defaultKeyText(Act act)
{
    return defaultKey(actSpecs[int(act)]).toString(QKeySequence::PortableText);
}

Actions::Actions(QWidget &window, QSettings &settings)
    : QObject(&window)
    , m_settings(settings)
{
    for (const ActSpec &spec : actSpecs) {
        Q_ASSERT(int(spec.act) == m_actions.size());
        auto *action = new QAction(this);
        action->setObjectName(QLatin1StringView(spec.id));
        // A key that is held moves along a list; it sends once, and claims one.
        action->setAutoRepeat(spec.act == Act::NextRow || spec.act == Act::PreviousRow || spec.act == Act::ListNext
                              || spec.act == Act::ListPrevious);
        // Those of the list are given to the list by whoever makes it.
        action->setShortcutContext(spec.scope == KeyScope::List ? Qt::WidgetShortcut : Qt::WindowShortcut);
        if (spec.scope == KeyScope::Anywhere)
            window.addAction(action);
        m_actions.append(action);
    }
    retranslate();
    loadKeys();
}

void Actions::retranslate()
{
    for (const ActSpec &spec : actSpecs)
        action(spec.act)->setText(QCoreApplication::translate("Actions", spec.text));
}

void Actions::loadKeys()
{
    // Chosen keys first, so that a default never takes one from them.
    const auto keptKey = [](const ActSpec &spec) -> QString { return u"keys/"_s + QLatin1StringView(spec.id); };
    for (const ActSpec &spec : actSpecs) {
        if (!m_settings.contains(keptKey(spec)))
            continue;
        const auto key = QKeySequence::fromString(m_settings.value(keptKey(spec)).toString().left(64));
        if (keyProblem(key, spec.scope) == KeyProblem::None && !userOf(key, spec.act))
            apply(spec.act, key);
    }
    for (const ActSpec &spec : actSpecs) {
        if (!m_settings.contains(keptKey(spec)) && !userOf(defaultKey(spec), spec.act))
            apply(spec.act, defaultKey(spec));
    }
}

QAction *Actions::action(Act act) const
{
    return m_actions.at(int(act));
}

void Actions::reachThrough(QDialog &dialog) const
{
    QWidget &window = *qobject_cast<QWidget *>(parent());
    for (const Act act : {Act::ClaimTop, Act::NextMine, Act::ReturnToAi}) {
        dialog.addAction(action(act));
        QObject::connect(action(act), &QAction::triggered, &dialog, [&dialog, &window] {
            dialog.reject();
            window.raise(); // it may be of another one, as of the preferences
            window.activateWindow();
        });
    }
    dialog.addAction(action(Act::SilenceAlerts)); // and leaves it where it is
}

QKeySequence Actions::key(Act act) const
{
    return action(act)->shortcut();
}

QString Actions::keyText(Act act) const
{
    return key(act).toString(QKeySequence::NativeText);
}

bool Actions::isDefault(Act act) const
{
    return key(act) == defaultKey(actSpecs[int(act)]);
}

QVariantMap Actions::changedKeys() const
{
    QVariantMap changed;
    for (const ActSpec &spec : actSpecs) {
        if (!isDefault(spec.act) && !defaultKey(spec).isEmpty())
            changed.insert(defaultKey(spec).toString(QKeySequence::PortableText), keyText(spec.act));
    }
    return changed;
}

std::optional<Act> Actions::userOf(const QKeySequence &key, Act act) const
{
    if (key.isEmpty())
        return {};
    // What counts anywhere counts in the list as well, so that scopes do not keep two users of a key apart.
    for (const ActSpec &spec : actSpecs) {
        if (spec.act != act && this->key(spec.act) == key)
            return spec.act;
    }
    return {};
}

void Actions::apply(Act act, const QKeySequence &key)
{
    // The keypad's Enter is Enter.
    if (key == QKeySequence(Qt::Key_Return))
        action(act)->setShortcuts({key, QKeySequence(Qt::Key_Enter)});
    else
        action(act)->setShortcut(key);
}

void Actions::setKey(Act act, const QKeySequence &key)
{
    const auto keep = [this](Act whose, const QKeySequence &wanted) {
        const ActSpec &spec = actSpecs[int(whose)];
        apply(whose, wanted);
        const QString name = u"keys/"_s + QLatin1StringView(spec.id);
        if (wanted == defaultKey(spec))
            m_settings.remove(name);
        else
            m_settings.setValue(name, wanted.toString(QKeySequence::PortableText));
    };
    if (keyProblem(key, actSpecs[int(act)].scope) != KeyProblem::None)
        return;
    if (const std::optional<Act> other = userOf(key, act))
        keep(*other, {});
    keep(act, key);
    Q_EMIT keysChanged();
}

void Actions::setOffered(Act act, bool offered)
{
    action(act)->setVisible(offered);
    action(act)->setEnabled(offered && !m_blocked.contains(act));
}

bool Actions::isOffered(Act act) const
{
    return action(act)->isVisible();
}

void Actions::block(const QList<Act> &acts, const QString &why)
{
    for (const Act act : std::as_const(m_blocked))
        action(act)->setEnabled(isOffered(act));
    m_blocked = why.isEmpty() ? QList<Act>() : acts;
    m_whyBlocked = why;
    for (const Act act : std::as_const(m_blocked))
        action(act)->setEnabled(false);
}

QString Actions::whyNot(Act act) const
{
    if (m_blocked.contains(act))
        return m_whyBlocked;
    return m_whyNot ? m_whyNot(act) : QString();
}

void Actions::resetKey(Act act)
{
    setKey(act, defaultKey(actSpecs[int(act)]));
}

void Actions::resetAllKeys()
{
    m_settings.remove(u"keys"_s);
    for (const ActSpec &spec : actSpecs)
        apply(spec.act, defaultKey(spec));
    Q_EMIT keysChanged();
}

} // namespace Baton::Ui

#include "moc_actions.cpp"
