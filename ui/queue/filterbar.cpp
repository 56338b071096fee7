// SPDX-FileCopyrightText: Baton contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/queue/filterbar.h"

#include "ui/theme/controls.h"

#include <QBoxLayout>
#include <QLocale>
#include <QPushButton>

using namespace Qt::Literals::StringLiterals;

namespace Baton::Ui {

FilterBar::FilterBar(const Theme &theme, QWidget *parent)
    : QWidget(parent)
    , m_words(new PlainLabel(theme.font(TextSize::Small), this))
    , m_share(new PlainLabel(theme.font(TextSize::Small), this))
    , m_clear(makeButton(theme, ButtonKind::Quiet, u"clearFilterButton"_s, {}, u"close"_s, this))
{
    setObjectName(u"filterBar"_s);
    setProperty("filterBar", true);
    setAttribute(Qt::WA_StyledBackground);
    m_clear->setIconSize(QSize(theme.space(3), theme.space(3)));
    m_clear->setAccessibleName(tr("Clear the filter"));
    setPlainToolTip(*m_clear, tr("Show all again"), tr("Esc in the list"));
    m_words->setProperty("data", true); // as long as what is looked for
    m_share->setMuted(true);
    m_share->setSizePolicy(QSizePolicy::Maximum, QSizePolicy::Fixed);
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(leadingMargins(theme.space(4), theme.space(1), theme.space(2), theme.space(1)));
    row->setSpacing(theme.space(2));
    row->addWidget(m_words, 1);
    row->addWidget(m_share);
    row->addWidget(m_clear);
    connect(m_clear, &QPushButton::clicked, this, &FilterBar::clearWanted);
    hide();
}

void FilterBar::showFilter(const QString &words, int shown, int all)
{
    setVisible(!words.isEmpty());
    m_words->setFullText(tr("Only %1").arg(words));
    m_share->setFullText(tr("%1 of %2").arg(QLocale().toString(shown), QLocale().toString(all)));
    setPlainToolTip(*m_words, words);
}

} // namespace Baton::Ui

#include "moc_filterbar.cpp"
