// SPDX-FileCopyrightText: Baton contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "domain/effectivealerts.h"

#include <QObject>

namespace Baton::Ui {

/// Alerts that can be set at one level: one's own, or rules for others. Table and details show either.
class AlertSource : public QObject
{
    Q_OBJECT

public:
    using QObject::QObject;

    /// Whether they can be set by who is signed in, now.
    virtual bool canBeSet() const = 0;
    /// For whom they come out as shown.
    virtual Agent subject() const = 0;
    virtual const Workspace &workspace() const = 0;
    virtual AlertLevel level() const = 0;
    /// Whether a lock holds a value against this level.
    virtual bool isHeld(const std::optional<AlertLock> &lock) const = 0;
    /// What this level chose of a row.
    virtual AlertRowChoice choice(AlertRow row) const = 0;
    virtual void setChoice(AlertRow row, const AlertRowChoice &choice) = 0;
    virtual QString teamName(const TeamId &team) const = 0;
    virtual QString from(AlertLevel level, const TeamId &team) const = 0;
    virtual QString lockWords(const AlertLock &lock) const = 0;

    bool isOwn() const { return level() == AlertLevel::Own; }

Q_SIGNALS:
    void changed();
};

} // namespace Baton::Ui
