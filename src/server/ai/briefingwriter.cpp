// SPDX-FileCopyrightText: Baton contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "server/ai/briefingwriter.h"

#include "domain/text.h"
#include "server/ai/phrasebook.h"
#include "server/ai/terms.h"
#include "server/ai/valuefinder.h"

#include <algorithm>

namespace Baton::Server {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr qsizetype headings = 48; ///< "Asked: ", "AI answered: ", "Page: ", "Wants next: " and the ends of lines
constexpr qsizetype requestLetters = 130;
constexpr qsizetype answerLetters = 100;
constexpr qsizetype pageLetters = 90;
constexpr qsizetype wantsLetters = 110;
constexpr qsizetype wordsOfClosing = 12;
constexpr qsizetype wordsOfWish = 3;
constexpr qsizetype termsOfWish = 3;

bool closes(const QString &plain)
{
    return !plain.contains(u'?') && plain.count(u' ') < wordsOfClosing
        && PhraseBook::shipped().count(u"closing words"_s, plain) > 0;
}

bool isWish(const Message &message)
{
    if (message.kind != MessageKind::Text || message.speaker != Speaker::Visitor)
        return false;
    const QString plain = plainWords(message.text);
    const bool isLong = plain.count(u' ') > wordsOfWish || std::any_of(plain.cbegin(), plain.cend(), isHan);
    return isLong && !closes(plain) && PhraseBook::shipped().matches(u"wants"_s, plain);
}

/// The newest turn of the visitor that wants something, rather one that says what; null where none does.
const Message *wishIn(const QList<Message> &thread)
{
    const Message *newest = nullptr;
    for (auto it = thread.crbegin(); it != thread.crend(); ++it) {
        if (!isWish(*it))
            continue;
        if (termsOf(plainWords(it->text)).size() >= termsOfWish)
            return &*it;
        newest = newest != nullptr ? newest : &*it;
    }
    return newest;
}

/// Appends values to a line as long as there is room, the surest first and of equals the newest.
void appendValues(BriefingLine &line, QList<GivenValue> values, QString &known, qsizetype &left)
{
    std::stable_sort(values.begin(), values.end(), [](const GivenValue &a, const GivenValue &b) {
        return a.confidence > b.confidence || (a.confidence == b.confidence && a.turn > b.turn);
    });
    for (const GivenValue &value : std::as_const(values)) {
        const QString piece = line.text.isEmpty() ? value.value : QString(u" · "_s % value.value);
        if (piece.size() > left || known.contains(value.value.toCaseFolded()))
            continue;
        left -= piece.size();
        known += u' ' % value.value.toCaseFolded();
        line.text += piece;
        if (!line.turns.contains(value.turn))
            line.turns.append(value.turn);
    }
    std::sort(line.turns.begin(), line.turns.end());
}

void shorten(BriefingLine &line, qsizetype letters)
{
    line.text = oneLine(line.text, letters);
}

} // namespace

Briefing writeBriefing(const QList<Message> &thread, const PageContext &page, Instant now)
{
    Briefing briefing = summarize(thread, page, now);
    const auto request = std::find_if(thread.cbegin(), thread.cend(), isWish);
    if (request != thread.cend())
        briefing.asked = {request->text, {request->n}};
    shorten(briefing.asked, requestLetters);
    shorten(briefing.answered, answerLetters);
    shorten(briefing.page, pageLetters);
    if (const Message *wish = wishIn(thread))
        briefing.wants = {wish->text, {wish->n}};
    shorten(briefing.wants, wantsLetters);
    qsizetype left = briefingLetters - headings - briefing.asked.text.size() - briefing.answered.text.size()
        - briefing.page.text.size() - briefing.wants.text.size();
    QString known = QString(briefing.asked.text % u' ' % briefing.wants.text).toCaseFolded();
    appendValues(briefing.asked, valuesOf(thread), known, left);
    if (!briefing.answered.text.isEmpty()) {
        known += briefing.answered.text.toCaseFolded();
        appendValues(briefing.answered, valuesNamedByAi(thread), known, left);
    }
    return briefing;
}

} // namespace Baton::Server
