// SPDX-FileCopyrightText: Baton contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "console/console.h"
#include "ui/preferences/changesfooter.h"

namespace Baton::Ui {

class Actions;
class HistoryDialog;
class ReviewDialog;
class RulesFiles;

/// Below the pages of alert rules and ladders; their files and old states come in here, too.
class DraftFooter final : public ChangesFooter
{
    Q_OBJECT

public:
    DraftFooter(Console &console, const Actions &actions, const Theme &theme, QWidget *parent = nullptr);

    /// Shows what would change, with the buttons to save and to go back.
    ReviewDialog *review();
    HistoryDialog *history();
    RulesFiles &files() { return *m_files; }
    using ChangesFooter::say;

private:
    int count() const override;
    QString offlineWords() const override;
    void proceed() override { review(); }
    QPushButton *makeMore();
    void connectDraft();
    void onRefused(const QString &where, Code code);

    Console &m_console;
    AlertDraft &m_draft;
    const Actions &m_actions; ///< of which some reach through its dialogs
    const Theme &m_theme;
    RulesFiles *m_files;
};

} // namespace Baton::Ui
