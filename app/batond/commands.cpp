// SPDX-FileCopyrightText: Baton contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/batond/commands.h"

#include "app/batond/arguments.h"
#include "app/batond/namedsettings.h"
#include "app/batond/signalwatch.h"
#include "domain/listtext.h"
#include "server/gateway/visitorpage.h"
#include "server/identity.h"
#include "server/model/modelsettings.h"
#include "server/provision.h"

#include <QCoreApplication>
#include <QFile>
#include <QTextStream>

#include <algorithm>
#include <cstdio>

namespace Baton {

using namespace Qt::Literals::StringLiterals;

namespace {

void say(const QString &text)
{
    QTextStream(stdout) << text << Qt::endl;
}

int failed(const Error &error)
{
    QTextStream(stderr) << u"batond: "_s << error.detail << Qt::endl;
    return Failed;
}

/// `127.0.0.1:8420`, `[::1]:8420`; the port may be 0.
Result<Server::Endpoint> parseListen(const QString &text)
{
    const qsizetype colon = text.lastIndexOf(u':');
    bool isPort = false;
    const quint16 port = text.mid(colon + 1).toUShort(&isPort);
    QString address = text.left(colon);
    if (address.startsWith(u'[') && address.endsWith(u']'))
        address = address.mid(1, address.size() - 2);
    if (colon < 1 || !isPort || address.isEmpty())
        return refuse(Code::BadSchema, u"--listen needs ADDRESS:PORT, not "_s % text);
    return Server::Endpoint{address, port};
}

std::optional<Role> roleNamed(const QString &name)
{
    if (name == "agent"_L1)
        return Role::Agent;
    if (name == "team_lead"_L1)
        return Role::TeamLead;
    if (name == "admin"_L1)
        return Role::Admin;
    return std::nullopt;
}

/// Lease and ladder belong to the workspace, so tests that want them short have them written there.
Result<void> writeShortTimes(const NamedSettings &named)
{
    if (named.leaseMs == 0 && named.ladderDivisor == 1)
        return {};
    auto opened = Server::Provisioning::open(named.daemon.dataDir, Server::systemEnvironment());
    if (!opened)
        return tl::unexpected(opened.error());
    Workspace workspace = (*opened)->workspace();
    if (named.leaseMs > 0)
        workspace.lease = Millis(named.leaseMs);
    if (named.ladderDivisor > 1)
        workspace.ladder = defaultWorkspace().ladder;
    for (LadderStep &step : workspace.ladder)
        step.after /= named.ladderDivisor;
    if (workspace == (*opened)->workspace())
        return {};
    return (*opened)->saveWorkspace(workspace);
}

/// Nothing where no model is wanted. The key is never a word of the command line, which everybody on the machine can
/// read.
Result<std::optional<Server::ModelSettings>> modelSettings(const Arguments &arguments)
{
    constexpr int longestWithin = 120; // seconds
    Server::ModelSettings model;
    model.url = arguments.option(u"ai-url"_s);
    model.model = arguments.option(u"ai-model"_s);
    const QString keyFile = arguments.option(u"ai-key-file"_s);
    model.caFile = arguments.option(u"ai-ca-file"_s);
    const QString within = arguments.option(u"ai-within"_s);
    const QByteArray key = qgetenv("BATON_AI_KEY").trimmed();
    qunsetenv("BATON_AI_KEY"); // no other program is to inherit it
    if (model.url.isEmpty() && model.model.isEmpty()) {
        if (!keyFile.isEmpty() || !model.caFile.isEmpty() || !within.isEmpty())
            return refuse(Code::BadSchema, u"--ai-url and --ai-model are needed for the other options of the model"_s);
        return std::optional<Server::ModelSettings>();
    }
    if (arguments.flags.contains(u"no-ai"_s))
        return refuse(Code::BadSchema, u"--no-ai and --ai-url exclude each other"_s);
    if (!Server::isModelUrl(model.url))
        return refuse(Code::BadSchema,
                      u"--ai-url is an https URL, or http to this machine, without a slash at its end"_s);
    if (model.model.isEmpty())
        return refuse(Code::BadSchema, u"--ai-url needs --ai-model"_s);
    if (!model.caFile.isEmpty() && !QFile::exists(model.caFile))
        return refuse(Code::NotFound, u"--ai-ca-file is not there: "_s % model.caFile);
    if (!within.isEmpty()) {
        const int seconds = within.toInt();
        if (seconds < 1 || seconds > longestWithin)
            return refuse(Code::BadSchema, u"--ai-within is 1 to 120 seconds"_s);
        Server::setWithin(model.limits, std::chrono::seconds(seconds));
    }
    if (!keyFile.isEmpty()) {
        auto read = Server::readKeyFile(keyFile);
        if (!read)
            return tl::unexpected(read.error());
        model.key = *std::move(read);
    } else if (!key.isEmpty()) {
        auto read = Server::readKey(key, u"BATON_AI_KEY"_s);
        if (!read)
            return tl::unexpected(read.error());
        model.key = *std::move(read);
    }
    return std::optional(std::move(model));
}

Result<QByteArray> metricsToken(const QString &path)
{
    constexpr qsizetype shortest = 16;
    constexpr qint64 longest = 512;
    if (path.isEmpty())
        return QByteArray();
    QFile file(path);
    if (!file.open(QFile::ReadOnly))
        return refuse(Code::NotFound, path % u": "_s % file.errorString());
    const QByteArray token = file.readLine(longest).trimmed();
    const bool isPlain = std::all_of(token.cbegin(), token.cend(), [](char c) { return c > ' ' && c < 0x7f; });
    if (token.size() < shortest || !isPlain)
        return refuse(Code::BadSchema, path % u": its first line is no token of 16 letters and digits or more"_s);
    return token;
}

Result<NamedSettings> serveSettings(const Arguments &arguments)
{
    NamedSettings named;
    named.daemon.dataDir = arguments.option(u"data"_s);
    if (named.daemon.dataDir.isEmpty())
        return refuse(Code::BadSchema, u"serve needs --data DIR"_s);
    const auto listen = parseListen(arguments.option(u"listen"_s, u"127.0.0.1:8420"_s));
    if (!listen)
        return tl::unexpected(listen.error());
    named.daemon.gateway.address = listen->address;
    named.daemon.gateway.port = listen->port;
    named.daemon.gateway.origins = arguments.all(u"origin"_s);
    for (const QString &origin : std::as_const(named.daemon.gateway.origins))
        if (!Server::isSiteOrigin(origin))
            return refuse(Code::BadSchema, u"--origin is scheme and host, as https://shop.example, not "_s % origin);
    named.daemon.gateway.tryPage = arguments.flags.contains(u"try"_s);
    if (const QString keyFile = arguments.option(u"identity-key-file"_s); !keyFile.isEmpty()) {
        auto key = Server::readIdentityKey(keyFile);
        if (!key)
            return tl::unexpected(key.error());
        named.daemon.hub.identityKey = *std::move(key);
    }
    named.daemon.knowledgeFile = arguments.option(u"knowledge"_s);
    if (const QString channels = arguments.option(u"channels"_s); !channels.isEmpty()) {
        auto read = Server::readChannelSettings(channels);
        if (!read)
            return tl::unexpected(read.error());
        named.daemon.channels = *std::move(read);
    }
    if (const QString bots = arguments.option(u"integrations"_s); !bots.isEmpty()) {
        auto read = Server::readBotSettings(bots);
        if (!read)
            return tl::unexpected(read.error());
        named.daemon.bots = *std::move(read);
    }
    const auto token = metricsToken(arguments.option(u"metrics-token-file"_s));
    if (!token)
        return tl::unexpected(token.error());
    named.daemon.gateway.metricsToken = *token;
    auto model = modelSettings(arguments);
    if (!model)
        return tl::unexpected(model.error());
    named.daemon.model = *std::move(model);
    named.daemon.tapFile = arguments.option(u"tap"_s);
    named.daemon.ai = !arguments.flags.contains(u"no-ai"_s);
    const QStringList assignments = arguments.all(u"set"_s);
    for (const QString &assignment : assignments)
        if (auto set = setNamed(named, assignment); !set)
            return tl::unexpected(set.error());
    return named;
}

void tellPassword(const QString &login, const QString &password)
{
    if (!password.isEmpty())
        say(u"one-time password of "_s % login % u": "_s % password);
}

} // namespace

int misused(const QString &why)
{
    QTextStream(stderr) << u"batond: "_s << why << u"\nbatond --help tells more\n"_s;
    return Misused;
}

int runInit(const QStringList &given)
{
    const auto arguments = parseArguments(given, {u"data"_s, u"name"_s}, {});
    if (!arguments)
        return misused(arguments.error().detail);
    const QString data = arguments->option(u"data"_s);
    if (data.isEmpty() || !arguments->words.isEmpty())
        return misused(u"init needs --data DIR, and a --name NAME if you like"_s);
    auto made =
        Server::Provisioning::create(data, arguments->option(u"name"_s, u"Baton"_s), Server::systemEnvironment());
    if (!made)
        return failed(made.error());
    const auto admin = (*made)->addAgent({u"admin"_s, u"Admin"_s, Role::Admin, {}, {}});
    if (!admin)
        return failed(admin.error());
    say(u"made the workspace in "_s % data);
    tellPassword(u"admin"_s, admin->oneTimePassword);
    return Fine;
}

int runServe(const QStringList &given)
{
    QStringList options{u"data"_s,
                        u"listen"_s,
                        u"knowledge"_s,
                        u"origin"_s,
                        u"set"_s,
                        u"channels"_s,
                        u"ai-url"_s,
                        u"ai-model"_s,
                        u"ai-key-file"_s,
                        u"ai-ca-file"_s,
                        u"ai-within"_s,
                        u"integrations"_s,
                        u"identity-key-file"_s,
                        u"metrics-token-file"_s};
#ifdef BATON_FAILPOINTS
    options.append(u"tap"_s); // a file for every frame; what visitors write is in it
#endif
    const auto arguments = parseArguments(given, options, {u"no-ai"_s, u"try"_s});
    if (!arguments)
        return misused(arguments.error().detail);
    if (!arguments->words.isEmpty())
        return misused(u"not understood: "_s % arguments->words.constFirst());
    const auto named = serveSettings(*arguments);
    if (!named)
        return misused(named.error().detail);
    if (auto written = writeShortTimes(*named); !written)
        return failed(written.error());
    // Before anything listens, so that no signal finds the default handler.
    Server::Daemon daemon(named->daemon);
    const SignalWatch signalWatch([] { QCoreApplication::quit(); }, [&daemon] { daemon.reloadKnowledge(); });
    const auto endpoint = daemon.start();
    if (!endpoint)
        return failed(endpoint.error());
    const bool isV6 = endpoint->address.contains(u':');
    say(u"listening on http://"_s % (isV6 ? QString(u'[' % endpoint->address % u']') : endpoint->address) % u':'
        % QString::number(endpoint->port));
    const int code = QCoreApplication::exec();
    daemon.stop();
    return code;
}

int runAgentAdd(const QStringList &given)
{
    const auto arguments =
        parseArguments(given, {u"data"_s, u"role"_s, u"team"_s, u"languages"_s, u"skills"_s}, {u"password-stdin"_s});
    if (!arguments)
        return misused(arguments.error().detail);
    const QString data = arguments->option(u"data"_s);
    const auto role = roleNamed(arguments->option(u"role"_s, u"agent"_s));
    if (data.isEmpty() || arguments->words.size() != 2)
        return misused(u"agent add needs --data DIR, a LOGIN and a NAME"_s);
    if (!role)
        return misused(u"--role is agent, team_lead or admin"_s);
    QString password;
    if (arguments->flags.contains(u"password-stdin"_s)) {
        password = QTextStream(stdin).readLine();
        if (password.isEmpty())
            return misused(u"no password on standard input"_s);
    }
    auto opened = Server::Provisioning::open(data, Server::systemEnvironment());
    if (!opened)
        return failed(opened.error());
    const QString login = arguments->words.at(0);
    const auto added = (*opened)->addAgent({login, arguments->words.at(1), *role, arguments->all(u"team"_s), password,
                                            tagsFromText(arguments->option(u"languages"_s)),
                                            skillsFromText(arguments->option(u"skills"_s))});
    if (!added)
        return failed(added.error());
    say(u"added "_s % login % u" as "_s % added->agent.toString());
    tellPassword(login, added->oneTimePassword);
    return Fine;
}

int runAgentReset(const QStringList &given)
{
    const auto arguments = parseArguments(given, {u"data"_s}, {});
    if (!arguments)
        return misused(arguments.error().detail);
    const QString data = arguments->option(u"data"_s);
    if (data.isEmpty() || arguments->words.size() != 1)
        return misused(u"agent reset needs --data DIR and a LOGIN"_s);
    auto opened = Server::Provisioning::open(data, Server::systemEnvironment());
    if (!opened)
        return failed(opened.error());
    const QString login = arguments->words.constFirst();
    const auto password = (*opened)->resetPassword((*opened)->agentOf(login));
    if (!password)
        return failed(password.error());
    tellPassword(login, *password);
    return Fine;
}

namespace {

void tellLetter(const Server::Delivery &letter)
{
    say(letter.id % u"  "_s % Server::channelName(letter.channel) % u"  "_s % letter.who % u"  "_s
        % letter.conversation.toString() % u"  "_s % letter.reason);
}

} // namespace

int runLetters(const QStringList &given)
{
    const auto arguments = parseArguments(given, {u"data"_s, u"again"_s}, {});
    if (!arguments)
        return misused(arguments.error().detail);
    const QString data = arguments->option(u"data"_s);
    if (data.isEmpty() || !arguments->words.isEmpty())
        return misused(u"letters needs --data DIR"_s);
    auto opened = Server::Provisioning::open(data, Server::systemEnvironment());
    if (!opened)
        return failed(opened.error());
    const auto letters = (*opened)->deadLetters();
    if (!letters)
        return failed(letters.error());
    QStringList again = arguments->all(u"again"_s);
    if (again.isEmpty())
        for (const Server::Delivery &letter : *letters)
            tellLetter(letter);
    if (again == QStringList{u"all"_s}) {
        again.clear();
        for (const Server::Delivery &letter : *letters)
            again.append(letter.id);
    }
    for (const QString &id : std::as_const(again))
        if (auto sent = (*opened)->sendAgain(id); !sent)
            return failed(sent.error());
    return Fine;
}

const char *helpText()
{
    return R"(batond: the handoff server of Baton

  batond init --data DIR [--name NAME]
      Makes a workspace in DIR with the teams Sales, Support and Billing and the
      agent `admin`, and prints that agent's one-time password, this once.

  batond serve --data DIR [--listen ADDRESS:PORT] [--knowledge PATH] [--origin URL]...
               [--channels FILE] [--integrations FILE] [--metrics-token-file FILE] [--no-ai]
               [--ai-url URL --ai-model NAME [--ai-key-file FILE]]
      Serves the workspace. Prints `listening on http://...` when it is ready and
      ends with 0 on SIGTERM or SIGINT, everything committed.
        --listen     127.0.0.1:8420 if not given; port 0 takes any. Without TLS:
                     put a proxy that has it in front of anything but this machine.
        --knowledge  what the built-in AI answers from: a file, or a folder of files, as
                     `batond knowledge` takes them. Read anew when one changes, and on
                     SIGHUP; a file with errors counts as it was before.
        --origin     a site that may open and frame the chat, as https://shop.example; once
                     for each. See docs/widget.md for the tag to put there.
        --try        the page /try, with the tag to copy, for everybody and not for this
                     machine alone
        --identity-key-file
                     a file with the key by which the site signs who its visitors are
        --channels   how people away from the console are reached: a JSON file, see batond(1)
        --integrations
                     bots and systems that hand over here and hear of it: a JSON file, see
                     batond(1)
        --metrics-token-file
                     a file whose first line gives access to /metrics, for Prometheus; without
                     one only this machine has it
        --no-ai      nobody answers until a person does
        --ai-url     a model that answers, by an API as OpenAI's: https://host/v1, or http
                     to this machine; the built-in AI stands in wherever it fails.
                     What visitors write is sent there, see batond(1)
        --ai-model   its name there
        --ai-key-file
                     a file with the key in its first line; else BATON_AI_KEY in the environment
        --ai-ca-file certificates to trust there instead of the system's
        --ai-within  seconds a visitor may wait for it, 15 if not given
        --set NAME=N limits and times, for tests

  batond agent add --data DIR LOGIN NAME [--role agent|team_lead|admin] [--team TEAM]... [--languages TAGS]
                   [--skills SKILLS] [--password-stdin]
      Adds a person and prints the one-time password; with --password-stdin
      the first line of standard input is the password. TAGS are languages such
      as en,de; SKILLS are what they can help with, parted by commas. Admins
      change both in the console. Not while the server runs.

  batond agent reset --data DIR LOGIN
      Prints a new one-time password and ends the person's sessions.

  batond letters --data DIR [--again ID|all]...
      Prints what could not be sent by the channels, a line each: id, channel,
      whom for, conversation, why. With --again it is tried again at the next
      start. Not while the server runs.

  batond metrics --data DIR [--from TIME] [--to TIME] [--team TEAM]... [--category NAME]
                 [--by team|category|reason|hour|day|quarter] [--zone ZONE] [--json|--csv|--prometheus]
      Prints what was measured of the handoffs requested from --from on and before --to:
      days as 2026-03-01 or moments as 2026-03-01T09:30:00Z, in UTC; all there is if not
      given. Each figure comes with numerator, denominator, n and what was left out.
      --by adds the figures of each group, hours and days being those of ZONE, as
      Europe/Berlin. Spans are milliseconds, shares hundredths of a per cent. While the
      server runs this reads only.

  batond handoffs --data DIR [--from TIME] [--to TIME] [--team TEAM]... [--category NAME] [--json|--csv]
  batond conversations --data DIR [--from TIME] [--to TIME] [--json|--csv]
      Print what each of them came to, one a line, as JSON if not as CSV. No word of
      what was said is in it.

  batond erase --data DIR --visitor ID|--conversation ID
      Erases what a visitor said, and who it was, from everything in DIR; an open
      handoff ends. Not while the server runs: there an admin erases at the console.

  batond export --data DIR --visitor ID|--conversation ID [--output FILE]
      Prints all that is held about a visitor as JSON, with the files, or writes it
      to FILE, readable by its owner alone. Also while the server runs. Where some of
      it is damaged, the rest is written, and the exit code is 3.

  batond backup --data DIR FOLDER
      Makes FOLDER with the workspace as it is at this moment, its files, and a list
      of checksums, and prints the checksum of that list. Also while the server runs.

  batond restore --data DIR FOLDER [--sum SUM]
      Makes the data folder DIR, which must not be there or be empty, of a backup. What
      is not as its list says is refused; SUM is what backup printed. Everybody
      signs in anew, and consoles load everything anew.

  batond retention --data DIR [--text DAYS] [--files DAYS] [--records DAYS] [--log DAYS]
      Prints, and changes, how long is kept what was said in conversations that have
      no open handoff, their files, receipts, and events other than messages. 0 keeps
      them. The server takes out what is older. Not while the server runs.

  batond knowledge [--language LANG] [--list] PATH...
      Reads files, or folders of them, as serve does, and prints how many questions
      with answers each has; what is wrong goes to standard error with file and line,
      and a file with errors is not taken at all. With --list each entry is printed
      as a JSON line. Markdown and HTML: a heading is a question, what stands below it
      the answer. CSV: the first line names the columns question, answer and, if there
      are any, language, label, url, category, id. JSON: a list of objects with such
      names; JSON lines: one a line. LANG, `en` if not given, is the language of
      entries whose words do not tell it.

  batond judge [--knowledge PATH] FILE.jsonl
      Judges texts as the AI's thread does: a line {"id","text","context"?} each,
      a line {"id","reasons","intent","intent_confidence","retrieval","ms"} back.
      Knowledge is what serve takes; of JSON lines those that are wrong are left out,
      and a line may have "label" for "answer".

  batond rehearse [--knowledge PATH] FILE.jsonl
      Plays conversations ({"id","turns":[{"role","text"}]}) and prints for each
      turn which rule fires and why, and the scores: complexity, friction, lead.

  batond brief FILE.jsonl
      Prints the briefing of each conversation, with the turns of each line, and
      the fields it gave.

  batond --version

Exit codes: 0 done, 1 failed, 2 not understood.
)";
}

} // namespace Baton
