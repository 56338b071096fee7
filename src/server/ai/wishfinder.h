// SPDX-FileCopyrightText: Baton contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "domain/message.h"

namespace Baton::Server {

/// Points from which on a turn says what the visitor wants well enough to be the newest wish.
constexpr int wishBorder = 36;

/// How well each turn of the visitor says what they want, by the index of the message; 0 for what is no turn of theirs
/// and for what says nothing. The sum of 16 where it has three words worth looking up and more, 17 times the share of
/// these words that others take up later (all of it while nobody has answered a turn that is no such aside), 13 where
/// the visitor says that they need or want something, 3 where they ask for something in another way, less 12 for an
/// aside: a goodbye or a wish for a person.
QList<int> wishPoints(const QList<Message> &thread);

/// The turn that says what the visitor wants now: the newest of wishBorder points and more, where there is none that of
/// the most points, the newest of equals. Null where no turn has any.
const Message *wishOf(const QList<Message> &thread);

/// A text from the sentence on that says best what is wanted, where it has more than so many letters; else all of it.
QString wordsOfWish(const QString &text, qsizetype letters);

/// The first turn that asks for something; null where none does.
const Message *requestOf(const QList<Message> &thread);

} // namespace Baton::Server
