// SPDX-FileCopyrightText: Baton contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "console/console.h"
#include "ui/composer/access.h"

#include <QWidget>

class QPushButton;

namespace Baton::Ui {

class PlainLabel;
class ReplyEdit;
class Theme;

enum class Deed { Claim, TakeOver, ReturnToAi, Transfer, Resolve, Release, Snooze };

/// Where replies and notes are written, with what can be done to the conversation below it. Which of the two one
/// writes is said by word, colour and border; what cannot be done says why.
class Composer final : public QWidget
{
    Q_OBJECT

public:
    Composer(Console &console, const Theme &theme, QWidget *parent = nullptr);

    void setConversation(const ConversationId &conversation);
    /// Reads again how things stand; called when head, link or hints have changed.
    void refresh();
    bool isNote() const { return m_note; }
    void setNote(bool note);
    void focusEditor();
    void send();
    /// Keeps what is written now.
    void keepDraft();

Q_SIGNALS:
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
    void onTextChanged();
    void refreshMode();
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
    QList<QPair<QPushButton *, Deed>> m_deeds;
    PlainLabel *m_hint = nullptr;
    ReplyEdit *m_edit;
    QString m_trouble;
    bool m_note = false;
    bool m_loading = false;
    qint64 m_lastTyping = 0;
};

} // namespace Baton::Ui
