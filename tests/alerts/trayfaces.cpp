// SPDX-FileCopyrightText: Baton contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "platform/trayiconpainter.h"

#include <QDir>
#include <QFile>

using namespace Qt::Literals::StringLiterals;

namespace {

/// Red, green, blue and alpha of each pixel, row by row.
bool writePicture(const QDir &folder, const QString &name, const QImage &picture)
{
    const QImage plain = picture.convertToFormat(QImage::Format_RGBA8888);
    QFile file(folder.filePath(name));
    if (!file.open(QFile::WriteOnly))
        return false;
    for (int y = 0; y < plain.height(); ++y)
        file.write(reinterpret_cast<const char *>(plain.constScanLine(y)), 4 * plain.width());
    return true;
}

/// As it is drawn for this size, and as hosts show it that take the largest and make it smaller themselves.
bool writeFace(const QDir &folder, Baton::TrayState state, const QString &name, int count, int side)
{
    const QImage drawn = Baton::paintTrayIcon(state, count, false, side);
    const QImage large = Baton::paintTrayIcon(state, count, false, 64);
    const QString file = u"%1-%2-%3-%4"_s.arg(name).arg(count).arg(side);
    return writePicture(folder, file.arg(u"drawn"_s), drawn)
        && writePicture(folder, file.arg(u"shrunk"_s),
                        large.scaled(side, side, Qt::IgnoreAspectRatio, Qt::SmoothTransformation));
}

} // namespace

/// Writes every picture there is for the tray into a folder, for a test that asks which of them a tray shows.
int main(int argc, char **argv)
{
    using Baton::TrayState;
    if (argc != 2)
        return 64;
    const QDir folder(QString::fromLocal8Bit(argv[1]));
    const QList<std::pair<TrayState, QString>> states{{TrayState::Offline, u"offline"_s},
                                                      {TrayState::Idle, u"idle"_s},
                                                      {TrayState::Waiting, u"waiting"_s},
                                                      {TrayState::Breach, u"breach"_s},
                                                      {TrayState::DoNotDisturb, u"away"_s}};
    bool isFine = true;
    for (const auto &[state, name] : states) {
        const bool counts = state != TrayState::Offline && state != TrayState::Idle;
        for (int count = state == TrayState::Waiting || state == TrayState::Breach ? 1 : 0; count <= (counts ? 10 : 0);
             ++count) {
            for (const int side : {16, 22, 32})
                isFine = writeFace(folder, state, name, count, side) && isFine;
        }
    }
    return isFine ? 0 : 1;
}
