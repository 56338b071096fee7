// SPDX-FileCopyrightText: Baton contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "server/model/chatstream.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

namespace Baton::Server {

using namespace Qt::Literals::StringLiterals;

namespace {

/// What a server says it counted; more than any answer takes is as good as the most.
qint64 tokensIn(const QJsonObject &chunk)
{
    constexpr double most = 1e9;
    return qint64(qBound(0.0, chunk.value("usage"_L1).toObject().value("total_tokens"_L1).toDouble(), most));
}

} // namespace

ChatStream::ChatStream(qsizetype longest)
    : m_reader(longest)
    , m_longest(longest)
{}

ModelFault ChatStream::fault() const
{
    if (m_fault != ModelFault::None)
        return m_fault;
    return m_isDone || m_hasEnd ? ModelFault::None : ModelFault::CutOff;
}

void ChatStream::take(QByteArrayView bytes)
{
    if (isOver())
        return;
    const QList<QByteArray> events = m_reader.take(bytes);
    for (const QByteArray &event : events)
        if (!isOver())
            takeEvent(event);
    if (!isOver() && m_reader.isTooLarge())
        m_fault = ModelFault::TooLarge;
}

void ChatStream::takeEvent(const QByteArray &data)
{
    if (data == "[DONE]") {
        // Without a reason to end it is a stream that stopped, whatever it says.
        m_isDone = m_hasEnd;
        m_fault = m_hasEnd ? ModelFault::None : ModelFault::CutOff;
        return;
    }
    QJsonParseError problem;
    const QJsonObject chunk = QJsonDocument::fromJson(data, &problem).object();
    const QJsonValue choices = chunk.value("choices"_L1);
    if (problem.error != QJsonParseError::NoError || !choices.isArray()) {
        m_fault = chunk.contains("error"_L1) ? ModelFault::ServerError : ModelFault::Broken;
        return;
    }
    m_tokens = qMax(m_tokens, tokensIn(chunk));
    const QJsonArray all = choices.toArray();
    for (const QJsonValue &choice : all)
        if (choice.toObject().value("index"_L1).toInt() == 0 && m_fault == ModelFault::None)
            takeChoice(choice.toObject());
}

void ChatStream::takeChoice(const QJsonObject &choice)
{
    const QJsonObject delta = choice.value("delta"_L1).toObject();
    const QJsonValue content = delta.value("content"_L1);
    const QString end = choice.value("finish_reason"_L1).toString();
    if (!delta.value("tool_calls"_L1).toArray().isEmpty() || delta.value("function_call"_L1).isObject()
        || end == "tool_calls"_L1 || end == "function_call"_L1)
        m_fault = ModelFault::WantsTools;
    else if (end == "content_filter"_L1)
        m_fault = ModelFault::Withheld;
    else if (end == "length"_L1)
        m_fault = ModelFault::TooLarge; // it would end there again
    else if (!content.isUndefined() && !content.isNull() && !content.isString())
        m_fault = ModelFault::Broken;
    else if (m_hasEnd && !content.toString().isEmpty())
        m_fault = ModelFault::Broken; // it goes on after its end
    if (m_fault != ModelFault::None)
        return;
    m_text += content.toString();
    m_hasEnd = m_hasEnd || !end.isEmpty();
    if (m_text.size() > m_longest)
        m_fault = ModelFault::TooLarge;
    else if (!m_text.isValidUtf16() && m_hasEnd)
        m_fault = ModelFault::Broken;
}

} // namespace Baton::Server
