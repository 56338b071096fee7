// SPDX-FileCopyrightText: Baton contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "console/drafts.h"

#include "console/minestore.h"

#include <QPointer>

#include <algorithm>

namespace Baton {

namespace {
constexpr qint64 quietMs = 300;
constexpr qint64 behindMs = 1000;
} // namespace

Drafts::Drafts(QString account, MineStore &store, const ConsoleEnvironment &environment, QObject *parent)
    : QObject(parent)
    , m_account(std::move(account))
    , m_store(store)
    , m_environment(environment)
{}

void Drafts::load(const QHash<ConversationId, Draft> &drafts)
{
    for (auto it = drafts.cbegin(); it != drafts.cend(); ++it) {
        if (m_drafts.contains(it.key()))
            takeBack(it.key(), it.value());
        else
            giveBack(it.key(), it.value());
    }
}

void Drafts::set(const ConversationId &conversation, const Draft &draft)
{
    if (m_drafts.value(conversation) == draft)
        return;
    if (draft.isEmpty())
        m_drafts.remove(conversation);
    else
        m_drafts.insert(conversation, draft);
    m_lastKey = m_environment.monotonicMs();
    if (m_unsaved.isEmpty())
        m_firstUnsaved = m_lastKey;
    m_unsaved.insert(conversation);
    if (!m_armed)
        arm(quietMs);
}

void Drafts::drop(const ConversationId &conversation)
{
    m_drafts.remove(conversation);
    m_unsaved.remove(conversation);
}

void Drafts::append(const ConversationId &conversation, const Draft &draft)
{
    set(conversation, joined(m_drafts.value(conversation), draft));
    save();
    Q_EMIT changed(conversation);
}

void Drafts::giveBack(const ConversationId &conversation, const Draft &draft)
{
    m_drafts.insert(conversation, joined(draft, m_drafts.value(conversation)));
    Q_EMIT changed(conversation);
}

void Drafts::takeBack(const ConversationId &conversation, const Draft &draft)
{
    set(conversation, joined(draft, m_drafts.value(conversation)));
    save();
    Q_EMIT changed(conversation);
}

void Drafts::arm(qint64 delayMs)
{
    m_armed = true;
    m_environment.later(Millis(delayMs), this, [this] { onTimer(); });
}

void Drafts::onTimer()
{
    m_armed = false;
    if (m_unsaved.isEmpty())
        return;
    const qint64 now = m_environment.monotonicMs();
    const qint64 left = std::min(m_lastKey + quietMs, m_firstUnsaved + behindMs) - now;
    if (left > 0)
        arm(left);
    else
        save();
}

void Drafts::save()
{
    const QSet<ConversationId> unsaved = std::exchange(m_unsaved, {});
    for (const ConversationId &conversation : unsaved) {
        m_store.saveDraft(m_account, conversation, m_drafts.value(conversation),
                          [self = QPointer(this)](const QString &trouble) {
                              if (self && !trouble.isEmpty())
                                  Q_EMIT self->storeTrouble(trouble);
                          });
    }
}

} // namespace Baton

#include "moc_drafts.cpp"
