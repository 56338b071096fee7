// SPDX-FileCopyrightText: Baton contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "console/queueorder.h"

#include <QMenu>

#include <functional>

namespace Baton {
class ConsoleState;
}

namespace Baton::Ui {

/// Chooses category, team, language and lead band to be shown; its entries are made when it opens.
class FilterMenu final : public QMenu
{
    Q_OBJECT

public:
    FilterMenu(const ConsoleState &state, std::function<QueueFilter()> current, QWidget *parent = nullptr);

Q_SIGNALS:
    void chosen(const Baton::QueueFilter &filter);

private:
    void fill();
    void addChoice(QMenu &menu, const QString &text, const QueueFilter &filter);
    void fillCategories(const QueueFilter &now);
    void fillTeams(const QueueFilter &now);
    void fillLanguages(const QueueFilter &now);
    void fillLeads(const QueueFilter &now);

    const ConsoleState &m_state;
    std::function<QueueFilter()> m_current;
};

} // namespace Baton::Ui
