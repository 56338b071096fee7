// SPDX-FileCopyrightText: Baton contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QStringList>

namespace Baton {

// Lists as people type them on one line. Commas are also those that Arabic and Chinese write.

/// "wood, late delivery" to skills: white space folded, each once, whatever its case.
QStringList skillsFromText(const QString &text);

/// "en, de-AT" to language tags, each once; blanks and semicolons part them too. Nothing looks whether they are tags.
QStringList tagsFromText(const QString &text);

} // namespace Baton
