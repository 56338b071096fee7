// SPDX-FileCopyrightText: Baton contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

class QSettings;

namespace Baton {
class SnippetBook;
class SpellChecker;
} // namespace Baton

namespace Baton::Ui {

/// What one writes with beside the console itself; none of it is owned, and the composer works without.
struct WritingTools
{
    SnippetBook *snippets = nullptr;
    SpellChecker *spelling = nullptr;
    QSettings *settings = nullptr;
};

} // namespace Baton::Ui
