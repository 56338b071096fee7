// SPDX-FileCopyrightText: Baton contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/words/translations.h"

#include <QCoreApplication>
#include <QTranslator>

using namespace Qt::Literals::StringLiterals;

namespace Baton::Ui {

void installTranslations(QCoreApplication &application, const QLocale &locale)
{
    auto *translator = new QTranslator(&application);
    if (translator->load(locale, u"baton"_s, u"_"_s, u":/i18n"_s) || translator->load(u"baton_en"_s, u":/i18n"_s))
        application.installTranslator(translator);
}

} // namespace Baton::Ui
