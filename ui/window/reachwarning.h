// SPDX-FileCopyrightText: Baton contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/tray/reachability.h"

#include <QTimer>

#include <chrono>
#include <functional>

namespace Baton::Ui {

class BannerArea;

/// Says across the window that an alert would not be noticed on this machine, while it is so.
class ReachWarning final : public QObject
{
    Q_OBJECT

public:
    /// `look` shows the chain link by link. `patience` is how long it has to last: services restart.
    ReachWarning(const Reachability &reachability, BannerArea &banners, std::function<void()> look,
                 std::chrono::milliseconds patience = std::chrono::seconds(3), QObject *parent = nullptr);

    /// Without waiting any longer.
    void warn();

private:
    void look();

    const Reachability &m_reachability;
    BannerArea &m_banners;
    std::function<void()> m_show;
    QTimer m_patience;
    QString m_told;
};

} // namespace Baton::Ui
