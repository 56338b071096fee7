// SPDX-FileCopyrightText: Baton contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "console/wordingdraft.h"
#include "ui/preferences/generalpage.h"

namespace Baton::Ui {

class TextRow;

/// Where an admin sets what visitors read at each step of a handoff, and sees what they will read.
class TextsPage final : public SettingsPage
{
    Q_OBJECT

public:
    TextsPage(WordingDraft &draft, const Theme &theme, QWidget *parent = nullptr);

    void showLanguage(const QString &language);

private:
    void refresh();
    void fillLanguages();
    void fillAddable();
    void buildAdding();
    void add();
    void remove();
    QMap<QString, QString> sampleValues() const;

    WordingDraft &m_draft;
    QString m_language; ///< that is shown
    QComboBox *m_choice = nullptr;
    QPushButton *m_remove = nullptr;
    QComboBox *m_new = nullptr; ///< to choose one or to write a tag
    QPushButton *m_add = nullptr;
    PlainLabel *m_newFault = nullptr; ///< why it was not added
    QList<TextRow *> m_rows;
};

} // namespace Baton::Ui
