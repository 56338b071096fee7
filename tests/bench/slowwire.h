// SPDX-FileCopyrightText: Baton contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QObject>
#include <QRandomGenerator>
#include <QTcpServer>

#include <memory>
#include <vector>

QT_BEGIN_NAMESPACE
class QTcpSocket;
QT_END_NAMESPACE

namespace Baton::Bench {

/// What a bad link is like. Milliseconds.
struct WireQuality
{
    int oneWay = 100;
    double loss = 0.02; ///< of segments, 0 to 1
    int timeoutFloor = 200; ///< Linux' least, beside the way there and back
    int segmentBytes = 1460;
    quint32 seed = 1; ///< of what is lost
};

/// A wire on loopback, between clients and a server there, that delays all it carries and loses some of it.
///
/// Loss is a model: no kernel drops a packet here (that takes netem and rights that a benchmark has not). Each chunk of
/// at most 1460 bytes that comes in counts as a segment; a lost one is sent again after a retransmission time as Linux
/// has it on a steady link, that of the way there and back and 200 ms, and after twice as long each time it is lost
/// again. What is behind it waits for it, since order is kept. Left out are acknowledgements that get lost, fast
/// retransmission and tail probes, by which a real stream is often sooner, and the window, by which a long one is
/// slower.
class SlowWire : public QObject
{
public:
    SlowWire(quint16 target, const WireQuality &quality);
    ~SlowWire() override;

    quint16 port() const { return m_listener.serverPort(); }
    qint64 segments() const { return m_segments; } ///< carried, both ways
    qint64 losses() const { return m_losses; }

private:
    class Way;

    void accept();
    qint64 delayNs();

    quint16 m_target;
    WireQuality m_quality;
    QRandomGenerator m_random;
    QTcpServer m_listener;
    std::vector<std::unique_ptr<Way>> m_ways;
    qint64 m_segments = 0;
    qint64 m_losses = 0;
};

} // namespace Baton::Bench
