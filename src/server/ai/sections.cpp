// SPDX-FileCopyrightText: Baton contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "server/ai/sections.h"

#include <algorithm>

namespace Baton::Server {

using namespace Qt::Literals::StringLiterals;

namespace {

bool isQuestion(const QString &text)
{
    return text.endsWith(u'?') || text.endsWith(u'？') || text.endsWith(u'؟');
}

} // namespace

QString Sections::questionOf() const
{
    const QString own = m_path.constLast().text;
    if (isQuestion(own))
        return own;
    QStringList names;
    for (const Heading &heading : m_path)
        names.append(heading.text);
    return names.join(u" › "_s);
}

void Sections::heading(int level, const QString &text, qint64 line, const QString &anchor)
{
    close();
    while (!m_path.isEmpty() && m_path.constLast().level >= level)
        m_path.removeLast();
    m_path.append({level, text.simplified(), line, anchor});
    if (m_path.constLast().text.isEmpty())
        m_path.removeLast();
}

void Sections::block(const QString &text, qint64 line)
{
    const QString trimmed = text.trimmed();
    if (std::none_of(trimmed.cbegin(), trimmed.cend(), [](QChar c) { return c.isLetterOrNumber() || c.isSurrogate(); }))
        return;
    if (m_blocks.isEmpty())
        m_firstLine = line;
    m_blocks.append(trimmed);
}

/// What stands below the last heading. One with nothing below it, as pages have for pictures, answers nothing.
void Sections::close()
{
    const QString answer = m_blocks.join(u'\n');
    m_blocks.clear();
    KnowledgeEntry entry;
    entry.answer = answer;
    if (answer.isEmpty())
        return;
    if (m_path.isEmpty()) {
        entry.question = m_title.isEmpty() ? m_taker.titleOfName() : m_title;
        m_taker.take(std::move(entry), m_firstLine);
        return;
    }
    const Heading &heading = m_path.constLast();
    entry.question = questionOf();
    if (!heading.anchor.isEmpty() && !m_taker.url.isEmpty())
        entry.url = m_taker.url.section(u'#', 0, 0) % u'#' % heading.anchor;
    m_taker.take(std::move(entry), heading.line);
}

void Sections::finish()
{
    close();
}

} // namespace Baton::Server
