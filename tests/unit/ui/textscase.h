// SPDX-FileCopyrightText: Baton contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "console/wordingdraft.h"
#include "screenshots/world.h"
#include "ui/preferences/preferenceswindow.h"
#include "ui/preferences/textsfooter.h"
#include "ui/preferences/textspage.h"
#include "ui/theme/plainlabel.h"
#include "ui/theme/theme.h"
#include "ui/window/mainwindow.h"

#include <QComboBox>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QSettings>
#include <QTemporaryDir>
#include <QTest>

#include <memory>

namespace Baton::Ui {

/// A test of the page of texts, as an admin has it: a new window for each function.
class TextsCase : public QObject
{
protected:
    void begin();
    void end();

    TextsPage *page() const { return m_window->findChild<TextsPage *>(); }
    TextsFooter *footer() const { return page()->window()->findChild<TextsFooter *>(); }
    WordingDraft &draft() const { return m_world->console().wordingDraft(); }
    Test::FakeBackend &backend() const { return m_world->backend(); }
    Templates stored(const QString &language) const { return backend().snapshot.workspace.templates.value(language); }
    template<typename Widget = QWidget>
    Widget *named(const QString &name) const
    {
        return page()->window()->findChild<Widget *>(name);
    }
    QPushButton *saveButton() const { return named<QPushButton>(QStringLiteral("textsSave")); }
    QPlainTextEdit *edit(const QString &line) const
    {
        return named<QPlainTextEdit>(QStringLiteral("text%1Edit").arg(line));
    }
    void type(const QString &line, const QString &text) const
    {
        edit(line)->selectAll();
        edit(line)->insertPlainText(text);
    }
    void press(const QString &name) const { named<QPushButton>(name)->click(); }
    QString said(const QString &name) const
    {
        const auto *label = named<PlainLabel>(name);
        return label ? plain(label->fullText()) : QString();
    }
    QString footerText() const
    {
        QStringList lines;
        for (const PlainLabel *label : footer()->findChildren<PlainLabel *>()) {
            if (label->isVisibleTo(footer()))
                lines.append(plain(label->fullText()));
        }
        return lines.join(u'\n');
    }
    static QString plain(QString text) { return text.remove(QChar(0x2068)).remove(QChar(0x2069)); }
    QComboBox *choice() const { return named<QComboBox>(QStringLiteral("textsLanguage")); }
    void addLanguage(const QString &typed) const
    {
        named<QComboBox>(QStringLiteral("textsNewLanguage"))->setEditText(typed);
        press(QStringLiteral("textsAddLanguage"));
    }
    /// As another admin saves it.
    void othersSave(TemplateLine line, const QString &text, const QString &language = QStringLiteral("en")) const
    {
        Workspace theirs = backend().snapshot.workspace;
        theirs.templates[language].*line = text;
        backend().setWorkspace(theirs);
    }
    const SaveWorkspace *sent() const { return std::get_if<SaveWorkspace>(&backend().submitted.constLast().body); }

    QTemporaryDir m_folder;
    std::unique_ptr<Test::World> m_world;
    std::unique_ptr<Theme> m_theme;
    std::unique_ptr<QSettings> m_settings;
    std::unique_ptr<MainWindow> m_window;
};

inline void TextsCase::begin()
{
    m_world = std::make_unique<Test::World>();
    auto &snapshot = backend().snapshot;
    snapshot.self.role = snapshot.agents[snapshot.self.id].role = Role::Admin;
    snapshot.workspace.defaultTeam = TeamId(QStringLiteral("t_sales01"));
    m_theme = std::make_unique<Theme>();
    m_settings = std::make_unique<QSettings>(m_folder.filePath(QStringLiteral("m.ini")), QSettings::IniFormat);
    m_window = std::make_unique<MainWindow>(MainWindowParts{.theme = *m_theme, .settings = *m_settings, .openUrl = {}});
    m_world->start();
    m_window->setConsole(&m_world->console());
    m_window->show();
    m_window->showPreferences()->setCurrentPage(PreferencesWindow::Texts);
    QVERIFY(page());
    QVERIFY(QTest::qWaitForWindowActive(page()->window()));
    page()->showLanguage(QStringLiteral("en"));
}

inline void TextsCase::end()
{
    m_window.reset();
    m_world.reset();
}

} // namespace Baton::Ui
