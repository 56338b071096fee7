// SPDX-FileCopyrightText: Baton contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "server/ai/knowledge.h"

#include "server/ai/language.h"
#include "server/ai/terms.h"

namespace Baton::Server {

using namespace Qt::Literals::StringLiterals;

namespace {

QString wordingId(const QString &id, int number)
{
    return id % u'#' % QString::number(number);
}

} // namespace

void putLesson(KnowledgeBase &base, const Lesson &lesson)
{
    const KnownAnswer &answer = lesson.answer;
    KnowledgeEntry entry;
    entry.id = answer.id;
    entry.question = answer.question;
    entry.answer = answer.answer;
    entry.lang = baseLanguage(answer.language);
    if (entry.lang.isEmpty())
        entry.lang = languageTold(QString(answer.question % u' ' % answer.answer));
    dropLesson(base, answer.id);
    base.add(entry);
    int number = 0;
    QSet<QString> seen{plainWords(answer.question)};
    for (const QString &wording : lesson.asked) {
        const QString plain = plainWords(wording);
        if (seen.contains(plain) || termsOf(plain).isEmpty())
            continue;
        seen.insert(plain);
        KnowledgeEntry other = entry;
        other.id = wordingId(answer.id, ++number);
        other.main = answer.id;
        other.question = wording;
        base.add(other);
    }
}

void dropLesson(KnowledgeBase &base, const QString &id)
{
    base.remove(id);
    for (int number = 1; base.entry(wordingId(id, number)); ++number)
        base.remove(wordingId(id, number));
}

Knowledge::Knowledge(std::shared_ptr<KnowledgeBase> base)
    : m_base(std::move(base))
{}

void Knowledge::teach(const Lesson &lesson)
{
    m_lessons.insert(lesson.answer.id, lesson);
    putLesson(*m_base, lesson);
}

void Knowledge::forget(const QString &id)
{
    m_lessons.remove(id);
    dropLesson(*m_base, id);
}

/// What was taught or forgotten while the base was made is put right in it.
void Knowledge::replace(MadeBase made)
{
    made.base->takeOver();
    for (const QString &id : made.lessons.keys()) {
        if (!m_lessons.contains(id))
            dropLesson(*made.base, id);
    }
    for (const Lesson &lesson : std::as_const(m_lessons)) {
        if (made.lessons.value(lesson.answer.id) != lesson)
            putLesson(*made.base, lesson);
    }
    m_base = std::move(made.base);
}

} // namespace Baton::Server
