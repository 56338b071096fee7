// SPDX-FileCopyrightText: Baton contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/words/translations.h"
#include "unit/ui/textscase.h"

#include <QApplication>

using namespace Baton;
using namespace Baton::Ui;
using namespace Qt::Literals::StringLiterals;

/// The languages of what visitors read: chosen, added, removed.
class TestUiTextLanguages : public TextsCase
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { installTranslations(*qApp, QLocale(QLocale::English)); }
    void init() { begin(); }
    void cleanup() { end(); }
    void language_isChosen_andReadInItsDirection();
    void language_isAdded_withTheBuiltInTexts();
    void language_isRemoved_butNotTheDefault();
    void language_thatCannotBeAdded_isSaid();
};

void TestUiTextLanguages::language_isChosen_andReadInItsDirection()
{
    auto *choice = named<QComboBox>(u"textsLanguage"_s);
    QCOMPARE(choice->count(), 4);
    QCOMPARE(named(u"textClaimedPreview"_s)->layoutDirection(), Qt::LeftToRight);
    choice->setCurrentIndex(choice->findData(u"ar"_s));
    Q_EMIT choice->activated(choice->currentIndex());
    QCOMPARE(edit(u"Claimed"_s)->toPlainText(), stored(u"ar"_s).claimed);
    QCOMPARE(named(u"textClaimedPreview"_s)->layoutDirection(), Qt::RightToLeft);
    QCOMPARE(page()->layoutDirection(), Qt::LeftToRight);
    type(u"Claimed"_s, u"وصل {agent}. يرجى الانتظار."_s);
    QVERIFY(said(u"textClaimedNote1"_s).contains(u"يرجى الانتظار"_s));
    QCOMPARE(draft().text({u"en"_s, &Templates::claimed}), stored(u"en"_s).claimed);
    press(u"textsSave"_s);
    QCOMPARE(stored(u"ar"_s).claimed, u"وصل {agent}. يرجى الانتظار."_s);
}

void TestUiTextLanguages::language_isAdded_withTheBuiltInTexts()
{
    QCOMPARE(named<QComboBox>(u"textsNewLanguage"_s)->count(), 0); // all that Baton comes with are there
    addLanguage(u" pt_br "_s);
    QCOMPARE(choice()->currentData().toString(), u"pt-BR"_s);
    QCOMPARE(plain(choice()->currentText()), u"Português (pt-BR)"_s);
    QVERIFY(named<QComboBox>(u"textsNewLanguage"_s)->currentText().isEmpty());
    QCOMPARE(edit(u"Missed"_s)->toPlainText(), stored(u"en"_s).missed);
    QCOMPARE(draft().changes(), 1);
    type(u"Claimed"_s, u"{agent} {foo}"_s);
    QVERIFY(!named(u"textClaimedBuiltIn"_s)->isVisibleTo(page())); // Baton has none in it
    QVERIFY2(footerText().contains(u"Português (pt-BR), A person comes: Nothing fills in {foo}."_s),
             qPrintable(footerText()));
    QVERIFY(!saveButton()->isEnabled());
    type(u"Claimed"_s, u"{agent} chegou."_s);
    press(u"textsSave"_s);
    QVERIFY(!draft().isChanged());
    QCOMPARE(stored(u"pt-BR"_s).claimed, u"{agent} chegou."_s);
    QCOMPARE(stored(u"pt-BR"_s).missed, stored(u"en"_s).missed);
    addLanguage(u"de-at"_s);
    QCOMPARE(edit(u"Missed"_s)->toPlainText(), stored(u"de"_s).missed);
    type(u"Missed"_s, u"Es war niemand da."_s);
    press(u"textMissedBuiltIn"_s);
    QCOMPARE(draft().text({u"de-AT"_s, &Templates::missed}), stored(u"de"_s).missed);
}

void TestUiTextLanguages::language_isRemoved_butNotTheDefault()
{
    const auto *button = named<QPushButton>(u"textsRemoveLanguage"_s);
    auto *addable = named<QComboBox>(u"textsNewLanguage"_s);
    QVERIFY(!button->isVisibleTo(page())); // English is shown
    draft().removeLanguage(u"en"_s);
    QVERIFY(!draft().isChanged());
    page()->showLanguage(u"ar"_s);
    type(u"Missed"_s, u"لم يأت أحد."_s);
    press(u"textsSave"_s);
    press(u"textsRemoveLanguage"_s);
    QCOMPARE(draft().changes(), 1);
    addLanguage(u"ar"_s); // with what is stored
    QVERIFY(!draft().isChanged());
    page()->showLanguage(u"de"_s);
    QVERIFY(button->isVisibleTo(page()));
    press(u"textsRemoveLanguage"_s);
    QCOMPARE(choice()->count(), 3);
    QCOMPARE(choice()->currentData().toString(), u"en"_s);
    QCOMPARE(edit(u"Missed"_s)->toPlainText(), stored(u"en"_s).missed);
    press(u"textsSave"_s);
    QVERIFY(!draft().isChanged());
    QVERIFY(!backend().snapshot.workspace.templates.contains(u"de"_s));
    QCOMPARE(addable->count(), 1);
    addLanguage(addable->itemText(0));
    QCOMPARE(choice()->currentData().toString(), u"de"_s);
    QCOMPARE(edit(u"Missed"_s)->toPlainText(), defaultWorkspace().templates.value(u"de"_s).missed);
}

void TestUiTextLanguages::language_thatCannotBeAdded_isSaid()
{
    const auto *fault = named(u"textsNewFault"_s);
    for (const auto &[typed, words] :
         {std::pair(u"German"_s, u"“German” is no language tag"_s), std::pair(u"de-"_s, u"is no language tag"_s),
          std::pair(u"DE"_s, u"already"_s)}) {
        addLanguage(typed);
        QVERIFY2(said(u"textsNewFault"_s).contains(words), qPrintable(said(u"textsNewFault"_s)));
        QVERIFY(fault->isVisibleTo(page()));
        QVERIFY(!draft().isChanged());
    }
    named<QComboBox>(u"textsNewLanguage"_s)->setEditText(u"f"_s);
    QVERIFY(!fault->isVisibleTo(page()));
    for (char16_t last = u'a'; draft().languages().size() < maxTemplateLanguages; ++last)
        QVERIFY(!draft().addLanguage(u"x"_s + QChar(last)).isEmpty());
    addLanguage(u"fr"_s);
    QVERIFY(said(u"textsNewFault"_s).contains(u"16 languages at most"_s));
    QVERIFY(!draft().languages().contains(u"fr"_s));
}

QTEST_MAIN(TestUiTextLanguages)
#include "tst_ui_textlanguages.moc"
