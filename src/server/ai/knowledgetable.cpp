// SPDX-FileCopyrightText: Baton contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "server/ai/knowledgefile.h"

#include <optional>

// CSV as RFC 4180 has it; where its first line has semicolons or tabs and no comma, as spreadsheets write it in many
// countries, these part the fields.

namespace Baton::Server {

using namespace Qt::Literals::StringLiterals;

namespace {

struct CsvRecord
{
    QStringList fields;
    qint64 line = 0; ///< it begins in
};

class CsvReader
{
public:
    CsvReader(const QString &text, QChar separator)
        : m_text(text)
        , m_separator(separator)
    {}

    /// None at the end, or where the text is no CSV: then fault() says why.
    std::optional<CsvRecord> next()
    {
        while (m_at < m_text.size() && (m_text[m_at] == u'\n' || m_text[m_at] == u'\r'))
            step(); // empty lines
        if (m_at >= m_text.size())
            return std::nullopt;
        CsvRecord record;
        record.line = m_line;
        for (;;) {
            QString field;
            if (m_text[m_at] == u'"' ? !quoted(field) : !bare(field))
                return std::nullopt;
            record.fields.append(field);
            if (m_at >= m_text.size())
                return record;
            const QChar border = m_text[m_at];
            step();
            if (border != m_separator) {
                if (border == u'\r' && m_at < m_text.size() && m_text[m_at] == u'\n')
                    step();
                return record;
            }
            if (m_at >= m_text.size()) {
                record.fields.append(QString());
                return record;
            }
        }
    }
    const QString &fault() const { return m_fault; }
    qint64 faultLine() const { return m_faultLine; }

private:
    bool isBorder(QChar c) const { return c == m_separator || c == u'\n' || c == u'\r'; }

    void step()
    {
        m_line += m_text[m_at] == u'\n' ? 1 : 0;
        ++m_at;
    }

    bool fail(qint64 line, const QString &why)
    {
        m_fault = why;
        m_faultLine = line;
        return false;
    }

    bool bare(QString &field)
    {
        const qsizetype from = m_at;
        while (m_at < m_text.size() && !isBorder(m_text[m_at])) {
            if (m_text[m_at] == u'"')
                return fail(m_line, u"a quotation mark inside a field without them"_s);
            ++m_at;
        }
        field = m_text.mid(from, m_at - from);
        return true;
    }

    bool quoted(QString &field)
    {
        const qint64 begin = m_line;
        for (step(); m_at < m_text.size(); step()) {
            if (m_text[m_at] != u'"') {
                field.append(m_text[m_at]);
                continue;
            }
            if (m_at + 1 < m_text.size() && m_text[m_at + 1] == u'"') {
                step();
                field.append(u'"');
                continue;
            }
            step();
            if (m_at < m_text.size() && !isBorder(m_text[m_at]))
                return fail(m_line, u"text after the closing quotation mark"_s);
            return true;
        }
        return fail(begin, u"a quotation mark is never closed"_s);
    }

    const QString &m_text;
    QChar m_separator;
    qsizetype m_at = 0;
    qint64 m_line = 1;
    QString m_fault;
    qint64 m_faultLine = 0;
};

QChar separatorOf(const QString &text)
{
    const QString first = text.left(text.indexOf(u'\n'));
    if (first.contains(u','))
        return u',';
    return first.contains(u';') ? u';' : first.contains(u'\t') ? u'\t' : u',';
}

} // namespace

void readCsv(const QByteArray &text, EntryTaker &taker)
{
    const QString all = QString::fromUtf8(text);
    CsvReader reader(all, separatorOf(all));
    const auto header = reader.next();
    QHash<QString, qsizetype> columns;
    for (qsizetype i = 0; header && i < header->fields.size(); ++i)
        columns.insert(header->fields[i].trimmed().toLower(), i);
    if (header && !(columns.contains(u"question"_s) && columns.contains(u"answer"_s))) {
        taker.complain(header->line,
                       u"the first line has to name the columns: question, answer and, if there are any, "
                       "language, label, url, category, id"_s);
        return;
    }
    while (header) {
        const auto record = reader.next();
        if (!record)
            break;
        if (record->fields.size() != header->fields.size()) {
            taker.complain(
                record->line,
                u"%1 fields, but the first line has %2"_s.arg(record->fields.size()).arg(header->fields.size()));
            continue;
        }
        const auto field = [&](const QString &name) {
            const auto column = columns.constFind(name);
            return column == columns.cend() ? QString() : record->fields[*column].trimmed();
        };
        KnowledgeEntry entry;
        entry.question = field(u"question"_s);
        entry.answer = field(u"answer"_s);
        entry.lang = columns.contains(u"language"_s) ? field(u"language"_s) : field(u"lang"_s);
        entry.label = field(u"label"_s);
        entry.url = field(u"url"_s);
        entry.id = field(u"id"_s);
        entry.category = knowledgeCategory(field(u"category"_s));
        taker.take(std::move(entry), record->line);
    }
    if (!reader.fault().isEmpty())
        taker.complain(reader.faultLine(), reader.fault());
}

} // namespace Baton::Server
