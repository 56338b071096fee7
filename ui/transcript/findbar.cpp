// SPDX-FileCopyrightText: Baton contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/transcript/findbar.h"

#include "ui/theme/controls.h"
#include "ui/transcript/transcriptview.h"

#include <QAction>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLineEdit>
#include <QPushButton>

using namespace Qt::Literals::StringLiterals;

namespace Baton::Ui {

FindBar::FindBar(TranscriptView &view, const Theme &theme, QWidget *parent)
    : QWidget(parent)
    , m_view(view)
    , m_finder(new ThreadFinder(this))
    , m_edit(new QLineEdit(this))
    , m_state(new PlainLabel(theme.font(TextSize::Small), this))
    , m_older(makeButton(theme, ButtonKind::Quiet, u"findOlder"_s, {}, u"chevron-up"_s, this))
    , m_newer(makeButton(theme, ButtonKind::Quiet, u"findNewer"_s, {}, u"chevron-down"_s, this))
{
    setObjectName(u"findBar"_s);
    m_edit->setObjectName(u"findEdit"_s);
    m_edit->setAccessibleName(tr("Find in this conversation"));
    m_edit->setPlaceholderText(tr("Find in this conversation"));
    m_edit->setMaxLength(200);
    m_edit->addAction(theme.icon(u"search"_s), QLineEdit::LeadingPosition);
    m_edit->installEventFilter(this);
    m_state->setObjectName(u"findState"_s);
    m_state->setMuted(true);
    auto *closing = makeButton(theme, ButtonKind::Quiet, u"findClose"_s, {}, u"close"_s, this);
    m_older->setAccessibleName(tr("Older match"));
    m_newer->setAccessibleName(tr("Newer match"));
    closing->setAccessibleName(tr("Close the search"));
    setPlainToolTip(*m_older, tr("Older match"), tr("Enter"));
    setPlainToolTip(*m_newer, tr("Newer match"), tr("Shift+Enter"));
    setPlainToolTip(*closing, tr("Close the search"), tr("Esc"));
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(leadingMargins(theme.space(5), theme.space(2), theme.space(3), theme.space(2)));
    row->setSpacing(theme.space(1));
    row->addWidget(m_edit, 1);
    row->addSpacing(theme.space(2));
    row->addWidget(m_state);
    row->addSpacing(theme.space(2));
    row->addWidget(m_older);
    row->addWidget(m_newer);
    row->addWidget(closing);
    connect(m_edit, &QLineEdit::textChanged, this, [this](const QString &text) {
        m_view.setSearch(text);
        m_finder->start(text);
    });
    connect(m_older, &QPushButton::clicked, m_finder, &ThreadFinder::older);
    connect(m_newer, &QPushButton::clicked, m_finder, &ThreadFinder::newer);
    connect(closing, &QPushButton::clicked, this, &FindBar::close);
    connect(m_finder, &ThreadFinder::olderWanted, this, &FindBar::olderWanted);
    connect(m_finder, &ThreadFinder::changed, this, &FindBar::refresh);
    connect(m_finder, &ThreadFinder::moved, this, [this] {
        if (const ThreadHit *hit = m_finder->hit())
            m_view.showHit(hit->n, hit->range);
    });
    hide();
    refresh();
}

void FindBar::open()
{
    const QString selected = m_view.selectedText();
    show();
    if (!selected.isEmpty() && !selected.contains(u'\n') && selected.size() <= m_edit->maxLength())
        m_edit->setText(selected);
    else if (m_finder->query().isEmpty() && !m_edit->text().isEmpty())
        m_finder->start(m_edit->text());
    m_view.setSearch(m_edit->text());
    m_edit->selectAll();
    m_edit->setFocus(Qt::ShortcutFocusReason);
}

void FindBar::close()
{
    const bool held = isAncestorOf(window()->focusWidget());
    hide();
    m_finder->stop();
    m_view.setSearch({});
    if (held)
        Q_EMIT closed();
}

void FindBar::setTranscript(std::shared_ptr<TranscriptModel> transcript)
{
    if (isVisible())
        close();
    m_finder->setTranscript(std::move(transcript));
}

bool FindBar::eventFilter(QObject *watched, QEvent *event)
{
    if (watched != m_edit || event->type() != QEvent::KeyPress)
        return QWidget::eventFilter(watched, event);
    const auto *key = static_cast<QKeyEvent *>(event);
    const bool shift = (key->modifiers() & Qt::ShiftModifier) != 0;
    switch (key->key()) {
    case Qt::Key_Return:
    case Qt::Key_Enter:
        if (shift)
            m_finder->newer();
        else
            m_finder->older();
        return true;
    case Qt::Key_Up:
        m_finder->older();
        return true;
    case Qt::Key_Down:
        m_finder->newer();
        return true;
    case Qt::Key_Escape:
        close();
        return true;
    default:
        return false;
    }
}

QString FindBar::stateText() const
{
    if (m_finder->query().isEmpty())
        return {};
    if (m_finder->count() == 0) {
        if (m_finder->isLooking())
            return tr("Looking through %Ln message(s)…", nullptr, int(m_finder->lookedThrough()));
        return tr("Not found");
    }
    const QString place = m_finder->isComplete() ? tr("%1 of %2") : tr("%1 of %2 so far");
    const QString text = place.arg(m_finder->current() + 1).arg(m_finder->count());
    return m_finder->isLooking() ? tr("%1, looking further…").arg(text) : text;
}

void FindBar::refresh()
{
    m_state->setFullText(stateText());
    m_state->setAccessibleName(m_state->fullText());
    m_state->setVisible(!m_state->fullText().isEmpty());
    m_older->setEnabled(!m_finder->query().isEmpty());
    m_newer->setEnabled(m_finder->count() > 0);
}

} // namespace Baton::Ui

#include "moc_findbar.cpp"
