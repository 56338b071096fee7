// SPDX-FileCopyrightText: Baton contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "console/console.h"
#include "platform/trayhost.h"
#include "platform/trayiconpainter.h"

#include <QObject>
#include <QSystemTrayIcon>

#include <memory>

class QMenu;

namespace Baton::Ui {

/// What the tray says just now: a pure function of what the console knows.
struct TrayFace
{
    TrayState state = TrayState::Offline;
    int count = 0; ///< conversations that the person wants counted
    QString tooltip;

    friend bool operator==(const TrayFace &, const TrayFace &) = default;
};
TrayFace trayFace(const Console &console);

/// The icon in the tray with its menu. Decides nothing: it shows how things stand and says what was clicked.
class TrayController final : public QObject
{
    Q_OBJECT

public:
    /// `host` tells whether an icon can be seen; without one the window must stay.
    TrayController(Console &console, const TrayHost &host, bool darkPanel, QObject *parent = nullptr);
    ~TrayController() override;

    const TrayFace &face() const { return m_face; }
    void setDarkPanel(bool dark);
    /// Null while there is no tray: each is made for the tray that is there then.
    QSystemTrayIcon *icon() { return m_icon.get(); }
    QMenu &menu() { return *m_menu; }

Q_SIGNALS:
    void openWanted();
    void claimWanted(const Baton::ConversationId &conversation);
    void quitWanted();
    void iconMade(QSystemTrayIcon *icon);
    void hostChanged(bool present);
    void faceChanged(const Baton::Ui::TrayFace &face);
    /// A status that was chosen in the menu is not taken; whoever chose it there may see no window.
    void statusRefused(const QString &sentence);

private:
    void place(bool present);
    void refresh();
    void paint();
    void fillMenu();
    void fillClosedMenu();
    void choose(Status status);
    void onStatusRefused(Status status, Code code);

    Console &m_console;
    const TrayHost &m_host;
    std::unique_ptr<QMenu> m_menu;
    std::unique_ptr<QMenu> m_status; ///< a part of it
    std::unique_ptr<QSystemTrayIcon> m_icon;
    TrayFace m_face;
    bool m_dark;
    bool m_menuIsOpen = false;
    std::optional<Status> m_chosen; ///< in the menu, last
};

} // namespace Baton::Ui
