// SPDX-FileCopyrightText: Baton contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "bench/judge/judgefigures.h"
#include "bench/judge/measures.h"
#include "server/ai/judgedline.h"
#include "server/ai/terms.h"

#include <QJsonArray>
#include <QRegularExpression>

#include <algorithm>
#include <cmath>

namespace Baton::Bench {

using namespace Qt::Literals::StringLiterals;
using namespace Baton::Server;

namespace {

struct Kind
{
    QString trigger;
    QString code;
    QString figure;
    QRegularExpression keywords; ///< the simple baseline
    Counts counts = {};
    Counts baseline = {};
};

QList<Kind> kinds()
{
    return {
        {u"human_request"_s, u"explicit_request"_s, u"human_request"_s,
         QRegularExpression(u"\\b(?:talk|speak|chat|connect|transfer)\\b.*\\b(?:human|agent|person|someone|"
                            "representative|operator|manager)\\b|\\bcustomer (?:care|service)\\b"_s)},
        {u"sensitive"_s, u"sensitive"_s, u"sensitive"_s,
         QRegularExpression(u"\\b(?:fraud|stolen|lost|hacked|accident|suicide|dispute|unauthorized|blocked)\\b"_s)},
        {u"frustration"_s, u"frustration"_s, u"frustration"_s,
         QRegularExpression(u"\\b(?:hate|angry|annoying|annoyed|worst|terrible|awful|stupid|fuck\\w*|shit|"
                            "disappoint\\w*|useless|ridiculous|damn)\\b"_s)},
        {u"abuse"_s, u"abuse"_s, u"abuse"_s,
         QRegularExpression(u"\\b(?:fuck\\w*|shit|bitch|stupid|idiot|sex|ass|dick|shut up|hate you|suck|dumb)\\b"_s)}};
}

/// Everything of one fold: trained on the others, judged here.
class Fold
{
public:
    Fold(const TriggerData &data, int fold, const TalkModel &model)
        : m_data(data)
        , m_fold(fold)
        , m_model(model)
    {
        for (const QJsonObject &line : data.triggers) {
            if (foldOf(groupOf(line)) == fold)
                continue;
            if (const QString intent = line[u"intent"_s].toString(); !intent.isEmpty())
                m_bayes.learn(line[u"text"_s].toString(), intent);
        }
    }

    void judge(QList<Kind> &all)
    {
        for (const QJsonObject &line : m_data.triggers) {
            if (foldOf(groupOf(line)) == m_fold)
                judgeOne(line, all);
        }
    }

    QStringList intents;
    QStringList saidIntents;
    QStringList baselineIntents;
    QList<double> ms;

private:
    void judgeOne(const QJsonObject &line, QList<Kind> &all)
    {
        const QJsonObject judged = judgedLine(line, {}, {&m_model, nullptr});
        QStringList codes;
        const QJsonArray reasons = judged[u"reasons"_s].toArray();
        for (const auto &reason : reasons)
            codes.append(reason[u"code"_s].toString());
        const QString plain = plainWords(line[u"text"_s].toString());
        for (Kind &kind : all) {
            const bool is = line[u"trigger"_s] == kind.trigger;
            kind.counts.add(codes.contains(kind.code), is);
            kind.baseline.add(kind.keywords.match(plain).hasMatch(), is);
            if (qEnvironmentVariableIsSet("BATON_JUDGE_LOG") && codes.contains(kind.code) != is)
                qInfo("%s %s %s: %s", qPrintable(kind.code), is ? "missed" : "wrong",
                      qPrintable(line[u"id"_s].toString()), qPrintable(line[u"text"_s].toString().left(160)));
        }
        ms.append(judged[u"ms"_s].toDouble());
        const QString intent = line[u"intent"_s].toString();
        if (intent.isEmpty())
            return;
        if (qEnvironmentVariableIsSet("BATON_JUDGE_LOG") && judged[u"intent"_s] != intent)
            qInfo("intent %s for %s %s: %s", qPrintable(judged[u"intent"_s].toString()), qPrintable(intent),
                  qPrintable(line[u"id"_s].toString()), qPrintable(line[u"text"_s].toString().left(160)));
        intents.append(intent);
        saidIntents.append(judged[u"intent"_s].toString());
        baselineIntents.append(m_bayes.guess(line[u"text"_s].toString()));
    }

    const TriggerData &m_data;
    int m_fold;
    const TalkModel &m_model;
    NaiveBayes m_bayes;
};

} // namespace

void measureSigns(const TriggerData &data, FoldModels &models, const TakeFigure &take)
{
    QList<Kind> all = kinds();
    QStringList is;
    QStringList said;
    QStringList baseline;
    QList<double> ms;
    for (int number = 0; number < folds; ++number) {
        Fold fold(data, number, models.without(number));
        fold.judge(all);
        is += fold.intents;
        said += fold.saidIntents;
        baseline += fold.baselineIntents;
        ms += fold.ms;
    }
    const qsizetype n = data.triggers.size();
    for (const Kind &kind : std::as_const(all)) {
        take(kind.figure + u"_f1"_s, kind.counts.f1(), u"F1"_s, n);
        take(kind.figure + u"_f1_baseline"_s, kind.baseline.f1(), u"F1, keywords"_s, n);
        if (kind.trigger == "human_request"_L1) {
            const auto falseAlarms = [](const Counts &counts) {
                return 10'000.0 * double(counts.wrong) / double(counts.wrong + counts.quiet);
            };
            take(u"human_request_false_per_10000"_s, falseAlarms(kind.counts), u"false alarms"_s, n);
            take(u"human_request_false_per_10000_baseline"_s, falseAlarms(kind.baseline), u"false alarms, keywords"_s,
                 n);
        }
    }
    take(u"intent_accuracy"_s, accuracy(is, said), u"share"_s, is.size());
    take(u"intent_accuracy_baseline"_s, accuracy(is, baseline), u"share, naive Bayes"_s, is.size());
    take(u"intent_macro_f1"_s, macroF1(is, said), u"F1"_s, is.size());
    take(u"intent_macro_f1_baseline"_s, macroF1(is, baseline), u"F1, naive Bayes"_s, is.size());
    std::sort(ms.begin(), ms.end());
    take(u"judge_ms_per_turn_p99"_s, ms[qsizetype(std::ceil(0.99 * double(ms.size()))) - 1], u"ms"_s, ms.size());
}

} // namespace Baton::Bench
