// SPDX-FileCopyrightText: Baton contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "domain/result.h"
#include "domain/values.h"
#include "server/ai/scopemodel.h"

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
/// the answer), and says how sure it is. To be used by one thread at a time; the index belongs to the thread of the
/// first find().
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
    void add(KnowledgeEntry entry);
    qsizetype size() const { return m_entries.size(); }

    /// What the base makes of texts, trained on its entries at the first call after a change.
    const ScopeModel &scope();

    /// The entries that fit best, best first; empty where nothing fits. `Internal` where SQLite lacks FTS5.
    Result<QList<Found>> find(const QString &text, const QString &language, qsizetype limit = 3);

private:
    struct Statistics
    {
        int entries = 0;
        QHash<QString, int> entriesWith;
    };
    struct Hit
    {
        qsizetype index = 0;
        double score = 0;
    };

    Result<void> buildIndex();
    Result<void> indexEntries(QSqlDatabase &database);
    Result<QList<Hit>> search(const QStringList &terms, qsizetype limit);
    double selfScore(qsizetype index);
    double rarity(const QString &term, const QString &language) const;
    Result<QList<Found>> findIn(const QString &plain, const QString &language, double weight);
    double coverage(const QStringList &terms, qsizetype index) const;

    QString m_connection;
    bool m_indexed = false;
    QList<KnowledgeEntry> m_entries;
    QHash<QString, qsizetype> m_indexOf;
    QList<QStringList> m_questionTerms;
    QList<QStringList> m_answerTerms;
    QHash<QString, Statistics> m_statistics; ///< by language
    QHash<qsizetype, double> m_selfScores;
    std::optional<ScopeModel> m_scope;
};

} // namespace Baton::Server
