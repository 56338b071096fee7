// SPDX-FileCopyrightText: Baton contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "console/consoleenvironment.h"

#include <QDateTime>
#include <QDeadlineTimer>
#include <QRandomGenerator>
#include <QTimer>
#include <QUuid>

#include <array>

namespace Baton {

CommandId newUuidV7(Instant now)
{
    std::array<quint32, 4> words{};
    QRandomGenerator::system()->fillRange(words.data(), static_cast<qsizetype>(words.size()));
    const auto ms = static_cast<quint64>(now.ms);
    const quint16 version = static_cast<quint16>(0x7000 | (words[0] & 0x0fff));
    const quint8 variant = static_cast<quint8>(0x80 | (words[1] & 0x3f));
    const auto byte = [](quint32 word, int shift) { return static_cast<quint8>((word >> shift) & 0xff); };
    const QUuid uuid(static_cast<quint32>((ms >> 16) & 0xffffffff), static_cast<quint16>(ms & 0xffff), version, variant,
                     byte(words[1], 8), byte(words[2], 0), byte(words[2], 8), byte(words[2], 16), byte(words[2], 24),
                     byte(words[3], 0), byte(words[3], 8));
    return CommandId(uuid.toString(QUuid::WithoutBraces));
}

ConsoleEnvironment systemEnvironment()
{
    ConsoleEnvironment environment;
    environment.wallClock = [] { return Instant{QDateTime::currentMSecsSinceEpoch()}; };
    environment.monotonicMs = [] { return QDeadlineTimer::current().deadline(); };
    environment.newCommandId = [] { return newUuidV7(Instant{QDateTime::currentMSecsSinceEpoch()}); };
    environment.later = [](Millis delay, QObject *context, std::function<void()> call) {
        QTimer::singleShot(delay, context, std::move(call));
    };
    return environment;
}

} // namespace Baton
