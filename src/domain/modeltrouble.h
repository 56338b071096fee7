// SPDX-FileCopyrightText: Baton contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

namespace Baton {

/// Why the model is left alone for now and the built-in AI answers instead, as admins are told. On the wire it is the
/// number; one that is not known counts as Failing.
enum class ModelTrouble {
    None, ///< it is used
    Unreachable,
    KeyRefused,
    NotSetUp, ///< an address or a name that is wrong there: only a setting changes that
    Overloaded,
    Failing, ///< it answers with errors, or with what nobody can read
};

} // namespace Baton
