// SPDX-FileCopyrightText: Baton contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/preferences/specialdayrow.h"

#include "ui/preferences/spanfield.h"
#include "ui/preferences/typing.h"
#include "ui/preferences/wheelguard.h"
#include "ui/theme/controls.h"

#include <QBoxLayout>
#include <QDateEdit>
#include <QLocale>
#include <QPushButton>
#include <QSignalBlocker>

using namespace Qt::Literals::StringLiterals;

namespace Baton::Ui {

SpecialDayRow::SpecialDayRow(int number, const Theme &theme, QWidget *parent)
    : QWidget(parent)
    , m_date(new QDateEdit(this))
    , m_name(new QLineEdit(this))
    , m_spans(new SpanField(u"holidayHours%1"_s.arg(number), tr("Holiday %1: hours").arg(QLocale().toString(number)),
                            theme, this))
{
    const QString no = QLocale().toString(number);
    m_date->setObjectName(u"holidayDate%1"_s.arg(number));
    m_date->setAccessibleName(tr("Holiday %1: date").arg(no));
    m_date->setLayoutDirection(Qt::LeftToRight); // right to left the toolkit would put the year first
    m_date->setDisplayFormat(u"yyyy-MM-dd"_s);
    m_date->setButtonSymbols(QAbstractSpinBox::NoButtons);
    m_date->setFont(theme.font(TextSize::Body));
    guardWheel(*m_date);
    m_name->setObjectName(u"holidayName%1"_s.arg(number));
    m_name->setAccessibleName(tr("Holiday %1: name").arg(no));
    m_name->setPlaceholderText(tr("Name of the day"));
    m_name->setMaxLength(int(maxDayNameCodePoints));
    m_name->setFont(theme.font(TextSize::Body));
    auto *remove = makeButton(theme, ButtonKind::Quiet, u"holidayRemove%1"_s.arg(number), {}, u"close"_s, this);
    remove->setAccessibleName(tr("Remove holiday %1").arg(no));
    setPlainToolTip(*remove, tr("Remove this holiday"));
    auto *line = new QHBoxLayout(this);
    line->setContentsMargins(0, 0, 0, 0);
    line->setSpacing(theme.space(2));
    line->addWidget(m_date);
    line->addWidget(m_name, 1);
    line->addWidget(m_spans, 1);
    line->addWidget(remove);
    connect(m_date, &QDateEdit::editingFinished, this, &SpecialDayRow::edited);
    connect(m_name, &QLineEdit::editingFinished, this, [this] {
        m_name->setModified(false);
        Q_EMIT edited();
    });
    connect(m_spans, &SpanField::edited, this, &SpecialDayRow::edited);
    connect(m_spans, &SpanField::readChanged, this, &SpecialDayRow::readChanged);
    connect(remove, &QPushButton::clicked, this, &SpecialDayRow::removeWanted);
}

void SpecialDayRow::setDay(const SpecialDay &day)
{
    const QSignalBlocker quiet(m_date);
    if (!m_date->hasFocus())
        m_date->setDate(QDate::fromString(day.date, Qt::ISODate));
    if (m_name->text() != day.name && !isBeingTyped(*m_name))
        m_name->setText(day.name);
    m_spans->setSpans(day.spans);
}

SpecialDay SpecialDayRow::day() const
{
    return {m_date->date().toString(Qt::ISODate), m_name->text(), m_spans->spans()};
}

bool SpecialDayRow::isRead() const
{
    return m_spans->isRead();
}

} // namespace Baton::Ui

#include "moc_specialdayrow.cpp"
