// SPDX-FileCopyrightText: Baton contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "console/console.h"
#include "console/questionbox.h"

#include <QPointer>
#include <QWidget>

class QListWidget;
class QPushButton;
class QStackedWidget;

namespace Baton::Ui {

class AnswerEditor;
class EmptyNote;
class PlainLabel;
class Theme;

/// Where an admin sees what the AI could not answer, the most frequent first, and answers it; below what was answered,
/// to put right or to remove.
class QuestionsPage final : public QWidget
{
    Q_OBJECT

public:
    QuestionsPage(Console &console, const Theme &theme, QWidget *parent = nullptr);
    ~QuestionsPage() override;

Q_SIGNALS:
    void conversationWanted(const Baton::ConversationId &conversation);

protected:
    void showEvent(QShowEvent *event) override;
    void hideEvent(QHideEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void build();
    QWidget *buildLists();
    QListWidget *makeList(const QString &name, const QString &says, QWidget *parent);
    QWidget *buildQuestionButtons();
    QWidget *buildAnswerButtons();
    QWidget *buildAsking();
    void refresh();
    void refreshButtons();
    void showEmpty();
    void edit(const QListWidget &list);
    void backToLists();
    void wantDismissed();
    void wantForgotten();
    void ask(const QString &sentence, const QString &yes, std::function<void()> act);
    void takeBack();
    void onActed(QuestionBox::Act act, int count);
    void onRefused(QuestionBox::Act act, Code code);
    void say(const QString &sentence);
    const KnownAnswer *answer(const QString &id) const;
    const KnownAnswer *standing() const;

    Console &m_console;
    QPointer<QuestionBox> m_box;
    const Theme &m_theme;
    PlainLabel *m_words = nullptr;
    QStackedWidget *m_pages;
    EmptyNote *m_empty = nullptr;
    QWidget *m_lists = nullptr;
    AnswerEditor *m_editor = nullptr;
    PlainLabel *m_openTitle = nullptr;
    PlainLabel *m_nothingOpen = nullptr;
    QListWidget *m_questions = nullptr;
    QWidget *m_questionButtons = nullptr;
    QPushButton *m_answer = nullptr;
    QPushButton *m_dismiss = nullptr;
    QWidget *m_answered = nullptr;
    PlainLabel *m_answeredTitle = nullptr;
    QListWidget *m_answers = nullptr;
    QPushButton *m_edit = nullptr;
    QPushButton *m_remove = nullptr;
    QWidget *m_asking = nullptr;
    PlainLabel *m_asks = nullptr;
    QPushButton *m_keep = nullptr;
    QPushButton *m_yes = nullptr;
    PlainLabel *m_said = nullptr;
    std::function<void()> m_wanted; ///< what the question is about
    QPointer<QListWidget> m_last; ///< where one came from
    bool m_looks = false;
};

} // namespace Baton::Ui
