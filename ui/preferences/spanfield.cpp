// SPDX-FileCopyrightText: Baton contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/preferences/spanfield.h"

#include "console/spantext.h"
#include "ui/preferences/typing.h"
#include "ui/theme/controls.h"

using namespace Qt::Literals::StringLiterals;

namespace Baton::Ui {

namespace {

/// Spans of one day have no days of their own here.
QList<OpenSpan> withoutDays(QList<OpenSpan> spans)
{
    for (OpenSpan &span : spans)
        span.days.clear();
    return spans;
}

} // namespace

SpanField::SpanField(const QString &objectName, const QString &whose, const Theme &theme, QWidget *parent)
    : QLineEdit(parent)
    , m_whose(whose)
{
    setObjectName(objectName);
    setFont(theme.font(TextSize::Body));
    setLayoutDirection(Qt::LeftToRight); // times run from left to right in every language
    setPlaceholderText(tr("Closed"));
    setMinimumWidth(theme.space(52));
    setAccessibleName(whose);
    setAccessibleDescription(tr("Times such as 09:00–12:30, 13:30–18:00; empty for closed"));
    connect(this, &QLineEdit::editingFinished, this, &SpanField::read);
}

void SpanField::setSpans(const QList<OpenSpan> &spans, bool isAnother)
{
    const QList<OpenSpan> next = withoutDays(spans);
    if (!isAnother && (isBeingTyped(*this) || (!m_isRead && next == m_spans)))
        return;
    m_spans = next;
    const QString told = spansTold(next);
    if (text() != told)
        setText(told);
    setRead(true);
}

void SpanField::read()
{
    setModified(false);
    const auto spans = spansRead(text());
    setRead(spans.has_value());
    if (!spans)
        return;
    setText(spansTold(*spans));
    if (*spans == m_spans)
        return;
    m_spans = *spans;
    Q_EMIT edited();
}

void SpanField::setRead(bool isRead)
{
    if (m_isRead == isRead)
        return;
    m_isRead = isRead;
    setStyleProperty(*this, "wrong", !isRead);
    setAccessibleName(isRead ? m_whose : tr("%1: not understood").arg(m_whose));
    Q_EMIT readChanged();
}

} // namespace Baton::Ui

#include "moc_spanfield.cpp"
