// SPDX-FileCopyrightText: Baton contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/preferences/ownalerts.h"

#include <QWidget>

class QPushButton;

namespace Baton::Ui {

class PlainLabel;
class Theme;

/// Gives up all of one's own choices at once, without a question: it can be taken back until something is chosen anew.
class ResetChoices final : public QWidget
{
    Q_OBJECT

public:
    ResetChoices(OwnAlerts &alerts, const Theme &theme, QWidget *parent = nullptr);

private:
    void reset();
    void undo();
    void refresh();

    OwnAlerts &m_alerts;
    QPushButton *m_reset;
    PlainLabel *m_done;
    QPushButton *m_undo;
    AlertChoices m_before; ///< empty where there is nothing to take back
};

} // namespace Baton::Ui
