// SPDX-FileCopyrightText: Baton contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/preferences/questionspage.h"

#include "ui/preferences/answereditor.h"
#include "ui/queue/emptynote.h"
#include "ui/theme/controls.h"
#include "ui/theme/wrappinglist.h"
#include "ui/words/announcement.h"
#include "ui/words/questionwords.h"

#include <QBoxLayout>
#include <QKeyEvent>
#include <QListWidget>
#include <QPushButton>
#include <QStackedWidget>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace Baton::Ui {

QuestionsPage::QuestionsPage(Console &console, const Theme &theme, QWidget *parent)
    : QWidget(parent)
    , m_console(console)
    , m_box(&console.questions())
    , m_theme(theme)
    , m_pages(new QStackedWidget(this))
{
    setObjectName(u"questionsPage"_s);
    build();
    connect(m_box, &QuestionBox::changed, this, &QuestionsPage::refresh);
    connect(m_box, &QuestionBox::acted, this, &QuestionsPage::onActed);
    connect(m_box, &QuestionBox::refused, this, &QuestionsPage::onRefused);
    setFocusProxy(m_questions);
    refresh();
}

QuestionsPage::~QuestionsPage()
{
    if (m_looks && m_box)
        m_box->look(false);
}

void QuestionsPage::build()
{
    auto *heading = new PlainLabel(m_theme.font(TextSize::Title), this);
    heading->setFullText(tr("Questions"));
    m_words = new PlainLabel(m_theme.font(TextSize::Small), this);
    m_words->setMaximumLines(0);
    m_words->setMuted(true);
    m_words->setFullText(tr("What visitors asked and the AI could not answer, the most frequent first. What you answer "
                            "here it knows from the next question on."));
    m_empty = new EmptyNote(m_theme, u"check"_s, m_pages);
    m_lists = buildLists();
    m_editor = new AnswerEditor(m_console, m_theme, m_pages);
    m_pages->addWidget(m_empty);
    m_pages->addWidget(m_lists);
    m_pages->addWidget(m_editor);
    m_said = new PlainLabel(m_theme.font(TextSize::Body), this);
    m_said->setMaximumLines(0);
    m_said->hide();
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(leadingMargins(0, 0, m_theme.space(2), 0));
    column->setSpacing(m_theme.space(2));
    column->addWidget(heading);
    column->addWidget(m_words);
    column->addWidget(m_pages, 1);
    column->addWidget(m_said);
    connect(m_editor, &AnswerEditor::left, this, &QuestionsPage::backToLists);
    connect(m_editor, &AnswerEditor::conversationWanted, this, &QuestionsPage::conversationWanted);
    connect(m_editor, &AnswerEditor::saveWanted, m_box, [this](const KnownAnswer &answer) { m_box->teach(answer); });
}

QListWidget *QuestionsPage::makeList(const QString &name, const QString &says, QWidget *parent)
{
    auto *list = new QListWidget(parent);
    list->setObjectName(name);
    list->setAccessibleName(says);
    wrapRows(*list, m_theme);
    list->installEventFilter(this);
    connect(list, &QListWidget::itemSelectionChanged, this, &QuestionsPage::refreshButtons);
    connect(list, &QListWidget::itemActivated, this, [this, list] { edit(*list); });
    return list;
}

QWidget *QuestionsPage::buildLists()
{
    auto *page = new QWidget(m_pages);
    m_openTitle = new PlainLabel(m_theme.font(TextSize::Body), page);
    m_nothingOpen = new PlainLabel(m_theme.font(TextSize::Small), page);
    m_nothingOpen->setMuted(true);
    m_nothingOpen->setMaximumLines(0);
    m_nothingOpen->setFullText(tr("Every question has an answer."));
    m_questions = makeList(u"questionsList"_s, tr("What the AI could not answer, the most frequent first"), page);
    m_questions->setSelectionMode(QAbstractItemView::ExtendedSelection);
    m_answered = new QWidget(page);
    m_answeredTitle = new PlainLabel(m_theme.font(TextSize::Body), m_answered);
    m_answers = makeList(u"answersList"_s, tr("Answers that were given, newest first"), m_answered);
    auto *below = new QVBoxLayout(m_answered);
    below->setContentsMargins(0, 0, 0, 0);
    below->setSpacing(m_theme.space(2));
    below->addWidget(m_answeredTitle);
    below->addWidget(m_answers, 1);
    below->addWidget(buildAnswerButtons());
    m_questionButtons = buildQuestionButtons();
    m_asking = buildAsking();
    auto *column = new QVBoxLayout(page);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(m_theme.space(2));
    column->addWidget(m_openTitle);
    column->addWidget(m_nothingOpen);
    column->addWidget(m_questions, 3);
    column->addWidget(m_questionButtons);
    column->addWidget(m_answered, 2);
    column->addWidget(m_asking);
    return page;
}

QWidget *QuestionsPage::buildQuestionButtons()
{
    auto *row = new QWidget(m_pages);
    m_dismiss = makeButton(m_theme, ButtonKind::Normal, u"questionsDismiss"_s, tr("Dismiss"), {}, row);
    m_dismiss->setAccessibleName(tr("Dismiss the selected questions"));
    setPlainToolTip(*m_dismiss, tr("Takes what is selected off the list"), tr("Delete"));
    m_answer = makeButton(m_theme, ButtonKind::Primary, u"questionsAnswer"_s, tr("Answer…"), {}, row);
    m_answer->setAccessibleName(tr("Answer the selected question"));
    setPlainToolTip(*m_answer, tr("Answer the selected question"), tr("Enter"));
    auto *line = new QHBoxLayout(row);
    line->setContentsMargins(0, 0, 0, 0);
    line->setSpacing(m_theme.space(2));
    line->addStretch(1);
    line->addWidget(m_dismiss);
    line->addWidget(m_answer);
    connect(m_dismiss, &QPushButton::clicked, this, &QuestionsPage::wantDismissed);
    connect(m_answer, &QPushButton::clicked, this, [this] { edit(*m_questions); });
    return row;
}

QWidget *QuestionsPage::buildAnswerButtons()
{
    auto *row = new QWidget(m_pages);
    m_remove = makeButton(m_theme, ButtonKind::Normal, u"answersRemove"_s, tr("Remove"), {}, row);
    m_remove->setAccessibleName(tr("Remove the selected answer"));
    setPlainToolTip(*m_remove, tr("The AI does not give this answer any more"), tr("Delete"));
    m_edit = makeButton(m_theme, ButtonKind::Normal, u"answersEdit"_s, tr("Edit…"), {}, row);
    m_edit->setAccessibleName(tr("Edit the selected answer"));
    setPlainToolTip(*m_edit, tr("Edit the selected answer"), tr("Enter"));
    auto *line = new QHBoxLayout(row);
    line->setContentsMargins(0, 0, 0, 0);
    line->setSpacing(m_theme.space(2));
    line->addStretch(1);
    line->addWidget(m_remove);
    line->addWidget(m_edit);
    connect(m_remove, &QPushButton::clicked, this, &QuestionsPage::wantForgotten);
    connect(m_edit, &QPushButton::clicked, this, [this] { edit(*m_answers); });
    return row;
}

QWidget *QuestionsPage::buildAsking()
{
    auto *row = new QWidget(m_pages);
    row->setObjectName(u"questionsAsking"_s);
    m_asks = new PlainLabel(m_theme.font(TextSize::Body), row);
    m_asks->setMaximumLines(0);
    m_keep = makeButton(m_theme, ButtonKind::Normal, u"questionsKeep"_s, tr("Cancel"), {}, row);
    m_yes = makeButton(m_theme, ButtonKind::Primary, u"questionsYes"_s, {}, {}, row);
    auto *line = new QHBoxLayout(row);
    line->setContentsMargins(0, 0, 0, 0);
    line->setSpacing(m_theme.space(2));
    line->addWidget(m_asks, 1);
    line->addWidget(m_keep);
    line->addWidget(m_yes);
    row->hide();
    connect(m_keep, &QPushButton::clicked, this, &QuestionsPage::takeBack);
    connect(m_yes, &QPushButton::clicked, this, [this] {
        const auto act = m_wanted;
        takeBack();
        if (act)
            act();
    });
    return row;
}

void QuestionsPage::showEvent(QShowEvent *event)
{
    if (!m_looks)
        m_box->look(true);
    m_looks = true;
    QWidget::showEvent(event);
}

void QuestionsPage::hideEvent(QHideEvent *event)
{
    if (m_looks && m_box)
        m_box->look(false);
    m_looks = false;
    QWidget::hideEvent(event);
}

/// Escape takes the question back before it closes the window.
void QuestionsPage::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Escape && m_wanted)
        takeBack();
    else
        QWidget::keyPressEvent(event);
}

bool QuestionsPage::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::KeyPress && (watched == m_questions || watched == m_answers)) {
        const auto *key = static_cast<QKeyEvent *>(event);
        if (key->matches(QKeySequence::Delete)) {
            watched == m_questions ? wantDismissed() : wantForgotten();
            return true;
        }
        // Not every style activates an entry by the key, and none closes the window by it.
        if (key->key() == Qt::Key_Return || key->key() == Qt::Key_Enter) {
            edit(*static_cast<QListWidget *>(watched));
            return true;
        }
    }
    return QWidget::eventFilter(watched, event);
}

const KnownAnswer *QuestionsPage::answer(const QString &id) const
{
    const QList<KnownAnswer> &all = m_box->answers();
    const auto found = std::find_if(all.cbegin(), all.cend(), [&](const KnownAnswer &one) { return one.id == id; });
    return found == all.cend() ? nullptr : &*found;
}

/// The answer that stands where the editor's would: the one it changes, or another admin's to the same questions.
const KnownAnswer *QuestionsPage::standing() const
{
    if (!m_editor->answerId().isEmpty())
        return answer(m_editor->answerId());
    const QuestionGroup *group = m_box->group(m_editor->groupId());
    return group ? answer(group->answer) : nullptr;
}

void QuestionsPage::refresh()
{
    QStringList open;
    QStringList openWords;
    for (const QuestionGroup &group : m_box->questions()) {
        if (!group.answer.isEmpty())
            continue;
        open.append(group.id);
        openWords.append(QuestionWords::row(group));
    }
    QStringList given;
    QStringList givenWords;
    for (const KnownAnswer &one : m_box->answers()) {
        given.append(one.id);
        givenWords.append(QuestionWords::row(one, m_box->group(one.group), m_console.state()));
    }
    fillRows(*m_questions, open, openWords);
    fillRows(*m_answers, given, givenWords);
    //: title of a list, and how many it has
    m_openTitle->setFullText(tr("Without an answer (%1)").arg(open.size()));
    //: title of a list, and how many it has
    m_answeredTitle->setFullText(tr("Answered here (%1)").arg(given.size()));
    m_questions->setVisible(!open.isEmpty());
    m_questionButtons->setVisible(!open.isEmpty());
    m_nothingOpen->setVisible(open.isEmpty());
    m_answered->setVisible(!given.isEmpty());
    setFocusProxy(open.isEmpty() && !given.isEmpty() ? m_answers : m_questions);
    m_editor->setCanSave(m_box->canAct());
    if (m_pages->currentWidget() != m_editor || m_box->known() == QuestionBox::Known::Refused) {
        const bool hasAny = !open.isEmpty() || !given.isEmpty();
        if (!hasAny)
            showEmpty();
        m_pages->setCurrentWidget(hasAny ? m_lists : static_cast<QWidget *>(m_empty));
    }
    refreshButtons();
}

void QuestionsPage::showEmpty()
{
    takeBack();
    switch (m_box->known()) {
    case QuestionBox::Known::Nothing:
        m_empty->setIcon(u"clock"_s);
        m_empty->setTexts(tr("Asking the server…"), {});
        return;
    case QuestionBox::Known::NoAi:
        m_empty->setIcon(u"info"_s);
        m_empty->setTexts(tr("On this server no AI answers"),
                          tr("Whoever runs the server has it answer visitors, or not."));
        return;
    case QuestionBox::Known::Refused:
        m_empty->setIcon(u"lock"_s);
        m_empty->setTexts(tr("The server does not tell it"), tr("You are not an admin any more."));
        return;
    case QuestionBox::Known::List:
        break;
    }
    m_empty->setIcon(u"check"_s);
    m_empty->setTexts(tr("The AI had an answer to everything"),
                      tr("What it cannot answer will be listed here, so that you can teach it."));
}

void QuestionsPage::refreshButtons()
{
    const bool can = m_box->canAct();
    m_dismiss->setEnabled(can && !m_questions->selectedItems().isEmpty());
    m_answer->setEnabled(m_questions->selectedItems().size() == 1);
    m_remove->setEnabled(can && !m_answers->selectedItems().isEmpty());
    m_edit->setEnabled(!m_answers->selectedItems().isEmpty());
    m_yes->setEnabled(can);
}

void QuestionsPage::edit(const QListWidget &list)
{
    const QListWidgetItem *item = list.currentItem();
    if (!item)
        return;
    const QString id = rowId(*item);
    m_said->hide();
    if (&list == m_questions) {
        const QuestionGroup *group = m_box->group(id);
        if (!group)
            return;
        m_last = m_questions;
        m_pages->setCurrentWidget(m_editor);
        m_editor->begin(*group);
    } else if (const KnownAnswer *known = answer(id)) {
        m_last = m_answers;
        m_pages->setCurrentWidget(m_editor);
        m_editor->begin(*known, m_box->group(known->group));
    }
    m_words->hide();
}

void QuestionsPage::backToLists()
{
    m_words->show();
    m_pages->setCurrentWidget(m_lists);
    refresh();
    if (m_pages->currentWidget() != m_lists)
        return;
    QListWidget *to = m_last && m_last->isVisible() ? m_last.data()
        : m_questions->isVisible()                  ? m_questions
                                                    : m_answers;
    to->setFocus();
}

void QuestionsPage::wantDismissed()
{
    const QStringList ids = selectedRows(*m_questions);
    if (ids.isEmpty() || !m_box->canAct())
        return;
    m_last = m_questions;
    const auto act = [this, ids] { m_box->dismiss(ids); };
    if (ids.size() == 1)
        act();
    else
        ask(tr("Dismiss %Ln question(s)? Asked again, they come back.", nullptr, int(ids.size())), tr("Dismiss them"),
            act);
}

void QuestionsPage::wantForgotten()
{
    const QStringList ids = selectedRows(*m_answers);
    if (ids.isEmpty() || !m_box->canAct())
        return;
    m_last = m_answers;
    ask(tr("Remove this answer? The AI will not know it any more."), tr("Remove it"),
        [this, id = ids.constFirst()] { m_box->forget(id); });
}

void QuestionsPage::ask(const QString &sentence, const QString &yes, std::function<void()> act)
{
    m_said->hide();
    m_wanted = std::move(act);
    m_asks->setFullText(sentence);
    m_yes->setText(yes);
    m_asking->show();
    m_keep->setFocus();
    announce(*m_asking, sentence);
}

void QuestionsPage::takeBack()
{
    const bool asked = m_wanted != nullptr;
    m_wanted = {};
    m_asking->hide();
    if (asked && m_last)
        m_last->setFocus();
}

void QuestionsPage::onActed(QuestionBox::Act act, int count)
{
    if (act == QuestionBox::Act::Taught && m_pages->currentWidget() == m_editor) {
        m_editor->forgetDraft();
        backToLists();
    }
    say(QuestionWords::acted(act, count));
}

void QuestionsPage::onRefused(QuestionBox::Act act, Code code)
{
    const QString why = QuestionWords::refused(act, code);
    if (act != QuestionBox::Act::Taught || m_pages->currentWidget() != m_editor) {
        say(why);
        return;
    }
    if (code == Code::Conflict || code == Code::NotFound)
        m_editor->rebase(code == Code::Conflict ? standing() : nullptr);
    m_editor->say(why);
}

void QuestionsPage::say(const QString &sentence)
{
    m_said->setFullText(sentence);
    m_said->show();
    announce(*m_said, sentence);
}

} // namespace Baton::Ui

#include "moc_questionspage.cpp"
