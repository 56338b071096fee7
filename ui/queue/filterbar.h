// SPDX-FileCopyrightText: Baton contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QWidget>

class QPushButton;

namespace Baton::Ui {

class PlainLabel;
class Theme;

/// Says which filter is on and how much it leaves, with the way to be rid of it; hidden where there is none.
class FilterBar final : public QWidget
{
    Q_OBJECT

public:
    FilterBar(const Theme &theme, QWidget *parent = nullptr);

    void showFilter(const QString &words, int shown, int all);

Q_SIGNALS:
    void clearWanted();

private:
    PlainLabel *m_words;
    PlainLabel *m_share;
    QPushButton *m_clear;
};

} // namespace Baton::Ui
