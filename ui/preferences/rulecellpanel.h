// SPDX-FileCopyrightText: Baton contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "console/alertdraft.h"
#include "ui/preferences/alertmatrixmodel.h"
#include "ui/preferences/generalpage.h"

class QLineEdit;

namespace Baton::Ui {

class RuleAlerts;

/// What the rules say of one cell: on, off or as above, and whether it is locked, and why.
class RuleCellPanel final : public SettingsPage
{
    Q_OBJECT

public:
    RuleCellPanel(RuleAlerts &rules, const AlertMatrixModel &model, const Theme &theme, QWidget *parent = nullptr);

    void setCell(const QModelIndex &index);
    /// A lock that was asked for and has no reason yet; it is not part of the rules.
    bool lacksReason() const;

private:
    void refresh();
    void showLock(AlertRow row, AlertChannel channel, bool can);
    void choose();
    void lock(bool on);
    void keepReason();

    RuleAlerts &m_rules;
    const AlertMatrixModel &m_model;
    QPersistentModelIndex m_cell;
    PlainLabel *m_title;
    PlainLabel *m_whence;
    QComboBox *m_choice;
    QCheckBox *m_lock;
    QLineEdit *m_reason;
    PlainLabel *m_reasonWords;
    AlertPlace m_place; ///< whose cell is shown
    bool m_wantsLock = false;
};

} // namespace Baton::Ui
