// SPDX-FileCopyrightText: Baton contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/queue/emptynote.h"

#include "ui/theme/controls.h"

#include <QVBoxLayout>

namespace Baton::Ui {

EmptyNote::EmptyNote(const Theme &theme, const QString &iconName, QWidget *parent)
    : QWidget(parent)
    , m_theme(theme)
    , m_icon(new QLabel(this))
    , m_title(new PlainLabel(theme.font(TextSize::Title), this))
    , m_detail(new PlainLabel(theme.font(TextSize::Body), this))
{
    m_icon->setAlignment(Qt::AlignCenter);
    connect(&theme, &Theme::changed, this, [this] { setIcon(QString(m_iconName)); });
    setIcon(iconName);
    m_title->setMaximumLines(2);
    m_title->setAlignment(Qt::AlignHCenter);
    m_detail->setMaximumLines(5);
    m_detail->setAlignment(Qt::AlignHCenter);
    m_detail->setMuted(true);
    auto *column = new QVBoxLayout(this);
    setAbove(0);
    column->setSpacing(theme.space(2));
    column->addStretch(2);
    column->addWidget(m_icon);
    column->addSpacing(theme.space());
    column->addWidget(m_title);
    column->addWidget(m_detail);
    column->addStretch(3);
}

void EmptyNote::setIcon(const QString &name)
{
    m_iconName = name;
    const int side = m_theme.space(9);
    m_icon->setPixmap(m_theme.icon(name).pixmap(QSize(side, side)));
}

void EmptyNote::setAbove(int height)
{
    layout()->setContentsMargins(m_theme.space(6), m_theme.space(4) + height, m_theme.space(6), m_theme.space(12));
}

void EmptyNote::setTexts(const QString &title, const QString &detail)
{
    m_title->setFullText(title);
    m_detail->setFullText(detail);
}

} // namespace Baton::Ui

#include "moc_emptynote.cpp"
