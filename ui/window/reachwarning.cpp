// SPDX-FileCopyrightText: Baton contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/window/reachwarning.h"

#include "ui/window/bannerarea.h"

using namespace Qt::Literals::StringLiterals;

namespace Baton::Ui {

namespace {

const QString deafMatter = u"deaf"_s;

} // namespace

ReachWarning::ReachWarning(const Reachability &reachability, BannerArea &banners, std::function<void()> show,
                           std::chrono::milliseconds patience, QObject *parent)
    : QObject(parent)
    , m_reachability(reachability)
    , m_banners(banners)
    , m_show(std::move(show))
{
    m_patience.setSingleShot(true);
    m_patience.setInterval(patience);
    connect(&m_patience, &QTimer::timeout, this, &ReachWarning::warn);
    connect(&reachability, &Reachability::changed, this, &ReachWarning::look);
    look();
}

void ReachWarning::look()
{
    const QString trouble = m_reachability.trouble();
    if (trouble.isEmpty()) {
        m_patience.stop();
        m_told.clear();
        m_banners.drop(deafMatter);
    } else if (trouble != m_told && !m_patience.isActive()) {
        m_patience.start();
    }
}

void ReachWarning::warn()
{
    m_told = m_reachability.trouble();
    m_banners.raise(deafMatter, {BannerKind::Danger, m_told, tr("Am I reachable?"), m_show, true, 0});
}

} // namespace Baton::Ui

#include "moc_reachwarning.cpp"
