// SPDX-FileCopyrightText: Baton contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/board/boardwords.h"

#include <QFrame>

namespace Baton::Ui {

class PlainLabel;
class Theme;

/// One number with what it counts: readable by keyboard, pointer and screen reader alike.
class BoardTile final : public QFrame
{
    Q_OBJECT

public:
    BoardTile(BoardTileKind kind, const Theme &theme, QWidget *parent = nullptr);

    BoardTileKind kind() const { return m_kind; }
    QString number() const;
    void show(const BoardTiles &tiles, const QString &scope, Instant now);

protected:
    void focusInEvent(QFocusEvent *event) override;
    void focusOutEvent(QFocusEvent *event) override;

private:
    BoardTileKind m_kind;
    PlainLabel *m_title;
    PlainLabel *m_number;
    PlainLabel *m_note;
};

} // namespace Baton::Ui
