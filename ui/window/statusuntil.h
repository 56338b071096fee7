// SPDX-FileCopyrightText: Baton contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "console/console.h"

#include <QTimer>

class QSettings;

namespace Baton::Ui {

/// A status for a while: when the time has come the person is available again, unless they chose something else
/// meanwhile. Kept in the settings, so that a restart does not make a short break a long one.
class StatusUntil final : public QObject
{
    Q_OBJECT

public:
    StatusUntil(Console &console, QSettings &settings, QObject *parent = nullptr);

    /// For good without a time.
    void choose(Status status, std::optional<Instant> until);
    /// When the status of now ends by itself.
    std::optional<Instant> end() const;

Q_SIGNALS:
    void changed();

private:
    void load();
    void keep();
    void look();
    void onRefused(Status status);

    /// What counts until the server has taken what was chosen after it.
    struct Choice
    {
        Status status;
        std::optional<Instant> until;
        bool seen;
    };

    Console &m_console;
    QSettings &m_settings;
    QTimer m_timer;
    Status m_status = Status::Available;
    std::optional<Instant> m_until;
    std::optional<Choice> m_before;
    bool m_seen = false; ///< the server has told of the status that was chosen
};

} // namespace Baton::Ui
