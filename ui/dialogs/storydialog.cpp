// SPDX-FileCopyrightText: Baton contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/dialogs/storydialog.h"

#include "console/queueorder.h"
#include "domain/text.h"
#include "ui/theme/controls.h"
#include "ui/theme/wrappinglist.h"
#include "ui/words/storywords.h"
#include "ui/words/words.h"

#include <QBoxLayout>
#include <QListWidget>
#include <QPushButton>

using namespace Qt::Literals::StringLiterals;

namespace Baton::Ui {

StoryDialog::StoryDialog(Console &console, const ConversationId &conversation, const Theme &theme, QWidget *parent)
    : QDialog(parent)
    , m_console(console)
    , m_theme(theme)
    , m_conversation(conversation)
    , m_state(new PlainLabel(theme.font(TextSize::Body), this))
    , m_steps(new QListWidget(this))
{
    setObjectName(u"storyDialog"_s);
    setWindowTitle(tr("Why was I alerted, or not?"));
    setAttribute(Qt::WA_DeleteOnClose);
    auto *title = new PlainLabel(theme.font(TextSize::Title), this);
    const Conversation *head = console.state().head(conversation);
    title->setMaximumLines(2);
    title->setFullText(head ? tr("Alerts for %1").arg(isolated(displayName(*head))) : tr("Alerts"));
    m_state->setObjectName(u"storyState"_s);
    m_state->setMaximumLines(0);
    m_state->setMuted(true);
    m_state->setFullText(tr("Asking the server …"));
    m_steps->setObjectName(u"storySteps"_s);
    m_steps->setAccessibleName(tr("Steps of the alert"));
    wrapRows(*m_steps, theme);
    m_steps->hide();
    auto *close = makeButton(theme, ButtonKind::Normal, u"closeButton"_s, tr("Close"), {}, this);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(theme.space(6), theme.space(5), theme.space(6), theme.space(5));
    column->setSpacing(theme.space(3));
    column->addWidget(title);
    column->addWidget(m_state);
    column->addWidget(m_steps, 1);
    column->addWidget(close, 0, Qt::AlignTrailing);
    resize(theme.space(130), theme.space(105));
    connect(close, &QPushButton::clicked, this, &QDialog::accept);
    connect(&console, &Console::alertsTold, this, &StoryDialog::show);
    connect(&console, &QObject::destroyed, this, &QDialog::reject);
    if (console.state().link().phase == LinkPhase::Online)
        console.fetchAlerts(conversation);
    else
        m_state->setFullText(tr("Not connected: the server knows it."));
}

void StoryDialog::show(const AlertStories &stories)
{
    if (stories.conversation != m_conversation)
        return;
    m_steps->clear();
    if (stories.refused)
        m_state->setFullText(tr("The server does not show it to you."));
    else if (stories.steps.isEmpty())
        m_state->setFullText(tr("Nobody was alerted: no person was asked for here."));
    m_state->setVisible(stories.refused || stories.steps.isEmpty());
    m_steps->setVisible(!stories.steps.isEmpty());
    // The latest handoff first, each in the order it went.
    for (qsizetype end = stories.steps.size(); end > 0;) {
        qsizetype begin = end;
        while (begin > 0 && stories.steps.at(begin - 1).no == stories.steps.at(end - 1).no)
            --begin;
        addHead(stories.steps.at(begin));
        for (qsizetype i = begin; i < end; ++i)
            addStep(stories.steps.at(i));
        end = begin;
    }
    if (m_steps->count() > 1) {
        m_steps->setCurrentRow(1);
        m_steps->setFocus();
    }
}

void StoryDialog::addHead(const AlertStory &first)
{
    const Instant now = m_console.now();
    //: the first or a further time that a person was asked for in this conversation; a day
    auto *item =
        new QListWidgetItem(tr("Handoff %1, %2").arg(QLocale().toString(first.no), Words::day(first.at, now)), m_steps);
    item->setFont(m_theme.font(TextSize::Strong));
    item->setFlags(Qt::ItemIsEnabled);
}

void StoryDialog::addStep(const AlertStory &story)
{
    QStringList lines{Words::timeOfDay(story.at) + u"  "_s + StoryWords::step(story)};
    const QStringList mine = StoryWords::forMe(story);
    if (!mine.isEmpty())
        lines.append(mine.join(u' '));
    auto *item = new QListWidgetItem(lines.join(u'\n'), m_steps);
    item->setIcon(
        m_theme.icon(story.alerted ? u"bell"_s : u"more"_s, story.alerted ? ColorRole::Accent : ColorRole::TextMuted));
    item->setData(Qt::AccessibleTextRole, lines.join(u". "_s));
}

} // namespace Baton::Ui

#include "moc_storydialog.cpp"
