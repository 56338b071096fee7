// SPDX-FileCopyrightText: Baton contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/composer/suggestioncard.h"

#include "domain/text.h"
#include "ui/theme/controls.h"
#include "ui/words/announcement.h"

#include <QAccessible>
#include <QKeyEvent>
#include <QPushButton>

using namespace Qt::Literals::StringLiterals;

namespace Baton::Ui {

SuggestionCard::SuggestionCard(const Theme &theme, QWidget *parent)
    : QFrame(parent)
    , m_theme(theme)
    , m_title(new PlainLabel(theme.font(TextSize::Small), this))
    , m_text(new PlainLabel(theme.font(TextSize::Body), this))
    , m_use(makeButton(theme, ButtonKind::Normal, u"useSuggestionButton"_s, tr("Use"), {}, this))
    , m_close(makeButton(theme, ButtonKind::Quiet, u"dismissSuggestionButton"_s, {}, u"close"_s, this))
{
    setObjectName(u"suggestionCard"_s);
    setAccessibleName(tr("Suggested reply"));
    setProperty("strip", u"info"_s);
    m_title->setMaximumLines(2);
    m_title->setMuted(true);
    m_text->setObjectName(u"suggestionText"_s);
    m_text->setMaximumLines(7);
    m_text->setProperty("data", true); // read in its own direction
    m_use->setAccessibleName(tr("Use the suggested reply"));
    setPlainToolTip(*m_use, tr("Put it into your reply, to be changed and sent by you"));
    m_close->setAccessibleName(tr("Dismiss the suggestion"));
    setPlainToolTip(*m_close, tr("Dismiss the suggestion"), tr("Esc"));
    connect(m_use, &QPushButton::clicked, this, [this] { Q_EMIT used(m_suggested); });
    connect(m_close, &QPushButton::clicked, this, &SuggestionCard::dismissed);
    hide();
}

void SuggestionCard::showAsking()
{
    m_suggested.clear();
    m_title->setFullText(tr("Asking the AI…"));
    m_text->setFullText({});
    m_text->hide();
    m_use->hide();
    show();
    arrange();
}

void SuggestionCard::showSuggestion(const QString &text, const QString &source, int confidence)
{
    m_suggested = cleanText(text);
    const QString from = oneLine(cleanText(source), 80);
    if (m_suggested.isEmpty())
        m_title->setFullText(tr("No suggestion: the knowledge base has nothing near"));
    else if (from.isEmpty())
        m_title->setFullText(tr("The AI would answer · %1 % sure").arg(confidence));
    else
        m_title->setFullText(tr("The AI would answer · %1 % sure · from “%2”").arg(QString::number(confidence), from));
    m_text->setFullText(m_suggested);
    m_text->setVisible(!m_suggested.isEmpty());
    m_use->setVisible(!m_suggested.isEmpty());
    show();
    arrange();
    announce(*this, m_suggested.isEmpty() ? m_title->fullText() : m_title->fullText() + u". "_s + m_suggested);
}

void SuggestionCard::arrange()
{
    // By hand, as in the strip above the editor: the height follows from the width.
    const int gap = m_theme.space(2);
    const QSize close = m_close->sizeHint();
    const QSize use = m_use->isHidden() ? QSize() : m_use->sizeHint();
    const int inset = m_theme.space(3);
    const int titleWidth = width() - inset - close.width() - 2 * gap;
    const int titleHeight = m_title->heightForWidth(titleWidth);
    const int textWidth = width() - inset - gap - (use.isEmpty() ? 0 : use.width() + gap);
    const int textHeight = m_text->isHidden() ? 0 : m_text->heightForWidth(textWidth);
    const int top = qMax(titleHeight, close.height());
    const int body = qMax(textHeight, use.height());
    const bool mirrored = layoutDirection() == Qt::RightToLeft;
    const auto place = [&](QWidget *widget, int x, int y, QSize size) {
        widget->setGeometry(mirrored ? width() - x - size.width() : x, y, size.width(), size.height());
    };
    place(m_title, inset, gap / 2 + (top - titleHeight) / 2, {titleWidth, titleHeight});
    place(m_close, width() - gap / 2 - close.width(), gap / 2, close);
    place(m_text, inset, gap / 2 + top, {textWidth, textHeight});
    place(m_use, width() - gap - use.width(), gap / 2 + top + body - use.height(), use);
    setFixedHeight(gap / 2 + top + body + (body > 0 ? gap : gap / 2));
}

void SuggestionCard::resizeEvent(QResizeEvent *event)
{
    QFrame::resizeEvent(event);
    arrange();
}

void SuggestionCard::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Escape)
        Q_EMIT dismissed();
    else
        QFrame::keyPressEvent(event);
}

} // namespace Baton::Ui

#include "moc_suggestioncard.cpp"
