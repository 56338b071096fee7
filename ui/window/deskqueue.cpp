// SPDX-FileCopyrightText: Baton contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// The queue at the desk: what its rows ask for, its order, its clock, and the small window of it.
#include "console/queuemodel.h"
#include "ui/queue/compactqueue.h"
#include "ui/queue/queuelistview.h"
#include "ui/queue/queuepane.h"
#include "ui/queue/secondtick.h"
#include "ui/transcript/transcriptview.h"
#include "ui/window/conversationpane.h"
#include "ui/window/desk.h"
#include "ui/window/topbar.h"

#include <QSettings>
#include <QSplitter>

using namespace Qt::Literals::StringLiterals;

namespace Baton::Ui {

namespace {

/// An order as it was remembered; the usual one where that makes no sense.
QueueSort rememberedSort(const QSettings &settings)
{
    const int kept = settings.value(u"queue/sort"_s, 0).toInt();
    return kept >= int(QueueSort::Breach) && kept <= int(QueueSort::Newest) ? QueueSort(kept) : QueueSort::Breach;
}

} // namespace

void Desk::connectQueue()
{
    QueueListView *list = m_queue->list();
    connect(list, &QueueListView::previewed, this, [this](const ConversationId &id) { open(id, false); });
    connect(list, &QueueListView::opened, this, [this](const ConversationId &id) { open(id, true); });
    connect(list, &QueueListView::claimWanted, this, &Desk::claim);
    connect(list, &QueueListView::declineWanted, this, [this](const ConversationId &id) { m_console.decline(id); });
    connect(m_topBar, &TopBar::searched, m_queue, &QueuePane::setFilterText);
    connect(m_topBar, &TopBar::searchAllWanted, this, [this](const QString &query) {
        m_queue->setFilterText({});
        m_inConversation = m_inConversation && m_room != Room::Narrow;
        arrange();
        m_queue->setVisible(true);
        m_queue->searchEverywhere(query);
    });
    connect(m_queue, &QueuePane::foundOpened, this, [this](const ConversationId &id, qint64 n) {
        open(id, m_room == Room::Narrow);
        m_conversation->transcript()->showMessage(n);
    });
    connect(m_queue, &QueuePane::filterCleared, m_topBar, &TopBar::clearSearch);
    m_queue->setSort(rememberedSort(m_settings));
    connect(m_queue, &QueuePane::sortChosen, this, [this](QueueSort sort) {
        m_settings.setValue(u"queue/sort"_s, int(sort));
        if (m_compact)
            m_compact->setSort(sort);
    });
    auto *second = new SecondTick(*this);
    connect(second, &SecondTick::ticked, m_queue, &QueuePane::tick);
    connect(second, &SecondTick::ticked, m_conversation, &ConversationPane::tick);
    nameHandles();
    if (m_settings.value(u"compact/shown"_s).toBool())
        showCompactQueue(true);
}

void Desk::nameHandles()
{
    const QStringList names{QString(), tr("Width of the queue"), tr("Width of the briefing")};
    for (int i = 1; i < m_splitter->count() && i < names.size(); ++i) {
        QWidget *handle = m_splitter->handle(i);
        handle->setObjectName(u"splitterHandle%1"_s.arg(i));
        handle->setAccessibleName(names.at(i));
    }
}

void Desk::showCompactQueue(bool shown)
{
    m_settings.setValue(u"compact/shown"_s, shown);
    if (!m_compact) {
        if (!shown)
            return;
        m_compact = std::make_unique<CompactQueue>(m_console, m_theme, m_settings);
        m_compact->setSort(m_console.queue().sort());
        connect(m_compact.get(), &CompactQueue::closed, this, [this] { m_settings.remove(u"compact/shown"_s); });
        const auto bring = [this](const ConversationId &id, bool claims) {
            window()->setWindowState(window()->windowState() & ~Qt::WindowMinimized);
            window()->show();
            window()->raise();
            window()->activateWindow();
            if (claims)
                claim(id);
            else
                open(id, true);
        };
        connect(m_compact.get(), &CompactQueue::openWanted, this,
                [bring](const ConversationId &id) { bring(id, false); });
        connect(m_compact.get(), &CompactQueue::claimWanted, this,
                [bring](const ConversationId &id) { bring(id, true); });
    }
    if (!shown)
        m_compact->savePlace();
    m_compact->setVisible(shown);
}

} // namespace Baton::Ui
