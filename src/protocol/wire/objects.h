// SPDX-FileCopyrightText: Baton contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "protocol/wire/formats.h"

namespace Baton::Protocol::Wire {

/// Called when all fields of a struct have been read.
template<typename T>
void finish(T &)
{}
inline void finish(Event &event)
{
    if (auto *added = std::get_if<MessageAdded>(&event.body)) {
        added->message.at = event.at;
        added->message.cid = event.cid;
        added->message.fence = event.fence;
    }
}
inline void finish(EventFrame &frame)
{
    finish(frame.event);
}

/// Whether one field was written.
template<typename T, typename E>
bool writeEntry(Out &out, const T &value, const T &standard, const E &entry, bool isFirst)
{
    if constexpr (isConstant<E>) {
        out.key(entry.name, isFirst);
        out.name(entry.value);
        return true;
    } else {
        using Form = typename E::Form;
        const Rules &rules = entry.rules;
        const Part part = out.part;
        if (part == Part::Record && rules.personal)
            return false;
        if (part == Part::Personal && !rules.personal && !Form::holdsPersonal)
            return false;
        const auto &member = entry.access(value);
        const auto &usual = entry.access(standard);
        if (Form::isLeftOut(member, usual, rules) || (part == Part::Personal && rules.personal && member == usual))
            return false;
        const std::size_t start = out.bytes.size();
        out.key(entry.name, isFirst);
        if (rules.personal)
            out.part = Part::All;
        const bool any = Form::write(out, member, rules);
        out.part = part;
        if (part == Part::Personal && !any)
            out.bytes.resize(start);
        return part != Part::Personal || any;
    }
}

template<HasTable T>
bool writeObject(Out &out, const T &value)
{
    static_assert(namesAreUnique<T>());
    [[maybe_unused]] static const T standard{};
    bool any = false;
    out.put('{');
    eachSorted<T>([&](const auto &entry) { any |= writeEntry(out, value, standard, entry, !any); });
    out.put('}');
    return any;
}

template<typename T, typename E>
bool readEntry(In &in, const Node *node, T &value, const E &entry)
{
    if constexpr (isConstant<E>) {
        return true; // it chose this struct
    } else {
        using Form = typename E::Form;
        const Rules &rules = entry.rules;
        const Part part = in.part;
        if (part == Part::Record && rules.personal)
            return true;
        if (part == Part::Personal && !rules.personal && !Form::holdsPersonal)
            return true;
        in.enter(entry.name);
        // Left out data is an empty object, whose required fields are then missing.
        static const Node emptyObject = Node::emptyObject();
        if constexpr (requires { Form::standsForEmpty; })
            node = node ? node : &emptyObject;
        if (!node) {
            if (rules.required && part != Part::Personal)
                return in.fail(QStringLiteral("required"));
            in.leave();
            return true;
        }
        if (rules.personal)
            in.part = Part::All;
        if (!Form::read(in, *node, entry.access(value), rules))
            return false;
        in.part = part;
        in.leave();
        return true;
    }
}

template<HasTable T>
bool readObject(In &in, const Node &node, T &value)
{
    if (!in.expect(node, Node::Kind::Object))
        return false;
    constexpr std::size_t count = fieldCount<T>;
    if constexpr (count > 0) {
        static constexpr auto names = namesInOrder<T>();
        std::array<const Node *, count> given{};
        // Keys mostly come sorted, as the encoder writes them: the search goes on where it stopped.
        std::size_t at = 0;
        for (const Node *child = in.doc.firstOf(node); child; child = in.doc.after(*child)) {
            bool known = false;
            for (std::size_t tried = 0; tried < count && !known; ++tried) {
                const std::size_t index = sorted<T>[at];
                at = at + 1 == count ? 0 : at + 1;
                known = names[index] == child->key;
                if (known)
                    given[index] = child;
            }
            if (!known && in.strict) {
                in.enter(child->key);
                return in.fail(QStringLiteral("unknown key"));
            }
        }
        const bool ok = [&]<std::size_t... I>(std::index_sequence<I...>)
        {
            return (readEntry(in, given[I], value, std::get<I>(fieldsOf<T>.entries)) && ...);
        }
        (std::make_index_sequence<count>());
        if (!ok)
            return false;
    }
    finish(value);
    return true;
}

} // namespace Baton::Protocol::Wire
