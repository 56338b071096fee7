// SPDX-FileCopyrightText: Baton contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/baton/demonstration.h"

#include "app/baton/application.h"
#include "ui/window/actions.h"

#include <QAction>
#include <QCoreApplication>
#include <QKeyEvent>
#include <QPlainTextEdit>
#include <QTextStream>

namespace Baton::App {

using namespace Qt::Literals::StringLiterals;
using namespace std::chrono_literals;

namespace {

constexpr qint64 giveUpMs = 120'000;
constexpr qint64 waitForMoreMs = 6'000; ///< so that the picture shows a queue
constexpr qint64 readMs = 4'000; ///< for the visitor to react

void say(const QString &line)
{
    QTextStream(stdout) << line << Qt::endl;
}

} // namespace

Demonstration::Demonstration(Application &application, QString pictureFile, QObject *parent)
    : QObject(parent)
    , m_application(application)
    , m_pictureFile(std::move(pictureFile))
{
    m_all.start();
    m_since.start();
    connect(&m_timer, &QTimer::timeout, this, &Demonstration::look);
    m_timer.start(200ms);
}

void Demonstration::next(Step step, const char *what)
{
    m_step = step;
    m_since.restart();
    say(QString::fromUtf8(what));
}

const Conversation *Demonstration::mine() const
{
    return m_application.account()->console().state().head(m_conversation);
}

void Demonstration::look()
{
    if (m_all.elapsed() > giveUpMs) {
        say(u"demonstration: gave up at step %1"_s.arg(int(m_step)));
        m_timer.stop();
        Q_EMIT finished(1);
        return;
    }
    if (!m_application.account())
        return;
    switch (m_step) {
    case Step::Waiting:
        claim();
        break;
    case Step::Claiming:
        if (const Conversation *head = mine();
            head && head->owner.is(m_application.account()->console().state().self().id))
            reply();
        break;
    case Step::Replying:
        if (const Conversation *head = mine(); head && head->handoff && head->handoff->firstHumanAt)
            next(Step::Reading, "demonstration: the visitor has the reply");
        break;
    case Step::Reading:
        if (m_since.elapsed() > readMs) {
            takePicture();
            giveBack();
        }
        break;
    case Step::Returning:
        if (const Conversation *head = mine(); !head || head->owner == Owner::ai()) {
            next(Step::Done, "demonstration: returned to the AI");
            m_timer.stop();
            Q_EMIT finished(0);
        }
        break;
    case Step::Done:
        break;
    }
}

void Demonstration::claim()
{
    const ConsoleState &state = m_application.account()->console().state();
    const int waiting = state.count({ViewKind::Waiting, {}});
    if (waiting == 0 || (waiting < 3 && m_since.elapsed() < waitForMoreMs))
        return;
    m_conversation = m_application.account()->console().topOfQueue();
    say(u"demonstration: %1 waiting"_s.arg(waiting));
    m_application.window().actions()->action(Ui::Act::ClaimTop)->trigger();
    next(Step::Claiming, "demonstration: claims the first");
}

void Demonstration::reply()
{
    auto *editor = m_application.window().findChild<QPlainTextEdit *>(u"replyEditor"_s);
    if (!editor || !editor->isEnabled())
        return;
    editor->insertPlainText(u"Hello, this is Alex. I have read what you wrote, so no need to repeat it. "
                            "I am looking into it now and will have an answer for you in a minute."_s);
    QKeyEvent press(QEvent::KeyPress, Qt::Key_Return, Qt::NoModifier);
    QCoreApplication::sendEvent(editor, &press);
    next(Step::Replying, "demonstration: replies");
}

void Demonstration::takePicture()
{
    if (m_pictureFile.isEmpty())
        return;
    const bool saved = m_application.window().grab().save(m_pictureFile);
    say(saved ? u"demonstration: picture at %1"_s.arg(m_pictureFile)
              : u"demonstration: the picture could not be written to %1"_s.arg(m_pictureFile));
}

void Demonstration::giveBack()
{
    m_application.window().actions()->action(Ui::Act::ReturnToAi)->trigger();
    QMetaObject::invokeMethod(
        this,
        [this] {
            auto *note = m_application.window().findChild<QPlainTextEdit *>(u"returnNoteEdit"_s);
            if (!note)
                return;
            QKeyEvent press(QEvent::KeyPress, Qt::Key_Return, Qt::NoModifier);
            QCoreApplication::sendEvent(note, &press);
        },
        Qt::QueuedConnection);
    next(Step::Returning, "demonstration: returns it");
}

} // namespace Baton::App

#include "moc_demonstration.cpp"
