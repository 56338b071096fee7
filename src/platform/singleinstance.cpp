// SPDX-FileCopyrightText: Baton contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "platform/singleinstance.h"

#include <QFileInfo>
#include <QLocalServer>
#include <QLocalSocket>
#include <QPointer>
#include <QRegularExpression>
#include <QTimer>

#ifdef Q_OS_LINUX
#include <sys/socket.h>
#include <unistd.h>
#endif

using namespace Qt::Literals::StringLiterals;

namespace Baton {

namespace {

constexpr int maxInstancePeers = 8;

// The words on the socket, in the order of the enumerators.
const QList<QByteArray> &answerWords()
{
    static const QList<QByteArray> words{"ok", "nothing", "offline", "lost", "absent"};
    return words;
}

/// Is the other end of the socket a process of the same person?
bool isOwnPeer(const QLocalSocket &socket)
{
#ifdef Q_OS_LINUX
    ucred peer{};
    socklen_t size = sizeof peer;
    const int descriptor = static_cast<int>(socket.socketDescriptor());
    return getsockopt(descriptor, SOL_SOCKET, SO_PEERCRED, &peer, &size) == 0 && peer.uid == geteuid();
#else
    Q_UNUSED(socket)
    return true;
#endif
}

} // namespace

std::optional<InstanceRequest> parseInstanceRequest(const QByteArray &line)
{
    if (line.size() > SingleInstance::maxMessageBytes)
        return std::nullopt;
    static const QRegularExpression request(
        u"\\A(?:(activate)|(claim)|open (c_[A-Za-z0-9]{4,40}))(?: token ([!-~]{1,256}))?\\z"_s);
    const auto match = request.match(QString::fromLatin1(line));
    if (!match.hasMatch())
        return std::nullopt;
    return InstanceRequest{ConversationId(match.captured(3)), !match.captured(2).isEmpty(), match.captured(4)};
}

QByteArray toLine(const InstanceRequest &request)
{
    QByteArray line = request.claimNext ? QByteArrayLiteral("claim")
        : request.open.isEmpty()        ? QByteArrayLiteral("activate")
                                        : "open " + request.open.toString().toLatin1();
    static const QRegularExpression token(u"\\A[!-~]{1,256}\\z"_s);
    if (token.match(request.token).hasMatch())
        line += " token " + request.token.toLatin1();
    return line;
}

SingleInstance::SingleInstance(const QString &folder, const QString &name, QObject *parent)
    : QObject(parent)
    , m_folder(folder)
    , m_name(name)
    , m_lock(folder + u'/' + name + u".lock"_s)
    , m_deadline(new QTimer(this))
{
    // A console may run for days: age says nothing, a process that is gone does.
    m_lock.setStaleLockTime(0);
    m_deadline->setSingleShot(true);
    connect(m_deadline, &QTimer::timeout, this, [this] {
        if (!m_asksOnly)
            end(u"Another console of yours runs but does not answer."_s);
        else if (!std::exchange(m_ended, true))
            Q_EMIT answered(InstanceAnswer::Lost);
    });
}

SingleInstance::~SingleInstance() = default;

QString SingleInstance::socketPath() const
{
    return m_folder + u'/' + m_name + u".sock"_s;
}

QString SingleInstance::folderProblem() const
{
    const QFileInfo info(m_folder);
    if (!info.isAbsolute() || !info.isDir())
        return u"There is no runtime folder: "_s + m_folder;
#ifdef Q_OS_LINUX
    const auto others =
        QFile::ReadGroup | QFile::WriteGroup | QFile::ExeGroup | QFile::ReadOther | QFile::WriteOther | QFile::ExeOther;
    if (info.ownerId() != geteuid() || (info.permissions() & others))
        return u"The runtime folder is open to others: "_s + m_folder;
#endif
    return {};
}

void SingleInstance::start(const InstanceRequest &request)
{
    m_request = request;
    if (const QString problem = folderProblem(); !problem.isEmpty()) {
        end(problem);
        return;
    }
    m_deadline->start(deadlineMs);
    tryAgain();
}

void SingleInstance::tryAgain()
{
    if (m_ended)
        return;
    if (m_lock.tryLock(0))
        listen();
    else if (m_lock.error() == QLockFile::LockFailedError)
        callFirst();
    else
        end(u"The runtime folder cannot be written: "_s + m_folder);
}

void SingleInstance::listen()
{
    // The lock is ours, so a socket that lies here is a dead console's.
    QLocalServer::removeServer(socketPath());
    m_server = new QLocalServer(this);
    m_server->setSocketOptions(QLocalServer::UserAccessOption);
    m_server->setMaxPendingConnections(maxInstancePeers);
    connect(m_server, &QLocalServer::newConnection, this, &SingleInstance::accept);
    if (!m_server->listen(socketPath())) {
        end(u"Cannot listen for other starts: "_s + m_server->errorString());
        return;
    }
    m_ended = true;
    m_deadline->stop();
    Q_EMIT first();
}

void SingleInstance::accept()
{
    while (QLocalSocket *peer = m_server->nextPendingConnection()) {
        connect(peer, &QLocalSocket::disconnected, peer, &QObject::deleteLater);
        if (!isOwnPeer(*peer) || m_server->findChildren<QLocalSocket *>().size() > maxInstancePeers) {
            peer->abort();
            peer->deleteLater();
            continue;
        }
        peer->setReadBufferSize(maxMessageBytes + 1);
        connect(peer, &QLocalSocket::readyRead, this, [this, peer] { readRequest(peer); });
        QTimer::singleShot(deadlineMs, peer, &QLocalSocket::abort);
        readRequest(peer);
    }
}

void SingleInstance::readRequest(QLocalSocket *peer)
{
    if (!peer->canReadLine()) {
        if (peer->bytesAvailable() > maxMessageBytes)
            peer->abort();
        return;
    }
    const QByteArray line = peer->readLine(maxMessageBytes + 2);
    const auto request = parseInstanceRequest(line.chopped(line.endsWith('\n') ? 1 : 0));
    if (!request) {
        peer->abort();
        return;
    }
    if (!request->claimNext) {
        peer->write("ok\n");
        peer->disconnectFromServer();
        Q_EMIT requested(*request);
        return;
    }
    const Reply reply = [peer = QPointer(peer)](InstanceAnswer answer) {
        if (!peer)
            return;
        peer->write(answerWords().at(int(answer)) + '\n');
        peer->disconnectFromServer();
    };
    if (m_claimer)
        m_claimer(*request, reply);
    else
        reply(InstanceAnswer::Offline);
}

void SingleInstance::callFirst()
{
    // The first may have taken the lock and not listen yet, or be about to leave: ask again until the deadline.
    if (m_call)
        m_call->deleteLater();
    m_call = new QLocalSocket(this);
    auto *call = m_call;
    connect(call, &QLocalSocket::connected, this, [this, call] {
        if (isOwnPeer(*call))
            call->write(toLine(m_request) + '\n');
        else
            end(u"The console's socket belongs to somebody else."_s);
    });
    connect(call, &QLocalSocket::readyRead, this, [this, call] {
        if (!m_ended && call->canReadLine())
            onAnswer(call->readLine(16).trimmed());
    });
    const auto retry = [this] {
        if (m_asksOnly)
            onAbsent();
        else
            QTimer::singleShot(50, this, &SingleInstance::tryAgain);
    };
    connect(call, &QLocalSocket::errorOccurred, this, retry);
    call->connectToServer(socketPath());
}

void SingleInstance::onAnswer(const QByteArray &line)
{
    const qsizetype at = answerWords().indexOf(line);
    if (at < 0)
        return;
    m_ended = true;
    m_deadline->stop();
    if (m_asksOnly)
        Q_EMIT answered(InstanceAnswer(at));
    else
        Q_EMIT delivered();
}

void SingleInstance::ask(const InstanceRequest &request)
{
    m_asksOnly = true;
    m_request = request;
    if (!folderProblem().isEmpty()) {
        QMetaObject::invokeMethod(this, &SingleInstance::onAbsent, Qt::QueuedConnection);
        return;
    }
    m_deadline->start(deadlineMs);
    callFirst();
}

/// Nobody listens, or the line was closed before an answer.
void SingleInstance::onAbsent()
{
    if (std::exchange(m_ended, true))
        return;
    m_deadline->stop();
    Q_EMIT answered(InstanceAnswer::Absent);
}

void SingleInstance::end(const QString &failure)
{
    if (std::exchange(m_ended, true))
        return;
    m_deadline->stop();
    m_lock.unlock();
    Q_EMIT failed(failure);
}

} // namespace Baton

#include "moc_singleinstance.cpp"
