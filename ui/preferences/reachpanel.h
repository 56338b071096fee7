// SPDX-FileCopyrightText: Baton contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/tray/reachability.h"

#include <QWidget>

class QGridLayout;
class QLabel;
class QPushButton;

namespace Baton::Ui {

class PlainLabel;
class Theme;

/// "Am I reachable?": a line for each link of the chain, live, with a mark that tells by its shape.
class ReachPanel final : public QWidget
{
    Q_OBJECT

public:
    ReachPanel(Reachability &reachability, const Theme &theme, QWidget *parent = nullptr);

private:
    struct Line
    {
        QLabel *mark = nullptr;
        PlainLabel *title = nullptr;
        PlainLabel *words = nullptr;
    };

    Line addLine(QGridLayout *grid);
    /// `meaning` is what the mark tells who sees it.
    void say(const Line &line, ReachState state, const QString &title, const QString &words, const QString &meaning);
    void refresh();
    void refreshTrial();

    Reachability &m_reachability;
    const Theme &m_theme;
    QList<Line> m_lines;
    QPushButton *m_try;
    QWidget *m_trial;
    QList<Line> m_steps;
};

} // namespace Baton::Ui
