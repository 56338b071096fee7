// SPDX-FileCopyrightText: Baton contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/board/boardalerts.h"

#include "console/board.h"
#include "domain/text.h"
#include "ui/board/boardwords.h"
#include "ui/window/bannerarea.h"

using namespace Qt::Literals::StringLiterals;

namespace Baton::Ui {

namespace {

const QString breachMatter = u"boardBreach"_s;
const QString nobodyMatter = u"boardNobody"_s;
const QString longMatter = u"boardLong"_s;
constexpr int longestNames = 120;

} // namespace

BoardAlerts::BoardAlerts(Console &console, BannerArea &banners, std::function<void()> showBoard, QObject *parent)
    : QObject(parent)
    , m_console(console)
    , m_banners(banners)
    , m_showBoard(std::move(showBoard))
{
    connect(&console.board(), &BoardState::changed, this, &BoardAlerts::look);
    connect(&console, &Console::teamTrouble, this, [this](const AlertNews &news) { onTeams(news, false); });
    connect(&console, &Console::teamTroubleOver, this, [this](const AlertNews &news) { onTeams(news, true); });
    look();
}

BoardAlerts::~BoardAlerts()
{
    for (const QString &matter : {breachMatter, nobodyMatter, longMatter})
        m_banners.drop(matter);
}

void BoardAlerts::say(const QString &matter, const QString &text)
{
    m_banners.raise(matter, {BannerKind::Warn, text, BoardWords::tr("Show who waits"), m_showBoard, true, 0});
}

void BoardAlerts::look()
{
    const int late = m_console.board().tiles({}).late;
    const int said = std::exchange(m_late, late);
    if (late == 0) {
        m_banners.drop(breachMatter);
    } else if (said == 0 || (late != said && m_banners.has(breachMatter))) {
        // What was closed stays closed until nobody waits too long any more.
        say(breachMatter, BoardWords::tr("%Ln visitor(s) wait(s) longer than promised.", nullptr, late));
    }
}

void BoardAlerts::onTeams(const AlertNews &news, bool over)
{
    const bool nobody = news.row == AlertRow::LeadNobodyReachable;
    const QString &matter = nobody ? nobodyMatter : longMatter;
    if (over) {
        m_banners.drop(matter);
        return;
    }
    const QString teams = isolated(oneLine(cleanText(news.text), longestNames));
    if (nobody) {
        say(matter,
            news.text.isEmpty() ? BoardWords::tr("Somebody waits, and nobody can be reached.")
                                : BoardWords::tr("Somebody waits, and nobody can be reached in: %1.").arg(teams));
    } else {
        say(matter,
            news.text.isEmpty() ? BoardWords::tr("The queue is long.")
                                : BoardWords::tr("The queue is long in: %1.").arg(teams));
    }
}

} // namespace Baton::Ui

#include "moc_boardalerts.cpp"
