// SPDX-FileCopyrightText: Baton contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/preferences/textsfooter.h"

#include "domain/text.h"
#include "ui/theme/controls.h"
#include "ui/words/announcement.h"
#include "ui/words/wordingwords.h"

#include <QLocale>
#include <QPushButton>

using namespace Qt::Literals::StringLiterals;

namespace Baton::Ui {

TextsFooter::TextsFooter(WordingDraft &draft, const Theme &theme, QWidget *parent)
    : ChangesFooter(draft, Way::Save, u"texts"_s, theme, parent)
    , m_draft(draft)
{
    m_save->setAccessibleName(tr("Save what visitors read"));
    connect(&draft, &WordingDraft::refused, this, &TextsFooter::onRefused);
    connect(&draft, &WordingDraft::overtaken, this, &TextsFooter::onOvertaken);
    refresh();
}

QString TextsFooter::offlineWords() const
{
    return tr("Texts can be saved while the console is connected.");
}

/// "English, A person comes: Nothing fills in {foo}. …"
QString TextsFooter::faultWords() const
{
    const std::optional<WordingDraft::Place> place = m_draft.faulty();
    if (!place)
        return {};
    const QStringList raw = rawPlaceholders(m_draft.text(*place), place->line);
    QString fault;
    if (raw.isEmpty())
        fault = tr("A text has %1 characters at most.").arg(QLocale().toString(maxTemplateCodePoints));
    else if (raw.constFirst().size() == 1)
        //: a brace whose other half is missing
        fault = tr("%1 has no other half. Visitors would read it as it is written.").arg(isolated(raw.constFirst()));
    else
        fault = tr("Nothing fills in %1. Visitors would read it as it is written.")
                    .arg(isolated(oneLine(raw.constFirst(), 60)));
    return u"%1, %2: %3"_s.arg(WordingWords::language(place->language), WordingWords::title(place->line), fault);
}

/// A line for each text, with theirs: it is nowhere else to be seen before it is gone.
QString TextsFooter::disputeWords() const
{
    constexpr qsizetype longestTold = 160;
    QStringList lines;
    const QList<WordingDraft::Place> places = m_draft.disputed();
    for (const WordingDraft::Place &place : places) {
        if (!place.line) {
            const bool isThere = m_draft.languages().contains(place.language);
            lines.append(WordingWords::disputedLanguage(place.language, m_draft.isStored(place.language), isThere));
            continue;
        }
        const QString language = WordingWords::language(place.language);
        const QString title = WordingWords::title(place.line);
        const QString theirs = oneLine(m_draft.storedText(place), longestTold);
        if (theirs.isEmpty()) {
            //: a language, and the title of a text
            lines.append(tr("%1, %2 was emptied by somebody else. Saving puts yours there; discarding leaves it empty.")
                             .arg(language, title));
        } else {
            //: a language, the title of a text, and the text
            lines.append(tr("%1, %2 was changed by somebody else, too: “%3”. Saving puts yours over theirs; discarding "
                            "shows theirs.")
                             .arg(language, title, isolated(theirs)));
        }
    }
    return lines.join(u'\n');
}

void TextsFooter::onOvertaken()
{
    if (!m_draft.disputed().isEmpty())
        announce(*m_disputed, m_disputed->fullText());
    else
        say(tr("Somebody else saved texts meanwhile. Your changes are kept on top of theirs."));
}

void TextsFooter::onRefused(Code code)
{
    if (code == Code::Conflict)
        say(tr("Not saved: somebody else saved changes at the same moment. Look at them and save again."));
    else if (code == Code::Forbidden)
        say(tr("Not saved: you are not an admin any more."));
    else
        say(tr("Not saved. Your changes are kept; try again."));
}

} // namespace Baton::Ui

#include "moc_textsfooter.cpp"
