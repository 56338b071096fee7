// SPDX-FileCopyrightText: Baton contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "domain/conversation.h"

namespace Baton {

/// The visitor's own name; where there is none "Visitor 4F2A" in the person's language, made of the id.
QString displayName(const Conversation &conversation);

} // namespace Baton
