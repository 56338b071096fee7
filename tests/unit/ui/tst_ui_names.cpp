// SPDX-FileCopyrightText: Baton contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// Walks every screen as somebody does who sees nothing of it: names of what takes the keyboard, and the way of Tab.
#include "screenshots/scene.h"
#include "ui/theme/theme.h"

#include <QAbstractButton>
#include <QAccessible>
#include <QAction>
#include <QApplication>
#include <QButtonGroup>
#include <QComboBox>
#include <QLocale>
#include <QMenu>
#include <QScrollBar>
#include <QTest>

using namespace Baton;
using namespace Baton::Test;
using namespace Qt::Literals::StringLiterals;

class TestUiNames : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void cleanup();
    void focusable_onEveryScreen_hasAName_data() { screens(); }
    void focusable_onEveryScreen_hasAName();
    void focusable_onEveryScreen_isTranslated_data();
    void focusable_onEveryScreen_isTranslated();
    void tab_onEveryScreen_reachesEverything_data() { screens(); }
    void tab_onEveryScreen_reachesEverything();

private:
    void screens() const;
    static QList<QWidget *> focusables(const QWidget &window);
    static QString nameOf(QWidget &widget);
    static QString where(const QWidget &widget);
    static QList<QWidget *> windows();
    /// Name of each thing that can be named, by where it is.
    static QMap<QString, QString> namesOf(const QList<QWidget *> &windows);

    std::unique_ptr<Ui::Theme> m_theme;
    QList<Shot> m_shots;
};

void TestUiNames::initTestCase()
{
    m_theme = std::make_unique<Ui::Theme>();
    m_theme->applyTo(*qApp);
    m_shots = shots();
}

void TestUiNames::cleanup()
{
    speak(u"en"_s);
}

void TestUiNames::screens() const
{
    QTest::addColumn<int>("shot");
    for (int i = 0; i < m_shots.size(); ++i) {
        if (!m_shots.at(i).again)
            QTest::newRow(qPrintable(m_shots.at(i).name)) << i;
    }
}

void TestUiNames::focusable_onEveryScreen_isTranslated_data()
{
    if (!languages().contains(u"pseudo"_s))
        QSKIP("no pseudo-locale is built");
    screens();
}

QList<QWidget *> TestUiNames::focusables(const QWidget &window)
{
    QList<QWidget *> found;
    for (QWidget *widget : window.findChildren<QWidget *>()) {
        const bool ours = widget->window() == &window && widget->isVisible();
        // Qt's own parts of a control speak with the control's voice.
        const bool part =
            widget->objectName().startsWith("qt_"_L1) || qobject_cast<QScrollBar *>(widget) || widget->focusProxy();
        if (ours && !part && widget->focusPolicy() != Qt::NoFocus)
            found.append(widget);
    }
    return found;
}

QString TestUiNames::nameOf(QWidget &widget)
{
    // On Unix Qt 6.4 names a combo box after what is chosen in it.
    if (qobject_cast<const QComboBox *>(&widget))
        return widget.accessibleName();
    QAccessibleInterface *interface = QAccessible::queryAccessibleInterface(&widget);
    return interface ? interface->text(QAccessible::Name) : QString();
}

QString TestUiNames::where(const QWidget &widget)
{
    QStringList path;
    for (const QWidget *at = &widget; at; at = at->parentWidget()) {
        if (!at->objectName().isEmpty() || at == &widget)
            path.prepend(QString::fromLatin1(at->metaObject()->className()).section(u':', -1) + u' '
                         + at->objectName());
    }
    return path.join(u" > "_s);
}

QList<QWidget *> TestUiNames::windows()
{
    QList<QWidget *> seen;
    for (QWidget *window : QApplication::topLevelWidgets()) {
        if (window->isVisible() && !qobject_cast<QMenu *>(window))
            seen.append(window);
    }
    return seen;
}

QMap<QString, QString> TestUiNames::namesOf(const QList<QWidget *> &windows)
{
    QMap<QString, QString> names;
    const auto add = [&](const QString &key, const QString &name) {
        QString free = key;
        for (int n = 2; names.contains(free); ++n)
            free = key + u" #%1"_s.arg(n);
        names.insert(free, name);
    };
    for (QWidget *window : windows) {
        for (QWidget *widget : focusables(*window)) {
            add(where(*widget), nameOf(*widget));
            if (!widget->toolTip().isEmpty())
                add(where(*widget) + u" tooltip"_s, widget->accessibleDescription());
        }
        for (const QMenu *menu : window->findChildren<QMenu *>()) {
            for (const QAction *action : menu->actions()) {
                if (!action->isSeparator())
                    add(where(*menu) + u" action "_s + action->objectName(), action->text());
            }
        }
    }
    return names;
}

void TestUiNames::focusable_onEveryScreen_hasAName()
{
    QFETCH(int, shot);
    Scene scene(*m_theme);
    present(m_shots.at(shot), scene);
    QStringList faults;
    for (QWidget *window : windows()) {
        QMap<QString, QString> seen;
        for (QWidget *widget : focusables(*window)) {
            const QString name = nameOf(*widget);
            const QString place = where(*widget);
            if (name.trimmed().isEmpty())
                faults.append(place + u": no name"_s);
            else if (name == widget->objectName() || name == QString::fromLatin1(widget->metaObject()->className()))
                faults.append(place + u": an object's name: "_s + name);
            else if (seen.contains(name))
                faults.append(place + u": \""_s + name + u"\" is also "_s + seen.value(name));
            seen.insert(name, place);
        }
    }
    QVERIFY2(faults.isEmpty(), qPrintable(faults.join(u'\n')));
}

void TestUiNames::focusable_onEveryScreen_isTranslated()
{
    QFETCH(int, shot);
    QMap<QString, QString> english;
    {
        Scene scene(*m_theme);
        present(m_shots.at(shot), scene);
        english = namesOf(windows());
    }
    speak(u"pseudo"_s);
    Scene scene(*m_theme);
    present(m_shots.at(shot), scene);
    const QMap<QString, QString> pseudo = namesOf(windows());
    QStringList faults;
    QStringList days;
    for (int day = Qt::Monday; day <= Qt::Sunday; ++day)
        days.append(QLocale(QLocale::English).standaloneDayName(day));
    for (auto it = english.cbegin(); it != english.cend(); ++it) {
        const bool words = std::any_of(it->cbegin(), it->cend(), [](QChar c) { return c.isLetter(); });
        // A team has the name it was given and a language its own, a question is asked by who raises it, days are named
        // by the language's calendar, and the words of an editor's menu come with Qt's translations.
        static const QStringList others{u"teamView_"_s, u"personTeam_"_s, u"filterButton > QMenu"_s, u"keepBanner"_s,
                                        u"replyEditor > QMenu"_s};
        const bool given =
            std::any_of(others.cbegin(), others.cend(), [&](const QString &part) { return it.key().contains(part); });
        const bool isDay = days.contains(it.value());
        if (words && !given && !isDay && pseudo.value(it.key()) == it.value())
            faults.append(it.key() + u": not translated: "_s + it.value());
    }
    QVERIFY2(faults.isEmpty(), qPrintable(faults.join(u'\n')));
}

void TestUiNames::tab_onEveryScreen_reachesEverything()
{
    QFETCH(int, shot);
    Scene scene(*m_theme);
    present(m_shots.at(shot), scene);
    QWidget *window = scene.inFront();
    window->activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(window));
    QSet<QWidget *> wanted;
    for (QWidget *widget : focusables(*window)) {
        if (widget->isEnabled() && (widget->focusPolicy() & Qt::TabFocus))
            wanted.insert(widget);
    }
    const qsizetype most = wanted.size() * 2 + 10;
    for (qsizetype i = 0; i < most && !wanted.isEmpty(); ++i) {
        QWidget *at = window->focusWidget() ? window->focusWidget() : window;
        // Of buttons of which one is on, Tab takes one and the arrows the others, as everywhere.
        const auto *button = qobject_cast<QAbstractButton *>(at);
        const bool one = button && (button->autoExclusive() || (button->group() && button->group()->exclusive()));
        wanted.removeIf([&](QWidget *widget) {
            const auto *other = qobject_cast<QAbstractButton *>(widget);
            return widget == at
                || (one && other && other->group() == button->group() && other->parent() == button->parent());
        });
        QTest::keyClick(at, Qt::Key_Tab);
    }
    QStringList faults;
    for (const QWidget *widget : std::as_const(wanted))
        faults.append(where(*widget));
    QVERIFY2(faults.isEmpty(), qPrintable(u"not reached:\n"_s + faults.join(u'\n')));
}

int main(int argc, char **argv)
{
    if (qEnvironmentVariableIsEmpty("QT_QPA_PLATFORM"))
        qputenv("QT_QPA_PLATFORM", "offscreen");
    QApplication application(argc, argv);
    speak(u"en"_s);
    TestUiNames test;
    return QTest::qExec(&test, argc, argv);
}

#include "tst_ui_names.moc"
