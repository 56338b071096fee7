// SPDX-FileCopyrightText: Baton contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/preferences/textspage.h"

#include "domain/openingwords.h"
#include "domain/zonetime.h"
#include "ui/preferences/textrow.h"
#include "ui/theme/controls.h"
#include "ui/words/announcement.h"
#include "ui/words/wordingwords.h"

#include <QComboBox>
#include <QLineEdit>
#include <QLocale>
#include <QPushButton>
#include <QSignalBlocker>

using namespace Qt::Literals::StringLiterals;

namespace Baton::Ui {

namespace {

/// Next Monday at nine, by a clock in UTC.
Instant nextMondayAtNine(Instant now)
{
    constexpr int nine = 9 * 60;
    const QDate today = inUtc(now.ms).date();
    return {wallAt(today.addDays(8 - today.dayOfWeek()), nine)};
}

/// Names and tags.
QList<std::pair<QString, QString>> named(const QStringList &languages)
{
    QList<std::pair<QString, QString>> choices;
    for (const QString &language : languages)
        choices.append({WordingWords::language(language), language});
    return choices;
}

} // namespace

TextsPage::TextsPage(WordingDraft &draft, const Theme &theme, QWidget *parent)
    : SettingsPage(theme, parent)
    , m_draft(draft)
    , m_language(QLocale().name().section(u'_', 0, 0))
{
    setObjectName(u"textsPage"_s);
    addHeading(tr("What visitors read"));
    auto *intro = new PlainLabel(theme.font(TextSize::Small), this);
    intro->setMaximumLines(0);
    intro->setMuted(true);
    intro->setFullText(
        tr("What the system says at each step of a handoff, and below it how a visitor will read it, with "
           "names and times as an example. A change counts from the next message on."));
    addWhole(intro);
    m_choice = addChoice(u"textsLanguage"_s, tr("Language"), tr("Visitors with another language read English."));
    connect(m_choice, &QComboBox::activated, this, [this] { showLanguage(m_choice->currentData().toString()); });
    m_remove = makeButton(theme, ButtonKind::Link, u"textsRemoveLanguage"_s, tr("Remove this language"), {}, this);
    addBeside(m_choice, m_remove);
    connect(m_remove, &QPushButton::clicked, this, &TextsPage::remove);
    buildAdding();
    for (const TemplateLine line : templateLines) {
        auto *row = new TextRow(line, theme, this);
        m_rows.append(row);
        addWhole(row);
        connect(row, &TextRow::edited, this, [this, line](const QString &text) {
            m_draft.setText({m_language, line}, text);
        });
    }
    addEnd();
    connect(&draft, &WordingDraft::changed, this, &TextsPage::refresh);
    refresh();
}

void TextsPage::buildAdding()
{
    const QString words = tr("Add a language");
    m_new = addChoice(u"textsNewLanguage"_s, words,
                      tr("Choose one, or write a tag such as pt-BR. It begins with the built-in texts."));
    m_new->setEditable(true);
    m_new->setInsertPolicy(QComboBox::NoInsert);
    m_new->setCompleter(nullptr); // "de" is a tag, and not the beginning of a name
    m_new->lineEdit()->setAccessibleName(words);
    m_add = makeButton(m_theme, ButtonKind::Normal, u"textsAddLanguage"_s, tr("Add"), {}, this);
    m_add->setAccessibleName(tr("Add this language"));
    addBeside(m_new, m_add);
    m_newFault = addExplanation({});
    m_newFault->setObjectName(u"textsNewFault"_s);
    m_newFault->setMuted(false);
    setStyleProperty(*m_newFault, "soon", true);
    m_newFault->hide();
    connect(m_add, &QPushButton::clicked, this, &TextsPage::add);
    connect(m_new->lineEdit(), &QLineEdit::returnPressed, this, &TextsPage::add);
    connect(m_new, &QComboBox::editTextChanged, m_newFault, &QWidget::hide);
}

void TextsPage::add()
{
    const QString typed = m_new->currentText().trimmed();
    if (typed.isEmpty()) {
        m_new->setFocus();
        return;
    }
    const int known = m_new->findText(typed, Qt::MatchFixedString);
    const QString tag = known < 0 ? typed : m_new->itemData(known).toString();
    if (const auto fault = m_draft.addFault(tag)) {
        m_newFault->setFullText(WordingWords::addFault(*fault, typed));
        m_newFault->show();
        announce(*m_newFault, m_newFault->fullText());
        return;
    }
    const QString language = m_draft.addLanguage(tag);
    m_new->clearEditText();
    showLanguage(language);
    m_choice->setFocus(); // and it says which
}

void TextsPage::remove()
{
    m_choice->setFocus(); // the button is gone where the language cannot be removed
    m_draft.removeLanguage(m_language);
}

void TextsPage::showLanguage(const QString &language)
{
    m_language = language;
    refresh();
}

void TextsPage::fillLanguages()
{
    const QStringList languages = m_draft.languages();
    if (!languages.contains(m_language))
        m_language = u"en"_s;
    setChoices(*m_choice, named(languages));
    m_choice->setCurrentIndex(m_choice->findData(m_language));
    m_remove->setVisible(m_draft.canBeSet() && m_draft.canRemove(m_language));
    m_remove->setAccessibleName(tr("Remove the texts in %1").arg(WordingWords::language(m_language)));
}

void TextsPage::fillAddable()
{
    const QSignalBlocker quiet(m_new);
    const QString typed = m_new->currentText();
    if (setChoices(*m_new, named(m_draft.addableLanguages()))) {
        m_new->setCurrentIndex(-1);
        m_new->setEditText(typed);
    }
    m_new->setEnabled(m_draft.canBeSet());
    m_add->setEnabled(m_draft.canBeSet());
}

QMap<QString, QString> TextsPage::sampleValues() const
{
    return {{u"agent"_s, m_draft.agentName()},
            {u"team"_s, m_draft.teamName()},
            {u"opens"_s, openingTold(nextMondayAtNine(m_draft.now()), u"UTC"_s, {}, m_language)}};
}

void TextsPage::refresh()
{
    fillLanguages();
    fillAddable();
    const QMap<QString, QString> values = sampleValues();
    for (TextRow *row : std::as_const(m_rows)) {
        const WordingDraft::Place place{m_language, row->line()};
        row->setShown({m_language, m_draft.text(place), WordingDraft::builtIn(place), values, m_draft.canBeSet()});
    }
}

} // namespace Baton::Ui

#include "moc_textspage.cpp"
