// SPDX-FileCopyrightText: Baton contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "backend/backend.h"

namespace Baton {

void Backend::upload(const UploadWanted &wanted)
{
    Q_EMIT transferEnded({wanted.transfer, Code::Disabled, false, {}, {}});
}

void Backend::download(const QString &transfer, const Attachment &)
{
    Q_EMIT transferEnded({transfer, Code::Disabled, false, {}, {}});
}

void Backend::fetchSavedRules(qint64, int)
{}

void Backend::fetchDeadLetters(qint64, int)
{}

void Backend::rehearse(const ConversationId &conversation, const std::optional<HandoffSettings> &rules)
{
    Q_EMIT rehearsed({conversation, rules, {}, {}, Code::Disabled});
}

void Backend::fetchKnowledge(KnowledgePage::List, qint64)
{}

void Backend::fetchMetrics(const MetricsQuery &query, qint64 before)
{
    Q_EMIT metricsArrived({query, before, {}, 0, Code::Disabled});
}

void Backend::cancelTransfer(const QString &)
{}

} // namespace Baton

#include "moc_backend.cpp"
