// SPDX-FileCopyrightText: Baton contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "domain/quiethours.h"

#include <QWidget>

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
    void setSpan(const QuietSpan &span);

Q_SIGNALS:
    void changed();
    void removeWanted();

private:
    void say();

    int m_number;
    QList<QPushButton *> m_days; ///< in the order of the language's week
    QTimeEdit *m_from;
    QTimeEdit *m_to;
    PlainLabel *m_next; ///< that it ends on the day after
};

} // namespace Baton::Ui
