// SPDX-FileCopyrightText: Baton contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/preferences/ladderstep.h"

#include "ui/preferences/wheelguard.h"
#include "ui/theme/controls.h"
#include "ui/words/ladderwords.h"

#include <QAbstractItemView>
#include <QBoxLayout>
#include <QComboBox>
#include <QLocale>
#include <QPainter>
#include <QPushButton>
#include <QSignalBlocker>
#include <QStyledItemDelegate>
#include <QTimeEdit>

#include <utility>

using namespace Qt::Literals::StringLiterals;

namespace Baton::Ui {

namespace {

constexpr Millis longestAfter{24 * 3'600'000 - 1000}; ///< what the field can show

constexpr LadderTarget targets[] = {LadderTarget::Available, LadderTarget::AgentsAgain, LadderTarget::Team,
                                    LadderTarget::TeamLeads, LadderTarget::AnyOnline,   LadderTarget::Target};

QTime fieldOf(Millis after)
{
    return QTime::fromMSecsSinceStartOfDay(int(qMin(after, longestAfter).count()));
}

} // namespace

LadderStepRow::LadderStepRow(int number, const Theme &theme, QWidget *parent)
    : QWidget(parent)
    , m_theme(theme)
    , m_after(new QTimeEdit(this))
    , m_target(new QComboBox(this))
    , m_end(new PlainLabel(theme.font(TextSize::Body), this))
    , m_remove(makeButton(theme, ButtonKind::Quiet, u"ladderRemove%1"_s.arg(number), {}, u"close"_s, this))
{
    const QString no = QLocale().toString(number);
    m_after->setObjectName(u"ladderAfter%1"_s.arg(number));
    m_after->setAccessibleName(tr("Step %1, after hours, minutes and seconds").arg(no));
    m_after->setLayoutDirection(Qt::LeftToRight); // right to left the toolkit would put minutes before hours
    m_after->setDisplayFormat(u"h:mm:ss"_s);
    m_after->setButtonSymbols(QAbstractSpinBox::NoButtons);
    m_after->setFont(theme.font(TextSize::Body));
    m_target->setObjectName(u"ladderTarget%1"_s.arg(number));
    m_target->setAccessibleName(tr("Step %1, whom it alerts").arg(no));
    m_target->setItemDelegate(new QStyledItemDelegate(m_target)); // the style's own knows no padding
    m_target->view()->setAccessibleName(m_target->accessibleName());
    guardWheel(*m_after);
    guardWheel(*m_target);
    m_remove->setAccessibleName(tr("Remove step %1").arg(no));
    setPlainToolTip(*m_remove, tr("Remove this step"));
    m_end->setMaximumLines(0);
    m_end->setFullText(LadderWords::target(LadderTarget::Missed));
    addTargets();
    setFocusProxy(m_after);
    auto *line = new QHBoxLayout(this);
    line->setContentsMargins(leadingMargins(theme.space(8), theme.space(1), 0, theme.space(1)));
    line->setSpacing(theme.space(3));
    line->addWidget(m_after);
    line->addWidget(m_target);
    line->addWidget(m_end, 1);
    line->addStretch(0);
    line->addWidget(m_remove);
    connect(m_after, &QTimeEdit::editingFinished, this, &LadderStepRow::onEdited);
    connect(m_target, &QComboBox::activated, this, &LadderStepRow::onEdited);
    connect(m_remove, &QPushButton::clicked, this, &LadderStepRow::removeWanted);
}

LadderStepRow::~LadderStepRow()
{
    m_after->disconnect(this); // see ~LadderSteps
}

void LadderStepRow::addTargets()
{
    for (const LadderTarget target : targets)
        m_target->addItem(LadderWords::target(target), int(target));
}

void LadderStepRow::setStep(const LadderStep &step)
{
    if (std::exchange(m_isSet, true) && step == m_step)
        return;
    m_step = step;
    showStep();
}

void LadderStepRow::showStep()
{
    const QSignalBlocker after(m_after);
    const QSignalBlocker target(m_target);
    if (m_after->time() != fieldOf(m_step.after))
        m_after->setTime(fieldOf(m_step.after));
    const bool end = m_step.target == LadderTarget::Missed;
    m_target->setCurrentIndex(m_target->findData(int(m_step.target)));
    m_target->setVisible(!end);
    m_end->setVisible(end);
    m_remove->setVisible(!end);
}

void LadderStepRow::setCanBeSet(bool can)
{
    for (QWidget *part : QList<QWidget *>{m_after, m_target, m_remove})
        part->setEnabled(can);
}

void LadderStepRow::setPlace(bool isFirst, bool isLast)
{
    m_isFirst = isFirst;
    m_isLast = isLast;
    update();
}

void LadderStepRow::takeFocusOf(const LadderStepRow &other)
{
    if (other.m_target->hasFocus())
        m_target->setFocus();
    else
        m_after->setFocus();
}

LadderStep LadderStepRow::written() const
{
    LadderStep step = m_step;
    if (m_after->time() != fieldOf(m_step.after))
        step.after = Millis(m_after->time().msecsSinceStartOfDay());
    if (step.target != LadderTarget::Missed)
        step.target = LadderTarget(m_target->currentData().toInt());
    return step;
}

void LadderStepRow::onEdited()
{
    if (written() != m_step)
        Q_EMIT edited(written());
}

void LadderStepRow::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const int radius = m_theme.space(1) + 1;
    const int column = m_theme.space(4);
    const int x = layoutDirection() == Qt::RightToLeft ? width() - column : column;
    const int y = height() / 2;
    painter.setPen(QPen(m_theme.color(ColorRole::Control), 2));
    painter.drawLine(x, m_isFirst ? y : 0, x, m_isLast ? y : height());
    painter.setPen(QPen(m_theme.color(ColorRole::Accent), 2));
    painter.setBrush(m_theme.color(m_isLast ? ColorRole::Surface : ColorRole::Accent));
    painter.drawEllipse(QPoint(x, y), radius, radius);
}

} // namespace Baton::Ui

#include "moc_ladderstep.cpp"
