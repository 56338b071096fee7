// SPDX-FileCopyrightText: Baton contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>

namespace Baton::Test {

/// Which pictures are to be taken, and where to.
struct Wanted
{
    QString folder;
    QString part; ///< of a screen's name; empty for every screen
    bool all = false; ///< every screen in every language, colour and amount, else once in its own look
    QString language; ///< these three: empty for all there are
    QString scheme;
    QString amount;
    int scalePercent = 100; ///< of this process
};

/// How many were taken.
int takePictures(const Wanted &wanted);

} // namespace Baton::Test
