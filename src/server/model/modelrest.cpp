// SPDX-FileCopyrightText: Baton contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "server/model/modelrest.h"

#include <algorithm>

namespace Baton::Server {

namespace {

constexpr int mostDoublings = 20;

} // namespace

bool ModelRest::admits(qint64 now)
{
    if (!isResting())
        return true;
    if (now < m_until || m_isTrying)
        return false;
    m_isTrying = true;
    return true;
}

void ModelRest::answered()
{
    m_failures = 0;
    m_rests = 0;
    m_isTrying = false;
    m_abouts.clear();
    m_why = ModelFault::None;
}

void ModelRest::failed(qint64 now, ModelFault fault, Millis wish, const QString &about)
{
    // Questions that were under way when the rest began say nothing new.
    if (isResting() && !m_isTrying)
        return;
    // A visitor who brings it about does so again and again; that it is the model only others can show.
    if (isOfQuestion(fault) && wish.count() == 0 && !about.isEmpty()) {
        if (m_abouts.contains(about))
            return dropped();
        m_abouts.insert(about);
    }
    ++m_failures;
    if (!m_isTrying && !isCertain(fault) && m_failures < m_limits.failures && wish.count() == 0)
        return;
    const qint64 doubled = m_limits.rest.count() << std::min(m_rests, mostDoublings);
    const qint64 rest = std::clamp<qint64>(std::max(doubled, qint64(wish.count())), 0, m_limits.longestRest.count());
    m_until = now + rest;
    m_why = fault;
    m_isTrying = false;
    ++m_rests;
}

} // namespace Baton::Server
