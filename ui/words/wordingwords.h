// SPDX-FileCopyrightText: Baton contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "domain/wordinglint.h"

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
