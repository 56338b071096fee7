// SPDX-FileCopyrightText: Baton contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QComboBox>

namespace Baton::Ui {

class Theme;

/// A time zone, chosen from all there are or typed; what is typed is found anywhere in the names.
class ZoneChoice final : public QComboBox
{
    Q_OBJECT

public:
    ZoneChoice(const QString &objectName, const QString &whose, const Theme &theme, QWidget *parent = nullptr);

    /// What is being typed stays.
    void setZone(const QString &zone);
    const QString &zone() const { return m_zone; }

Q_SIGNALS:
    void edited();

private:
    void take();

    QString m_zone;
};

/// That of this computer.
QString thisZone();

} // namespace Baton::Ui
