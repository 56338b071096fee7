// SPDX-FileCopyrightText: Baton contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QWidget>

namespace Baton {
class Console;
}

namespace Baton::Ui {

class Actions;
class DraftFooter;
class Theme;

/// A page of what is set for others: the page scrolls, what is not saved yet stays below it.
class RulesPage final : public QWidget
{
    Q_OBJECT

public:
    RulesPage(Console &console, const Actions &actions, QWidget *page, const Theme &theme, QWidget *parent = nullptr);

    DraftFooter &footer() { return *m_footer; }

Q_SIGNALS:
    void lettersWanted(); ///< to look at what could not be delivered

private:
    DraftFooter *m_footer;
};

} // namespace Baton::Ui
