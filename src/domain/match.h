// SPDX-FileCopyrightText: Baton contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

namespace Baton {

/// Visitor for std::visit made of lambdas: `std::visit(Match{[](A) {}, [](B) {}}, variant)`.
template<typename... F>
struct Match : F...
{
    using F::operator()...;
};
template<typename... F>
Match(F...) -> Match<F...>;

} // namespace Baton
