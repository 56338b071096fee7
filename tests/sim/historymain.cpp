// SPDX-FileCopyrightText: Baton contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "history.h"

#include <QElapsedTimer>
#include <QTextStream>

#include <atomic>
#include <mutex>
#include <thread>

namespace Baton::Sim {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr int tellAtMost = 8; ///< breaches of one rule

struct Found
{
    quint64 seed = 0;
    Breach breach;
};

struct Campaign
{
    HistoryVerdict all;
    QList<Found> found;
    int runs = 0;
    int bad = 0; ///< seeds
    double seconds = 0;
};

/// Runs seeds on so many threads until they are done, or the first breach of a rule where one is looked for.
Campaign run(quint64 first, int seeds, int jobs, Fault fault, std::optional<Rule> sought)
{
    Campaign campaign;
    std::atomic<int> next = 0;
    std::mutex lock;
    QElapsedTimer timer;
    timer.start();
    const auto work = [&] {
        for (int i = next++; i < seeds; i = next++) {
            const quint64 seed = first + quint64(i);
            const HistoryVerdict verdict = runHistory(seed, fault);
            const std::scoped_lock guard(lock);
            ++campaign.runs;
            campaign.bad += verdict.breaches.isEmpty() ? 0 : 1;
            campaign.all.add(verdict);
            for (const Breach &breach : verdict.breaches) {
                if (!sought || breach.rule == *sought)
                    campaign.found.append({seed, breach});
            }
            if (sought && !campaign.found.isEmpty())
                next = seeds;
        }
    };
    std::vector<std::thread> threads;
    for (int i = 0; i < jobs; ++i)
        threads.emplace_back(work);
    for (std::thread &thread : threads)
        thread.join();
    campaign.seconds = double(timer.elapsed()) / 1000;
    std::stable_sort(campaign.found.begin(), campaign.found.end(),
                     [](const Found &a, const Found &b) { return a.seed < b.seed; });
    return campaign;
}

void print(QTextStream &out, const QString &title, const QMap<QString, int> &counts)
{
    out << title << ':';
    for (auto it = counts.cbegin(); it != counts.cend(); ++it)
        out << (it == counts.cbegin() ? " " : ", ") << it.key() << ' ' << it.value();
    out << '\n';
}

/// What a campaign of some length must have met, or it proves less than it says.
QStringList missing(const HistoryVerdict &all)
{
    QStringList gone;
    const auto want = [&gone](const QMap<QString, int> &counts, const QStringList &names) {
        for (const QString &name : names) {
            if (counts.value(name) == 0)
                gone.append(name);
        }
    };
    want(all.endings, {u"claimed"_s, u"cancelled"_s, u"missed"_s, u"refused"_s});
    want(all.met,
         {u"console restart"_s, u"server restart"_s, u"sleep"_s, u"cut"_s, u"dead link"_s, u"half open"_s,
          u"clock step of a console"_s, u"clock step of the server"_s, u"failed commit"_s, u"toast"_s,
          u"toast that nobody saw"_s});
    want(all.deeds,
         {u"acknowledge"_s, u"claim"_s, u"decline"_s, u"offer"_s, u"assign"_s, u"defer"_s, u"snooze"_s, u"release"_s,
          u"transfer to a team"_s, u"transfer to a person"_s, u"status"_s, u"alerts of one's own"_s, u"ladder"_s,
          u"ask for a person"_s, u"cancel"_s, u"leave"_s, u"write"_s});
    return gone;
}

int report(QTextStream &out, const Campaign &campaign)
{
    out << campaign.runs << " histories in " << QString::number(campaign.seconds, 'f', 1) << " s, " << campaign.bad
        << " broke a rule\n";
    int handoffs = 0;
    for (const int count : campaign.all.endings)
        handoffs += count;
    const auto waits = std::count_if(campaign.found.cbegin(), campaign.found.cend(),
                                     [](const Found &one) { return one.breach.rule == Rule::NextStep; });
    out << handoffs << " handoffs, " << campaign.all.steps << " steps of their ladders on record, " << waits
        << " without a next step\n";
    print(out, u"endings"_s, campaign.all.endings);
    print(out, u"met"_s, campaign.all.met);
    print(out, u"deeds"_s, campaign.all.deeds);
    QMap<QString, int> rules;
    for (const Found &found : campaign.found)
        ++rules[nameOf(found.breach.rule)];
    if (!rules.isEmpty())
        print(out, u"broken rules"_s, rules);
    QMap<Rule, int> told;
    for (const Found &found : campaign.found) {
        if (++told[found.breach.rule] > tellAtMost)
            continue;
        out << "seed " << found.seed << " at " << found.breach.at << " ms, '" << nameOf(found.breach.rule)
            << "': " << found.breach.what << '\n';
    }
    out.flush();
    return campaign.bad;
}

/// Each must be found by its own rule, or the witness does not look.
int findPlanted(QTextStream &out, quint64 first, int seeds, int jobs)
{
    int missed = 0;
    for (const PlantedFault &planted : plantedFaults) {
        const Campaign campaign = run(first, seeds, jobs, planted.fault, planted.rule);
        out << "planted: " << planted.words << ": ";
        if (campaign.found.isEmpty()) {
            out << "NOT found in " << seeds << " histories by '" << nameOf(planted.rule) << "'\n";
            ++missed;
        } else {
            const Found &found = campaign.found.constFirst();
            out << "found at seed " << found.seed << " by '" << nameOf(planted.rule) << "': " << found.breach.what
                << '\n';
        }
        out.flush();
    }
    return missed;
}

} // namespace

int runHistories(quint64 first, int seeds, int jobs, bool planted)
{
    QTextStream out(stdout);
    const Campaign campaign = run(first, seeds, jobs, Fault::None, std::nullopt);
    int bad = report(out, campaign);
    const QStringList gone = seeds >= 200 ? missing(campaign.all) : QStringList();
    if (!gone.isEmpty()) {
        out << "never met: " << gone.join(u", ") << '\n';
        ++bad;
    }
    if (planted)
        bad += findPlanted(out, first, qBound(200, seeds, 1000), jobs);
    return bad == 0 ? 0 : 1;
}

int tellHistory(quint64 seed, int planted, bool frames)
{
    const Fault fault = planted > 0 && planted <= plantedFaults.size() ? plantedFaults[planted - 1].fault : Fault::None;
    QTextStream out(stdout);
    const HistoryVerdict verdict = runHistory(seed, fault, true, frames);
    for (const QString &line : verdict.story)
        out << line << '\n';
    print(out, u"endings"_s, verdict.endings);
    for (const Breach &breach : verdict.breaches)
        out << "at " << breach.at << " ms, '" << nameOf(breach.rule) << "': " << breach.what << '\n';
    out << (verdict.breaches.isEmpty() ? "held\n" : "");
    return verdict.breaches.isEmpty() ? 0 : 1;
}

} // namespace Baton::Sim
