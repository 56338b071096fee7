// SPDX-FileCopyrightText: Baton contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "console/figures.h"

#include <QPushButton>

namespace Baton::Ui {

class PlainLabel;
class Theme;

/// One figure of a period: its value, what it rests on, how it stands to the period before. Of several beside each
/// other one is chosen, by pointer or arrow keys.
class FigureCard final : public QPushButton
{
    Q_OBJECT

public:
    FigureCard(FigureKind kind, const Theme &theme, QWidget *parent = nullptr);

    FigureKind kind() const { return m_kind; }
    QString value() const;
    QString basis() const;
    QString comparison() const;
    /// `where` says of which teams and period, for who does not see it.
    void setTile(const FigureTile &tile, const QString &where);
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

private:
    FigureKind m_kind;
    PlainLabel *m_title;
    PlainLabel *m_value;
    PlainLabel *m_basis;
    PlainLabel *m_comparison;
};

} // namespace Baton::Ui
