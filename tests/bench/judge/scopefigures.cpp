// SPDX-FileCopyrightText: Baton contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "bench/judge/judgefigures.h"
#include "bench/judge/measures.h"
#include "server/ai/judgedline.h"
#include "server/ai/knowledgebase.h"

#include <QJsonDocument>

namespace Baton::Bench {

using namespace Qt::Literals::StringLiterals;
using namespace Baton::Server;

namespace {

/// A knowledge base of texts with labels, as a file for `--knowledge` would give it.
class Base
{
public:
    Base(const QStringList &texts, const QStringList &labels)
        : m_words(texts)
        , m_labels(labels)
    {
        QByteArray lines;
        for (qsizetype i = 0; i < texts.size(); ++i)
            lines += QJsonDocument(QJsonObject{{u"question"_s, texts[i]}, {u"label"_s, labels[i]}})
                         .toJson(QJsonDocument::Compact)
                + '\n';
        m_base.importJsonLines(lines);
    }

    struct Answer
    {
        QString label;
        double score = 0;
        QString baseline;
        double baselineScore = 0;
    };

    Answer ask(const QString &text, int neighbours)
    {
        const QJsonObject retrieval = judgedLine({{u"id"_s, u"x"_s}, {u"text"_s, text}}, {},
                                                 {&TalkModel::shipped(), &m_base.scope()})[u"retrieval"_s]
                                          .toObject();
        Answer answer{retrieval[u"label"_s].toString(), retrieval[u"score"_s].toDouble(), {}, 0};
        QHash<QString, double> votes;
        for (const auto &[place, score] : m_words.best(text, neighbours)) {
            answer.baselineScore += score / neighbours;
            const double vote = votes[m_labels[place]] += score;
            if (answer.baseline.isEmpty() || vote > votes[answer.baseline])
                answer.baseline = m_labels[place];
        }
        return answer;
    }

private:
    WordIndex m_words;
    QStringList m_labels;
    KnowledgeBase m_base;
};

QString textOf(const QJsonObject &line)
{
    return line[u"text"_s].toString();
}

/// What the bot knows is one part of the source, what it is asked another: nothing asked was learnt from.
void measureClinc(const TriggerData &data, const TakeFigure &take)
{
    constexpr int neighbours = 10;
    QStringList texts;
    QStringList labels;
    for (const QJsonObject &line : data.clinc) {
        texts.append(textOf(line));
        labels.append(line[u"label"_s].toString());
    }
    Base base(texts, labels);
    QList<Rated> scores;
    QList<Rated> baseline;
    const auto ask = [&](const QString &text, bool inside) {
        const Base::Answer answer = base.ask(text, neighbours);
        scores.append({answer.score, inside});
        baseline.append({answer.baselineScore, inside});
    };
    for (const QJsonObject &line : data.triggers) {
        if (line[u"source"_s] == "CLINC150"_L1)
            ask(textOf(line), line[u"scope"_s] == "in"_L1);
    }
    for (const QJsonObject &line : data.clincOut)
        ask(textOf(line), false);
    const auto recallOf = [](const QList<Rated> &rated) {
        const double border = scoreBelowWhich(rated, 0.1);
        Counts counts;
        for (const Rated &one : rated)
            counts.add(one.score < border, !one.is);
        return 100 * counts.recall();
    };
    take(u"clinc_auroc"_s, auroc(scores), u"area"_s, scores.size());
    take(u"clinc_auroc_baseline"_s, auroc(baseline), u"area, BM25 of 10 neighbours"_s, scores.size());
    take(u"clinc_recall_at_10"_s, recallOf(scores), u"%"_s, scores.size());
    take(u"clinc_recall_at_10_baseline"_s, recallOf(baseline), u"%, BM25 of 10 neighbours"_s, scores.size());
    if (qEnvironmentVariableIsSet("BATON_JUDGE_LOG")) {
        for (const double share : {0.05, 0.1, 0.25, 0.5})
            qInfo("clinc in scope: %.2f below %.4f", share, scoreBelowWhich(scores, share));
    }
}

void measureHint(const TriggerData &data, const QString &bot, const TakeFigure &take)
{
    QStringList texts;
    QStringList labels;
    QList<QJsonObject> asked;
    for (const QJsonObject &line : data.triggers) {
        if (line[u"source"_s].toString() != u"HINT3/"_s + bot)
            continue;
        if (line[u"orig_split"_s] == "train"_L1) {
            texts.append(textOf(line));
            labels.append(line[u"label_raw"_s].toString());
        } else {
            asked.append(line);
        }
    }
    // In an order that has nothing to do with the labels.
    std::sort(asked.begin(), asked.end(), [](const QJsonObject &a, const QJsonObject &b) {
        return featureHash(u'o', textOf(a)) < featureHash(u'o', textOf(b));
    });
    Base base(texts, labels);
    QStringList is;
    QStringList said;
    QStringList baseline;
    QList<double> scores;
    QList<double> baselineScores;
    for (const QJsonObject &line : std::as_const(asked)) {
        const Base::Answer answer = base.ask(textOf(line), 5);
        is.append(line[u"scope"_s] == "out"_L1 ? u"out of scope"_s : line[u"label_raw"_s].toString());
        said.append(answer.label);
        baseline.append(answer.baseline);
        scores.append(answer.score);
        baselineScores.append(answer.baselineScore);
    }
    const QString name = u"hint3_mcc_"_s + bot;
    take(name, mccWithBorder(is, said, scores), u"correlation"_s, is.size());
    take(name + u"_baseline"_s, mccWithBorder(is, baseline, baselineScores), u"correlation, BM25 of 5 neighbours"_s,
         is.size());
}

} // namespace

void measureScope(const TriggerData &data, const TakeFigure &take)
{
    measureClinc(data, take);
    for (const QString &bot : {u"curekart"_s, u"powerplay11"_s, u"sofmattress"_s})
        measureHint(data, bot, take);
}

} // namespace Baton::Bench
