// SPDX-FileCopyrightText: Baton contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "screenshots/world.h"
#include "ui/theme/theme.h"
#include "ui/transcript/transcriptaccessible.h"
#include "ui/transcript/transcriptview.h"

#include <QTest>

#include <memory>

namespace Baton::Ui {

using namespace Qt::Literals::StringLiterals;

/// A transcript over the invented world, for tests of it.
class TranscriptRig : public QObject
{
protected:
    void begin();
    void end();
    QList<Message> many(int number) const;
    QString topSentence(int *offset) const;
    Message said(Speaker speaker, const QString &text) const;
    void openThread(const QList<Message> &messages);
    void makeLong(const ConversationId &conversation, int number);

    std::unique_ptr<Test::World> m_world;
    std::unique_ptr<Theme> m_theme;
    std::unique_ptr<TranscriptView> m_view;
};

inline void TranscriptRig::begin()
{
    installTranscriptAccessibility();
    m_world = std::make_unique<Test::World>();
    m_theme = std::make_unique<Theme>();
    m_world->start();
    m_view = std::make_unique<TranscriptView>(m_world->console().state(), *m_theme, [this] { return m_world->now(); });
    m_view->resize(560, 480);
    m_view->show();
    m_view->activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(m_view.get()));
    m_view->clearFocus();
}

inline void TranscriptRig::end()
{
    m_view.reset();
    m_world.reset();
}

inline QList<Message> TranscriptRig::many(int number) const
{
    QList<Message> messages;
    for (int i = 0; i < number; ++i) {
        const QString text = u"Message %1. "_s.arg(i) + u"Some words to wrap around. "_s.repeated(i % 7);
        messages.append(Test::said(i % 3 == 0 ? Speaker::Ai : Speaker::Visitor, text,
                                   m_world->now() - Millis((number - i) * 1000)));
    }
    return messages;
}

inline Message TranscriptRig::said(Speaker speaker, const QString &text) const
{
    const QString author = speaker == Speaker::Agent ? m_world->console().state().self().id.toString() : QString();
    return Test::said(speaker, text, m_world->now(), author);
}

inline void TranscriptRig::makeLong(const ConversationId &conversation, int number)
{
    m_world->setThread(conversation.toString(), many(number));
    Conversation head = *m_world->console().state().head(conversation);
    head.messages = number;
    m_world->backend().setHead(head);
}

inline void TranscriptRig::openThread(const QList<Message> &messages)
{
    m_world->setThread(Test::World::maria.toString(), messages);
    Conversation head = *m_world->console().state().head(Test::World::maria);
    head.messages = messages.size();
    m_world->backend().setHead(head);
    m_view->setTranscript(m_world->console().openTranscript(Test::World::maria));
}

inline QString TranscriptRig::topSentence(int *offset) const
{
    for (int row = 0; row < m_view->rowCount(); ++row) {
        const QRect rect = m_view->rowRect(row);
        if (rect.bottom() >= 0) {
            *offset = rect.top();
            return m_view->sentenceOf(row);
        }
    }
    return {};
}

} // namespace Baton::Ui
