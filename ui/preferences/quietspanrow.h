// SPDX-FileCopyrightText: Baton contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "domain/quiethours.h"

#include <QWidget>

class QHBoxLayout;
class QPushButton;
class QTimeEdit;

namespace Baton::Ui {

class PlainLabel;
class Theme;

/// One stretch of quiet hours: the days it begins on, from when, to when.
class QuietSpanRow final : public QWidget
{
    Q_OBJECT

public:
    /// `number` tells it from its like, from 1.
    QuietSpanRow(int number, const QuietSpan &span, const Theme &theme, QWidget *parent = nullptr);

    QuietSpan span() const;
    /// As it is kept: what was shown last, whatever is being typed.
    const QuietSpan &kept() const { return m_kept; }
    void setSpan(const QuietSpan &span);

Q_SIGNALS:
    void changed();
    void removeWanted();

private:
    void addDays(QHBoxLayout *line, const Theme &theme);
    void addTimes(QHBoxLayout *line, const Theme &theme);
    void say();

    int m_number;
    QuietSpan m_kept;
    QList<QPushButton *> m_days; ///< in the order of the language's week
    QTimeEdit *m_from;
    QTimeEdit *m_to;
    PlainLabel *m_next; ///< that it ends on the day after, or what it still wants
};

} // namespace Baton::Ui
