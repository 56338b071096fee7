// SPDX-FileCopyrightText: Baton contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>

namespace Baton::Server {

/// The language a text is in, as far as its script and its function words tell: `en`, `de`, `fr`, `es`, `ar` or `zh`;
/// empty where they do not, as in a name or a number.
QString languageTold(QStringView text);

} // namespace Baton::Server
