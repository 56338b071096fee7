// SPDX-FileCopyrightText: Baton contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QList>
#include <QStringView>

namespace Baton::Ui {

/// Whether a text has so many emoji that laying it out holds up the window: Qt decodes each one's picture anew.
bool isSlowToShape(QStringView text);

/// Where such a text can be shaped part by part: after so many emoji each, never within what is drawn as one.
QList<qsizetype> shapingCuts(QStringView text, int emoji);

} // namespace Baton::Ui
