// SPDX-FileCopyrightText: Baton contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QElapsedTimer>
#include <QList>
#include <QString>

#include <functional>

namespace Baton::Bench {

/// How much is measured; the smoke test takes as little as still goes through everything.
struct Extent
{
    int events = 320; ///< painted, per queue size and kind of server
    int rows = 1'000; ///< waiting
    int starts = 5;
    int loadMs = 4'000; ///< of each load
    int loadVisitors = 120;
    int messages = 50'000; ///< of the long thread
    int frames = 600; ///< scrolled in it
    int queueRows = 10'000; ///< of the long queue
    int frameMs = 10'000; ///< over which its frames are measured
    int idleMs = 20'000;
    bool trains = true; ///< models in folds, which takes minutes
    int claims = 240; ///< of a conversation each; as many events over the bad link
};

/// Writes one figure as a line of JSON on standard output.
void printFigure(const QString &name, double value, const QString &unit, qsizetype n);
/// Three of them, `name` with p50_ms, p95_ms and p99_ms, and `suffix` behind.
void printSpans(const QString &name, const QString &suffix, const QList<double> &ms);
/// What goes on, on standard error.
void progress(const QString &text);
/// The value below which `share` (0 to 1) of the samples lie; 0 without samples.
double percentile(QList<double> samples, double share);
/// Nanoseconds of the system's monotonic clock, the same in every process.
qint64 monotonicNs();
/// Runs the event loop until it holds; false where it does not within the time.
bool waitUntil(const std::function<bool()> &holds, int ms = 60'000);
/// Does it so many times, 20 a second on average and in step with nothing; the event loop runs in between.
void atRandomMoments(int times, const std::function<void(int no)> &act);
/// A program that lies beside this one in the build folder, as `app/baton/baton`.
QString builtProgram(const QString &place);

/// How fast this machine is at this moment, beside which the figures that follow are read.
void printYardstick();

// The parts. Each prints its figures; false where it could not be measured.
bool measureEventToPaint(const Extent &extent);
/// From a claim to the line that tells the visitor of it.
bool measureClaimToVisitor(const Extent &extent);
/// Events and claims over a wire that takes 200 ms there and back and loses 2 % of what it carries.
bool measureBadLink(const Extent &extent);
/// From a key to the end of the paint of its letter, while a hundred messages a second arrive.
bool measureComposerKey(const Extent &extent);
bool measureStart(const Extent &extent);
/// Puts a token where a person who signed in the last time finds it: the desktop's keychain.
bool keepToken(const QString &key, const QString &token);
/// A thread of 50,000 messages: opened, scrolled, kept.
bool measureTranscript(const Extent &extent);
bool measureDurable(const Extent &extent);
/// Interactions and seconds of the main path.
bool measureWork(const Extent &extent);
/// The longest stall of the window over the corpus of bad inputs.
bool measureHostile(const Extent &extent);
bool measureQueue10k(const Extent &extent);
bool measureColdStart10k(const Extent &extent);
/// The team lead's board over 500 agents and as many waiting as the long queue has.
bool measureBoard(const Extent &extent);
bool measureIdle(const Extent &extent);
/// How well talk is judged and briefed, on labelled talk of other people; nothing where it is not there.
bool measureJudging(const Extent &extent);
/// How far a wait told at first is from what it comes to, on made-up days.
bool measureWaitEstimate(const Extent &extent);
/// The part of measureDurable() that needs this process itself to sync slowly; `what` is `single` or `embedded`.
bool measureDurableInside(const QString &what, const Extent &extent);

} // namespace Baton::Bench
