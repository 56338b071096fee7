// SPDX-FileCopyrightText: Baton contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/baton/demovisitors.h"

#include <QFile>
#include <QRandomGenerator>

#include <algorithm>

namespace Baton::App {

using namespace Qt::Literals::StringLiterals;
using namespace std::chrono_literals;

namespace {

constexpr double pace = 4; ///< times faster than people write
constexpr int atStart = 5; ///< so that there is something to see at once
constexpr auto betweenFirst = 1500ms;
constexpr auto between = 60s;

QList<Replay::VisitorScript> demoScripts()
{
    QFile file(u":/demo/conversations.jsonl"_s);
    if (!file.open(QIODevice::ReadOnly))
        return {};
    QList<Replay::VisitorScript> scripts = Replay::readScripts(file.readAll()).scripts;
    // Those who will want a person come first; the others show what the AI does alone.
    std::stable_partition(scripts.begin(), scripts.end(),
                          [](const Replay::VisitorScript &script) { return script.askAt >= 0; });
    if (scripts.size() > atStart)
        std::shuffle(scripts.begin() + atStart, scripts.end(), *QRandomGenerator::global());
    return scripts;
}

} // namespace

DemoVisitors::DemoVisitors(const QUrl &server, QObject *parent)
    : QObject(parent)
    , m_server(server)
    , m_scripts(demoScripts())
{
    m_server.setScheme(u"ws"_s);
    m_server.setPath(u"/v1/visitor"_s);
    m_next.setSingleShot(true);
    connect(&m_next, &QTimer::timeout, this, &DemoVisitors::arrive);
    m_next.start(300ms);
}

void DemoVisitors::setPaused(bool paused)
{
    m_paused = paused;
    if (paused)
        m_next.stop();
    else
        m_next.start(betweenFirst);
}

void DemoVisitors::arrive()
{
    if (m_scripts.isEmpty())
        return;
    Replay::VisitorPlan plan;
    plan.server = m_server;
    plan.pace = pace;
    plan.timeout = Millis(0);
    plan.verify = false;
    auto *visitor = new Replay::ReplayVisitor(m_scripts[m_arrived % m_scripts.size()], plan,
                                              QRandomGenerator::global()->generate64(), this);
    connect(visitor, &Replay::ReplayVisitor::finished, visitor, &QObject::deleteLater);
    visitor->start();
    ++m_arrived;
    m_next.start(m_arrived < atStart ? std::chrono::milliseconds(betweenFirst) : std::chrono::milliseconds(between));
}

} // namespace Baton::App

#include "moc_demovisitors.cpp"
