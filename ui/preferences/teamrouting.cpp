// SPDX-FileCopyrightText: Baton contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/preferences/teamrouting.h"

#include "domain/listtext.h"
#include "ui/preferences/typing.h"
#include "ui/preferences/wheelguard.h"
#include "ui/theme/controls.h"

#include <QAbstractItemView>
#include <QBoxLayout>
#include <QComboBox>
#include <QFontMetrics>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QStyledItemDelegate>

using namespace Qt::Literals::StringLiterals;

namespace Baton::Ui {

namespace {

constexpr int linesOfPages = 4;
const QString examplePages = u"/pricing/*\n/shop/desks/* wood, delivery"_s;

PlainLabel *heading(const Theme &theme, const QString &words, QWidget *of, QWidget *parent)
{
    auto *label = new PlainLabel(theme.font(TextSize::Body), parent);
    label->setMaximumLines(0);
    label->setFullText(words);
    of->setAccessibleName(words);
    return label;
}

} // namespace

TeamRouting::TeamRouting(const Theme &theme, QWidget *parent)
    : QWidget(parent)
    , m_mode(new QComboBox(this))
    , m_hint(new PlainLabel(theme.font(TextSize::Small), this))
    , m_skills(new QLineEdit(this))
    , m_pages(new QPlainTextEdit(this))
{
    m_mode->setObjectName(u"teamMode"_s);
    m_mode->setItemDelegate(new QStyledItemDelegate(m_mode)); // the style's own knows no padding
    m_mode->addItem(tr("Everybody is told, whoever claims first has it"), int(TeamMode::OpenQueue));
    m_mode->addItem(tr("Offered to one person after another"), int(TeamMode::Offers));
    guardWheel(*m_mode);
    m_hint->setMaximumLines(0);
    m_skills->setObjectName(u"teamSkills"_s);
    m_skills->setFont(theme.font(TextSize::Body));
    m_pages->setObjectName(u"teamPages"_s);
    m_pages->setFont(theme.font(TextSize::Body));
    m_pages->setPlaceholderText(examplePages);
    m_pages->setTabChangesFocus(true);
    m_pages->setLineWrapMode(QPlainTextEdit::NoWrap);
    m_pages->setLayoutDirection(Qt::LeftToRight); // addresses are
    m_pages->setFixedHeight(QFontMetrics(m_pages->font()).lineSpacing() * linesOfPages + theme.space(4));

    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(theme.space(2));
    column->addWidget(heading(theme, tr("How handoffs come to the team's people"), m_mode, this));
    m_mode->view()->setAccessibleName(m_mode->accessibleName());
    column->addWidget(m_mode);
    column->addWidget(m_hint);
    column->addWidget(heading(theme, tr("Skills wanted of who is asked, parted by commas"), m_skills, this));
    column->addWidget(m_skills);
    column->addWidget(heading(theme,
                              tr("Pages whose handoffs are this team's: an address a line, then skills wanted for it"),
                              m_pages, this));
    column->addWidget(m_pages);
    connect(m_mode, &QComboBox::activated, this, [this] {
        showHint();
        Q_EMIT edited();
    });
    connect(m_skills, &QLineEdit::textEdited, this, &TeamRouting::edited);
    connect(m_pages, &QPlainTextEdit::textChanged, this, &TeamRouting::edited);
    showHint();
}

void TeamRouting::showHint()
{
    const bool offers = m_mode->currentData().toInt() == int(TeamMode::Offers);
    m_hint->setFullText(
        offers
            ? tr("Whoever has most room is asked first. What nobody takes is open to all; nobody is offered more than "
                 "their capacity.")
            : tr("Somebody who had the conversation just before is still asked first."));
}

void TeamRouting::setTeam(const Team &team, bool canBeSet)
{
    m_mode->setCurrentIndex(m_mode->findData(int(team.mode)));
    showHint();
    if (!isBeingTyped(*m_skills) || skillsFromText(m_skills->text()) != team.skills)
        m_skills->setText(team.skills.join(u", "_s));
    if (pagesFromText(m_pages->toPlainText()) != team.pages) { // else what is being typed would be written anew
        const QSignalBlocker quiet(m_pages);
        m_pages->setPlainText(pagesAsText(team.pages));
    }
    m_mode->setEnabled(canBeSet);
    m_skills->setReadOnly(!canBeSet);
    m_pages->setReadOnly(!canBeSet);
}

void TeamRouting::applyTo(Team &team) const
{
    team.mode = static_cast<TeamMode>(m_mode->currentData().toInt());
    team.skills = skillsFromText(m_skills->text());
    team.pages = pagesFromText(m_pages->toPlainText());
}

QString TeamRouting::pagesAsText(const QList<TeamPage> &pages)
{
    QStringList lines;
    for (const TeamPage &page : pages)
        lines.append(page.skills.isEmpty() ? page.pattern : QString(page.pattern + u' ' + page.skills.join(u", "_s)));
    return lines.join(u'\n');
}

QList<TeamPage> TeamRouting::pagesFromText(const QString &text)
{
    QList<TeamPage> pages;
    const QStringList lines = text.split(u'\n');
    for (const QString &line : lines) {
        const QString clean = line.simplified();
        if (!clean.isEmpty())
            pages.append(TeamPage{clean.section(u' ', 0, 0), skillsFromText(clean.section(u' ', 1))});
    }
    return pages;
}

} // namespace Baton::Ui

#include "moc_teamrouting.cpp"
