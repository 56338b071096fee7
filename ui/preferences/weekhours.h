// SPDX-FileCopyrightText: Baton contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "domain/openinghours.h"

#include <QMap>
#include <QWidget>

class QGridLayout;

namespace Baton::Ui {

class SpanField;
class Theme;

/// The hours of a week, day by day, each of which can be copied to others.
class WeekHours final : public QWidget
{
    Q_OBJECT

public:
    explicit WeekHours(const Theme &theme, QWidget *parent = nullptr);

    void setHours(const OpeningHours &hours, bool isAnother = false);
    QList<OpenSpan> spans() const;
    bool isRead() const;

Q_SIGNALS:
    void edited();
    void readChanged();

private:
    void addDay(QGridLayout *grid, int row, int day, const Theme &theme);
    void copy(int from, const QList<int> &to);

    QMap<int, SpanField *> m_days; ///< by day, 1 to 7
};

} // namespace Baton::Ui
