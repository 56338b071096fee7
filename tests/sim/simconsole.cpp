// SPDX-FileCopyrightText: Baton contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "simconsole.h"

#include "protocol/codec.h"
#include "server/environment.h"

namespace Baton::Sim {

using namespace Qt::Literals::StringLiterals;

/// Forwards to the disk until the process is doomed: what it writes from then on never happened.
class SimConsole::Store final : public MineStore
{
public:
    explicit Store(SimConsole &console)
        : m_owner(console)
    {}
    MineContents load(const QString &account) override { return m_owner.m_disk.load(account); }
    void enqueue(const QString &account, const OutboxItem &item, bool clearDraft, Done done) override
    {
        if (diesBefore())
            return;
        m_owner.m_disk.enqueue(account, item, clearDraft, diesAfter() ? Done() : done);
    }
    void replace(const QString &account, const CommandId &old, const OutboxItem &item, Done done) override
    {
        if (diesBefore())
            return;
        m_owner.m_disk.replace(account, old, item, diesAfter() ? Done() : done);
    }
    void remove(const QString &account, const CommandId &id, Done done) override
    {
        if (diesBefore())
            return;
        m_owner.m_disk.remove(account, id, diesAfter() ? Done() : done);
    }
    void saveDraft(const QString &account, const ConversationId &conversation, const Draft &draft, Done done) override
    {
        if (!m_owner.m_doomed)
            m_owner.m_disk.saveDraft(account, conversation, draft, std::move(done));
    }
    void flush() override {}

private:
    bool diesBefore()
    {
        if (!m_owner.m_doomed && m_owner.m_world.chance(m_owner.m_settings.dies))
            m_owner.doom();
        return m_owner.m_doomed;
    }
    bool diesAfter()
    {
        if (m_owner.m_world.chance(m_owner.m_settings.dies))
            m_owner.doom();
        return m_owner.m_doomed;
    }

    SimConsole &m_owner;
};

/// The Backend of a simulated console: calls the session at once, on the virtual clock.
class SimBackend final : public Backend
{
public:
    explicit SimBackend(SimConsole &console)
        : m_owner(console)
    {}
    void open(const Credentials &credentials) override
    {
        with([&](Native::Session &s, qint64 now) { s.open(credentials, now); });
    }
    void close() override
    {
        with([](Native::Session &s, qint64 now) { s.close(now); });
    }
    void retryNow() override
    {
        with([](Native::Session &s, qint64 now) { s.retryNow(now); });
    }
    void submit(const Command &command) override
    {
        with([&](Native::Session &s, qint64 now) { s.submit(command, now); });
    }
    void fetchThread(const ConversationId &conversation, qint64 before, int limit) override
    {
        with([&](Native::Session &s, qint64) { s.fetchThread(conversation, before, limit); });
    }
    void fetchList(ListKind kind, qint64 offset, int limit) override
    {
        with([&](Native::Session &s, qint64) { s.fetchList(kind, offset, limit); });
    }
    void watch(const ConversationId &conversation, bool on) override
    {
        with([&](Native::Session &s, qint64) { s.watch(conversation, on); });
    }
    void search(const QString &query, qint64 before, int limit) override
    {
        with([&](Native::Session &s, qint64) { s.search(query, before, limit); });
    }
    void fetchAlerts(const ConversationId &conversation) override
    {
        with([&](Native::Session &s, qint64) { s.fetchAlerts(conversation); });
    }
    void suggest(const ConversationId &conversation) override
    {
        with([&](Native::Session &s, qint64) { s.suggest(conversation); });
    }
    void sendHint(const ConversationId &conversation, HintKind kind, qint64 n) override
    {
        with([&](Native::Session &s, qint64) { s.hint(conversation, kind, n); });
    }
    void sendReceipt(const AlertRaised &alert, const QString &channel, ReceiptKind kind) override
    {
        with([&](Native::Session &s, qint64) { s.receipt(alert, channel, kind); });
    }
    void audit() override
    {
        with([](Native::Session &s, qint64) { s.audit(); });
    }

private:
    template<typename Call>
    void with(Call call)
    {
        call(*m_owner.m_session, m_owner.monotonic());
        m_owner.pump();
    }
    SimConsole &m_owner;
};

SimConsole::SimConsole(World &world, Network &network, FaultCount &count, Settings settings)
    : m_world(world)
    , m_network(network)
    , m_count(count)
    , m_settings(std::move(settings))
{}

SimConsole::~SimConsole() = default;

Backend &SimConsole::backend()
{
    return *m_backend;
}

CommandId SimConsole::newId()
{
    return CommandId(Server::makeCommandId({[this] { return wallClock(); }, [this] { return monotonic(); },
                                            [this](int count) { return m_world.bytes(count); }}));
}

void SimConsole::boot()
{
    ++m_life;
    m_doomed = false;
    m_armed = -1;
    const int life = m_life;
    Native::SessionSettings settings;
    settings.client = {u"sim"_s, u"1"_s, u"sim"_s, m_settings.device};
    settings.random = [this] { return double(m_world.pick(0, 999)) / 1000; };
    m_session = std::make_unique<Native::Session>(settings);
    m_backend = std::make_unique<SimBackend>(*this);
    m_store = std::make_unique<Store>(*this);
    ConsoleEnvironment environment;
    environment.wallClock = [this] { return wallClock(); };
    environment.monotonicMs = [this] { return monotonic(); };
    environment.newCommandId = [this] { return newId(); };
    environment.later = [this, life](Millis delay, QObject *, const std::function<void()> &call) {
        in(delay.count(), [this, life, call] {
            if (life == m_life && m_console)
                call();
        });
    };
    m_console = std::make_unique<Console>(u"sim"_s, *m_backend, *m_store, environment);
    QObject::connect(m_console.get(), &Console::done, m_console.get(),
                     [this](const CommandId &id, const ConversationId &) { m_done.insert(id); });
    QObject::connect(m_console.get(), &Console::refused, m_console.get(),
                     [this](const CommandId &, const ConversationId &, Code code, const Owner &) {
                         ++refusals[QString(Protocol::codeName(code))];
                     });
    QObject::connect(m_backend.get(), &Backend::answered, m_console.get(),
                     [this](const CommandId &, const CommandOutcome &outcome) {
                         if (outcome.code)
                             ++refusals[QString(Protocol::codeName(*outcome.code))];
                     });
    QObject::connect(m_backend.get(), &Backend::audited, m_console.get(), [this](bool equal, qint64) {
        ++m_audits;
        m_unequal += equal ? 0 : 1;
    });
    Credentials credentials;
    credentials.token = u"at_"_s + m_settings.id.toString();
    credentials.device = m_settings.device;
    booted();
    m_backend->open(credentials);
}

void SimConsole::kill()
{
    m_count.add(u"console restart"_s);
    m_world.note(m_settings.id.toString() + u" dies"_s);
    ++m_life;
    m_doomed = true;
    m_network.forget(this);
    m_console.reset();
    m_backend.reset();
    m_session.reset();
    m_store.reset();
    m_connection = 0;
    died();
    // Killed once more before it is up again, it must not come up twice.
    if (const auto wait = comesBackIn()) {
        m_world.after(*wait, [this, life = m_life] {
            if (life == m_life)
                boot();
        });
    }
}

const Native::View *SimConsole::view() const
{
    return m_session ? &m_session->view() : nullptr;
}

bool SimConsole::isOnline() const
{
    return m_session && m_session->phase() == Native::Session::Phase::Online;
}

bool SimConsole::outboxSettled() const
{
    const MineContents contents = const_cast<MemoryMineStore &>(m_disk).load(u"sim"_s);
    return std::all_of(contents.items.cbegin(), contents.items.cend(), [&](const OutboxItem &item) {
        // Behind a failed one the lane waits for the person.
        return std::any_of(contents.items.cbegin(), contents.items.cend(), [&](const OutboxItem &one) {
            return one.conversation == item.conversation && one.order <= item.order
                && one.state == OutboxItem::State::Failed;
        });
    });
}

void SimConsole::onConnected()
{
    if (!m_session)
        return;
    m_session->connected(monotonic());
    pump();
}

void SimConsole::onFrame(const QByteArray &frame)
{
    if (!m_session)
        return;
    m_session->frame(frame, monotonic());
    pump();
}

void SimConsole::onDisconnected(int closeCode)
{
    if (!m_session)
        return;
    m_connection = 0;
    m_session->disconnected(monotonic(), closeCode, closeCode ? QString() : u"unreachable"_s);
    pump();
}

void SimConsole::pump()
{
    // Reports make the console act, which comes back here: the outermost call carries on.
    if (m_pumping)
        return;
    m_pumping = true;
    for (;;) {
        const Native::Output output = m_session->takeOutput();
        if (m_doomed)
            break;
        for (const QByteArray &frame : output.frames) {
            if (m_connection)
                m_network.send(m_connection, frame);
        }
        if (output.close && m_connection)
            m_network.drop(std::exchange(m_connection, 0));
        if (output.connect)
            m_connection = m_network.connect(Server::PeerKind::Agent, this);
        if (output.frames.isEmpty() && !output.close && !output.connect && output.reports.isEmpty())
            break;
        QList<Native::Report> reports = output.reports;
        told(reports);
        Native::emitReports(*m_backend, reports);
    }
    m_pumping = false;
    if (m_doomed) {
        const int life = m_life;
        m_world.after(0, [this, life] {
            if (life == m_life)
                kill();
        });
        return;
    }
    arm();
}

void SimConsole::arm()
{
    const auto deadline = m_session->nextDeadline();
    if (!deadline || (m_armed >= monotonic() && m_armed <= *deadline))
        return;
    m_armed = qMax(*deadline, monotonic());
    const int life = m_life;
    in(m_armed - monotonic(), [this, life] {
        if (life != m_life || !m_session)
            return;
        m_armed = -1;
        m_session->tick(monotonic());
        pump();
    });
}

void SimConsole::audit()
{
    if (m_backend)
        m_backend->audit();
}

} // namespace Baton::Sim
