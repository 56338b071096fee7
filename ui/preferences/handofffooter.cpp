// SPDX-FileCopyrightText: Baton contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/preferences/handofffooter.h"

#include "ui/theme/controls.h"
#include "ui/window/actions.h"
#include "ui/words/announcement.h"
#include "ui/words/handoffwords.h"
#include "ui/words/rulewords.h"

#include <QBoxLayout>
#include <QPushButton>
#include <QScrollArea>

using namespace Qt::Literals::StringLiterals;

namespace Baton::Ui {

HandoffReview::HandoffReview(HandoffDraft &draft, const Theme &theme, QWidget *parent)
    : QDialog(parent)
    , m_draft(draft)
    , m_theme(theme)
    , m_area(new QScrollArea(this))
    , m_save(makeButton(theme, ButtonKind::Primary, u"handoffReviewSave"_s, tr("Save"), {}, this))
{
    setObjectName(u"handoffReview"_s);
    setWindowTitle(tr("Before you save"));
    setAttribute(Qt::WA_DeleteOnClose);
    m_area->setAccessibleName(tr("What would change"));
    m_area->setWidgetResizable(true);
    m_area->setFrameShape(QFrame::NoFrame);
    m_area->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_area->setFocusPolicy(Qt::StrongFocus); // the arrows scroll it
    auto *back = makeButton(theme, ButtonKind::Normal, u"handoffReviewBack"_s, tr("Go back"), {}, this);
    m_save->setDefault(true);
    auto *line = new QHBoxLayout;
    line->setSpacing(theme.space(2));
    line->addStretch(1);
    line->addWidget(back);
    line->addWidget(m_save);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(theme.space(6), theme.space(5), theme.space(6), theme.space(5));
    column->setSpacing(theme.space(4));
    column->addWidget(m_area, 1);
    column->addLayout(line);
    resize(theme.space(150), theme.space(100));
    connect(back, &QPushButton::clicked, this, &QDialog::reject);
    connect(m_save, &QPushButton::clicked, this, [this] {
        disconnect(&m_draft, nullptr, this, nullptr);
        m_draft.save();
        accept();
    });
    connect(&draft, &HandoffDraft::changed, this, &HandoffReview::refresh);
    refresh();
    m_save->setFocus();
}

void HandoffReview::refresh()
{
    auto *page = new QWidget;
    auto *column = new QVBoxLayout(page);
    column->setContentsMargins(leadingMargins(0, 0, m_theme.space(3), 0));
    column->setSpacing(m_theme.space(3));
    const auto add = [&](const QString &text, TextSize size) {
        auto *label = new PlainLabel(m_theme.font(size), page);
        label->setMaximumLines(0);
        label->setFullText(text);
        column->addWidget(label);
        return label;
    };
    const QList<HandoffSettingKey> changes = m_draft.changes();
    if (m_draft.stored().enabled && !m_draft.settings().enabled) {
        add(tr("Look out"), TextSize::Strong);
        setStyleProperty(*add(tr("Nobody is handed over to a person any more, whoever asks."), TextSize::Body), "soon",
                         true);
    }
    add(changes.isEmpty() ? tr("Nothing would change.") : tr("What would change"), TextSize::Strong);
    for (const HandoffSettingKey &key : changes)
        add(HandoffWords::difference(key, m_draft.stored(), m_draft.settings(), m_draft.workspace()), TextSize::Body);
    column->addStretch(1);
    m_area->setWidget(page);
    m_save->setEnabled(m_draft.isChanged() && m_draft.canBeSet() && !m_draft.isSaving());
}

HandoffFooter::HandoffFooter(HandoffDraft &draft, const Actions &actions, const Theme &theme, QWidget *parent)
    : ChangesFooter(draft, Way::Review, u"handoff"_s, theme, parent)
    , m_draft(draft)
    , m_actions(actions)
    , m_theme(theme)
{
    connect(&draft, &HandoffDraft::refused, this, &HandoffFooter::onRefused);
    connect(&draft, &HandoffDraft::overtaken, this, [this] {
        say(tr(
            "Somebody else saved changes meanwhile. Yours are kept on top of theirs: look at the difference before you "
            "save."));
    });
    refresh();
}

HandoffReview *HandoffFooter::review()
{
    auto *dialog = new HandoffReview(m_draft, m_theme, window());
    m_actions.reachThrough(*dialog);
    dialog->open();
    return dialog;
}

QString HandoffFooter::offlineWords() const
{
    return tr("Rules can be saved while the console is connected.");
}

void HandoffFooter::onRefused(Code code)
{
    if (code == Code::Conflict)
        say(tr(
            "Not saved: somebody else saved changes at the same moment. Yours are kept on top of theirs: look at the "
            "difference and save again."));
    else if (code == Code::TooLarge)
        say(tr("Not saved: all rules and words together are too long. Shorten some."));
    else if (code == Code::Forbidden)
        say(tr("Not saved: you are not an admin any more."));
    else
        say(tr("Not saved. Your changes are kept; look whether each rule is complete, and try again."));
}

} // namespace Baton::Ui

#include "moc_handofffooter.cpp"
