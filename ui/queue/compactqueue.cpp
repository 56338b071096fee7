// SPDX-FileCopyrightText: Baton contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/queue/compactqueue.h"

#include "console/console.h"
#include "console/queuemodel.h"
#include "ui/queue/queuelistview.h"
#include "ui/queue/queuewords.h"
#include "ui/queue/secondtick.h"
#include "ui/theme/controls.h"

#include <QBoxLayout>
#include <QCloseEvent>
#include <QFrame>
#include <QSettings>

using namespace Qt::Literals::StringLiterals;

namespace Baton::Ui {

CompactQueue::CompactQueue(Console &console, const Theme &theme, QSettings &settings)
    : QWidget(nullptr,
              Qt::Window | Qt::WindowStaysOnTopHint | Qt::CustomizeWindowHint | Qt::WindowTitleHint
                  | Qt::WindowCloseButtonHint)
    , m_console(console)
    , m_settings(settings)
    , m_model(std::make_unique<QueueModel>(console.state()))
    , m_summary(new PlainLabel(theme.font(TextSize::Small), this))
    , m_list(new QueueListView(
          *m_model, console.state(), theme, [&console] { return console.now(); }, this, RowStyle::Compact))
    , m_none(new PlainLabel(theme.font(TextSize::Body), this))
{
    setObjectName(u"compactQueue"_s);
    setAccessibleName(tr("Compact queue"));
    setWindowTitle(tr("Waiting – Baton"));
    setProperty("pane", u"sunken"_s);
    setAttribute(Qt::WA_StyledBackground);
    setAttribute(Qt::WA_ShowWithoutActivating); // it never takes the keyboard from what one types in
    setAttribute(Qt::WA_QuitOnClose, false);
    m_model->setClock([&console] { return console.now(); });
    m_list->setObjectName(u"compactList"_s);
    m_list->setAccessibleName(tr("Who waits"));
    m_summary->setMuted(true);
    m_none->setAlignment(Qt::AlignCenter);
    m_none->setMaximumLines(3);
    m_none->setMuted(true);
    auto *head = new QHBoxLayout;
    head->setContentsMargins(leadingMargins(theme.space(3), theme.space(2), theme.space(2), theme.space(2)));
    head->addWidget(m_summary, 1);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addLayout(head);
    column->addWidget(makeLine(Qt::Horizontal, this));
    column->addWidget(m_list, 1);
    column->addWidget(m_none, 1);
    setMinimumSize(theme.space(50), theme.space(30));
    resize(theme.space(60), theme.space(90));
    restoreGeometry(settings.value(u"compact/geometry"_s).toByteArray());
    connect(m_list, &QueueListView::claimWanted, this, &CompactQueue::claimWanted);
    connect(m_list, &QueueListView::opened, this, &CompactQueue::openWanted);
    connect(m_model.get(), &QueueModel::countChanged, this, &CompactQueue::refresh);
    connect(m_model.get(), &QAbstractItemModel::modelReset, this, &CompactQueue::refresh);
    auto *second = new SecondTick(*this);
    connect(second, &SecondTick::ticked, this, [this] {
        m_list->tick();
        refresh();
    });
    refresh();
}

CompactQueue::~CompactQueue() = default;

void CompactQueue::setSort(QueueSort sort)
{
    m_model->setSort(sort);
}

void CompactQueue::refresh()
{
    const std::optional<Instant> oldest = m_model->oldestWait();
    const Millis longest = oldest ? qMax(Millis(0), m_console.now() - *oldest) : Millis(0);
    const int rows = m_model->rowCount();
    m_summary->setFullText(QueueWords::count(m_model->view(), m_console.state(), rows, longest));
    m_list->setVisible(rows > 0);
    m_none->setVisible(rows == 0);
    m_none->setFullText(QueueWords::empty(m_model->view(), m_console.state(), m_console.now()).title);
}

void CompactQueue::savePlace()
{
    m_settings.setValue(u"compact/geometry"_s, saveGeometry());
}

void CompactQueue::closeEvent(QCloseEvent *event)
{
    savePlace();
    QWidget::closeEvent(event);
    Q_EMIT closed();
}

} // namespace Baton::Ui

#include "moc_compactqueue.cpp"
