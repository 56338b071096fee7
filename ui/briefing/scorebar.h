// SPDX-FileCopyrightText: Baton contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QWidget>

namespace Baton::Ui {

class Theme;

/// A score of 0 to 100 as a bar; the number stands beside it as text.
class ScoreBar final : public QWidget
{
    Q_OBJECT

public:
    ScoreBar(const Theme &theme, int score, QWidget *parent = nullptr);

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    const Theme &m_theme;
    int m_score;
};

} // namespace Baton::Ui
