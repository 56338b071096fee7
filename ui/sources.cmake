# SPDX-FileCopyrightText: Baton contributors
# SPDX-License-Identifier: GPL-3.0-or-later

baton_add_room(Ui
    SOURCES
        theme/colors.cpp theme/colors.h theme/controls.cpp theme/controls.h theme/plainlabel.cpp theme/plainlabel.h theme/stylesheet.cpp theme/stylesheet.h theme/textedge.cpp theme/textedge.h theme/wrappinglist.cpp theme/wrappinglist.h
        theme/theme.cpp theme/theme.h
        words/alertwords.cpp words/alertwords.h words/rulewords.cpp words/rulewords.h words/handoffwords.cpp words/handoffwords.h words/ladderwords.cpp words/ladderwords.h words/letterwords.cpp words/letterwords.h words/questionwords.cpp words/questionwords.h words/announcement.cpp words/announcement.h words/speech.cpp words/translations.cpp words/translations.h words/pictograms.cpp words/pictograms.h words/storywords.cpp words/storywords.h words/words.cpp words/words.h
        queue/compactqueue.cpp queue/compactqueue.h
        board/boardagentsmodel.cpp board/boardagentsmodel.h board/boardalerts.cpp board/boardalerts.h board/boardcharts.cpp board/boardcharts.h
        board/boardchooser.cpp board/boardchooser.h board/boardcsv.cpp board/boardcsv.h board/boardqueuemodel.cpp board/boardqueuemodel.h
        board/boardtable.cpp board/boardtable.h board/boardtile.cpp board/boardtile.h board/boardview.cpp board/boardview.h
        board/boardpages.cpp board/chartlook.cpp board/chartlook.h board/figurecard.cpp board/figurecard.h board/figurecsv.cpp board/figurecsv.h
        board/figuresview.cpp board/figuresview.h board/figuretable.cpp board/figuretable.h board/figuretrend.cpp board/figuretrend.h board/figurewords.cpp board/figurewords.h
        board/boardwindow.cpp board/boardwindow.h board/boardwords.cpp board/boardwords.h board/heatgrid.cpp board/heatgrid.h board/watchpane.cpp board/watchpane.h
        queue/emptynote.cpp queue/emptynote.h queue/filterbar.cpp queue/filterbar.h queue/filtermenu.cpp
        queue/filtermenu.h queue/queuedelegate.cpp queue/queuedelegate.h queue/queuepane.cpp
        queue/queuepane.h queue/queuelistview.cpp queue/queuelistview.h queue/queuewords.cpp queue/queuewords.h
        queue/railbutton.cpp queue/railbutton.h
        queue/rowlayout.cpp queue/rowlayout.h queue/searchdelegate.cpp queue/searchdelegate.h queue/searchpane.cpp queue/searchpane.h queue/secondtick.cpp queue/secondtick.h queue/viewspane.cpp queue/viewspane.h
        transcript/findbar.cpp transcript/findbar.h transcript/heightindex.cpp transcript/heightindex.h transcript/links.cpp transcript/links.h
        transcript/markdown.cpp
        transcript/markdown.h transcript/markdownbuilder.cpp transcript/markdownbuilder.h transcript/markdowntable.cpp
        transcript/messagebox.cpp transcript/messagebox.h transcript/richtext.cpp transcript/richtext.h transcript/textblock.cpp transcript/textblock.h
        transcript/threadfinder.cpp transcript/threadfinder.h
        transcript/transcriptaccessible.cpp transcript/transcriptaccessible.h transcript/transcriptinput.cpp
        transcript/transcriptpainter.cpp transcript/transcriptpainter.h transcript/transcriptplaces.cpp
        transcript/transcriptscroll.cpp transcript/transcriptselection.cpp
        transcript/transcriptview.cpp transcript/transcriptview.h
        briefing/briefingline.cpp briefing/briefingline.h briefing/briefingpane.cpp briefing/briefingpane.h
        briefing/briefingsections.cpp briefing/briefingtext.cpp briefing/briefingtext.h briefing/fieldgrid.cpp
        briefing/fieldgrid.h briefing/scorebar.cpp briefing/scorebar.h briefing/section.cpp briefing/section.h
        composer/access.cpp composer/access.h composer/choicesheet.cpp composer/choicesheet.h composer/composer.cpp
        composer/composer.h composer/composerchecks.cpp composer/composerrows.cpp composer/composerstrip.cpp composer/composerstrip.h
        composer/replyedit.cpp composer/replyedit.h composer/replyhighlighter.cpp composer/replyhighlighter.h
        composer/replylayout.cpp composer/replylayout.h
        composer/returnsheet.cpp composer/returnsheet.h composer/sheet.cpp composer/sheet.h
        composer/snippetcompleter.cpp composer/snippetcompleter.h composer/snippetpopup.cpp composer/snippetpopup.h
        composer/spelling.cpp composer/spelling.h composer/spellwords.cpp composer/spellwords.h
        composer/suggestioncard.cpp composer/suggestioncard.h
        composer/transferpicker.cpp composer/transferpicker.h composer/writingtools.h
        composer/composerfiles.cpp
        transcript/transcriptfiles.cpp files/attachmentbar.cpp files/attachmentbar.h files/fileblock.cpp files/fileblock.h files/filechip.cpp
        files/filechip.h files/filekeeper.cpp files/filekeeper.h files/picturedecoder.cpp files/picturedecoder.h
        files/pictures.cpp files/pictures.h
        window/actions.cpp window/actions.h window/announcer.cpp window/announcer.h window/bannerarea.cpp window/bannerarea.h window/conversationheader.cpp
        window/conversationheader.h window/conversationpane.cpp window/conversationpane.h window/desk.cpp window/desk.h
        window/desklayout.cpp window/deskqueue.cpp window/deskwriting.cpp window/mainwindow.cpp window/mainwindow.h window/mainwindowboard.cpp window/mainwindowplace.cpp window/palette.cpp window/palette.h
        window/startpage.cpp window/startpage.h window/topbar.cpp window/topbar.h
        window/guide.cpp window/guide.h window/keyrules.cpp window/keyrules.h window/modelnotice.cpp window/modelnotice.h window/reachwarning.cpp window/reachwarning.h window/statusuntil.cpp window/statusuntil.h window/teamcover.cpp window/teamcover.h window/wordsearch.cpp window/wordsearch.h
        preferences/alertdetails.cpp preferences/alertdetails.h preferences/alertmatrix.cpp preferences/alertmatrix.h preferences/alertmatrixmodel.cpp
        preferences/alertmatrixmodel.h preferences/ownalerts.cpp preferences/ownalerts.h
        preferences/dryrunpanel.cpp preferences/dryrunpanel.h preferences/historydialog.cpp preferences/historydialog.h preferences/ladderpage.cpp preferences/ladderpage.h
        preferences/ladderstep.cpp preferences/ladderstep.h preferences/laddersteps.cpp preferences/laddersteps.h preferences/lettersnote.cpp preferences/lettersnote.h preferences/letterspage.cpp preferences/letterspage.h preferences/answereditor.cpp preferences/answereditor.h preferences/questionspage.cpp preferences/questionspage.h preferences/rulesfiles.cpp preferences/rulesfiles.h preferences/rulespage.cpp preferences/rulespage.h
        preferences/alertrulespage.cpp preferences/alertrulespage.h preferences/alertsource.h preferences/changesfooter.cpp preferences/changesfooter.h preferences/draftfooter.cpp preferences/draftfooter.h preferences/placechoice.cpp
        preferences/placechoice.h preferences/reviewdialog.cpp preferences/reviewdialog.h preferences/rulealerts.cpp preferences/rulealerts.h preferences/rulecellpanel.cpp preferences/rulecellpanel.h
        preferences/alertspage.cpp preferences/alertspage.h preferences/generalpage.cpp preferences/generalpage.h preferences/keyfield.cpp preferences/keyfield.h
        preferences/keyspage.cpp preferences/keyspage.h preferences/preferences.cpp preferences/preferences.h
        preferences/preferenceswindow.cpp preferences/preferenceswindow.h preferences/quietpanel.cpp preferences/quietpanel.h preferences/quietspanrow.cpp preferences/quietspanrow.h
        preferences/reachpanel.cpp preferences/reachpanel.h preferences/bouncefield.cpp preferences/bouncefield.h preferences/teamrouting.cpp preferences/teamrouting.h preferences/resetchoices.cpp preferences/resetchoices.h
        preferences/askfields.cpp preferences/askfields.h preferences/handofffooter.cpp preferences/handofffooter.h preferences/handoffpage.cpp preferences/handoffpage.h
        preferences/pagerulerow.cpp preferences/pagerulerow.h preferences/reasonrow.cpp preferences/reasonrow.h preferences/rehearsalpanel.cpp preferences/rehearsalpanel.h
        preferences/wheelguard.cpp preferences/wheelguard.h
        preferences/spanfield.cpp preferences/spanfield.h preferences/specialdayrow.cpp preferences/specialdayrow.h
        preferences/teamsfooter.cpp preferences/teamsfooter.h preferences/teamspage.cpp preferences/teamspage.h
        preferences/peoplefooter.cpp preferences/peoplefooter.h preferences/peoplepage.cpp preferences/peoplepage.h
        preferences/textrow.cpp preferences/textrow.h preferences/textsfooter.cpp preferences/textsfooter.h preferences/textspage.cpp preferences/textspage.h words/wordingwords.cpp words/wordingwords.h
        preferences/weekhours.cpp preferences/weekhours.h preferences/zonechoice.cpp preferences/zonechoice.h
        words/hourwords.cpp words/hourwords.h words/peoplewords.cpp words/peoplewords.h
        dialogs/linkdialog.cpp dialogs/linkdialog.h dialogs/retentiondialog.cpp dialogs/retentiondialog.h dialogs/snippetdialog.cpp dialogs/snippetdialog.h
        dialogs/storydialog.cpp dialogs/storydialog.h
        tray/alertcontroller.cpp tray/alertcontroller.h tray/alertsound.cpp tray/alertsound.h tray/alerttrial.cpp tray/alerttrial.h tray/qttrayhost.cpp tray/qttrayhost.h tray/traycontroller.cpp
        tray/reachability.cpp tray/reachability.h
        tray/traycontroller.h tray/traynotifier.cpp tray/traynotifier.h
        "${PROJECT_SOURCE_DIR}/resources/icons.qrc" "${PROJECT_SOURCE_DIR}/resources/style.qrc"
    LINKS Baton::Console Baton::Platform Qt6::Widgets Qt6::Svg
    PRIVATE_LINKS PkgConfig::md4c Qt6::Charts)
set_target_properties(baton_ui PROPERTIES AUTORCC ON)

include("${PROJECT_SOURCE_DIR}/translations/translations.cmake")
