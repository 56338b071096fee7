// SPDX-FileCopyrightText: Baton contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "protocol/wire/frametables.h"
#include "protocol/wire/input.h"

#include <algorithm>
#include <limits>
#include <utility>

// How each kind of type is written and read. `write` tells whether anything was worth writing, which only matters
// for the personal part: there a struct without personal values is left out again.

namespace Baton::Protocol::Wire {

template<HasTable T>
bool writeObject(Out &out, const T &value);
template<HasTable T>
bool readObject(In &in, const Node &node, T &value);

/// What formats have in common.
template<typename M>
struct PlainFormat
{
    static constexpr bool holdsPersonal = false;
    static bool isLeftOut(const M &value, const M &standard, const Rules &rules)
    {
        return !rules.required && value == standard;
    }
};

template<>
struct Format<bool> : PlainFormat<bool>
{
    static bool write(Out &out, bool value, const Rules &)
    {
        out.truth(value);
        return true;
    }
    static bool read(In &in, const Node &node, bool &value, const Rules &)
    {
        if (!in.expect(node, Node::Kind::Bool))
            return false;
        value = node.truth;
        return true;
    }
};

template<typename Int>
requires(std::is_same_v<Int, int> || std::is_same_v<Int, qint64>) struct Format<Int> : PlainFormat<Int>
{
    static bool write(Out &out, Int value, const Rules &)
    {
        out.number(value);
        return true;
    }
    static bool read(In &in, const Node &node, Int &value, const Rules &rules)
    {
        using Range = std::numeric_limits<Int>;
        qint64 number = 0;
        if (!readInteger(in, node, std::max<qint64>(rules.low, Range::min()),
                         std::min<qint64>(rules.high, Range::max()), number))
            return false;
        value = static_cast<Int>(number);
        return true;
    }
};

template<>
struct Format<QString> : PlainFormat<QString>
{
    static bool write(Out &out, const QString &value, const Rules &)
    {
        out.string(value);
        return true;
    }
    static bool read(In &in, const Node &node, QString &value, const Rules &rules)
    {
        return readString(in, node, rules, value);
    }
};

template<typename Kind>
struct Format<Id<Kind>>
{
    static constexpr bool holdsPersonal = false;
    static constexpr bool isFew = std::is_same_v<Id<Kind>, TeamId> || std::is_same_v<Id<Kind>, AgentId>;
    static constexpr IdKind kind = std::is_same_v<Id<Kind>, CommandId> ? IdKind::Command
        : isFew                                                        ? IdKind::Common
                                                                       : IdKind::Any;
    static bool isLeftOut(const Id<Kind> &value, const Id<Kind> &, const Rules &) { return value.isEmpty(); }
    static bool write(Out &out, const Id<Kind> &value, const Rules &)
    {
        out.string(value.toString());
        return true;
    }
    static bool read(In &in, const Node &node, Id<Kind> &value, const Rules &)
    {
        QString text;
        if (!readId(in, node, kind, text))
            return false;
        value = Id<Kind>(std::move(text));
        return true;
    }
};

template<>
struct Format<QByteArray> : PlainFormat<QByteArray>
{
    static bool write(Out &out, const QByteArray &value, const Rules &)
    {
        out.hex(value);
        return true;
    }
    static bool read(In &in, const Node &node, QByteArray &value, const Rules &rules)
    {
        return readHex(in, node, rules.max, value);
    }
};

template<>
struct Format<Instant> : PlainFormat<Instant>
{
    static bool write(Out &out, const Instant &value, const Rules &)
    {
        out.number(value.ms);
        return true;
    }
    static bool read(In &in, const Node &node, Instant &value, const Rules &)
    {
        return readInteger(in, node, 0, maxInteger, value.ms);
    }
};

template<>
struct Format<Millis> : PlainFormat<Millis>
{
    static bool write(Out &out, const Millis &value, const Rules &)
    {
        out.number(value.count());
        return true;
    }
    static bool read(In &in, const Node &node, Millis &value, const Rules &)
    {
        qint64 number = 0;
        if (!readInteger(in, node, 0, maxInteger, number))
            return false;
        value = Millis(number);
        return true;
    }
};

template<typename Enum>
requires std::is_enum_v<Enum>
struct Format<Enum> : PlainFormat<Enum>
{
    static_assert(!namesOf<Enum>.empty());
    static bool write(Out &out, Enum value, const Rules &)
    {
        out.name(namesOf<Enum>[static_cast<std::size_t>(value)]);
        return true;
    }
    static bool read(In &in, const Node &node, Enum &value, const Rules &rules)
    {
        if constexpr (otherOf<Enum>.has_value()) {
            // Where the field does not allow that it decides something, and no name is read over.
            const auto other = static_cast<qint64>(*otherOf<Enum>);
            const bool isAllowed = other >= rules.low && other <= rules.high;
            if (isAllowed && node.kind == Node::Kind::String && isUnknown(node.text, namesOf<Enum>)) {
                value = *otherOf<Enum>;
                return true;
            }
        }
        std::size_t index = 0;
        if (!readName(in, node, namesOf<Enum>, rules.low, rules.high, index))
            return false;
        value = static_cast<Enum>(index);
        return true;
    }
};

template<>
struct Format<Owner> : PlainFormat<Owner>
{
    static bool write(Out &out, const Owner &value, const Rules &)
    {
        out.string(ownerText(value));
        return true;
    }
    static bool read(In &in, const Node &node, Owner &value, const Rules &) { return readOwner(in, node, value); }
};

struct ActorId : PlainFormat<Actor>
{
    static bool write(Out &out, const Actor &value, const Rules &)
    {
        out.string(actorText(value));
        return true;
    }
    static bool read(In &in, const Node &node, Actor &value, const Rules &) { return readActorId(in, node, value); }
};

struct ActorRole : PlainFormat<Actor>
{
    static bool isLeftOut(const Actor &value, const Actor &, const Rules &)
    {
        return !value.isPerson() || value.role == Role::Agent;
    }
    static bool write(Out &out, const Actor &value, const Rules &rules)
    {
        return Format<Role>::write(out, value.role, rules);
    }
    static bool read(In &in, const Node &node, Actor &value, const Rules &) { return readActorRole(in, node, value); }
};

template<typename T>
inline constexpr bool isOpenEnum = false;
template<typename Enum>
requires std::is_enum_v<Enum>
inline constexpr bool isOpenEnum<Enum> = isOpen<Enum>;

template<typename T>
struct Format<std::optional<T>> : PlainFormat<std::optional<T>>
{
    static constexpr bool holdsPersonal = Format<T>::holdsPersonal;
    static bool isLeftOut(const std::optional<T> &value, const std::optional<T> &, const Rules &) { return !value; }
    static bool write(Out &out, const std::optional<T> &value, const Rules &rules)
    {
        return Format<T>::write(out, *value, rules);
    }
    static bool read(In &in, const Node &node, std::optional<T> &value, const Rules &rules)
    {
        if constexpr (isOpenEnum<T>)
            if (node.kind == Node::Kind::String && isSkipped(in, node.text, namesOf<T>))
                return true;
        if (!value)
            value.emplace();
        return Format<T>::read(in, node, *value, rules);
    }
};

template<typename T>
struct Format<QList<T>> : PlainFormat<QList<T>>
{
    static constexpr bool holdsPersonal = Format<T>::holdsPersonal;
    static bool write(Out &out, const QList<T> &list, const Rules &rules)
    {
        bool any = false;
        out.put('[');
        for (qsizetype i = 0; i < list.size(); ++i) {
            if (i > 0)
                out.put(',');
            any |= Format<T>::write(out, list[i], rules);
        }
        out.put(']');
        return any;
    }
    static bool read(In &in, const Node &node, QList<T> &list, const Rules &rules)
    {
        if (!in.expect(node, Node::Kind::Array))
            return false;
        if (!in.trusted && node.count > quint32(rules.items))
            return in.fail(QStringLiteral("more than %1 items").arg(rules.items), Code::TooLarge);
        // The personal part is laid over the items that the record gave.
        list.resize(qsizetype(node.count));
        qsizetype i = 0;
        for (const Node *item = in.doc.firstOf(node); item; item = in.doc.after(*item), ++i) {
            in.enter(i);
            if constexpr (isOpenEnum<T>) {
                if (item->kind == Node::Kind::String && isSkipped(in, item->text, namesOf<T>)) {
                    list.removeAt(i--);
                    in.leave();
                    continue;
                }
            }
            if (!Format<T>::read(in, *item, list[i], rules))
                return false;
            in.leave();
        }
        return true;
    }
};

template<typename T>
struct Format<QMap<QString, T>> : PlainFormat<QMap<QString, T>>
{
    static constexpr bool holdsPersonal = Format<T>::holdsPersonal;
    static bool write(Out &out, const QMap<QString, T> &map, const Rules &rules)
    {
        bool any = false;
        out.put('{');
        for (auto it = map.cbegin(); it != map.cend(); ++it) {
            if (it != map.cbegin())
                out.put(',');
            out.string(it.key());
            out.put(':');
            any |= Format<T>::write(out, it.value(), rules);
        }
        out.put('}');
        return any;
    }
    static bool read(In &in, const Node &node, QMap<QString, T> &map, const Rules &rules)
    {
        if (!in.expect(node, Node::Kind::Object))
            return false;
        if (!in.trusted && node.count > quint32(rules.items))
            return in.fail(QStringLiteral("more than %1 entries").arg(rules.items), Code::TooLarge);
        for (const Node *item = in.doc.firstOf(node); item; item = in.doc.after(*item)) {
            in.enter(item->key);
            if (!in.trusted && !isKey(item->key))
                return in.fail(QStringLiteral("key not allowed"));
            const QString key = QString::fromUtf8(item->key.data(), qsizetype(item->key.size()));
            if (!Format<T>::read(in, *item, map[key], rules))
                return false;
            in.leave();
        }
        return true;
    }
};

/// Entries of an open set of names, in the order of the enum.
template<typename Enum, typename T>
requires std::is_enum_v<Enum>
struct Format<QMap<Enum, T>> : PlainFormat<QMap<Enum, T>>
{
    static_assert(isOpen<Enum>);
    static constexpr bool holdsPersonal = Format<T>::holdsPersonal;
    static bool write(Out &out, const QMap<Enum, T> &map, const Rules &rules)
    {
        bool any = false;
        bool isFirst = true;
        out.put('{');
        for (auto it = map.cbegin(); it != map.cend(); ++it) {
            out.key(namesOf<Enum>[static_cast<std::size_t>(it.key())], std::exchange(isFirst, false));
            any |= Format<T>::write(out, it.value(), rules);
        }
        out.put('}');
        return any;
    }
    static bool read(In &in, const Node &node, QMap<Enum, T> &map, const Rules &rules)
    {
        if (!in.expect(node, Node::Kind::Object))
            return false;
        for (const Node *item = in.doc.firstOf(node); item; item = in.doc.after(*item)) {
            if (isSkipped(in, item->key, namesOf<Enum>))
                continue;
            in.enter(item->key);
            const auto found = std::find(namesOf<Enum>.begin(), namesOf<Enum>.end(), item->key);
            if (found == namesOf<Enum>.end())
                return in.fail(QStringLiteral("unknown name"));
            if (!Format<T>::read(in, *item, map[static_cast<Enum>(found - namesOf<Enum>.begin())], rules))
                return false;
            in.leave();
        }
        return true;
    }
};

template<HasTable T>
constexpr bool objectHoldsPersonal()
{
    return withEntries(fieldsOf<T>.entries, [](const auto &...entry) {
        [[maybe_unused]] const auto one = []<typename E>(const E &e) {
            if constexpr (isConstant<E>)
                return false;
            else
                return e.rules.personal || E::Form::holdsPersonal;
        };
        return (false || ... || one(entry));
    });
}

template<HasTable T>
struct Format<T> : PlainFormat<T>
{
    static constexpr bool holdsPersonal = objectHoldsPersonal<T>();
    static bool write(Out &out, const T &value, const Rules &) { return writeObject(out, value); }
    static bool read(In &in, const Node &node, T &value, const Rules &) { return readObject(in, node, value); }
};

/// Calls f.operator()<I>() for the index known at run time only.
template<std::size_t count, typename F>
void withIndex(std::size_t index, F &&f)
{
    [&]<std::size_t... I>(std::index_sequence<I...>)
    {
        ((I == index ? f(std::integral_constant<std::size_t, I>{}) : void()), ...);
    }
    (std::make_index_sequence<count>());
}

template<typename... T>
struct Tag<std::variant<T...>> : PlainFormat<std::variant<T...>>
{
    using Variant = std::variant<T...>;
    static bool isLeftOut(const Variant &, const Variant &, const Rules &) { return false; }
    static bool write(Out &out, const Variant &value, const Rules &)
    {
        out.name(tagsOf<Variant>[value.index()]);
        return true;
    }
    static bool read(In &in, const Node &node, Variant &value, const Rules &)
    {
        if (!in.expect(node, Node::Kind::String))
            return false;
        const auto &tags = tagsOf<Variant>;
        const auto found = std::find(tags.begin(), tags.end(), node.text);
        if (found == tags.end())
            return in.fail(QStringLiteral("unknown kind"), in.must ? Code::UnsupportedVersion : Code::BadSchema);
        const auto index = std::size_t(found - tags.begin());
        if constexpr (std::is_same_v<Variant, CommandBody>)
            if (in.voice && voiceOf(index) != *in.voice)
                return in.fail(QStringLiteral("not accepted here"));
        withIndex<sizeof...(T)>(index, [&]<typename I>(I) { value.template emplace<I::value>(); });
        return true;
    }
};

template<typename... T>
struct Data<std::variant<T...>> : PlainFormat<std::variant<T...>>
{
    using Variant = std::variant<T...>;
    static constexpr bool holdsPersonal = (false || ... || Format<T>::holdsPersonal);
    static constexpr bool standsForEmpty = true; ///< may be left out
    static bool isLeftOut(const Variant &, const Variant &, const Rules &) { return false; }
    static bool write(Out &out, const Variant &value, const Rules &)
    {
        return std::visit([&](const auto &body) { return writeObject(out, body); }, value);
    }
    static bool read(In &in, const Node &node, Variant &value, const Rules &)
    {
        return std::visit([&](auto &body) { return readObject(in, node, body); }, value);
    }
};

} // namespace Baton::Protocol::Wire
