// SPDX-FileCopyrightText: Baton contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/composer/snippetpopup.h"
#include "ui/window/actions.h"
#include "unit/ui/replyrig.h"

#include <QAction>

using namespace Baton;
using namespace Baton::Ui;
using namespace Qt::Literals::StringLiterals;

/// What other keyboards need AltGr for, typed into the reply.
class TestUiAltGr : public ReplyRig
{
    Q_OBJECT

private Q_SLOTS:
    void init() { begin(); }
    void cleanup() { end(); }
    void lettersOfAltGr_arriveAndTriggerNothing_data();
    void lettersOfAltGr_arriveAndTriggerNothing();
};

void TestUiAltGr::lettersOfAltGr_arriveAndTriggerNothing_data()
{
    QTest::addColumn<QString>("letters");
    QTest::addColumn<int>("modifiers");
    const QList<QPair<QByteArray, QString>> layouts{
        {"de", u"²³{[]}\\@€~|µ"_s},           {"es", u"\\|@#~€¬[]{}"_s},
        {"pl", u"ąćęłńóśźżĄĆĘŁŃÓŚŹŻ€"_s},     {"cs", u"~ˇ^˘°˛`˙´˝¨¸\\|€[]łŁ$ß¤#&@{}<>*đĐ×÷"_s},
        {"tr", u"<>£#$½{[]}\\|@€₺æßé´`¨~"_s},
    };
    for (const auto &[name, letters] : layouts) {
        // Windows reports AltGr as Ctrl+Alt, X11 as a third level or not at all.
        QTest::newRow(QByteArray(name + " as Ctrl+Alt").constData())
            << letters << int(Qt::ControlModifier | Qt::AltModifier);
        QTest::newRow(QByteArray(name + " as group switch").constData()) << letters << int(Qt::GroupSwitchModifier);
        QTest::newRow(QByteArray(name + " as plain text").constData()) << letters << int(Qt::NoModifier);
    }
}

void TestUiAltGr::lettersOfAltGr_arriveAndTriggerNothing()
{
    QFETCH(QString, letters);
    QFETCH(int, modifiers);
    int triggered = 0;
    for (QAction *action : m_window->actions()->all())
        connect(action, &QAction::triggered, this, [&triggered] { ++triggered; });
    // A key that another program's settings, or an earlier version, may have left behind.
    QAction *taken = m_window->actions()->action(Act::Palette);
    taken->setShortcut(QKeySequence(Qt::CTRL | Qt::ALT | Qt::Key_Q));
    // The letter keys they are printed on, and every other key a letter may be on.
    for (const QChar letter : letters) {
        for (const int key : {int(letter.toUpper().unicode()), int(Qt::Key_Q), int(Qt::Key_H), int(Qt::Key_7)}) {
            m_edit->clear();
            const auto held =
                Qt::KeyboardModifiers(modifiers) | (letter.isUpper() ? Qt::ShiftModifier : Qt::KeyboardModifiers());
            QTest::sendKeyEvent(QTest::Click, m_edit, Qt::Key(key), QString(letter), held);
            QVERIFY2(m_edit->toPlainText() == QString(letter),
                     qPrintable(u"%1 on key %2 became '%3'"_s.arg(letter).arg(key).arg(m_edit->toPlainText())));
        }
    }
    QCOMPARE(triggered, 0);
    const auto *snippets = m_window->findChild<SnippetPopup *>();
    QVERIFY(!snippets || !snippets->isVisible());
}

QTEST_MAIN(TestUiAltGr)
#include "tst_ui_altgr.moc"
