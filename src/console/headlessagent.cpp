// SPDX-FileCopyrightText: Baton contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "console/headlessagent.h"

#include <QTimer>

#include <algorithm>

namespace Baton {

HeadlessAgent::HeadlessAgent(HeadlessPolicy policy, MineStore *store, QObject *parent)
    : QObject(parent)
    , m_policy(std::move(policy))
{
    MineStore &kept = store ? *store : m_ownStore;
    m_console = std::make_unique<Console>(QStringLiteral("headless"), m_backend, kept, systemEnvironment());
    connect(m_console.get(), &Console::done, this, &HeadlessAgent::onDone);
    connect(m_console.get(), &Console::refused, this,
            [this](const CommandId &command, const ConversationId &conversation) { onRefused(command, conversation); });
    connect(m_console.get(), &Console::alert, this, [this] {
        ++m_counters.alerts;
        Q_EMIT changed();
    });
    connect(&m_console->state(), &ConsoleState::reset, this, &HeadlessAgent::lookAround);
    connect(&m_console->state(), &ConsoleState::headsChanged, this, [this](const QList<ConversationId> &conversations) {
        for (const ConversationId &conversation : conversations)
            look(conversation);
    });
    connectBackend();
}

HeadlessAgent::~HeadlessAgent() = default;

void HeadlessAgent::connectBackend()
{
    connect(&m_backend, &Backend::linkChanged, this, [this](const LinkState &link) {
        if (link.phase == LinkPhase::Online)
            lookAround();
        Q_EMIT changed();
    });
    connect(&m_backend, &Backend::synced, this, [this] { ++m_counters.syncs; });
    connect(&m_backend, &Backend::resumed, this, [this] { ++m_counters.resumes; });
    connect(&m_backend, &Backend::messagesAdded, this,
            [this](const ConversationId &conversation, const QList<Message> &messages) {
                m_counters.messagesSeen += static_cast<int>(messages.size());
                const auto stays = m_stays.find(conversation);
                const bool reacted = stays != m_stays.end() && stays->awaitsVisitor && m_replied.value(conversation) > 0
                    && std::any_of(messages.cbegin(), messages.cend(),
                                   [](const Message &one) { return one.speaker == Speaker::Visitor; });
                if (reacted) {
                    stays->awaitsVisitor = false;
                    look(conversation);
                }
                Q_EMIT changed();
            });
    connect(&m_backend, &Backend::audited, this, [this](bool equal) {
        ++m_counters.audits;
        m_counters.auditsUnequal += equal ? 0 : 1;
        Q_EMIT changed();
    });
}

void HeadlessAgent::start(const Credentials &credentials)
{
    m_backend.open(credentials);
}

void HeadlessAgent::stop()
{
    m_backend.close();
}

void HeadlessAgent::claimAll()
{
    m_told = true;
    lookAround();
    m_told = false;
}

void HeadlessAgent::lookAround()
{
    const QList<ConversationId> conversations = m_console->state().heads().keys();
    for (const ConversationId &conversation : conversations)
        look(conversation);
}

void HeadlessAgent::look(const ConversationId &conversation)
{
    const ConsoleState &state = m_console->state();
    const Conversation *head = state.head(conversation);
    if (!head || state.link().phase != LinkPhase::Online)
        return;
    if (head->owner.is(state.self().id)) {
        // The answer to the last act may come before what it changed.
        if (m_ended.value(conversation, -1) != head->fence)
            actSoon(conversation);
        return;
    }
    m_replied.remove(conversation);
    m_stays.remove(conversation);
    const bool waits = belongsTo(*head, {ViewKind::Waiting, {}}, state.self().id);
    const bool full = state.count({ViewKind::Mine, {}}) + m_claiming >= m_policy.mostOwned;
    const bool mayClaim = m_policy.claims && (m_told || !m_policy.claimsWhenTold);
    if (!mayClaim || !waits || full || m_busy.contains(conversation) || m_tried.value(conversation, -1) == head->fence)
        return;
    m_tried.insert(conversation, head->fence);
    m_busy.insert(conversation);
    ++m_claiming;
    m_acts.insert(m_console->claim(conversation), Act::Claim);
}

void HeadlessAgent::actSoon(const ConversationId &conversation)
{
    const HeadlessPolicy::Stay &mine = stay(conversation);
    const bool finished = mine.end == HeadlessPolicy::End::Keep && m_replied.value(conversation) >= mine.replies;
    if (finished || m_busy.contains(conversation))
        return;
    m_busy.insert(conversation);
    QTimer::singleShot(m_policy.pause, this, [this, conversation] {
        m_busy.remove(conversation);
        act(conversation);
    });
}

void HeadlessAgent::act(const ConversationId &conversation)
{
    const Conversation *head = m_console->state().head(conversation);
    if (!head || !head->owner.is(m_console->state().self().id) || m_busy.contains(conversation))
        return;
    int &replied = m_replied[conversation];
    if (replied >= stay(conversation).replies) {
        if (!awaits(conversation))
            end(conversation);
        return;
    }
    const QString text = m_policy.text.contains(u"%1") ? m_policy.text.arg(replied + 1) : m_policy.text;
    ++replied;
    if (const auto id = m_console->sendReply(conversation, text)) {
        m_acts.insert(*id, Act::Reply);
        m_busy.insert(conversation);
    }
}

HeadlessPolicy::Stay &HeadlessAgent::stay(const ConversationId &conversation)
{
    const auto known = m_stays.find(conversation);
    if (known != m_stays.end())
        return *known;
    HeadlessPolicy::Stay next{m_policy.replies, m_policy.end, false};
    if (m_policy.stayOf)
        next = m_policy.stayOf(m_stayNo++);
    return *m_stays.insert(conversation, next);
}

/// A visitor who says nothing more does not keep the conversation for ever.
bool HeadlessAgent::awaits(const ConversationId &conversation)
{
    if (!stay(conversation).awaitsVisitor)
        return false;
    QTimer::singleShot(m_policy.patience, this, [this, conversation] {
        if (const auto stays = m_stays.find(conversation); stays != m_stays.end())
            stays->awaitsVisitor = false;
        look(conversation);
    });
    return true;
}

void HeadlessAgent::end(const ConversationId &conversation)
{
    CommandId id;
    m_ended.insert(conversation, m_console->state().head(conversation)->fence);
    switch (stay(conversation).end) {
    case HeadlessPolicy::End::Keep:
        return;
    case HeadlessPolicy::End::ReturnToAi:
        id = m_console->returnToAi(conversation, m_policy.note, {});
        break;
    case HeadlessPolicy::End::Resolve:
        id = m_console->resolve(conversation, {});
        break;
    case HeadlessPolicy::End::Release:
        id = m_console->release(conversation);
        break;
    }
    m_acts.insert(id, Act::End);
    m_busy.insert(conversation);
}

void HeadlessAgent::onDone(const CommandId &command, const ConversationId &conversation)
{
    const auto act = m_acts.constFind(command);
    if (act == m_acts.constEnd())
        return;
    switch (*act) {
    case Act::Claim:
        --m_claiming;
        ++m_counters.claimsWon;
        break;
    case Act::Reply:
        ++m_counters.repliesDone;
        Q_EMIT replyDone(command, conversation);
        break;
    case Act::End:
        ++m_counters.ended;
        m_replied.remove(conversation);
        m_stays.remove(conversation);
        break;
    }
    m_acts.erase(act);
    m_busy.remove(conversation);
    lookAround();
    Q_EMIT changed();
}

void HeadlessAgent::onRefused(const CommandId &command, const ConversationId &conversation)
{
    const auto act = m_acts.constFind(command);
    if (act == m_acts.constEnd())
        return;
    if (*act == Act::Claim) {
        --m_claiming;
        ++m_counters.claimsLost;
    } else if (*act == Act::Reply) {
        ++m_counters.repliesRefused;
    } else if (*act == Act::End) {
        m_ended.remove(conversation);
    }
    m_acts.erase(act);
    m_busy.remove(conversation);
    m_console->discard(command);
    Q_EMIT changed();
}

} // namespace Baton

#include "moc_headlessagent.cpp"
