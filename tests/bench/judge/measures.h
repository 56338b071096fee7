// SPDX-FileCopyrightText: Baton contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QHash>
#include <QList>
#include <QSet>
#include <QString>
#include <QStringList>

namespace Baton::Bench {

constexpr int folds = 5;

/// Which fold a line is in, by its id alone: 0 to folds - 1.
int foldOf(const QString &id);

/// A score, and whether the thing is so.
struct Rated
{
    double score = 0;
    bool is = false;
};

/// The chance that a thing that is so has a higher score than one that is not; ties count half.
double auroc(QList<Rated> rated);
/// The score below which `share` of those that are so lie.
double scoreBelowWhich(const QList<Rated> &rated, double share);

/// Right and wrong yes and no.
struct Counts
{
    qsizetype right = 0;
    qsizetype wrong = 0; ///< said yes, is not so
    qsizetype missed = 0;
    qsizetype quiet = 0; ///< rightly no

    void add(bool said, bool is);
    double precision() const;
    double recall() const;
    double f1() const;
};

/// Matthews correlation of several classes.
double mcc(const QStringList &is, const QStringList &said);
double accuracy(const QStringList &is, const QStringList &said);
double macroF1(const QStringList &is, const QStringList &said);

/// A class with the score of being in scope at all; which score decides is chosen for each fifth of the lines on the
/// other four, where Matthews correlation is best. Gives that of all five together.
double mccWithBorder(const QStringList &is, const QStringList &said, const QList<double> &scores);

/// BM25 over words, the simple baseline of retrieval.
class WordIndex
{
public:
    explicit WordIndex(const QStringList &texts);
    /// Places of the best `limit` texts with their scores, best first.
    QList<std::pair<qsizetype, double>> best(const QString &text, int limit) const;

private:
    QHash<QString, QList<std::pair<qsizetype, int>>> m_with;
    QList<qsizetype> m_lengths;
    double m_meanLength = 1;
};

/// Naive Bayes over words, the simple baseline of classes.
class NaiveBayes
{
public:
    void learn(const QString &text, const QString &label);
    QString guess(const QString &text) const;

private:
    QHash<QString, QHash<QString, int>> m_words; ///< label, word
    QHash<QString, int> m_allWords;
    QHash<QString, int> m_texts;
    QSet<QString> m_vocabulary;
};

} // namespace Baton::Bench
