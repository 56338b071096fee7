// SPDX-FileCopyrightText: Baton contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/briefing/section.h"

#include "ui/briefing/fieldgrid.h"
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
    setObjectName(objectName + u"Part"_s);
    m_heading->setCheckable(true);
    m_heading->setChecked(true);
    m_heading->setFont(theme.font(TextSize::Strong));
    m_heading->setIconSize(QSize(theme.space(3), theme.space(3)));
    m_rows->setContentsMargins(0, 0, 0, theme.space(2));
    m_rows->setSpacing(theme.space(1) + 2);
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
    m_grid = nullptr;
    // The keyboard stays in this part when what it stood on is filled anew.
    if (m_body->isAncestorOf(window()->focusWidget()))
        m_heading->setFocus();
    while (QLayoutItem *item = m_rows->takeAt(0)) {
        delete item->widget();
        delete item;
    }
}

void Section::addRow(QWidget *row)
{
    m_grid = nullptr;
    m_rows->addWidget(row);
}

void Section::addText(const QString &text, bool muted, int lines)
{
    auto *label = new PlainLabel(m_theme.font(TextSize::Body), m_body);
    label->setMaximumLines(lines);
    label->setFullText(text);
    label->setMuted(muted);
    addRow(label);
}

void Section::addTurn(const QString &text, qint64 turn)
{
    auto *value = new FieldValue(m_theme, text, m_body);
    if (turn > 0)
        sourceTurn(*value, text, turn);
    addRow(value);
}

FieldValue *Section::addPair(const QString &name, const QString &value)
{
    if (!m_grid) {
        auto *grid = new FieldGrid(m_theme, m_body);
        m_rows->addWidget(grid);
        m_grid = grid;
    }
    FieldValue *shown = m_grid->add(name, value.isEmpty() ? tr("not provided") : value);
    shown->text()->setMuted(value.isEmpty());
    return shown;
}

void Section::sourceTurn(FieldValue &value, const QString &what, qint64 turn)
{
    auto *link = makeButton(m_theme, ButtonKind::Link, m_heading->objectName() + u"Turn"_s, tr("message %1").arg(turn),
                            {}, &value);
    link->setFont(m_theme.font(TextSize::Small));
    link->setStyleSheet(u"padding: 0;"_s);
    link->setCursor(Qt::PointingHandCursor);
    link->setAccessibleName(tr("%1: show message %2").arg(what).arg(turn));
    setPlainToolTip(*link, tr("Show where it was said"));
    connect(link, &QPushButton::clicked, this, [this, turn] { Q_EMIT turnWanted(turn); });
    value.append(link);
}

void Section::sourceText(FieldValue &value, const QString &text)
{
    auto *label = new PlainLabel(m_theme.font(TextSize::Small), &value);
    label->setFullText(text);
    label->setMuted(true);
    value.append(label);
}

} // namespace Baton::Ui

#include "moc_section.cpp"
