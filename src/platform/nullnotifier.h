// SPDX-FileCopyrightText: Baton contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "platform/notifier.h"

namespace Baton {

/// The notifier of a desktop that has none: it fails each notification and says why.
class NullNotifier : public Notifier
{
    Q_OBJECT

public:
    explicit NullNotifier(const QString &why, QObject *parent = nullptr)
        : Notifier(parent)
        , m_why(why)
    {}

    void show(const Notification &notification) override { Q_EMIT failed(notification.key, m_why); }
    void withdraw(const QString &) override {}
    NotifierCapabilities capabilities() const override
    {
        NotifierCapabilities none;
        none.trouble = NotifierTrouble::NoService;
        none.why = m_why;
        return none;
    }

private:
    QString m_why;
};

} // namespace Baton
