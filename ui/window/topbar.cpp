// SPDX-FileCopyrightText: Baton contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/window/topbar.h"

#include "ui/theme/controls.h"
#include "ui/window/actions.h"
#include "ui/words/words.h"

#include <QAction>
#include <QBoxLayout>
#include <QDateTime>
#include <QKeyEvent>
#include <QLineEdit>
#include <QLocale>
#include <QMenu>
#include <QPainter>
#include <QPushButton>

using namespace Qt::Literals::StringLiterals;

namespace Baton::Ui {

TopBar::TopBar(const ConsoleState &state, const Actions &actions, const Theme &theme, QWidget *parent)
    : QWidget(parent)
    , m_state(state)
    , m_actions(actions)
    , m_theme(theme)
    , m_status(makeButton(theme, ButtonKind::Quiet, u"statusButton"_s, tr("Status"), {}, this))
    , m_statusMenu(new QMenu(this))
    , m_load(new PlainLabel(theme.font(TextSize::Small), this))
    , m_link(new PlainLabel(theme.font(TextSize::Small), this))
    , m_search(new QLineEdit(this))
    , m_silence(makeButton(theme, ButtonKind::Normal, u"silenceButton"_s, tr("Silence"), u"bell-off"_s, this))
    , m_demo(makeButton(theme, ButtonKind::Quiet, u"demoButton"_s, tr("Pause demo"), u"pause"_s, this))
    , m_palette(makeButton(theme, ButtonKind::Quiet, u"paletteButton"_s, tr("Actions"), u"search"_s, this))
    , m_more(makeButton(theme, ButtonKind::Quiet, u"moreButton"_s, {}, u"more"_s, this))
{
    setProperty("pane", u"surface"_s);
    setAttribute(Qt::WA_StyledBackground);
    setFixedHeight(theme.space(12));
    m_search->setObjectName(u"searchEdit"_s);
    m_search->setAccessibleName(tr("Search the list"));
    m_search->setPlaceholderText(tr("Search"));
    m_search->setProperty("kind", u"search"_s);
    addClearAction(theme, *m_search);
    m_search->setMaximumWidth(theme.space(90));
    m_search->addAction(theme.icon(u"search"_s), QLineEdit::LeadingPosition)->setText(tr("Search"));
    m_search->installEventFilter(this);
    m_link->setObjectName(u"linkLabel"_s);
    m_palette->setIcon({});
    m_palette->setProperty("kind", u"key"_s);
    m_palette->setFont(theme.font(TextSize::Small));
    m_palette->setAccessibleName(tr("All actions"));
    connect(&actions, &Actions::keysChanged, this, &TopBar::refreshKeys);
    connect(m_palette, &QPushButton::clicked, actions.action(Act::Palette), &QAction::trigger);
    m_demo->hide();
    setUpSilence();
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(theme.space(2), 0, theme.space(2), 0);
    row->setSpacing(theme.space(2));
    row->addWidget(m_status);
    row->addWidget(m_load);
    row->addWidget(m_link);
    row->addStretch(1);
    row->addWidget(m_search, 4);
    row->addStretch(1);
    row->addWidget(m_silence);
    row->addWidget(m_demo);
    row->addWidget(m_palette);
    row->addWidget(m_more);
    buildStatusMenu();
    buildMoreMenu(actions);
    m_patience.setSingleShot(true);
    m_patience.setInterval(linkPatienceMs);
    connect(&m_patience, &QTimer::timeout, this, &TopBar::refreshLink);
    connect(m_search, &QLineEdit::textChanged, this, &TopBar::searched);
    connect(m_search, &QLineEdit::returnPressed, this, [this] { Q_EMIT searchAllWanted(m_search->text()); });
    connect(m_demo, &QPushButton::clicked, this, [this] { Q_EMIT demoPauseWanted(!m_paused); });
    connect(&state, &ConsoleState::peopleChanged, this, &TopBar::refresh);
    connect(&state, &ConsoleState::reset, this, &TopBar::refresh);
    connect(&state, &ConsoleState::headsChanged, this, &TopBar::refreshLoad);
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
    refreshKeys();
}

void TopBar::setUpSilence()
{
    // Its place is kept while nothing alerts: an alert moves nothing under the pointer.
    QSizePolicy policy = m_silence->sizePolicy();
    policy.setRetainSizeWhenHidden(true);
    m_silence->setSizePolicy(policy);
    m_silence->setAccessibleName(tr("Silence alerts"));
    connect(m_silence, &QPushButton::clicked, m_actions.action(Act::SilenceAlerts), &QAction::trigger);
    m_silence->hide();
}

void TopBar::setAlerting(bool alerting)
{
    m_silence->setVisible(alerting);
}

void TopBar::refreshKeys()
{
    setPlainToolTip(*m_silence, tr("Ends sounds and notifications on all your devices; who waits goes on waiting"),
                    Actions::defaultKeyText(Act::SilenceAlerts));
    const QString key = m_actions.keyText(Act::Palette);
    m_palette->setText(key.isEmpty() ? tr("Actions") : key);
    setPlainToolTip(*m_palette, tr("All actions"), Actions::defaultKeyText(Act::Palette));
    setPlainToolTip(*m_search, tr("Typing narrows the list; Enter searches all conversations"),
                    Actions::defaultKeyText(Act::Search));
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
    connect(m_statusMenu, &QMenu::aboutToShow, this, &TopBar::fillStatusMenu);
    m_load->setObjectName(u"loadLabel"_s);
    m_load->setMuted(true);
    m_load->setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
}

void TopBar::fillStatusMenu()
{
    m_statusMenu->clear();
    const auto me = m_state.agents().constFind(m_state.self().id);
    const Status now = me == m_state.agents().cend() ? Status::Offline : me->status;
    for (const Status status : {Status::Available, Status::Busy, Status::Away, Status::Offline}) {
        QAction *choice = m_statusMenu->addAction(statusDot(status), Words::status(status), this,
                                                  [this, status] { Q_EMIT statusChosen(status, {}); });
        QFont font = m_theme.font(status == now ? TextSize::Strong : TextSize::Body);
        choice->setFont(font);
    }
    m_statusMenu->addSeparator();
    addWhile(tr("Busy for"), Status::Busy);
    addWhile(tr("Away for"), Status::Away);
    m_statusMenu->addSeparator();
    QStringList facts{m_load->accessibleDescription(), m_remark};
    facts.removeAll(QString());
    for (const QString &fact : std::as_const(facts))
        m_statusMenu->addAction(fact)->setEnabled(false);
}

void TopBar::addWhile(const QString &title, Status status)
{
    QMenu *menu = m_statusMenu->addMenu(statusDot(status), title);
    for (const int minutes : {15, 30, 60, 120}) {
        const Instant until{QDateTime::currentMSecsSinceEpoch() + minutes * 60'000LL};
        const QString span = Words::spanInWords(Millis(minutes * 60'000LL));
        menu->addAction(tr("%1 (until %2)", "30 minutes (until 15:40)").arg(span, Words::timeOfDay(until)), this,
                        [this, status, until] { Q_EMIT statusChosen(status, until); });
    }
}

void TopBar::setStatusEnd(const std::optional<Instant> &end)
{
    m_statusEnd = end;
    refresh();
}

void TopBar::refreshLoad()
{
    const auto me = m_state.agents().constFind(m_state.self().id);
    const bool known = me != m_state.agents().cend() && me->capacity > 0;
    const int owned = m_state.count({ViewKind::Mine, {}});
    m_load->setVisible(known && width() >= m_theme.space(160));
    if (!known)
        return;
    const QString most = QLocale().toString(me->capacity);
    m_load->setFullText(
        tr("You own %1 of %2", "conversations owned of those one takes").arg(QLocale().toString(owned), most));
    m_load->setAccessibleName(m_load->fullText());
    setPlainToolTip(
        *m_load,
        owned >= me->capacity
            ? tr("You own %Ln conversation(s). That is as many as you take; offers go to others.", nullptr, owned)
            : tr("You own %Ln conversation(s) of at most %1.", nullptr, owned).arg(most));
    setStyleProperty(*m_load, "soon", owned > me->capacity);
}

void TopBar::buildMoreMenu(const Actions &actions)
{
    auto *menu = new QMenu(m_more);
    for (const Act act :
         {Act::ClaimTop, Act::NextMine, Act::PaneViews, Act::PaneQueue, Act::PaneBriefing, Act::CompactQueue,
          Act::Board, Act::Preferences, Act::Reachable, Act::Shortcuts, Act::Guide, Act::SignOut, Act::Quit}) {
        if (act == Act::PaneViews || act == Act::Preferences || act == Act::SignOut)
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
    m_status->setText(m_statusEnd ? tr("%1 until %2").arg(Words::status(status), Words::timeOfDay(*m_statusEnd))
                                  : Words::status(status));
    m_status->setIcon(statusDot(status));
    m_status->setAccessibleName(tr("Status: %1").arg(m_status->text()));
    setPlainToolTip(*m_status, tr("%1 – change your status").arg(m_state.self().name),
                    Actions::defaultKeyText(Act::StatusMenu));
    refreshLoad();
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
    setPlainToolTip(*m_demo, paused ? tr("Let the demo’s visitors write again") : tr("Let the demo’s visitors rest"));
}

void TopBar::focusSearch()
{
    m_search->setFocus(Qt::ShortcutFocusReason);
    m_search->selectAll();
}

void TopBar::clearSearch()
{
    m_search->clear();
}

void TopBar::openStatusMenu()
{
    m_status->showMenu();
}

void TopBar::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    m_palette->setVisible(width() >= m_theme.space(200));
    m_silence->setText(width() >= m_theme.space(250) ? tr("Silence") : QString());
    refreshLoad();
    refreshLink();
}

/// The field's neighbours come and go without the bar's size.
void TopBar::refreshHint()
{
    const QString hint = tr("Search the list – Enter for all conversations");
    const bool fits = m_search->fontMetrics().horizontalAdvance(hint) + m_theme.space(16) < m_search->width();
    m_search->setPlaceholderText(fits ? hint : tr("Search"));
}

bool TopBar::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_search && event->type() == QEvent::Resize)
        refreshHint();
    if (watched == m_search && event->type() == QEvent::KeyPress
        && static_cast<QKeyEvent *>(event)->key() == Qt::Key_Escape) {
        m_search->clear();
        return true;
    }
    return QWidget::eventFilter(watched, event);
}

} // namespace Baton::Ui

#include "moc_topbar.cpp"
