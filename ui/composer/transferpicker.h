// SPDX-FileCopyrightText: Baton contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "domain/policy.h"
#include "ui/composer/sheet.h"

class QLineEdit;
class QListWidget;
class QListWidgetItem;

namespace Baton {
class ConsoleState;
}

namespace Baton::Ui {

/// Type part of a name, Enter: the conversation goes to that team or person.
class TransferPicker final : public Sheet
{
    Q_OBJECT

public:
    TransferPicker(const ConsoleState &state, const Theme &theme, QWidget *parent = nullptr);

    void begin();
    void takeKeyboard() override;
    QString unfinished() const override;
    void resume(const QString &note) override;

Q_SIGNALS:
    void teamChosen(const Baton::TeamId &team, const QString &note);
    void agentChosen(const Baton::AgentId &agent, const QString &note);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void fill();
    void addItem(const QString &iconName, const QString &text, const QString &hint, int kind, const QString &id);
    void choose(const QListWidgetItem *item);

    const ConsoleState &m_state;
    QLineEdit *m_filter;
    QListWidget *m_list;
    QLineEdit *m_note;
};

} // namespace Baton::Ui
