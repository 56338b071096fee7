// SPDX-FileCopyrightText: Baton contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/preferences/changesfooter.h"

#include "ui/theme/controls.h"
#include "ui/words/announcement.h"
#include "ui/words/rulewords.h"

#include <QBoxLayout>
#include <QPushButton>

using namespace Qt::Literals::StringLiterals;

namespace Baton::Ui {

ChangesFooter::ChangesFooter(WorkspaceDraft &changes, Way way, const QString &name, const Theme &theme, QWidget *parent)
    : QWidget(parent)
    , m_disputed(new PlainLabel(theme.font(TextSize::Body), this))
    , m_said(new PlainLabel(theme.font(TextSize::Body), this))
    , m_state(new PlainLabel(theme.font(TextSize::Body), this))
    , m_line(new QHBoxLayout)
    , m_changes(changes)
{
    const bool isReview = way == Way::Review;
    for (PlainLabel *label : {m_disputed, m_said, m_state})
        label->setMaximumLines(0);
    m_disputed->setObjectName(name + u"Disputed"_s);
    setStyleProperty(*m_disputed, "soon", true);
    setStyleProperty(*m_said, "soon", true);
    m_said->hide();
    // In the order in which the keyboard reaches them.
    m_restore = isReview ? makeButton(theme, ButtonKind::Link, name + u"Restore"_s, tr("Undo"), {}, this) : nullptr;
    m_discard = makeButton(theme, ButtonKind::Normal, name + u"Discard"_s, tr("Discard"), {}, this);
    m_save = makeButton(theme, ButtonKind::Primary, name + (isReview ? u"Review"_s : u"Save"_s),
                        isReview ? tr("Review and save…") : tr("Save"), {}, this);
    m_discard->setAccessibleName(tr("Discard all changes"));
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, theme.space(3), theme.space(2), 0);
    column->setSpacing(theme.space(2));
    column->addWidget(m_disputed);
    column->addWidget(m_said);
    m_line->setSpacing(theme.space(2));
    if (isReview) {
        m_restore->setAccessibleName(tr("Undo: have the discarded changes again"));
        connect(m_restore, &QPushButton::clicked, this, &ChangesFooter::restore);
        column->addWidget(m_state);
        m_line->addStretch(1);
        m_line->addWidget(m_restore);
    } else {
        m_line->addWidget(m_state, 1);
    }
    m_line->addWidget(m_discard);
    m_line->addWidget(m_save);
    column->addLayout(m_line);
    connect(m_discard, &QPushButton::clicked, this, &ChangesFooter::discard);
    connect(m_save, &QPushButton::clicked, this, &ChangesFooter::proceed);
    connect(&changes, &WorkspaceDraft::changed, this, &ChangesFooter::refresh);
    connect(&changes, &WorkspaceDraft::saved, this, &ChangesFooter::onSaved);
}

QString ChangesFooter::stateWords(const QString &fault) const
{
    if (m_changes.isSaving())
        return tr("Saving…");
    if (!m_changes.canBeSet())
        return offlineWords();
    if (m_changes.canRestore())
        return tr("Your changes are discarded.");
    return fault.isEmpty() ? RuleWords::unsaved(count()) : fault;
}

void ChangesFooter::refresh()
{
    const QString disputed = disputeWords();
    m_disputed->setFullText(disputed);
    m_disputed->setVisible(!disputed.isEmpty());
    const QString fault = faultWords();
    m_state->setFullText(stateWords(fault));
    if (m_restore)
        m_restore->setVisible(m_changes.canRestore());
    m_state->setMuted(!m_changes.isChanged() && fault.isEmpty());
    const bool isReady = m_changes.isChanged() && !m_changes.isSaving();
    m_discard->setEnabled(isReady);
    m_save->setEnabled(isReady && m_changes.canBeSet() && fault.isEmpty());
}

void ChangesFooter::say(const QString &sentence)
{
    m_said->setFullText(sentence);
    m_said->show();
    announce(*m_said, sentence);
}

void ChangesFooter::discard()
{
    m_said->hide();
    m_changes.discard();
    if (m_restore)
        m_restore->setFocus(); // nobody was asked: it can be undone
    announce(*m_state, m_state->fullText());
}

void ChangesFooter::restore()
{
    m_changes.restore();
    m_save->setFocus();
}

void ChangesFooter::proceed()
{
    m_changes.save();
}

void ChangesFooter::onSaved()
{
    m_said->hide();
    announce(*m_state, RuleWords::unsaved(0));
}

} // namespace Baton::Ui

#include "moc_changesfooter.cpp"
