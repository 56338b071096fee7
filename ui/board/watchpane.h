// SPDX-FileCopyrightText: Baton contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "console/console.h"

#include <QWidget>

class QLineEdit;
class QPushButton;

namespace Baton::Ui {

class PlainLabel;
class Theme;
class TranscriptView;

/// A conversation as it goes on, to be read: looking changes nothing, and tells nobody. What one may do about it
/// stands above it, and says why where it cannot be done.
class WatchPane final : public QWidget
{
    Q_OBJECT

public:
    WatchPane(Console &console, const Theme &theme, QWidget *parent = nullptr);

    void watch(const ConversationId &conversation);
    const ConversationId &conversation() const { return m_conversation; }
    TranscriptView *transcript() const { return m_transcript; }
    void assign();
    void takeOver();
    void transfer();
    void showHistory();
    void whisper();

Q_SIGNALS:
    void closed();
    void linkClicked(const QUrl &url);
    /// It is to be this person's: asked for, or theirs already.
    void deskWanted(const Baton::ConversationId &conversation);
    void claimWanted(const Baton::ConversationId &conversation);

protected:
    void keyPressEvent(QKeyEvent *event) override;

private:
    void refresh();
    void say(const QString &sentence);
    void ask(const CommandId &command);
    void onWritten();
    void allow(QPushButton &button, const QString &whyNot, const QString &tip);
    void give(const AgentId &agent);
    void onDone(const CommandId &command);
    void refreshWhisper(const QString &whyNot);
    void onRefused(const CommandId &command, const ConversationId &conversation, Code code, const Owner &owner);
    const Conversation *head() const;

    Console &m_console;
    const Theme &m_theme;
    ConversationId m_conversation;
    CommandId m_asked; ///< of what was asked for here last
    PlainLabel *m_name;
    PlainLabel *m_owner;
    QPushButton *m_assign;
    QPushButton *m_takeOver;
    QPushButton *m_transfer;
    QPushButton *m_history;
    QPushButton *m_close;
    PlainLabel *m_whisperLabel;
    QLineEdit *m_whisper;
    QPushButton *m_sendWhisper;
    PlainLabel *m_said; ///< why what was asked for was not done
    AgentId m_writtenFor; ///< who had it when the whisper was begun
    CommandId m_whispered; ///< on its way
    CommandId m_done; ///< what was done last; it may be told before its id is known here
    TranscriptView *m_transcript;
};

} // namespace Baton::Ui
