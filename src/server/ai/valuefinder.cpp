// SPDX-FileCopyrightText: Baton contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "server/ai/valuefinder.h"

#include "server/ai/phrasebook.h"
#include "server/ai/phrases.h"
#include "server/ai/terms.h"

#include <algorithm>

namespace Baton::Server {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr qsizetype lettersRead = 2000;
constexpr qsizetype mostValues = 60;
constexpr qsizetype longestValue = 60;
constexpr qsizetype wordsOfAnswer = 4;
constexpr qsizetype wordsOfAnsweringText = 7;
constexpr qsizetype hanOfAnswer = 10;
constexpr qint64 turnsOfCorrection = 6;
constexpr int surenessOfAnswer = 90;

/// What makes two ways of writing a value the same.
QString keyOf(const QString &value)
{
    QString key = plainWords(value);
    key.remove(u'|');
    return key.simplified();
}

/// Nothing, or nothing but words that are no value: "the one" is none, "Forbes and Murray" is one.
bool isNoValue(const QString &key)
{
    const QStringList words = key.split(u' ', Qt::SkipEmptyParts);
    return std::all_of(words.cbegin(), words.cend(), [](const QString &word) {
        return PhraseBook::shipped().count(u"not a value words"_s, u' ' % word % u' ') > 0;
    });
}

/// Without what is no value at both ends: "Hi Ben Thanks" is Ben.
QString trimmed(const QString &value)
{
    QStringList words = value.split(u' ', Qt::SkipEmptyParts);
    while (!words.isEmpty() && isNoValue(keyOf(words.constFirst())))
        words.removeFirst();
    while (!words.isEmpty() && isNoValue(keyOf(words.constLast())))
        words.removeLast();
    QString bare = words.join(u' ');
    while (!bare.isEmpty() && QStringView(u".,!?;:'\"’،؛؟。，！？").contains(bare.back()))
        bare.chop(1);
    return bare;
}

QString captured(const QRegularExpressionMatch &match)
{
    for (int group = 1; group <= match.lastCapturedIndex(); ++group) {
        if (const QString text = match.captured(group); !text.isEmpty())
            return text;
    }
    return match.captured();
}

/// Times, dates and numbers keep what is no value by itself: "7 pm", "May 5th", "two".
bool isMeasured(const QString &kind)
{
    return kind == "time"_L1 || kind == "date"_L1 || kind == "count"_L1;
}

int surenessOf(const QString &kind)
{
    if (kind == "time"_L1 || kind == "date"_L1)
        return 80;
    return kind == "count"_L1 || kind == "name"_L1 ? 70 : 60;
}

class ValueCollector
{
public:
    void read(const Message &message, const QStringList &kinds)
    {
        const QString text = message.text.left(lettersRead).simplified();
        for (const QString &kind : kinds) {
            for (const QRegularExpression &pattern : PhraseBook::shipped().patterns(u"value "_s + kind)) {
                for (auto matches = pattern.globalMatch(text); matches.hasNext();)
                    add(kind, captured(matches.next()), message.n, surenessOf(kind));
            }
        }
    }

    void readVisitors(const Message &message, const QString &question)
    {
        const QStringList before = m_keys;
        read(message, {u"time"_s, u"date"_s, u"count"_s, u"name"_s, u"place"_s, u"kind"_s});
        if (asksForValue(question) && !asksYesOrNo(question)) {
            const QString answer = answerIn(message.text.left(lettersRead).simplified());
            if (PhraseBook::shipped().count(u"no answer words"_s, plainWords(answer)) == 0)
                add(u"answer"_s, answer, message.n, surenessOfAnswer);
        }
        if (PhraseBook::shipped().matches(u"corrects"_s, plainWords(message.text.left(lettersRead)))) {
            replaceLast(u"time"_s, message.n, before);
            replaceLast(u"date"_s, message.n, before);
        }
    }

    QList<GivenValue> take()
    {
        QList<GivenValue> whole;
        for (qsizetype i = 0; i < m_values.size() && whole.size() < mostValues; ++i) {
            const QString within = u' ' % m_keys[i] % u' ';
            const bool isPart = std::any_of(m_keys.cbegin(), m_keys.cend(), [&](const QString &other) {
                return other != m_keys[i] && QString(u' ' % other % u' ').contains(within);
            });
            if (!isPart)
                whole.append(m_values[i]);
        }
        return whole;
    }

private:
    void add(const QString &kind, const QString &found, qint64 turn, int confidence)
    {
        const QString value = isMeasured(kind) ? found : trimmed(found);
        const QString key = keyOf(value);
        if (key.isEmpty() || value.size() > longestValue || (!isMeasured(kind) && isNoValue(key)))
            return;
        const qsizetype known = m_keys.indexOf(key);
        if (known < 0) {
            m_keys.append(key);
            m_values.append({kind, value, turn, confidence});
        } else if (m_values[known].confidence < confidence) {
            m_values[known] = {kind, value, turn, confidence};
        }
    }

    /// One new value of a kind in a turn that puts something right takes the place of the last one shortly before.
    void replaceLast(const QString &kind, qint64 turn, const QStringList &before)
    {
        qsizetype last = -1;
        int added = 0;
        for (qsizetype i = 0; i < m_values.size(); ++i) {
            if (m_values[i].kind != kind)
                continue;
            if (!before.contains(m_keys[i]))
                ++added;
            else if (turn - m_values[i].turn <= turnsOfCorrection)
                last = i;
        }
        if (added != 1 || last < 0)
            return;
        m_keys.removeAt(last);
        m_values.removeAt(last);
    }

    QStringList m_keys;
    QList<GivenValue> m_values;
};

/// Whether the other side says values back, and the visitor's next turn agrees.
bool isConfirmed(const Message &asking, const Message &reply)
{
    const PhraseBook &book = PhraseBook::shipped();
    if (reply.kind != MessageKind::Text || reply.speaker != Speaker::Visitor
        || !book.matches(u"confirms"_s, plainWords(asking.text)))
        return false;
    const QString said = plainWords(reply.text);
    return book.matches(u"assents"_s, said) && book.count(u"dissent words"_s, said) == 0;
}

} // namespace

bool asksForValue(const QString &text)
{
    return text.contains(u'?') || text.contains(u'？') || text.contains(u'؟')
        || PhraseBook::shipped().matches(u"asks for a value"_s, text);
}

bool asksYesOrNo(const QString &question)
{
    const QString plain = plainWords(question);
    return question.contains(u'?') && PhraseBook::shipped().matches(u"yes or no"_s, plain)
        && !PhraseBook::shipped().matches(u"asks for which"_s, plain);
}

QString answerIn(const QString &text)
{
    const PhraseBook &book = PhraseBook::shipped();
    // Chinese has no blanks to count words by.
    if (text.count(u' ') >= wordsOfAnsweringText || std::count_if(text.cbegin(), text.cend(), isHan) > hanOfAnswer
        || book.matches(u"no answer"_s, text))
        return {};
    QString answer = text;
    for (const QRegularExpression &filler : book.patterns(u"filler before a value"_s))
        answer.remove(filler);
    return answer.count(u' ') < wordsOfAnswer ? trimmed(answer) : QString();
}

QList<GivenValue> valuesOf(const QList<Message> &thread)
{
    ValueCollector collector;
    QString question; // what the other side said last
    for (qsizetype i = 0; i < thread.size(); ++i) {
        const Message &message = thread[i];
        if (message.kind != MessageKind::Text)
            continue;
        if (message.speaker == Speaker::Visitor) {
            collector.readVisitors(message, question);
            question.clear();
            continue;
        }
        question = message.text;
        if (i + 1 < thread.size() && isConfirmed(message, thread[i + 1]))
            collector.read(message, {u"time"_s, u"date"_s, u"count"_s, u"name"_s, u"kind"_s});
    }
    return collector.take();
}

QList<GivenValue> valuesNamedByAi(const QList<Message> &thread)
{
    ValueCollector collector;
    for (const Message &message : thread) {
        if (message.kind == MessageKind::Text && (message.speaker == Speaker::Ai || message.speaker == Speaker::Bot))
            collector.read(message, {u"time"_s, u"date"_s, u"count"_s, u"name"_s, u"kind"_s});
    }
    return collector.take();
}

namespace {

/// "I want a person" says who is to answer, not what is wanted of them; "a person to look at my order" says both.
bool isMereWishForPerson(const QRegularExpressionMatch &need)
{
    constexpr qsizetype fewWords = 4;
    return need.captured(1).trimmed().count(u' ') < fewWords && wishForPerson(plainWords(need.captured())) > 0;
}

} // namespace

Fields phrasedFields(const Message &message)
{
    Fields fields;
    const QString text = message.text.left(lettersRead).simplified();
    for (const QString &key :
         {u"name"_s, u"company"_s, u"size"_s, u"role"_s, u"budget"_s, u"timeline"_s, u"need"_s, u"order"_s}) {
        for (const QRegularExpression &pattern : PhraseBook::shipped().patterns(u"field "_s + key)) {
            const QRegularExpressionMatch match = pattern.match(text);
            if (!match.hasMatch() || (key == u"need" && isMereWishForPerson(match)))
                continue;
            const QString value = key == u"need" ? match.captured(1).trimmed() : trimmed(match.captured(1));
            if (!value.isEmpty())
                fields.insert(key, {value, u"ai"_s, message.n, key == u"need" ? 60 : 80});
        }
    }
    return fields;
}

} // namespace Baton::Server
