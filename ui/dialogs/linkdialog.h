// SPDX-FileCopyrightText: Baton contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QDialog>
#include <QUrl>

namespace Baton::Ui {

class Theme;

/// Asks before a link of a stranger is opened, and shows the host it really leads to.
class LinkDialog final : public QDialog
{
    Q_OBJECT

public:
    LinkDialog(const QUrl &url, const Theme &theme, QWidget *parent = nullptr);

Q_SIGNALS:
    void openWanted(const QUrl &url);
};

} // namespace Baton::Ui
