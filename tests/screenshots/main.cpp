// SPDX-FileCopyrightText: Baton contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "screenshots/shots.h"

#include <QApplication>
#include <QDir>
#include <QFont>
#include <QLocale>
#include <QTextStream>

int main(int argc, char **argv)
{
    if (qEnvironmentVariableIsEmpty("QT_QPA_PLATFORM"))
        qputenv("QT_QPA_PLATFORM", "offscreen");
    QApplication application(argc, argv);
    QFont font = application.font();
    font.setPointSizeF(10);
    QApplication::setFont(font);
    QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedKingdom));
    QStringList arguments = application.arguments();
    const bool all = arguments.removeAll(QStringLiteral("--all")) > 0;
    const QString folder = arguments.value(1, QStringLiteral("build/screenshots"));
    if (!QDir().mkpath(folder))
        return 1;
    const int taken = Baton::Test::takeShots(folder, arguments.value(2), all);
    QTextStream(stdout) << taken << " pictures in " << QDir(folder).absolutePath() << '\n';
    return taken > 0 ? 0 : 1;
}
