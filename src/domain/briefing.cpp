// SPDX-FileCopyrightText: Baton contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "domain/briefing.h"

#include "domain/text.h"

#include <QSet>
#include <QTextBoundaryFinder>

#include <algorithm>

namespace Baton {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr qsizetype lineLength = 148; // four lines, at most 600 characters in all
constexpr qsizetype wordsToCount = 4;
constexpr qsizetype mostQuestions = 8;

QSet<QString> wordsOf(const QString &text)
{
    QSet<QString> words;
    QString word;
    for (const QChar c : text.toCaseFolded()) {
        if (c.isLetterOrNumber()) {
            word.append(c);
        } else if (!word.isEmpty()) {
            words.insert(word);
            word.clear();
        }
    }
    if (!word.isEmpty())
        words.insert(word);
    return words;
}

/// How much a text says: words seen for the first time count, greetings and one-word answers do not.
qsizetype weight(const QString &text)
{
    const qsizetype words = wordsOf(text).size();
    return words < wordsToCount && text.size() < 12 ? 0 : words;
}

bool rephrases(const QSet<QString> &a, const QSet<QString> &b)
{
    if (a.size() < wordsToCount || b.size() < wordsToCount)
        return false;
    QSet<QString> common = a;
    common.intersect(b);
    return common.size() * 2 >= qMin(a.size(), b.size());
}

BriefingLine lineOf(const Message &message)
{
    return {oneLine(message.text, lineLength), {message.n}};
}

bool isQuestionMark(QChar c)
{
    return c == u'?' || c == u'？' || c == u'؟';
}

/// Appends the questions in a text; one asked again counts where it was asked last.
void addQuestions(QList<BriefingLine> &questions, const Message &message)
{
    QTextBoundaryFinder sentences(QTextBoundaryFinder::Sentence, message.text);
    for (qsizetype from = 0, to = sentences.toNextBoundary(); to >= 0; from = to, to = sentences.toNextBoundary()) {
        // Without the stars of Markdown; a quotation mark may follow.
        const QString sentence = message.text.sliced(from, to - from).remove(u'*').trimmed();
        const QString end = sentence.last(qMin<qsizetype>(3, sentence.size()));
        if (std::none_of(end.begin(), end.end(), isQuestionMark) || wordsOf(sentence).isEmpty())
            continue;
        const BriefingLine question{oneLine(sentence, lineLength), {message.n}};
        questions.removeIf(
            [&](const BriefingLine &other) { return other.text.compare(question.text, Qt::CaseInsensitive) == 0; });
        questions.append(question);
    }
    if (questions.size() > mostQuestions)
        questions.remove(0, questions.size() - mostQuestions);
}

int countFriction(const QList<const Message *> &said)
{
    int friction = 0;
    for (qsizetype i = 1; i < said.size(); ++i) {
        if (rephrases(wordsOf(said[i - 1]->text), wordsOf(said[i]->text)))
            ++friction;
    }
    return friction;
}

} // namespace

Briefing summarize(const QList<Message> &thread, const PageContext &page, Instant now)
{
    Briefing briefing;
    briefing.source = u"extract"_s;
    briefing.at = now;
    QList<const Message *> visitor;
    const Message *answer = nullptr;
    for (const Message &message : thread) {
        briefing.upTo = message.n;
        if (message.kind != MessageKind::Text)
            continue;
        if (message.speaker == Speaker::Visitor) {
            visitor.append(&message);
        } else if (message.speaker == Speaker::Ai || message.speaker == Speaker::Bot) {
            answer = &message;
            addQuestions(briefing.questions, message);
        }
    }
    const Message *asked = nullptr;
    for (const Message *message : std::as_const(visitor)) {
        if (!asked || weight(message->text) > weight(asked->text) * 2)
            asked = message;
    }
    if (asked)
        briefing.asked = lineOf(*asked);
    if (answer)
        briefing.answered = lineOf(*answer);
    if (!visitor.isEmpty())
        briefing.wants = lineOf(*visitor.constLast());
    if (!page.current.url.isEmpty()) {
        const QString title = page.current.title.isEmpty() ? QString() : page.current.title + u" · "_s;
        briefing.page.text = oneLine(QString(title + page.current.url), lineLength);
    }
    briefing.friction = countFriction(visitor);
    return briefing;
}

} // namespace Baton
