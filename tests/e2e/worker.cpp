// SPDX-FileCopyrightText: Baton contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "e2e/worker.h"

#include <QTimer>

using namespace Qt::Literals::StringLiterals;

namespace Baton::Test {

namespace {

constexpr int retryMs = 200;

HeadlessPolicy policyWith(std::function<HeadlessPolicy::Stay(int)> stayOf)
{
    HeadlessPolicy policy;
    policy.mostOwned = 1000;
    policy.pause = Millis(5);
    policy.claimsWhenTold = true;
    policy.patience = Millis(300);
    policy.note = u"The visitor was told what to do next."_s;
    policy.stayOf = std::move(stayOf);
    return policy;
}

} // namespace

Worker::Worker(const QString &mine, std::function<HeadlessPolicy::Stay(int)> stayOf)
    : store(mine)
    , agent(policyWith(std::move(stayOf)), &store)
{
    // A console waits longer with every loss; somebody who looks at it presses "try now".
    connect(&agent.backend(), &Backend::linkChanged, this, [this](const LinkState &link) {
        if (link.phase == LinkPhase::Waiting && link.retryIn > Millis(retryMs))
            QTimer::singleShot(retryMs, this, [this] { agent.backend().retryNow(); });
    });
    connect(&agent, &HeadlessAgent::replyDone, this,
            [this](const CommandId &command, const ConversationId &c) { replies[c].append(command); });
    connect(&agent.console(), &Console::refused, this,
            [this](const CommandId &, const ConversationId &, Code code, const Owner &) {
                conflicts += code == Code::Conflict ? 1 : 0;
            });
    connect(&agent.backend(), &Backend::messagesAdded, this,
            [this](const ConversationId &conversation, const QList<Message> &messages) {
                for (const Message &message : messages) {
                    outOfOrder += message.n <= lastSeen.value(conversation) ? 1 : 0;
                    lastSeen[conversation] = message.n;
                }
            });
    connect(&agent.console(), &Console::alert, this, [this](const Alert &alert) {
        agent.console().reportAlert(alert.key(), u"toast"_s, ReceiptKind::Displayed);
        agent.console().acknowledge(alert.conversation);
    });
}

void Worker::start(quint16 port, const QString &login, const QString &password)
{
    Credentials credentials;
    credentials.server = QUrl(u"http://127.0.0.1:%1"_s.arg(port));
    credentials.login = login;
    credentials.password = password;
    credentials.device = DeviceId(u"d_headless"_s + login);
    agent.start(credentials);
}

} // namespace Baton::Test
