// SPDX-FileCopyrightText: Baton contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "screenshots/matrix.h"
#include "screenshots/scene.h"

#include <QApplication>
#include <QCommandLineParser>
#include <QDir>
#include <QElapsedTimer>
#include <QFont>
#include <QLocale>
#include <QTextStream>

using namespace Qt::Literals::StringLiterals;

namespace {

/// Needed before there is an application that could read its arguments.
int scaleIn(int argc, char **argv)
{
    for (int i = 1; i < argc; ++i) {
        const QByteArray word(argv[i]);
        if (word == "--scale=200" || (word == "--scale" && i + 1 < argc && QByteArray(argv[i + 1]) == "200"))
            return 200;
    }
    return 100;
}

Baton::Test::Wanted wantedBy(const QApplication &application)
{
    QCommandLineParser parser;
    parser.addHelpOption();
    parser.setApplicationDescription(
        u"Takes pictures of the console's screens, and says what is cut or covered on them."_s);
    parser.addPositionalArgument(u"folder"_s, u"where they are written"_s);
    parser.addPositionalArgument(u"part"_s, u"of a screen's name; every screen without it"_s, u"[part]"_s);
    parser.addOptions({{u"all"_s, u"In every language, light and dark, empty, normal and crowded."_s},
                       {u"language"_s, u"Of these only one: en, de, ar, zh_CN, pseudo."_s, u"code"_s},
                       {u"scheme"_s, u"Only light, or dark."_s, u"name"_s},
                       {u"amount"_s, u"Only empty, normal, or crowded."_s, u"name"_s},
                       {u"scale"_s, u"100 (default) or 200 %."_s, u"percent"_s},
                       {u"no-pictures"_s, u"Only look at the screens, for what is cut or covered."_s}});
    parser.process(application);
    Baton::Test::Wanted wanted;
    wanted.folder = parser.positionalArguments().value(0, u"build/screenshots"_s);
    wanted.part = parser.positionalArguments().value(1);
    wanted.all = parser.isSet(u"all"_s);
    wanted.language = parser.value(u"language"_s);
    wanted.scheme = parser.value(u"scheme"_s);
    wanted.amount = parser.value(u"amount"_s);
    wanted.pictures = !parser.isSet(u"no-pictures"_s);
    return wanted;
}

} // namespace

int main(int argc, char **argv)
{
    const int scale = scaleIn(argc, argv);
    Baton::Test::useLargeScreen(scale);
    QApplication application(argc, argv);
    QFont font = QApplication::font();
    font.setPointSizeF(10);
    QApplication::setFont(font);
    QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedKingdom));
    Baton::Test::Wanted wanted = wantedBy(application);
    wanted.scalePercent = scale;
    if (!QDir().mkpath(wanted.folder))
        return 1;
    QElapsedTimer timer;
    timer.start();
    const Baton::Test::Taken taken = Baton::Test::takePictures(wanted);
    QTextStream out(stdout);
    for (const QString &fault : taken.faults)
        out << fault << '\n';
    out << taken.screens << " screens looked at, " << taken.faults.size() << " faults, " << taken.pictures
        << " pictures at " << scale << " % in " << QDir(wanted.folder).absolutePath() << ", " << timer.elapsed() / 1000
        << " s\n";
    return taken.screens > 0 && taken.faults.isEmpty() ? 0 : 1;
}
