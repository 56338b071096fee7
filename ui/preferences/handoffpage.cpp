// SPDX-FileCopyrightText: Baton contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/preferences/handoffpage.h"

#include "console/console.h"
#include "domain/text.h"
#include "ui/preferences/askfields.h"
#include "ui/preferences/pagerulerow.h"
#include "ui/preferences/reasonrow.h"
#include "ui/preferences/rehearsalpanel.h"
#include "ui/preferences/typing.h"
#include "ui/preferences/wheelguard.h"
#include "ui/theme/controls.h"
#include "ui/words/handoffwords.h"
#include "ui/words/words.h"

#include <QBoxLayout>
#include <QCheckBox>
#include <QLineEdit>
#include <QPushButton>
#include <QRegularExpression>
#include <QSpinBox>

using namespace Qt::Literals::StringLiterals;

namespace Baton::Ui {

namespace {

/// "Nurse, Head of IT" to words, as the server would clean them.
QStringList wordsIn(const QString &text)
{
    static const QRegularExpression commas(u"[,،，、;]"_s);
    QStringList words;
    for (const QString &part : text.split(commas)) {
        const QString word = cleanText(part).simplified().left(maxIcpWordCodePoints);
        if (!word.isEmpty() && !words.contains(word, Qt::CaseInsensitive) && words.size() < maxIcpWords)
            words.append(word);
    }
    return words;
}

} // namespace

HandoffPage::HandoffPage(Console &console, const Theme &theme, QWidget *parent)
    : SettingsPage(theme, parent)
    , m_draft(console.handoffDraft())
{
    setObjectName(u"handoffPage"_s);
    addHeading(tr("When a human is needed"));
    addSwitches();
    addReasons();
    addScores();
    addIcp();
    addPages();
    addCategories();
    addHeading(tr("Try it on a conversation"));
    m_rehearsal = new RehearsalPanel(console, theme, this);
    addWhole(m_rehearsal);
    addEnd();
    connect(&m_draft, &HandoffDraft::changed, this, &HandoffPage::refresh);
    refresh();
}

PlainLabel *HandoffPage::addNote(const QString &text)
{
    auto *note = new PlainLabel(m_theme.font(TextSize::Small), this);
    note->setMaximumLines(0);
    note->setMuted(true);
    note->setFullText(text);
    addWhole(note);
    return note;
}

void HandoffPage::addSwitches()
{
    m_enabled = new QCheckBox(tr("The AI may hand over to people"), this);
    m_enabled->setObjectName(u"handoffEnabled"_s);
    m_enabled->setAccessibleName(m_enabled->text());
    addWhole(m_enabled);
    m_disabledBy = addNote({});
    connect(m_enabled, &QCheckBox::clicked, this, [this](bool on) {
        HandoffSettings settings = m_draft.settings();
        settings.enabled = on;
        m_draft.set(settings);
    });
    addNumber(u"answerThreshold"_s, tr("How sure the AI must be to answer, of 100"), 0, 100,
              [](HandoffSettings &s) -> int & { return s.answerThreshold; });
}

void HandoffPage::addReasons()
{
    addHeading(tr("Reasons"));
    addNote(
        tr("What the AI does when it sees one of these in what a visitor says. Whatever happens, each is noted at the "
           "conversation, unless nothing is chosen. A change counts from the visitor’s next message on."));
    for (const QString &code : ruledReasons()) {
        auto *row = new ReasonRow(code, m_theme, this);
        m_reasons.append(row);
        addWhole(row);
        connect(row, &ReasonRow::edited, &m_draft, &HandoffDraft::set);
    }
    addNumber(u"frustrationFrom"_s, tr("Repetitions and rejections that tell frustration, in whatever words"), 1, 20,
              [](HandoffSettings &s) -> int & { return s.rules.frustration; });
    addNumber(u"talkTurns"_s, tr("Messages before the mood of the whole talk counts"), 1, 50,
              [](HandoffSettings &s) -> int & { return s.rules.talkTurns; });
}

void HandoffPage::addScores()
{
    addHeading(tr("Lead score"));
    addNote(tr("Points for what the talk tells, 100 at most."));
    for (const QString &factor : leadFactors()) {
        QSpinBox *box = addNumber(u"weight_"_s % factor, HandoffWords::factor(factor), 0, 100, nullptr);
        m_numbers.append(Number{box, nullptr});
        box->setProperty("factor", factor);
        connect(box, &QSpinBox::valueChanged, this, [this, factor](int points) {
            HandoffSettings settings = m_draft.settings();
            settings.rules.leadWeights.insert(factor, points);
            settings.rules = withoutBuiltIn(settings.rules);
            m_draft.set(settings);
        });
    }
}

void HandoffPage::addIcp()
{
    addHeading(tr("Ideal customer"));
    addNote(tr("A visitor fits where enough of these hold. Words are parted by commas."));
    addNumber(u"icpSize"_s, tr("People in the company, from; 0 for any"), 0, 10'000'000,
              [](HandoffSettings &s) -> int & { return s.rules.icp.companySize; });
    addWords(u"icpRoles"_s, tr("Roles"), &IcpRule::roles);
    addWords(u"icpKeywords"_s, tr("Industries and other words"), &IcpRule::keywords);
    addNumber(u"icpNeeded"_s, tr("How many of the three must fit"), 1, 3,
              [](HandoffSettings &s) -> int & { return s.rules.icp.needed; });
}

void HandoffPage::addPages()
{
    addHeading(tr("Pages"));
    addNote(tr("What happens at a visitor’s first message on a page. The first rule that fits counts. In an address, * "
               "stands for anything: /pricing/* or shop.example/enterprise."));
    auto *whole = new QWidget(this);
    m_pageColumn = new QVBoxLayout(whole);
    m_pageColumn->setContentsMargins(0, 0, 0, 0);
    m_pageColumn->setSpacing(0);
    addWhole(whole);
    m_addPage = makeButton(m_theme, ButtonKind::Normal, u"pageAdd"_s, tr("Add a page"), {}, this);
    addWhole(m_addPage, Qt::AlignLeading);
    connect(m_addPage, &QPushButton::clicked, this, [this] {
        HandoffSettings settings = m_draft.settings();
        settings.rules.pages.append(PageRule{{}, PageGroup::Pricing, true, RuleAction::Offer});
        m_draft.set(settings);
        m_pages.constLast()->setFocus();
    });
}

void HandoffPage::addCategories()
{
    addHeading(tr("Topics"));
    addNote(
        tr("What is asked for where a handoff is about one of these: by the AI before it hands over, or in a form of "
           "the chat while a visitor waits who pressed the button for a person. Nothing known is asked for, and the "
           "AI keeps nobody waiting whose request is urgent or sensitive."));
    for (const Category category : ruledCategories()) {
        const QString words = Words::category(category);
        auto *row = new QWidget(this);
        auto *label = new PlainLabel(m_theme.font(TextSize::Strong), row);
        auto *ask = new AskFields(u"category%1"_s.arg(int(category)), words, m_theme, row);
        auto *column = new QVBoxLayout(row);
        label->setFullText(words);
        column->setContentsMargins(0, m_theme.space(2), 0, m_theme.space(2)); // as those of the reasons
        column->setSpacing(m_theme.space(2));
        column->addWidget(label);
        column->addWidget(ask);
        addWhole(row);
        m_categories.append({category, ask});
        connect(ask, &AskFields::edited, this, [this, category, ask] {
            HandoffSettings settings = m_draft.settings();
            setCategoryRule(settings.rules, {category, ask->fields(), ask->questions()});
            settings.rules = withoutBuiltIn(settings.rules);
            m_draft.set(settings);
        });
    }
}

/// Without `of` the caller takes the value itself.
QSpinBox *HandoffPage::addNumber(const QString &name, const QString &words, int low, int high,
                                 int &(*of)(HandoffSettings &settings))
{
    auto *label = new PlainLabel(m_theme.font(TextSize::Body), this);
    auto *box = new QSpinBox(this);
    label->setMaximumLines(0);
    label->setFullText(words);
    label->setBuddy(box);
    box->setObjectName(name);
    box->setAccessibleName(words);
    box->setRange(low, high);
    box->setFont(m_theme.font(TextSize::Body));
    box->setKeyboardTracking(false);
    box->setButtonSymbols(QAbstractSpinBox::NoButtons);
    box->setMinimumWidth(box->fontMetrics().horizontalAdvance(u"0000000"_s) + m_theme.space(6)); // one edge for all
    guardWheel(*box);
    auto *row = new QWidget(this);
    auto *line = new QHBoxLayout(row);
    line->setContentsMargins(0, 0, 0, 0);
    line->setSpacing(m_theme.space(4));
    line->addWidget(label, 1);
    line->addWidget(box);
    addWhole(row);
    if (!of)
        return box;
    m_numbers.append({box, of});
    connect(box, &QSpinBox::valueChanged, this, [this, of](int value) {
        HandoffSettings settings = m_draft.settings();
        of(settings) = value;
        m_draft.set(settings);
    });
    return box;
}

QLineEdit *HandoffPage::addWords(const QString &name, const QString &words, QStringList IcpRule::*of)
{
    auto *label = new PlainLabel(m_theme.font(TextSize::Body), this);
    auto *edit = new QLineEdit(this);
    label->setFullText(words);
    label->setBuddy(edit);
    edit->setObjectName(name);
    edit->setAccessibleName(words);
    edit->setFont(m_theme.font(TextSize::Body));
    addWhole(label);
    addWhole(edit);
    m_words.append({edit, of});
    connect(edit, &QLineEdit::editingFinished, this, [this, edit, of] {
        edit->setModified(false);
        HandoffSettings settings = m_draft.settings();
        settings.rules.icp.*of = wordsIn(edit->text());
        m_draft.set(settings);
    });
    return edit;
}

void HandoffPage::refresh()
{
    HandoffSettings settings = m_draft.settings();
    const bool can = m_draft.canBeSet();
    m_enabled->setChecked(settings.enabled);
    m_enabled->setEnabled(can);
    const QString by = m_draft.workspace().handoffDisabledBy;
    m_disabledBy->setVisible(!settings.enabled);
    m_disabledBy->setFullText(
        by.isEmpty()
            ? tr("While it is off, the AI tells visitors honestly that it cannot connect them, and the page "
                 "offers no person.")
            : tr("Switched off by %1. The AI tells visitors honestly that it cannot connect them, and the page "
                 "offers no person.")
                  .arg(isolated(by)));
    for (ReasonRow *row : std::as_const(m_reasons))
        row->setSettings(settings, m_draft.stored(), can);
    for (const Number &number : std::as_const(m_numbers)) {
        const QString factor = number.box->property("factor").toString();
        showNumber(*number.box, number.of ? number.of(settings) : leadWeight(settings.rules, factor));
        number.box->setEnabled(can);
    }
    for (const auto &[edit, of] : std::as_const(m_words)) {
        if (wordsIn(edit->text()) != settings.rules.icp.*of && !isBeingTyped(*edit))
            edit->setText((settings.rules.icp.*of).join(u", "_s));
        edit->setEnabled(can);
    }
    for (const auto &[category, ask] : std::as_const(m_categories)) {
        const CategoryRule rule = categoryRuleOf(settings.rules, category);
        // While nothing is asked, no rule keeps how much is: who chooses that first is not set back.
        ask->setAsked(rule.fields, rule.fields.isEmpty() ? ask->questions() : rule.questions);
        ask->setEnabled(can);
    }
    refreshPages(settings);
    m_addPage->setEnabled(can && settings.rules.pages.size() < maxPageRules);
}

void HandoffPage::refreshPages(const HandoffSettings &settings)
{
    while (m_pages.size() > settings.rules.pages.size())
        m_pages.takeLast()->deleteLater();
    while (m_pages.size() < settings.rules.pages.size()) {
        const int index = int(m_pages.size());
        auto *row = new PageRuleRow(index + 1, m_theme, this);
        m_pages.append(row);
        m_pageColumn->addWidget(row);
        connect(row, &PageRuleRow::edited, this, [this, index](const PageRule &rule) { setPage(index, rule); });
        connect(row, &PageRuleRow::removeWanted, this, [this, index] { removePage(index); });
    }
    for (int i = 0; i < m_pages.size(); ++i)
        m_pages[i]->setRule(settings.rules.pages[i], m_draft.workspace(), m_draft.canBeSet());
}

void HandoffPage::setPage(int index, const PageRule &rule)
{
    HandoffSettings settings = m_draft.settings();
    settings.rules.pages[index] = rule;
    m_draft.set(settings);
}

void HandoffPage::removePage(int index)
{
    HandoffSettings settings = m_draft.settings();
    settings.rules.pages.removeAt(index);
    m_draft.set(settings);
    // The keyboard stays where it was.
    if (index < m_pages.size())
        m_pages[index]->setFocus();
    else
        m_addPage->setFocus();
}

} // namespace Baton::Ui

#include "moc_handoffpage.cpp"
