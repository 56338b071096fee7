// SPDX-FileCopyrightText: Baton contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "platform/trayhost.h"

#include <memory>

namespace Baton {

/// Two kinds of tray, of which a desktop has one, both or none. An icon lies in one of them: when that one goes and the
/// other is there, it goes and comes, so that the icon is made anew.
class EitherTrayHost final : public TrayHost
{
    Q_OBJECT

public:
    EitherTrayHost(std::unique_ptr<TrayHost> first, std::unique_ptr<TrayHost> second, QObject *parent = nullptr)
        : TrayHost(parent)
        , m_first(std::move(first))
        , m_second(std::move(second))
    {
        for (const TrayHost *host : {m_first.get(), m_second.get()})
            connect(host, &TrayHost::changed, this, &EitherTrayHost::settle);
        settle();
    }

private:
    void settle()
    {
        if (m_used && m_used->isPresent())
            return;
        m_used = nullptr;
        setPresent(false);
        if (m_first->isPresent())
            m_used = m_first.get();
        else if (m_second->isPresent())
            m_used = m_second.get();
        setPresent(m_used != nullptr);
    }

    std::unique_ptr<TrayHost> m_first;
    std::unique_ptr<TrayHost> m_second;
    const TrayHost *m_used = nullptr;
};

} // namespace Baton
