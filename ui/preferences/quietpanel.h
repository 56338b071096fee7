// SPDX-FileCopyrightText: Baton contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/preferences/ownalerts.h"

#include <QTimer>
#include <QWidget>

class QCheckBox;
class QComboBox;
class QPushButton;
class QVBoxLayout;

namespace Baton::Ui {

class PlainLabel;
class QuietSpanRow;
class Theme;

/// When the person does not want to be alerted: stretches of the week, by the clock of one zone, and what pierces them.
class QuietPanel final : public QWidget
{
    Q_OBJECT

public:
    QuietPanel(OwnAlerts &alerts, const Theme &theme, QWidget *parent = nullptr);
    ~QuietPanel() override;

private:
    void buildUntil();
    void buildOnCall();
    void refresh();
    void showUntil(const QuietHours &quiet, bool can);
    void setUntil();
    /// As it stands, without a "do not disturb" that is over.
    QuietHours quiet() const;
    QString stateWords(const QuietHours &quiet) const;
    void fillSpans(const QList<QuietSpan> &spans);
    void addSpan();
    void keepSpans();
    void useThisZone();
    void switchOnCall(AlertRow row, bool on);
    QString zoneWords(const QString &zone) const;

    OwnAlerts &m_alerts;
    const Theme &m_theme;
    QVBoxLayout *m_column;
    QComboBox *m_until;
    QTimer m_clock; ///< "do not disturb" ends by itself
    PlainLabel *m_state;
    QVBoxLayout *m_spanRows;
    QList<QuietSpanRow *> m_spans;
    QPushButton *m_add;
    PlainLabel *m_zone;
    QPushButton *m_useZone;
    QMap<AlertRow, QCheckBox *> m_onCall;
    PlainLabel *m_onCallTitle;
    bool m_could = false; ///< be set, when it was shown last
};

} // namespace Baton::Ui
