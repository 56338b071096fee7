// SPDX-FileCopyrightText: Baton contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "server/ai/knowledgebase.h"

#include <functional>

namespace Baton::Server {

/// Bounds of what is imported; small in tests.
struct KnowledgeLimits
{
    qint64 fileBytes = 16 * 1024 * 1024;
    qint64 allBytes = 64 * 1024 * 1024;
    qsizetype files = 2'000; ///< of a folder
    qsizetype entries = 50'000; ///< of all files
    int question = 500; ///< code points
    int answer = 4'000; ///< code points
};

/// What came of reading one file: its entries, or where it cannot be taken why not. Never a part of them.
struct KnowledgeFile
{
    QString name; ///< below the folder that was named, or of the file itself
    QList<KnowledgeEntry> entries;
    QStringList errors; ///< "faq.csv:12: answer: missing", at most 100

    bool isTaken() const { return errors.isEmpty(); }
};

/// Reads a file, or each file of a folder that has one of knowledgeEndings(), by name; what begins with a dot is passed
/// over, links to folders or out of this one are not followed. Markdown and HTML give an entry for each heading with
/// what stands below it, CSV (RFC 4180, the first line naming the columns) one for each record, JSON one for each
/// object of its list, JSON lines one a line. Where nothing says in which language an entry is, it is told by its
/// words, else `language`.
///
/// An error of a path that cannot be read at all stands in a file of that name. A question that a file before has
/// already, in the same language, is an error of the file after.
QList<KnowledgeFile> readKnowledge(const QString &path, const KnowledgeLimits &limits = {},
                                   const QString &language = QStringLiteral("en"));
const QStringList &knowledgeEndings();

/// Takes what a reader of one format finds, checks it, and keeps it or notes why not.
class EntryTaker
{
public:
    EntryTaker(QString name, const KnowledgeLimits &limits, QString otherwise);

    /// `line` is counted from 1. An empty id becomes "name:line".
    void take(KnowledgeEntry entry, qint64 line);
    void complain(qint64 line, const QString &what);
    /// Said of the file, holds for each entry that does not say otherwise.
    QString language;
    QString url;
    QString label;
    KnowledgeFile finish();
    QString titleOfName() const; ///< "shipping policy" of "texts/shipping-policy.md"

private:
    bool isFine(const KnowledgeEntry &entry, qint64 line);

    KnowledgeFile m_file;
    KnowledgeLimits m_limits;
    QString m_defaultLanguage;
    QHash<QString, qint64> m_lineOfQuestion;
    QHash<QString, qint64> m_lineOfId;
};

/// By which two questions are the same: words and language.
QString questionKey(const KnowledgeEntry &entry);

/// Category of the name an import gives it; General for one not known.
Category knowledgeCategory(const QString &name);

// One for each format; `text` is UTF-8.
void readMarkdown(const QByteArray &text, EntryTaker &taker);
void readHtml(const QByteArray &text, EntryTaker &taker);
void readCsv(const QByteArray &text, EntryTaker &taker);
void readJson(const QByteArray &text, EntryTaker &taker);
void readJsonl(const QByteArray &text, EntryTaker &taker);

} // namespace Baton::Server
