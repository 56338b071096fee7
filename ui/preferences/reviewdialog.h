// SPDX-FileCopyrightText: Baton contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "console/alertdraft.h"

#include <QDialog>

#include <utility>

class QPushButton;
class QScrollArea;
class QVBoxLayout;

namespace Baton::Ui {

class PlainLabel;
class Theme;

/// What saving would change, in words, place by place; who would notice; and what somebody should know before.
class ReviewDialog final : public QDialog
{
    Q_OBJECT

public:
    ReviewDialog(AlertDraft &draft, const Theme &theme, QWidget *parent = nullptr);

private:
    QWidget *buildButtons();
    /// What is reviewed: as it is stored and as it would be.
    struct Reviewed
    {
        QMap<AlertPlace, std::pair<AlertRules, AlertRules>> rules;
        QMap<TeamId, std::pair<QList<LadderStep>, QList<LadderStep>>> ladders;

        friend bool operator==(const Reviewed &, const Reviewed &) = default;
    };

    Reviewed reviewed() const;
    void refresh();
    void fill();
    void addWarnings(QWidget &page, QVBoxLayout &column);
    void addAffected(QWidget &page, QVBoxLayout &column);
    void addPeople(QWidget &page, QVBoxLayout &column, const QString &heading, const QList<AgentId> &people);
    void addDifferences(QWidget &page, QVBoxLayout &column);
    void addLadders(QWidget &page, QVBoxLayout &column);
    PlainLabel *addLine(QWidget &page, QVBoxLayout &column, const QString &text);
    void addHeading(QWidget &page, QVBoxLayout &column, const QString &text);

    AlertDraft &m_draft;
    const Theme &m_theme;
    QScrollArea *m_area;
    QPushButton *m_save = nullptr;
    Reviewed m_shown;
};

} // namespace Baton::Ui
