// SPDX-FileCopyrightText: Baton contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "console/console.h"
#include "ui/composer/access.h"
#include "ui/composer/writingtools.h"

#include <QWidget>

class QBoxLayout;
class QPushButton;
class QTimer;

namespace Baton::Ui {

class AttachmentBar;
class ComposerStrip;
class PlainLabel;
class ReplyEdit;
class ReplyHighlighter;
class SnippetCompleter;
class Spelling;
class SuggestionCard;
class Theme;
struct StripContent;

enum class Deed { Claim, TakeOver, ReturnToAi, Transfer, Resolve, Release, Snooze };

/// Where replies and notes are written, with what can be done to the conversation below it. Which of the two one
/// writes is said by word, colour and border; what cannot be done says why.
class Composer final : public QWidget
{
    Q_OBJECT

public:
    Composer(Console &console, const Theme &theme, QWidget *parent = nullptr);

    void setTools(const WritingTools &tools);
    void setConversation(const ConversationId &conversation);
    /// Reads again how things stand; called when head, link or hints have changed.
    void refresh();
    bool isNote() const { return m_note; }
    void setNote(bool note);
    void focusEditor();
    /// Whether something can be typed: a reply, a note, or a reply that was begun before it went to somebody else.
    bool canType() const;
    /// False where the person is to look at something first.
    bool send();
    /// Calls back what was sent last, as long as it waits.
    void unsend();
    /// Asks the AI what it would answer.
    void suggest();
    /// Keeps what is written now.
    void keepDraft();
    void openSnippets();
    void setEnterSends(bool sends);
    ReplyEdit &editor() { return *m_edit; }
    /// A small control at the end of the row with the modes.
    void addTool(QWidget *tool);
    /// Something that belongs to what is written, between the modes and the editor.
    void addAbove(QWidget *widget);

Q_SIGNALS:
    void editSnippetsWanted();
    /// Nothing can be typed any more where the keyboard was.
    void closed();
    void deedWanted(Baton::Ui::Deed deed);
    void troubled(const QString &sentence);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    void buildModes(QWidget *row);
    void buildDeeds(QWidget *row);
    QPushButton *addDeed(QWidget *row, Deed deed, const QString &objectName, const QString &text,
                         const QString &iconName, const QString &keys);
    void buildTools();
    void buildFiles();
    void refreshFiles();
    bool hasFiles() const;
    void loadDraft();
    void onTextChanged();
    void refreshMode();
    void refreshEditor();
    void refreshSend();
    void refreshStrip();
    void refreshWhisper();
    QString sendKey() const;
    StripContent stripContent();
    bool isStranded() const;
    bool hasText() const;
    bool isReady();

    // What waits, what is known already and what the AI would say: composerchecks.cpp
    void buildChecks();
    void hold(const CommandId &command);
    bool isHeld() const;
    void addHeld(StripContent &content);
    bool asksForKnownThing();
    void addKnown(StripContent &content);
    void insertText(const QString &text);
    void showSuggestion(const SuggestedReply &reply);
    void closeSuggestion();
    void refreshDeeds();
    void fitDeeds();
    QString hint() const;
    bool canWrite() const;

    Console &m_console;
    const Theme &m_theme;
    ConversationId m_conversation;
    Access m_access;
    QPushButton *m_reply = nullptr;
    QPushButton *m_noteButton = nullptr;
    QPushButton *m_send = nullptr;
    QPushButton *m_attach = nullptr;
    AttachmentBar *m_files = nullptr;
    QList<QPair<QPushButton *, Deed>> m_deeds;
    PlainLabel *m_hint = nullptr;
    QBoxLayout *m_modeRow = nullptr;
    QBoxLayout *m_above = nullptr;
    ReplyEdit *m_edit;
    ComposerStrip *m_strip;
    ComposerStrip *m_whisper = nullptr;
    CommandId m_whisperShown;
    ReplyHighlighter *m_highlighter;
    Spelling *m_spelling;
    SnippetCompleter *m_completer;
    SnippetBook *m_snippets = nullptr;
    SuggestionCard *m_suggestion = nullptr;
    QTimer *m_heldTick = nullptr;
    CommandId m_held; ///< the reply that was sent last and can be called back
    ConversationId m_heldIn;
    Instant m_heldUntil;
    QString m_known; ///< key of the field that is asked for again
    QSet<QString> m_asksAnyway; ///< keys that were pointed out for what is being written
    QString m_trouble;
    bool m_note = false;
    bool m_loading = false;
    qint64 m_lastTyping = 0;
};

} // namespace Baton::Ui
