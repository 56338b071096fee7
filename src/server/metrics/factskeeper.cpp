// SPDX-FileCopyrightText: Baton contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "server/metrics/factskeeper.h"

#include "server/metrics/factsfile.h"
#include "server/metrics/metricstext.h"

namespace Baton::Server {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr std::size_t mostWaiting = 64;
constexpr Millis afterTrouble{5'000};

} // namespace

FactsKeeper::FactsKeeper(Settings settings, std::function<Instant()> clock)
    : m_settings(std::move(settings))
    , m_clock(std::move(clock))
    , m_thread([this] { run(); })
{}

void FactsKeeper::wake()
{
    // Without the lock: at worst it is seen when it looks by itself.
    if (!m_woken.exchange(true))
        m_ready.notify_one();
}

bool FactsKeeper::ask(const MetricsQuery &query, Done done)
{
    {
        const std::scoped_lock lock(m_mutex);
        if (m_stopping || m_jobs.size() >= mostWaiting)
            return false;
        m_jobs.push_back({query, std::move(done)});
    }
    m_ready.notify_one();
    return true;
}

QByteArray FactsKeeper::told() const
{
    const std::scoped_lock lock(m_mutex);
    return m_told;
}

void FactsKeeper::stop()
{
    {
        const std::scoped_lock lock(m_mutex);
        m_stopping = true;
    }
    m_ready.notify_all();
    if (m_thread.joinable())
        m_thread.join();
}

void FactsKeeper::run()
{
    auto opened = FactsFile::open(m_settings.dataDir, SqliteFile::Mode::ReadWrite);
    if (!opened)
        qWarning("metrics: %ls", qUtf16Printable(opened.error().detail));
    FactsFile *file = opened ? opened->get() : nullptr;
    bool goesOn = true;
    while (goesOn) {
        const bool more = file && foldSome(*file);
        if (!more) {
            answerAll(file);
            if (file)
                tell(*file);
        }
        goesOn = more ? !isStopping() : rest();
    }
}

bool FactsKeeper::isStopping() const
{
    const std::scoped_lock lock(m_mutex);
    return m_stopping;
}

/// Whether there is more at once.
bool FactsKeeper::foldSome(FactsFile &file)
{
    const auto more = file.foldSome();
    if (!more) {
        qWarning("metrics: %ls", qUtf16Printable(more.error().detail));
        std::unique_lock lock(m_mutex);
        m_ready.wait_for(lock, afterTrouble, [this] { return m_stopping; });
        return false;
    }
    if (const auto upTo = file.upTo())
        m_upTo = *upTo;
    if (const auto upTo = file.recordsUpTo())
        m_recordsUpTo = *upTo;
    return *more;
}

void FactsKeeper::answerAll(FactsFile *file)
{
    std::deque<Job> jobs;
    {
        const std::scoped_lock lock(m_mutex);
        jobs.swap(m_jobs);
    }
    for (const Job &job : jobs) {
        Result<MetricsReport> report = file ? file->report(job.query, m_clock()) : refuse(Code::Disabled);
        // A part of the groups would look like all of them.
        if (report && report->figures.size() > maxFigures)
            report = refuse(Code::TooLarge, u"too many groups; ask for fewer or for some figures by name"_s);
        job.done(report);
    }
}

/// Not at each scrape: whoever asks often makes no work.
void FactsKeeper::tell(FactsFile &file)
{
    const auto now = std::chrono::steady_clock::now();
    if (m_toldUpTo >= 0 && now - m_toldAt < m_settings.toldEvery)
        return;
    QList<std::pair<QString, MetricsReport>> reports;
    const Instant at = m_clock();
    for (const auto &[name, span, by] : {std::tuple{u"1h"_s, Millis(std::chrono::hours(1)), FigureGroup::None},
                                         std::tuple{u"24h"_s, Millis(std::chrono::hours(24)), FigureGroup::Team}}) {
        MetricsQuery query;
        query.from = at - span;
        query.by = by;
        if (auto report = file.report(query, at))
            reports.append({name, *std::move(report)});
    }
    const auto top = file.top();
    const QByteArray text = prometheusText(reports, m_upTo, top.value_or(0));
    m_toldAt = now;
    m_toldUpTo = m_upTo;
    const std::scoped_lock lock(m_mutex);
    m_told = text;
}

/// Until there is something to do; false where it is time to end.
bool FactsKeeper::rest()
{
    std::unique_lock lock(m_mutex);
    const auto isAsked = [this] { return m_stopping || !m_jobs.empty(); };
    m_ready.wait_for(lock, m_settings.every, [&] { return isAsked() || m_woken; });
    if (m_woken && !isAsked())
        m_ready.wait_for(lock, m_settings.settle, isAsked);
    m_woken = false;
    return !m_stopping;
}

} // namespace Baton::Server
