// SPDX-FileCopyrightText: Baton contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "screenshots/scene.h"

#include "ui/window/desk.h"
#include "ui/words/translations.h"

#include <QAction>
#include <QApplication>
#include <QDialog>
#include <QDir>
#include <QElapsedTimer>
#include <QLocale>
#include <QPainter>
#include <QPlainTextEdit>
#include <QTemporaryFile>
#include <QTranslator>

using namespace Qt::Literals::StringLiterals;

namespace Baton::Test {

Scene::Scene(Ui::Theme &theme, Amount amount)
    : settings(folder.filePath(u"settings.ini"_s), QSettings::IniFormat)
    , reachability({&notifier, &tray, &sound})
    , window(Ui::MainWindowParts{
          .theme = theme, .settings = settings, .openUrl = {}, .sound = &sound, .reachability = &reachability})
{
    notifier.now.server = u"dunst 1.9.0"_s;
    notifier.now.inhibited = false;
    tray.setPresent(true);
    sound.devicesNow = {{u"speakers"_s, u"Built-in Audio Analogue Stereo"_s}, {u"headset"_s, u"Jabra Evolve2 65"_s}};
    sound.stateNow = {SoundTrouble::None, sound.devicesNow.first().name, false, 62, false};
    world.hold(amount);
}

Scene::~Scene()
{
    while (QWidget *popup = QApplication::activePopupWidget()) {
        popup->hide();
        if (QApplication::activePopupWidget() == popup)
            break;
    }
    parts.clear();
    reachability.setConsole(nullptr);
    window.setConsole(nullptr);
}

void Scene::open(const ConversationId &conversation)
{
    window.setConsole(&world.console());
    reachability.setConsole(&world.console());
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

namespace {

/// The toolkit knows them in no order; a dialog stands above the one that opened it.
QWidgetList undermostFirst(QWidgetList windows)
{
    const auto depth = [](const QWidget *window) {
        int parents = 0;
        while ((window = window->parentWidget()))
            ++parents;
        return parents;
    };
    std::stable_sort(windows.begin(), windows.end(),
                     [&](const QWidget *a, const QWidget *b) { return depth(a) < depth(b); });
    return windows;
}

} // namespace

QImage Scene::picture() const
{
    const qreal ratio = window.devicePixelRatioF();
    QImage image(window.size() * ratio, QImage::Format_RGB32);
    image.setDevicePixelRatio(ratio);
    image.fill(Qt::white);
    QPainter painter(&image);
    painter.setLayoutDirection(QGuiApplication::layoutDirection()); // as a window has it
    auto *shown = const_cast<Ui::MainWindow *>(&window);
    shown->render(&painter);
    const QPoint corner = window.mapToGlobal(QPoint(0, 0));
    QList<QWidget *> popups;
    for (QWidget *other : undermostFirst(QApplication::topLevelWidgets())) {
        if (other == shown || !other->isVisible() || other->inherits("QTipLabel"))
            continue;
        if (other->windowType() == Qt::Popup) {
            popups.append(other);
        } else if (qobject_cast<QDialog *>(other)) {
            painter.fillRect(window.rect(), QColor(0, 0, 0, 90));
            other->render(&painter, other->mapToGlobal(QPoint(0, 0)) - corner);
        } else {
            const QRect place(QPoint(window.width() - other->width() - 24, 72), other->size());
            painter.fillRect(place.adjusted(-1, -1, 1, 1), QColor(0, 0, 0, 120));
            other->render(&painter, place.topLeft());
        }
    }
    for (QWidget *popup : std::as_const(popups)) {
        // What reaches out of the window is pulled into the picture.
        QRect place(popup->mapToGlobal(QPoint(0, 0)) - corner, popup->size());
        place.moveRight(qMin(place.right(), window.width() - 9));
        place.moveBottom(qMin(place.bottom(), window.height() - 9));
        popup->render(&painter, place.topLeft());
    }
    return image;
}

void useLargeScreen(int scalePercent)
{
    const QByteArray wanted = qgetenv("QT_QPA_PLATFORM");
    if (!wanted.isEmpty() && wanted != "offscreen")
        return;
    // Left for the process's life: the platform reads it when the application is made.
    static QTemporaryFile file;
    if (!file.open())
        return;
    const int width = 1920 * scalePercent / 100;
    const int height = 1200 * scalePercent / 100;
    file.write(
        QByteArrayLiteral(R"({"screens": [{"name": "large", "x": 0, "y": 0, "logicalDpi": 96, "logicalBaseDpi": 96,
                                     "dpr": 1, "width": )")
        + QByteArray::number(width) + ", \"height\": " + QByteArray::number(height) + "}]}");
    file.flush();
    qputenv("QT_QPA_PLATFORM", "offscreen:configfile=" + file.fileName().toLocal8Bit());
    if (scalePercent != 100)
        qputenv("QT_SCALE_FACTOR", QByteArray::number(scalePercent / 100.0));
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
    QLocale::setDefault(Ui::localeOfNumbers(locale));
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

void grow(Scene &scene, QWidget &window, int height)
{
    if (height <= 0)
        return;
    window.resize(window.width(), height);
    window.move(window.x(), scene.window.y() + (scene.window.height() - height) / 2);
}

} // namespace Baton::Test
