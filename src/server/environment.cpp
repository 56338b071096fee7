// SPDX-FileCopyrightText: Baton contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "server/environment.h"

#include <QDateTime>
#include <QRandomGenerator>
#include <QString>

#include <algorithm>
#include <chrono>

namespace Baton::Server {

using namespace Qt::Literals::StringLiterals;

namespace {

QByteArray systemRandom(int count)
{
    QByteArray bytes(count, Qt::Uninitialized);
    auto *generator = QRandomGenerator::system();
    std::generate_n(bytes.begin(), count, [&] { return static_cast<char>(generator->generate() & 0xffU); });
    return bytes;
}

} // namespace

Environment systemEnvironment()
{
    return {[] { return Instant{QDateTime::currentMSecsSinceEpoch()}; },
            [] {
                using namespace std::chrono;
                return qint64(duration_cast<milliseconds>(steady_clock::now().time_since_epoch()).count());
            },
            systemRandom};
}

QString randomLetters(int count, const Environment &environment)
{
    static constexpr char letters[] = "0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz";
    constexpr int kinds = 62;
    constexpr int fair = 256 / kinds * kinds; // above it some letters would come more often than others
    QString text;
    text.reserve(count);
    while (text.size() < count) {
        const QByteArray bytes = environment.randomBytes(count);
        for (const char byte : bytes) {
            const int value = static_cast<unsigned char>(byte);
            if (value < fair && text.size() < count)
                text += QLatin1Char(letters[value % kinds]);
        }
    }
    return text;
}

QString makeId(const QString &prefix, const Environment &environment)
{
    constexpr int length = 22; // more than 128 bits
    return prefix % u'_' % randomLetters(length, environment);
}

QString makeCommandId(const Environment &environment)
{
    QByteArray bytes(6, '\0');
    quint64 ms = quint64(environment.wallClock().ms);
    for (qsizetype i = bytes.size() - 1; i >= 0; --i, ms >>= 8U)
        bytes[i] = static_cast<char>(ms & 0xffU);
    bytes += environment.randomBytes(10);
    bytes[6] = static_cast<char>((bytes.at(6) & 0x0f) | 0x70);
    bytes[8] = static_cast<char>((bytes.at(8) & 0x3f) | 0x80);
    const QString hex = QString::fromLatin1(bytes.toHex());
    return hex.mid(0, 8) % u'-' % hex.mid(8, 4) % u'-' % hex.mid(12, 4) % u'-' % hex.mid(16, 4) % u'-' % hex.mid(20);
}

} // namespace Baton::Server
