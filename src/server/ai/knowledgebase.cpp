// SPDX-FileCopyrightText: Baton contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "server/ai/knowledgebase.h"

#include "server/ai/knowledgefile.h"
#include "server/ai/terms.h"

#include <QAtomicInteger>
#include <QJsonDocument>
#include <QJsonObject>
#include <QSet>
#include <QSqlDriver>
#include <QSqlError>
#include <QSqlQuery>
#include <QThread>

#include <algorithm>
#include <cmath>

namespace Baton::Server {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr double coverageShare = 55;
constexpr double likenessShare = 35;
constexpr double marginShare = 10;
constexpr double onlyInAnswer = 0.6;
constexpr double clauseWeight = 0.9;
constexpr double otherLanguage = 0.85;
constexpr qsizetype candidatesLookedAt = 12;
constexpr qsizetype maxImportErrors = 100;
constexpr qsizetype maxClausesLookedAt = 12;
constexpr qsizetype answerTermsAtMost = 400;

/// Terms hold letters and digits only, so quoting them is all it takes to keep them out of the query language.
QString matchOf(const QStringList &terms)
{
    return u'"' + terms.join(u"\" OR \""_s) + u'"';
}

Result<KnowledgeEntry> readEntry(const QByteArray &line, qsizetype number)
{
    QJsonParseError error;
    const QJsonDocument document = QJsonDocument::fromJson(line, &error);
    if (error.error != QJsonParseError::NoError)
        return refuse(Code::BadJson, error.errorString());
    if (!document.isObject())
        return refuse(Code::BadSchema, u"not an object"_s);
    const QJsonObject object = document.object();
    const auto text = [&object](const QString &first, const QString &second) {
        const QString value = object.value(first).toString().trimmed();
        return value.isEmpty() ? object.value(second).toString().trimmed() : value;
    };
    KnowledgeEntry entry;
    entry.question = text(u"question"_s, u"text"_s);
    entry.answer = text(u"answer"_s, u"label"_s);
    if (entry.question.isEmpty())
        return refuse(Code::BadSchema, u"question: missing"_s);
    if (entry.answer.isEmpty())
        return refuse(Code::BadSchema, u"answer: missing"_s);
    entry.id = object.value(u"id"_s).toString(u"line-%1"_s.arg(number));
    entry.lang = baseLanguage(object.value(u"lang"_s).toString(u"en"_s));
    entry.category = knowledgeCategory(text(u"intent"_s, u"category"_s));
    return entry;
}

} // namespace

KnowledgeBase::KnowledgeBase()
{
    static QAtomicInteger<int> count;
    m_connection = u"knowledge-%1"_s.arg(count.fetchAndAddRelaxed(1));
}

KnowledgeBase::~KnowledgeBase()
{
    m_database.reset();
    QSqlDatabase::removeDatabase(m_connection);
}

KnowledgeImport KnowledgeBase::importJsonLines(QByteArrayView lines)
{
    KnowledgeImport report;
    qsizetype number = 0;
    for (const QByteArray &line : lines.toByteArray().split('\n')) {
        ++number;
        if (line.trimmed().isEmpty())
            continue;
        Result<KnowledgeEntry> entry = readEntry(line, number);
        if (entry) {
            add(std::move(*entry));
            ++report.imported;
        } else if (report.errors.size() < maxImportErrors) {
            report.errors.append(u"line %1: %2"_s.arg(number).arg(entry.error().detail));
        }
    }
    return report;
}

void KnowledgeBase::add(KnowledgeEntry entry)
{
    qsizetype index = m_entries.size();
    if (const auto known = m_indexOf.constFind(entry.id); known != m_indexOf.cend()) {
        index = *known;
        unindexEntry(index);
        m_indexesOfLabel[m_entries[index].label].removeOne(index);
    } else {
        m_entries.append(KnowledgeEntry());
        m_questionTerms.append(QStringList());
        m_answerTerms.append(QStringList());
    }
    m_indexOf.insert(entry.id, index);
    m_indexesOfLabel[entry.label].append(index);
    m_entries[index] = std::move(entry);
    if (!m_database)
        m_scope.reset();
    else if (const Result<void> indexed = indexEntry(index); !indexed)
        m_database.reset(); // it is made anew at the next question
}

void KnowledgeBase::remove(const QString &id)
{
    const auto known = m_indexOf.constFind(id);
    if (known == m_indexOf.cend())
        return;
    const qsizetype index = *known;
    unindexEntry(index);
    m_indexOf.erase(known);
    m_indexesOfLabel[m_entries[index].label].removeOne(index);
    m_entries[index] = {};
    if (!m_database)
        m_scope.reset();
}

const KnowledgeEntry *KnowledgeBase::entry(const QString &id) const
{
    const auto known = m_indexOf.constFind(id);
    return known == m_indexOf.cend() ? nullptr : &m_entries[*known];
}

const KnowledgeEntry *KnowledgeBase::inLanguage(const KnowledgeEntry &entry, const QString &language) const
{
    if (entry.label.isEmpty())
        return nullptr;
    const QList<qsizetype> same = m_indexesOfLabel.value(entry.label);
    for (const qsizetype index : same) {
        if (m_entries[index].lang == language && m_entries[index].answer != entry.answer)
            return &m_entries[index];
    }
    return nullptr;
}

const ScopeModel &KnowledgeBase::scope()
{
    if (!m_scope) {
        QStringList questions;
        QStringList answers;
        for (const KnowledgeEntry &entry : std::as_const(m_entries)) {
            if (entry.id.isEmpty())
                continue;
            questions.append(entry.question);
            answers.append(entry.answer);
        }
        m_scope.emplace(questions, answers);
    }
    return *m_scope;
}

Result<void> KnowledgeBase::prepare()
{
    scope();
    return buildIndex();
}

void KnowledgeBase::letGo()
{
    if (m_database)
        m_database->driver()->moveToThread(nullptr);
}

void KnowledgeBase::takeOver()
{
    if (m_database)
        m_database->driver()->moveToThread(QThread::currentThread());
}

Result<void> KnowledgeBase::buildIndex()
{
    if (m_database)
        return {};
    m_weights.clear();
    m_selfScores.clear();
    if (const Result<void> opened = openIndex(); !opened) {
        m_database.reset();
        return opened;
    }
    m_database->transaction();
    Result<void> indexed;
    for (qsizetype i = 0; indexed && i < m_entries.size(); ++i) {
        if (!m_entries[i].id.isEmpty())
            indexed = indexEntry(i);
    }
    m_database->commit();
    if (!indexed)
        m_database.reset();
    return indexed;
}

Result<void> KnowledgeBase::openIndex()
{
    QSqlDatabase::removeDatabase(m_connection);
    m_database = QSqlDatabase::addDatabase(u"QSQLITE"_s, m_connection);
    m_database->setDatabaseName(u":memory:"_s);
    if (!m_database->open())
        return refuse(Code::Internal, m_database->lastError().text());
    QSqlQuery query(*m_database);
    if (!query.exec(u"CREATE VIRTUAL TABLE knowledge USING fts5(question, answer, "
                    "tokenize = 'unicode61 remove_diacritics 2')"_s))
        return refuse(Code::Internal, query.lastError().text());
    return {};
}

QSet<QString> KnowledgeBase::termsOfEntry(qsizetype index) const
{
    QSet<QString> terms(m_questionTerms[index].cbegin(), m_questionTerms[index].cend());
    terms.unite(QSet<QString>(m_answerTerms[index].cbegin(), m_answerTerms[index].cend()));
    return terms;
}

Result<void> KnowledgeBase::indexEntry(qsizetype index)
{
    const KnowledgeEntry &entry = m_entries[index];
    m_questionTerms[index] = termsOf(plainWords(entry.question));
    m_answerTerms[index] = termsOf(plainWords(entry.answer), answerTermsAtMost);
    m_weights[entry.lang].add(termsOfEntry(index));
    m_selfScores.clear();
    QSqlQuery query(*m_database);
    query.prepare(u"INSERT INTO knowledge(rowid, question, answer) VALUES (?, ?, ?)"_s);
    query.bindValue(0, index + 1);
    query.bindValue(1, m_questionTerms[index].join(u' '));
    query.bindValue(2, m_answerTerms[index].join(u' '));
    if (!query.exec())
        return refuse(Code::Internal, query.lastError().text());
    return {};
}

void KnowledgeBase::unindexEntry(qsizetype index)
{
    if (!m_database)
        return;
    m_weights[m_entries[index].lang].remove(termsOfEntry(index));
    m_questionTerms[index].clear();
    m_answerTerms[index].clear();
    m_selfScores.clear();
    QSqlQuery query(*m_database);
    query.prepare(u"DELETE FROM knowledge WHERE rowid = ?"_s);
    query.addBindValue(index + 1);
    if (!query.exec())
        m_database.reset();
}

Result<QList<KnowledgeBase::Hit>> KnowledgeBase::search(const QStringList &terms, qsizetype limit)
{
    QSqlQuery query(*m_database);
    query.setForwardOnly(true);
    query.prepare(u"SELECT rowid, -bm25(knowledge, 4.0, 1.0) AS score FROM knowledge WHERE knowledge MATCH ? "
                  "ORDER BY score DESC LIMIT ?"_s);
    query.addBindValue(matchOf(terms));
    query.addBindValue(limit);
    if (!query.exec())
        return refuse(Code::Internal, query.lastError().text());
    QList<Hit> hits;
    while (query.next())
        hits.append({query.value(0).toLongLong() - 1, query.value(1).toDouble()});
    return hits;
}

double KnowledgeBase::selfScore(qsizetype index)
{
    const auto known = m_selfScores.constFind(index);
    if (known != m_selfScores.cend())
        return *known;
    double score = 0;
    QSqlQuery query(*m_database);
    query.prepare(u"SELECT -bm25(knowledge, 4.0, 1.0) FROM knowledge WHERE knowledge MATCH ? AND rowid = ?"_s);
    query.addBindValue(matchOf(m_questionTerms[index]));
    query.addBindValue(index + 1);
    if (!m_questionTerms[index].isEmpty() && query.exec() && query.next())
        score = query.value(0).toDouble();
    m_selfScores.insert(index, score);
    return score;
}

double KnowledgeBase::rarity(const QString &term, const QString &language) const
{
    const auto found = m_weights.constFind(language);
    return found == m_weights.cend() ? 0 : found->rarity(term);
}

double KnowledgeBase::coverage(const QStringList &terms, qsizetype index) const
{
    const QString &language = m_entries[index].lang;
    double all = 0;
    double covered = 0;
    for (const QString &term : terms) {
        const double weight = rarity(term, language);
        all += weight;
        if (m_questionTerms[index].contains(term))
            covered += weight;
        else if (m_answerTerms[index].contains(term))
            covered += onlyInAnswer * weight;
    }
    return all > 0 ? covered / all : 0;
}

Result<QList<Found>> KnowledgeBase::findIn(const QString &plain, const QString &language, double weight)
{
    const QStringList terms = termsOf(plain);
    if (terms.isEmpty())
        return QList<Found>();
    const Result<QList<Hit>> hits = search(terms, candidatesLookedAt);
    if (!hits)
        return tl::unexpected(hits.error());
    QList<Found> found;
    for (const Hit &hit : *hits) {
        const KnowledgeEntry &entry = m_entries[hit.index];
        double next = 0;
        for (const Hit &other : *hits) {
            if (m_entries[other.index].answer != entry.answer)
                next = qMax(next, other.score);
        }
        const double self = selfScore(hit.index);
        const double likeness = self > 0 ? qMin(1.0, hit.score / self) : 0;
        const double margin = hit.score > next ? (hit.score - next) / hit.score : 0;
        double confidence =
            coverageShare * coverage(terms, hit.index) + likenessShare * likeness + marginShare * margin;
        confidence *= weight * (entry.lang == language || language.isEmpty() ? 1 : otherLanguage);
        found.append({&entry, qBound(0, static_cast<int>(std::lround(confidence)), 100)});
    }
    return found;
}

Result<QList<Found>> KnowledgeBase::find(const QString &text, const QString &language, qsizetype limit)
{
    if (m_indexOf.isEmpty())
        return QList<Found>();
    if (const Result<void> built = buildIndex(); !built)
        return tl::unexpected(built.error());
    const QString plain = plainWords(text);
    const QString base = baseLanguage(language);
    Result<QList<Found>> all = findIn(plain, base, 1);
    if (!all)
        return all;
    const QStringList clauses = clausesOf(plain);
    for (qsizetype i = 0; clauses.size() > 1 && i < qMin(clauses.size(), maxClausesLookedAt); ++i) {
        if (termsOf(clauses[i]).size() < 2)
            continue;
        const Result<QList<Found>> part = findIn(clauses[i], base, clauseWeight);
        if (part)
            all->append(*part);
    }
    std::stable_sort(all->begin(), all->end(),
                     [](const Found &a, const Found &b) { return a.confidence > b.confidence; });
    QList<Found> best;
    QSet<const KnowledgeEntry *> seen;
    for (const Found &found : std::as_const(*all)) {
        if (best.size() < limit && !seen.contains(found.entry)) {
            seen.insert(found.entry);
            best.append(found);
        }
    }
    return best;
}

} // namespace Baton::Server
