// SPDX-FileCopyrightText: Baton contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "bench/figures.h"

#include <QImage>
#include <QPainter>
#include <QTextLayout>

namespace Baton::Bench {

using namespace Qt::Literals::StringLiterals;

namespace {

/// Breaks twenty-five paragraphs into lines and draws them: what a window does in a frame, with nothing of Baton.
void drawPage(QImage &page)
{
    constexpr int paragraphs = 25;
    constexpr int words = 60;
    const QString text = u"another parcel stands in the yard and waits "_s.repeated(words / 8);
    page.fill(Qt::white);
    QPainter painter(&page);
    qreal y = 0;
    for (int i = 0; i < paragraphs; ++i) {
        QTextLayout layout(QString::number(i) % u' ' % text, painter.font());
        layout.beginLayout();
        for (QTextLine line = layout.createLine(); line.isValid(); line = layout.createLine()) {
            line.setLineWidth(page.width());
            line.setPosition({0, y});
            y += line.height();
        }
        layout.endLayout();
        layout.draw(&painter, {});
    }
}

} // namespace

void printYardstick()
{
    constexpr int warm = 5;
    constexpr int draws = 60;
    QImage page(1280, 800, QImage::Format_ARGB32_Premultiplied);
    QList<double> ms;
    for (int i = 0; i < warm + draws; ++i) {
        const qint64 begun = monotonicNs();
        drawPage(page);
        if (i >= warm)
            ms.append(double(monotonicNs() - begun) / 1e6);
    }
    printFigure(u"yardstick_ms"_s, percentile(ms, 0.5), u"ms for a page of text drawn by Qt alone"_s, ms.size());
}

} // namespace Baton::Bench
