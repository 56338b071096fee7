// SPDX-FileCopyrightText: Baton contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/briefing/briefingline.h"

#include "ui/theme/controls.h"

#include <QKeyEvent>
#include <QPainter>
#include <QPushButton>
#include <QStyle>

using namespace Qt::Literals::StringLiterals;

namespace Baton::Ui {

namespace {
constexpr int shownLines = 2;
}

BriefingLineView::BriefingLineView(const Theme &theme, const QString &objectName, const QString &title, QWidget *parent)
    : QAbstractButton(parent)
    , m_theme(theme)
    , m_title(title)
    , m_heading(new PlainLabel(theme.font(TextSize::Small), this))
    , m_tag(new PlainLabel(theme.font(TextSize::Small), this))
    , m_text(new PlainLabel(theme.font(TextSize::Body), this))
    , m_more(makeButton(theme, ButtonKind::Link, objectName + u"More"_s, tr("More"), {}, this))
{
    setObjectName(objectName);
    setAttribute(Qt::WA_Hover);
    m_heading->setFullText(title);
    m_heading->setMuted(true);
    m_text->setMaximumLines(shownLines);
    m_text->setProperty("data", true);
    m_tag->setProperty("badge", u"plain"_s);
    m_tag->setAttribute(Qt::WA_StyledBackground);
    m_tag->setAlignment(Qt::AlignCenter);
    m_tag->setMuted(true);
    m_tag->hide();
    for (PlainLabel *label : {m_heading, m_tag, m_text})
        label->setAttribute(Qt::WA_TransparentForMouseEvents);
    m_more->setFont(theme.font(TextSize::Small));
    m_more->setStyleSheet(u"padding: 0 2px;"_s);
    QSizePolicy policy(QSizePolicy::Preferred, QSizePolicy::Minimum);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
    connect(m_more, &QPushButton::clicked, this, [this] { expand(!m_expanded); });
    connect(this, &QAbstractButton::clicked, this, [this] {
        if (m_turn > 0)
            Q_EMIT turnWanted(m_turn);
        else if (leads())
            Q_EMIT otherPlaceWanted();
    });
}

void BriefingLineView::setLine(const BriefingLine &line)
{
    if (m_line == line)
        return;
    m_line = line;
    m_turn = line.turns.isEmpty() ? 0 : line.turns.first();
    m_text->setFullText(line.text.isEmpty() ? tr("not provided") : line.text);
    m_text->setMuted(line.text.isEmpty());
    refresh();
    expand(false);
}

void BriefingLineView::setOtherPlace(const QString &place)
{
    m_otherPlace = place;
    refresh();
}

void BriefingLineView::setTag(const QString &tag)
{
    m_tag->setFullText(tag);
    refresh();
    place(width(), true);
}

void BriefingLineView::refresh()
{
    const QString goes = m_turn > 0 ? tr("Show message %1").arg(m_turn) : m_otherPlace;
    setPlainToolTip(*this, goes);
    const QString tag = m_tag->fullText().isEmpty() ? QString() : u" ("_s + m_tag->fullText() + u')';
    setAccessibleName(m_title + tag + u": "_s + m_text->fullText());
    setCursor(leads() ? Qt::PointingHandCursor : Qt::ArrowCursor);
    setFocusPolicy(leads() ? Qt::StrongFocus : Qt::NoFocus);
    update();
}

void BriefingLineView::expand(bool expanded)
{
    m_expanded = expanded;
    m_text->setMaximumLines(expanded ? 0 : shownLines);
    m_more->setText(expanded ? tr("Less") : tr("More"));
    m_more->setAccessibleName(expanded ? tr("%1: show less").arg(m_title) : tr("%1: show all").arg(m_title));
    updateGeometry();
    place(width(), true);
}

int BriefingLineView::place(int width, bool move) const
{
    const int side = m_theme.space(2);
    const int above = m_theme.space(1);
    const int inner = qMax(20, width - 2 * side);
    // Scripts whose fallback font is taller than ours need more, and what lies beside the heading stays off the text.
    const int headHeight = qMax(qMax(QFontMetrics(m_heading->font()).height(), m_heading->sizeHint().height()),
                                m_more->sizeHint().height() - 2);
    const int textHeight = m_text->heightForWidth(inner);
    const int bottom = above + headHeight + 1 + textHeight;
    if (move) {
        m_more->setVisible(m_expanded || m_text->isCutAt(inner));
        const QSize more = m_more->sizeHint();
        const int room = m_theme.space(4); // the arrow's
        const auto put = [&](QWidget *widget, const QRect &rect) {
            widget->setGeometry(QStyle::visualRect(layoutDirection(), QRect(0, 0, width, bottom), rect));
        };
        const int headWidth = inner - room - more.width();
        const int tagLeft = m_heading->sizeHint().width() + m_theme.space(2);
        const int tagWidth = m_tag->sizeHint().width() + m_theme.space(3);
        const bool tagged = !m_tag->fullText().isEmpty() && tagLeft + tagWidth <= headWidth;
        m_tag->setVisible(tagged);
        put(m_heading, {side, above, tagged ? tagLeft : headWidth, headHeight});
        put(m_tag, {side + tagLeft, above, tagWidth, headHeight});
        put(m_more,
            {width - side - room - more.width(), above + (headHeight - more.height()) / 2, more.width(),
             more.height()});
        put(m_text, {side, above + headHeight + 1, inner, textHeight});
    }
    return bottom + above;
}

QSize BriefingLineView::sizeHint() const
{
    return {m_theme.space(56), heightForWidth(m_theme.space(56))};
}

QSize BriefingLineView::minimumSizeHint() const
{
    return {m_theme.space(40), 2 * QFontMetrics(m_text->font()).height()};
}

int BriefingLineView::heightForWidth(int width) const
{
    return place(width, false);
}

void BriefingLineView::resizeEvent(QResizeEvent *event)
{
    QAbstractButton::resizeEvent(event);
    place(width(), true);
}

void BriefingLineView::changeEvent(QEvent *event)
{
    QAbstractButton::changeEvent(event);
    if (event->type() == QEvent::LayoutDirectionChange)
        place(width(), true);
}

void BriefingLineView::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter)
        click();
    else
        QAbstractButton::keyPressEvent(event);
}

void BriefingLineView::paintEvent(QPaintEvent *)
{
    if (!leads())
        return;
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const bool over = underMouse() || hasFocus();
    if (over) {
        painter.setPen(hasFocus() ? QPen(m_theme.color(ColorRole::Accent)) : QPen(Qt::NoPen));
        painter.setBrush(m_theme.color(isDown() ? ColorRole::AccentSoft : ColorRole::Hover));
        painter.drawRoundedRect(QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5), 6, 6);
    }
    const int size = m_theme.space(3);
    const QRect arrow(width() - m_theme.space(2) - size, m_heading->y() + (m_heading->height() - size) / 2, size, size);
    m_theme.paintIcon(painter, QStyle::visualRect(layoutDirection(), rect(), arrow), u"chevron-right"_s,
                      m_theme.color(over ? ColorRole::Accent : ColorRole::TextMuted));
}

} // namespace Baton::Ui

#include "moc_briefingline.cpp"
