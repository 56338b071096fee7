// SPDX-FileCopyrightText: Baton contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/preferences/textsfooter.h"

#include "domain/text.h"
#include "ui/theme/controls.h"
#include "ui/words/announcement.h"
#include "ui/words/rulewords.h"
#include "ui/words/wordingwords.h"

#include <QBoxLayout>
#include <QLocale>
#include <QPushButton>

using namespace Qt::Literals::StringLiterals;

namespace Baton::Ui {

TextsFooter::TextsFooter(WordingDraft &draft, const Theme &theme, QWidget *parent)
    : QWidget(parent)
    , m_draft(draft)
    , m_disputed(new PlainLabel(theme.font(TextSize::Body), this))
    , m_said(new PlainLabel(theme.font(TextSize::Body), this))
    , m_state(new PlainLabel(theme.font(TextSize::Body), this))
    , m_discard(makeButton(theme, ButtonKind::Normal, u"textsDiscard"_s, tr("Discard"), {}, this))
    , m_save(makeButton(theme, ButtonKind::Primary, u"textsSave"_s, tr("Save"), {}, this))
{
    for (PlainLabel *label : {m_disputed, m_said, m_state})
        label->setMaximumLines(0);
    m_disputed->setObjectName(u"textsDisputed"_s);
    setStyleProperty(*m_disputed, "soon", true);
    setStyleProperty(*m_said, "soon", true);
    m_said->hide();
    m_discard->setAccessibleName(tr("Discard all changes"));
    m_save->setAccessibleName(tr("Save what visitors read"));
    auto *line = new QHBoxLayout;
    line->setSpacing(theme.space(2));
    line->addWidget(m_state, 1);
    line->addWidget(m_discard);
    line->addWidget(m_save);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, theme.space(3), theme.space(2), 0);
    column->setSpacing(theme.space(2));
    column->addWidget(m_disputed);
    column->addWidget(m_said);
    column->addLayout(line);
    connect(m_discard, &QPushButton::clicked, this, [this] {
        m_said->hide();
        m_draft.discard();
        announce(*m_state, m_state->fullText());
    });
    connect(m_save, &QPushButton::clicked, &m_draft, &WordingDraft::save);
    connect(&draft, &WordingDraft::changed, this, &TextsFooter::refresh);
    connect(&draft, &WordingDraft::saved, this, [this] {
        m_said->hide();
        announce(*m_state, RuleWords::unsaved(0));
    });
    connect(&draft, &WordingDraft::refused, this, &TextsFooter::onRefused);
    connect(&draft, &WordingDraft::overtaken, this, &TextsFooter::onOvertaken);
    refresh();
}

/// "English, A person comes: Nothing fills in {foo}. …"
QString TextsFooter::faultWords(const WordingDraft::Place &place) const
{
    const QString said = m_draft.text(place);
    const QStringList raw = rawPlaceholders(said, place.line);
    QString fault;
    if (raw.isEmpty())
        fault = tr("A text has %1 characters at most.").arg(QLocale().toString(maxTemplateCodePoints));
    else if (raw.constFirst().size() == 1)
        //: a brace whose other half is missing
        fault = tr("%1 has no other half. Visitors would read it as it is written.").arg(isolated(raw.constFirst()));
    else
        fault = tr("Nothing fills in %1. Visitors would read it as it is written.")
                    .arg(isolated(oneLine(raw.constFirst(), 60)));
    return u"%1, %2: %3"_s.arg(WordingWords::language(place.language), WordingWords::title(place.line), fault);
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
        const QString theirs = oneLine(m_draft.storedText(place), longestTold);
        const QString words = theirs.isEmpty()
            //: a language, and the title of a text
            ? tr("%1, %2 was emptied by somebody else. Saving puts yours there; discarding leaves it empty.")
            //: a language, the title of a text, and the text
            : tr("%1, %2 was changed by somebody else, too: “%3”. Saving puts yours over theirs; discarding shows "
                 "theirs.");
        const QString language = WordingWords::language(place.language);
        const QString title = WordingWords::title(place.line);
        lines.append(theirs.isEmpty() ? words.arg(language, title) : words.arg(language, title, isolated(theirs)));
    }
    return lines.join(u'\n');
}

QString TextsFooter::stateWords() const
{
    if (m_draft.isSaving())
        return tr("Saving…");
    if (!m_draft.canBeSet())
        return tr("Texts can be saved while the console is connected.");
    if (const auto place = m_draft.faulty())
        return faultWords(*place);
    return RuleWords::unsaved(m_draft.changes());
}

void TextsFooter::refresh()
{
    const QString disputed = disputeWords();
    m_disputed->setFullText(disputed);
    m_disputed->setVisible(!disputed.isEmpty());
    m_state->setFullText(stateWords());
    const bool isReady = m_draft.isChanged() && !m_draft.isSaving();
    m_state->setMuted(!m_draft.isChanged());
    m_discard->setEnabled(isReady);
    m_save->setEnabled(isReady && m_draft.canBeSet() && !m_draft.faulty());
}

void TextsFooter::say(const QString &sentence)
{
    m_said->setFullText(sentence);
    m_said->show();
    announce(*m_said, sentence);
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
