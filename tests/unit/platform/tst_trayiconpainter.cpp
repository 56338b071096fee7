// SPDX-FileCopyrightText: Baton contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "platform/trayiconpainter.h"

#include <QPainter>
#include <QTest>

using Baton::TrayState;

namespace {

const QList<int> sizes{16, 22, 32, 48, 64};
const QList<TrayState> states{TrayState::Offline, TrayState::Idle, TrayState::Waiting, TrayState::Breach,
                              TrayState::DoNotDisturb};

/// Pixels that are opaque in one and not in the other: what is left of the difference without colour.
int shapeDifference(const QImage &a, const QImage &b)
{
    int different = 0;
    for (int y = 0; y < a.height(); ++y) {
        for (int x = 0; x < a.width(); ++x)
            different += (qAlpha(a.pixel(x, y)) > 127) != (qAlpha(b.pixel(x, y)) > 127);
    }
    return different;
}

QImage onPanel(const QImage &icon, bool dark)
{
    QImage panel(icon.size(), QImage::Format_RGB32);
    panel.fill(dark ? QColor(0x2b, 0x2f, 0x38) : QColor(0xef, 0xf0, 0xf1));
    QPainter(&panel).drawImage(0, 0, icon);
    return panel;
}

/// Pixels that stand out from the panel with a contrast of 3 to 1, what WCAG asks of graphics.
int visiblePixels(const QImage &icon, bool dark)
{
    const auto luminance = [](QRgb rgb) {
        const auto linear = [](int value) {
            const double part = value / 255.0;
            return part <= 0.04045 ? part / 12.92 : std::pow((part + 0.055) / 1.055, 2.4);
        };
        return 0.2126 * linear(qRed(rgb)) + 0.7152 * linear(qGreen(rgb)) + 0.0722 * linear(qBlue(rgb));
    };
    QImage empty(icon.size(), icon.format());
    empty.fill(Qt::transparent);
    const double panel = luminance(onPanel(empty, dark).pixel(0, 0));
    const QImage shown = onPanel(icon, dark);
    int visible = 0;
    for (int y = 0; y < icon.height(); ++y) {
        for (int x = 0; x < icon.width(); ++x) {
            const double pixel = luminance(shown.pixel(x, y));
            visible += (qMax(pixel, panel) + 0.05) / (qMin(pixel, panel) + 0.05) >= 3;
        }
    }
    return visible;
}

} // namespace

class TestTrayIconPainter : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void states_withoutCount_differInShapePairwise()
    {
        for (const int size : sizes) {
            for (qsizetype i = 0; i < states.size(); ++i) {
                for (qsizetype j = i + 1; j < states.size(); ++j) {
                    // Idle and waiting for nobody are the same thing.
                    if (states.at(i) == TrayState::Idle && states.at(j) == TrayState::Waiting)
                        continue;
                    const int difference = shapeDifference(Baton::paintTrayIcon(states.at(i), 0, false, size),
                                                           Baton::paintTrayIcon(states.at(j), 0, false, size));
                    QVERIFY2(difference >= size * size / 32,
                             qPrintable(QStringLiteral("%1 %2 at %3: %4").arg(i).arg(j).arg(size).arg(difference)));
                }
            }
        }
    }

    void states_withCount_differInShapePairwise()
    {
        const QList<TrayState> counting{TrayState::Waiting, TrayState::Breach, TrayState::DoNotDisturb};
        for (const int size : sizes) {
            for (qsizetype i = 0; i < counting.size(); ++i) {
                for (qsizetype j = i + 1; j < counting.size(); ++j)
                    QVERIFY(shapeDifference(Baton::paintTrayIcon(counting.at(i), 4, true, size),
                                            Baton::paintTrayIcon(counting.at(j), 4, true, size))
                            >= size * size / 32);
            }
        }
    }

    void count_oneToTen_isDrawnDifferentlyEachAndCappedAfterNine()
    {
        for (const TrayState state : {TrayState::Waiting, TrayState::Breach, TrayState::DoNotDisturb}) {
            for (const int size : sizes) {
                QList<QImage> drawn;
                for (int count = 0; count <= 10; ++count) {
                    const QImage image = Baton::paintTrayIcon(state, count, false, size);
                    QVERIFY(!drawn.contains(image));
                    drawn << image;
                }
                QCOMPARE(Baton::paintTrayIcon(state, 4711, false, size), drawn.constLast());
            }
        }
    }

    void count_whenOfflineOrIdle_isNotShown()
    {
        for (const TrayState state : {TrayState::Offline, TrayState::Idle})
            QCOMPARE(Baton::paintTrayIcon(state, 5, false, 22), Baton::paintTrayIcon(state, 0, false, 22));
    }

    void icon_onBothPanels_standsOut()
    {
        for (const bool dark : {false, true}) {
            for (const int size : sizes) {
                for (const TrayState state : states) {
                    const int visible = visiblePixels(Baton::paintTrayIcon(state, 3, dark, size), dark);
                    QVERIFY2(visible >= size * size / 12,
                             qPrintable(QStringLiteral("%1 at %2: %3").arg(int(state)).arg(size).arg(visible)));
                }
            }
        }
    }

    void number_atSixteenPixels_hasPureInkOfOneColour()
    {
        // Crisp: the digit's pixels are wholly on, not smeared over two.
        const QImage image = Baton::paintTrayIcon(TrayState::Waiting, 8, false, 16);
        int white = 0;
        for (int y = 7; y < 16; ++y) {
            for (int x = 7; x < 16; ++x)
                white += image.pixel(x, y) == qRgb(255, 255, 255);
        }
        QCOMPARE(white, 3 + 4 + 4 + 3 + 4 + 4 + 3);
    }

    void image_anySize_hasThatSize()
    {
        for (const int size : {1, 8, 16, 24, 256})
            QCOMPARE(Baton::paintTrayIcon(TrayState::Breach, 3, true, size).size(), QSize(size, size));
    }
};

QTEST_GUILESS_MAIN(TestTrayIconPainter)
#include "tst_trayiconpainter.moc"
