// SPDX-FileCopyrightText: Baton contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "server/model/modelfault.h"
#include "server/model/ssereader.h"

#include <QString>

class QJsonObject;

namespace Baton::Server {

/// Puts an answer together from the stream of a chat: what a model says, up to the end it gives.
class ChatStream
{
public:
    /// `longest`: bytes of one event, and letters of the answer.
    explicit ChatStream(qsizetype longest);

    /// What comes after the end is not looked at.
    void take(QByteArrayView bytes);
    bool isOver() const { return m_isDone || m_fault != ModelFault::None; }
    /// What is wrong with it; CutOff as long as it has no end.
    ModelFault fault() const;
    const QString &text() const { return m_text; }
    qint64 tokens() const { return m_tokens; } ///< as the model counted, 0 where it did not

private:
    void takeEvent(const QByteArray &data);
    void takeChoice(const QJsonObject &choice);

    SseReader m_reader;
    qsizetype m_longest;
    QString m_text;
    qint64 m_tokens = 0;
    bool m_hasEnd = false; ///< a reason was given; what was used may still come
    bool m_isDone = false;
    ModelFault m_fault = ModelFault::None;
};

} // namespace Baton::Server
