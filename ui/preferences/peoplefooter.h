// SPDX-FileCopyrightText: Baton contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "console/peopledraft.h"

#include <QWidget>

class QPushButton;

namespace Baton::Ui {

class PlainLabel;
class Theme;

/// Stays below the page of people: how much is not saved yet, why it cannot be, and what others changed meanwhile.
class PeopleFooter final : public QWidget
{
    Q_OBJECT

public:
    PeopleFooter(PeopleDraft &draft, const Theme &theme, QWidget *parent = nullptr);

private:
    void refresh();
    void say(const QString &sentence);
    void onOvertaken(const AgentId &person);
    void onRefused(const AgentId &person, Code code);
    QString nameOf(const AgentId &person) const;
    QString stateWords() const;
    QString disputeWords() const;

    PeopleDraft &m_draft;
    PlainLabel *m_disputed; ///< there while saving would put ours over somebody else's
    PlainLabel *m_said;
    PlainLabel *m_state;
    QPushButton *m_discard;
    QPushButton *m_save;
};

} // namespace Baton::Ui
