// SPDX-FileCopyrightText: Baton contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/briefing/briefingline.h"
#include "ui/window/actions.h"
#include "unit/ui/deskcase.h"

#include <QAbstractScrollArea>
#include <QAction>
#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>

using namespace Baton;
using namespace Baton::Ui;
using namespace Qt::Literals::StringLiterals;

/// What the window of the desk is made of, at every width.
class TestUiDesk : public DeskCase
{
    Q_OBJECT

private Q_SLOTS:
    void init() { QVERIFY(begin()); }
    void cleanup() { end(); }
    void everyControl_hasNameAndObjectName();
    void stableNames_areThere_data();
    void stableNames_areThere();
    void width_decidesWhatIsShown();
    void heads_ofThePanes_standOnOneLine_data();
    void heads_ofThePanes_standOnOneLine();
    void shortcuts_areUniqueAndNoCtrlAltLetters();
    void hostileNames_stayLiteralInTheWindow();
    void state_isKeptInTheSettings();
    void opened_conversation_hasItsBriefingAtOnce();
};

void TestUiDesk::everyControl_hasNameAndObjectName()
{
    window().desk()->open(Test::World::maria, true);
    int controls = 0;
    for (const QWidget *widget : window().findChildren<QWidget *>()) {
        const bool control = qobject_cast<const QAbstractButton *>(widget) || qobject_cast<const QLineEdit *>(widget)
            || qobject_cast<const QPlainTextEdit *>(widget) || qobject_cast<const QComboBox *>(widget)
            || (qobject_cast<const QAbstractScrollArea *>(widget) && widget->focusPolicy() != Qt::NoFocus);
        // Parts that Qt puts into its own controls carry Qt's names.
        const bool qtsOwn =
            widget->objectName().startsWith("qt_"_L1) || qobject_cast<const QLineEdit *>(widget->parentWidget());
        if (!control || qtsOwn)
            continue;
        ++controls;
        const QString which = QString::fromLatin1(widget->metaObject()->className()) + u' ' + widget->objectName();
        QVERIFY2(!widget->accessibleName().isEmpty(), qPrintable(which));
        QVERIFY2(!widget->objectName().isEmpty(), qPrintable(which));
        if (qobject_cast<const QAbstractButton *>(widget))
            QVERIFY2(!widget->toolTip().isEmpty() || !qobject_cast<const QAbstractButton *>(widget)->text().isEmpty(),
                     qPrintable(which));
    }
    QVERIFY(controls > 30);
}

void TestUiDesk::stableNames_areThere_data()
{
    QTest::addColumn<QString>("object");
    QTest::addColumn<QString>("name");
    QTest::newRow("reply") << u"replyEditor"_s << u"Reply"_s;
    QTest::newRow("send") << u"sendButton"_s << u"Send"_s;
    QTest::newRow("claim") << u"claimButton"_s << u"Claim"_s;
    QTest::newRow("return") << u"returnButton"_s << u"Return to AI"_s;
    QTest::newRow("queue") << u"queueList"_s << u"Queue"_s;
    QTest::newRow("transcript") << u"transcript"_s << u"Conversation"_s;
    QTest::newRow("briefing") << u"briefing"_s << u"Briefing"_s;
    QTest::newRow("server") << u"serverEdit"_s << u"Server address"_s;
    QTest::newRow("login") << u"loginEdit"_s << u"Login"_s;
    QTest::newRow("password") << u"passwordEdit"_s << u"Password"_s;
    QTest::newRow("sign in") << u"connectButton"_s << u"Sign in"_s;
    QTest::newRow("try") << u"tryButton"_s << u"Try it"_s;
}

void TestUiDesk::stableNames_areThere()
{
    QFETCH(QString, object);
    QFETCH(QString, name);
    QVERIFY(named(object));
    QCOMPARE(named(object)->accessibleName(), name);
}

void TestUiDesk::width_decidesWhatIsShown()
{
    window().desk()->open(Test::World::maria, true);
    QVERIFY(named(u"briefing"_s)->isVisible());
    QVERIFY(named(u"transcript"_s)->width() > list()->width());
    QVERIFY(named(u"transcript"_s)->width() > named(u"briefing"_s)->width());
    window().resize(900, 700);
    QVERIFY(!named(u"briefing"_s)->isVisible());
    QVERIFY(list()->isVisible());
    act(Act::PaneBriefing);
    QVERIFY(named(u"briefing"_s)->isVisible());
    window().resize(600, 800);
    QVERIFY(!list()->isVisible());
    QVERIFY(named(u"backButton"_s)->isVisible());
    QTest::mouseClick(named(u"backButton"_s), Qt::LeftButton);
    QVERIFY(list()->isVisible());
    QVERIFY(!named(u"transcript"_s)->isVisible());
}

void TestUiDesk::heads_ofThePanes_standOnOneLine_data()
{
    QTest::addColumn<int>("percent");
    for (const int percent : {100, 125, 150})
        QTest::newRow(qPrintable(QString::number(percent))) << percent;
}

void TestUiDesk::heads_ofThePanes_standOnOneLine()
{
    QFETCH(int, percent);
    m_rig->theme.setTextPercent(percent);
    window().resize(1280 * percent / 100, 800);
    window().rebuild();
    window().desk()->open(Test::World::maria, true);
    QTRY_VERIFY(named(u"briefing"_s)->isVisible());
    QCoreApplication::processEvents();
    const auto in = [this](QWidget *widget, int y) { return widget->mapTo(&window(), QPoint(0, y)).y(); };
    const auto bottom = [&](const QString &name) { return in(named(name), named(name)->height()); };
    QCOMPARE(bottom(u"conversationHeader"_s), bottom(u"queueHead"_s));
    QCOMPARE(bottom(u"briefingHead"_s), bottom(u"queueHead"_s));
    const auto middle = [&](const QString &name) { return in(named(name), named(name)->height() / 2); };
    QVERIFY(qAbs(middle(u"conversationName"_s) - middle(u"queueTitle"_s)) <= 1);
    QCOMPARE(middle(u"briefingTitle"_s), middle(u"conversationName"_s));
}

void TestUiDesk::shortcuts_areUniqueAndNoCtrlAltLetters()
{
    QStringList seen;
    for (const QAction *action : window().actions()->all()) {
        const QString key = action->shortcut().toString();
        if (key.isEmpty())
            continue;
        QVERIFY2(!seen.contains(key), qPrintable(key));
        QVERIFY2(!(key.contains(u"Ctrl"_s) && key.contains(u"Alt"_s)), qPrintable(key));
        seen.append(key);
    }
    // Taken by editing, the input method or the desktop.
    for (const char *taken : {"Ctrl+C", "Ctrl+V", "Ctrl+X", "Ctrl+Z", "Ctrl+Shift+Z", "Ctrl+A", "Ctrl+Shift+U",
                              "Ctrl+Shift+E", "Ctrl+;", "Ctrl+Space"})
        QVERIFY2(!seen.contains(QString::fromLatin1(taken)), taken);
}

void TestUiDesk::hostileNames_stayLiteralInTheWindow()
{
    Conversation head = *world().console().state().head(Test::World::maria);
    head.visitor.name = u"<b>Support:</b> <img src='file:///etc/passwd'>"_s;
    head.briefing.asked.text = u"<table><tr><td>"_s.repeated(300);
    head.fields.insert(u"__proto__"_s, {u"\"><script>"_s, u"ai"_s, 0, 100});
    world().backend().setHead(head);
    window().desk()->open(Test::World::maria, true);
    window().grab();
    for (const QLabel *label : window().findChildren<QLabel *>()) {
        if (!label->text().isEmpty())
            QCOMPARE(label->textFormat(), Qt::PlainText);
    }
    for (const QWidget *widget : window().findChildren<QWidget *>())
        QVERIFY2(!widget->toolTip().contains(u"<img"_s) && !widget->toolTip().contains(u"<b>"_s),
                 qPrintable(widget->toolTip()));
}

void TestUiDesk::state_isKeptInTheSettings()
{
    act(Act::PaneViews);
    window().close();
    QCOMPARE(m_rig->settings.value(u"desk/viewsFolded"_s).toBool(), false);
    QVERIFY(m_rig->settings.contains(u"desk/splitter"_s));
    QVERIFY(m_rig->settings.contains(u"window/geometry"_s));
}

void TestUiDesk::opened_conversation_hasItsBriefingAtOnce()
{
    window().desk()->open(Test::World::maria, false);
    // Nothing was painted and no event handled in between.
    const QString asked = world().head(Test::World::maria.toString()).briefing.asked.text;
    QVERIFY(!asked.isEmpty());
    auto *line = window().findChild<BriefingLineView *>(u"asked"_s);
    QVERIFY(line);
    QVERIFY2(line->accessibleName().contains(asked.left(20)), qPrintable(line->accessibleName()));
}

QTEST_MAIN(TestUiDesk)
#include "tst_ui_desk.moc"
