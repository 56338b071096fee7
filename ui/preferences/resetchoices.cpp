// SPDX-FileCopyrightText: Baton contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/preferences/resetchoices.h"

#include "ui/theme/controls.h"
#include "ui/words/announcement.h"

#include <QBoxLayout>
#include <QPushButton>

#include <utility>

using namespace Qt::Literals::StringLiterals;

namespace Baton::Ui {

ResetChoices::ResetChoices(OwnAlerts &alerts, const Theme &theme, QWidget *parent)
    : QWidget(parent)
    , m_alerts(alerts)
    , m_reset(makeButton(theme, ButtonKind::Normal, u"alertsReset"_s, tr("Everything as it was set for me"), u"reset"_s,
                         this))
    , m_done(new PlainLabel(theme.font(TextSize::Body), this))
    , m_undo(makeButton(theme, ButtonKind::Link, u"alertsResetUndo"_s, tr("Undo"), {}, this))
{
    m_done->setMaximumLines(2);
    m_done->setMuted(true);
    m_done->setFullText(tr("All of the table is as it was set for you."));
    m_undo->setAccessibleName(tr("Undo: have my own choices of alerts again"));
    auto *line = new QHBoxLayout(this);
    line->setContentsMargins(0, 0, 0, 0);
    line->setSpacing(theme.space(2));
    line->addWidget(m_reset);
    line->addWidget(m_done, 1);
    line->addWidget(m_undo);
    line->addStretch();
    connect(m_reset, &QPushButton::clicked, this, &ResetChoices::reset);
    connect(m_undo, &QPushButton::clicked, this, &ResetChoices::undo);
    connect(&alerts, &OwnAlerts::changed, this, &ResetChoices::refresh);
    refresh();
}

void ResetChoices::reset()
{
    m_before = m_alerts.me().alerts.choices;
    const bool hadKeyboard = m_reset->hasFocus();
    m_alerts.setChoices({});
    if (m_undo->isHidden())
        return;
    if (hadKeyboard)
        m_undo->setFocus();
    announce(*this, m_done->fullText());
}

void ResetChoices::undo()
{
    const AlertChoices before = std::exchange(m_before, {});
    const bool hadKeyboard = m_undo->hasFocus();
    m_alerts.setChoices(before);
    if (hadKeyboard)
        m_reset->setFocus();
}

void ResetChoices::refresh()
{
    const bool own = !m_alerts.me().alerts.choices.isEmpty();
    if (own)
        m_before.clear();
    const bool can = m_alerts.canBeSet();
    m_reset->setEnabled(can && own);
    m_done->setVisible(!m_before.isEmpty());
    m_undo->setVisible(!m_before.isEmpty());
    m_undo->setEnabled(can);
}

} // namespace Baton::Ui

#include "moc_resetchoices.cpp"
