// SPDX-FileCopyrightText: Baton contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "console/console.h"
#include "domain/deadletter.h"

#include <QPointer>
#include <QWidget>

class QListWidget;
class QPushButton;
class QStackedWidget;

namespace Baton {
class LetterBox;
}

namespace Baton::Ui {

class EmptyNote;
class PlainLabel;
class Theme;

/// Where an admin sees which mails, pushes and webhooks were given up and why, and has them tried again or discarded.
class LettersPage final : public QWidget
{
    Q_OBJECT

public:
    LettersPage(Console &console, const Theme &theme, QWidget *parent = nullptr);
    ~LettersPage() override;

protected:
    void showEvent(QShowEvent *event) override;
    void hideEvent(QHideEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    enum class Wish { None, TryAgain, Discard };

    void build();
    QWidget *buildList();
    QWidget *buildButtons();
    QWidget *buildQuestion();
    void refresh();
    void refreshButtons();
    void showLetters();
    void showEmpty();
    QString wordsFor(const DeadLetter &letter) const;
    void want(Wish wish);
    void carryOut();
    void takeBack();
    void onActed(int count, bool again);
    void onRefused(Code code);
    void say(const QString &sentence);

    Console &m_console;
    QPointer<LetterBox> m_letters;
    const Theme &m_theme;
    QStackedWidget *m_pages;
    QWidget *m_listPage = nullptr;
    EmptyNote *m_empty = nullptr;
    QListWidget *m_list = nullptr;
    QWidget *m_buttons = nullptr;
    QPushButton *m_all = nullptr;
    QPushButton *m_discard = nullptr;
    QPushButton *m_again = nullptr;
    QWidget *m_question = nullptr;
    PlainLabel *m_asks = nullptr;
    QPushButton *m_keep = nullptr;
    QPushButton *m_yes = nullptr;
    PlainLabel *m_said = nullptr;
    Wish m_wish = Wish::None;
    QStringList m_wanted; ///< ids that the question is about
    bool m_looks = false;
};

} // namespace Baton::Ui
