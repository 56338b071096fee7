// SPDX-FileCopyrightText: Baton contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "protocol/wire/formats.h"

#include <array>
#include <span>

// A struct's fields as a list that is walked when the program runs: one loop serves all structs. A function of its own
// for each of the hundreds of fields is no faster, and its code is larger than all the rest of the room's.

namespace Baton::Protocol::Wire {

/// What is done with the values of one format; they come as addresses.
struct FormOps
{
    bool holdsPersonal;
    bool standsForEmpty; ///< where the field is left out, an empty object is read
    bool (*isLeftOut)(const void *value, const void *standard, const Rules &rules);
    bool (*isSame)(const void *value, const void *standard);
    bool (*write)(Out &out, const void *value, const Rules &rules);
    bool (*read)(In &in, const Node &node, void *value, const Rules &rules);
};

template<typename Form, typename M>
struct FormAt
{
    static bool isLeftOut(const void *value, const void *standard, const Rules &rules)
    {
        return Form::isLeftOut(*static_cast<const M *>(value), *static_cast<const M *>(standard), rules);
    }
    static bool isSame(const void *value, const void *standard)
    {
        return *static_cast<const M *>(value) == *static_cast<const M *>(standard);
    }
    static bool write(Out &out, const void *value, const Rules &rules)
    {
        return Form::write(out, *static_cast<const M *>(value), rules);
    }
    static bool read(In &in, const Node &node, void *value, const Rules &rules)
    {
        return Form::read(in, node, *static_cast<M *>(value), rules);
    }
    static constexpr bool standsForEmpty = requires { Form::standsForEmpty; };
    static constexpr FormOps ops{Form::holdsPersonal, standsForEmpty, isLeftOut, isSame, write, read};
};

/// One field of a struct.
struct FieldOps
{
    std::string_view name;
    std::string_view constant; ///< what it always is, where it has no member
    Rules rules;
    const FormOps *form = nullptr; ///< none for a constant
    const void *(*memberOf)(const void *object) = nullptr;
};

template<HasTable T, std::size_t index>
const void *memberAt(const void *object)
{
    return &at<index>(fieldsOf<T>.entries).access(*static_cast<const T *>(object));
}

template<typename A, typename F>
constexpr FieldOps fieldOpsOf(const Entry<A, F> &entry, const void *(*memberOf)(const void *))
{
    return {entry.name, {}, entry.rules, &FormAt<F, typename A::Type>::ops, memberOf};
}
template<HasTable T, std::size_t index>
constexpr FieldOps fieldOpsAt()
{
    constexpr const auto &entry = at<index>(fieldsOf<T>.entries);
    if constexpr (isConstant<std::remove_cvref_t<decltype(entry)>>)
        return {entry.name, entry.value, {}, nullptr, nullptr};
    else
        return fieldOpsOf(entry, memberAt<T, index>);
}

/// All fields of a struct, in the order they are read.
template<HasTable T>
inline constexpr auto fieldOps = []<std::size_t... I>(std::index_sequence<I...>)
{
    return std::array<FieldOps, sizeof...(I)>{fieldOpsAt<T, I>()...};
}
(std::make_index_sequence<fieldCount<T>>());

/// Writes the object's fields in the order given. Whether anything was worth writing.
bool writeFields(Out &out, const void *object, const void *standard, std::span<const FieldOps> fields,
                 std::span<const std::size_t> order);
/// Reads the node's fields into the object; false after the first error, which `in` has noted.
bool readFields(In &in, const Node &node, void *object, std::span<const FieldOps> fields,
                std::span<const std::size_t> order);

} // namespace Baton::Protocol::Wire
