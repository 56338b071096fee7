// SPDX-FileCopyrightText: Baton contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/preferences/bouncefield.h"

#include "ui/preferences/typing.h"
#include "ui/preferences/wheelguard.h"
#include "ui/theme/controls.h"

#include <QBoxLayout>
#include <QSpinBox>

using namespace Qt::Literals::StringLiterals;

namespace Baton::Ui {

namespace {

constexpr qint64 msOfMinute = 60'000;

int minutesOf(const Workspace &workspace)
{
    return int(workspace.sameAgentWithin.value_or(builtInBounce).count() / msOfMinute);
}

} // namespace

BounceField::BounceField(const Theme &theme, QWidget *parent)
    : QWidget(parent)
    , m_minutes(new QSpinBox(this))
{
    const QString words = tr("What comes back from the AI within this time goes first to the agent who had it");
    auto *label = new PlainLabel(theme.font(TextSize::Body), this);
    label->setMaximumLines(0);
    label->setFullText(words);
    m_minutes->setObjectName(u"bounceMinutes"_s);
    m_minutes->setAccessibleName(words);
    m_minutes->setRange(0, int(longestBounce.count() / msOfMinute));
    m_minutes->setFont(theme.font(TextSize::Body));
    m_minutes->setKeyboardTracking(false);
    m_minutes->setButtonSymbols(QAbstractSpinBox::NoButtons);
    //: after a number: 10 minutes
    m_minutes->setSuffix(u' ' % tr("minutes"));
    m_minutes->setSpecialValueText(tr("never"));
    guardWheel(*m_minutes);
    auto *line = new QHBoxLayout(this);
    line->setContentsMargins(0, 0, 0, 0);
    line->setSpacing(theme.space(3));
    line->addWidget(label, 1);
    line->addWidget(m_minutes);
    connect(m_minutes, &QSpinBox::valueChanged, this, &BounceField::edited);
}

void BounceField::setWorkspace(const Workspace &workspace, bool canBeSet)
{
    showNumber(*m_minutes, minutesOf(workspace));
    m_minutes->setReadOnly(!canBeSet);
}

void BounceField::applyTo(Workspace &workspace) const
{
    if (m_minutes->value() == minutesOf(workspace))
        return;
    const Millis within(m_minutes->value() * msOfMinute);
    workspace.sameAgentWithin = within == builtInBounce ? std::nullopt : std::optional(within);
}

} // namespace Baton::Ui

#include "moc_bouncefield.cpp"
