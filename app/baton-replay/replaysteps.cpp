// SPDX-FileCopyrightText: Baton contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/baton-replay/replayvisitor.h"

#include <QWebSocket>

#include <algorithm>

// What the visitor does next; how frames go and come is in replayvisitor.cpp.

namespace Baton::Replay {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr double baseThinking = 1500; ///< ms before typing
constexpr double perCharacter = 35; ///< ms of typing
constexpr double longestThinking = 20'000;

} // namespace

VisitorOutcome &VisitorOutcome::operator+=(const VisitorOutcome &other)
{
    said += other.said;
    seen += other.seen;
    requested += other.requested;
    claimed += other.claimed;
    replies += other.replies;
    returned += other.returned;
    resolved += other.resolved;
    missed += other.missed;
    answers += other.answers;
    answersAfterReturn += other.answersAfterReturn;
    answersWhileHandedOff += other.answersWhileHandedOff;
    reconnects += other.reconnects;
    errors += other.errors;
    return *this;
}

void ReplayVisitor::say(const QString &text)
{
    m_awaitsAnswer = true;
    m_answersAtQuestion = m_outcome.answers;
    submit(VisitorMessage{text});
    progressed();
}

void ReplayVisitor::sayLater(const QString &text)
{
    double pause = qMin(longestThinking, baseThinking + perCharacter * double(text.size()));
    const qsizetype turn = m_turn - 1;
    if (m_step == Step::Talking && turn > 0 && turn < m_script.offsets.size())
        pause = qMax(0.0, m_script.offsets[turn] - m_script.offsets[turn - 1]) * 1000;
    m_next = text;
    m_pause.start(m_plan.pace > 0 ? int(pause / m_plan.pace) : 0);
    // Thinking is not silence of the server.
    m_timeout.stop();
}

void ReplayVisitor::advance()
{
    if (!m_live || !m_next.isNull() || m_step == Step::Done)
        return;
    switch (m_step) {
    case Step::Talking:
        talk();
        break;
    case Step::AwaitingReply:
        if (m_outcome.replies > 0)
            m_step = Step::Thanking, thank();
        else if (!m_handedOff)
            leave();
        break;
    case Step::Thanking:
        thank();
        break;
    case Step::AwaitingReturn:
        if (m_wasReturned)
            m_step = Step::AskingAgain, m_line = 0, m_awaitsAnswer = false, askAgain();
        else if (m_isClosed || !m_handedOff)
            leave();
        break;
    case Step::AskingAgain:
        askAgain();
        break;
    case Step::Leaving:
        if (m_unacknowledged.isEmpty())
            verify();
        break;
    case Step::Verifying:
    case Step::Done:
        break;
    }
}

void ReplayVisitor::talk()
{
    if (m_handedOff) {
        if (m_plan.ask == VisitorPlan::Ask::Never) {
            submit(CancelHandoff{});
            leave();
            return;
        }
        m_step = Step::AwaitingReply;
        advance();
        return;
    }
    const bool answered = !m_awaitsAnswer || m_outcome.answers > m_answersAtQuestion;
    if (!answered || m_asked || !m_unacknowledged.isEmpty())
        return;
    // The words did not do it: press the button.
    if (m_script.asksInWords && m_script.askAt >= 0 && m_turn > m_script.askAt)
        askHuman();
    else
        nextTurn();
}

void ReplayVisitor::nextTurn()
{
    if (!m_script.asksInWords && m_turn == m_script.askAt) {
        askHuman();
        return;
    }
    if (m_turn >= m_script.turns.size()) {
        leave();
        return;
    }
    const QString text = m_script.turns[m_turn++];
    sayLater(text);
}

void ReplayVisitor::askHuman()
{
    m_asked = true;
    submit(AskHuman{});
}

void ReplayVisitor::thank()
{
    if (m_line >= m_script.afterReply.size() || !m_handedOff) {
        m_step = Step::AwaitingReturn;
        advance();
        return;
    }
    if (m_unacknowledged.isEmpty())
        sayLater(m_script.afterReply[m_line++]);
}

void ReplayVisitor::askAgain()
{
    if (m_handedOff) {
        // Not answered after all, and asked for a second time: one is enough for a visitor.
        submit(CancelHandoff{});
        leave();
        return;
    }
    if (m_awaitsAnswer && m_outcome.answers == m_answersAtQuestion)
        return;
    if (m_line >= m_script.afterReturn.size())
        leave();
    else
        sayLater(m_script.afterReturn[m_line++]);
}

void ReplayVisitor::leave()
{
    m_step = Step::Leaving;
    submit(LeavePage{});
    progressed();
}

void ReplayVisitor::verify()
{
    if (!m_plan.verify) {
        finish();
        return;
    }
    m_step = Step::Verifying;
    m_plan.cutEvery = 0;
    progressed();
    if (m_socket) {
        m_socket->disconnect(this);
        m_socket->close();
        m_socket->deleteLater();
        m_socket = nullptr;
    }
    connectToServer();
}

void ReplayVisitor::compare()
{
    // What was said since is not yet known; what was seen must be there as it was, and nothing between.
    if (m_again.first(qMin(m_again.size(), m_seen.size())) != m_seen)
        fail(u"the thread read again differs: %1 messages, %2 seen"_s.arg(m_again.size()).arg(m_seen.size()));
    finish();
}

void ReplayVisitor::progressed()
{
    if (m_plan.timeout.count() > 0 && m_step != Step::Done)
        m_timeout.start(int(m_plan.timeout.count()));
}

void ReplayVisitor::fail(const QString &what)
{
    m_outcome.errors.append(m_script.id + u": "_s + what);
}

void ReplayVisitor::finish()
{
    if (m_step == Step::Done)
        return;
    m_step = Step::Done;
    m_timeout.stop();
    m_pause.stop();
    if (m_socket) {
        m_socket->disconnect(this);
        m_socket->close();
        m_socket->deleteLater();
        m_socket = nullptr;
    }
    Q_EMIT finished();
}

} // namespace Baton::Replay
