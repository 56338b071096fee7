// SPDX-FileCopyrightText: Baton contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QJsonObject>
#include <QList>
#include <QThread>

#include <functional>
#include <memory>
#include <mutex>

namespace Baton::Server {

/// A question as the server took it.
struct StrictRequest
{
    QByteArray line;
    QByteArray head;
    QJsonObject body;
    QString system;
    QString talk;
    QString mark; ///< as the system's message names it
    QString canary;
    QList<QJsonObject> records; ///< of the talk
    QString wrong; ///< what is not as the API has it; empty where all is well

    QString newest(const QString &from) const; ///< text of the newest record of theirs
};

/// What is done with a connection: bytes, each after a while, and whether it is closed then.
struct Play
{
    struct Step
    {
        QByteArray bytes;
        int afterMs = 0;
    };
    QList<Step> steps;
    bool closes = true;
    bool resets = false; ///< closes so that the other side hears of an error
};

/// A server of chat completions that is strict about what it is asked, and answers as the test says. On loopback and a
/// thread of its own, so that a test may wait.
class StrictModel
{
public:
    StrictModel();
    ~StrictModel();
    StrictModel(const StrictModel &) = delete;
    StrictModel &operator=(const StrictModel &) = delete;

    /// With TLS where files are given.
    bool listen(const QString &cert = {}, const QString &key = {});
    QString url(const QString &scheme = QStringLiteral("http")) const;
    /// How the next questions are answered; on the server's thread. Requests that are not well are answered by 400
    /// before.
    void answerBy(std::function<Play(const StrictRequest &)> play);
    QList<StrictRequest> requests() const;
    int connections() const;

    // Plays.
    static Play streamed(const QString &content, int pieces = 3);
    static Play saying(const QString &answer, const QStringList &sources = {});
    static Play status(int status, const QByteArray &fields = {}, const QByteArray &body = "{}");
    static Play raw(const QByteArray &bytes);
    static Play silence(); ///< the connection stays open, and nothing comes
    static Play dripping(Play play, qsizetype size, int everyMs); ///< in small pieces
    static QByteArray streamHead();
    static QByteArray chunk(const QJsonObject &delta, const QString &end = {});
    static QByteArray done() { return "data: [DONE]\n\n"; }
    static QString object(const QString &answer, const QStringList &sources = {});

private:
    class Door;
    struct Shared
    {
        mutable std::mutex mutex;
        std::function<Play(const StrictRequest &)> play;
        QList<StrictRequest> requests;
        int connections = 0;
    };
    std::shared_ptr<Shared> m_shared = std::make_shared<Shared>();
    QThread m_thread;
    Door *m_door = nullptr;
    quint16 m_port = 0;
};

} // namespace Baton::Server
