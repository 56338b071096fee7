// SPDX-FileCopyrightText: Baton contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "console/wordingdraft.h"

#include <QCoreApplication>

namespace Baton::Ui {

/// The words around the texts that visitors read.
struct WordingWords
{
    Q_DECLARE_TR_FUNCTIONS(Wording)

public:
    static QString title(TemplateLine line);
    /// When it is said.
    static QString purpose(TemplateLine line);
    /// "Português (pt-BR)": a tag of more than a language by itself names no other by the same words.
    static QString language(const QString &tag);
    /// Why this cannot be added.
    static QString addFault(WordingDraft::AddFault fault, const QString &typed);
    /// A language that somebody else added, changed or removed, which is changed here as well.
    static QString disputedLanguage(const QString &tag, bool isStored, bool isThere);
    /// What a placeholder stands for, as on a button: "Name of the agent".
    static QString placeholder(const QString &name);
    /// A finding in a text, as a sentence.
    static QString finding(const WordingFinding &finding, const QString &text, TemplateLine line);
    /// What the visitor's page shows by itself while somebody waits, in its own words for that language.
    static QString waiting(const QString &language);

private:
    static QString empty(TemplateLine line);
};

} // namespace Baton::Ui
