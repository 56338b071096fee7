// SPDX-FileCopyrightText: Baton contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QLocale>

class QCoreApplication;

namespace Baton::Ui {

/// Loads the words of a language, English where there is none; English too needs it for its plural forms.
/// Call once, before the first window.
void installTranslations(QCoreApplication &application, const QLocale &locale);

} // namespace Baton::Ui
