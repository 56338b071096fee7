// SPDX-FileCopyrightText: Baton contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/theme/theme.h"

#include "ui/theme/stylesheet.h"

#include <QApplication>
#include <QFile>
#include <QFontDatabase>
#include <QIconEngine>
#include <QPainter>
#include <QPixmapCache>
#include <QSet>
#include <QStyleFactory>
#include <QSvgRenderer>

using namespace Qt::Literals::StringLiterals;

/// Resources of a static library are registered by hand, outside of every namespace.
static void registerIcons()
{
    Q_INIT_RESOURCE(icons);
    Q_INIT_RESOURCE(style);
}

namespace Baton::Ui {

namespace {

/// Those that point along the direction of reading.
bool pointsAlong(const QString &name)
{
    static const QSet<QString> names{u"send"_s,  u"return"_s,       u"quote"_s,
                                     u"queue"_s, u"chevron-left"_s, u"chevron-right"_s};
    return names.contains(name);
}

QPixmap tintedPixmap(const QString &name, const QColor &color, QSize pixels)
{
    const bool mirrored = QGuiApplication::layoutDirection() == Qt::RightToLeft;
    const QString key = u"baton/%1/%2/%3x%4/%5"_s.arg(name, color.name(QColor::HexArgb))
                            .arg(pixels.width())
                            .arg(pixels.height())
                            .arg(mirrored);
    QPixmap pixmap;
    if (QPixmapCache::find(key, &pixmap))
        return pixmap;
    pixmap = QPixmap(pixels);
    pixmap.fill(Qt::transparent);
    const QString file = u":/icons/%1.svg"_s.arg(name);
    if (QFile::exists(file)) {
        QSvgRenderer renderer(file);
        QPainter painter(&pixmap);
        const int side = qMin(pixels.width(), pixels.height());
        const bool turned = mirrored && pointsAlong(name);
        if (turned)
            painter.setTransform(QTransform(-1, 0, 0, 1, pixels.width(), 0));
        const int left = mirrored && !turned ? pixels.width() - side : 0;
        renderer.render(&painter, QRectF(left, (pixels.height() - side) / 2.0, side, side));
        painter.resetTransform();
        painter.setCompositionMode(QPainter::CompositionMode_SourceIn);
        painter.fillRect(pixmap.rect(), color);
    }
    QPixmapCache::insert(key, pixmap);
    return pixmap;
}

/// Draws an icon in the colour its role has now, so that a change of scheme needs no new icons.
class TintedIconEngine final : public QIconEngine
{
public:
    TintedIconEngine(const Theme &theme, QString name, ColorRole role)
        : m_theme(theme)
        , m_name(std::move(name))
        , m_role(role)
    {}

    void paint(QPainter *painter, const QRect &rect, QIcon::Mode mode, QIcon::State) override
    {
        m_theme.paintIcon(*painter, rect, m_name, colorFor(mode));
    }
    QPixmap pixmap(const QSize &size, QIcon::Mode mode, QIcon::State) override
    {
        return tintedPixmap(m_name, colorFor(mode), size);
    }
    QIconEngine *clone() const override { return new TintedIconEngine(m_theme, m_name, m_role); }

private:
    QColor colorFor(QIcon::Mode mode) const
    {
        QColor color = m_theme.color(mode == QIcon::Disabled ? ColorRole::TextMuted : m_role);
        if (mode == QIcon::Disabled)
            color.setAlphaF(0.55F);
        return color;
    }

    const Theme &m_theme;
    QString m_name;
    ColorRole m_role;
};

} // namespace

Theme::Theme(QObject *parent)
    : QObject(parent)
    , m_base(QApplication::font())
{
    registerIcons();
    // Without an explicit emoji family the fallback picks a monochrome glyph for part of the emoji.
    m_base.setFamilies({u"Inter"_s, u"Noto Sans"_s, u"Noto Sans Arabic"_s, u"Noto Sans Hebrew"_s, m_base.family(),
                        u"Noto Sans CJK SC"_s, u"Noto Color Emoji"_s});
    m_base.setHintingPreference(QFont::PreferNoHinting);
}

qreal Theme::basePoints() const
{
    return (m_base.pointSizeF() > 0 ? m_base.pointSizeF() : 10.0) * m_percent / 100.0;
}

QFont Theme::font(TextSize size) const
{
    QFont font = m_base;
    const qreal points = basePoints();
    font.setPointSizeF(points);
    switch (size) {
    case TextSize::Small:
        font.setPointSizeF(points * 0.9);
        break;
    case TextSize::Body:
        break;
    case TextSize::Strong:
        font.setWeight(QFont::DemiBold);
        break;
    case TextSize::Title:
        font.setPointSizeF(points * 1.15);
        font.setWeight(QFont::DemiBold);
        break;
    case TextSize::Code:
        font.setFamilies({u"DejaVu Sans Mono"_s, u"Noto Sans Mono"_s,
                          QFontDatabase::systemFont(QFontDatabase::FixedFont).family(), u"Noto Sans Arabic"_s,
                          u"Noto Sans CJK SC"_s, u"Noto Color Emoji"_s});
        font.setPointSizeF(points * 0.92);
        break;
    case TextSize::Display:
        font.setPointSizeF(points * 1.9);
        font.setWeight(QFont::DemiBold);
        break;
    }
    return font;
}

int Theme::space(int steps) const
{
    return qRound(steps * 4.0 * basePoints() / 10.0);
}

QIcon Theme::icon(const QString &name, ColorRole role) const
{
    return QIcon(new TintedIconEngine(*this, name, role));
}

void Theme::paintIcon(QPainter &painter, const QRect &rect, const QString &name, const QColor &color) const
{
    const qreal scale = painter.device()->devicePixelRatioF();
    QPixmap pixmap = tintedPixmap(name, color, (QSizeF(rect.size()) * scale).toSize());
    pixmap.setDevicePixelRatio(scale);
    painter.drawPixmap(rect.topLeft(), pixmap);
}

void Theme::setScheme(Scheme scheme)
{
    if (m_scheme == scheme)
        return;
    m_scheme = scheme;
    refresh();
    Q_EMIT changed();
}

void Theme::setTextPercent(int percent)
{
    if (m_percent == percent)
        return;
    m_percent = percent;
    refresh();
    Q_EMIT changed();
}

void Theme::applyTo(QApplication &application)
{
    m_application = &application;
    application.setStyle(QStyleFactory::create(u"Fusion"_s));
    refresh();
}

void Theme::refresh()
{
    if (!m_application)
        return;
    m_application->setFont(font(TextSize::Body));
    m_application->setPalette(paletteFor(*this));
    m_application->setStyleSheet(styleSheetFor(*this));
}

} // namespace Baton::Ui

#include "moc_theme.cpp"
