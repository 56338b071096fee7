// SPDX-FileCopyrightText: Baton contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "console/console.h"
#include "ui/composer/composer.h"

#include <QWidget>

class QStackedWidget;

namespace Baton::Ui {

class ChoiceSheet;
class ConversationHeader;
class EmptyNote;
class FindBar;
class ReturnSheet;
class Sheet;
class Theme;
class TransferPicker;
class TranscriptView;

/// One conversation: who it is, what was said, and what one does about it.
class ConversationPane final : public QWidget
{
    Q_OBJECT

public:
    ConversationPane(Console &console, const Theme &theme, QWidget *parent = nullptr);

    const ConversationId &conversation() const { return m_conversation; }
    void open(const ConversationId &conversation);
    void perform(Deed deed);
    Composer *composer() const { return m_composer; }
    TranscriptView *transcript() const { return m_transcript; }
    ConversationHeader *header() const { return m_header; }
    /// A second has gone by: the wait in the header is told anew.
    void tick();
    /// The field to write in, or the transcript where one may not.
    void focusBest();
    /// The composer is in front, not a sheet in its place.
    bool isWriting() const;
    /// Otherwise Ctrl+Enter does, here and in the sheets.
    void setEnterSends(bool sends);
    /// Opens the search in the thread.
    void find();

Q_SIGNALS:
    void claimWanted(const Baton::ConversationId &conversation);
    void linkClicked(const QUrl &url);
    void troubled(const QString &sentence);
    void told(const QString &sentence);

protected:
    void hideEvent(QHideEvent *event) override;
    void showEvent(QShowEvent *event) override;

private:
    void tellViewing();
    void buildSheets();
    void connectTranscript();
    void connectMessages();
    void quote(const QString &text);
    void reportWrongAnswer(const QString &answer);
    void connectSheets();
    void refresh();
    void showSheet(Sheet *sheet);
    void closeSheet();
    void keepSheet();
    void snoozeFor(const QString &choice);
    bool isOwn() const;

    Console &m_console;
    const Theme &m_theme;
    ConversationId m_conversation;
    // Each is made where it stands: a change of parent styles everything within once more.
    QStackedWidget *m_pages;
    QWidget *m_whole; ///< the page of a conversation that is open
    ConversationHeader *m_header;
    TranscriptView *m_transcript;
    FindBar *m_find;
    QStackedWidget *m_bottom;
    Composer *m_composer;
    ReturnSheet *m_return = nullptr;
    TransferPicker *m_transfer = nullptr;
    ChoiceSheet *m_resolve = nullptr;
    ChoiceSheet *m_snooze = nullptr;
    QHash<std::pair<ConversationId, const Sheet *>, QString> m_unfinished; ///< what was written in sheets left open
};

} // namespace Baton::Ui
