// SPDX-FileCopyrightText: Baton contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "domain/instant.h"
#include "domain/result.h"
#include "domain/values.h"

#include <QString>

namespace Baton::Words {

// What codes and numbers are called in the person's language.

/// A reason code; an unknown one as text with spaces.
QString reason(const QString &code);
QString category(Category category);
/// "4 minutes", "35 seconds": one unit, rounded down.
QString duration(Millis span);
/// Path of a page's address, "" where there is none.
QString pagePath(const QString &url);
/// Why a reply, note or verb was refused; `owner` is the name of who has the conversation now, "" if unknown.
QString refusal(Code code, const QString &owner);
/// Why a file was not taken, as a sentence.
QString fileRefusal(Code code);

} // namespace Baton::Words
