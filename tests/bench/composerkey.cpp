// SPDX-FileCopyrightText: Baton contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// How long a letter takes from the key to the end of its paint, while others talk.
#include "backend/native/nativebackend.h"
#include "bench/crowd.h"
#include "bench/figures.h"
#include "bench/painttrace.h"
#include "bench/workspaces.h"
#include "console/console.h"
#include "console/sqliteminestore.h"
#include "platform/hunspellchecker.h"
#include "ui/composer/replyedit.h"
#include "ui/theme/theme.h"
#include "ui/window/mainwindow.h"

#include <QRandomGenerator>
#include <QSettings>
#include <QTemporaryDir>
#include <QTest>
#include <QThread>
#include <QTimer>

namespace Baton::Bench {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr int eventsPerSecond = 100;

/// Visitors who talk without end, a hundred messages a second among them, one in five in the conversation in front.
class Chatter
{
public:
    Chatter(quint16 port, const QStringList &tokens)
        : m_crowd(new Crowd(port))
    {
        m_crowd->onAck = [this](int, const QString &, bool ok, qint64) { m_acks += ok ? 1 : 0; };
        m_crowd->moveToThread(&m_thread);
        m_thread.start();
        QMetaObject::invokeMethod(m_crowd, [this, tokens] {
            m_crowd->join(tokens);
            auto *timer = new QTimer(m_crowd);
            timer->setTimerType(Qt::PreciseTimer);
            QObject::connect(timer, &QTimer::timeout, m_crowd, [this, visitors = int(tokens.size())] {
                if (m_crowd->ready() == visitors)
                    m_crowd->say(m_said++ % visitors, u"And one more thing, what about the invoice?"_s);
            });
            timer->start(1000 / eventsPerSecond);
        });
    }
    ~Chatter()
    {
        QMetaObject::invokeMethod(
            m_crowd, [this] { delete m_crowd; }, Qt::BlockingQueuedConnection);
        m_thread.quit();
        m_thread.wait();
    }
    int acks() const { return m_acks; }

private:
    QThread m_thread;
    Crowd *m_crowd;
    int m_said = 0;
    std::atomic<int> m_acks = 0;
};

/// Somebody who types on a thread of their own, as a keyboard does: a busy window does not hold the keys back.
class Typist
{
public:
    Typist(Ui::ReplyEdit &edit, PaintTrace &trace, int keys)
    {
        const int before = edit.document()->characterCount();
        m_down.resize(keys);
        m_painted.resize(keys);
        trace.onPainted(edit.viewport(), [this, &edit, before](qint64 ended) {
            const int shown = edit.document()->characterCount() - before;
            for (; m_upTo < shown && m_upTo < m_painted.size(); ++m_upTo)
                m_painted[m_upTo] = ended;
        });
        m_thread.reset(QThread::create([this, &edit, keys] { type(edit, keys); }));
        m_thread->start();
    }
    ~Typist() { m_thread->wait(); }

    bool isOver() const { return m_upTo >= m_painted.size(); }
    QList<double> spans() const
    {
        constexpr double nsInMs = 1e6;
        QList<double> all;
        for (int i = 0; i < m_upTo; ++i)
            all.append(double(m_painted.at(i) - m_down.at(i)) / nsInMs);
        return all;
    }

private:
    void type(Ui::ReplyEdit &edit, int keys)
    {
        const QString words = u"thank you for the invoice we will look at it and come back "_s;
        for (int i = 0; i < keys; ++i) {
            QThread::msleep(QRandomGenerator::global()->bounded(40, 110));
            const QChar letter = words.at(i % words.size());
            m_down[i] = monotonicNs();
            QMetaObject::invokeMethod(
                &edit,
                [&edit, letter] {
                    QTest::sendKeyEvent(QTest::Click, &edit, Qt::Key(letter.toUpper().unicode()), QString(letter), {});
                },
                Qt::QueuedConnection);
        }
    }

    std::unique_ptr<QThread> m_thread;
    QList<qint64> m_down; ///< written by the thread before the key that the other side then reads
    QList<qint64> m_painted;
    int m_upTo = 0;
};

/// The window as the program makes it, with a conversation of ours in front.
struct WritingWindow
{
    WritingWindow(const QString &folder, quint16 port, const QString &token)
        : settings(folder + u"/baton.ini"_s, QSettings::IniFormat)
        , store(folder + u"/mine.db"_s)
        , console(u"bench"_s, backend, store, systemEnvironment())
        , checker(HunspellChecker::systemFolders(), folder + u"/words.txt"_s)
        , window({theme, settings, {}, &checker})
    {
        theme.applyTo(*static_cast<QApplication *>(QCoreApplication::instance()));
        window.resize(1280, 800);
        window.show();
        Credentials credentials;
        credentials.server = QUrl(u"http://127.0.0.1:%1"_s.arg(port));
        credentials.token = token;
        credentials.device = DeviceId(u"d_bench0001"_s);
        backend.open(credentials);
    }
    ~WritingWindow()
    {
        window.setConsole(nullptr);
        backend.close();
    }

    Ui::ReplyEdit *openEditor(const ConversationId &conversation)
    {
        if (!waitUntil([this] { return console.state().link().phase == LinkPhase::Online; }))
            return nullptr;
        window.setConsole(&console);
        window.claimConversation(conversation);
        auto *edit = window.findChild<Ui::ReplyEdit *>(u"replyEditor"_s);
        return waitUntil([edit] { return edit->isEnabled(); }) ? edit : nullptr;
    }

    QSettings settings;
    Ui::Theme theme;
    Native::NativeBackend backend;
    SqliteMineStore store;
    Console console;
    HunspellChecker checker;
    Ui::MainWindow window;
};

} // namespace

bool measureComposerKey(const Extent &extent)
{
    constexpr int rows = 50;
    constexpr int warmUpMs = 1'500;
    const QTemporaryDir folder;
    const auto made = makeWaiting(folder.filePath(u"data"_s), rows);
    if (!made)
        return false;
    Server::Daemon daemon(openSettings(folder.filePath(u"data"_s)));
    const auto endpoint = daemon.start();
    if (!endpoint)
        return false;
    WritingWindow window(folder.path(), endpoint->port, made->agentToken);
    Ui::ReplyEdit *edit = window.openEditor(made->conversations.first());
    if (!edit)
        return false;
    edit->setFocus();
    auto *trace = static_cast<PaintTrace *>(QCoreApplication::instance());
    QList<double> spans;
    int acks = 0;
    {
        const Chatter chatter(endpoint->port, made->visitorTokens);
        waitUntil([] { return false; }, warmUpMs);
        acks = chatter.acks();
        QElapsedTimer timer;
        timer.start();
        Typist typist(*edit, *trace, extent.events);
        waitUntil([&] { return typist.isOver(); }, 20'000 + extent.events * 120);
        spans = typist.spans();
        progress(u"%1 messages a second arrived"_s.arg(1000.0 * (chatter.acks() - acks) / double(timer.elapsed())));
    }
    trace->onPainted(nullptr, {});
    printFigure(u"composer_key_p50_ms"_s, percentile(spans, 0.5), u"ms"_s, spans.size());
    printFigure(u"composer_key_p99_ms"_s, percentile(spans, 0.99), u"ms"_s, spans.size());
    return spans.size() == extent.events;
}

} // namespace Baton::Bench
