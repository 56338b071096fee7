// SPDX-FileCopyrightText: Baton contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/batond/arguments.h"
#include "app/batond/commands.h"
#include "protocol/codec.h"
#include "server/metrics/factsfile.h"
#include "server/metrics/metricstext.h"
#include "server/provision.h"

#include <QDateTime>
#include <QFile>
#include <QTextStream>
#include <QThread>
#include <QTimeZone>

#include <algorithm>
#include <cstdio>

namespace Baton {

using namespace Qt::Literals::StringLiterals;

namespace {

enum class Format { Table, Json, Csv, Prometheus };

struct Asked
{
    QString data;
    MetricsQuery query;
    QStringList teams; ///< names or ids
    Format format = Format::Table;
    Instant now;
};

int failedTo(const Error &error)
{
    QTextStream(stderr) << u"batond: "_s << error.detail << Qt::endl;
    return Failed;
}

void put(const QByteArray &text)
{
    std::fwrite(text.constData(), 1, size_t(text.size()), stdout);
}

/// `2026-03-01`, its beginning in UTC, or a moment as `2026-03-01T09:30:00Z`; without a zone UTC is meant.
Result<Instant> momentOf(const QString &text)
{
    QDateTime at = QDateTime::fromString(text, Qt::ISODateWithMs);
    if (at.timeSpec() == Qt::LocalTime)
        at.setTimeSpec(Qt::UTC);
    if (!at.isValid())
        return refuse(Code::BadSchema, u"not a day or a moment: "_s % text);
    return Instant{at.toMSecsSinceEpoch()};
}

Result<Format> formatOf(const QStringList &flags)
{
    if (flags.size() > 1)
        return refuse(Code::BadSchema, u"one of --json, --csv and --prometheus"_s);
    if (flags.isEmpty())
        return Format::Table;
    return flags.constFirst() == "json"_L1 ? Format::Json
        : flags.constFirst() == "csv"_L1   ? Format::Csv
                                           : Format::Prometheus;
}

Result<void> takeWindow(const Arguments &arguments, MetricsQuery &query)
{
    for (const auto &[name, moment] : {std::pair{u"from"_s, &query.from}, std::pair{u"to"_s, &query.to}}) {
        if (!arguments.options.contains(name))
            continue;
        const auto at = momentOf(arguments.option(name));
        if (!at)
            return tl::unexpected(at.error());
        *moment = *at;
    }
    return {};
}

Result<Asked> askedWith(const Arguments &arguments)
{
    Asked asked;
    asked.data = arguments.option(u"data"_s);
    if (asked.data.isEmpty() || !arguments.words.isEmpty())
        return refuse(Code::BadSchema, u"--data DIR is needed"_s);
    if (auto window = takeWindow(arguments, asked.query); !window)
        return tl::unexpected(window.error());
    asked.teams = arguments.all(u"team"_s);
    if (const QString category = arguments.option(u"category"_s); !category.isEmpty()) {
        asked.query.category = Protocol::categoryFromName(category);
        if (!asked.query.category)
            return refuse(Code::BadSchema, u"no such category: "_s % category);
    }
    if (const QString by = arguments.option(u"by"_s); !by.isEmpty()) {
        const auto group = Protocol::groupFromName(by);
        if (!group)
            return refuse(Code::BadSchema, u"--by is team, category, reason, hour or day"_s);
        asked.query.by = *group;
    }
    asked.query.zone = arguments.option(u"zone"_s);
    if (!asked.query.zone.isEmpty() && !QTimeZone(asked.query.zone.toLatin1()).isValid())
        return refuse(Code::BadSchema, u"no such time zone: "_s % asked.query.zone);
    const auto format = formatOf(arguments.flags);
    if (!format)
        return tl::unexpected(format.error());
    asked.format = *format;
    asked.now = Server::systemEnvironment().wallClock();
    return asked;
}

/// Up to everything that is committed now: by folding it where no server runs, by waiting for the server else.
class OpenFacts
{
public:
    static Result<OpenFacts> open(const QString &data)
    {
        if (!QFile::exists(Server::workspaceFile(data)))
            return refuse(Code::NotFound, u"no workspace in "_s % data);
        OpenFacts opened;
        if (auto lock = Server::lockData(data))
            opened.m_lock = *std::move(lock);
        else if (lock.error().code != Code::Conflict && !QFile::exists(Server::factsFile(data)))
            return tl::unexpected(lock.error());
        auto file = Server::FactsFile::open(
            data, opened.m_lock ? Server::SqliteFile::Mode::ReadWrite : Server::SqliteFile::Mode::ReadOnly);
        if (!file)
            return tl::unexpected(file.error());
        opened.m_file = *std::move(file);
        if (auto caught = opened.catchUp(); !caught)
            return tl::unexpected(caught.error());
        return opened;
    }
    Server::FactsFile *operator->() const { return m_file.get(); }

private:
    Result<void> catchUp()
    {
        if (m_lock) {
            for (;;) {
                const auto more = m_file->foldSome();
                if (!more)
                    return tl::unexpected(more.error());
                if (!*more)
                    return {};
            }
        }
        constexpr int tries = 100;
        constexpr unsigned long pause = 100; // ms
        const auto top = m_file->top();
        for (int i = 0; top && i < tries; ++i) {
            const auto upTo = m_file->upTo();
            if (!upTo)
                return tl::unexpected(upTo.error());
            if (*upTo >= *top)
                return {};
            QThread::msleep(pause);
        }
        QTextStream(stderr) << u"batond: the server has not counted all of its log yet\n"_s;
        return {};
    }

    std::unique_ptr<QLockFile> m_lock;
    std::unique_ptr<Server::FactsFile> m_file;
};

Result<void> nameTeams(const OpenFacts &facts, Asked &asked)
{
    if (asked.teams.isEmpty())
        return {};
    const auto workspace = facts->workspace();
    if (!workspace)
        return tl::unexpected(workspace.error());
    for (const QString &wanted : std::as_const(asked.teams)) {
        const auto its = std::find_if(workspace->teams.cbegin(), workspace->teams.cend(), [&](const Team &team) {
            return team.id.toString() == wanted || team.name == wanted;
        });
        if (its == workspace->teams.cend())
            return refuse(Code::NotFound, u"no such team: "_s % wanted);
        asked.query.teams.append(its->id);
    }
    return {};
}

/// Parses, opens, and has `tell` say the rest.
int answer(const QStringList &given, const QStringList &options, const QStringList &flags,
           const std::function<Result<void>(const OpenFacts &, const Asked &)> &tell)
{
    const auto arguments = parseArguments(given, QStringList{u"data"_s, u"from"_s, u"to"_s} + options, flags);
    if (!arguments)
        return misused(arguments.error().detail);
    auto asked = askedWith(*arguments);
    if (!asked)
        return misused(asked.error().detail);
    const auto facts = OpenFacts::open(asked->data);
    if (!facts)
        return failedTo(facts.error());
    if (auto named = nameTeams(*facts, *asked); !named)
        return failedTo(named.error());
    if (auto told = tell(*facts, *asked); !told)
        return failedTo(told.error());
    return Fine;
}

template<typename T, typename Encode>
void putAll(const QList<T> &all, Format format, Encode encode)
{
    if (format == Format::Csv) {
        put(Server::csvOf(all));
        return;
    }
    for (const T &one : all)
        put(encode(one) + '\n');
}

} // namespace

int runMetrics(const QStringList &given)
{
    return answer(
        given, {u"team"_s, u"category"_s, u"by"_s, u"zone"_s}, {u"json"_s, u"csv"_s, u"prometheus"_s},
        [](const OpenFacts &facts, const Asked &asked) -> Result<void> {
            const auto report = facts->report(asked.query, asked.now);
            if (!report)
                return tl::unexpected(report.error());
            switch (asked.format) {
            case Format::Table:
                put(Server::tableOf(*report));
                break;
            case Format::Json:
                put(Protocol::encodeMetricsReport(*report) + '\n');
                break;
            case Format::Csv:
                put(Server::csvOf(*report));
                break;
            case Format::Prometheus:
                put(Server::prometheusText({{u"asked"_s, *report}}, report->upTo, facts->top().value_or(report->upTo)));
                break;
            }
            return {};
        });
}

int runHandoffs(const QStringList &given)
{
    return answer(given, {u"team"_s, u"category"_s}, {u"json"_s, u"csv"_s},
                  [](const OpenFacts &facts, const Asked &asked) -> Result<void> {
                      const auto handoffs = facts->handoffs(asked.query, asked.now);
                      if (!handoffs)
                          return tl::unexpected(handoffs.error());
                      putAll(*handoffs, asked.format, Protocol::encodeHandoffFacts);
                      return {};
                  });
}

int runConversations(const QStringList &given)
{
    return answer(given, {}, {u"json"_s, u"csv"_s}, [](const OpenFacts &facts, const Asked &asked) -> Result<void> {
        const auto conversations = facts->conversations(asked.query, asked.now);
        if (!conversations)
            return tl::unexpected(conversations.error());
        putAll(*conversations, asked.format, Protocol::encodeConversationFacts);
        return {};
    });
}

} // namespace Baton
