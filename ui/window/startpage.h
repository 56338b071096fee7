// SPDX-FileCopyrightText: Baton contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "console/consolestate.h"

#include <QWidget>

class QBoxLayout;
class QLineEdit;
class QPushButton;

namespace Baton::Ui {

class PlainLabel;
class Theme;

/// The first thing one sees: try Baton at once with a server of its own, or connect to a team's server.
class StartPage final : public QWidget
{
    Q_OBJECT

public:
    explicit StartPage(const Theme &theme, QWidget *parent = nullptr);

    void setServer(const QString &address, const QString &login);
    /// Shows what became of the try; asks for a new password where the server wants one.
    void showLink(const LinkState &link);
    void setBusy(bool busy, const QString &what = {});

Q_SIGNALS:
    void tryWanted(bool fresh);
    void connectWanted(const Baton::Credentials &credentials);

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    QWidget *buildTryCard();
    QWidget *buildConnectCard();
    QLineEdit *addField(QBoxLayout *column, const QString &objectName, const QString &label, bool secret);
    void submit();
    void fail(const QString &sentence);

    const Theme &m_theme;
    QBoxLayout *m_cards = nullptr;
    QPushButton *m_try = nullptr;
    QPushButton *m_fresh = nullptr;
    QPushButton *m_connect = nullptr;
    QLineEdit *m_server = nullptr;
    QLineEdit *m_login = nullptr;
    QLineEdit *m_password = nullptr;
    QWidget *m_newPasswordRow = nullptr;
    QLineEdit *m_newPassword = nullptr;
    PlainLabel *m_trouble = nullptr;
    PlainLabel *m_tryState = nullptr;
};

/// The address of a server as a person types it: https where no scheme is given, http only for this machine.
Result<QUrl> serverAddress(const QString &text);

} // namespace Baton::Ui
