// SPDX-FileCopyrightText: Baton contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/board/boardtile.h"

#include "ui/theme/controls.h"

#include <QVBoxLayout>

using namespace Qt::Literals::StringLiterals;

namespace Baton::Ui {

BoardTile::BoardTile(BoardTileKind kind, const Theme &theme, QWidget *parent)
    : QFrame(parent)
    , m_kind(kind)
    , m_title(new PlainLabel(theme.font(TextSize::Small), this))
    , m_number(new PlainLabel(theme.font(TextSize::Display), this))
    , m_note(new PlainLabel(theme.font(TextSize::Small), this))
{
    setObjectName(u"boardTile%1"_s.arg(int(kind)));
    setProperty("card", true);
    setFocusPolicy(Qt::StrongFocus);
    m_title->setFullText(BoardWords::tileTitle(kind));
    m_title->setMuted(true);
    m_note->setMuted(true);
    // In a language of longer words they take a second line.
    m_title->setMaximumLines(2);
    m_note->setMaximumLines(2);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(theme.space(3), theme.space(2), theme.space(3), theme.space(2));
    column->setSpacing(0);
    column->addWidget(m_title);
    column->addWidget(m_number);
    column->addWidget(m_note);
    column->addStretch(1); // what stands in tiles side by side begins at one height
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Minimum);
}

QString BoardTile::number() const
{
    return m_number->fullText();
}

void BoardTile::show(const BoardTiles &tiles, const QString &scope, Instant now)
{
    const QString number = BoardWords::tileNumber(m_kind, tiles, now);
    const QString note = BoardWords::tileNote(m_kind, tiles);
    if (m_number->fullText() != number)
        m_number->setFullText(number);
    if (m_note->fullText() != note)
        m_note->setFullText(note);
    setStyleProperty(*m_note, "late", m_kind == BoardTileKind::Waiting && tiles.late > 0);
    // A name that changes each second would be said each second: the wait itself is read when one comes to it.
    QStringList spoken{BoardWords::tileTitle(m_kind), number, note, scope};
    spoken.removeAll(QString());
    const QString name = spoken.join(u", "_s);
    if (m_kind != BoardTileKind::Oldest || !hasFocus())
        setAccessibleName(name);
    setPlainToolTip(*this, BoardWords::tileMeaning(m_kind) + u' ' + scope + u'.');
}

void BoardTile::focusInEvent(QFocusEvent *event)
{
    QFrame::focusInEvent(event);
    setStyleProperty(*this, "focused", true);
}

void BoardTile::focusOutEvent(QFocusEvent *event)
{
    QFrame::focusOutEvent(event);
    setStyleProperty(*this, "focused", false);
}

} // namespace Baton::Ui

#include "moc_boardtile.cpp"
