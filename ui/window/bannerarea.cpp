// SPDX-FileCopyrightText: Baton contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/window/bannerarea.h"

#include "ui/theme/controls.h"
#include "ui/words/announcement.h"

#include <QBoxLayout>
#include <QFrame>
#include <QPushButton>
#include <QTimer>

using namespace Qt::Literals::StringLiterals;

namespace Baton::Ui {

BannerArea::BannerArea(const Theme &theme, QWidget *parent)
    : QWidget(parent)
    , m_theme(theme)
    , m_column(new QVBoxLayout(this))
{
    m_column->setContentsMargins(0, 0, 0, 0);
    m_column->setSpacing(0);
    setVisible(false);
}

QWidget *BannerArea::make(const QString &matter, const Banner &banner)
{
    static const QStringList kinds{u"info"_s, u"warn"_s, u"danger"_s};
    auto *frame = new QFrame(this);
    frame->setObjectName(matter + u"Banner"_s);
    frame->setProperty("banner", kinds.at(int(banner.kind)));
    auto *row = new QHBoxLayout(frame);
    row->setContentsMargins(leadingMargins(m_theme.space(4), m_theme.space(1), m_theme.space(2), m_theme.space(1)));
    row->setSpacing(m_theme.space(2));
    auto *icon = new QLabel(frame);
    const bool info = banner.kind == BannerKind::Info;
    const ColorRole role = info           ? ColorRole::Accent
        : banner.kind == BannerKind::Warn ? ColorRole::WaitSoon
                                          : ColorRole::WaitLate;
    const QString iconName = info ? u"baton"_s : u"warning"_s;
    const QSize size(m_theme.space(4), m_theme.space(4));
    icon->setPixmap(m_theme.icon(iconName, role).pixmap(size));
    auto *text = new PlainLabel(m_theme.font(TextSize::Body), frame);
    text->setMaximumLines(6); // why there is no link, and what is kept, in a narrow window
    text->setFullText(banner.text);
    row->addWidget(icon);
    row->addWidget(text, 1);
    if (!banner.actionText.isEmpty())
        row->addWidget(makeAction(matter + u"Action"_s, banner.actionText, banner.action, frame));
    if (!banner.secondText.isEmpty())
        row->addWidget(makeAction(matter + u"Second"_s, banner.secondText, banner.second, frame));
    if (banner.closable) {
        auto *close = makeButton(m_theme, ButtonKind::Quiet, matter + u"Close"_s, {}, u"close"_s, frame);
        close->setIconSize(QSize(m_theme.space(3), m_theme.space(3)));
        close->setAccessibleName(tr("Close notice"));
        setPlainToolTip(*close, tr("Close notice"));
        connect(close, &QPushButton::clicked, this, [this, matter] { drop(matter); });
        row->addWidget(close);
    }
    frame->setMinimumHeight(m_theme.space(9));
    return frame;
}

QWidget *BannerArea::makeAction(const QString &name, const QString &text, const std::function<void()> &action,
                                QWidget *parent)
{
    auto *button = makeButton(m_theme, ButtonKind::Link, name, text, {}, parent);
    connect(button, &QPushButton::clicked, this, [action] {
        if (action)
            action();
    });
    return button;
}

void BannerArea::raise(const QString &matter, const Banner &banner)
{
    put(matter, banner);
    announce(*this, banner.text);
}

void BannerArea::put(const QString &matter, const Banner &banner)
{
    drop(matter);
    QWidget *widget = make(matter, banner);
    m_banners.insert(matter, widget);
    m_said.insert(matter, banner);
    m_column->addWidget(widget);
    setVisible(true);
    widget->setAccessibleName(banner.text);
    if (banner.hideAfterMs > 0) {
        QTimer::singleShot(banner.hideAfterMs, widget, [this, matter] { drop(matter); });
    }
}

void BannerArea::remake()
{
    const QHash<QString, Banner> said = m_said;
    for (auto it = said.cbegin(); it != said.cend(); ++it)
        put(it.key(), it.value());
}

void BannerArea::drop(const QString &matter)
{
    m_said.remove(matter);
    if (QWidget *widget = m_banners.take(matter)) {
        widget->hide();
        widget->deleteLater();
    }
    setVisible(!m_banners.isEmpty());
}

} // namespace Baton::Ui

#include "moc_bannerarea.cpp"
