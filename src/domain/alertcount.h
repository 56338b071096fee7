// SPDX-FileCopyrightText: Baton contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "domain/ids.h"

namespace Baton {

/// What the receipts of the last hour say of the alerts to one agent. An alert is a step of the ladder for a person.
struct AlertCount
{
    AgentId agent;
    int attempted = 0;
    int seen = 0; ///< of these, displayed or acknowledged; handed over, or not known, is not seen

    friend bool operator==(const AlertCount &, const AlertCount &) = default;
};

} // namespace Baton
