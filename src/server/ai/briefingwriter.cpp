// SPDX-FileCopyrightText: Baton contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "server/ai/briefingwriter.h"

#include "domain/text.h"
#include "server/ai/terms.h"
#include "server/ai/valuefinder.h"
#include "server/ai/wishfinder.h"

#include <algorithm>

namespace Baton::Server {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr qsizetype headings = 48; ///< "Asked: ", "AI answered: ", "Page: ", "Wants next: " and the ends of lines
constexpr qsizetype requestLetters = 130;
constexpr qsizetype answerLetters = 100;
constexpr qsizetype pageLetters = 90;
constexpr qsizetype wantsLetters = 110;

/// Whether a text has a value as whole words: "5" is not in "15 May". Chinese has no borders of words.
bool says(const QString &text, const QString &value)
{
    const auto isInWord = [](QChar c) { return c.isLetterOrNumber() && !isHan(c); };
    for (qsizetype at = text.indexOf(value); at >= 0; at = text.indexOf(value, at + 1)) {
        const qsizetype end = at + value.size();
        if ((at == 0 || !isInWord(text[at - 1]) || !isInWord(value.front()))
            && (end == text.size() || !isInWord(text[end]) || !isInWord(value.back())))
            return true;
    }
    return false;
}

/// Appends values to a line as long as there is room, the surest first and of equals the newest.
void appendValues(BriefingLine &line, QList<GivenValue> values, QString &known, qsizetype &left)
{
    std::stable_sort(values.begin(), values.end(), [](const GivenValue &a, const GivenValue &b) {
        return a.confidence > b.confidence || (a.confidence == b.confidence && a.turn > b.turn);
    });
    for (const GivenValue &value : std::as_const(values)) {
        const QString piece = line.text.isEmpty() ? value.value : QString(u" · "_s % value.value);
        if (piece.size() > left || says(known, value.value.toCaseFolded()))
            continue;
        left -= piece.size();
        known += u' ' % value.value.toCaseFolded();
        line.text += piece;
        if (!line.turns.contains(value.turn))
            line.turns.append(value.turn);
    }
    std::sort(line.turns.begin(), line.turns.end());
}

/// Cut at the end of a word, where one ends in the second half.
void shorten(BriefingLine &line, qsizetype letters)
{
    const QString whole = line.text.simplified();
    const qsizetype end = whole.size() > letters ? whole.lastIndexOf(u' ', letters - 1) : -1;
    line.text = end > letters / 2 ? QString(QStringView(whole).first(end) % u'…') : oneLine(whole, letters);
}

} // namespace

Briefing writeBriefing(const QList<Message> &thread, const PageContext &page, Instant now)
{
    Briefing briefing = summarize(thread, page, now);
    if (const Message *request = requestOf(thread))
        briefing.asked = {wordsOfWish(request->text, requestLetters), {request->n}};
    shorten(briefing.asked, requestLetters);
    shorten(briefing.answered, answerLetters);
    shorten(briefing.page, pageLetters);
    if (const Message *wish = wishOf(thread))
        briefing.wants = {wordsOfWish(wish->text, wantsLetters), {wish->n}};
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
