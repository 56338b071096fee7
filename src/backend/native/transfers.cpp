// SPDX-FileCopyrightText: Baton contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "backend/native/transfers.h"

#include "domain/text.h"
#include "protocol/codec.h"

#include <QFile>
#include <QJsonDocument>
#include <QJsonObject>
#include <QNetworkReply>
#include <QNetworkRequest>
#include <QUrlQuery>

#include <algorithm>

namespace Baton::Native {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr qsizetype atOnce = 2;
constexpr int silenceMs = 30'000;
constexpr auto tooMuch = "tooMuch"; // more came than was said
constexpr int statusCreated = 201;
constexpr int statusOk = 200;

QNetworkRequest requestTo(const Credentials &credentials, const QString &path, const QUrlQuery &query)
{
    QUrl url = credentials.server;
    const bool secure = url.scheme() == "https"_L1 || url.scheme() == "wss"_L1;
    url.setScheme(secure ? u"https"_s : u"http"_s);
    url.setUserInfo({});
    url.setFragment({});
    url.setPath(path);
    url.setQuery(query);
    QNetworkRequest request(url);
    request.setRawHeader("Authorization", "Bearer " + credentials.token.toUtf8());
    request.setAttribute(QNetworkRequest::RedirectPolicyAttribute, QNetworkRequest::ManualRedirectPolicy);
    request.setAttribute(QNetworkRequest::Http2AllowedAttribute, false);
    request.setAttribute(QNetworkRequest::CookieLoadControlAttribute, QNetworkRequest::Manual);
    request.setAttribute(QNetworkRequest::CookieSaveControlAttribute, QNetworkRequest::Manual);
    request.setAttribute(QNetworkRequest::CacheSaveControlAttribute, false);
    request.setTransferTimeout(silenceMs);
    return request;
}

/// Why a transfer failed: what the server said, or that it could not be asked. A proxy that stands before a server has
/// words of its own and is not the end of it.
void explain(TransferOutcome &outcome, int status, const QByteArray &body)
{
    const auto said = Protocol::codeFromName(QJsonDocument::fromJson(body)[u"code"].toString());
    const bool isOfProxy = !said && (status == 429 || status >= 500);
    outcome.code = said.value_or(Code::Internal);
    outcome.retry = isOfProxy || status == 0 || status == 408 || outcome.code == Code::RateLimited
        || outcome.code == Code::Overloaded || outcome.code == Code::Unauthenticated
        || outcome.code == Code::TokenExpired;
}

Attachment attachmentFrom(const QByteArray &body)
{
    const QJsonDocument told = QJsonDocument::fromJson(body);
    return {AttachmentId(told[u"id"].toString()), told[u"name"].toString(), told[u"type"].toString(),
            told[u"size"].toInteger(-1)};
}

} // namespace

Transfers::Transfers(std::function<Credentials()> credentials, QObject *parent)
    : QObject(parent)
    , m_credentials(std::move(credentials))
    , m_network(this)
{}

void Transfers::upload(const UploadWanted &wanted)
{
    m_waiting.push_back({wanted.transfer, wanted, {}});
    next();
}

void Transfers::download(const QString &transfer, const Attachment &attachment)
{
    m_waiting.push_back({transfer, std::nullopt, attachment});
    next();
}

void Transfers::cancel(const QString &transfer)
{
    std::erase_if(m_waiting, [&](const Job &job) { return job.transfer == transfer; });
    if (QNetworkReply *reply = m_running.take(transfer)) {
        reply->disconnect(this);
        reply->abort();
        reply->deleteLater();
        next();
    }
}

void Transfers::stop()
{
    const auto waiting = std::exchange(m_waiting, {});
    const auto running = m_running.values();
    for (QNetworkReply *reply : running)
        reply->abort(); // onFinished() tells of it
    for (const Job &job : waiting)
        Q_EMIT ended({job.transfer, Code::Internal, true, {}, {}});
}

void Transfers::next()
{
    while (!m_waiting.empty() && m_running.size() < atOnce) {
        const Job job = m_waiting.front();
        m_waiting.pop_front();
        start(job);
    }
}

void Transfers::start(const Job &job)
{
    QNetworkReply *reply = job.upload ? startUpload(job) : startDownload(job);
    if (!reply)
        return;
    m_running.insert(job.transfer, reply);
    connect(reply, &QNetworkReply::finished, this, [this, reply, job] { onFinished(reply, job); });
}

QNetworkReply *Transfers::startUpload(const Job &job)
{
    auto file = std::make_unique<QFile>(job.upload->path);
    if (!file->open(QFile::ReadOnly)) {
        Q_EMIT ended({job.transfer, Code::NotFound, false, {}, {}});
        return nullptr;
    }
    QUrlQuery query;
    query.addQueryItem(u"c"_s, job.upload->conversation.toString());
    QNetworkRequest request = requestTo(m_credentials(), u"/v1/attachments"_s, query);
    request.setHeader(QNetworkRequest::ContentTypeHeader, job.upload->type);
    request.setRawHeader("X-File-Name", job.upload->name.toUtf8().toPercentEncoding());
    QNetworkReply *reply = m_network.post(request, file.get());
    file.release()->setParent(reply);
    connect(reply, &QNetworkReply::uploadProgress, this, [this, name = job.transfer](qint64 done, qint64 total) {
        if (total > 0)
            Q_EMIT progress(name, done, total);
    });
    return reply;
}

QNetworkReply *Transfers::startDownload(const Job &job)
{
    QNetworkReply *reply =
        m_network.get(requestTo(m_credentials(), u"/v1/attachments/"_s + job.attachment.id.toString(), {}));
    connect(reply, &QNetworkReply::downloadProgress, this, [this, reply, job](qint64 done, qint64) {
        if (done > std::min(job.attachment.size, mostBytes))
            reply->setProperty(tooMuch, true), reply->abort();
        else
            Q_EMIT progress(job.transfer, done, job.attachment.size);
    });
    return reply;
}

void Transfers::onFinished(QNetworkReply *reply, const Job &job)
{
    m_running.remove(job.transfer);
    reply->deleteLater();
    const int status = reply->attribute(QNetworkRequest::HttpStatusCodeAttribute).toInt();
    const QByteArray body = reply->isOpen() ? reply->readAll() : QByteArray();
    TransferOutcome outcome;
    outcome.transfer = job.transfer;
    if (job.upload && status == statusCreated)
        outcome.given = attachmentFrom(body);
    else if (!job.upload && status == statusOk)
        outcome.bytes = body;
    const bool isWhole = job.upload ? !outcome.given.id.isEmpty() : body.size() == job.attachment.size;
    if (!(status == statusCreated || status == statusOk))
        explain(outcome, status, body);
    else if (reply->error() != QNetworkReply::NoError || !isWhole)
        outcome.code = Code::Internal, outcome.retry = !reply->property(tooMuch).toBool();
    Q_EMIT ended(outcome);
    next();
}

} // namespace Baton::Native

#include "moc_transfers.cpp"
