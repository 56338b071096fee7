// SPDX-FileCopyrightText: Baton contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "console/wordingdraft.h"

#include <QWidget>

class QPushButton;

namespace Baton::Ui {

class PlainLabel;
class Theme;

/// Stays below the page of texts: how much is not saved yet, why it cannot be, and what others changed meanwhile.
class TextsFooter final : public QWidget
{
    Q_OBJECT

public:
    TextsFooter(WordingDraft &draft, const Theme &theme, QWidget *parent = nullptr);

private:
    void refresh();
    void say(const QString &sentence);
    void onOvertaken();
    void onRefused(Code code);
    QString stateWords() const;
    QString faultWords(const WordingDraft::Place &place) const;
    QString disputeWords() const;

    WordingDraft &m_draft;
    PlainLabel *m_disputed; ///< there while saving would put ours over somebody else's
    PlainLabel *m_said;
    PlainLabel *m_state;
    QPushButton *m_discard;
    QPushButton *m_save;
};

} // namespace Baton::Ui
