// SPDX-FileCopyrightText: Baton contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "server/provision.h"

#include "domain/apply.h"
#include "domain/decision.h"
#include "protocol/codec.h"

#include <QDir>
#include <QFile>

#include <algorithm>

namespace Baton::Server {

using namespace Qt::Literals::StringLiterals;

namespace {

Workspace withFirstTeams(Workspace workspace)
{
    const auto team = [](const QString &id, const QString &name, const QList<Category> &categories) {
        Team made;
        made.id = TeamId(id);
        made.name = name;
        made.categories = categories;
        return made;
    };
    const QList<Team> teams{
        team(u"t_sales"_s, u"Sales"_s, {Category::Sales}),
        team(u"t_support"_s, u"Support"_s,
             {Category::Support, Category::Technical, Category::General, Category::Other}),
        team(u"t_billing"_s, u"Billing"_s, {Category::Billing}),
    };
    for (const Team &one : teams)
        workspace.teams.insert(one.id.toString(), one);
    workspace.defaultTeam = teams.at(1).id;
    workspace.retention.recordDays = 365;
    return workspace;
}

QString oneTimePassword(const Environment &environment)
{
    const QString letters = randomLetters(16, environment);
    return letters.mid(0, 4) % u'-' % letters.mid(4, 4) % u'-' % letters.mid(8, 4) % u'-' % letters.mid(12);
}

} // namespace

QString workspaceFile(const QString &dataDir)
{
    return QDir(dataDir).filePath(u"workspace.db"_s);
}

QString attachmentFolder(const QString &dataDir)
{
    return QDir(dataDir).filePath(u"attachments"_s);
}

Result<std::unique_ptr<QLockFile>> lockData(const QString &dataDir)
{
    auto lock = std::make_unique<QLockFile>(QDir(dataDir).filePath(u"lock"_s));
    lock->setStaleLockTime(0);
    if (!lock->tryLock()) {
        return lock->error() == QLockFile::LockFailedError
            ? refuse(Code::Conflict, u"a server is running on "_s % dataDir % u"; stop it first"_s)
            : refuse(Code::Internal, u"cannot write to "_s % dataDir);
    }
    return lock;
}

Provisioning::Provisioning(std::unique_ptr<QLockFile> lock, std::unique_ptr<SqliteStore> store, QString file,
                           Environment environment)
    : m_lock(std::move(lock))
    , m_store(std::move(store))
    , m_file(std::move(file))
    , m_environment(std::move(environment))
{}

Result<std::unique_ptr<Provisioning>> Provisioning::create(const QString &dataDir, const QString &name,
                                                           const Environment &environment)
{
    const bool existed = QDir(dataDir).exists();
    if (!QDir().mkpath(dataDir))
        return refuse(Code::Internal, u"cannot make the folder "_s % dataDir);
    if (!existed)
        QFile::setPermissions(dataDir, QFileDevice::ReadOwner | QFileDevice::WriteOwner | QFileDevice::ExeOwner);
    auto lock = lockData(dataDir);
    if (!lock)
        return tl::unexpected(lock.error());
    const QString file = workspaceFile(dataDir);
    if (QFile::exists(file))
        return refuse(Code::Conflict, u"there is a workspace in "_s % dataDir % u" already"_s);
    auto store = SqliteStore::create(file, name, environment);
    if (!store)
        return tl::unexpected(store.error());
    std::unique_ptr<Provisioning> made(new Provisioning(*std::move(lock), *std::move(store), file, environment));
    if (auto loaded = made->load(); !loaded)
        return tl::unexpected(loaded.error());
    if (auto saved = made->saveWorkspace(withFirstTeams(made->workspace())); !saved)
        return tl::unexpected(saved.error());
    return made;
}

Result<std::unique_ptr<Provisioning>> Provisioning::open(const QString &dataDir, const Environment &environment)
{
    const QString file = workspaceFile(dataDir);
    if (!QFile::exists(file))
        return refuse(Code::NotFound, u"no workspace in "_s % dataDir % u"; make one with: batond init"_s);
    auto lock = lockData(dataDir);
    if (!lock)
        return tl::unexpected(lock.error());
    auto store = SqliteStore::open(file);
    if (!store)
        return tl::unexpected(store.error());
    std::unique_ptr<Provisioning> opened(new Provisioning(*std::move(lock), *std::move(store), file, environment));
    if (auto loaded = opened->load(); !loaded)
        return tl::unexpected(loaded.error());
    return opened;
}

Result<void> Provisioning::load()
{
    const auto loaded = m_store->load();
    if (!loaded)
        return tl::unexpected(loaded.error());
    m_salt = loaded->salt;
    m_top = loaded->top;
    m_workspace = loaded->workspace;
    for (const Agent &agent : loaded->agents)
        m_agents.insert(agent.id, agent);
    return {};
}

AgentId Provisioning::agentOf(const QString &login) const
{
    const auto found = std::find_if(m_agents.cbegin(), m_agents.cend(),
                                    [&](const Agent &agent) { return agent.login == login.trimmed().toLower(); });
    return found == m_agents.cend() ? AgentId() : found->id;
}

Result<void> Provisioning::append(const CommandBody &wanted)
{
    const QHash<AgentId, int> load;
    const QSet<AgentId> online;
    const Command command{CommandId(makeCommandId(m_environment)), {}, {}, wanted};
    const auto body = decideWorkspaceBody({m_workspace, m_agents, load, online}, command, Actor::system());
    if (!body)
        return tl::unexpected(body.error());
    StoredEvent stored;
    stored.event.seq = m_top + 1;
    stored.event.at = m_environment.wallClock();
    stored.event.by = Actor::system();
    stored.event.cid = command.id;
    stored.event.body = *body;
    stored.event.hash = Protocol::eventHash(stored.event, m_salt);
    Workspace workspace = m_workspace;
    Agents agents = m_agents;
    apply(workspace, agents, stored.event);
    Batch batch;
    batch.events.append(stored);
    if (const auto *saved = std::get_if<AgentSaved>(&stored.event.body))
        batch.agents.append(agents.value(saved->agent.id));
    else
        batch.workspace = workspace;
    if (auto done = m_store->commit(batch); !done)
        return done;
    ++m_top;
    m_workspace = workspace;
    m_agents = agents;
    return {};
}

Result<QList<TeamId>> Provisioning::teamsNamed(const QStringList &names) const
{
    QList<TeamId> teams;
    for (const QString &name : names) {
        const auto found = std::find_if(m_workspace.teams.cbegin(), m_workspace.teams.cend(), [&](const Team &team) {
            return team.id.toString() == name || team.name.compare(name, Qt::CaseInsensitive) == 0;
        });
        if (found == m_workspace.teams.cend())
            return refuse(Code::NotFound, u"no team is called "_s % name);
        teams.append(found->id);
    }
    return teams;
}

Result<std::unique_ptr<SqliteAccounts>> Provisioning::accounts() const
{
    return SqliteAccounts::open(m_file, {}, m_environment, {});
}

Result<Provisioned> Provisioning::addAgent(const NewAgent &wanted)
{
    const auto passwords = accounts();
    const auto teams = teamsNamed(wanted.teams);
    if (!passwords)
        return tl::unexpected(passwords.error());
    if (!teams)
        return tl::unexpected(teams.error());
    Agent agent;
    agent.id = AgentId(makeId(u"a"_s, m_environment));
    agent.login = wanted.login;
    agent.name = wanted.name;
    agent.role = wanted.role;
    agent.teams = *teams;
    agent.languages = wanted.languages;
    agent.skills = wanted.skills;
    const bool makesOne = wanted.password.isEmpty();
    const QString password = makesOne ? oneTimePassword(m_environment) : wanted.password;
    if (!makesOne && !(*passwords)->isLongEnough(password))
        return refuse(Code::BadSchema, u"the password is too short"_s);
    if (auto saved = append(SaveAgent{agent}); !saved)
        return tl::unexpected(saved.error());
    if (auto set = (*passwords)->setPassword(agent.id, password, makesOne); !set)
        return tl::unexpected(set.error());
    return Provisioned{agent.id, makesOne ? password : QString()};
}

Result<QString> Provisioning::resetPassword(const AgentId &agent)
{
    if (!m_agents.contains(agent))
        return refuse(Code::NotFound, u"no such agent"_s);
    const auto passwords = accounts();
    if (!passwords)
        return tl::unexpected(passwords.error());
    const QString password = oneTimePassword(m_environment);
    if (auto set = (*passwords)->setPassword(agent, password, true); !set)
        return tl::unexpected(set.error());
    return password;
}

Result<void> Provisioning::saveWorkspace(const Workspace &workspace)
{
    return append(SaveWorkspace{workspace});
}

Result<QList<Delivery>> Provisioning::deadLetters() const
{
    auto found = m_store->deliveries();
    if (found)
        found->removeIf([](const Delivery &delivery) { return !delivery.isDead; });
    return found;
}

Result<void> Provisioning::sendAgain(const QString &id)
{
    const auto letters = deadLetters();
    if (!letters)
        return tl::unexpected(letters.error());
    const auto found =
        std::find_if(letters->cbegin(), letters->cend(), [&](const Delivery &delivery) { return delivery.id == id; });
    if (found == letters->cend())
        return refuse(Code::NotFound, u"no dead letter "_s % id);
    Delivery again = *found;
    again.isDead = false;
    again.attempts = 0;
    again.due = m_environment.wallClock();
    Batch batch;
    batch.deliveries = {{DeliveryChange::Kind::Gone, *found}, {DeliveryChange::Kind::Added, again}};
    return m_store->commit(batch);
}

} // namespace Baton::Server
