// SPDX-FileCopyrightText: Baton contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "server/ai/valuefinder.h"

#include "server/ai/phrasebook.h"
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

/// What makes two ways of writing a value the same.
QString keyOf(const QString &value)
{
    QString key = plainWords(value);
    key.remove(u'|');
    return key.simplified();
}

bool isNoValue(const QString &key)
{
    return key.isEmpty() || PhraseBook::shipped().count(u"not a value words"_s, u' ' % key % u' ') > 0;
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
    while (!bare.isEmpty() && QStringView(u".,!?;:'\"’").contains(bare.back()))
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

class ValueCollector
{
public:
    void read(const Message &message, bool isAsked)
    {
        static const std::pair<const char16_t *, int> kinds[] = {{u"time", 80}, {u"date", 80},  {u"count", 70},
                                                                 {u"name", 70}, {u"place", 60}, {u"kind", 60}};
        const QString text = message.text.left(lettersRead).simplified();
        for (const auto &[kind, confidence] : kinds) {
            const QString name = QString::fromUtf16(kind);
            for (const QRegularExpression &pattern : PhraseBook::shipped().patterns(u"value "_s + name)) {
                for (auto matches = pattern.globalMatch(text); matches.hasNext();)
                    add(name, captured(matches.next()), message.n, confidence);
            }
        }
        if (isAsked)
            add(u"answer"_s, answerIn(text), message.n, 90);
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
        const bool isTime = kind == u"time"_s; // "7 pm" keeps what is no value by itself
        const QString value = isTime ? found : trimmed(found);
        const QString key = keyOf(value);
        if (value.isEmpty() || value.size() > longestValue || (!isTime && isNoValue(key)))
            return;
        const qsizetype known = m_keys.indexOf(key);
        if (known < 0) {
            m_keys.append(key);
            m_values.append({kind, value, turn, confidence});
        } else if (m_values[known].confidence < confidence) {
            m_values[known] = {kind, value, turn, confidence};
        }
    }

    QStringList m_keys;
    QList<GivenValue> m_values;
};

} // namespace

bool asksForValue(const QString &text)
{
    return text.contains(u'?') || text.contains(u'？') || text.contains(u'؟')
        || PhraseBook::shipped().matches(u"asks for a value"_s, text);
}

QString answerIn(const QString &text)
{
    const PhraseBook &book = PhraseBook::shipped();
    if (text.count(u' ') >= wordsOfAnsweringText || book.matches(u"no answer"_s, text))
        return {};
    QString answer = text;
    for (const QRegularExpression &filler : book.patterns(u"filler before a value"_s))
        answer.remove(filler);
    return answer.count(u' ') < wordsOfAnswer ? answer : QString();
}

QList<GivenValue> valuesOf(const QList<Message> &thread)
{
    ValueCollector collector;
    bool isAsked = false;
    for (const Message &message : thread) {
        if (message.kind != MessageKind::Text)
            continue;
        if (message.speaker == Speaker::Visitor)
            collector.read(message, isAsked);
        isAsked = message.speaker != Speaker::Visitor && asksForValue(message.text);
    }
    return collector.take();
}

QList<GivenValue> valuesNamedByAi(const QList<Message> &thread)
{
    ValueCollector collector;
    for (const Message &message : thread) {
        if (message.kind == MessageKind::Text && (message.speaker == Speaker::Ai || message.speaker == Speaker::Bot))
            collector.read(message, false);
    }
    return collector.take();
}

Fields phrasedFields(const Message &message)
{
    Fields fields;
    const QString text = message.text.left(lettersRead).simplified();
    for (const QString &key :
         {u"name"_s, u"company"_s, u"size"_s, u"role"_s, u"budget"_s, u"timeline"_s, u"need"_s, u"order"_s}) {
        for (const QRegularExpression &pattern : PhraseBook::shipped().patterns(u"field "_s + key)) {
            const QRegularExpressionMatch match = pattern.match(text);
            if (!match.hasMatch())
                continue;
            const QString value = key == u"need" ? match.captured(1).trimmed() : trimmed(match.captured(1));
            if (!value.isEmpty())
                fields.insert(key, {value, u"ai"_s, message.n, key == u"need" ? 60 : 80});
        }
    }
    return fields;
}

} // namespace Baton::Server
