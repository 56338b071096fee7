// SPDX-FileCopyrightText: Baton contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "domain/ids.h"

#include <QDialog>

#include <functional>

class QListWidget;
class QStackedWidget;

namespace Baton {
class Autostart;
class Console;
class SoundOutput;
} // namespace Baton

namespace Baton::Ui {

class Actions;
class Preferences;
class Reachability;
class Theme;

/// The preferences, page by page, each built when it is first shown. Nothing needs to be confirmed: each choice is kept
/// and counts at once.
class PreferencesWindow final : public QDialog
{
    Q_OBJECT

public:
    /// From Rules on for admins only.
    enum Page { General, Keys, Alerts, Rules, Ladder, Handoff, Letters, Questions, Teams, People, Texts };

    /// What of the desktop and the account can be set; null where there is none.
    struct Parts
    {
        Autostart *autostart = nullptr;
        SoundOutput *sound = nullptr;
        Reachability *reachability = nullptr;
        Console *console = nullptr; ///< of the person who is signed in
    };

    PreferencesWindow(Preferences &preferences, Actions &actions, const Parts &parts, const Theme &theme,
                      QWidget *parent = nullptr);
    ~PreferencesWindow() override;

    int currentPage() const;
    void setCurrentPage(int page);

Q_SIGNALS:
    /// To be shown in the main window; this one stays.
    void conversationWanted(const Baton::ConversationId &conversation);

private:
    using Maker = std::function<QWidget *()>;

    void addPage(const QString &title, Maker make);
    void showPage(int page);
    void fit();
    void widenFor(const QWidget &page);
    QWidget *makeRules(const Actions &actions, Console &console, QWidget *page);
    void addRules(Preferences &preferences, const Actions &actions, const Parts &parts);
    void addHandoff(const Actions &actions, Console &console);
    void addLetters(Console &console);
    void addQuestions(Console &console);
    void addTeams(Console &console);
    void addPeople(Console &console);
    void addTexts(Console &console);
    void fitTitle(const QString &title);

    const Theme &m_theme;
    QListWidget *m_titles;
    QStackedWidget *m_pages; ///< an empty widget for each that was not shown yet
    QList<Maker> m_makers; ///< by page; none where it is there
};

} // namespace Baton::Ui
