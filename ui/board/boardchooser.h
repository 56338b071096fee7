// SPDX-FileCopyrightText: Baton contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "console/board.h"

#include <QDialog>

class QLineEdit;
class QListWidget;

namespace Baton::Ui {

class Theme;

/// One of many, found by part of its name; Enter chooses.
class BoardChooser final : public QDialog
{
    Q_OBJECT

public:
    struct Choice
    {
        QString id;
        QString text;
        QString iconName;
    };

    BoardChooser(const QString &title, const QString &question, const QList<Choice> &choices, const Theme &theme,
                 QWidget *parent = nullptr);

    /// Who could take it: available ones first, of these who has most room; the one who has it is left out.
    static QList<Choice> agents(const QList<BoardAgent> &agents, const AgentId &without);

Q_SIGNALS:
    void chosen(const QString &id);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void fill();
    void choose();

    const Theme &m_theme;
    QList<Choice> m_choices;
    QLineEdit *m_filter;
    QListWidget *m_list;
};

/// Asks before somebody loses a conversation; the answer that changes nothing has the keyboard.
class BoardQuestion final : public QDialog
{
    Q_OBJECT

public:
    BoardQuestion(const QString &title, const QString &question, const QString &yes, const Theme &theme,
                  QWidget *parent = nullptr);
};

} // namespace Baton::Ui
