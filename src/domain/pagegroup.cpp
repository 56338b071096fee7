// SPDX-FileCopyrightText: Baton contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "domain/pagegroup.h"

#include <QHash>
#include <QRegularExpression>
#include <QUrl>

namespace Baton {

using namespace Qt::Literals::StringLiterals;

namespace {

const QHash<QString, PageGroup> &groupsOfWords()
{
    static const QHash<QString, PageGroup> groups = [] {
        QHash<QString, PageGroup> made;
        const auto add = [&](PageGroup group, const QString &words) {
            for (const QString &word : words.split(u' '))
                made.insert(word, group);
        };
        add(PageGroup::Pricing, u"pricing price prices plan plans rates quote preis preise tarif tarife angebot"_s);
        add(PageGroup::Product,
            u"product products item items shop store catalog catalogue collection collections features solutions "
            "produkt produkte artikel katalog"_s);
        add(PageGroup::Checkout,
            u"checkout cart basket bag payment pay billing subscribe signup warenkorb kasse bezahlen zahlung"_s);
        add(PageGroup::Support,
            u"support help faq contact docs kb knowledge guide returns status hilfe kontakt rueckgabe retouren"_s);
        return made;
    }();
    return groups;
}

} // namespace

PageGroup pageGroup(const QString &url)
{
    static const QRegularExpression notLetters(u"[^a-z]+"_s);
    constexpr qsizetype looked = 2'000;
    const QUrl parsed(url.left(looked)); // browsers leave letters in that the standard forbids
    if (!parsed.isValid())
        return PageGroup::Other;
    PageGroup group = PageGroup::Other;
    for (const QString &word : parsed.path().toLower().split(notLetters, Qt::SkipEmptyParts))
        group = groupsOfWords().value(word, group);
    return group;
}

} // namespace Baton
