// SPDX-FileCopyrightText: Baton contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "domain/openinghours.h"

#include <QWidget>

class QDateEdit;
class QLineEdit;
class QPushButton;

namespace Baton::Ui {

class SpanField;
class Theme;

/// A date on which the week does not count: its name, and the hours of that day.
class SpecialDayRow final : public QWidget
{
    Q_OBJECT

public:
    /// Counted from 1.
    SpecialDayRow(int number, const Theme &theme, QWidget *parent = nullptr);

    void setDay(const SpecialDay &day);
    SpecialDay day() const;
    bool isRead() const;

Q_SIGNALS:
    void edited();
    void readChanged();
    void removeWanted();

private:
    QDateEdit *m_date;
    QLineEdit *m_name;
    SpanField *m_spans;
};

} // namespace Baton::Ui
