// SPDX-FileCopyrightText: Baton contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "server/ai/judge.h"

namespace Baton::Server {

/// All there are: `sales/…` of pricing, integration, implementation, migration, fit, demo, objection, enterprise and
/// custom_quote; `support/…` of account, private, policy and unsolved.
const QStringList &intentNames();

/// What the talk is about within its category, by the words of each in the visitor's turns, the newest counting double,
/// and by the reasons that fired. Empty in other categories, and where nothing tells. A support question that reasons
/// say the AI could not solve, and that is about nothing else, is `support/unsolved`.
QString intentOf(const Turn &turn, Category category, const QList<Reason> &reasons);

} // namespace Baton::Server
