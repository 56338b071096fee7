// SPDX-FileCopyrightText: Baton contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/composer/composerstrip.h"

#include "ui/theme/controls.h"
#include "ui/words/announcement.h"

#include <QPainter>
#include <QPushButton>

using namespace Qt::Literals::StringLiterals;

namespace Baton::Ui {

ComposerStrip::ComposerStrip(const Theme &theme, QWidget *parent)
    : QFrame(parent)
    , m_theme(theme)
    , m_label(new PlainLabel(theme.font(TextSize::Small), this))
{
    setObjectName(u"composerStrip"_s);
    m_label->setObjectName(u"composerStripText"_s);
    m_label->setMaximumLines(0); // a whisper may be long, and who has no mouse sees no tooltip
    m_label->setAlignment(Qt::AlignVCenter | Qt::AlignLeading);
    m_action = makeButton(theme, ButtonKind::Link, u"composerStripButton"_s, {}, {}, this);
    m_action->setAccessibleName(tr("Do what the notice offers"));
    setPlainToolTip(*m_action, m_action->accessibleName());
    m_action->setFont(theme.font(TextSize::Small));
    connect(m_action, &QPushButton::clicked, this, [this] {
        // A copy: what is done may change what is shown here.
        const auto wanted = m_do;
        if (wanted)
            wanted();
    });
    hide();
}

QString ComposerStrip::text() const
{
    return isHidden() ? QString() : m_label->fullText();
}

void ComposerStrip::showContent(const StripContent &content)
{
    m_do = content.action;
    // A countdown is told once.
    const bool counts = !isHidden() && !content.actionText.isEmpty() && content.actionText == m_action->text();
    const bool isNew = content.text != text() && !counts;
    if (content.text.isEmpty()) {
        hide();
        m_label->setFullText({});
        return;
    }
    setStyleProperty(*this, "strip", content.warns ? u"warn"_s : u"info"_s);
    m_warns = content.warns;
    m_label->setFullText(content.text);
    m_action->setText(content.actionText);
    if (!content.actionText.isEmpty())
        m_action->setAccessibleName(content.actionText);
    m_action->setVisible(!content.actionText.isEmpty());
    setPlainToolTip(*m_action, content.actionText.isEmpty() ? content.text : content.actionText, content.actionKeys);
    show();
    arrange();
    update();
    if (isNew)
        announce(*this, content.text);
}

void ComposerStrip::arrange()
{
    // By hand: a layout whose height depends on its width would make the whole composer ask for more than it needs.
    const int gap = m_theme.space(2);
    const int inset = m_theme.space(7);
    const QSize button = m_action->isHidden() ? QSize() : m_action->sizeHint();
    const int room = qMax(40, width() - inset - gap - (button.isEmpty() ? 0 : button.width() + gap));
    const int textHeight = m_label->heightForWidth(room);
    const int wanted = qMax(textHeight, button.height()) + 2 * m_theme.space(1);
    const bool mirrored = layoutDirection() == Qt::RightToLeft;
    m_label->setGeometry(mirrored ? width() - inset - room : inset, (wanted - textHeight) / 2, room, textHeight);
    m_action->setGeometry(mirrored ? gap : width() - gap - button.width(), (wanted - button.height()) / 2,
                          button.width(), button.height());
    setFixedHeight(wanted);
}

void ComposerStrip::resizeEvent(QResizeEvent *event)
{
    QFrame::resizeEvent(event);
    arrange();
}

void ComposerStrip::paintEvent(QPaintEvent *event)
{
    QFrame::paintEvent(event);
    QPainter painter(this);
    const int side = m_theme.space(4);
    const int inset = m_theme.space(2);
    const int left = layoutDirection() == Qt::LeftToRight ? inset : width() - inset - side;
    m_theme.paintIcon(painter, QRect(left, (height() - side) / 2, side, side), m_warns ? u"warning"_s : u"info"_s,
                      m_theme.color(m_warns ? ColorRole::WaitSoon : ColorRole::Accent));
}

} // namespace Baton::Ui

#include "moc_composerstrip.cpp"
