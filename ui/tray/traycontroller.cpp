// SPDX-FileCopyrightText: Baton contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/tray/traycontroller.h"

#include "ui/words/words.h"

#include <QCoreApplication>
#include <QMenu>
#include <QTimer>

#include <utility>

using namespace Qt::Literals::StringLiterals;

namespace Baton::Ui {

namespace {

constexpr int burstMs = 100;

struct TrayTexts
{
    Q_DECLARE_TR_FUNCTIONS(Tray)
};

/// The `most` that are most at risk.
QList<const Conversation *> waitingHeads(const ConsoleState &state, qsizetype most)
{
    QList<const Conversation *> waiting;
    for (const Conversation &head : state.heads()) {
        if (belongsTo(head, {ViewKind::Waiting, {}}, state.self().id))
            waiting.append(&head);
    }
    const auto end = waiting.begin() + qMin(most, waiting.size());
    std::partial_sort(waiting.begin(), end, waiting.end(), [](const Conversation *a, const Conversation *b) {
        return comesBefore(*a, *b, QueueSort::Breach);
    });
    waiting.erase(end, waiting.end());
    return waiting;
}

/// Whether a promised time has passed for somebody who waits.
bool anyLate(const ConsoleState &state, Instant now)
{
    for (const Conversation &head : state.heads()) {
        if (!belongsTo(head, {ViewKind::Waiting, {}}, state.self().id))
            continue;
        if (const auto left = timeToBreach(head, now); left && left->count() <= 0)
            return true;
    }
    return false;
}

} // namespace

TrayFace trayFace(const Console &console)
{
    const ConsoleState &state = console.state();
    const AgentId self = state.self().id;
    const int waiting = state.count({ViewKind::Waiting, {}});
    const QSet<ConversationId> badges = console.badges();
    const bool countsWaiting = console.countsWaiting();
    const auto news = int(std::count_if(badges.cbegin(), badges.cend(), [&](const ConversationId &conversation) {
        const Conversation *head = state.head(conversation);
        return head && !(countsWaiting && belongsTo(*head, {ViewKind::Waiting, {}}, self));
    }));
    TrayFace face;
    face.count = (countsWaiting ? waiting : 0) + news;
    if (state.link().phase != LinkPhase::Online) {
        face.tooltip = TrayTexts::tr("Baton – %1").arg(Words::link(state.link()));
        return face;
    }
    const auto me = state.agents().constFind(self);
    const Status status = me == state.agents().cend() ? Status::Offline : me->status;
    const bool late = anyLate(state, console.now());
    if (status == Status::Away || status == Status::Offline)
        face.state = TrayState::DoNotDisturb;
    else if (late)
        face.state = TrayState::Breach;
    else
        face.state = face.count > 0 ? TrayState::Waiting : TrayState::Idle;
    face.tooltip =
        TrayTexts::tr("Baton – %1, %2")
            .arg(Words::status(status),
                 waiting > 0 ? TrayTexts::tr("%Ln waiting", nullptr, waiting) : TrayTexts::tr("no one is waiting"));
    if (news > 0)
        face.tooltip += TrayTexts::tr(", news in %Ln conversation(s)", nullptr, news);
    if (late)
        face.tooltip += TrayTexts::tr(", a promised time has passed");
    return face;
}

TrayController::TrayController(Console &console, const TrayHost &host, bool darkPanel, QObject *parent)
    : QObject(parent)
    , m_console(console)
    , m_host(host)
    , m_menu(std::make_unique<QMenu>())
    , m_status(std::make_unique<QMenu>())
    , m_dark(darkPanel)
{
    connect(m_menu.get(), &QMenu::aboutToShow, this, [this] {
        m_menuIsOpen = true;
        fillMenu();
    });
    connect(m_menu.get(), &QMenu::aboutToHide, this, [this] { m_menuIsOpen = false; });
    fillMenu();
    const ConsoleState &state = console.state();
    // A burst of changes is drawn once.
    auto *soon = new QTimer(this);
    soon->setSingleShot(true);
    connect(soon, &QTimer::timeout, this, &TrayController::refresh);
    connect(&state, &ConsoleState::headsChanged, soon, [soon] {
        if (!soon->isActive())
            soon->start(burstMs);
    });
    connect(&console, &Console::badgesChanged, soon, [soon] {
        if (!soon->isActive())
            soon->start(burstMs);
    });
    connect(&state, &ConsoleState::reset, this, &TrayController::refresh);
    connect(&state, &ConsoleState::linkChanged, this, &TrayController::refresh);
    connect(&state, &ConsoleState::peopleChanged, this, &TrayController::refresh);
    connect(&host, &TrayHost::changed, this, [this](bool present) {
        place(present);
        Q_EMIT hostChanged(present);
    });
    connect(&console, &Console::statusRefused, this, &TrayController::onStatusRefused);
    auto *tick = new QTimer(this);
    connect(tick, &QTimer::timeout, this, &TrayController::refresh);
    tick->setTimerType(Qt::VeryCoarseTimer);
    tick->start(5000);
    refresh();
    place(host.isPresent());
}

TrayController::~TrayController() = default;

/// The toolkit decides once for each icon which kind of tray it is for, so it is made when the tray is there.
void TrayController::place(bool present)
{
    m_icon.reset();
    if (!present)
        return;
    m_icon = std::make_unique<QSystemTrayIcon>();
    m_icon->setContextMenu(m_menu.get());
    connect(m_icon.get(), &QSystemTrayIcon::activated, this, [this](QSystemTrayIcon::ActivationReason reason) {
        if (reason == QSystemTrayIcon::Trigger || reason == QSystemTrayIcon::DoubleClick)
            Q_EMIT openWanted();
    });
    paint();
    m_icon->show();
    Q_EMIT iconMade(m_icon.get());
}

void TrayController::setDarkPanel(bool dark)
{
    m_dark = dark;
    m_face = {};
    refresh();
}

void TrayController::refresh()
{
    const ConsoleState &known = m_console.state();
    if (m_chosen == known.agents().value(known.self().id).status)
        m_chosen.reset(); // taken: what is refused after it was chosen elsewhere
    const TrayFace face = trayFace(m_console);
    if (face == m_face)
        return;
    m_face = face;
    // Panels measure a menu before they ask what is in it. Queued: one of its own actions may have changed things.
    QMetaObject::invokeMethod(this, &TrayController::fillClosedMenu, Qt::QueuedConnection);
    paint();
    Q_EMIT faceChanged(face);
}

void TrayController::paint()
{
    if (!m_icon)
        return;
    QIcon icon;
    for (const int side : {16, 22, 24, 32, 48, 64})
        icon.addPixmap(QPixmap::fromImage(paintTrayIcon(m_face.state, m_face.count, m_dark, side)));
    m_icon->setIcon(icon);
    m_icon->setToolTip(m_face.tooltip);
}

/// Nothing moves under the pointer of who has it open.
void TrayController::fillClosedMenu()
{
    if (!m_menuIsOpen)
        fillMenu();
}

void TrayController::choose(Status status)
{
    m_chosen = status;
    m_console.setStatus(status);
}

void TrayController::onStatusRefused(Status status, Code code)
{
    if (std::exchange(m_chosen, std::nullopt) == status)
        Q_EMIT statusRefused(Words::statusRefusal(code, m_console.state()));
}

void TrayController::fillMenu()
{
    m_menu->clear();
    QAction *state = m_menu->addAction(trayFace(m_console).tooltip);
    state->setEnabled(false);
    m_status->clear();
    m_status->setTitle(tr("Status"));
    m_menu->addMenu(m_status.get());
    for (const Status choice : {Status::Available, Status::Busy, Status::Away, Status::Offline})
        m_status->addAction(Words::status(choice), this, [this, choice] { choose(choice); });
    m_menu->addSeparator();
    const auto waiting = waitingHeads(m_console.state(), 3);
    for (const Conversation *head : waiting) {
        // An ampersand of a stranger is no shortcut.
        QString name = displayName(*head).replace(u'&', u"&&"_s);
        const QString wait = Words::span(waited(*head, m_console.now()));
        m_menu->addAction(tr("Claim %1 (%2)").arg(name, wait), this, [this, id = head->id] { Q_EMIT claimWanted(id); });
    }
    if (!m_console.alerting().isEmpty())
        m_menu->addAction(tr("Silence alerts"), &m_console, &Console::acknowledgeAll);
    if (!waiting.isEmpty())
        m_menu->addSeparator();
    m_menu->addAction(tr("Open Baton"), this, &TrayController::openWanted);
    m_menu->addAction(tr("Quit"), this, &TrayController::quitWanted);
}

} // namespace Baton::Ui

#include "moc_traycontroller.cpp"
