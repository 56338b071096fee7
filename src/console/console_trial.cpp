// SPDX-FileCopyrightText: Baton contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// An alert without a handoff: the person tries whether one would reach them, by the way a real one takes.
#include "console/console.h"

namespace Baton {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr Millis trialLasts{60'000};

} // namespace

ConversationId Console::trialId()
{
    return ConversationId(u"c_trial0001"_s);
}

bool Console::tryAlert()
{
    if (m_state->link().phase != LinkPhase::Online)
        return false;
    m_backend.sendHint(trialId(), HintKind::Trial, m_alerts.value({trialId(), AlertRow::Requested}).raised.no + 1);
    return true;
}

void Console::onTrial(const ConversationId &trial, qint64 n)
{
    // The server gives back what a client sent; nobody else may name a conversation by it.
    if (trial != trialId())
        return;
    Raised &known = m_alerts[{trial, AlertRow::Requested}];
    known = {};
    known.raised.conversation = trial;
    known.raised.no = int(qBound(qint64(0), n, qint64(1'000'000)));
    known.trial = true;
    known.shown = true;
    Alert tried;
    tried.conversation = trial;
    tried.no = known.raised.no;
    tried.trial = true;
    applySettings(tried, self(), m_state->workspace());
    tried.toast = tried.sound = true; // whatever is chosen: it is asked for
    Q_EMIT alert(tried);
    m_environment.later(trialLasts, this, [this, no = tried.no] {
        const auto still = m_alerts.find({trialId(), AlertRow::Requested});
        if (still != m_alerts.end() && still->raised.no == no && std::exchange(still->shown, false))
            Q_EMIT alertOver({trialId(), AlertRow::Requested});
    });
}

} // namespace Baton
