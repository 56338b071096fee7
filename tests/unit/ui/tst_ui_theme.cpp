// SPDX-FileCopyrightText: Baton contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/theme/controls.h"
#include "ui/theme/theme.h"

#include <QApplication>
#include <QImage>
#include <QTest>

using namespace Baton::Ui;

class TestUiTheme : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void text_onEveryGround_hasEnoughContrast();
    void icon_ofEveryName_hasPixels_data();
    void icon_ofEveryName_hasPixels();
    void plainLabel_withMarkup_isLiteral();
    void toolTip_withMarkup_isEscaped();
};

void TestUiTheme::text_onEveryGround_hasEnoughContrast()
{
    const QList<ColorRole> grounds{ColorRole::Surface,    ColorRole::SurfaceSunken, ColorRole::SurfaceRaised,
                                   ColorRole::AccentSoft, ColorRole::Hover,         ColorRole::VisitorBubble,
                                   ColorRole::AiBubble,   ColorRole::AgentBubble,   ColorRole::NoteBubble,
                                   ColorRole::DangerSoft, ColorRole::WarnSoft,      ColorRole::Chip,
                                   ColorRole::Selection};
    for (const Scheme scheme : {Scheme::Light, Scheme::Dark, Scheme::ContrastLight, Scheme::ContrastDark}) {
        const double enough = isHighContrast(scheme) ? 7.0 : 4.5; // AAA and AA

        for (const ColorRole ground : grounds) {
            const double ratio = contrast(colorOf(scheme, ColorRole::Text), colorOf(scheme, ground));
            QVERIFY2(ratio >= enough, qPrintable(QStringLiteral("text on %1: %2").arg(int(ground)).arg(ratio)));
        }
        for (const ColorRole ground : {ColorRole::Surface, ColorRole::SurfaceSunken, ColorRole::SurfaceRaised,
                                       ColorRole::AccentSoft, ColorRole::Hover, ColorRole::Chip}) {
            for (const ColorRole ink : {ColorRole::TextMuted, ColorRole::Accent, ColorRole::WaitOk, ColorRole::WaitSoon,
                                        ColorRole::WaitLate}) {
                const double ratio = contrast(colorOf(scheme, ink), colorOf(scheme, ground));
                QVERIFY2(ratio >= enough,
                         qPrintable(QStringLiteral("scheme %1: %2 on %3: %4")
                                        .arg(int(scheme))
                                        .arg(int(ink))
                                        .arg(int(ground))
                                        .arg(ratio)));
            }
        }
        QVERIFY(contrast(colorOf(scheme, ColorRole::OnAccent), colorOf(scheme, ColorRole::Accent)) >= enough);
        QVERIFY(contrast(colorOf(scheme, ColorRole::WaitLate), colorOf(scheme, ColorRole::DangerSoft)) >= enough);
        QVERIFY(contrast(colorOf(scheme, ColorRole::Accent), colorOf(scheme, ColorRole::AiBubble)) >= enough);
    }
}

void TestUiTheme::icon_ofEveryName_hasPixels_data()
{
    QTest::addColumn<QString>("name");
    for (const char *name :
         {"baton",         "queue",        "inbox",    "ai",      "snooze", "resolved", "search",
          "send",          "return",       "transfer", "release", "claim",  "more",     "bell",
          "warning",       "clock",        "person",   "team",    "copy",   "close",    "chevron-down",
          "chevron-right", "chevron-left", "pause",    "play"})
        QTest::newRow(name) << QString::fromLatin1(name);
}

void TestUiTheme::icon_ofEveryName_hasPixels()
{
    QFETCH(QString, name);
    const Theme theme;
    const QImage image = theme.icon(name, ColorRole::Accent).pixmap(32, 32).toImage();
    int painted = 0;
    for (int y = 0; y < image.height(); ++y) {
        for (int x = 0; x < image.width(); ++x)
            painted += qAlpha(image.pixel(x, y)) > 0 ? 1 : 0;
    }
    QVERIFY2(painted > 20, qPrintable(name));
}

void TestUiTheme::plainLabel_withMarkup_isLiteral()
{
    PlainLabel label(QApplication::font());
    label.setFullText(QStringLiteral("<img src='file:///etc/passwd' width=900 height=900><b>x</b>"));
    QCOMPARE(label.textFormat(), Qt::PlainText);
    QVERIFY(label.sizeHint().height() < 60);
}

void TestUiTheme::toolTip_withMarkup_isEscaped()
{
    QWidget widget;
    setPlainToolTip(widget, QStringLiteral("<img src='http://127.0.0.1:9/x'>"));
    QVERIFY(!widget.toolTip().contains(QStringLiteral("<img")));
}

QTEST_MAIN(TestUiTheme)
#include "tst_ui_theme.moc"
