// SPDX-FileCopyrightText: Baton contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "domain/result.h"
#include "domain/values.h"
#include "server/ai/scopemodel.h"
#include "server/ai/termweights.h"

#include <QHash>
#include <QSqlDatabase>
#include <QStringList>

#include <optional>

namespace Baton::Server {

/// One thing the AI knows.
struct KnowledgeEntry
{
    QString id;
    QString lang; ///< BCP 47 base language, `en` where not given
    Category category = Category::General;
    QString question;
    QString answer;
    QString label = {}; ///< entries in several languages that have the same are one thing said in each of them
    QString url = {}; ///< of the page it is from, with http or https
    qint64 line = 0; ///< of the file it is from, counted from 1
    QString main = {}; ///< id of the entry this is another wording of; empty where it is none

    /// What an answer taken from it names as its source: its page, else its id.
    const QString &source() const { return !url.isEmpty() ? url : main.isEmpty() ? id : main; }
    friend bool operator==(const KnowledgeEntry &, const KnowledgeEntry &) = default;
};

/// What came of reading a file of knowledge. Lines that cannot be used are left out and named; the rest is taken.
struct KnowledgeImport
{
    qsizetype imported = 0;
    QStringList errors; ///< "line 12: …", at most 100
};

/// An entry that may answer a question.
struct Found
{
    const KnowledgeEntry *entry = nullptr; ///< valid until the next import
    int confidence = 0; ///< 0 to 100, see KnowledgeBase
};

/// Finds the entry that answers a question, by full-text search (SQLite FTS5, BM25, the question weighing four times
/// the answer), and says how sure it is. To be used by one thread at a time: the one that made its index, or the one
/// that took it over.
///
/// Confidence, per cent, is the best over the whole text and its clauses of
///   `55 coverage + 35 likeness + 10 margin`
/// - coverage: how much of what was asked the entry speaks of; terms weighted by rarity (idf), a term only in the
/// answer
///   counting 0.6, a term the whole base does not know counting as much as the rarest;
/// - likeness: BM25 of the query on the entry over BM25 of the entry's own question on it, at most 1;
/// - margin: how far the next best entry with another answer is behind, 0 to 1;
/// times 0.9 for a clause out of a longer text, times 0.85 for an entry in another language than the visitor's.
class KnowledgeBase
{
public:
    KnowledgeBase();
    ~KnowledgeBase();
    KnowledgeBase(const KnowledgeBase &) = delete;
    KnowledgeBase &operator=(const KnowledgeBase &) = delete;

    /// Adds entries from JSON lines: `question`, `answer`, and if given `id`, `lang`, `category` or `intent`. `text`
    /// stands for a missing question, `label` for a missing answer. An id already there is replaced.
    KnowledgeImport importJsonLines(QByteArrayView lines);
    /// Found from the next find() on, also where the index stands already. An id already there is replaced.
    void add(KnowledgeEntry entry);
    void remove(const QString &id);
    const KnowledgeEntry *entry(const QString &id) const; ///< null if there is none; valid until the next change
    qsizetype size() const { return m_indexOf.size(); }
    /// The entry that says the same as `entry` in another language; null where none does.
    const KnowledgeEntry *inLanguage(const KnowledgeEntry &entry, const QString &language) const;

    /// Makes the index and what scope() tells, which takes its time with many entries.
    Result<void> prepare();
    /// Lets another thread have it: called on the one that made the index, then takeOver() on the other.
    void letGo();
    void takeOver();

    /// What the base makes of texts, trained on its entries at the first call; entries that came or went while the
    /// index stood are not in it.
    const ScopeModel &scope();

    /// The entries that fit best, best first; empty where nothing fits. `Internal` where SQLite lacks FTS5.
    Result<QList<Found>> find(const QString &text, const QString &language, qsizetype limit = 3);

private:
    struct Hit
    {
        qsizetype index = 0;
        double score = 0;
    };

    Result<void> buildIndex();
    Result<void> openIndex();
    Result<void> indexEntry(qsizetype index);
    void unindexEntry(qsizetype index);
    Result<QList<Hit>> search(const QStringList &terms, qsizetype limit);
    double selfScore(qsizetype index);
    double rarity(const QString &term, const QString &language) const;
    Result<QList<Found>> findIn(const QString &plain, const QString &language, double weight);
    double coverage(const QStringList &terms, qsizetype index) const;
    QSet<QString> termsOfEntry(qsizetype index) const;

    QString m_connection;
    std::optional<QSqlDatabase> m_database; ///< while the index stands
    QList<KnowledgeEntry> m_entries; ///< one that was removed has no id any more, and no terms
    QHash<QString, qsizetype> m_indexOf;
    QHash<QString, QList<qsizetype>> m_indexesOfLabel;
    QList<QStringList> m_questionTerms;
    QList<QStringList> m_answerTerms;
    QHash<QString, TermWeights> m_weights; ///< by language
    QHash<qsizetype, double> m_selfScores;
    std::optional<ScopeModel> m_scope;
};

} // namespace Baton::Server
