// SPDX-FileCopyrightText: Baton contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/preferences/textspage.h"

#include "domain/openingwords.h"
#include "domain/zonetime.h"
#include "ui/preferences/textrow.h"
#include "ui/theme/controls.h"
#include "ui/words/translations.h"

#include <QComboBox>
#include <QLocale>

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
    QStringList shown;
    for (int i = 0; i < m_choice->count(); ++i)
        shown.append(m_choice->itemData(i).toString());
    if (shown != languages) {
        m_choice->clear();
        for (const QString &language : languages)
            m_choice->addItem(languageName(language), language);
    }
    m_choice->setCurrentIndex(m_choice->findData(m_language));
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
    const QMap<QString, QString> values = sampleValues();
    for (TextRow *row : std::as_const(m_rows)) {
        const WordingDraft::Place place{m_language, row->line()};
        row->setShown({m_language, m_draft.text(place), WordingDraft::builtIn(place), values, m_draft.canBeSet()});
    }
}

} // namespace Baton::Ui
