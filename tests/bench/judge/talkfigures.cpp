// SPDX-FileCopyrightText: Baton contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "bench/judge/judgefigures.h"
#include "bench/judge/measures.h"
#include "server/ai/rehearsal.h"
#include "server/ai/talkfiles.h"
#include "server/ai/terms.h"

#include <QJsonArray>
#include <QRegularExpression>

namespace Baton::Bench {

using namespace Qt::Literals::StringLiterals;
using namespace Baton::Server;

namespace {

bool isStar(const QJsonObject &talk)
{
    return talk[u"source"_s] == "STAR"_L1;
}

bool isAnnoyed(const QJsonObject &talk)
{
    return talk[u"labels"_s][u"annoyed"_s].toBool();
}

QString idOf(const QJsonObject &talk)
{
    return talk[u"id"_s].toString();
}

/// The simple baseline: how many keywords of annoyance the visitor used.
int keywordsIn(const QJsonObject &talk)
{
    static const QRegularExpression words(u"\\b(?:ugh|ridiculous|useless|terrible|horrible|awful|worst|annoy\\w*|"
                                          "frustrat\\w*|stupid|come on|hurry|wtf|damn|seriously|unacceptable)\\b"_s);
    int count = 0;
    for (const Message &message : threadOf(talk)) {
        if (message.speaker == Speaker::Visitor)
            count += words.match(plainWords(message.text)).hasMatch() ? 1 : 0;
    }
    return count;
}

/// Where the bot could not go on, as people judged it; -1 where it could.
int stuckAt(const QJsonObject &talk)
{
    const QJsonObject handoff = talk[u"labels"_s][u"handoff"_s].toObject();
    return handoff[u"basis"_s] == "star_out_of_scope"_L1 ? handoff[u"turn"_s].toInt(-1) : -1;
}

struct Stuck
{
    qsizetype fired = 0;
    qsizetype firedRightly = 0;
    qsizetype places = 0;
    qsizetype found = 0;

    /// Fires within one turn of the place count; a talk without a place has none to be right about.
    void add(const QList<int> &at, int place)
    {
        fired += at.size();
        const auto near = std::count_if(at.cbegin(), at.cend(), [place](int turn) { return qAbs(turn - place) <= 1; });
        firedRightly += place >= 0 ? near : 0;
        places += place >= 0 ? 1 : 0;
        found += place >= 0 && near > 0 ? 1 : 0;
    }
    double precision() const { return double(firedRightly) / std::max(1.0, double(fired)); }
    double recall() const { return double(found) / std::max(1.0, double(places)); }
};

} // namespace

void measureTalks(const TriggerData &data, FoldModels &models, const TakeFigure &take)
{
    QList<Rated> rated;
    QList<Rated> keywords;
    Counts annoyed;
    Counts annoyedBaseline;
    Stuck stuck;
    Stuck stuckBaseline;
    for (int fold = 0; fold < folds; ++fold) {
        const TalkModel &model = models.without(fold);
        for (const QJsonObject &talk : data.conversations) {
            if (!isStar(talk) || foldOf(idOf(talk)) != fold)
                continue;
            QList<int> fires;
            QList<int> sorry;
            double last = 0;
            for (const QJsonObject &line : rehearsed(talk, {}, {&model, nullptr})) {
                const int turn = line[u"turn"_s].toInt();
                const bool isVisitors = line[u"role"_s] == "visitor"_L1;
                if (isVisitors)
                    last = line[u"annoyed"_s].toDouble();
                const QJsonArray reasons = line[u"reasons"_s].toArray();
                // The turn in which the AI gave up counts once, where it is said.
                if (!isVisitors && std::any_of(reasons.begin(), reasons.end(), [](const QJsonValueConstRef &reason) {
                        return reason[u"code"_s] == "low_confidence"_L1;
                    }))
                    fires.append(turn);
                if (!isVisitors && plainWords(talk[u"turns"_s][turn][u"text"_s].toString()).contains(u" sorry "_s))
                    sorry.append(turn);
            }
            rated.append({last, isAnnoyed(talk)});
            if (qEnvironmentVariableIsSet("BATON_JUDGE_LOG"))
                qInfo("annoyed %d %.4f %s", int(isAnnoyed(talk)), last, qPrintable(idOf(talk)));
            keywords.append({double(keywordsIn(talk)), isAnnoyed(talk)});
            annoyed.add(last >= signBorder, isAnnoyed(talk));
            annoyedBaseline.add(keywordsIn(talk) > 0, isAnnoyed(talk));
            stuck.add(fires, stuckAt(talk));
            stuckBaseline.add(sorry, stuckAt(talk));
        }
    }
    const qsizetype n = rated.size();
    take(u"annoyed_f1"_s, annoyed.f1(), u"F1"_s, n);
    take(u"annoyed_f1_baseline"_s, annoyedBaseline.f1(), u"F1, keywords"_s, n);
    take(u"annoyed_auroc"_s, auroc(rated), u"area"_s, n);
    take(u"annoyed_auroc_baseline"_s, auroc(keywords), u"area, number of keywords"_s, n);
    take(u"star_handoff_precision"_s, stuck.precision(), u"share"_s, stuck.fired);
    take(u"star_handoff_precision_baseline"_s, stuckBaseline.precision(), u"share, the AI says sorry"_s,
         stuckBaseline.fired);
    take(u"star_handoff_recall"_s, stuck.recall(), u"share"_s, stuck.places);
    take(u"star_handoff_recall_baseline"_s, stuckBaseline.recall(), u"share, the AI says sorry"_s, stuck.places);
}

} // namespace Baton::Bench
