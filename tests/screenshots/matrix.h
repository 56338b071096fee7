// SPDX-FileCopyrightText: Baton contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QStringList>

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
    bool pictures = true; ///< or they are only looked at
};

struct Taken
{
    int screens = 0; ///< how many were shown; each is looked at
    int pictures = 0; ///< how many could be written
    QStringList faults; ///< what a person would see at once, a line each, with the picture's name
};

Taken takePictures(const Wanted &wanted);

} // namespace Baton::Test
