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
/// The locale for numbers and dates beside words of this language. Arabic software writes 0 to 9, as addresses, prices
/// and whatever visitors type do; where a country's locale has other digits, it is the one of the Emirates that has
/// not.
QLocale localeOfNumbers(const QLocale &wanted);

/// The codes of the languages there are, as in "de"; without what is only for tests.
QStringList translatedLanguages();
/// A language in its own words.
QString languageName(const QString &code);

} // namespace Baton::Ui
