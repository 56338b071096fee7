// SPDX-FileCopyrightText: Baton contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/words/translations.h"
#include "unit/ui/textscase.h"

#include <QApplication>

using namespace Baton;
using namespace Baton::Ui;
using namespace Qt::Literals::StringLiterals;

/// Texts that are saved, refused or thrown away, by two admins at once.
class TestUiTextSaving : public TextsCase
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { installTranslations(*qApp, QLocale(QLocale::English)); }
    void init() { begin(); }
    void cleanup() { end(); }
    void languageChangedByAnother_isNamed();
    void savedByAnother_isSaid_andMineAreKept();
    void sameLineSavedByAnother_isNamed_withTheirs();
    void ownSave_isNotSomebodyElses();
    void sameAgain_savedByAnother_isTheirs();
    void refused_saysWhy_andKeepsTheChanges();
    void discard_isBack();
};

void TestUiTextSaving::languageChangedByAnother_isNamed()
{
    page()->showLanguage(u"de"_s);
    type(u"Missed"_s, u"Es war niemand da."_s);
    Workspace theirs = backend().snapshot.workspace;
    const Templates german = theirs.templates.take(u"de"_s);
    backend().setWorkspace(theirs);
    QVERIFY2(footerText().contains(u"Deutsch was removed by somebody else."_s), qPrintable(footerText()));
    QCOMPARE(edit(u"Missed"_s)->toPlainText(), u"Es war niemand da."_s);
    press(u"textsSave"_s);
    QVERIFY(!draft().isChanged());
    QCOMPARE(stored(u"de"_s).missed, u"Es war niemand da."_s);
    QCOMPARE(stored(u"de"_s).claimed, german.claimed); // and is whole
    page()->showLanguage(u"ar"_s);
    press(u"textsRemoveLanguage"_s);
    othersSave(&Templates::missed, u"لم يأت أحد."_s, u"ar"_s);
    QVERIFY2(footerText().contains(u"somebody else changed texts, and you remove the language"_s),
             qPrintable(footerText()));
    press(u"textsDiscard"_s);
    page()->showLanguage(u"ar"_s);
    QCOMPARE(edit(u"Missed"_s)->toPlainText(), u"لم يأت أحد."_s);
    addLanguage(u"fr"_s);
    othersSave(&Templates::missed, u"Personne."_s, u"fr"_s);
    QVERIFY2(footerText().contains(u"Français was added by somebody else, too."_s), qPrintable(footerText()));
    QCOMPARE(stored(u"fr"_s).missed, u"Personne."_s);
    QCOMPARE(draft().text({u"fr"_s, &Templates::missed}), stored(u"en"_s).missed);
}

void TestUiTextSaving::savedByAnother_isSaid_andMineAreKept()
{
    type(u"Resolved"_s, u"Closed. Write whenever you like."_s);
    Workspace theirs = backend().snapshot.workspace;
    theirs.templates[u"en"_s].missed = u"Nobody was free."_s;
    theirs.name = u"Renamed"_s;
    backend().setWorkspace(theirs);
    QVERIFY(footerText().contains(u"Somebody else saved texts meanwhile"_s));
    QCOMPARE(edit(u"Missed"_s)->toPlainText(), u"Nobody was free."_s);
    press(u"textsSave"_s);
    QVERIFY(sent());
    QCOMPARE(sent()->revision, std::optional(theirs.revision + 1)); // the one that was seen
    QCOMPARE(backend().snapshot.workspace.name, u"Renamed"_s);
    QCOMPARE(stored(u"en"_s).missed, u"Nobody was free."_s);
    QCOMPARE(stored(u"en"_s).resolved, u"Closed. Write whenever you like."_s);
}

void TestUiTextSaving::sameLineSavedByAnother_isNamed_withTheirs()
{
    using Places = QList<WordingDraft::Place>;
    type(u"Missed"_s, u"Nobody was free."_s);
    type(u"Resolved"_s, u"Closed."_s);
    othersSave(&Templates::missed, u"We all were\nin a talk: %1 <b>sorry</b>."_s);
    const WordingDraft::Place missed{u"en"_s, &Templates::missed};
    QCOMPARE(draft().disputed(), Places{missed});
    QVERIFY2(footerText().contains(u"English, Nobody came was changed by somebody else, too: "
                                   "“We all were in a talk: %1 <b>sorry</b>.”"_s),
             qPrintable(footerText()));
    QCOMPARE(edit(u"Missed"_s)->toPlainText(), u"Nobody was free."_s); // not lost
    othersSave(&Templates::refused, u"Nobody can come."_s);
    QCOMPARE(draft().disputed(), Places{missed}); // still so
    othersSave(&Templates::resolved, u"Closed."_s); // as it is wanted here
    QCOMPARE(draft().disputed(), Places{missed});
    othersSave(&Templates::missed, {});
    QVERIFY2(footerText().contains(u"Nobody came was emptied by somebody else"_s), qPrintable(footerText()));
    type(u"Missed"_s, {});
    QVERIFY(draft().disputed().isEmpty() && !draft().isChanged());
    QVERIFY2(!footerText().contains(u"somebody else"_s), qPrintable(footerText()));
    type(u"Missed"_s, u"Nobody was free."_s);
    othersSave(&Templates::missed, u"Theirs."_s);
    press(u"textsDiscard"_s);
    QVERIFY(draft().disputed().isEmpty());
    QCOMPARE(edit(u"Missed"_s)->toPlainText(), u"Theirs."_s);
}

void TestUiTextSaving::ownSave_isNotSomebodyElses()
{
    backend().answers = false; // for a while
    type(u"Missed"_s, u"Nobody was free."_s);
    press(u"textsSave"_s);
    QVERIFY(sent());
    const Workspace saved = sent()->workspace;
    type(u"Missed"_s, u"Nobody was free today."_s);
    backend().setWorkspace(saved);
    QVERIFY(draft().isChanged() && draft().disputed().isEmpty());
    QVERIFY2(!footerText().contains(u"omebody else"_s), qPrintable(footerText()));
    QCOMPARE(edit(u"Missed"_s)->toPlainText(), u"Nobody was free today."_s);
}

void TestUiTextSaving::sameAgain_savedByAnother_isTheirs()
{
    type(u"Missed"_s, u"Nobody was free."_s);
    press(u"textsSave"_s);
    othersSave(&Templates::missed, u"Theirs."_s);
    type(u"Missed"_s, u"Mine."_s);
    othersSave(&Templates::missed, u"Nobody was free."_s); // as it was saved here once
    QCOMPARE(draft().disputed().size(), 1);
}

void TestUiTextSaving::refused_saysWhy_andKeepsTheChanges()
{
    type(u"Resolved"_s, u"Closed."_s);
    for (const auto &[code, words] :
         {std::pair(Code::Conflict, u"at the same moment"_s), std::pair(Code::Forbidden, u"not an admin"_s),
          std::pair(Code::BadSchema, u"Your changes are kept; try again."_s)}) {
        backend().answer = [code = code](const Command &) {
            CommandOutcome outcome;
            outcome.kind = CommandOutcome::Kind::Refused;
            outcome.code = code;
            return outcome;
        };
        press(u"textsSave"_s);
        QVERIFY2(footerText().contains(words), qPrintable(footerText()));
        QVERIFY(draft().isChanged());
    }
}

void TestUiTextSaving::discard_isBack()
{
    type(u"Resolved"_s, u"Closed."_s);
    press(u"textsDiscard"_s);
    QVERIFY(!draft().isChanged());
    QCOMPARE(edit(u"Resolved"_s)->toPlainText(), stored(u"en"_s).resolved);
}

QTEST_MAIN(TestUiTextSaving)
#include "tst_ui_textsaving.moc"
