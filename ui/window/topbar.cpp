// SPDX-FileCopyrightText: Baton contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/window/topbar.h"

#include "ui/theme/controls.h"
#include "ui/window/actions.h"
#include "ui/words/words.h"

#include <QAction>
#include <QBoxLayout>
#include <QKeyEvent>
#include <QLineEdit>
#include <QMenu>
#include <QPainter>
#include <QPushButton>

using namespace Qt::Literals::StringLiterals;

namespace Baton::Ui {

TopBar::TopBar(const ConsoleState &state, const Actions &actions, const Theme &theme, QWidget *parent)
    : QWidget(parent)
    , m_state(state)
    , m_theme(theme)
    , m_status(makeButton(theme, ButtonKind::Quiet, u"statusButton"_s, tr("Status"), {}, this))
    , m_statusMenu(new QMenu(this))
    , m_link(new PlainLabel(theme.font(TextSize::Small), this))
    , m_search(new QLineEdit(this))
    , m_demo(makeButton(theme, ButtonKind::Quiet, u"demoButton"_s, tr("Pause demo"), u"pause"_s, this))
    , m_palette(makeButton(theme, ButtonKind::Quiet, u"paletteButton"_s, tr("Actions"), u"search"_s, this))
    , m_more(makeButton(theme, ButtonKind::Quiet, u"moreButton"_s, {}, u"more"_s, this))
{
    setProperty("pane", u"surface"_s);
    setAttribute(Qt::WA_StyledBackground);
    setFixedHeight(theme.space(12));
    m_search->setObjectName(u"searchEdit"_s);
    m_search->setAccessibleName(tr("Search the list"));
    m_search->setPlaceholderText(tr("Search the list"));
    m_search->setProperty("kind", u"search"_s);
    m_search->setClearButtonEnabled(true);
    m_search->setMaximumWidth(theme.space(90));
    m_search->addAction(theme.icon(u"search"_s), QLineEdit::LeadingPosition)->setText(tr("Search"));
    m_search->installEventFilter(this);
    setPlainToolTip(*m_search, tr("Search name, text, page and reason"), u"Ctrl+F"_s);
    m_link->setObjectName(u"linkLabel"_s);
    m_palette->setText(u"Ctrl+K"_s);
    m_palette->setIcon({});
    m_palette->setFont(theme.font(TextSize::Small));
    m_palette->setAccessibleName(tr("All actions"));
    setPlainToolTip(*m_palette, tr("All actions"), u"Ctrl+K"_s);
    connect(m_palette, &QPushButton::clicked, actions.action(Act::Palette), &QAction::trigger);
    m_demo->hide();
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(theme.space(2), 0, theme.space(2), 0);
    row->setSpacing(theme.space(2));
    row->addWidget(m_status);
    row->addWidget(m_link);
    row->addStretch(1);
    row->addWidget(m_search, 4);
    row->addStretch(1);
    row->addWidget(m_demo);
    row->addWidget(m_palette);
    row->addWidget(m_more);
    buildStatusMenu();
    buildMoreMenu(actions);
    m_patience.setSingleShot(true);
    m_patience.setInterval(linkPatienceMs);
    connect(&m_patience, &QTimer::timeout, this, &TopBar::refreshLink);
    connect(m_search, &QLineEdit::textChanged, this, &TopBar::searched);
    connect(m_demo, &QPushButton::clicked, this, [this] { Q_EMIT demoPauseWanted(!m_paused); });
    connect(&state, &ConsoleState::peopleChanged, this, &TopBar::refresh);
    connect(&state, &ConsoleState::reset, this, &TopBar::refresh);
    connect(&theme, &Theme::changed, this, &TopBar::refresh);
    connect(&state, &ConsoleState::linkChanged, this, [this] {
        const bool well = m_state.link().phase == LinkPhase::Online;
        if (well)
            m_patience.stop();
        else if (!m_patience.isActive())
            m_patience.start();
        if (well || m_state.link().phase == LinkPhase::Refused)
            refreshLink();
    });
    refresh();
}

QIcon TopBar::statusDot(Status status) const
{
    const int side = m_theme.space(4);
    const ColorRole role = status == Status::Available ? ColorRole::WaitOk
        : status == Status::Busy                       ? ColorRole::WaitLate
        : status == Status::Away                       ? ColorRole::WaitSoon
                                                       : ColorRole::TextMuted;
    QPixmap pixmap(QSize(side, side) * 2);
    pixmap.setDevicePixelRatio(2);
    pixmap.fill(Qt::transparent);
    QPainter painter(&pixmap);
    painter.setRenderHint(QPainter::Antialiasing);
    const QColor color = m_theme.color(role);
    const QRectF dot = QRectF(0, 0, side, side).adjusted(side * 0.22, side * 0.22, -side * 0.22, -side * 0.22);
    painter.setPen(QPen(color, 1.6));
    // Hollow when away or offline: the states differ in shape, not in colour alone.
    painter.setBrush(status == Status::Available || status == Status::Busy ? QBrush(color) : QBrush(Qt::NoBrush));
    painter.drawEllipse(dot);
    if (status == Status::Busy) {
        painter.setPen(QPen(m_theme.color(ColorRole::Surface), 1.6));
        painter.drawLine(QPointF(dot.left() + 2.2, dot.center().y()), QPointF(dot.right() - 2.2, dot.center().y()));
    }
    painter.end();
    return QIcon(pixmap);
}

void TopBar::buildStatusMenu()
{
    m_status->setMenu(m_statusMenu);
    m_status->setIconSize(QSize(m_theme.space(4), m_theme.space(4)));
    connect(m_statusMenu, &QMenu::aboutToShow, this, [this] {
        m_statusMenu->clear();
        for (const Status status : {Status::Available, Status::Busy, Status::Away, Status::Offline}) {
            m_statusMenu->addAction(statusDot(status), Words::status(status), this,
                                    [this, status] { Q_EMIT statusChosen(status); });
        }
    });
}

void TopBar::buildMoreMenu(const Actions &actions)
{
    auto *menu = new QMenu(m_more);
    for (const Act act : {Act::ClaimTop, Act::NextMine, Act::PaneViews, Act::PaneQueue, Act::PaneBriefing,
                          Act::Shortcuts, Act::SignOut, Act::Quit}) {
        if (act == Act::PaneViews || act == Act::Shortcuts || act == Act::SignOut)
            menu->addSeparator();
        menu->addAction(actions.action(act));
    }
    m_more->setMenu(menu);
    m_more->setAccessibleName(tr("Menu"));
    setPlainToolTip(*m_more, tr("Menu"));
}

void TopBar::refresh()
{
    const auto me = m_state.agents().constFind(m_state.self().id);
    const Status status = me == m_state.agents().cend() ? Status::Offline : me->status;
    m_status->setText(Words::status(status));
    m_status->setIcon(statusDot(status));
    m_status->setAccessibleName(tr("Status: %1").arg(Words::status(status)));
    setPlainToolTip(*m_status, tr("%1 – change your status").arg(m_state.self().name), u"Ctrl+Shift+D"_s);
    refreshLink();
}

void TopBar::refreshLink()
{
    const LinkState &link = m_state.link();
    const bool well = link.phase == LinkPhase::Online && link.roundTrip.count() < 500;
    setStyleProperty(*m_link, "soon", !well);
    m_link->setMuted(well);
    m_link->setFullText(Words::link(link));
    m_link->setVisible(!well && width() >= m_theme.space(180));
}

void TopBar::setDemo(bool shown, bool paused)
{
    m_paused = paused;
    m_demo->setVisible(shown);
    m_demo->setText(paused ? tr("Go on with demo") : tr("Pause demo"));
    m_demo->setAccessibleName(m_demo->text());
    m_demo->setIcon(m_theme.icon(paused ? u"play"_s : u"pause"_s));
    setPlainToolTip(*m_demo, paused ? tr("Let the demo's visitors write again") : tr("Let the demo's visitors rest"));
}

void TopBar::focusSearch()
{
    m_search->setFocus(Qt::ShortcutFocusReason);
    m_search->selectAll();
}

void TopBar::openStatusMenu()
{
    m_status->showMenu();
}

void TopBar::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    m_palette->setVisible(width() >= m_theme.space(200));
    refreshLink();
}

bool TopBar::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_search && event->type() == QEvent::KeyPress
        && static_cast<QKeyEvent *>(event)->key() == Qt::Key_Escape) {
        m_search->clear();
        return true;
    }
    return QWidget::eventFilter(watched, event);
}

} // namespace Baton::Ui
