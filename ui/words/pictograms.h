// SPDX-FileCopyrightText: Baton contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QList>
#include <QStringView>

namespace Baton::Ui {

/// Whether laying a text out holds up the window: Qt decodes the picture of each emoji anew, and shapes each piece of
/// one direction of writing by itself.
bool isSlowToShape(QStringView text);

/// Where a text of emoji can be shaped part by part: after so many emoji each, never within what is drawn as one.
QList<qsizetype> shapingCuts(QStringView text, int emoji);

} // namespace Baton::Ui
