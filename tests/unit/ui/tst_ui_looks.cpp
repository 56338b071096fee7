// SPDX-FileCopyrightText: Baton contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// Looks at every screen in every language for what a person would see at once: cut words, things on top of each other.
// All languages at the usual amount, and English empty and crowded, at 100 %. Every variant is looked at when the
// pictures are taken, and by the tests labelled `long` that take them.
#include "screenshots/faults.h"
#include "screenshots/scene.h"
#include "ui/theme/controls.h"
#include "ui/theme/theme.h"

#include <QApplication>
#include <QTest>

using namespace Baton;
using namespace Baton::Test;
using namespace Qt::Literals::StringLiterals;

Q_DECLARE_METATYPE(Baton::Test::Amount)

class TestUiLooks : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void cleanup();
    void screen_inEveryLanguage_isWhole_data();
    void screen_inEveryLanguage_isWhole();
    void fault_ofEachKind_isFound();

private:
    std::unique_ptr<Ui::Theme> m_theme;
    QList<Shot> m_shots;
};

void TestUiLooks::initTestCase()
{
    m_theme = std::make_unique<Ui::Theme>();
    m_theme->applyTo(*qApp);
    m_shots = shots();
}

void TestUiLooks::cleanup()
{
    speak(u"en"_s);
}

void TestUiLooks::screen_inEveryLanguage_isWhole_data()
{
    QTest::addColumn<int>("shot");
    QTest::addColumn<QString>("language");
    QTest::addColumn<Amount>("amount");
    const QList<std::pair<Amount, QString>> amounts{
        {Amount::Normal, {}}, {Amount::Empty, u" empty"_s}, {Amount::Crowded, u" crowded"_s}};
    for (const QString &language : languages()) {
        for (const auto &[amount, words] : amounts) {
            const bool everyDay = amount == Amount::Normal ? !language.startsWith("pseudo"_L1) : language == "en"_L1;
            if (!everyDay)
                continue;
            for (int i = 0; i < m_shots.size(); ++i) {
                if (!m_shots.at(i).again && (m_shots.at(i).data || amount == Amount::Normal))
                    QTest::newRow(qPrintable(m_shots.at(i).name + u' ' + language + words)) << i << language << amount;
            }
        }
    }
}

void TestUiLooks::screen_inEveryLanguage_isWhole()
{
    QFETCH(int, shot);
    QFETCH(QString, language);
    QFETCH(Amount, amount);
    speak(language);
    m_theme->setTextPercent(m_shots.at(shot).textPercent);
    m_theme->applyTo(*qApp);
    Scene scene(*m_theme, amount);
    present(m_shots.at(shot), scene);
    const QStringList faults = faultsSeen(scene);
    QVERIFY2(faults.isEmpty(), qPrintable(faults.join(u'\n')));
}

void TestUiLooks::fault_ofEachKind_isFound()
{
    QWidget window;
    window.resize(300, 200);
    auto *label = new Ui::PlainLabel(QApplication::font(), &window);
    label->setFullText(u"Much too long for so little room"_s);
    label->setGeometry(0, 0, 60, 20);
    auto *button = new Ui::PlainLabel(QApplication::font(), &window);
    button->setFullText(u"x"_s);
    button->setGeometry(30, 10, 60, 20);
    auto *outside = new QWidget(&window);
    outside->setGeometry(280, 150, 60, 20);
    auto *count = new Ui::PlainLabel(QApplication::font(), &window);
    count->setFullText(u"\u0663"_s);
    count->setGeometry(0, 100, 60, 20);
    window.show();
    const QString faults = faultsOf(window, {}).join(u'\n');
    QVERIFY(faults.contains("cut: "_L1));
    QVERIFY(faults.contains("other digits"_L1));
    QVERIFY(faults.contains("lies on"_L1));
    QVERIFY(faults.contains("clipped"_L1));
    QVERIFY(!faultsOf(window, {u"too long"_s}).join(u'\n').contains("cut: "_L1));
}

int main(int argc, char **argv)
{
    useLargeScreen();
    QApplication application(argc, argv);
    QFont font = QApplication::font();
    font.setPointSizeF(10);
    QApplication::setFont(font);
    speak(u"en"_s);
    TestUiLooks test;
    return QTest::qExec(&test, argc, argv);
}

#include "tst_ui_looks.moc"
