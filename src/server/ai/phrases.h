// SPDX-FileCopyrightText: Baton contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "domain/values.h"

#include <QMap>
#include <QString>

namespace Baton::Server {

// What phrases alone tell, by the lists in resources/judge. All but ownWords() take the text as plainWords() gives it,
// look at no more than its first 8,000 characters, and take time linear in it: every repetition is bounded.

/// How sure, per cent, the text asks for a person; 0 where it does not. 95 for a wish to talk to one, 80 for not
/// wanting a machine, 70 for wanting a number to call. A wish taken back ("no need to transfer me") does not count.
int wishForPerson(const QString &plain);

/// The text has the words of a wish for a person, taken back or not.
bool namesPerson(const QString &plain);

/// The text says that an answer was wrong, the same again, or of no use.
bool rejectsAnswer(const QString &plain);

/// The text uses the words of an angry person. Most annoyed visitors use none: on its own a weak sign.
bool soundsAngry(const QString &plain);

/// How sure, per cent, the text touches what a machine should keep out of: death, harm, threats, fraud, abuse, law.
int sensitivity(const QString &plain);

/// The text says that it cannot wait.
bool soundsUrgent(const QString &plain);

/// Points a category gets from the words of its field.
QMap<Category, int> categoryPoints(const QString &plain);

/// plainWords() of a text without what is only cited in it: what stands between quotation marks, and what somebody
/// else is told to have said. Anger and insults count in one's own words only.
QString ownWords(const QString &text);

} // namespace Baton::Server
