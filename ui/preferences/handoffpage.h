// SPDX-FileCopyrightText: Baton contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "console/handoffdraft.h"
#include "ui/preferences/generalpage.h"

#include <functional>

class QBoxLayout;
class QLineEdit;
class QSpinBox;

namespace Baton::Ui {

class AskFields;
class PageRuleRow;
class ReasonRow;
class RehearsalPanel;

/// Where an admin sets when the AI hands over, and tries it on a conversation that was.
class HandoffPage final : public SettingsPage
{
    Q_OBJECT

public:
    HandoffPage(Console &console, const Theme &theme, QWidget *parent = nullptr);

    RehearsalPanel &rehearsal() { return *m_rehearsal; }

private:
    void addSwitches();
    void addReasons();
    void addScores();
    void addIcp();
    void addPages();
    void addCategories();
    PlainLabel *addNote(const QString &text);
    QSpinBox *addNumber(const QString &name, const QString &words, int low, int high,
                        int &(*of)(HandoffSettings &settings));
    QLineEdit *addWords(const QString &name, const QString &words, QStringList IcpRule::*of);
    void refresh();
    void refreshPages(const HandoffSettings &settings);
    void setPage(int index, const PageRule &rule);
    void removePage(int index);

    struct Number
    {
        QSpinBox *box;
        std::function<int &(HandoffSettings &)> of;
    };

    HandoffDraft &m_draft;
    QCheckBox *m_enabled = nullptr;
    PlainLabel *m_disabledBy = nullptr;
    QList<ReasonRow *> m_reasons;
    QList<Number> m_numbers;
    QList<std::pair<QLineEdit *, QStringList IcpRule::*>> m_words;
    QBoxLayout *m_pageColumn = nullptr;
    QList<PageRuleRow *> m_pages;
    QPushButton *m_addPage = nullptr;
    QList<std::pair<Category, AskFields *>> m_categories;
    RehearsalPanel *m_rehearsal = nullptr;
};

} // namespace Baton::Ui
