// SPDX-FileCopyrightText: Baton contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "history.h"
#include "run.h"

#include <QCommandLineParser>
#include <QCoreApplication>
#include <QElapsedTimer>
#include <QHashFunctions>
#include <QTextStream>

#include <atomic>
#include <mutex>
#include <thread>

using namespace Baton::Sim;
using namespace Qt::Literals::StringLiterals;

namespace {

struct Failure
{
    quint64 seed;
    QString fault;
};

struct Campaign
{
    Tally tally;
    QList<Failure> failures;
    int runs = 0;
    double seconds = 0;
};

/// Runs seeds on all cores until they are done, or the first failure where one is enough.
Campaign run(quint64 first, int seeds, Plant plant, int jobs, bool untilFailure)
{
    Campaign campaign;
    std::atomic<int> next = 0;
    std::mutex lock;
    QElapsedTimer timer;
    timer.start();
    const auto work = [&] {
        for (int i = next++; i < seeds; i = next++) {
            const Verdict verdict = runSeed(first + quint64(i), plant);
            const std::scoped_lock guard(lock);
            ++campaign.runs;
            campaign.tally.add(verdict.tally);
            if (verdict.fault.isEmpty())
                continue;
            campaign.failures.append({first + quint64(i), verdict.fault});
            if (untilFailure)
                next = seeds;
        }
    };
    std::vector<std::thread> threads;
    for (int i = 0; i < jobs; ++i)
        threads.emplace_back(work);
    for (std::thread &thread : threads)
        thread.join();
    campaign.seconds = double(timer.elapsed()) / 1000;
    return campaign;
}

void print(QTextStream &out, const QString &title, const QMap<QString, int> &counts)
{
    out << title << ':';
    for (auto it = counts.cbegin(); it != counts.cend(); ++it)
        out << ' ' << it.key() << '=' << it.value();
    out << '\n';
}

/// What a campaign of some length must have met, or it proves less than it says.
QStringList missing(const Tally &tally)
{
    QStringList gone;
    const auto want = [&gone](const QMap<QString, int> &counts, const QStringList &names) {
        for (const QString &name : names) {
            if (counts.value(name) == 0)
                gone.append(name);
        }
    };
    want(tally.verbs,
         {u"message"_s,  u"ask_human"_s, u"cancel"_s, u"form"_s,          u"page"_s,       u"leave"_s,
          u"rate"_s,     u"claim"_s,     u"assign"_s, u"offer"_s,         u"decline"_s,    u"take_over"_s,
          u"release"_s,  u"transfer"_s,  u"return"_s, u"resolve"_s,       u"snooze"_s,     u"defer"_s,
          u"send"_s,     u"note"_s,      u"status"_s, u"request"_s,       u"save_agent"_s, u"save_workspace"_s,
          u"start"_s,    u"route"_s,     u"tick"_s,   u"lease_expired"_s, u"refuse"_s,     u"answer"_s,
          u"describe"_s, u"reveal"_s,    u"goal"_s,   u"whisper"_s});
    want(tally.refusals,
         {u"conflict"_s, u"fenced"_s, u"state"_s, u"forbidden"_s, u"not_found"_s, u"bad_schema"_s, u"text_rejected"_s,
          u"idempotency_mismatch"_s, u"disabled"_s, u"team_closed"_s, u"overloaded"_s, u"too_large"_s,
          u"attachment_rejected"_s});
    want(tally.states,
         {u"owner ai"_s,
          u"owner queue"_s,
          u"owner agent"_s,
          u"owner nobody"_s,
          u"phase 0"_s,
          u"phase 1"_s,
          u"phase 2"_s,
          u"phase 3"_s,
          u"phase 4"_s,
          u"outcome returned"_s,
          u"outcome resolved"_s,
          u"outcome cancelled"_s,
          u"outcome missed"_s,
          u"outcome dropped"_s,
          u"outcome refused"_s,
          u"handoff.deferred"_s,
          u"handoff.resumed"_s,
          u"handoff.offered"_s,
          u"handoff.declined"_s,
          u"conversation.snoozed"_s,
          u"conversation.woken"_s,
          u"conversation.transferred"_s,
          u"conversation.released"_s,
          u"conversation.reopened"_s,
          u"alert.stepped"_s,
          u"briefing.updated"_s});
    want(tally.faults.count,
         {u"cut"_s, u"half open"_s, u"late frame"_s, u"doubled frame"_s, u"server restart"_s, u"console restart"_s,
          u"failed commit"_s, u"clock step"_s});
    return gone;
}

int report(QTextStream &out, const Campaign &campaign, bool coverage)
{
    out << campaign.runs << " seeds, " << campaign.failures.size() << " failed, "
        << qRound(campaign.runs * 60 / qMax(campaign.seconds, 0.001)) << " seeds a minute, " << campaign.tally.events
        << " events\n";
    print(out, u"faults"_s, campaign.tally.faults.count);
    print(out, u"verbs"_s, campaign.tally.verbs);
    print(out, u"refusals"_s, campaign.tally.refusals);
    print(out, u"states"_s, campaign.tally.states);
    for (const Failure &failure : campaign.failures)
        out << "seed " << failure.seed << ": " << failure.fault << '\n';
    const QStringList gone = coverage ? missing(campaign.tally) : QStringList();
    if (!gone.isEmpty())
        out << "never reached: " << gone.join(u", ") << '\n';
    return campaign.failures.isEmpty() && gone.isEmpty() ? 0 : 1;
}

/// Each planted fault must be found, or the simulator does not look.
int findPlanted(QTextStream &out, int seeds, int jobs)
{
    int missed = 0;
    for (const auto &[plant, name] : {std::pair(Plant::EarlyAck, "an acknowledgement before the commit"),
                                      std::pair(Plant::NoCompare, "a claim without the compare"),
                                      std::pair(Plant::NoFence, "an AI without the fence")}) {
        const Campaign campaign = run(1, seeds, plant, jobs, true);
        const bool found = !campaign.failures.isEmpty();
        out << "planted: " << name << ": "
            << (found ? u"found at seed %1: %2"_s.arg(campaign.failures[0].seed).arg(campaign.failures[0].fault)
                      : u"NOT found in %1 seeds"_s.arg(seeds))
            << '\n';
        out.flush();
        missed += found ? 0 : 1;
    }
    return missed;
}

} // namespace

int main(int argc, char **argv)
{
    // The same seed gives the same run: no order may come from chance of the process.
    QHashSeed::setDeterministicGlobalSeed();
    QCoreApplication app(argc, argv);
    QCommandLineParser parser;
    parser.setApplicationDescription(u"Plays engine, consoles, AI and visitors on virtual time, with faults"_s);
    parser.addHelpOption();
    parser.addOptions(
        {{u"seeds"_s, u"how many"_s, u"n"_s, u"200"_s},
         {u"first"_s, u"the first seed"_s, u"n"_s, u"1"_s},
         {u"seed"_s, u"one seed with its history"_s, u"n"_s},
         {u"frames"_s, u"with --seed: every frame as well"_s},
         {u"jobs"_s, u"threads"_s, u"n"_s, QString::number(qMax(1u, std::thread::hardware_concurrency()))},
         {u"planted"_s, u"looks for the planted faults as well"_s},
         {u"histories"_s, u"histories of alerts, watched by the witness of the ladder"_s},
         {u"fault"_s, u"with --histories --seed: plants the n-th fault"_s, u"n"_s}});
    parser.process(app);
    if (parser.isSet(u"histories"_s)) {
        if (parser.isSet(u"seed"_s))
            return tellHistory(parser.value(u"seed"_s).toULongLong(), parser.value(u"fault"_s).toInt(),
                               parser.isSet(u"frames"_s));
        return runHistories(parser.value(u"first"_s).toULongLong(), parser.value(u"seeds"_s).toInt(),
                            parser.value(u"jobs"_s).toInt(), parser.isSet(u"planted"_s));
    }
    QTextStream out(stdout);
    if (parser.isSet(u"seed"_s)) {
        const Verdict verdict = runSeed(parser.value(u"seed"_s).toULongLong(), Plant::None, parser.isSet(u"frames"_s));
        for (const QString &line : verdict.history)
            out << line << '\n';
        out << (verdict.fault.isEmpty() ? u"held"_s : verdict.fault) << '\n';
        return verdict.fault.isEmpty() ? 0 : 1;
    }
    const int seeds = parser.value(u"seeds"_s).toInt();
    const int jobs = parser.value(u"jobs"_s).toInt();
    const Campaign campaign = run(parser.value(u"first"_s).toULongLong(), seeds, Plant::None, jobs, false);
    int bad = report(out, campaign, seeds >= 100);
    out.flush();
    if (parser.isSet(u"planted"_s))
        bad += findPlanted(out, qMax(seeds, 200), jobs);
    return bad == 0 ? 0 : 1;
}
