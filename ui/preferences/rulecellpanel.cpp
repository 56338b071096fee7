// SPDX-FileCopyrightText: Baton contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/preferences/rulecellpanel.h"

#include "domain/text.h"
#include "ui/preferences/rulealerts.h"
#include "ui/theme/controls.h"
#include "ui/words/alertwords.h"

#include <QCheckBox>
#include <QComboBox>
#include <QLineEdit>

using namespace Qt::Literals::StringLiterals;

namespace Baton::Ui {

namespace {

enum CellChoice { AsAbove, SetOn, SetOff };

} // namespace

RuleCellPanel::RuleCellPanel(RuleAlerts &rules, const AlertMatrixModel &model, const Theme &theme, QWidget *parent)
    : SettingsPage(theme, parent)
    , m_rules(rules)
    , m_model(model)
    , m_title(new PlainLabel(theme.font(TextSize::Strong), this))
    , m_whence(new PlainLabel(theme.font(TextSize::Small), this))
    , m_reason(new QLineEdit(this))
    , m_reasonWords(nullptr)
{
    setObjectName(u"ruleCellPanel"_s);
    m_title->setMaximumLines(0);
    m_whence->setMaximumLines(0);
    m_whence->setMuted(true);
    addWhole(m_title);
    addWhole(m_whence);
    m_choice = addChoice(u"ruleChoice"_s, tr("Here"));
    m_choice->setMinimumWidth(theme.space(72));
    m_choice->addItem(tr("As above: off"), AsAbove);
    m_choice->addItem(tr("On"), SetOn);
    m_choice->addItem(tr("Off"), SetOff);
    m_lock = addSwitch(u"ruleLock"_s, tr("Lock it, so that nobody below changes it"));
    m_reason->setObjectName(u"ruleReason"_s);
    m_reason->setAccessibleName(tr("Reason of the lock"));
    m_reason->setPlaceholderText(tr("Why? Everybody it concerns reads this"));
    m_reason->setMaxLength(int(maxLockReasonCodePoints));
    addWhole(m_reason);
    m_reasonWords = addExplanation(tr("A lock counts once it has a reason."));
    setStyleProperty(*m_reasonWords, "soon", true);
    connect(m_choice, &QComboBox::activated, this, &RuleCellPanel::choose);
    connect(m_lock, &QCheckBox::clicked, this, &RuleCellPanel::lock);
    connect(m_reason, &QLineEdit::textEdited, this, &RuleCellPanel::keepReason);
    connect(&rules, &RuleAlerts::changed, this, &RuleCellPanel::refresh);
}

void RuleCellPanel::setCell(const QModelIndex &index)
{
    if (m_cell != index)
        m_wantsLock = false;
    m_cell = index;
    refresh();
}

bool RuleCellPanel::lacksReason() const
{
    return m_wantsLock;
}

void RuleCellPanel::refresh()
{
    if (m_place != m_rules.place())
        m_wantsLock = false;
    m_place = m_rules.place();
    const auto channel = m_model.channel(m_cell);
    for (QWidget *part : QList<QWidget *>{m_choice, m_lock, m_reason, m_reasonWords})
        part->setEnabled(channel.has_value());
    if (!m_cell.isValid())
        return;
    const AlertRow row = m_model.alertRow(m_cell);
    //: what happens, and how it comes to notice
    m_title->setFullText(channel ? tr("%1 – %2").arg(AlertWords::row(row), AlertWords::channel(*channel))
                                 : AlertWords::row(row));
    m_whence->setFullText(channel ? m_model.whence(m_cell) : tr("Choose how it comes to notice."));
    if (!channel)
        return;
    const AlertChannel which = *channel;
    const bool can = m_rules.canBeSet() && !m_rules.isHeld(m_model.cell(m_cell).on.lock);
    const bool above = m_rules.above(row, which).on.value;
    const auto here = m_rules.choice(row).on;
    m_choice->setItemText(AsAbove, above ? tr("As above: on") : tr("As above: off"));
    m_choice->setCurrentIndex(!here.contains(which) ? AsAbove : here.value(which) ? SetOn : SetOff);
    m_choice->setEnabled(can);
    showLock(row, which, can);
}

void RuleCellPanel::showLock(AlertRow row, AlertChannel channel, bool can)
{
    const auto reason = m_rules.lock(row, channel);
    if (reason)
        m_wantsLock = false;
    const bool locked = reason || m_wantsLock;
    m_lock->setEnabled(can || reason);
    m_lock->setChecked(locked);
    m_reason->setVisible(locked);
    m_reason->setEnabled(m_rules.canBeSet());
    m_reasonWords->setVisible(m_wantsLock);
    // What is being written stays as it is written, blanks at the end included.
    if (cleanText(m_reason->text()).simplified() != reason.value_or(QString()))
        m_reason->setText(reason.value_or(QString()));
}

void RuleCellPanel::choose()
{
    const auto channel = m_model.channel(m_cell);
    if (!channel)
        return;
    AlertRowChoice choice = m_rules.choice(m_model.alertRow(m_cell));
    const int chosen = m_choice->currentData().toInt();
    if (chosen == AsAbove)
        choice.on.remove(*channel);
    else
        choice.on.insert(*channel, chosen == SetOn);
    m_rules.setChoice(m_model.alertRow(m_cell), choice);
}

void RuleCellPanel::lock(bool on)
{
    const auto channel = m_model.channel(m_cell);
    if (!channel)
        return;
    m_wantsLock = on;
    if (!on)
        m_rules.setLock(m_model.alertRow(m_cell), *channel, std::nullopt);
    refresh();
    if (on)
        m_reason->setFocus();
}

void RuleCellPanel::keepReason()
{
    const auto channel = m_model.channel(m_cell);
    if (!channel)
        return;
    const QString reason = cleanText(m_reason->text()).simplified();
    m_wantsLock = reason.isEmpty();
    m_rules.setLock(m_model.alertRow(m_cell), *channel, reason.isEmpty() ? std::nullopt : std::optional(reason));
    refresh();
}

} // namespace Baton::Ui

#include "moc_rulecellpanel.cpp"
