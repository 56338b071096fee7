// SPDX-FileCopyrightText: Baton contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/theme/controls.h"
#include "ui/theme/theme.h"
#include "ui/theme/wrappinglist.h"

#include <QApplication>
#include <QComboBox>
#include <QFontDatabase>
#include <QImage>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QSpinBox>
#include <QTest>

using namespace Baton::Ui;

class TestUiTheme : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void text_onEveryGround_hasEnoughContrast();
    void control_onEveryGround_isSeen();
    void field_ofEachKind_hasItsTextsInTheThemesColours();
    void field_inATallScript_losesNoTops_andIsAsHigh();
    void row_ofTwoLines_showsBoth_whateverTheirScript();
    void control_ofEachKind_hasItsBorder();
    void icon_ofEveryName_hasPixels_data();
    void icon_ofEveryName_hasPixels();
    void plainLabel_withMarkup_isLiteral();
    void toolTip_withMarkup_isEscaped();
};

namespace {

const QList<Scheme> &schemes()
{
    static const QList<Scheme> all{Scheme::Light, Scheme::Dark, Scheme::ContrastLight, Scheme::ContrastDark};
    return all;
}

struct Pair
{
    ColorRole ink;
    ColorRole ground;
};

QList<Pair> pairs(const QList<ColorRole> &inks, const QList<ColorRole> &grounds)
{
    QList<Pair> made;
    for (const ColorRole ink : inks) {
        for (const ColorRole ground : grounds)
            made.append({ink, ground});
    }
    return made;
}

using enum ColorRole;

/// What is written on what, anywhere in the console.
QList<Pair> texts()
{
    const QList<ColorRole> panes{Surface, SurfaceSunken, SurfaceRaised, AccentSoft, Hover, Chip};
    const QList<ColorRole> bubbles{VisitorBubble, AiBubble, AgentBubble, NoteBubble};
    return pairs({Text, TextMuted, Accent, WaitOk, WaitSoon, WaitLate}, panes)
        + pairs({Text, TextMuted, Accent}, bubbles) // links, quotations, the rows of files
        + pairs({Text, TextMuted, Accent}, {WarnSoft, DangerSoft}) // banners, strips, badges
        + QList<Pair>{{WaitSoon, WarnSoft},    {WaitLate, DangerSoft}, {Text, Selection},         {OnAccent, Accent},
                      {OnAccent, AccentHover}, {Surface, TextMuted},   {SurfaceSunken, TextMuted}};
}

/// What one has to see to know a control, its state or what a picture says.
QList<Pair> parts()
{
    const QList<ColorRole> panes{Surface,  SurfaceSunken, SurfaceRaised, AccentSoft, Hover,
                                 WarnSoft, DangerSoft,    NoteBubble,    Chip};
    return pairs({Control, Accent}, panes) // borders of controls, and of the one with the keyboard
        + pairs({NoteLine}, {NoteBubble, Surface, SurfaceSunken, SurfaceRaised})
        + pairs({TextMuted, WaitOk, WaitSoon, WaitLate}, {Surface, SurfaceSunken, AccentSoft, Hover}) // icons, bars
        + QList<Pair>{{Selection, Accent}}; // the ring in a filled button
}

QString toldFaults(Scheme scheme, const QList<Pair> &checked, double enough)
{
    QStringList faults;
    for (const auto &[ink, ground] : checked) {
        const double ratio = contrast(colorOf(scheme, ink), colorOf(scheme, ground));
        if (ratio < enough)
            faults.append(
                QStringLiteral("scheme %1: %2 on %3: %4").arg(int(scheme)).arg(int(ink)).arg(int(ground)).arg(ratio));
    }
    return faults.join(u'\n');
}

struct Ink
{
    int height; ///< rows of pixels that are written on, the frame aside
    int aboveMiddle; ///< how much higher their middle is than the widget's
};

Ink inkOf(QWidget &widget)
{
    const QImage picture = widget.grab().toImage().convertToFormat(QImage::Format_Grayscale8);
    const auto isInk = [&](int y) {
        const int ground = qGray(picture.pixel(20, picture.height() / 2));
        for (int x = 12; x < picture.width() - 12; ++x) {
            if (qAbs(qGray(picture.pixel(x, y)) - ground) > 96)
                return true;
        }
        return false;
    };
    int first = 3;
    int last = picture.height() - 4;
    while (first < last && !isInk(first))
        ++first;
    while (last > first && !isInk(last))
        --last;
    return {last - first + 1, picture.height() / 2 - (first + last) / 2};
}

} // namespace

void TestUiTheme::text_onEveryGround_hasEnoughContrast()
{
    for (const Scheme scheme : schemes()) {
        const QString faults = toldFaults(scheme, texts(), isHighContrast(scheme) ? 7.0 : 4.5); // AAA and AA
        QVERIFY2(faults.isEmpty(), qPrintable(faults));
    }
}

void TestUiTheme::control_onEveryGround_isSeen()
{
    for (const Scheme scheme : schemes()) {
        const QString faults = toldFaults(scheme, parts(), isHighContrast(scheme) ? 4.5 : 3.0);
        QVERIFY2(faults.isEmpty(), qPrintable(faults));
    }
}

void TestUiTheme::field_ofEachKind_hasItsTextsInTheThemesColours()
{
    Theme theme;
    theme.applyTo(*qApp);
    for (const Scheme scheme : schemes()) {
        theme.setScheme(scheme);
        QLineEdit line;
        QPlainTextEdit lines;
        QWidget host;
        host.setEnabled(false);
        QLineEdit disabled(&host);
        for (QWidget *field :
             {static_cast<QWidget *>(&line), static_cast<QWidget *>(&lines), static_cast<QWidget *>(&disabled)}) {
            field->ensurePolished();
            QCOMPARE(field->palette().color(QPalette::PlaceholderText), theme.color(TextMuted));
        }
        QCOMPARE(line.palette().color(QPalette::Text), theme.color(Text));
        QCOMPARE(disabled.palette().color(QPalette::Text), theme.color(TextMuted));
    }
}

/// The border that is painted, not the one that is meant.
void TestUiTheme::field_inATallScript_losesNoTops_andIsAsHigh()
{
    if (!QFontDatabase::hasFamily(QStringLiteral("Noto Sans Arabic")))
        QSKIP("the font Noto Sans Arabic is not installed");
    const QString words = QStringLiteral("تأكد، ابتداءً");
    const auto drawn = [&words](const QLocale &locale) {
        QLocale::setDefault(locale);
        Theme theme;
        theme.applyTo(*qApp);
        auto edit = std::make_unique<QLineEdit>(words);
        auto box = std::make_unique<QSpinBox>();
        box->setSuffix(words);
        QList<std::pair<int, Ink>> found;
        for (QWidget *field : QList<QWidget *>{edit.get(), box.get()}) {
            field->setFont(theme.font(TextSize::Body));
            field->resize(300, field->sizeHint().height());
            found.append({field->height(), inkOf(*field)});
        }
        return found;
    };
    const auto english = drawn(QLocale(QLocale::English));
    const auto arabic = drawn(QLocale(QLocale::Arabic));
    QLocale::setDefault(QLocale::c());
    QLabel whole(words);
    whole.setFont(Theme().font(TextSize::Body));
    whole.resize(300, 60);
    for (int i = 0; i < arabic.size(); ++i) {
        QCOMPARE(arabic[i].first, english[i].first);
        QCOMPARE_GE(arabic[i].second.height, inkOf(whole).height);
        QCOMPARE_LE(qAbs(arabic[i].second.aboveMiddle), 2);
    }
}

void TestUiTheme::row_ofTwoLines_showsBoth_whateverTheirScript()
{
    Theme theme;
    theme.applyTo(*qApp);
    QListWidget list;
    wrapRows(list, theme);
    for (const QString &first :
         {QStringLiteral("Can it be engraved?"), QStringLiteral("\u2068Can it be engraved?\u2069"),
          QStringLiteral("هل يمكن الدفع؟"), QStringLiteral("可以刻字吗？")})
        list.addItem(first + QStringLiteral("\nAsked 5 times"));
    list.resize(400, 400);
    list.show();
    QVERIFY(QTest::qWaitForWindowExposed(&list));
    const QImage picture = list.viewport()->grab().toImage();
    for (int i = 0; i < list.count(); ++i) {
        const QRect row = list.visualItemRect(list.item(i));
        const int ground = qGray(picture.pixel(row.center().x() + 150, row.center().y()));
        int written = 0; // in the lower line
        for (int y = row.bottom() - row.height() / 3; y < row.bottom() - 3; ++y) {
            for (int x = 8; x < 120; ++x)
                written += qAbs(qGray(picture.pixel(x, y)) - ground) > 96 ? 1 : 0;
        }
        QVERIFY2(written > 20, qPrintable(list.item(i)->text()));
    }
}

void TestUiTheme::control_ofEachKind_hasItsBorder()
{
    Theme theme;
    theme.applyTo(*qApp);
    for (const Scheme scheme : schemes()) {
        theme.setScheme(scheme);
        QWidget ground;
        QPalette palette = ground.palette();
        palette.setColor(QPalette::Window, theme.color(Surface));
        ground.setPalette(palette);
        ground.setAutoFillBackground(true);
        const QList<QWidget *> controls{new QLineEdit(&ground), new QPlainTextEdit(&ground), new QComboBox(&ground),
                                        new QPushButton(&ground)};
        for (qsizetype i = 0; i < controls.size(); ++i)
            controls.at(i)->setGeometry(10, 10 + int(i) * 60, 120, 40);
        const QImage image = ground.grab(QRect(0, 0, 140, 260)).toImage();
        for (qsizetype i = 0; i < controls.size(); ++i) {
            const QColor border = image.pixelColor(10, 30 + int(i) * 60);
            QVERIFY2(contrast(border, theme.color(Surface)) >= 3.0,
                     qPrintable(QStringLiteral("%1 in scheme %2: %3")
                                    .arg(QLatin1StringView(controls.at(i)->metaObject()->className()))
                                    .arg(int(scheme))
                                    .arg(border.name())));
        }
    }
}

void TestUiTheme::icon_ofEveryName_hasPixels_data()
{
    QTest::addColumn<QString>("name");
    for (const char *name :
         {"baton",         "queue",        "inbox",    "ai",      "snooze", "resolved", "search",
          "send",          "return",       "transfer", "release", "claim",  "more",     "bell",
          "warning",       "clock",        "person",   "team",    "copy",   "close",    "chevron-down",
          "chevron-right", "chevron-left", "pause",    "play",    "reset"})
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
