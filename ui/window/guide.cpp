// SPDX-FileCopyrightText: Baton contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/window/guide.h"

#include "ui/preferences/preferences.h"
#include "ui/theme/controls.h"
#include "ui/window/actions.h"
#include "ui/words/announcement.h"

#include <QAction>
#include <QBoxLayout>
#include <QEvent>
#include <QGraphicsDropShadowEffect>
#include <QPushButton>

using namespace Qt::Literals::StringLiterals;

namespace Baton::Ui {

Guide::Guide(Console &console, const Actions &actions, const Preferences &preferences, const Places &places,
             const Theme &theme, QWidget *desk)
    : QFrame(desk)
    , m_console(console)
    , m_actions(actions)
    , m_preferences(preferences)
    , m_places(places)
    , m_theme(theme)
    , m_count(new PlainLabel(theme.font(TextSize::Small), this))
    , m_title(new PlainLabel(theme.font(TextSize::Title), this))
    , m_text(new PlainLabel(theme.font(TextSize::Body), this))
    , m_end(makeButton(theme, ButtonKind::Link, u"guideEnd"_s, tr("Skip the guide"), {}, this))
{
    setObjectName(u"guide"_s);
    setProperty("card", true);
    setProperty("overlay", true);
    m_count->setMuted(true);
    m_text->setMaximumLines(0);
    auto *foot = new QHBoxLayout;
    foot->addWidget(m_count, 1);
    foot->addWidget(m_end);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(theme.space(4), theme.space(3), theme.space(4), theme.space(2));
    column->setSpacing(theme.space(1));
    column->addWidget(m_title);
    column->addWidget(m_text);
    column->addLayout(foot);
    auto *shadow = new QGraphicsDropShadowEffect(this);
    shadow->setBlurRadius(28);
    shadow->setOffset(0, 6);
    shadow->setColor(QColor(0, 0, 0, 60));
    setGraphicsEffect(shadow);
    for (const Conversation &head : console.state().heads()) {
        if (head.owner.is(console.state().self().id))
            m_before.insert(head.id);
    }
    desk->installEventFilter(this);
    places.composer->installEventFilter(this);
    connect(m_end, &QPushButton::clicked, this, &Guide::ended);
    connect(&console.state(), &ConsoleState::headsChanged, this, &Guide::look);
    connect(&console.state(), &ConsoleState::reset, this, &Guide::look);
    connect(&actions, &Actions::keysChanged, this, &Guide::say);
    connect(&preferences, &Preferences::changed, this, &Guide::say);
    look();
    say();
    show();
    raise();
}

/// Where the person has come to, as the conversations themselves tell it.
void Guide::look()
{
    const AgentId &self = m_console.state().self().id;
    if (m_step == Step::Done)
        return;
    if (m_step == Step::Claim) {
        for (const Conversation &head : m_console.state().heads()) {
            if (!head.owner.is(self) || m_before.contains(head.id))
                continue;
            m_conversation = head.id;
            go(Step::Reply);
            return;
        }
        say();
        return;
    }
    const Conversation *head = m_console.state().head(m_conversation);
    const bool own = head && head->owner.is(self);
    if (own && m_step == Step::Reply && head->handoff && head->handoff->firstHumanAt)
        go(Step::Return);
    else if (!own && m_step == Step::Return)
        go(Step::Done);
    else if (!own)
        go(Step::Claim); // it went elsewhere; another one will do
}

void Guide::go(Step step)
{
    m_step = step;
    say();
    announce(*this, words());
}

QString Guide::words() const
{
    const auto key = [this](Act act) {
        const QString text = m_actions.keyText(act);
        return text.isEmpty() ? m_actions.action(act)->text() : text;
    };
    switch (m_step) {
    case Step::Claim:
        return m_console.topOfQueue().isEmpty()
            ? tr("In a moment a visitor will ask the AI for a person, and appear in this list.")
            : tr("%1 takes the one who waits most urgently, from anywhere. In the list, Space takes the row. From then "
                 "on the AI is silent and only you can reply.")
                  .arg(key(Act::ClaimTop));
    case Step::Reply:
        return tr("The briefing beside the conversation says what was asked and what the AI answered. Write a line and "
                  "send it with %1.")
            .arg(m_preferences.enterSends() ? tr("Enter") : tr("Ctrl+Enter"));
    case Step::Return:
        return tr("%1, then Enter: the AI goes on from here and knows what you wrote. The visitor stays in the same "
                  "conversation.")
            .arg(key(Act::ReturnToAi));
    case Step::Done:
        return tr("That is the whole round. %1 finds every action, %2 shows the keys.")
            .arg(key(Act::Palette), key(Act::Shortcuts));
    }
    return {};
}

void Guide::say()
{
    static constexpr const char *titles[] = {QT_TR_NOOP("Claim a conversation"), QT_TR_NOOP("Answer the visitor"),
                                             QT_TR_NOOP("Give it back to the AI"), QT_TR_NOOP("Done")};
    m_title->setFullText(tr(titles[int(m_step)]));
    m_text->setFullText(words());
    const bool done = m_step == Step::Done;
    m_count->setFullText(done ? QString() : tr("%1 of 3", "step of the guide").arg(int(m_step) + 1));
    m_end->setText(done ? tr("Close") : tr("Skip the guide"));
    m_end->setAccessibleName(m_end->text());
    setAccessibleName(m_title->fullText() + u". "_s + m_text->fullText());
    place();
}

/// Beside what the step needs, never on it: right of the list's head, or above the composer.
void Guide::place()
{
    const QWidget *desk = parentWidget();
    const int width = qMin(m_theme.space(88), desk->width() - m_theme.space(4));
    const int height = layout()->hasHeightForWidth() ? layout()->totalHeightForWidth(width) : sizeHint().height();
    const int gap = m_theme.space(3);
    const auto area = [desk](const QWidget *of) { return QRect(of->mapTo(desk, QPoint(0, 0)), of->size()); };
    const bool mirrored = layoutDirection() == Qt::RightToLeft;
    QPoint corner;
    if (m_step == Step::Claim && m_places.queue->isVisible()) {
        const QRect queue = area(m_places.queue);
        corner = {mirrored ? queue.left() - gap - width : queue.right() + gap, queue.top() + m_theme.space(20)};
    } else {
        const QRect composer = area(m_places.composer);
        corner = {mirrored ? composer.left() + gap : composer.right() - gap - width, composer.top() - gap - height};
    }
    corner.setX(qBound(gap, corner.x(), qMax(gap, desk->width() - width - gap)));
    corner.setY(qBound(gap, corner.y(), qMax(gap, desk->height() - height - gap)));
    setGeometry(QRect(corner, QSize(width, height)));
    raise();
}

bool Guide::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::Resize || event->type() == QEvent::Move || event->type() == QEvent::Show)
        place();
    return QFrame::eventFilter(watched, event);
}

} // namespace Baton::Ui

#include "moc_guide.cpp"
