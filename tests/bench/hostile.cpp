// SPDX-FileCopyrightText: Baton contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// Feeds what strangers send to every widget that shows it, and looks for how long the window stood still.
#include "bench/figures.h"
#include "bench/hostilecorpus.h"
#include "screenshots/scene.h"
#include "ui/tray/alertcontroller.h"
#include "ui/tray/traycontroller.h"
#include "ui/window/desk.h"

#include <QApplication>
#include <QClipboard>
#include <QDialog>
#include <QMimeData>
#include <QPlainTextEdit>
#include <QTimer>

namespace Baton::Bench {

using namespace Qt::Literals::StringLiterals;

namespace {

using Test::Scene;
using Test::World;

/// Ticks whenever the event loop has nothing better to do; the longest pause between two ticks is the stall.
class Pulse
{
public:
    Pulse()
    {
        m_timer.setInterval(0);
        QObject::connect(&m_timer, &QTimer::timeout, &m_timer, [this] { tick(); });
        m_timer.start();
    }
    void reset()
    {
        m_last = monotonicNs();
        m_worst = 0;
    }
    double worstMs() const { return double(m_worst) / 1e6; }

private:
    void tick()
    {
        const qint64 now = monotonicNs();
        m_worst = qMax(m_worst, now - m_last);
        m_last = now;
    }

    QTimer m_timer;
    qint64 m_last = monotonicNs();
    qint64 m_worst = 0;
};

/// The invented afternoon with one thing everywhere it can be.
Conversation everywhere(Conversation head, const QString &text)
{
    head.visitor.name = text;
    head.last.text = text.left(160);
    head.briefing.asked = head.briefing.answered = head.briefing.page = head.briefing.wants = {text, {1}};
    head.page.current.url = head.page.current.title = head.page.current.referrer = text;
    head.page.trail = {head.page.current, head.page.current};
    head.fields = {{u"email"_s, {text, u"ai"_s, 1, 60}}, {text.left(200), {text, u"form"_s, 0, 100}}};
    head.lead.factors = {{text, 10}};
    if (head.handoff)
        head.handoff->reasons = {{text.left(200), 50, 1}};
    return head;
}

/// One report of the server or one act of the person, as they come one by one.
struct Step
{
    QString name;
    std::function<void(Scene &, const QString &)> run;
};

Step said(const QString &name, MessageKind kind, Speaker speaker)
{
    return {name, [kind, speaker](Scene &scene, const QString &text) {
                Message message = Test::said(speaker, text, scene.world.now(), u"a_ben00001"_s);
                message.kind = kind;
                message.mark = kind == MessageKind::System ? Mark::Requested : Mark::None;
                scene.world.backend().say(World::maria, message);
            }};
}

Step head(const QString &name, const ConversationId &conversation)
{
    return {name, [conversation](Scene &scene, const QString &text) {
                scene.world.backend().setHead(everywhere(*scene.world.console().state().head(conversation), text));
            }};
}

void paste(Scene &scene, const QString &text)
{
    auto *edit = scene.window.findChild<QPlainTextEdit *>(u"replyEditor"_s);
    auto *mime = new QMimeData;
    mime->setHtml(u"<b>x</b>"_s + text.left(1'000));
    mime->setText(text);
    QApplication::clipboard()->setMimeData(mime);
    edit->paste();
}

/// Everywhere it is shown, in the order a day brings it.
QList<Step> steps()
{
    return {
        head(u"briefing and header"_s, World::maria),
        head(u"row"_s, World::jonas),
        said(u"visitor"_s, MessageKind::Text, Speaker::Visitor),
        said(u"AI"_s, MessageKind::Text, Speaker::Ai),
        said(u"colleague"_s, MessageKind::Text, Speaker::Agent),
        said(u"note"_s, MessageKind::Note, Speaker::Agent),
        said(u"mark"_s, MessageKind::System, Speaker::System),
        {u"tray and toast"_s,
         [](Scene &scene, const QString &) {
             const ConsoleState &state = scene.world.console().state();
             Ui::trayFace(scene.world.console());
             for (const Ui::ToastPrivacy privacy : {Ui::ToastPrivacy::Full, Ui::ToastPrivacy::NameOnly})
                 Ui::toastFor(Alert{World::jonas, 1, 0, true, true, false}, state.head(World::jonas), privacy);
         }},
        {u"paste"_s, paste},
        {u"draft away"_s,
         [](Scene &scene, const QString &) { scene.window.findChild<QPlainTextEdit *>(u"replyEditor"_s)->clear(); }},
        {u"link"_s,
         [](Scene &scene, const QString &text) {
             Q_EMIT scene.window.desk()->linkClicked(QUrl(text.left(400)));
             for (QDialog *dialog : scene.window.findChildren<QDialog *>())
                 QTimer::singleShot(20, dialog, &QDialog::reject);
         }},
    };
}

struct Stall
{
    double ms = 0;
    QString where;
};

Stall stallOf(Scene &scene, const QString &text, Pulse &pulse)
{
    Stall worst;
    for (const Step &step : steps()) {
        scene.wait(10);
        pulse.reset();
        // From within the loop, where reports of the server come from.
        QTimer::singleShot(0, &scene.window, [&] { step.run(scene, text); });
        scene.wait(40);
        if (pulse.worstMs() > worst.ms)
            worst = {pulse.worstMs(), step.name};
    }
    return worst;
}

} // namespace

bool measureHostile(const Extent &)
{
    Ui::Theme theme;
    theme.applyTo(*static_cast<QApplication *>(QCoreApplication::instance()));
    double worst = 0;
    QString worstRow;
    qsizetype texts = 0;
    const QList<HostileRow> rows = hostileRows();
    for (const HostileRow &row : rows) {
        // A thread of its own for each: what is measured is this row and not what came before.
        Scene scene(theme);
        scene.window.resize(1280, 800);
        scene.window.show();
        scene.open(World::maria);
        Pulse pulse;
        Stall stall;
        for (qsizetype i = 0; i < row.texts.size(); ++i) {
            const Stall one = stallOf(scene, row.texts.at(i), pulse);
            if (one.ms > stall.ms)
                stall = {one.ms, one.where + u", text "_s + QString::number(i + 1)};
            ++texts;
        }
        progress(u"%1: %2 ms (%3)"_s.arg(row.id).arg(stall.ms, 0, 'f', 1).arg(stall.where));
        if (stall.ms > worst) {
            worst = stall.ms;
            worstRow = row.id;
        }
    }
    progress(u"the worst is "_s + worstRow);
    printFigure(u"hostile_worst_stall_ms"_s, worst, u"ms"_s, texts);
    return true;
}

} // namespace Baton::Bench
