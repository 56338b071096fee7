// SPDX-FileCopyrightText: Baton contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "bench/figures.h"
#include "console/consolestate.h"
#include "ui/theme/theme.h"
#include "ui/transcript/transcriptview.h"

#include <malloc.h>

#include <QApplication>
#include <QElapsedTimer>
#include <QFile>
#include <QScrollBar>

namespace Baton::Bench {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr double nsInMs = 1e6;
constexpr int screenMs = 16;

/// Resident memory of this process in MiB.
double residentMb()
{
    malloc_trim(0);
    QFile file(u"/proc/self/statm"_s);
    if (!file.open(QIODevice::ReadOnly))
        return 0;
    constexpr double pagesInMb = 256;
    return file.readAll().split(' ').value(1).toDouble() / pagesInMb;
}

/// A long thread as people and a model write one: short turns, some long, some with markup.
QList<Message> longThread(int number)
{
    QList<Message> messages;
    messages.reserve(number);
    for (int i = 0; i < number; ++i) {
        Message message;
        message.n = i + 1;
        message.kind = MessageKind::Text;
        message.at = Instant{1'790'000'000'000 + i * 40'000LL};
        message.cid = CommandId(u"0190b4c2-%1"_s.arg(i, 27, 10, QLatin1Char('0')));
        const int what = i % 5;
        message.speaker = what == 1 || what == 4 ? Speaker::Ai : what == 3 ? Speaker::Agent : Speaker::Visitor;
        message.text =
            u"Message %1 about the invoice. "_s.arg(i) + u"It says something more, in words. "_s.repeated(i % 6);
        if (message.speaker == Speaker::Ai)
            message.text += u"\n\nThere are **two** ways:\n\n- by `card`\n- by [transfer](https://shop.example/pay)"_s;
        messages.append(message);
    }
    return messages;
}

/// One frame: the view asked to paint and painted.
double paintedMs(Ui::TranscriptView &view, const std::function<void()> &act)
{
    QElapsedTimer timer;
    timer.start();
    act();
    view.viewport()->repaint();
    return double(timer.nsecsElapsed()) / nsInMs;
}

} // namespace

bool measureTranscript(const Extent &extent)
{
    progress(u"a thread of %1 messages"_s.arg(extent.messages));
    Ui::Theme theme;
    theme.applyTo(*static_cast<QApplication *>(QCoreApplication::instance()));
    const ConsoleState state(u"bench"_s);
    Ui::TranscriptView view(state, theme, [] { return Instant{1'795'000'000'000}; });
    view.resize(640, 720);
    view.show();
    waitUntil([&] { return view.isVisible(); });
    const ConversationId conversation(u"c_long00001"_s);
    const double before = residentMb();
    auto transcript = std::make_shared<TranscriptModel>(conversation);
    {
        ThreadPage page;
        page.conversation = conversation;
        page.messages = longThread(extent.messages);
        page.total = extent.messages;
        transcript->addPage(page);
    }
    QList<double> opens;
    for (int i = 0; i < extent.starts; ++i) {
        view.setTranscript(nullptr);
        opens.append(paintedMs(view, [&] { view.setTranscript(transcript); }));
    }
    QScrollBar &bar = *view.verticalScrollBar();
    QList<double> frames;
    // By the wheel through a stretch, then by jumps over the whole of it, as one drags the handle.
    for (int i = 0; i < extent.frames; ++i) {
        const bool wheels = i % 10 != 0;
        const int value =
            wheels ? bar.value() - 60 : int(qint64(bar.maximum()) * ((i * 37) % extent.frames) / extent.frames);
        frames.append(paintedMs(view, [&] { bar.setValue(value); }));
        waitUntil([] { return true; }, screenMs);
    }
    printFigure(u"transcript50k_open_ms"_s, percentile(opens, 0.5), u"ms"_s, opens.size());
    printFigure(u"transcript50k_scroll_p50_ms"_s, percentile(frames, 0.5), u"ms"_s, frames.size());
    printFigure(u"transcript50k_scroll_p99_ms"_s, percentile(frames, 0.99), u"ms"_s, frames.size());
    printFigure(u"transcript50k_memory_mb"_s, residentMb() - before, u"MB"_s, extent.messages);
    return view.rowCount() == extent.messages;
}

} // namespace Baton::Bench
