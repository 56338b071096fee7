// SPDX-FileCopyrightText: Baton contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "strictmodel.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QPointer>
#include <QRegularExpression>
#include <QSslKey>
#include <QSslServer>
#include <QTcpSocket>
#include <QTimer>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace Baton::Server {

namespace {

/// What is wrong with the body, by the API's shape: fields that are not of it, fields that have to be there, types.
QString wrongWith(const QJsonObject &body)
{
    static const QMap<QString, QJsonValue::Type> known = {{u"model"_s, QJsonValue::String},
                                                          {u"messages"_s, QJsonValue::Array},
                                                          {u"stream"_s, QJsonValue::Bool},
                                                          {u"temperature"_s, QJsonValue::Double},
                                                          {u"max_tokens"_s, QJsonValue::Double}};
    for (auto it = body.begin(); it != body.end(); ++it)
        if (!known.contains(it.key()) || it->type() != known[it.key()])
            return u"field "_s + it.key();
    for (const QString &name : {u"model"_s, u"messages"_s, u"stream"_s, u"max_tokens"_s})
        if (!body.contains(name))
            return u"no "_s + name;
    if (!body[u"stream"_s].toBool() || body[u"model"_s].toString().isEmpty() || body[u"max_tokens"_s].toInt() < 1)
        return u"value"_s;
    const QJsonArray messages = body[u"messages"_s].toArray();
    QStringList roles;
    for (const QJsonValue &message : messages) {
        const QJsonObject object = message.toObject();
        if (QStringList keys = object.keys(); keys != QStringList{u"content"_s, u"role"_s})
            return u"message "_s + keys.join(u' ');
        if (!object[u"content"_s].isString() || object[u"content"_s].toString().isEmpty())
            return u"content"_s;
        roles.append(object[u"role"_s].toString());
    }
    return roles == QStringList{u"system"_s, u"user"_s} ? QString() : u"roles "_s + roles.join(u' ');
}

/// The records of the talk; each line has the mark and an object of these fields, or something was forged.
QString readRecords(StrictRequest &request)
{
    const QStringList lines = request.talk.split(u'\n');
    for (const QString &line : lines) {
        if (!line.startsWith(request.mark + u' '))
            return u"a line without the mark"_s;
        const QJsonObject record = QJsonDocument::fromJson(line.mid(request.mark.size() + 1).toUtf8()).object();
        if (record.keys() != QStringList{u"from"_s, u"n"_s, u"text"_s})
            return u"no record: "_s + line;
        request.records.append(record);
    }
    return {};
}

StrictRequest read(const QByteArray &head, const QByteArray &bytes)
{
    StrictRequest request;
    request.head = head;
    request.line = head.left(head.indexOf('\r'));
    request.body = QJsonDocument::fromJson(bytes).object();
    const QJsonArray messages = request.body[u"messages"_s].toArray();
    request.system = messages.at(0)[u"content"_s].toString();
    request.talk = messages.at(1)[u"content"_s].toString();
    static const QRegularExpression marks(u"by the mark ([0-9a-f]{24})\\."_s);
    static const QRegularExpression canaries(u"the code ([0-9a-f]{24})\\."_s);
    request.mark = marks.match(request.system).captured(1);
    request.canary = canaries.match(request.system).captured(1);
    const QByteArray lower = head.toLower();
    if (request.line != "POST /v1/chat/completions HTTP/1.1")
        request.wrong = u"line"_s;
    else if (!lower.contains("\r\ncontent-type: application/json\r\n"))
        request.wrong = u"content type"_s;
    else if (!head.contains("\r\nAuthorization: Bearer sk-test-4711\r\n"))
        request.wrong = u"key"_s;
    else
        request.wrong = wrongWith(request.body);
    if (request.wrong.isEmpty() && (request.mark.isEmpty() || request.canary.isEmpty()))
        request.wrong = u"mark or code"_s;
    if (request.wrong.isEmpty())
        request.wrong = readRecords(request);
    return request;
}

} // namespace

/// Lives on the server's thread.
class StrictModel::Door : public QObject
{
public:
    explicit Door(std::shared_ptr<Shared> shared)
        : m_shared(std::move(shared))
    {}

    quint16 listen(const QString &cert, const QString &key)
    {
        if (cert.isEmpty()) {
            m_server = std::make_unique<QTcpServer>();
        } else {
            QFile certFile(cert);
            QFile keyFile(key);
            if (!certFile.open(QFile::ReadOnly) || !keyFile.open(QFile::ReadOnly))
                return 0;
            QSslConfiguration configuration = QSslConfiguration::defaultConfiguration();
            configuration.setLocalCertificate(QSslCertificate(&certFile));
            configuration.setPrivateKey(QSslKey(&keyFile, QSsl::Ec));
            configuration.setPeerVerifyMode(QSslSocket::VerifyNone);
            auto server = std::make_unique<QSslServer>();
            server->setSslConfiguration(configuration);
            m_server = std::move(server);
        }
        connect(m_server.get(), &QTcpServer::pendingConnectionAvailable, this, [this] {
            while (QTcpSocket *socket = m_server->nextPendingConnection())
                welcome(socket);
        });
        return m_server->listen(QHostAddress::LocalHost) ? m_server->serverPort() : quint16(0);
    }

private:
    void welcome(QTcpSocket *socket)
    {
        {
            const std::scoped_lock lock(m_shared->mutex);
            ++m_shared->connections;
        }
        auto bytes = std::make_shared<QByteArray>();
        connect(socket, &QTcpSocket::disconnected, socket, &QObject::deleteLater);
        connect(socket, &QTcpSocket::readyRead, this,
                [this, socket, bytes] { take(socket, *bytes += socket->readAll()); });
        take(socket, *bytes += socket->readAll());
    }

    void take(QTcpSocket *socket, QByteArray &bytes)
    {
        const qsizetype end = bytes.indexOf("\r\n\r\n");
        if (end < 0)
            return;
        static const QRegularExpression length(u"content-length: (\\d+)"_s, QRegularExpression::CaseInsensitiveOption);
        const QByteArray head = bytes.first(end + 2);
        const qsizetype size = length.match(QString::fromLatin1(head)).captured(1).toLongLong();
        if (bytes.size() < end + 4 + size)
            return;
        const StrictRequest request = read(head, bytes.mid(end + 4, size));
        bytes.remove(0, end + 4 + size);
        std::function<Play(const StrictRequest &)> how;
        {
            const std::scoped_lock lock(m_shared->mutex);
            m_shared->requests.append(request);
            how = m_shared->play;
        }
        play(socket, std::make_shared<Play>(request.wrong.isEmpty() ? how(request) : status(400)), 0);
    }

    void play(const QPointer<QTcpSocket> &socket, const std::shared_ptr<Play> &play, qsizetype at)
    {
        for (; socket && socket->isOpen() && at < play->steps.size(); ++at) {
            const Play::Step &step = play->steps.at(at);
            if (step.afterMs > 0) {
                QTimer::singleShot(step.afterMs, Qt::PreciseTimer, this, [this, socket, play, at] {
                    play->steps[at].afterMs = 0;
                    this->play(socket, play, at);
                });
                return;
            }
            socket->write(step.bytes);
            socket->flush();
        }
        if (socket && play->resets)
            socket->abort();
        else if (socket && play->closes)
            socket->disconnectFromHost();
    }

    std::shared_ptr<Shared> m_shared;
    std::unique_ptr<QTcpServer> m_server;
};

QString StrictRequest::newest(const QString &from) const
{
    const auto found = std::find_if(records.crbegin(), records.crend(),
                                    [&](const QJsonObject &record) { return record[u"from"_s].toString() == from; });
    return found == records.crend() ? QString() : found->value(u"text"_s).toString();
}

StrictModel::StrictModel()
{
    answerBy([](const StrictRequest &) { return saying({}); });
    m_thread.start();
}

StrictModel::~StrictModel()
{
    if (m_door)
        m_door->deleteLater(); // on its own thread, before that ends
    m_thread.quit();
    m_thread.wait();
}

bool StrictModel::listen(const QString &cert, const QString &key)
{
    m_door = new Door(m_shared);
    m_door->moveToThread(&m_thread);
    QMetaObject::invokeMethod(
        m_door, [&] { m_port = m_door->listen(cert, key); }, Qt::BlockingQueuedConnection);
    return m_port > 0;
}

QString StrictModel::url(const QString &scheme) const
{
    return scheme + u"://127.0.0.1:%1/v1"_s.arg(m_port);
}

void StrictModel::answerBy(std::function<Play(const StrictRequest &)> play)
{
    const std::scoped_lock lock(m_shared->mutex);
    m_shared->play = std::move(play);
}

QList<StrictRequest> StrictModel::requests() const
{
    const std::scoped_lock lock(m_shared->mutex);
    return m_shared->requests;
}

int StrictModel::connections() const
{
    const std::scoped_lock lock(m_shared->mutex);
    return m_shared->connections;
}

QByteArray StrictModel::streamHead()
{
    return "HTTP/1.1 200 OK\r\nContent-Type: text/event-stream; charset=utf-8\r\nConnection: close\r\n\r\n";
}

QByteArray StrictModel::chunk(const QJsonObject &delta, const QString &end)
{
    const QJsonObject choice{
        {u"index"_s, 0}, {u"delta"_s, delta}, {u"finish_reason"_s, end.isEmpty() ? QJsonValue() : QJsonValue(end)}};
    const QJsonObject event{
        {u"id"_s, u"chatcmpl-1"_s}, {u"object"_s, u"chat.completion.chunk"_s}, {u"choices"_s, QJsonArray{choice}}};
    return "data: " + QJsonDocument(event).toJson(QJsonDocument::Compact) + "\n\n";
}

Play StrictModel::streamed(const QString &content, int pieces)
{
    Play play;
    play.steps.append({streamHead() + chunk({{u"role"_s, u"assistant"_s}, {u"content"_s, QString()}})});
    const qsizetype size = qMax<qsizetype>(1, content.size() / qMax(1, pieces) + 1);
    for (qsizetype i = 0; i < content.size(); i += size)
        play.steps.append({chunk({{u"content"_s, content.mid(i, size)}})});
    play.steps.append({chunk({}, u"stop"_s) + done()});
    return play;
}

QString StrictModel::object(const QString &answer, const QStringList &sources)
{
    const QJsonObject object{
        {u"answer"_s, answer}, {u"sources"_s, QJsonArray::fromStringList(sources)}, {u"reasons"_s, QJsonArray()}};
    return QString::fromUtf8(QJsonDocument(object).toJson(QJsonDocument::Compact));
}

Play StrictModel::saying(const QString &answer, const QStringList &sources)
{
    return streamed(object(answer, sources));
}

Play StrictModel::status(int status, const QByteArray &fields, const QByteArray &body)
{
    return raw("HTTP/1.1 " + QByteArray::number(status) + " Status\r\n" + fields + "Content-Type: application/json\r\n"
               + "Content-Length: " + QByteArray::number(body.size()) + "\r\nConnection: close\r\n\r\n" + body);
}

Play StrictModel::raw(const QByteArray &bytes)
{
    return {{{bytes}}, true, false};
}

Play StrictModel::silence()
{
    return {{}, false, false};
}

Play StrictModel::dripping(Play play, qsizetype size, int everyMs)
{
    QByteArray all;
    for (const Play::Step &step : std::as_const(play.steps))
        all += step.bytes;
    play.steps.clear();
    for (qsizetype i = 0; i < all.size(); i += size)
        play.steps.append({all.mid(i, size), everyMs});
    return play;
}

} // namespace Baton::Server
