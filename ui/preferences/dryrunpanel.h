// SPDX-FileCopyrightText: Baton contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "console/alertdraft.h"

#include <QWidget>

class QComboBox;
class QDateTimeEdit;
class QVBoxLayout;

namespace Baton::Ui {

class PlainLabel;
class Theme;

/// "At 14:05 on Saturday this would alert …": the ladder as it is being written, taken with the real rules.
class DryRunPanel final : public QWidget
{
    Q_OBJECT

public:
    DryRunPanel(AlertDraft &draft, const Theme &theme, QWidget *parent = nullptr);

    /// Whose handoffs; for the workspace's ladder those of its first team that has no other.
    void setTeam(const TeamId &team);
    void setMoment(const QDateTime &moment);

protected:
    void showEvent(QShowEvent *event) override;

private:
    TeamId askedOf() const;
    void run();
    void showLines(const QStringList &lines, const QStringList &others);

    AlertDraft &m_draft;
    const Theme &m_theme;
    QDateTimeEdit *m_at;
    QComboBox *m_there;
    PlainLabel *m_about;
    QVBoxLayout *m_column;
    QList<PlainLabel *> m_lines; ///< a sentence and what is left out, by turns
    TeamId m_team;
};

} // namespace Baton::Ui
