// SPDX-FileCopyrightText: Baton contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/preferences/laddersteps.h"

#include "ui/preferences/ladderstep.h"
#include "ui/theme/controls.h"

#include <QBoxLayout>
#include <QPushButton>

using namespace Qt::Literals::StringLiterals;

namespace Baton::Ui {

namespace {

constexpr Millis gapOfNewStep{30'000}; ///< a new step and the one before

} // namespace

LadderSteps::LadderSteps(const Theme &theme, QWidget *parent)
    : QWidget(parent)
    , m_theme(theme)
    , m_column(new QVBoxLayout)
    , m_add(makeButton(theme, ButtonKind::Normal, u"ladderAdd"_s, tr("Add a step"), {}, this))
{
    setObjectName(u"ladderSteps"_s);
    m_column->setSpacing(0);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(theme.space(2));
    column->addLayout(m_column);
    column->addWidget(m_add, 0, Qt::AlignLeading);
    connect(m_add, &QPushButton::clicked, this, &LadderSteps::addStep);
}

/// A time that still has the keyboard says that it is finished when it is destroyed, and there is nobody any more to
/// keep it.
LadderSteps::~LadderSteps()
{
    for (LadderStepRow *row : std::as_const(m_rows))
        row->disconnect(this);
}

void LadderSteps::setSteps(const QList<LadderStep> &steps, bool canBeSet)
{
    m_steps = steps;
    if (m_rows.size() != steps.size())
        rebuild();
    for (qsizetype i = 0; i < steps.size(); ++i) {
        m_rows[i]->setStep(steps[i]);
        m_rows[i]->setCanBeSet(canBeSet);
    }
    m_add->setEnabled(canBeSet && steps.size() < maxLadderSteps);
}

void LadderSteps::rebuild()
{
    while (m_rows.size() > m_steps.size()) {
        LadderStepRow *last = m_rows.takeLast();
        last->disconnect(this); // what was being written in it is of a step that is gone
        last->hide();
        last->deleteLater(); // its own button may have asked for this
    }
    while (m_rows.size() < m_steps.size()) {
        const int index = int(m_rows.size());
        auto *row = new LadderStepRow(index + 1, m_theme, this);
        connect(row, &LadderStepRow::edited, this, [this, index](const LadderStep &step) { onEdited(index, step); });
        connect(row, &LadderStepRow::removeWanted, this, [this, index] { removeAt(index); });
        m_rows.append(row);
        m_column->addWidget(row);
    }
    for (qsizetype i = 0; i < m_rows.size(); ++i)
        m_rows[i]->setPlace(i == 0, i == m_rows.size() - 1);
}

void LadderSteps::onEdited(int index, const LadderStep &step)
{
    QList<LadderStep> steps = m_steps;
    if (index >= steps.size())
        return;
    steps[index] = step;
    steps = asLadder(steps);
    if (steps == m_steps) {
        m_rows[index]->showStep();
        return;
    }
    Q_EMIT edited(steps);
    // The keyboard goes with the step to its new place.
    const qsizetype now = m_steps.indexOf(step);
    if (now >= 0 && now != index)
        m_rows[now]->takeFocusOf(*m_rows[index]);
}

void LadderSteps::removeAt(int index)
{
    QList<LadderStep> steps = m_steps;
    if (index >= steps.size())
        return;
    steps.removeAt(index);
    Q_EMIT edited(asLadder(steps));
    if (!m_rows.isEmpty())
        m_rows[qMin(qsizetype(index), m_rows.size() - 1)]->setFocus();
}

void LadderSteps::addStep()
{
    QList<LadderStep> steps = m_steps;
    const qsizetype end = qMax(qsizetype(0), steps.size() - 1);
    const Millis after = end > 0 ? steps[end - 1].after + gapOfNewStep : Millis(0);
    steps.insert(end, {after, LadderTarget::Team});
    Q_EMIT edited(asLadder(steps));
    if (end < m_rows.size())
        m_rows[end]->setFocus();
}

} // namespace Baton::Ui

#include "moc_laddersteps.cpp"
