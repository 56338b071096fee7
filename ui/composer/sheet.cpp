// SPDX-FileCopyrightText: Baton contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/composer/sheet.h"

#include "ui/theme/controls.h"

#include <QKeyEvent>
#include <QPushButton>
#include <QVBoxLayout>

using namespace Qt::Literals::StringLiterals;

namespace Baton::Ui {

Sheet::Sheet(const Theme &theme, const QString &title, QWidget *parent)
    : QFrame(parent)
    , m_theme(theme)
    , m_content(new QVBoxLayout)
{
    setProperty("pane", u"surface"_s);
    setAccessibleName(title);
    auto *titleLabel = new PlainLabel(theme.font(TextSize::Strong), this);
    titleLabel->setFullText(title);
    auto *close = makeButton(theme, ButtonKind::Quiet, u"sheetCloseButton"_s, {}, u"close"_s, this);
    close->setAccessibleName(tr("Cancel"));
    setPlainToolTip(*close, tr("Cancel"), tr("Esc"));
    connect(close, &QPushButton::clicked, this, &Sheet::cancelled);
    auto *head = new QHBoxLayout;
    head->addWidget(titleLabel, 1);
    head->addWidget(close);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(theme.space(4), theme.space(2), theme.space(4), theme.space(3));
    column->setSpacing(theme.space(2));
    column->addLayout(head);
    column->addLayout(m_content);
    m_content->setSpacing(theme.space(2));
}

void Sheet::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Escape) {
        Q_EMIT cancelled();
        return;
    }
    QFrame::keyPressEvent(event);
}

} // namespace Baton::Ui

#include "moc_sheet.cpp"
