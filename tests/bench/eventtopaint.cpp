// SPDX-FileCopyrightText: Baton contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "backend/native/nativebackend.h"
#include "bench/crowd.h"
#include "bench/figures.h"
#include "bench/painttrace.h"
#include "bench/workspaces.h"
#include "console/console.h"
#include "console/queuemodel.h"
#include "console/sqliteminestore.h"
#include "support/serverprocess.h"
#include "ui/queue/queuelistview.h"
#include "ui/theme/theme.h"
#include "ui/transcript/transcriptview.h"
#include "ui/window/mainwindow.h"

#include <QMutex>
#include <QRandomGenerator>
#include <QSettings>
#include <QTemporaryDir>
#include <QThread>
#include <QTimer>

namespace Baton::Bench {

using namespace Qt::Literals::StringLiterals;

namespace {

/// A window of the console on a server, as in the program but for desktop and tray.
class BenchWindow
{
public:
    BenchWindow(const QString &folder, const QUrl &server, const QString &token)
        : m_settings(folder + u"/baton.ini"_s, QSettings::IniFormat)
        , m_backend(nullptr,
                    [this](qint64 seq, qint64 ns) {
                        const QMutexLocker lock(&m_mutex);
                        m_readable.insert(seq, ns);
                    })
        , m_store(folder + u"/mine.db"_s)
        , m_console(u"bench"_s, m_backend, m_store, systemEnvironment())
        , m_window({m_theme, m_settings, {}})
    {
        m_theme.applyTo(*static_cast<QApplication *>(QCoreApplication::instance()));
        m_window.resize(1280, 800);
        m_window.show();
        Credentials credentials;
        credentials.server = server;
        credentials.token = token;
        credentials.device = DeviceId(u"d_bench0001"_s);
        m_backend.open(credentials);
    }
    ~BenchWindow()
    {
        m_window.setConsole(nullptr);
        m_backend.close();
    }

    /// Shows a conversation among so many rows; false where it does not come to that.
    bool show(const ConversationId &conversation, int rows)
    {
        if (!waitUntil([this] { return m_console.state().link().phase == LinkPhase::Online; }))
            return false;
        m_window.setConsole(&m_console);
        m_window.showConversation(conversation);
        return waitUntil([this, rows] {
            return queue() && queue()->model()->rowCount() == rows && transcript() && transcript()->transcript()
                && transcript()->transcript()->lastLoaded() > 0;
        });
    }

    Ui::QueueListView *queue() { return m_window.findChild<Ui::QueueListView *>(); }
    Ui::TranscriptView *transcript() { return m_window.findChild<Ui::TranscriptView *>(); }
    /// When the bytes of that event had been read, 0 if they were not.
    qint64 readableAt(qint64 seq)
    {
        const QMutexLocker lock(&m_mutex);
        return m_readable.value(seq);
    }

private:
    QSettings m_settings;
    Ui::Theme m_theme;
    QMutex m_mutex;
    QHash<qint64, qint64> m_readable;
    Native::NativeBackend m_backend;
    SqliteMineStore m_store;
    Console m_console;
    Ui::MainWindow m_window;
};

/// Visitors who say something at random moments, on a thread of their own so that they do not hold up the window.
class Talk
{
public:
    struct Said
    {
        int who = 0;
        qint64 seq = 0;
        qint64 n = 0;
    };

    Talk(quint16 port, const QStringList &tokens, int events)
        : m_crowd(new Crowd(port))
        , m_events(events)
    {
        m_crowd->onAck = [this](int who, const QString &id, bool ok, qint64 seq) {
            m_said[id].who = who;
            m_said[id].seq = ok ? seq : 0;
            ++m_acks;
        };
        m_crowd->onOwnMessage = [this](int, const QString &id, qint64 n) {
            if (m_said.contains(id) || m_sent.contains(id))
                m_said[id].n = n;
        };
        m_crowd->moveToThread(&m_thread);
        m_thread.start();
        QMetaObject::invokeMethod(m_crowd, [this, tokens] {
            m_crowd->join(tokens);
            m_visitors = int(tokens.size());
            next();
        });
    }
    ~Talk()
    {
        QMetaObject::invokeMethod(
            m_crowd, [this] { delete m_crowd; }, Qt::BlockingQueuedConnection);
        m_thread.quit();
        m_thread.wait();
    }

    bool isOver() const { return m_acks >= m_events; }
    /// To be asked once it is over.
    QList<Said> said()
    {
        QList<Said> all;
        QMetaObject::invokeMethod(
            m_crowd, [&] { all = m_said.values(); }, Qt::BlockingQueuedConnection);
        return all;
    }

private:
    void next()
    {
        // 20 a second on average, never in step with the window's own timers.
        QTimer::singleShot(QRandomGenerator::global()->bounded(20, 81), Qt::PreciseTimer, m_crowd, [this] {
            if (m_crowd->ready() == m_visitors && m_sent.size() < m_events) {
                // Every other message is for the conversation in front.
                const int no = int(m_sent.size());
                const int who = no % 2 == 0 ? 0 : 1 + no / 2 % (m_visitors - 1);
                m_sent.insert(m_crowd->say(who, u"And one more thing, number %1: what about the invoice?"_s.arg(no)));
            }
            next();
        });
    }

    QThread m_thread;
    Crowd *m_crowd;
    int m_events;
    int m_visitors = 0;
    std::atomic<int> m_acks = 0;
    QSet<QString> m_sent;
    QHash<QString, Said> m_said;
};

struct Place
{
    QString folder;
    quint16 port = 0;
    QString suffix;
};

bool measureOn(const Place &place, const MadeWorkspace &made, int rows, const Extent &extent)
{
    constexpr double nsInMs = 1e6;
    auto *trace = static_cast<PaintTrace *>(QCoreApplication::instance());
    BenchWindow window(place.folder, QUrl(u"http://127.0.0.1:%1"_s.arg(place.port)), made.agentToken);
    if (!window.show(made.conversations.first(), rows))
        return false;
    trace->watch(window.queue(), window.transcript());
    waitUntil([] { return false; }, 500); // what the opening leaves behind
    QList<double> spans;
    {
        Talk talk(place.port, made.visitorTokens, extent.events);
        if (!waitUntil([&] { return talk.isOver(); }, 20'000 + extent.events * 200))
            return false;
        const auto collect = [&] {
            spans.clear();
            const QList<Talk::Said> said = talk.said();
            for (const Talk::Said &one : said) {
                const ConversationId conversation = made.conversations[one.who];
                const qint64 shown =
                    one.who == 0 ? trace->shownInThread(conversation, one.n) : trace->shownInQueue(conversation, one.n);
                const qint64 readable = window.readableAt(one.seq);
                if (shown > 0 && readable > 0)
                    spans.append(double(shown - readable) / nsInMs);
            }
            return spans.size() >= extent.events;
        };
        // The slowest ones count as well.
        waitUntil(collect, 5'000);
    }
    trace->watch(nullptr, nullptr);
    progress(u"%1 of %2 events seen painted among %3 rows"_s.arg(spans.size()).arg(extent.events).arg(rows));
    const QString name = u"event_to_paint_%1"_s.arg(rows == extent.rows ? QString() : u"%1_rows_"_s.arg(rows));
    printFigure(name + u"p50_ms_"_s + place.suffix, percentile(spans, 0.5), u"ms"_s, spans.size());
    printFigure(name + u"p99_ms_"_s + place.suffix, percentile(spans, 0.99), u"ms"_s, spans.size());
    return spans.size() > extent.events / 2;
}

bool measureEmbedded(int rows, const Extent &extent)
{
    const QTemporaryDir folder;
    const auto made = makeWaiting(folder.filePath(u"data"_s), rows);
    if (!made)
        return false;
    Server::Daemon daemon(openSettings(folder.filePath(u"data"_s)));
    const auto endpoint = daemon.start();
    return endpoint && measureOn({folder.path(), endpoint->port, u"embedded"_s}, *made, rows, extent);
}

bool measureRemote(int rows, const Extent &extent)
{
    Test::ServerProcess server(builtProgram(u"app/batond/batond"_s));
    const auto made = makeWaiting(server.folder() + u"/data"_s, rows);
    return made && server.start(openOptions())
        && measureOn({server.folder(), server.port(), u"remote"_s}, *made, rows, extent);
}

} // namespace

bool measureEventToPaint(const Extent &extent)
{
    constexpr int fewRows = 10;
    bool all = true;
    for (const int rows : {fewRows, extent.rows}) {
        progress(u"event to paint, %1 rows"_s.arg(rows));
        all = measureEmbedded(rows, extent) && all;
        all = measureRemote(rows, extent) && all;
    }
    return all;
}

} // namespace Baton::Bench
