// SPDX-FileCopyrightText: Baton contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "domain/workspace.h"

#include <QWidget>

class QComboBox;
class QLineEdit;
class QPlainTextEdit;

namespace Baton::Ui {

class PlainLabel;
class Theme;

/// How a team gets its handoffs: by an open queue or by offers, from which pages, and with which skills.
class TeamRouting final : public QWidget
{
    Q_OBJECT

public:
    explicit TeamRouting(const Theme &theme, QWidget *parent = nullptr);

    void setTeam(const Team &team, bool canBeSet);
    /// Puts into the team what is set here, and leaves the rest of it alone.
    void applyTo(Team &team) const;

    /// One page a line: the address, then, after a blank, the skills, parted by commas.
    static QString pagesAsText(const QList<TeamPage> &pages);
    static QList<TeamPage> pagesFromText(const QString &text);

Q_SIGNALS:
    void edited();

private:
    void showHint();

    QComboBox *m_mode;
    PlainLabel *m_hint;
    QLineEdit *m_skills;
    QPlainTextEdit *m_pages;
};

} // namespace Baton::Ui
