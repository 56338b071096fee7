// SPDX-FileCopyrightText: Baton contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "bench/deskagent.h"

#include "console/consoleenvironment.h"

#include <QDateTime>

namespace Baton::Bench {

using namespace Qt::Literals::StringLiterals;

DeskAgent::DeskAgent(quint16 port, const QString &token)
{
    const auto on = [this](auto signal, auto slot) { QObject::connect(&m_backend, signal, &m_backend, slot); };
    on(&Backend::linkChanged, [this](const LinkState &link) { m_online = link.phase == LinkPhase::Online; });
    on(&Backend::synced, [this](const Snapshot &snapshot) { m_heads = snapshot.heads; });
    on(&Backend::headsChanged, [this](const QList<SharedHead> &heads) {
        for (const SharedHead &head : heads)
            m_heads.insert(head->id, head);
    });
    on(&Backend::messagesAdded, [this](const ConversationId &conversation, const QList<Message> &messages) {
        for (qsizetype i = 0; i < messages.size() && onMessage; ++i)
            onMessage(conversation, messages[i]);
    });
    on(&Backend::answered, [this](const CommandId &id, const CommandOutcome &outcome) {
        if (onAnswer)
            onAnswer(id, outcome.kind == CommandOutcome::Kind::Done);
    });
    Credentials credentials;
    credentials.server = QUrl(u"http://127.0.0.1:%1"_s.arg(port));
    credentials.token = token;
    credentials.device = DeviceId(u"d_bench0001"_s);
    m_backend.open(credentials);
}

CommandId DeskAgent::claim(const ConversationId &conversation)
{
    const CommandId id = newUuidV7(Instant{QDateTime::currentMSecsSinceEpoch()});
    m_backend.submit({id, conversation, m_heads.value(conversation)->fence, Claim{}});
    return id;
}

} // namespace Baton::Bench
