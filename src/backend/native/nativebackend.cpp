// SPDX-FileCopyrightText: Baton contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "backend/native/nativebackend.h"

#include "backend/native/nativelink.h"
#include "backend/native/transfers.h"

#include <QCoreApplication>
#include <QRandomGenerator>
#include <QSysInfo>

namespace Baton::Native {

using namespace Qt::Literals::StringLiterals;

namespace {

SessionSettings realSettings()
{
    SessionSettings settings;
    settings.client.name = u"baton"_s;
    settings.client.ver = QStringLiteral(BATON_VERSION);
    settings.client.os = QSysInfo::kernelType();
    settings.random = [] { return QRandomGenerator::global()->generateDouble(); };
    return settings;
}

} // namespace

NativeBackend::NativeBackend(QObject *parent, EventTap tap)
    : Backend(parent)
    , m_link(new NativeLink(realSettings(), std::move(tap)))
{
    m_thread.setObjectName(u"network"_s);
    m_link->moveToThread(&m_thread);
    connect(&m_thread, &QThread::finished, m_link, &QObject::deleteLater);
    qRegisterMetaType<QList<Report>>();
    qRegisterMetaType<TransferOutcome>();
    connect(m_link, &NativeLink::produced, this, [this](const QList<Report> &reports) { emitReports(*this, reports); });
    connect(&m_link->transfers(), &Transfers::progress, this, &Backend::transferProgress);
    connect(&m_link->transfers(), &Transfers::ended, this, &Backend::transferEnded);
    m_thread.start();
}

NativeBackend::~NativeBackend()
{
    QMetaObject::invokeMethod(m_link, &NativeLink::close, Qt::BlockingQueuedConnection);
    m_thread.quit();
    m_thread.wait();
}

void NativeBackend::open(const Credentials &credentials)
{
    QMetaObject::invokeMethod(
        m_link, [link = m_link, credentials] { link->open(credentials); }, Qt::QueuedConnection);
}

void NativeBackend::signOut()
{
    QMetaObject::invokeMethod(m_link, &NativeLink::signOut, Qt::QueuedConnection);
}

void NativeBackend::close()
{
    QMetaObject::invokeMethod(m_link, &NativeLink::close, Qt::QueuedConnection);
}

void NativeBackend::retryNow()
{
    QMetaObject::invokeMethod(m_link, &NativeLink::retryNow, Qt::QueuedConnection);
}

void NativeBackend::post(std::function<void(Session &, qint64)> call)
{
    QMetaObject::invokeMethod(
        m_link, [link = m_link, call = std::move(call)] { link->with(call); }, Qt::QueuedConnection);
}

void NativeBackend::submit(const Command &command)
{
    post([command](Session &session, qint64 now) { session.submit(command, now); });
}

void NativeBackend::fetchThread(const ConversationId &conversation, qint64 before, int limit)
{
    post([=](Session &session, qint64) { session.fetchThread(conversation, before, limit); });
}

void NativeBackend::fetchList(ListKind kind, qint64 offset, int limit)
{
    post([=](Session &session, qint64) { session.fetchList(kind, offset, limit); });
}

void NativeBackend::fetchSavedRules(qint64 before, int limit)
{
    post([=](Session &session, qint64) { session.fetchSavedRules(before, limit); });
}

void NativeBackend::fetchDeadLetters(qint64 before, int limit)
{
    post([=](Session &session, qint64) { session.fetchDeadLetters(before, limit); });
}

void NativeBackend::rehearse(const ConversationId &conversation, const std::optional<HandoffSettings> &rules)
{
    post([=](Session &session, qint64) { session.rehearse(conversation, rules); });
}

void NativeBackend::fetchKnowledge(KnowledgePage::List list, qint64 before)
{
    post([=](Session &session, qint64) { session.fetchKnowledge(list, before); });
}

void NativeBackend::fetchMetrics(const MetricsQuery &query, qint64 before)
{
    post([=](Session &session, qint64) { session.fetchMetrics(query, before); });
}

void NativeBackend::watch(const ConversationId &conversation, bool on)
{
    post([=](Session &session, qint64) { session.watch(conversation, on); });
}

void NativeBackend::search(const QString &query, qint64 before, int limit)
{
    post([=](Session &session, qint64) { session.search(query, before, limit); });
}

void NativeBackend::fetchAlerts(const ConversationId &conversation)
{
    post([=](Session &session, qint64) { session.fetchAlerts(conversation); });
}

void NativeBackend::suggest(const ConversationId &conversation)
{
    post([=](Session &session, qint64) { session.suggest(conversation); });
}

void NativeBackend::sendHint(const ConversationId &conversation, HintKind kind, qint64 n)
{
    post([=](Session &session, qint64) { session.hint(conversation, kind, n); });
}

void NativeBackend::sendReceipt(const AlertRaised &alert, const QString &channel, ReceiptKind kind)
{
    post([=](Session &session, qint64) { session.receipt(alert, channel, kind); });
}

void NativeBackend::transfer(std::function<void(Transfers &)> call)
{
    QMetaObject::invokeMethod(
        m_link, [link = m_link, call = std::move(call)] { call(link->transfers()); }, Qt::QueuedConnection);
}

void NativeBackend::upload(const UploadWanted &wanted)
{
    transfer([wanted](Transfers &transfers) { transfers.upload(wanted); });
}

void NativeBackend::download(const QString &name, const Attachment &attachment)
{
    transfer([name, attachment](Transfers &transfers) { transfers.download(name, attachment); });
}

void NativeBackend::cancelTransfer(const QString &name)
{
    transfer([name](Transfers &transfers) { transfers.cancel(name); });
}

void NativeBackend::audit()
{
    post([](Session &session, qint64) { session.audit(); });
}

} // namespace Baton::Native

#include "moc_nativebackend.cpp"
