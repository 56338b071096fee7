// SPDX-FileCopyrightText: Baton contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/preferences/answereditor.h"

#include "domain/text.h"
#include "ui/theme/controls.h"
#include "ui/theme/textedge.h"
#include "ui/theme/wrappinglist.h"
#include "ui/words/announcement.h"
#include "ui/words/questionwords.h"

#include <QBoxLayout>
#include <QKeyEvent>
#include <QLineEdit>
#include <QListWidget>
#include <QPlainTextEdit>
#include <QPushButton>

using namespace Qt::Literals::StringLiterals;

namespace Baton::Ui {

namespace {

constexpr int conversationRole = Qt::UserRole;
constexpr int examplesHeight = 30; // units of the theme: three rows and a half show that there are more
constexpr int answerHeight = 24;

} // namespace

AnswerEditor::AnswerEditor(Console &console, const Theme &theme, QWidget *parent)
    : QWidget(parent)
    , m_console(console)
    , m_theme(theme)
{
    setObjectName(u"answerEditor"_s);
    build();
}

void AnswerEditor::build()
{
    const auto label = [this](const QString &text) {
        auto *made = new PlainLabel(m_theme.font(TextSize::Small), this);
        made->setMuted(true);
        made->setFullText(text);
        return made;
    };
    m_heading = new PlainLabel(m_theme.font(TextSize::Title), this);
    m_heading->setMaximumLines(0);
    m_question = new QLineEdit(this);
    m_question->setObjectName(u"answerQuestion"_s);
    m_question->setAccessibleName(tr("Question"));
    m_question->setMaxLength(maxQuestionLength);
    m_text = new QPlainTextEdit(this);
    m_text->setObjectName(u"answerText"_s);
    m_text->setAccessibleName(tr("Answer"));
    m_text->setTabChangesFocus(true);
    keepAtOwnEdge(*m_text);
    m_text->setMinimumHeight(m_theme.space(answerHeight));
    m_text->setPlaceholderText(tr("What the AI says to everybody who asks this"));
    m_text->installEventFilter(this);
    m_over = new PlainLabel(m_theme.font(TextSize::Body), this);
    m_over->setMaximumLines(0);
    m_over->hide();
    m_said = new PlainLabel(m_theme.font(TextSize::Body), this);
    m_said->setMaximumLines(0);
    m_said->hide();
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(m_theme.space(2));
    column->addWidget(m_heading);
    m_askedIn = buildExamples();
    column->addWidget(m_askedIn);
    column->addWidget(label(tr("Question")));
    column->addWidget(m_question);
    column->addWidget(label(tr("Answer")));
    column->addWidget(m_text, 1);
    column->addWidget(m_over);
    column->addWidget(m_said);
    column->addWidget(buildButtons());
    connect(m_question, &QLineEdit::textChanged, this, &AnswerEditor::refresh);
    connect(m_question, &QLineEdit::returnPressed, m_text, [this] { m_text->setFocus(); });
    connect(m_text, &QPlainTextEdit::textChanged, this, &AnswerEditor::refresh);
}

QWidget *AnswerEditor::buildExamples()
{
    auto *part = new QWidget(this);
    auto *words = new PlainLabel(m_theme.font(TextSize::Small), part);
    words->setMuted(true);
    words->setFullText(tr("Asked in these conversations"));
    m_examples = new QListWidget(part);
    m_examples->setObjectName(u"answerExamples"_s);
    m_examples->setAccessibleName(tr("Conversations it was asked in, newest first"));
    wrapRows(*m_examples, m_theme);
    m_examples->setMaximumHeight(m_theme.space(examplesHeight));
    m_open = makeButton(m_theme, ButtonKind::Normal, u"answerOpen"_s, tr("Open conversation"), {}, part);
    setPlainToolTip(*m_open, tr("Shows the conversation in the main window"), tr("Enter"));
    auto *line = new QHBoxLayout;
    line->addWidget(words, 1);
    line->addWidget(m_open);
    auto *column = new QVBoxLayout(part);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(m_theme.space(1));
    column->addLayout(line);
    column->addWidget(m_examples);
    connect(m_open, &QPushButton::clicked, this, &AnswerEditor::openExample);
    connect(m_examples, &QListWidget::itemActivated, this, &AnswerEditor::openExample);
    return part;
}

QWidget *AnswerEditor::buildButtons()
{
    auto *row = new QWidget(this);
    auto *back = makeButton(m_theme, ButtonKind::Normal, u"answerBack"_s, tr("Back"), {}, row);
    setPlainToolTip(*back, tr("Back to the questions; what you wrote is kept until the window closes"), tr("Esc"));
    m_save = makeButton(m_theme, ButtonKind::Primary, u"answerSave"_s, tr("Save answer"), {}, row);
    auto *line = new QHBoxLayout(row);
    line->setContentsMargins(0, 0, 0, 0);
    line->setSpacing(m_theme.space(2));
    line->addStretch(1);
    line->addWidget(back);
    line->addWidget(m_save);
    connect(back, &QPushButton::clicked, this, &AnswerEditor::leave);
    connect(m_save, &QPushButton::clicked, this, &AnswerEditor::save);
    return row;
}

QString AnswerEditor::key() const
{
    return m_answer.id.isEmpty() ? m_answer.group : m_answer.id;
}

void AnswerEditor::begin(const QuestionGroup &group)
{
    m_answer = {};
    m_answer.group = group.id;
    m_answer.question = group.text;
    m_heading->setFullText(tr("Answer a question"));
    show(&group, {group.text, {}});
}

void AnswerEditor::begin(const KnownAnswer &answer, const QuestionGroup *group)
{
    m_answer = answer;
    m_heading->setFullText(tr("Edit an answer"));
    show(group, {answer.question, answer.answer});
}

void AnswerEditor::show(const QuestionGroup *group, const Draft &stored)
{
    m_stored = stored;
    const Draft draft = m_drafts.value(key(), stored);
    m_said->hide();
    m_examples->clear();
    for (qsizetype i = 0; group && i < group->examples.size(); ++i) {
        const AskedTurn &turn = group->examples[i];
        (new QListWidgetItem(QuestionWords::row(turn, m_console.state()), m_examples))
            ->setData(conversationRole, turn.conversation.toString());
    }
    m_askedIn->setVisible(m_examples->count() > 0);
    m_examples->setCurrentRow(0);
    m_question->setText(draft.question);
    m_question->setCursorPosition(0);
    m_text->setPlainText(draft.answer);
    m_text->setFocus();
    refresh();
}

void AnswerEditor::rebase(const KnownAnswer *answer)
{
    if (answer) {
        m_answer.id = answer->id;
        m_answer.revision = answer->revision;
        return;
    }
    m_answer.id.clear();
    m_answer.revision = 0;
}

void AnswerEditor::forgetDraft()
{
    m_drafts.remove(key());
    m_stored = {m_question->text(), m_text->toPlainText()};
}

void AnswerEditor::leave()
{
    const Draft draft{m_question->text(), m_text->toPlainText()};
    if (draft.question != m_stored.question || draft.answer != m_stored.answer)
        m_drafts.insert(key(), draft);
    else
        m_drafts.remove(key());
    Q_EMIT left();
}

void AnswerEditor::save()
{
    if (!m_save->isEnabled())
        return;
    KnownAnswer answer = m_answer;
    answer.question = m_question->text();
    answer.answer = m_text->toPlainText();
    m_said->hide();
    Q_EMIT saveWanted(answer);
}

void AnswerEditor::openExample()
{
    if (const QListWidgetItem *item = m_examples->currentItem())
        Q_EMIT conversationWanted(ConversationId(item->data(conversationRole).toString()));
}

void AnswerEditor::setCanSave(bool can)
{
    m_canSave = can;
    refresh();
}

/// A button that is off says why.
void AnswerEditor::refresh()
{
    const qsizetype over = codePoints(m_text->toPlainText()) - maxAnswerLength;
    const bool isWhole = !m_question->text().trimmed().isEmpty() && !m_text->toPlainText().trimmed().isEmpty();
    m_save->setEnabled(m_canSave && isWhole && over <= 0);
    m_open->setEnabled(m_examples->currentRow() >= 0);
    const QString why = !m_canSave ? tr("The server cannot be asked now")
        : over > 0                 ? tr("The answer is %Ln character(s) too long", nullptr, int(over))
        : !isWhole                 ? tr("Question and answer are both needed")
                                   : tr("Save the answer");
    setPlainToolTip(*m_save, why, tr("Ctrl+Enter"));
    m_save->setAccessibleDescription(m_save->isEnabled() ? QString() : why);
    m_over->setVisible(over > 0);
    m_over->setFullText(over > 0 ? why : QString());
}

void AnswerEditor::say(const QString &sentence)
{
    m_said->setFullText(sentence);
    m_said->show();
    announce(*m_said, sentence);
}

/// Escape goes back to the list before it closes the window.
void AnswerEditor::keyPressEvent(QKeyEvent *event)
{
    const bool isReturn = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
    if (event->key() == Qt::Key_Escape)
        leave();
    else if (isReturn && event->modifiers().testFlag(Qt::ControlModifier))
        save();
    else if (!isReturn) // one that nobody took presses no button of the window
        QWidget::keyPressEvent(event);
}

bool AnswerEditor::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_text && event->type() == QEvent::KeyPress) {
        auto *key = static_cast<QKeyEvent *>(event);
        const bool isReturn = key->key() == Qt::Key_Return || key->key() == Qt::Key_Enter;
        if (isReturn && key->modifiers().testFlag(Qt::ControlModifier)) {
            save();
            return true;
        }
    }
    return QWidget::eventFilter(watched, event);
}

} // namespace Baton::Ui

#include "moc_answereditor.cpp"
