// SPDX-FileCopyrightText: Baton contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QStringList>

class QWidget;

namespace Baton::Test {

struct Scene;

/// What a person would see at once in a window: words that are cut, things on top of each other or clipped, digits of
/// another script. A sentence each. @p data is what visitors, colleagues and pages say, which may be cut with "…".
QStringList faultsOf(const QWidget &window, const QStringList &data);
/// Those of the scene's window and of all that stands over it.
QStringList faultsSeen(const Scene &scene);

} // namespace Baton::Test
