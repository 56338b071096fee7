// SPDX-FileCopyrightText: Baton contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/briefing/section.h"

#include "ui/theme/controls.h"

#include <QPushButton>
#include <QVBoxLayout>

using namespace Qt::Literals::StringLiterals;

namespace Baton::Ui {

Section::Section(const Theme &theme, const QString &objectName, const QString &title, QWidget *parent)
    : QWidget(parent)
    , m_theme(theme)
    , m_heading(makeButton(theme, ButtonKind::Fold, objectName, title, u"chevron-down"_s, this))
    , m_body(new QWidget(this))
    , m_rows(new QVBoxLayout(m_body))
{
    m_heading->setCheckable(true);
    m_heading->setChecked(true);
    m_heading->setFont(theme.font(TextSize::Strong));
    m_heading->setIconSize(QSize(theme.space(3), theme.space(3)));
    m_rows->setContentsMargins(0, 0, 0, theme.space(2));
    m_rows->setSpacing(theme.space(1) + 1);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(theme.space(1));
    column->addWidget(m_heading, 0, Qt::AlignLeading);
    column->addWidget(m_body);
    connect(m_heading, &QPushButton::toggled, this, [this](bool open) {
        showFold();
        Q_EMIT folded(!open);
    });
    showFold();
}

bool Section::isFolded() const
{
    return !m_heading->isChecked();
}

void Section::setFolded(bool folded)
{
    m_heading->setChecked(!folded);
}

void Section::showFold()
{
    const bool open = m_heading->isChecked();
    m_heading->setIcon(m_theme.icon(open ? u"chevron-down"_s : u"chevron-right"_s));
    setPlainToolTip(*m_heading, open ? tr("Fold") : tr("Unfold"));
    m_body->setVisible(open);
}

void Section::clear()
{
    while (QLayoutItem *item = m_rows->takeAt(0)) {
        delete item->widget();
        delete item;
    }
}

void Section::addRow(QWidget *row)
{
    m_rows->addWidget(row);
}

void Section::addText(const QString &text, bool muted, int lines)
{
    auto *label = new PlainLabel(m_theme.font(TextSize::Body), m_body);
    label->setMaximumLines(lines);
    label->setFullText(text);
    label->setMuted(muted);
    m_rows->addWidget(label);
}

void Section::addPair(const QString &name, const QString &value, const QString &source)
{
    auto *row = new QWidget(m_body);
    auto *line = new QHBoxLayout(row);
    line->setContentsMargins(0, 0, 0, 0);
    line->setSpacing(m_theme.space(2));
    auto *label = new PlainLabel(m_theme.font(TextSize::Body), row);
    label->setFullText(name);
    label->setMuted(true);
    label->setFixedWidth(m_theme.space(22));
    auto *text = new PlainLabel(m_theme.font(TextSize::Body), row);
    text->setMaximumLines(3);
    text->setFullText(value.isEmpty() ? tr("not provided") : value);
    text->setMuted(value.isEmpty());
    text->setAccessibleName(name + u": "_s + text->fullText());
    line->addWidget(label, 0, Qt::AlignTop);
    line->addWidget(text, 1);
    if (!source.isEmpty()) {
        setPlainToolTip(*text, source);
        setPlainToolTip(*label, source);
    }
    m_rows->addWidget(row);
}

} // namespace Baton::Ui
