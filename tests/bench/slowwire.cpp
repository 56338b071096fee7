// SPDX-FileCopyrightText: Baton contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "bench/slowwire.h"

#include "bench/figures.h"

#include <QTcpSocket>
#include <QTimer>

#include <deque>

namespace Baton::Bench {

namespace {

constexpr qint64 nsOfMs = 1'000'000;

} // namespace

/// One direction of a connection.
class SlowWire::Way : public QObject
{
public:
    Way(SlowWire &wire, QTcpSocket *from, QTcpSocket *to)
        : m_wire(wire)
        , m_from(from)
        , m_to(to)
    {
        m_timer.setSingleShot(true);
        m_timer.setTimerType(Qt::PreciseTimer);
        connect(&m_timer, &QTimer::timeout, this, &Way::pass);
        connect(from, &QTcpSocket::readyRead, this, &Way::take);
        connect(from, &QTcpSocket::disconnected, this, [this] {
            take();
            m_ended = true;
            pass();
        });
    }

private:
    struct Segment
    {
        qint64 due = 0; ///< ns
        QByteArray bytes;
    };

    void take()
    {
        const QByteArray bytes = m_from->readAll();
        const qint64 now = monotonicNs();
        for (qsizetype at = 0; at < bytes.size(); at += m_wire.m_quality.segmentBytes) {
            m_last = qMax(m_last, now + m_wire.delayNs());
            m_segments.push_back({m_last, bytes.mid(at, m_wire.m_quality.segmentBytes)});
        }
        arm();
    }

    void pass()
    {
        while (!m_segments.empty() && m_segments.front().due <= monotonicNs()
               && m_to->state() == QAbstractSocket::ConnectedState) {
            m_to->write(m_segments.front().bytes);
            m_segments.pop_front();
        }
        if (m_ended && m_segments.empty())
            m_to->disconnectFromHost();
        arm();
    }

    void arm()
    {
        if (m_segments.empty() || m_timer.isActive() || m_to->state() == QAbstractSocket::UnconnectedState)
            return;
        // Not sooner than due; and again and again while the other end is not there yet.
        m_timer.start(int(qMax<qint64>(1, (m_segments.front().due - monotonicNs() + nsOfMs - 1) / nsOfMs)));
    }

    SlowWire &m_wire;
    QTcpSocket *m_from;
    QTcpSocket *m_to;
    std::deque<Segment> m_segments;
    QTimer m_timer;
    qint64 m_last = 0; ///< when the last one is due
    bool m_ended = false;
};

SlowWire::SlowWire(quint16 target, const WireQuality &quality)
    : m_target(target)
    , m_quality(quality)
    , m_random(quality.seed)
{
    connect(&m_listener, &QTcpServer::newConnection, this, &SlowWire::accept);
    m_listener.listen(QHostAddress::LocalHost, 0);
}

SlowWire::~SlowWire()
{
    m_ways.clear(); // before the sockets, whose end they would hear
}

void SlowWire::accept()
{
    while (QTcpSocket *client = m_listener.nextPendingConnection()) {
        client->setParent(this);
        auto *server = new QTcpSocket(this);
        for (QTcpSocket *socket : {client, server})
            socket->setSocketOption(QAbstractSocket::LowDelayOption, 1);
        m_ways.push_back(std::make_unique<Way>(*this, client, server));
        m_ways.push_back(std::make_unique<Way>(*this, server, client));
        server->connectToHost(QHostAddress(QHostAddress::LocalHost), m_target);
    }
}

/// How long the next segment is under way.
qint64 SlowWire::delayNs()
{
    ++m_segments;
    qint64 ms = m_quality.oneWay;
    qint64 timeout = 2 * m_quality.oneWay + m_quality.timeoutFloor;
    for (; m_random.generateDouble() < m_quality.loss; timeout *= 2) {
        ++m_losses;
        ms += timeout;
    }
    return ms * nsOfMs;
}

} // namespace Baton::Bench
