// SPDX-FileCopyrightText: Baton contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QLocale>
#include <QStringList>

class QCoreApplication;

namespace Baton::Ui {

/// Makes the application speak the locale's language, or English (whose plurals need translation as well) where there
/// is none, in the direction it is written. May be called again: the language before is taken out.
void installTranslations(QCoreApplication &application, const QLocale &locale);

/// The codes of the languages there are, as in "de"; without what is only for tests.
QStringList translatedLanguages();
/// A language in its own words.
QString languageName(const QString &code);

} // namespace Baton::Ui
