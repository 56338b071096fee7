// SPDX-FileCopyrightText: Baton contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "console/console.h"
#include "domain/knownanswer.h"
#include "domain/questiongroup.h"

#include <QWidget>

class QLineEdit;
class QListWidget;
class QPlainTextEdit;
class QPushButton;

namespace Baton::Ui {

class PlainLabel;
class Theme;

/// Where an admin writes what the AI is to answer: the question, the conversations it came up in, the answer. What was
/// written and not saved is kept while the editor lives.
class AnswerEditor final : public QWidget
{
    Q_OBJECT

public:
    AnswerEditor(Console &console, const Theme &theme, QWidget *parent = nullptr);

    /// For a group that has no answer yet.
    void begin(const QuestionGroup &group);
    /// For an answer there is; `group` is what it was given to, null where that is not kept any more.
    void begin(const KnownAnswer &answer, const QuestionGroup *group);
    /// The answer as others have it now, null where it is gone: what is saved next is based on it.
    void rebase(const KnownAnswer *answer);
    const QString &answerId() const { return m_answer.id; }
    const QString &groupId() const { return m_answer.group; }
    void say(const QString &sentence);
    void setCanSave(bool can); ///< a server would take it
    void forgetDraft(); ///< it is saved

Q_SIGNALS:
    void saveWanted(const Baton::KnownAnswer &answer);
    void left();
    void conversationWanted(const Baton::ConversationId &conversation);

protected:
    void keyPressEvent(QKeyEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    struct Draft
    {
        QString question;
        QString answer;
    };

    void build();
    QWidget *buildExamples();
    QWidget *buildButtons();
    void show(const QuestionGroup *group, const Draft &stored);
    void leave();
    void save();
    void openExample();
    void refresh();
    QString key() const;

    Console &m_console;
    const Theme &m_theme;
    PlainLabel *m_heading = nullptr;
    QWidget *m_askedIn = nullptr;
    QListWidget *m_examples = nullptr;
    QPushButton *m_open = nullptr;
    QLineEdit *m_question = nullptr;
    QPlainTextEdit *m_text = nullptr;
    PlainLabel *m_over = nullptr; ///< that the answer is too long
    PlainLabel *m_said = nullptr;
    QPushButton *m_save = nullptr;
    KnownAnswer m_answer; ///< as it is stored; of a new one its group alone
    QHash<QString, Draft> m_drafts; ///< by id of answer or group
    Draft m_stored;
    bool m_canSave = false;
};

} // namespace Baton::Ui
