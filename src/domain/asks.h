// SPDX-FileCopyrightText: Baton contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "domain/conversation.h"

namespace Baton {

/// The key of a field whose value is known and that a reply asks the visitor for again: "What is your e-mail address?"
/// though there is one. In English, German, Arabic and Chinese; e-mail, phone, order number, name and company. It would
/// rather miss a question than find one in a sentence that asks nothing, or that asks for another, a new one.
std::optional<QString> asksForKnown(const Fields &fields, const QString &text);
/// The same, the visitor's own name counting as known.
std::optional<QString> asksForKnown(const Conversation &head, const QString &text);

} // namespace Baton
