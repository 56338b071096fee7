// SPDX-FileCopyrightText: Baton contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "domain/workspace.h"

#include <QWidget>

class QCheckBox;
class QComboBox;
class QLineEdit;
class QPushButton;

namespace Baton::Ui {

class AskFields;
class Theme;

/// What holds on one kind of page.
class PageRuleRow final : public QWidget
{
    Q_OBJECT

public:
    /// Counted from 1.
    PageRuleRow(int number, const Theme &theme, QWidget *parent = nullptr);

    void setRule(const PageRule &rule, const Workspace &workspace, bool canBeSet);

Q_SIGNALS:
    void edited(const Baton::PageRule &rule);
    void removeWanted();

private:
    void build(int number, const Theme &theme);
    QComboBox *addChoice(const QString &name, const QString &words);
    void onEdited();

    PageRule m_rule;
    QComboBox *m_kind;
    QLineEdit *m_pattern;
    QComboBox *m_action;
    QComboBox *m_team;
    QComboBox *m_category;
    QCheckBox *m_urgent;
    QPushButton *m_remove;
    AskFields *m_ask;
};

} // namespace Baton::Ui
