// SPDX-FileCopyrightText: Baton contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "protocol/wire/json.h"

namespace Baton::Protocol::Wire {

/// Reads a text many times as fast as the parser that can tell what is wrong with it and where. False wherever
/// anything is unusual: then that parser decides, so this one need not agree with it on what is refused, only never
/// accept more.
bool readFast(QByteArrayView bytes, int maxDepth, std::vector<Node> &nodes, std::vector<char> &text);

} // namespace Baton::Protocol::Wire
