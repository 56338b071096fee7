// SPDX-FileCopyrightText: Baton contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "platform/nullsound.h"
#include "platform/pulselink.h"
#include "platform/pulsesound.h"

#include <sys/prctl.h>

#include <QDir>
#include <QFile>
#include <QProcess>
#include <QSignalSpy>
#include <QStandardPaths>
#include <QTemporaryDir>
#include <QTest>
#include <QtEndian>

#include <csignal>

using namespace Baton;
using namespace Qt::Literals::StringLiterals;

namespace {

/// Waits long where it should answer, and hurries where it does not.
constexpr PulsePatience patient{0, 20'000, 50, 200};
constexpr PulsePatience hasty{0, 300, 50, 200};

} // namespace

/// Sound through a sound server of the test's own, with devices that nobody hears.
class TestPulseSound : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void init();
    void cleanup();
    void tones_areThereAndShort();
    void play_arrivesAtTheDevice();
    void play_beforeTheServerAnswered_isHeard();
    void device_chosen_playsThereAndFallsBackWhenItGoes();
    void state_followsMuteAndVolume();
    void server_absent_fails();
    void server_hanging_failsAndBlocksNothing();
    void server_hangingWhileItPlays_fails();
    void server_ended_isFoundAgain();
    void sound_thatIsOver_leavesTheDeviceIdle();
    void stop_endsTheSound();
    void sound_cutOffByTheNext_hasFailed();
    void stream_thatCannotBegin_isReported();
    void program_withoutSound_fails();

private:
    void startServer();
    void endServer();
    void signalServer(int signal) { ::kill(pid_t(m_server->processId()), signal); }
    void control(const QStringList &arguments) const;
    std::unique_ptr<PulseSound> sound(const PulsePatience &patience = patient) const
    {
        return std::make_unique<PulseSound>(m_address.toUtf8(), patience);
    }
    static bool isReady(const PulseSound &sound) { return sound.state().isAvailable(); }
    /// Records what this device plays, for as long as the object lives.
    std::unique_ptr<QProcess> recorder(const QString &device) const;
    static int loudest(const QByteArray &samples);

    QTemporaryDir m_folder;
    QString m_address;
    std::unique_ptr<QProcess> m_server;
};

void TestPulseSound::initTestCase()
{
    for (const QString &program : {u"pulseaudio"_s, u"pactl"_s, u"parec"_s}) {
        if (QStandardPaths::findExecutable(program).isEmpty())
            QSKIP(qPrintable(program + u" is not installed"_s));
    }
    // Neither the library nor the server looks at what the person has.
    for (const char *name : {"HOME", "XDG_RUNTIME_DIR", "XDG_CONFIG_HOME", "PULSE_RUNTIME_PATH", "PULSE_STATE_PATH"})
        qputenv(name, m_folder.path().toLocal8Bit());
    for (const char *name : {"PULSE_SERVER", "PULSE_SINK", "DBUS_SESSION_BUS_ADDRESS", "DISPLAY"})
        qunsetenv(name);
    m_address = u"unix:"_s + m_folder.filePath(u"socket"_s);
}

void TestPulseSound::init()
{
    startServer();
}

void TestPulseSound::cleanup()
{
    endServer();
}

void TestPulseSound::startServer()
{
    m_server = std::make_unique<QProcess>();
    m_server->setChildProcessModifier([] { ::prctl(PR_SET_PDEATHSIG, SIGKILL); });
    m_server->setProcessChannelMode(QProcess::MergedChannels);
    const auto device = [](const QString &name) {
        return u"module-null-sink sink_name=%1 sink_properties=device.description=%1"_s.arg(name);
    };
    m_server->start(u"pulseaudio"_s,
                    {u"-n"_s, u"--daemonize=no"_s, u"--exit-idle-time=-1"_s, u"--use-pid-file=no"_s,
                     u"--disable-shm=yes"_s, u"-L"_s, device(u"First"_s), u"-L"_s, device(u"Second"_s), u"-L"_s,
                     u"module-native-protocol-unix auth-anonymous=1 socket="_s + m_folder.filePath(u"socket"_s)});
    QVERIFY(m_server->waitForStarted());
    QTRY_VERIFY_WITH_TIMEOUT(QFile::exists(m_folder.filePath(u"socket"_s)), 20'000);
}

void TestPulseSound::endServer()
{
    if (!m_server)
        return;
    m_server->kill();
    m_server->waitForFinished();
    m_server.reset();
    QFile::remove(m_folder.filePath(u"socket"_s));
}

void TestPulseSound::control(const QStringList &arguments) const
{
    QCOMPARE(QProcess::execute(u"pactl"_s, QStringList{u"-s"_s, m_address} + arguments), 0);
}

std::unique_ptr<QProcess> TestPulseSound::recorder(const QString &device) const
{
    auto process = std::make_unique<QProcess>();
    process->setChildProcessModifier([] { ::prctl(PR_SET_PDEATHSIG, SIGKILL); });
    process->start(u"parec"_s,
                   {u"-s"_s, m_address, u"-d"_s, device + u".monitor"_s, u"--format=s16le"_s, u"--rate=22050"_s,
                    u"--channels=1"_s, u"--latency-msec=50"_s});
    return process;
}

int TestPulseSound::loudest(const QByteArray &samples)
{
    int most = 0;
    for (qsizetype i = 0; i + 1 < samples.size(); i += 2)
        most = qMax(most, qAbs(int(qFromLittleEndian<qint16>(samples.constData() + i))));
    return most;
}

void TestPulseSound::tones_areThereAndShort()
{
    QSet<QByteArray> all;
    for (const Tone tone : {Tone::Bell, Tone::Knock, Tone::Chime, Tone::Pulse, Tone::Deep}) {
        const QByteArray samples = toneSamples(tone);
        QVERIFY(loudest(samples) > 20'000 && loudest(samples) < 28'000);
        QVERIFY(samples.size() / 2 < toneRate * 12 / 10);
        all.insert(samples);
    }
    QCOMPARE(all.size(), 5);
}

void TestPulseSound::play_arrivesAtTheDevice()
{
    const auto output = sound();
    QSignalSpy played(output.get(), &SoundOutput::played);
    QSignalSpy failed(output.get(), &SoundOutput::failed);
    const auto recorded = recorder(u"First"_s);
    QByteArray samples;
    connect(recorded.get(), &QProcess::readyReadStandardOutput, this,
            [&] { samples += recorded->readAllStandardOutput(); });
    QTRY_VERIFY_WITH_TIMEOUT(!samples.isEmpty() && isReady(*output), 20'000);
    QCOMPARE(loudest(samples), 0);
    const quint64 number = output->play(Tone::Bell, 50);
    QTRY_COMPARE_WITH_TIMEOUT(played.size(), 1, 20'000);
    QCOMPARE(played.first().first().toULongLong(), number);
    QVERIFY(failed.isEmpty());
    // Half as loud as the tone is, of which the device takes all.
    QTRY_VERIFY_WITH_TIMEOUT(loudest(samples) > 5'000, 20'000);
    QVERIFY(loudest(samples) < 14'000);
}

void TestPulseSound::play_beforeTheServerAnswered_isHeard()
{
    const auto output = sound({20'000, 20'000, 50, 200});
    QSignalSpy played(output.get(), &SoundOutput::played);
    QCOMPARE(output->state().trouble, SoundTrouble::NotAsked);
    output->setDevice(u"NeverThere"_s);
    output->play(Tone::Knock, 10);
    QTRY_COMPARE_WITH_TIMEOUT(played.size(), 1, 20'000);
    // What is over before the server answers is not heard at all.
    const auto other = sound({20'000, 20'000, 50, 200});
    QSignalSpy late(other.get(), &SoundOutput::played);
    other->play(Tone::Knock, 10);
    other->stop();
    QTRY_VERIFY_WITH_TIMEOUT(isReady(*other), 20'000);
    const quint64 second = other->play(Tone::Knock, 10);
    QTRY_COMPARE_WITH_TIMEOUT(late.size(), 1, 20'000);
    QCOMPARE(late.first().first().toULongLong(), second);
}

void TestPulseSound::device_chosen_playsThereAndFallsBackWhenItGoes()
{
    const auto output = sound();
    output->setDevice(u"Second"_s);
    QTRY_VERIFY_WITH_TIMEOUT(isReady(*output), 20'000);
    QCOMPARE(output->devices(), (QList<SoundDevice>{{u"First"_s, u"First"_s}, {u"Second"_s, u"Second"_s}}));
    QCOMPARE(output->state().device, u"Second"_s);
    QSignalSpy played(output.get(), &SoundOutput::played);
    const auto recorded = recorder(u"Second"_s);
    QByteArray samples;
    connect(recorded.get(), &QProcess::readyReadStandardOutput, this,
            [&] { samples += recorded->readAllStandardOutput(); });
    QTRY_VERIFY_WITH_TIMEOUT(!samples.isEmpty(), 20'000);
    output->play(Tone::Pulse, 100);
    QTRY_COMPARE_WITH_TIMEOUT(played.size(), 1, 20'000);
    QTRY_VERIFY_WITH_TIMEOUT(loudest(samples) > 15'000, 20'000);
    QSignalSpy devices(output.get(), &SoundOutput::devicesChanged);
    control({u"unload-module"_s, u"1"_s});
    QTRY_VERIFY_WITH_TIMEOUT(output->state().fellBack, 20'000);
    QCOMPARE(output->state().device, u"First"_s);
    QVERIFY(!devices.isEmpty());
    output->play(Tone::Knock, 100);
    QTRY_COMPARE_WITH_TIMEOUT(played.size(), 2, 20'000);
    control({u"unload-module"_s, u"0"_s});
    QTRY_COMPARE_WITH_TIMEOUT(output->state().trouble, SoundTrouble::NoDevice, 20'000);
    QSignalSpy failed(output.get(), &SoundOutput::failed);
    output->play(Tone::Knock, 100);
    QTRY_COMPARE_WITH_TIMEOUT(failed.size(), 1, 20'000);
    QCOMPARE(failed.first().at(1).value<SoundTrouble>(), SoundTrouble::NoDevice);
}

void TestPulseSound::state_followsMuteAndVolume()
{
    const auto output = sound();
    QTRY_VERIFY_WITH_TIMEOUT(isReady(*output), 20'000);
    QCOMPARE(output->state().volume, 100);
    QVERIFY(!output->state().muted && canBeHeard(output->state(), 80));
    control({u"set-sink-volume"_s, u"First"_s, u"35%"_s});
    QTRY_COMPARE_WITH_TIMEOUT(output->state().volume, 35, 20'000);
    control({u"set-sink-mute"_s, u"First"_s, u"1"_s});
    QTRY_VERIFY_WITH_TIMEOUT(output->state().muted, 20'000);
    QVERIFY(!canBeHeard(output->state(), 80));
    control({u"set-default-sink"_s, u"Second"_s});
    QTRY_COMPARE_WITH_TIMEOUT(output->state().device, u"Second"_s, 20'000);
    QVERIFY(!output->state().muted);
}

void TestPulseSound::server_absent_fails()
{
    endServer();
    const auto output = sound({20'000, 20'000, 50, 200});
    QSignalSpy failed(output.get(), &SoundOutput::failed);
    const quint64 number = output->play(Tone::Bell, 80);
    QVERIFY(failed.isEmpty());
    QTRY_COMPARE_WITH_TIMEOUT(failed.size(), 1, 20'000);
    QCOMPARE(failed.first().first().toULongLong(), number);
    QCOMPARE(output->state().trouble, SoundTrouble::NoServer);
}

void TestPulseSound::server_hanging_failsAndBlocksNothing()
{
    signalServer(SIGSTOP);
    int beats = 0;
    QTimer heart;
    connect(&heart, &QTimer::timeout, this, [&beats] { ++beats; });
    heart.start(10);
    auto output = sound(hasty);
    QSignalSpy failed(output.get(), &SoundOutput::failed);
    output->play(Tone::Bell, 80);
    QTRY_COMPARE_WITH_TIMEOUT(failed.size(), 1, 20'000);
    QCOMPARE(failed.first().at(1).value<SoundTrouble>(), SoundTrouble::Silent);
    QCOMPARE(output->state().trouble, SoundTrouble::Silent);
    QVERIFY(beats >= 3);
    output.reset(); // ends although the server says nothing
    signalServer(SIGCONT);
}

void TestPulseSound::server_hangingWhileItPlays_fails()
{
    const auto output = sound({0, 1'000, 50, 200});
    QTRY_VERIFY_WITH_TIMEOUT(isReady(*output), 20'000);
    QSignalSpy failed(output.get(), &SoundOutput::failed);
    signalServer(SIGSTOP);
    output->play(Tone::Bell, 80);
    QTRY_COMPARE_WITH_TIMEOUT(failed.size(), 1, 20'000);
    QCOMPARE(failed.first().at(1).value<SoundTrouble>(), SoundTrouble::Silent);
    signalServer(SIGCONT);
    QTRY_VERIFY_WITH_TIMEOUT(isReady(*output), 20'000);
}

void TestPulseSound::server_ended_isFoundAgain()
{
    const auto output = sound();
    QTRY_VERIFY_WITH_TIMEOUT(isReady(*output), 20'000);
    QSignalSpy failed(output.get(), &SoundOutput::failed);
    output->play(Tone::Chime, 80);
    endServer();
    QTRY_COMPARE_WITH_TIMEOUT(output->state().trouble, SoundTrouble::NoServer, 20'000);
    QTRY_COMPARE_WITH_TIMEOUT(failed.size(), 1, 20'000);
    QVERIFY(output->devices().isEmpty());
    startServer();
    QTRY_VERIFY_WITH_TIMEOUT(isReady(*output), 20'000);
    QSignalSpy played(output.get(), &SoundOutput::played);
    output->play(Tone::Knock, 80);
    QTRY_COMPARE_WITH_TIMEOUT(played.size(), 1, 20'000);
}

void TestPulseSound::stop_endsTheSound()
{
    const auto output = sound();
    QTRY_VERIFY_WITH_TIMEOUT(isReady(*output), 20'000);
    QSignalSpy played(output.get(), &SoundOutput::played);
    QSignalSpy failed(output.get(), &SoundOutput::failed);
    output->play(Tone::Bell, 80);
    output->stop();
    const quint64 last = output->play(Tone::Knock, 80);
    QTRY_COMPARE_WITH_TIMEOUT(played.size(), 1, 20'000);
    QCOMPARE(played.first().first().toULongLong(), last);
    QVERIFY(failed.isEmpty());
}

void TestPulseSound::sound_thatIsOver_leavesTheDeviceIdle()
{
    const auto output = sound();
    QTRY_VERIFY_WITH_TIMEOUT(isReady(*output), 20'000);
    QSignalSpy played(output.get(), &SoundOutput::played);
    output->play(Tone::Knock, 80);
    QTRY_COMPARE_WITH_TIMEOUT(played.size(), 1, 20'000);
    // A stream that stays keeps the device awake for as long as the program runs.
    const auto streams = [this] {
        QProcess process;
        process.start(u"pactl"_s, {u"-s"_s, m_address, u"list"_s, u"short"_s, u"sink-inputs"_s});
        process.waitForFinished();
        return process.exitCode() == 0 ? process.readAllStandardOutput().trimmed() : QByteArray("?");
    };
    QTRY_COMPARE_WITH_TIMEOUT(streams(), QByteArray(), 20'000);
}

void TestPulseSound::sound_cutOffByTheNext_hasFailed()
{
    const auto output = sound();
    QSignalSpy played(output.get(), &SoundOutput::played);
    QSignalSpy failed(output.get(), &SoundOutput::failed);
    const quint64 early = output->play(Tone::Bell, 80);
    const quint64 second = output->play(Tone::Bell, 80); // before the server has answered
    QVERIFY(failed.isEmpty());
    QTRY_COMPARE_WITH_TIMEOUT(failed.size(), 1, 20'000);
    QCOMPARE(failed.first().first().toULongLong(), early);
    QTRY_COMPARE_WITH_TIMEOUT(played.size(), 1, 20'000);
    QCOMPARE(played.first().first().toULongLong(), second);
    const quint64 third = output->play(Tone::Bell, 80);
    const quint64 last = output->play(Tone::Knock, 80); // while it sounds
    QTRY_COMPARE_WITH_TIMEOUT(failed.size(), 2, 20'000);
    QCOMPARE(failed.last().first().toULongLong(), third);
    QTRY_COMPARE_WITH_TIMEOUT(played.size(), 2, 20'000);
    QCOMPARE(played.last().first().toULongLong(), last);
    // What is over cuts off nothing.
    output->play(Tone::Knock, 80);
    QTRY_COMPARE_WITH_TIMEOUT(played.size(), 3, 20'000);
    QCOMPARE(failed.size(), 2);
}

void TestPulseSound::stream_thatCannotBegin_isReported()
{
    endServer();
    bool lost = false;
    QList<quint64> failed;
    PulseLink link(m_address.toUtf8(), *this,
                   {[&lost] { lost = true; }, [](const QList<PulseSink> &, const QString &) {},
                    [&failed](quint64 number, bool well) {
                        if (!well)
                            failed.append(number);
                    }});
    QTRY_VERIFY_WITH_TIMEOUT(lost, 20'000);
    link.play(7, toneSamples(Tone::Knock), {}, 80);
    QTRY_COMPARE_WITH_TIMEOUT(failed, QList<quint64>{7}, 20'000);
}

void TestPulseSound::program_withoutSound_fails()
{
    NullSound output;
    QSignalSpy failed(&output, &SoundOutput::failed);
    const quint64 number = output.play(Tone::Bell, 80);
    QVERIFY(failed.isEmpty());
    QTRY_COMPARE(failed.size(), 1);
    QCOMPARE(failed.first().first().toULongLong(), number);
    QVERIFY(!canBeHeard(output.state(), 80));
}

QTEST_GUILESS_MAIN(TestPulseSound)
#include "tst_pulsesound.moc"
