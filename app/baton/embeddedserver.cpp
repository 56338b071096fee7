// SPDX-FileCopyrightText: Baton contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/baton/embeddedserver.h"

#include "server/provision.h"

#include <QDir>
#include <QFile>

namespace Baton::App {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr QLatin1StringView ownLogin = "you"_L1;

Result<void> makeWorkspace(const QString &folder)
{
    const auto made = Server::Provisioning::create(folder, u"Larkenfold"_s, Server::systemEnvironment());
    if (!made)
        return tl::unexpected(made.error());
    const QStringList all{u"Sales"_s, u"Support"_s, u"Billing"_s};
    const QList<Server::NewAgent> people{
        {ownLogin, u"Alex Rivera"_s, Role::Admin, all, u"only for this machine"_s},
        {u"mina"_s, u"Mina Okafor"_s, Role::Agent, {u"Sales"_s}, u"only for this machine"_s},
        {u"jonas"_s, u"Jonas Weber"_s, Role::Agent, {u"Support"_s}, u"only for this machine"_s},
        {u"priya"_s, u"Priya Nair"_s, Role::TeamLead, {u"Billing"_s, u"Support"_s}, u"only for this machine"_s}};
    for (const Server::NewAgent &person : people) {
        if (const auto added = (*made)->addAgent(person); !added)
            return tl::unexpected(added.error());
    }
    return {};
}

} // namespace

EmbeddedServer::EmbeddedServer(Server::DaemonSettings settings)
    : m_daemon(std::move(settings))
{}

EmbeddedServer::~EmbeddedServer() = default;

std::future<EmbeddedServer::Started> EmbeddedServer::begin(const QString &folder)
{
    return std::async(std::launch::async, [folder] { return start(folder); });
}

EmbeddedServer::Started EmbeddedServer::start(const QString &folder)
{
    if (!QFile::exists(Server::workspaceFile(folder))) {
        if (const Result<void> made = makeWorkspace(folder); !made)
            return tl::unexpected(made.error());
    }
    Server::DaemonSettings settings;
    settings.dataDir = folder;
    settings.knowledgeFile = u":/demo/knowledge.jsonl"_s;
    // Where many a web server serves a folder: who tries Baton has the chat on a page of their own as well.
    settings.gateway.origins = QStringList{u"http://127.0.0.1:8000"_s, u"http://localhost:8000"_s};
    std::unique_ptr<EmbeddedServer> server(new EmbeddedServer(std::move(settings)));
    const Result<Server::Endpoint> endpoint = server->m_daemon.start();
    if (!endpoint)
        return tl::unexpected(endpoint.error());
    const Result<QString> token = server->m_daemon.localToken(QString(ownLogin));
    if (!token)
        return tl::unexpected(token.error());
    server->m_token = *token;
    server->m_address = QUrl(u"http://%1:%2"_s.arg(endpoint->address).arg(endpoint->port));
    return server;
}

} // namespace Baton::App
