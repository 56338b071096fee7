// SPDX-FileCopyrightText: Baton contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "screenshots/scene.h"

#include "ui/window/desk.h"
#include "ui/words/translations.h"

#include <QAction>
#include <QApplication>
#include <QDir>
#include <QElapsedTimer>
#include <QLocale>
#include <QPlainTextEdit>
#include <QTranslator>

using namespace Qt::Literals::StringLiterals;

namespace Baton::Test {

Scene::Scene(Ui::Theme &theme)
    : settings(folder.filePath(u"settings.ini"_s), QSettings::IniFormat)
    , window(Ui::MainWindowParts{theme, settings, {}})
{}

Scene::~Scene()
{
    window.setConsole(nullptr);
}

void Scene::open(const ConversationId &conversation)
{
    window.setConsole(&world.console());
    world.start();
    window.desk()->open(conversation, true);
}

void Scene::act(Ui::Act act)
{
    window.actions()->action(act)->trigger();
}

void Scene::wait(int ms)
{
    QElapsedTimer timer;
    timer.start();
    do
        QApplication::processEvents(QEventLoop::AllEvents, 20);
    while (timer.elapsed() < ms);
}

void Scene::type(const QString &text)
{
    window.findChild<QPlainTextEdit *>(u"replyEditor"_s)->setPlainText(text);
}

QWidget *Scene::inFront() const
{
    if (QWidget *popup = QApplication::activePopupWidget())
        return popup;
    if (QWidget *modal = QApplication::activeModalWidget())
        return modal;
    return const_cast<Ui::MainWindow *>(&window);
}

void speak(const QString &language)
{
    for (QTranslator *translator : qApp->findChildren<QTranslator *>()) {
        QCoreApplication::removeTranslator(translator);
        delete translator;
    }
    if (language.startsWith("pseudo"_L1)) {
        auto *translator = new QTranslator(qApp);
        if (translator->load(u"baton_"_s + language, u":/i18n"_s))
            QCoreApplication::installTranslator(translator);
        QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedKingdom));
        QApplication::setLayoutDirection(language.endsWith("_rtl"_L1) ? Qt::RightToLeft : Qt::LeftToRight);
        return;
    }
    const QLocale locale = language == "en"_L1 ? QLocale(QLocale::English, QLocale::UnitedKingdom) : QLocale(language);
    QLocale::setDefault(locale);
    Ui::installTranslations(*qApp, locale);
    QApplication::setLayoutDirection(locale.textDirection());
}

QStringList languages()
{
    QStringList found{u"en"_s};
    const QStringList files = QDir(u":/i18n"_s).entryList({u"baton_*.qm"_s});
    for (const QString &file : files) {
        const QString language = file.mid(6).chopped(3);
        if (language != "en"_L1)
            found.append(language);
    }
    return found;
}

} // namespace Baton::Test
