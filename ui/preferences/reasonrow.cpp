// SPDX-FileCopyrightText: Baton contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/preferences/reasonrow.h"

#include "domain/handoffdiff.h"
#include "ui/preferences/askfields.h"
#include "ui/preferences/typing.h"
#include "ui/preferences/wheelguard.h"
#include "ui/theme/controls.h"
#include "ui/words/handoffwords.h"

#include <QAbstractItemView>
#include <QBoxLayout>
#include <QCheckBox>
#include <QComboBox>
#include <QSpinBox>
#include <QStyledItemDelegate>

using namespace Qt::Literals::StringLiterals;

namespace Baton::Ui {

namespace {

constexpr int nothing = -1;
constexpr int mostFriction = 20;
constexpr int mostFallbacks = 10;

} // namespace

void addRuleActions(QComboBox &choice)
{
    for (const RuleAction action : {RuleAction::HandOff, RuleAction::Collect, RuleAction::Offer, RuleAction::Flag})
        choice.addItem(HandoffWords::action(action), int(action));
    choice.addItem(QCoreApplication::translate("Baton::Ui::ReasonRow", "Nothing"), nothing);
}

ReasonRow::ReasonRow(const QString &code, const Theme &theme, QWidget *parent)
    : QWidget(parent)
    , m_code(code)
    , m_title(new PlainLabel(theme.font(TextSize::Strong), this))
    , m_action(new QComboBox(this))
    , m_from(new QSpinBox(this))
    , m_urgent(new QCheckBox(tr("Urgent"), this))
    , m_ask(new AskFields(code, HandoffWords::when(code), theme, this))
{
    build(theme);
    connect(m_action, &QComboBox::activated, this, &ReasonRow::onEdited);
    connect(m_from, &QSpinBox::valueChanged, this, &ReasonRow::onEdited);
    connect(m_urgent, &QCheckBox::clicked, this, &ReasonRow::onEdited);
    connect(m_ask, &AskFields::edited, this, &ReasonRow::onEdited);
}

void ReasonRow::build(const Theme &theme)
{
    const QString words = HandoffWords::when(m_code);
    m_title->setMaximumLines(0);
    m_title->setFullText(words);
    m_title->setBuddy(m_action);
    m_action->setObjectName(m_code % u"Action"_s);
    m_action->setAccessibleName(tr("%1: what happens").arg(words));
    m_action->setItemDelegate(new QStyledItemDelegate(m_action)); // the style's own knows no padding
    m_action->view()->setAccessibleName(m_action->accessibleName());
    addRuleActions(*m_action);
    guardWheel(*m_action);
    m_urgent->setObjectName(m_code % u"Urgent"_s);
    m_urgent->setAccessibleName(tr("%1: as urgent").arg(words));
    buildThreshold(theme);
    auto *line = new QHBoxLayout;
    line->setSpacing(theme.space(3));
    line->addWidget(m_action);
    line->addWidget(m_from);
    line->addStretch(1);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, theme.space(2), 0, theme.space(2));
    column->setSpacing(theme.space(2));
    column->addWidget(m_title);
    column->addLayout(line);
    column->addWidget(m_urgent);
    column->addWidget(m_ask);
    setFocusProxy(m_action);
}

void ReasonRow::buildThreshold(const Theme &theme)
{
    const QString words = HandoffWords::when(m_code);
    m_from->setObjectName(m_code % u"From"_s);
    m_from->setFont(theme.font(TextSize::Body));
    m_from->setKeyboardTracking(false);
    m_from->setButtonSymbols(QAbstractSpinBox::NoButtons);
    guardWheel(*m_from);
    if (m_code == u"low_confidence") {
        m_from->setRange(0, mostFallbacks);
        //: before a number: after 1 “I do not know”
        m_from->setPrefix(tr("after") % u' ');
        m_from->setSuffix(u' ' % tr("“I do not know”"));
        m_from->setAccessibleName(tr("%1: polite answers before").arg(words));
    } else if (m_code == u"friction") {
        m_from->setRange(1, mostFriction);
        //: before a number: from 2 times on
        m_from->setPrefix(tr("from") % u' ');
        m_from->setSuffix(u' ' % tr("times on"));
        m_from->setAccessibleName(tr("%1: from how many times on").arg(words));
    } else if (m_code == u"complex" || m_code == u"lead_score") {
        m_from->setRange(0, 100);
        m_from->setPrefix(tr("from") % u' ');
        m_from->setSuffix(u' ' % tr("of 100 points on"));
        m_from->setAccessibleName(tr("%1: from how many points on").arg(words));
    } else {
        m_from->setRange(0, 100);
        m_from->setPrefix(tr("from") % u' ');
        m_from->setSuffix(u' ' % tr("% sure on"));
        m_from->setAccessibleName(tr("%1: from how sure on").arg(words));
    }
}

/// Scores have thresholds of their own; the rest goes by how sure the reason is.
int *ReasonRow::threshold(HandoffSettings &settings, ReasonRule &rule) const
{
    if (m_code == u"low_confidence")
        return &settings.fallbacks;
    if (m_code == u"friction")
        return &settings.rules.friction;
    if (m_code == u"complex")
        return &settings.rules.complexity;
    if (m_code == u"lead_score")
        return &settings.rules.leadScore;
    return &rule.from;
}

void ReasonRow::setSettings(const HandoffSettings &settings, const HandoffSettings &stored, bool canBeSet)
{
    m_settings = settings;
    ReasonRule rule = ruleOf(settings.rules, m_code);
    HandoffSettings was = stored;
    ReasonRule ruleWas = ruleOf(stored.rules, m_code);
    const int now = *threshold(m_settings, rule);
    const bool isChanged = meant(rule) != meant(ruleWas) || now != *threshold(was, ruleWas);
    const QString words = HandoffWords::when(m_code);
    //: a setting that is changed and not saved yet
    m_title->setFullText(isChanged ? tr("%1 – changed").arg(words) : words);
    m_action->setCurrentIndex(m_action->findData(rule.on ? int(rule.action) : nothing));
    m_from->setMaximum(qMax(m_from->maximum(), now));
    showNumber(*m_from, now);
    m_urgent->setChecked(rule.urgent);
    m_ask->setAsked(rule.fields, rule.questions);
    const bool acts = rule.on && rule.action != RuleAction::Flag;
    m_ask->setVisible(rule.on && rule.action == RuleAction::Collect);
    m_urgent->setVisible(acts);
    m_from->setVisible(acts || (rule.on && (m_code == u"friction" || m_code == u"complex" || m_code == u"lead_score")));
    for (QWidget *part : QList<QWidget *>{m_action, m_from, m_urgent, m_ask})
        part->setEnabled(canBeSet);
}

void ReasonRow::onEdited()
{
    HandoffSettings settings = m_settings;
    ReasonRule rule = ruleOf(settings.rules, m_code);
    const int chosen = m_action->currentData().toInt();
    rule.on = chosen != nothing;
    if (rule.on)
        rule.action = RuleAction(chosen);
    rule.urgent = m_urgent->isChecked();
    rule.fields = m_ask->fields();
    rule.questions = m_ask->questions();
    if (rule.action == RuleAction::Collect && rule.fields.isEmpty())
        rule.fields = {u"name"_s, u"email"_s}; // something to begin with: none would not be saved
    *threshold(settings, rule) = m_from->value();
    settings.rules.reasons.insert(m_code, rule);
    settings.rules = withoutBuiltIn(settings.rules);
    Q_EMIT edited(settings);
}

} // namespace Baton::Ui

#include "moc_reasonrow.cpp"
