// SPDX-FileCopyrightText: Baton contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/preferences/pagerulerow.h"

#include "ui/preferences/askfields.h"
#include "ui/preferences/reasonrow.h"
#include "ui/preferences/typing.h"
#include "ui/preferences/wheelguard.h"
#include "ui/theme/controls.h"
#include "ui/words/handoffwords.h"
#include "ui/words/words.h"

#include <QAbstractItemView>
#include <QBoxLayout>
#include <QCheckBox>
#include <QComboBox>
#include <QLineEdit>
#include <QLocale>
#include <QPushButton>
#include <QStyledItemDelegate>

using namespace Qt::Literals::StringLiterals;

namespace Baton::Ui {

namespace {

constexpr int none = -1;
const QString exampleAddress = u"/pricing/*"_s;

} // namespace

PageRuleRow::PageRuleRow(int number, const Theme &theme, QWidget *parent)
    : QWidget(parent)
    , m_kind(addChoice(u"pageKind%1"_s.arg(number), tr("Page rule %1: where").arg(QLocale().toString(number))))
    , m_pattern(new QLineEdit(this))
    , m_action(
          addChoice(u"pageAction%1"_s.arg(number), tr("Page rule %1: what happens").arg(QLocale().toString(number))))
    , m_team(addChoice(u"pageTeam%1"_s.arg(number), tr("Page rule %1: which team").arg(QLocale().toString(number))))
    , m_category(addChoice(u"pageCategory%1"_s.arg(number),
                           tr("Page rule %1: what it is filed under").arg(QLocale().toString(number))))
    , m_urgent(new QCheckBox(tr("Urgent"), this))
    , m_remove(makeButton(theme, ButtonKind::Quiet, u"pageRemove%1"_s.arg(number), {}, u"close"_s, this))
    , m_ask(new AskFields(u"page%1"_s.arg(number), tr("Page rule %1").arg(QLocale().toString(number)), theme, this))
{
    build(number, theme);
}

QComboBox *PageRuleRow::addChoice(const QString &name, const QString &words)
{
    auto *choice = new QComboBox(this);
    choice->setObjectName(name);
    choice->setAccessibleName(words);
    choice->setItemDelegate(new QStyledItemDelegate(choice)); // the style's own knows no padding
    choice->view()->setAccessibleName(words);
    guardWheel(*choice);
    connect(choice, &QComboBox::activated, this, &PageRuleRow::onEdited);
    return choice;
}

void PageRuleRow::build(int number, const Theme &theme)
{
    const QString no = QLocale().toString(number);
    for (const PageGroup group :
         {PageGroup::Pricing, PageGroup::Product, PageGroup::Checkout, PageGroup::Support, PageGroup::Other})
        m_kind->addItem(HandoffWords::pageKind(group), int(group));
    addRuleActions(*m_action);
    m_category->addItem(tr("What it is about"), none);
    for (const Category category :
         {Category::Sales, Category::Support, Category::Billing, Category::Technical, Category::General})
        m_category->addItem(Words::category(category), int(category));
    m_pattern->setObjectName(u"pagePattern%1"_s.arg(number));
    m_pattern->setAccessibleName(tr("Page rule %1: address").arg(no));
    m_pattern->setPlaceholderText(exampleAddress);
    m_pattern->setMaxLength(maxPatternCodePoints);
    m_pattern->setLayoutDirection(Qt::LeftToRight); // an address is
    m_pattern->setFont(theme.font(TextSize::Body));
    m_urgent->setObjectName(u"pageUrgent%1"_s.arg(number));
    m_urgent->setAccessibleName(tr("Page rule %1: as urgent").arg(no));
    m_remove->setAccessibleName(tr("Remove page rule %1").arg(no));
    setPlainToolTip(*m_remove, tr("Remove this rule"));
    auto *where = new QHBoxLayout;
    auto *what = new QHBoxLayout;
    auto *who = new QHBoxLayout;
    for (QHBoxLayout *line : {where, what, who})
        line->setSpacing(theme.space(3));
    where->addWidget(m_kind);
    where->addWidget(m_pattern, 1);
    where->addStretch(0);
    where->addWidget(m_remove);
    what->addWidget(m_action);
    what->addWidget(m_urgent);
    what->addStretch(1);
    who->addWidget(m_team, 1);
    who->addWidget(m_category, 1);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, theme.space(2), 0, theme.space(3));
    column->setSpacing(theme.space(2));
    column->addLayout(where);
    column->addLayout(what);
    column->addWidget(m_ask);
    column->addLayout(who);
    setFocusProxy(m_kind);
    connect(m_pattern, &QLineEdit::editingFinished, this, [this] {
        m_pattern->setModified(false);
        onEdited();
    });
    connect(m_urgent, &QCheckBox::clicked, this, &PageRuleRow::onEdited);
    connect(m_ask, &AskFields::edited, this, &PageRuleRow::onEdited);
    connect(m_remove, &QPushButton::clicked, this, &PageRuleRow::removeWanted);
}

void PageRuleRow::setRule(const PageRule &rule, const Workspace &workspace, bool canBeSet)
{
    m_rule = rule;
    const bool hasAddress = !rule.pattern.isEmpty() || rule.group == PageGroup::Other;
    m_kind->setCurrentIndex(m_kind->findData(int(hasAddress ? PageGroup::Other : rule.group)));
    m_pattern->setVisible(hasAddress);
    if (m_pattern->text() != rule.pattern && !isBeingTyped(*m_pattern))
        m_pattern->setText(rule.pattern);
    m_action->setCurrentIndex(m_action->findData(rule.on ? int(rule.action) : none));
    m_team->clear();
    m_team->addItem(tr("Whoever serves it"), QString());
    for (const Team &team : workspace.teams)
        m_team->addItem(team.name, team.id.toString());
    m_team->setCurrentIndex(qMax(0, m_team->findData(rule.team.toString())));
    m_category->setCurrentIndex(m_category->findData(rule.category ? int(*rule.category) : none));
    m_urgent->setChecked(rule.urgent);
    m_ask->setAsked(rule.fields, rule.questions);
    const bool acts = rule.on && rule.action != RuleAction::Flag;
    m_ask->setVisible(rule.on && rule.action == RuleAction::Collect);
    for (QWidget *part : QList<QWidget *>{m_team, m_category, m_urgent})
        part->setVisible(acts);
    for (QWidget *part : QList<QWidget *>{m_kind, m_pattern, m_action, m_team, m_category, m_urgent, m_remove, m_ask})
        part->setEnabled(canBeSet);
}

void PageRuleRow::onEdited()
{
    PageRule rule = m_rule;
    rule.group = PageGroup(m_kind->currentData().toInt());
    rule.pattern = rule.group == PageGroup::Other ? m_pattern->text().simplified().remove(u' ') : QString();
    const int action = m_action->currentData().toInt();
    rule.on = action != none;
    if (rule.on)
        rule.action = RuleAction(action);
    rule.team = TeamId(m_team->currentData().toString());
    const int category = m_category->currentData().toInt();
    rule.category = category == none ? std::nullopt : std::optional(Category(category));
    rule.urgent = m_urgent->isChecked();
    rule.fields = m_ask->fields();
    rule.questions = m_ask->questions();
    if (rule.action == RuleAction::Collect && rule.fields.isEmpty())
        rule.fields = {u"name"_s, u"email"_s};
    if (rule.group == PageGroup::Other && rule.pattern.isEmpty())
        rule.pattern = u"/"_s; // none would not be saved
    if (rule != m_rule)
        Q_EMIT edited(rule);
    else if (!isBeingTyped(*m_pattern))
        m_pattern->setText(rule.pattern); // what was emptied is not empty
}

} // namespace Baton::Ui

#include "moc_pagerulerow.cpp"
