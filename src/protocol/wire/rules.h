// SPDX-FileCopyrightText: Baton contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "protocol/wire/pack.h"

#include <QtGlobal>

#include <array>
#include <string_view>
#include <type_traits>

namespace Baton::Protocol::Wire {

/// Integers on the wire lie between -maxInteger and maxInteger, so that every JSON reader keeps them exact.
constexpr qint64 maxInteger = (qint64(1) << 53) - 1;

/// What a field allows. Lengths are in code points (bytes for hex), items count list items and map entries.
struct Rules
{
    bool required = false;
    bool personal = false; ///< said by or about the visitor: kept in the body, not in the record
    bool connectionText = false; ///< at most as long as the connection's limit of a text
    bool common = false; ///< a few texts that many values have
    int min = 0;
    int max = 256;
    int items = 64;
    qint64 low = -maxInteger; ///< of an enum: index of its first allowed name
    qint64 high = maxInteger;
};

inline constexpr auto required = [](Rules &rules) { rules.required = true; };
inline constexpr auto personal = [](Rules &rules) { rules.personal = true; };
inline constexpr auto nonEmpty = [](Rules &rules) { rules.min = 1; };
inline constexpr auto common = [](Rules &rules) { rules.common = true; };
inline constexpr auto talk = [](Rules &rules) { rules.connectionText = true; };
constexpr auto longest(int n)
{
    return [n](Rules &rules) { rules.max = n; };
}
constexpr auto upTo(int n)
{
    return [n](Rules &rules) { rules.items = n; };
}
constexpr auto between(qint64 low, qint64 high)
{
    return [low, high](Rules &rules) {
        rules.low = low;
        rules.high = high;
    };
}
constexpr auto atLeast(qint64 low)
{
    return [low](Rules &rules) { rules.low = low; };
}
template<typename Enum>
constexpr auto among(Enum first, Enum last)
{
    return between(static_cast<qint64>(first), static_cast<qint64>(last));
}

/// How a type is written and read; one specialisation per kind of type in formats.h.
template<typename M>
struct Format;

/// Reaches a member of a struct.
template<typename T, typename M>
struct MemberOf
{
    using Type = M;
    M T::*member;
    constexpr const M &operator()(const T &value) const { return value.*member; }
    constexpr M &operator()(T &value) const { return value.*member; }
};

/// Reaches a member of a member.
template<typename Outer, typename Inner>
struct Through
{
    using Type = typename Inner::Type;
    Outer outer;
    Inner inner;
    template<typename T>
    constexpr auto &operator()(T &value) const
    {
        return inner(outer(value));
    }
};

/// One field of a struct on the wire.
template<typename AccessT, typename FormatT>
struct Entry
{
    using Member = typename AccessT::Type;
    using Form = FormatT;
    std::string_view name;
    AccessT access;
    Rules rules;
};

/// A field whose value is always the same: the kind of a frame.
struct Constant
{
    std::string_view name;
    std::string_view value;
};
template<typename E>
constexpr bool isConstant = std::is_same_v<E, Constant>;

template<typename FormatT, typename T, typename M, typename... Mods>
constexpr auto fieldAs(std::string_view name, M T::*member, Mods... mods)
{
    Rules rules;
    (mods(rules), ...);
    return Entry<MemberOf<T, M>, FormatT>{name, {member}, rules};
}
template<typename T, typename M, typename... Mods>
constexpr auto field(std::string_view name, M T::*member, Mods... mods)
{
    return fieldAs<Format<M>>(name, member, mods...);
}

template<typename Outer, typename A, typename F>
constexpr auto relayed(Outer outer, const Entry<A, F> &entry)
{
    return Entry<Through<Outer, A>, F>{entry.name, {outer, entry.access}, entry.rules};
}
/// The fields of a member, as if they were the struct's own.
template<typename T, typename M, typename Indices, typename... E>
constexpr auto lifted(M T::*member, const PackOf<Indices, E...> &entries)
{
    return withEntries(entries,
                       [member](const auto &...entry) { return pack(relayed(MemberOf<T, M>{member}, entry)...); });
}

/// All fields of a struct, in the order they are read, and its name in the schema.
template<typename... E>
struct Table
{
    std::string_view name;
    Pack<E...> entries;
};
template<typename... E>
constexpr auto table(std::string_view name, E... entries)
{
    return Table<E...>{name, pack(entries...)};
}
template<typename Indices, typename... E>
constexpr auto tableOf(std::string_view name, const PackOf<Indices, E...> &entries)
{
    return Table<E...>{name, entries};
}

struct NoTable
{};
/// The table of fields of a struct: the only source of encoder, decoder and schema.
template<typename T>
inline constexpr auto fieldsOf = NoTable{};
template<typename T>
concept HasTable = !std::is_same_v<std::remove_cvref_t<decltype(fieldsOf<T>)>, NoTable>;

template<typename... E>
constexpr std::size_t countOf(const Table<E...> &)
{
    return sizeof...(E);
}
template<HasTable T>
inline constexpr std::size_t fieldCount = countOf(fieldsOf<T>);

template<HasTable T>
constexpr auto namesInOrder()
{
    return withEntries(fieldsOf<T>.entries, [](const auto &...entry) {
        return std::array<std::string_view, sizeof...(entry)>{entry.name...};
    });
}

/// Indices of the fields sorted by name: the order they are written in, so that equal values give equal bytes.
template<HasTable T>
constexpr auto sortedIndices()
{
    constexpr auto names = namesInOrder<T>();
    std::array<std::size_t, fieldCount<T>> order{};
    for (std::size_t i = 0; i < order.size(); ++i) {
        std::size_t at = i;
        for (; at > 0 && names[order[at - 1]] > names[i]; --at)
            order[at] = order[at - 1];
        order[at] = i;
    }
    return order;
}
template<HasTable T>
inline constexpr auto sorted = sortedIndices<T>();

template<HasTable T>
constexpr bool namesAreUnique()
{
    constexpr auto names = namesInOrder<T>();
    for (std::size_t i = 1; i < names.size(); ++i)
        if (names[sorted<T>[i - 1]] == names[sorted<T>[i]])
            return false;
    return true;
}

} // namespace Baton::Protocol::Wire
