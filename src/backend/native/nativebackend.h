// SPDX-FileCopyrightText: Baton contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "backend/backend.h"

#include <QThread>

#include <functional>

namespace Baton::Native {

class NativeLink;
class Session;
class Transfers;

/// Speaks baton.v1 with batond. Socket, parsing and folding live on a thread of their own; the console's thread hears
/// of the result in batches.
class NativeBackend final : public Backend
{
    Q_OBJECT

public:
    /// Called on the network thread when the bytes of an event have been read, for measurements.
    using EventTap = std::function<void(qint64 seq, qint64 monotonicNs)>;

    explicit NativeBackend(QObject *parent = nullptr, EventTap tap = {});
    ~NativeBackend() override;

    void open(const Credentials &credentials) override;
    void close() override;
    void signOut() override;
    void retryNow() override;
    void submit(const Command &command) override;
    void fetchThread(const ConversationId &conversation, qint64 before, int limit) override;
    void fetchList(ListKind kind, qint64 offset, int limit) override;
    void fetchSavedRules(qint64 before, int limit) override;
    void fetchDeadLetters(qint64 before, int limit) override;
    void rehearse(const ConversationId &conversation, const std::optional<HandoffSettings> &rules) override;
    void fetchKnowledge(KnowledgePage::List list, qint64 before) override;
    void fetchMetrics(const MetricsQuery &query, qint64 before) override;
    void watch(const ConversationId &conversation, bool on) override;
    void search(const QString &query, qint64 before, int limit) override;
    void suggest(const ConversationId &conversation) override;
    void fetchAlerts(const ConversationId &conversation) override;
    void sendHint(const ConversationId &conversation, HintKind kind, qint64 n = 0) override;
    void sendReceipt(const AlertRaised &alert, const QString &channel, ReceiptKind kind) override;
    void upload(const UploadWanted &wanted) override;
    void download(const QString &transfer, const Attachment &attachment) override;
    void cancelTransfer(const QString &transfer) override;
    void audit() override;

private:
    void transfer(std::function<void(Transfers &)> call);
    void post(std::function<void(Session &, qint64)> call);

    QThread m_thread;
    NativeLink *m_link; ///< lives on the thread and ends with it
};

} // namespace Baton::Native
