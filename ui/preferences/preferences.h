// SPDX-FileCopyrightText: Baton contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/tray/alertcontroller.h"
#include "ui/tray/alertsound.h"

#include <QObject>

class QSettings;

namespace Baton::Ui {

/// Which colours the console wears.
enum class Look { Desktop, Light, Dark, HighContrast };

/// What the person has chosen for this machine, kept in the settings. A value that was tampered with counts as the
/// default. Who shows or uses one listens to `changed`.
class Preferences final : public QObject
{
    Q_OBJECT

public:
    enum class What { Language, TextSize, Look, Sending, Queue, Alerts };

    explicit Preferences(QSettings &settings, QObject *parent = nullptr);

    QSettings &settings() const { return m_settings; }

    QString language() const; ///< as in "de"; empty for the desktop's
    void setLanguage(const QString &language);
    int textPercent() const; ///< of the desktop's text size
    void setTextPercent(int percent);
    Look look() const;
    void setLook(Look look);
    bool enterSends() const; ///< otherwise Enter breaks the line and Ctrl+Enter sends
    void setEnterSends(bool sends);
    int sendDelay() const; ///< seconds in which a sent reply can be taken back: 0, 3 or 5
    void setSendDelay(int seconds);
    bool compactQueue() const;
    void setCompactQueue(bool compact);
    ToastPrivacy toastPrivacy() const;
    void setToastPrivacy(ToastPrivacy privacy);
    SoundChoice soundChoice() const;
    void setSoundChoice(const SoundChoice &choice);

    static const QList<int> &textPercents();
    static const QList<int> &sendDelays();

Q_SIGNALS:
    void changed(Baton::Ui::Preferences::What what);

private:
    void keep(const QString &key, const QVariant &value, What what);

    QSettings &m_settings;
};

} // namespace Baton::Ui
