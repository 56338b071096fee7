// SPDX-FileCopyrightText: Baton contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "server/ai/knowledgefile.h"

#include <QJsonDocument>
#include <QJsonObject>

namespace Baton::Server {

using namespace Qt::Literals::StringLiterals;

namespace {

/// Its text; empty where there is none, or where it is something else, which is complained about.
QString textIn(const QJsonObject &object, const QString &name, qint64 line, EntryTaker &taker)
{
    const QJsonValue value = object.value(name);
    if (!value.isUndefined() && !value.isNull() && !value.isString())
        taker.complain(line, name % u": not a text"_s);
    return value.toString().trimmed();
}

void takeObject(const QByteArray &bytes, qint64 line, EntryTaker &taker)
{
    if (!bytes.trimmed().startsWith('{')) {
        taker.complain(line, u"not an object"_s);
        return;
    }
    QJsonParseError error;
    const QJsonDocument document = QJsonDocument::fromJson(bytes, &error);
    if (error.error != QJsonParseError::NoError) {
        taker.complain(line + bytes.first(qBound(0, error.offset, int(bytes.size()))).count('\n'), error.errorString());
        return;
    }
    const QJsonObject object = document.object();
    const auto text = [&](const QString &first, const QString &second) {
        const QString value = textIn(object, first, line, taker);
        return value.isEmpty() && !second.isEmpty() ? textIn(object, second, line, taker) : value;
    };
    KnowledgeEntry entry;
    entry.question = text(u"question"_s, u"text"_s);
    entry.answer = text(u"answer"_s, u"label"_s);
    entry.lang = text(u"language"_s, u"lang"_s);
    entry.category = knowledgeCategory(text(u"category"_s, u"intent"_s));
    entry.label = text(u"label"_s, {});
    entry.url = text(u"url"_s, {});
    entry.id = text(u"id"_s, {});
    taker.take(std::move(entry), line);
}

/// Where each value of a list begins and ends, so that each can be told by its line. Understands no more of JSON than
/// that; the parser says what is wrong with a value.
class ListSplitter
{
public:
    explicit ListSplitter(const QByteArray &text)
        : m_text(text)
    {}

    /// Calls `one` with the bytes of each value and its line. What is wrong with the list itself comes back.
    QString split(qsizetype from, qint64 line, const std::function<void(const QByteArray &, qint64)> &one)
    {
        m_at = from;
        m_line = line;
        for (bool first = true;; first = false) {
            skipBlank();
            if (m_at >= m_text.size())
                return u"the list is never closed"_s;
            if (m_text[m_at] == ']')
                return first ? QString() : u"a value is missing"_s;
            const qsizetype begin = m_at;
            const qint64 beginLine = m_line;
            skipValue();
            one(m_text.sliced(begin, m_at - begin), beginLine);
            skipBlank();
            if (m_at < m_text.size() && m_text[m_at] == ']')
                return {};
            if (m_at >= m_text.size() || m_text[m_at] != ',')
                return u"a comma is missing"_s;
            ++m_at;
        }
    }
    qint64 line() const { return m_line; }
    qsizetype end() const { return m_at; }

private:
    void skipBlank()
    {
        while (m_at < m_text.size() && QByteArrayView(" \t\r\n").contains(m_text[m_at]))
            m_line += m_text[m_at++] == '\n' ? 1 : 0;
    }

    void skipValue()
    {
        int depth = 0;
        bool inText = false;
        for (; m_at < m_text.size(); ++m_at) {
            const char c = m_text[m_at];
            m_line += c == '\n' ? 1 : 0;
            if (inText) {
                if (c == '\\')
                    ++m_at;
                inText = c != '"';
            } else if (c == '"') {
                inText = true;
            } else if (c == '{' || c == '[') {
                ++depth;
            } else if (depth == 0 && (c == ',' || c == ']')) {
                return;
            } else if (c == '}' || c == ']') {
                --depth;
            }
        }
        m_at = qMin(m_at, m_text.size());
    }

    const QByteArray &m_text;
    qsizetype m_at = 0;
    qint64 m_line = 1;
};

} // namespace

void readJson(const QByteArray &text, EntryTaker &taker)
{
    const qsizetype begin = text.indexOf('[');
    const QByteArray before = begin < 0 ? text : text.first(begin);
    const QByteArray trimmed = before.trimmed();
    // A list, or an object with nothing but a list of entries.
    const bool isWrapped = trimmed.startsWith('{');
    if (begin < 0 || (!trimmed.isEmpty() && (!isWrapped || trimmed.count('"') != 2 || !trimmed.endsWith(':')))) {
        taker.complain(1, u"not a list of objects"_s);
        return;
    }
    ListSplitter list(text);
    const QString fault = list.split(begin + 1, before.count('\n') + 1,
                                     [&](const QByteArray &bytes, qint64 line) { takeObject(bytes, line, taker); });
    if (!fault.isEmpty()) {
        taker.complain(list.line(), fault);
        return;
    }
    const QByteArray after = text.sliced(qMin(list.end() + 1, text.size())).trimmed();
    if (after != (isWrapped ? "}" : ""))
        taker.complain(list.line(), u"something stands behind the list"_s);
}

void readJsonl(const QByteArray &text, EntryTaker &taker)
{
    qint64 number = 0;
    const QList<QByteArray> lines = text.split('\n');
    for (const QByteArray &line : lines) {
        ++number;
        if (!line.trimmed().isEmpty())
            takeObject(line, number, taker);
    }
}

} // namespace Baton::Server
