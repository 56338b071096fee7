// SPDX-FileCopyrightText: Baton contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/theme/theme.h"

#include <QPushButton>

namespace Baton::Ui {

/// An entry of the rail: icon with a count badge, beside it the name where there is room.
class RailButton final : public QPushButton
{
    Q_OBJECT

public:
    RailButton(const Theme &theme, QString iconName, const QString &name, QWidget *parent = nullptr);

    /// `what` says what is counted, with the number in it; for tooltip and screen reader.
    void setCount(int count, bool urgent, const QString &what);
    void setFolded(bool folded);
    QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    void paintCount(QPainter &painter, const QRect &area, const QRect &icon) const;
    /// A team has no picture: its initials on a tile.
    void paintMonogram(QPainter &painter, const QRect &icon) const;
    void paintName(QPainter &painter, const QRect &area, int iconSide) const;
    void describe();

    const Theme &m_theme;
    QString m_iconName;
    QString m_name;
    QString m_what;
    int m_count = 0;
    bool m_urgent = false;
    bool m_folded = true;
};

} // namespace Baton::Ui
