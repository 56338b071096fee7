// SPDX-FileCopyrightText: Baton contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/preferences/zonechoice.h"

#include "ui/preferences/typing.h"
#include "ui/preferences/wheelguard.h"
#include "ui/theme/theme.h"

#include <QAbstractItemView>
#include <QCompleter>
#include <QLineEdit>
#include <QStyledItemDelegate>
#include <QTimeZone>

namespace Baton::Ui {

QString thisZone()
{
    return QString::fromLatin1(QTimeZone::systemTimeZoneId());
}

ZoneChoice::ZoneChoice(const QString &objectName, const QString &whose, const Theme &theme, QWidget *parent)
    : QComboBox(parent)
{
    setObjectName(objectName);
    setAccessibleName(whose);
    setItemDelegate(new QStyledItemDelegate(this)); // the style's own knows no padding
    view()->setAccessibleName(whose);
    setFont(theme.font(TextSize::Body));
    setMinimumWidth(theme.space(52));
    setEditable(true);
    setInsertPolicy(QComboBox::NoInsert);
    lineEdit()->setAccessibleName(whose);
    QStringList zones;
    for (const QByteArray &zone : QTimeZone::availableTimeZoneIds())
        zones.append(QString::fromLatin1(zone));
    zones.sort();
    addItems(zones);
    setCurrentIndex(-1);
    completer()->setFilterMode(Qt::MatchContains);
    completer()->setCompletionMode(QCompleter::PopupCompletion);
    completer()->popup()->setAccessibleName(whose);
    guardWheel(*this);
    connect(this, &QComboBox::activated, this, &ZoneChoice::take);
    connect(lineEdit(), &QLineEdit::editingFinished, this, &ZoneChoice::take);
}

void ZoneChoice::setZone(const QString &zone)
{
    m_zone = zone;
    if (currentText() != zone && !isBeingTyped(*lineEdit()))
        setEditText(zone);
}

void ZoneChoice::take()
{
    lineEdit()->setModified(false);
    const QString zone = currentText().trimmed();
    if (zone == m_zone)
        return;
    m_zone = zone;
    Q_EMIT edited();
}

} // namespace Baton::Ui

#include "moc_zonechoice.cpp"
