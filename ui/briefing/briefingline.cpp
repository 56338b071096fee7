// SPDX-FileCopyrightText: Baton contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/briefing/briefingline.h"

#include "ui/theme/controls.h"

#include <QBoxLayout>
#include <QPushButton>

using namespace Qt::Literals::StringLiterals;

namespace Baton::Ui {

BriefingLineView::BriefingLineView(const Theme &theme, const QString &objectName, const QString &title, QWidget *parent)
    : QWidget(parent)
    , m_title(title)
    , m_text(new PlainLabel(theme.font(TextSize::Body), this))
    , m_jump(makeButton(theme, ButtonKind::Quiet, objectName + u"Jump"_s, {}, u"chevron-right"_s, this))
    , m_more(makeButton(theme, ButtonKind::Link, objectName + u"More"_s, tr("More"), {}, this))
{
    setObjectName(objectName);
    auto *heading = new PlainLabel(theme.font(TextSize::Small), this);
    heading->setFullText(title);
    heading->setMuted(true);
    m_text->setMaximumLines(2);
    const int side = theme.space(5);
    m_jump->setFixedSize(side, side);
    m_jump->setStyleSheet(u"padding: 0;"_s);
    m_jump->setIconSize(QSize(theme.space(3), theme.space(3)));
    m_more->setFont(theme.font(TextSize::Small));
    m_more->setAccessibleName(tr("%1: show all").arg(title));
    auto *head = new QHBoxLayout;
    head->setSpacing(0);
    head->addWidget(heading, 1);
    head->addWidget(m_more);
    head->addWidget(m_jump);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addLayout(head);
    column->addWidget(m_text);
    connect(m_jump, &QPushButton::clicked, this, [this] { Q_EMIT turnWanted(m_turn); });
    connect(m_more, &QPushButton::clicked, this, [this] {
        m_expanded = !m_expanded;
        m_text->setMaximumLines(m_expanded ? 0 : 2);
        refreshMore();
    });
}

void BriefingLineView::setLine(const BriefingLine &line)
{
    if (m_line == line)
        return;
    m_line = line;
    m_turn = line.turns.isEmpty() ? 0 : line.turns.first();
    m_expanded = false;
    m_text->setMaximumLines(2);
    m_text->setFullText(line.text.isEmpty() ? tr("not provided") : line.text);
    m_text->setMuted(line.text.isEmpty());
    m_text->setAccessibleName(m_title + u": "_s + m_text->fullText());
    m_jump->setVisible(m_turn > 0);
    m_jump->setAccessibleName(tr("%1: show message %2").arg(m_title).arg(m_turn));
    setPlainToolTip(*m_jump, tr("Show where it was said"));
    refreshMore();
}

void BriefingLineView::refreshMore()
{
    QFontMetrics metrics(m_text->font());
    const bool cut =
        metrics.horizontalAdvance(m_text->fullText()) > m_text->width() * 2 - metrics.averageCharWidth() * 4;
    m_more->setVisible(m_expanded || cut);
    m_more->setText(m_expanded ? tr("Less") : tr("More"));
}

void BriefingLineView::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    refreshMore();
}

} // namespace Baton::Ui
