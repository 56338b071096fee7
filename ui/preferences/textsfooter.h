// SPDX-FileCopyrightText: Baton contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "console/wordingdraft.h"

#include <QWidget>

class QPushButton;

namespace Baton::Ui {

class PlainLabel;
class Theme;

/// Stays below the page of texts: how much is not saved yet, and why it cannot be.
class TextsFooter final : public QWidget
{
    Q_OBJECT

public:
    TextsFooter(WordingDraft &draft, const Theme &theme, QWidget *parent = nullptr);

private:
    void refresh();
    void say(const QString &sentence);
    void onRefused(Code code);
    QString stateWords() const;
    QString faultWords(const WordingDraft::Place &place) const;

    WordingDraft &m_draft;
    PlainLabel *m_said;
    PlainLabel *m_state;
    QPushButton *m_discard;
    QPushButton *m_save;
};

} // namespace Baton::Ui
