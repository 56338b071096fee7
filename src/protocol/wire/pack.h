// SPDX-FileCopyrightText: Baton contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <cstddef>
#include <utility>

// Entries of different types, one after the other. std::tuple can more: it also checks what may be converted to what,
// and with it the tables of this room take the compiler half as long again.

namespace Baton::Protocol::Wire {

template<std::size_t index, typename E>
struct PackItem
{
    E entry;
};

template<typename Indices, typename... E>
struct PackOf;
template<std::size_t... I, typename... E>
struct PackOf<std::index_sequence<I...>, E...> : PackItem<I, E>...
{};

/// An aggregate of entries: pack(a, b) makes one, at<I>() and withEntries() read it.
template<typename... E>
using Pack = PackOf<std::index_sequence_for<E...>, E...>;

template<typename... E>
constexpr Pack<E...> pack(E... entries)
{
    return {{entries}...};
}

template<std::size_t index, typename E>
constexpr const E &at(const PackItem<index, E> &item)
{
    return item.entry;
}

/// f(first, second, ...)
template<std::size_t... I, typename... E, typename F>
constexpr auto withEntries([[maybe_unused]] const PackOf<std::index_sequence<I...>, E...> &entries, F &&f)
{
    return f(at<I>(entries)...);
}

template<std::size_t... I, typename... A, std::size_t... J, typename... B>
constexpr Pack<A..., B...> joined([[maybe_unused]] const PackOf<std::index_sequence<I...>, A...> &first,
                                  [[maybe_unused]] const PackOf<std::index_sequence<J...>, B...> &second)
{
    return {{at<I>(first)}..., {at<J>(second)}...};
}

} // namespace Baton::Protocol::Wire
