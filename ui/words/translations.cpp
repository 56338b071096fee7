// SPDX-FileCopyrightText: Baton contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/words/translations.h"

#include <QDir>
#include <QGuiApplication>
#include <QLibraryInfo>
#include <QTranslator>

using namespace Qt::Literals::StringLiterals;

namespace Baton::Ui {

namespace {

const QString &translatorName()
{
    static const QString name = u"batonWords"_s;
    return name;
}

void addTranslator(QCoreApplication &application, std::unique_ptr<QTranslator> translator)
{
    translator->setObjectName(translatorName());
    translator->setParent(&application);
    application.installTranslator(translator.release());
}

} // namespace

void installTranslations(QCoreApplication &application, const QLocale &locale)
{
    const auto before = application.findChildren<QTranslator *>(translatorName(), Qt::FindDirectChildrenOnly);
    for (QTranslator *translator : before) {
        application.removeTranslator(translator);
        delete translator;
    }
    // The words that Qt itself shows: menus of text fields, standard buttons.
    auto ofQt = std::make_unique<QTranslator>();
    if (ofQt->load(locale, u"qtbase"_s, u"_"_s, QLibraryInfo::path(QLibraryInfo::TranslationsPath)))
        addTranslator(application, std::move(ofQt));
    auto ours = std::make_unique<QTranslator>();
    const bool spoken = ours->load(locale, u"baton"_s, u"_"_s, u":/i18n"_s);
    if (spoken || ours->load(u"baton_en"_s, u":/i18n"_s))
        addTranslator(application, std::move(ours));
    if (qobject_cast<QGuiApplication *>(&application))
        QGuiApplication::setLayoutDirection(spoken ? locale.textDirection() : Qt::LeftToRight);
}

QLocale localeOfNumbers(const QLocale &wanted)
{
    if (wanted.language() != QLocale::Arabic)
        return wanted;
    // The desktop's own may have the digits of one country and the dates of another, so its country's is taken as it
    // is.
    const QLocale locale(QLocale::Arabic, wanted.territory());
    return locale.zeroDigit() == "0"_L1 ? locale : QLocale(QLocale::Arabic, QLocale::UnitedArabEmirates);
}

QStringList translatedLanguages()
{
    QStringList codes;
    for (QString file : QDir(u":/i18n"_s).entryList({u"baton_*.qm"_s}, QDir::Files, QDir::Name)) {
        const QString code = file.remove(u"baton_"_s).remove(u".qm"_s);
        const QLocale locale(code);
        // A made-up language, for tests of the layout, is no language of QLocale's.
        if (locale.language() != QLocale::C && !code.endsWith("_XA"_L1) && !code.endsWith("_XB"_L1))
            codes.append(code);
    }
    return codes;
}

QString languageName(const QString &code)
{
    QString name = QLocale(code).nativeLanguageName();
    if (code == "en"_L1)
        name = u"English"_s; // not "American English"
    if (!name.isEmpty())
        name[0] = name.at(0).toUpper();
    return name.isEmpty() ? code : name;
}

} // namespace Baton::Ui
