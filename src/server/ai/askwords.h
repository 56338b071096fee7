// SPDX-FileCopyrightText: Baton contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>

namespace Baton::Server {

// What the built-in AI says where a rule has it ask or offer, in en, de, es, fr, ar and zh; English for any other.

/// The question for one of askableFields(). Before the first, why it is asked; always, that it may be skipped.
QString questionFor(const QString &field, bool isFirst, const QString &language);

/// Offers a person.
QString offerWords(const QString &language);

/// After the offer was declined.
QString declinedWords(const QString &language);

/// That it does not know, without promising anybody: said while handoffs are off.
QString unsureWords(const QString &language);
/// Whether a text is unsureWords() of any language.
bool offersNobody(const QString &text);

} // namespace Baton::Server
