// SPDX-FileCopyrightText: Baton contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// The rows around the editor: modes and tools above, deeds below.
#include "ui/composer/composer.h"
#include "ui/composer/replyedit.h"
#include "ui/theme/controls.h"

#include <QBoxLayout>
#include <QButtonGroup>
#include <QFrame>
#include <QPushButton>

using namespace Qt::Literals::StringLiterals;

namespace Baton::Ui {

void Composer::buildModes(QWidget *row)
{
    auto *line = new QHBoxLayout(row);
    m_modeRow = line;
    line->setContentsMargins(0, 0, 0, 0);
    line->setSpacing(m_theme.space(1) / 2); // where there is room, the hint between has it
    auto *segments = new QFrame(row);
    segments->setProperty("segments", true);
    auto *inner = new QHBoxLayout(segments);
    inner->setContentsMargins(2, 2, 2, 2);
    inner->setSpacing(2);
    m_reply = makeButton(m_theme, ButtonKind::Segment, u"replyModeButton"_s, tr("Reply"), {}, segments);
    m_noteButton = makeButton(m_theme, ButtonKind::Segment, u"noteModeButton"_s, tr("Note"), {}, segments);
    m_reply->setAccessibleName(tr("Write a reply"));
    m_noteButton->setAccessibleName(tr("Write a note, only your team sees it"));
    m_noteButton->setProperty("note", true);
    auto *group = new QButtonGroup(segments);
    for (QPushButton *button : {m_reply, m_noteButton}) {
        button->setCheckable(true);
        button->setFont(m_theme.font(TextSize::Small));
        // The one that is on is bold, which its size does not know.
        constexpr int paddings = 24; // the style sheet's
        QFont bold = button->font();
        bold.setWeight(QFont::DemiBold);
        button->setMinimumWidth(QFontMetrics(bold).horizontalAdvance(button->text()) + paddings);
        group->addButton(button);
        inner->addWidget(button);
    }
    setPlainToolTip(*m_reply, tr("The visitor reads it"), u"Ctrl+Shift+N"_s);
    setPlainToolTip(*m_noteButton, tr("Only your team reads it"), u"Ctrl+Shift+N"_s);
    m_hint = new PlainLabel(m_theme.font(TextSize::Small), row);
    m_hint->setObjectName(u"composerHint"_s);
    m_hint->setMuted(true);
    m_hint->setMaximumLines(2);
    m_hint->setAlignment(Qt::AlignVCenter | Qt::AlignLeading);
    line->addWidget(segments);
    line->addSpacing(m_theme.space(2));
    line->addWidget(m_hint, 1);
    connect(m_reply, &QPushButton::clicked, this, [this] { setNote(false); });
    connect(m_noteButton, &QPushButton::clicked, this, [this] { setNote(true); });
}

QPushButton *Composer::addDeed(QWidget *row, Deed deed, const QString &objectName, const QString &text,
                               const QString &iconName, const QString &keys)
{
    QPushButton *button = makeButton(m_theme, ButtonKind::Quiet, objectName, text, iconName, row);
    button->setProperty("keys", keys);
    button->setProperty("label", text);
    m_deeds.append({button, deed});
    connect(button, &QPushButton::clicked, this, [this, deed] { Q_EMIT deedWanted(deed); });
    return button;
}

void Composer::buildDeeds(QWidget *row)
{
    auto *line = new QHBoxLayout(row);
    line->setContentsMargins(0, 0, 0, 0);
    line->setSpacing(m_theme.space(1));
    line->addWidget(
        addDeed(row, Deed::ReturnToAi, u"returnButton"_s, tr("Return to AI"), u"return"_s, u"Ctrl+Shift+B"_s));
    line->addWidget(
        addDeed(row, Deed::Transfer, u"transferButton"_s, tr("Transfer"), u"transfer"_s, u"Ctrl+Shift+T"_s));
    line->addWidget(addDeed(row, Deed::Resolve, u"resolveButton"_s, tr("Resolve"), u"resolved"_s, u"Ctrl+Shift+R"_s));
    line->addWidget(addDeed(row, Deed::Snooze, u"snoozeButton"_s, tr("Snooze"), u"snooze"_s, u"Ctrl+Shift+S"_s));
    line->addWidget(addDeed(row, Deed::Release, u"releaseButton"_s, tr("Release"), u"release"_s, {}));
    line->addStretch(1);
    m_send = makeButton(m_theme, ButtonKind::Primary, u"sendButton"_s, tr("Send"), u"send"_s, row);
    connect(m_send, &QPushButton::clicked, this, &Composer::send);
    line->addWidget(m_send);
}

void Composer::buildTools()
{
    auto *snippets = makeButton(m_theme, ButtonKind::Quiet, u"snippetsButton"_s, {}, u"snippet"_s, this);
    snippets->setAccessibleName(tr("Insert a snippet"));
    setPlainToolTip(*snippets, tr("Insert a snippet: / at the beginning of a line"), u"Ctrl+/"_s);
    snippets->setFocusPolicy(Qt::TabFocus);
    connect(snippets, &QPushButton::clicked, this, &Composer::openSnippets);
    addTool(snippets);
}

void Composer::addTool(QWidget *tool)
{
    tool->setParent(this);
    m_modeRow->addWidget(tool);
}

void Composer::addAbove(QWidget *widget)
{
    m_above->addWidget(widget);
}

void Composer::refreshDeeds()
{
    const bool online = m_console.state().link().phase == LinkPhase::Online;
    for (const auto &[button, deed] : std::as_const(m_deeds)) {
        const bool waits = deed == Deed::ReturnToAi || deed == Deed::Resolve;
        button->setEnabled(m_access.own && (online || waits));
        const QString label = button->property("label").toString();
        QString why = label;
        if (!m_access.own)
            why = tr("%1: only the owner can. %2").arg(label, m_access.whyNot);
        else if (!button->isEnabled())
            why = tr("%1: not while you are offline").arg(label);
        setPlainToolTip(*button, why, button->property("keys").toString());
    }
}

void Composer::fitDeeds()
{
    // The words go from the least used on until the row fits; tooltip and accessible name stay.
    const auto widthOf = [this] {
        int width = m_send->sizeHint().width() + m_theme.space(9);
        for (const auto &entry : std::as_const(m_deeds))
            width += entry.first->sizeHint().width() + m_theme.space(1);
        return width;
    };
    const auto setBare = [this](QPushButton *button, bool bare) {
        button->setText(bare ? QString() : button->property("label").toString());
        button->setIconSize(QSize(m_theme.space(bare ? 4 : 5), m_theme.space(4)));
    };
    for (const auto &entry : std::as_const(m_deeds))
        setBare(entry.first, false);
    for (qsizetype i = m_deeds.size() - 1; i >= 0 && widthOf() > width(); --i)
        setBare(m_deeds.at(i).first, true);
}

void Composer::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    fitDeeds();
}

} // namespace Baton::Ui
