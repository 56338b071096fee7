// SPDX-FileCopyrightText: Baton contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/preferences/letterspage.h"

#include "console/letterbox.h"
#include "ui/queue/emptynote.h"
#include "ui/theme/controls.h"
#include "ui/theme/wrappinglist.h"
#include "ui/words/announcement.h"
#include "ui/words/letterwords.h"

#include <QBoxLayout>
#include <QKeyEvent>
#include <QListWidget>
#include <QPushButton>
#include <QStackedWidget>

using namespace Qt::Literals::StringLiterals;

namespace Baton::Ui {

namespace {

/// So many phones and mailboxes are not made to ring by a slip of the hand.
constexpr qsizetype manyAgain = 10;

} // namespace

LettersPage::LettersPage(Console &console, const Theme &theme, QWidget *parent)
    : QWidget(parent)
    , m_console(console)
    , m_letters(&console.letters())
    , m_theme(theme)
    , m_pages(new QStackedWidget(this))
{
    setObjectName(u"lettersPage"_s);
    build();
    connect(m_letters, &LetterBox::changed, this, &LettersPage::refresh);
    connect(m_letters, &LetterBox::acted, this, &LettersPage::onActed);
    connect(m_letters, &LetterBox::refused, this, &LettersPage::onRefused);
    setFocusProxy(m_list);
    refresh();
}

LettersPage::~LettersPage()
{
    if (m_looks && m_letters)
        m_letters->look(false);
}

void LettersPage::build()
{
    auto *heading = new PlainLabel(m_theme.font(TextSize::Title), this);
    heading->setFullText(tr("Not delivered"));
    auto *words = new PlainLabel(m_theme.font(TextSize::Small), this);
    words->setMaximumLines(0);
    words->setMuted(true);
    words->setFullText(tr("E-mails, push messages and webhooks that Baton has given up. What tells of a handoff that "
                          "somebody has taken meanwhile is not sent any more."));
    m_empty = new EmptyNote(m_theme, u"check"_s, m_pages);
    m_listPage = buildList();
    m_pages->addWidget(m_empty);
    m_pages->addWidget(m_listPage);
    m_said = new PlainLabel(m_theme.font(TextSize::Body), this);
    m_said->setMaximumLines(0);
    m_said->hide();
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(leadingMargins(0, 0, m_theme.space(2), 0));
    column->setSpacing(m_theme.space(2));
    column->addWidget(heading);
    column->addWidget(words);
    column->addWidget(m_pages, 1);
    column->addWidget(m_said);
}

QWidget *LettersPage::buildList()
{
    auto *page = new QWidget(m_pages);
    m_list = new QListWidget(page);
    m_list->setObjectName(u"lettersList"_s);
    m_list->setAccessibleName(tr("What could not be delivered, newest first"));
    wrapRows(*m_list, m_theme);
    m_list->setSelectionMode(QAbstractItemView::ExtendedSelection);
    m_list->installEventFilter(this);
    auto *column = new QVBoxLayout(page);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(m_theme.space(3));
    column->addWidget(m_list, 1);
    m_buttons = buildButtons();
    m_question = buildQuestion();
    column->addWidget(m_buttons);
    column->addWidget(m_question);
    connect(m_list, &QListWidget::itemSelectionChanged, this, &LettersPage::refreshButtons);
    return page;
}

QWidget *LettersPage::buildButtons()
{
    auto *row = new QWidget(m_pages);
    auto *line = new QHBoxLayout(row);
    line->setContentsMargins(0, 0, 0, 0);
    line->setSpacing(m_theme.space(2));
    m_all = makeButton(m_theme, ButtonKind::Normal, u"lettersAll"_s, tr("Select all"), {}, row);
    m_discard = makeButton(m_theme, ButtonKind::Normal, u"lettersDiscard"_s, tr("Discard"), {}, row);
    m_discard->setAccessibleName(tr("Discard what is selected"));
    setPlainToolTip(*m_discard, tr("Discard what is selected"), tr("Delete"));
    m_again = makeButton(m_theme, ButtonKind::Primary, u"lettersAgain"_s, tr("Try again"), {}, row);
    m_again->setAccessibleName(tr("Try again to deliver what is selected"));
    line->addWidget(m_all);
    line->addStretch(1);
    line->addWidget(m_discard);
    line->addWidget(m_again);
    connect(m_all, &QPushButton::clicked, m_list, &QListWidget::selectAll);
    connect(m_discard, &QPushButton::clicked, this, [this] { want(Wish::Discard); });
    connect(m_again, &QPushButton::clicked, this, [this] { want(Wish::TryAgain); });
    return row;
}

QWidget *LettersPage::buildQuestion()
{
    auto *row = new QWidget(m_pages);
    row->setObjectName(u"lettersQuestion"_s);
    auto *line = new QHBoxLayout(row);
    line->setContentsMargins(0, 0, 0, 0);
    line->setSpacing(m_theme.space(2));
    m_asks = new PlainLabel(m_theme.font(TextSize::Body), row);
    m_asks->setMaximumLines(0);
    m_keep = makeButton(m_theme, ButtonKind::Normal, u"lettersKeep"_s, tr("Cancel"), {}, row);
    m_yes = makeButton(m_theme, ButtonKind::Primary, u"lettersYes"_s, {}, {}, row);
    line->addWidget(m_asks, 1);
    line->addWidget(m_keep);
    line->addWidget(m_yes);
    row->hide();
    connect(m_keep, &QPushButton::clicked, this, &LettersPage::takeBack);
    connect(m_yes, &QPushButton::clicked, this, &LettersPage::carryOut);
    return row;
}

void LettersPage::showEvent(QShowEvent *event)
{
    if (!m_looks)
        m_letters->look(true);
    m_looks = true;
    QWidget::showEvent(event);
}

void LettersPage::hideEvent(QHideEvent *event)
{
    if (m_looks && m_letters)
        m_letters->look(false);
    m_looks = false;
    if (!event->spontaneous())
        m_said->hide(); // of what was done then
    QWidget::hideEvent(event);
}

/// Escape takes the question back before it closes the window.
void LettersPage::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Escape && m_wish != Wish::None)
        takeBack();
    else
        QWidget::keyPressEvent(event);
}

bool LettersPage::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_list && event->type() == QEvent::KeyPress
        && static_cast<QKeyEvent *>(event)->matches(QKeySequence::Delete) && m_discard->isEnabled()) {
        want(Wish::Discard);
        return true;
    }
    return QWidget::eventFilter(watched, event);
}

void LettersPage::refresh()
{
    const bool hasLetters = !m_letters->letters().isEmpty();
    if (hasLetters)
        showLetters();
    else
        showEmpty();
    m_pages->setCurrentWidget(hasLetters ? m_listPage : static_cast<QWidget *>(m_empty));
    refreshButtons();
}

void LettersPage::showEmpty()
{
    takeBack();
    m_list->clear();
    switch (m_letters->known()) {
    case LetterBox::Known::Nothing:
        m_empty->setIcon(u"clock"_s);
        m_empty->setTexts(tr("Asking the server…"), {});
        return;
    case LetterBox::Known::SendsNone:
        m_empty->setIcon(u"info"_s);
        m_empty->setTexts(tr("This server sends nothing beyond the consoles"),
                          tr("E-mail, push messages and webhooks are set up by whoever runs the server."));
        return;
    case LetterBox::Known::Refused:
        m_empty->setIcon(u"lock"_s);
        m_empty->setTexts(tr("The server does not tell it"), tr("You are not an admin any more."));
        return;
    case LetterBox::Known::List:
        break;
    }
    m_empty->setIcon(u"check"_s);
    m_empty->setTexts(tr("Everything was delivered"), tr("What fails for good will be listed here, with the reason."));
}

QString LettersPage::wordsFor(const DeadLetter &letter) const
{
    return QStringList{LetterWords::title(letter, m_console.state()), LetterWords::why(letter),
                       LetterWords::when(letter)}
        .join(u'\n');
}

void LettersPage::showLetters()
{
    QStringList words;
    QStringList ids;
    for (const DeadLetter &letter : m_letters->letters()) {
        words.append(wordsFor(letter));
        ids.append(letter.id);
    }
    fillRows(*m_list, ids, words);
}

void LettersPage::refreshButtons()
{
    const bool can = m_letters->canAct() && !m_list->selectedItems().isEmpty();
    m_discard->setEnabled(can);
    m_again->setEnabled(can);
    m_all->setEnabled(m_list->count() > 0);
    m_yes->setEnabled(m_letters->canAct());
}

void LettersPage::want(Wish wish)
{
    m_wanted = selectedRows(*m_list);
    m_wish = wish;
    m_said->hide();
    const bool asks = wish == Wish::Discard ? m_wanted.size() > 1 : m_wanted.size() >= manyAgain;
    if (!asks) {
        carryOut();
        return;
    }
    const int count = int(m_wanted.size());
    m_asks->setFullText(wish == Wish::Discard ? tr("Discard %Ln message(s)? They cannot be had back.", nullptr, count)
                                              : tr("Try to deliver %Ln message(s) again?", nullptr, count));
    m_yes->setText(wish == Wish::Discard ? tr("Discard them") : tr("Try them again"));
    m_buttons->hide();
    m_question->show();
    m_keep->setFocus();
    announce(*m_question, m_asks->fullText());
}

void LettersPage::carryOut()
{
    const QStringList ids = m_wanted;
    const Wish wish = m_wish;
    takeBack();
    // What is done is not selected any more, and a button that is switched off would send the keyboard elsewhere.
    if (m_buttons->isAncestorOf(window()->focusWidget()))
        m_list->setFocus();
    if (wish == Wish::Discard)
        m_letters->discard(ids);
    else if (wish == Wish::TryAgain)
        m_letters->tryAgain(ids);
}

void LettersPage::takeBack()
{
    const bool asked = m_question->isVisibleTo(m_listPage);
    m_wish = Wish::None;
    m_wanted.clear();
    m_question->hide();
    m_buttons->show();
    if (asked)
        m_list->setFocus();
}

void LettersPage::onActed(int count, bool again)
{
    say(again ? tr("%Ln message(s) will be tried again.", nullptr, count)
              : tr("%Ln message(s) discarded.", nullptr, count));
}

void LettersPage::onRefused(Code code)
{
    say(code == Code::Forbidden ? tr("Not done: you are not an admin any more.")
                                : tr("Not done: the server could not be asked. Try again."));
}

void LettersPage::say(const QString &sentence)
{
    m_said->setFullText(sentence);
    m_said->show();
    announce(*m_said, sentence);
}

} // namespace Baton::Ui

#include "moc_letterspage.cpp"
