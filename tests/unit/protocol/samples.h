// SPDX-FileCopyrightText: Baton contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "protocol/wire/objects.h"

#include <functional>

// Values of every struct, made by walking its table of fields.

namespace Baton::Protocol::Samples {

/// Where the numbers come from that a value is made of.
struct Source
{
    std::function<qint64(qint64 low, qint64 high)> pick; ///< both included
    bool full = false; ///< every optional set, every list filled
    std::optional<std::size_t> alternative; ///< of the next variant

    bool coin() { return full || pick(0, 1) == 1; }
    qsizetype size(int most) { return qsizetype(pick(full ? 1 : 0, std::min(most, 3))); }
};

/// Counts up: every value differs from the one before and from the defaults.
inline Source counting()
{
    Source source;
    source.full = true;
    source.pick = [n = qint64(0)](qint64 low, qint64 high) mutable { return low + ++n % (high - low + 1); };
    return source;
}

inline QString word(Source &source, const char *letters, qsizetype size)
{
    const QLatin1StringView all(letters);
    QString word;
    for (qsizetype i = 0; i < size; ++i)
        word += all[source.pick(0, all.size() - 1)];
    return word;
}
inline QString idText(Source &source, QLatin1StringView prefix)
{
    return prefix + word(source, "abcXYZ0123456789", source.pick(4, 40));
}
inline QString commandIdText(Source &source)
{
    const char *hex = "0123456789abcdef";
    return word(source, hex, 8) + u'-' + word(source, hex, 4) + u"-7" + word(source, hex, 3) + u'-'
        + word(source, "89ab", 1) + word(source, hex, 3) + u'-' + word(source, hex, 12);
}

template<typename Kind>
constexpr QLatin1StringView prefixOf = QLatin1StringView("c_");
template<>
inline constexpr QLatin1StringView prefixOf<VisitorId> = QLatin1StringView("v_");
template<>
inline constexpr QLatin1StringView prefixOf<AgentId> = QLatin1StringView("a_");
template<>
inline constexpr QLatin1StringView prefixOf<TeamId> = QLatin1StringView("t_");
template<>
inline constexpr QLatin1StringView prefixOf<DeviceId> = QLatin1StringView("d_");
template<>
inline constexpr QLatin1StringView prefixOf<LogId> = QLatin1StringView("l_");

template<Wire::HasTable T>
T sample(Source &source);

inline void make(Source &source, bool &value, const Wire::Rules &)
{
    value = source.full ? !value : source.coin();
}
template<typename Int>
requires(std::is_same_v<Int, int> || std::is_same_v<Int, qint64>) void make(Source &source, Int &value,
                                                                            const Wire::Rules &rules)
{
    using Range = std::numeric_limits<Int>;
    const qint64 low = std::max<qint64>(rules.low, Range::min());
    const qint64 high = std::min<qint64>(rules.high, Range::max());
    const Int standard = value;
    do
        value = Int(source.pick(low, source.full ? std::min<qint64>(high, 900) : high));
    while (source.full && value == standard);
}
inline void make(Source &source, QString &value, const Wire::Rules &rules)
{
    static const QStringList pieces{QStringLiteral("a"),    QStringLiteral(" b"),         QStringLiteral("\""),
                                    QStringLiteral("\\"),   QStringLiteral("\n\t\r\b\f"), QStringLiteral("é"),
                                    QStringLiteral("漢"),   QStringLiteral("😀"),          QStringLiteral("\u2028"),
                                    QStringLiteral("שלום"), QStringLiteral("</script>"),  QString(QChar(1)),
                                    QString(QChar(0)),      QString(QChar(0xFFFD)),       QString(QChar(0x7f))};
    value.clear();
    const qint64 most = std::min(rules.max / 10, 8);
    for (qint64 i = source.pick(std::max<qint64>(rules.min, source.full ? 1 : 0), std::max<qint64>(most, 1)); i > 0;
         --i)
        value += source.full ? QString(u"word" + QString::number(source.pick(1, 900)))
                             : pieces[source.pick(0, pieces.size() - 1)];
    value.truncate(rules.max);
}
template<typename Kind>
void make(Source &source, Id<Kind> &value, const Wire::Rules &rules)
{
    if (!rules.required && !source.coin())
        return;
    constexpr bool isCommand = std::is_same_v<Id<Kind>, CommandId>;
    value = Id<Kind>(isCommand ? commandIdText(source) : idText(source, prefixOf<Id<Kind>>));
}
inline void make(Source &source, QByteArray &value, const Wire::Rules &)
{
    value.clear();
    for (qsizetype i = source.size(32); i > 0; --i)
        value.append(char(source.pick(0, 255)));
}
inline void make(Source &source, Instant &value, const Wire::Rules &)
{
    value.ms = source.pick(source.full ? 1 : 0, Wire::maxInteger);
}
inline void make(Source &source, Millis &value, const Wire::Rules &)
{
    value = Millis(source.pick(source.full ? 1 : 0, 86'400'000));
}
template<typename Enum>
requires std::is_enum_v<Enum>
void make(Source &source, Enum &value, const Wire::Rules &rules)
{
    const Enum standard = value;
    do
        value = Enum(source.pick(std::max<qint64>(rules.low, 0),
                                 std::min<qint64>(rules.high, std::ssize(Wire::namesOf<Enum>) - 1)));
    while (source.full && value == standard);
}
inline void make(Source &source, Owner &value, const Wire::Rules &)
{
    const auto kind = source.full ? Owner::Kind::Agent : Owner::Kind(source.pick(0, 3));
    value.kind = kind;
    value.agent = kind == Owner::Kind::Agent ? AgentId(idText(source, QLatin1StringView("a_"))) : AgentId();
}
inline void make(Source &source, Actor &value)
{
    const auto role = Role(source.full ? qint64(Role::TeamLead) : source.pick(0, qint64(Role::System)));
    const char *prefix = role == Role::Visitor ? "v_" : role == Role::Bot ? "b_" : "a_";
    value = {role, role == Role::Ai || role == Role::System ? QString() : idText(source, QLatin1StringView(prefix))};
}
template<Wire::HasTable T>
void make(Source &source, T &value, const Wire::Rules &)
{
    value = sample<T>(source);
}
template<typename T>
void make(Source &source, std::optional<T> &value, const Wire::Rules &rules);
template<typename T>
void make(Source &source, QList<T> &value, const Wire::Rules &rules);
template<typename T>
void make(Source &source, QMap<QString, T> &value, const Wire::Rules &rules)
{
    for (qsizetype i = source.size(rules.items); i > 0; --i) {
        // An entry is required where it is given: an empty id of a list or map does not exist.
        Wire::Rules item = rules;
        item.required = true;
        make(source, value[word(source, "abcdefghijk -.", 1) + word(source, "klmnopqrs_", 5)], item);
    }
}
template<typename Enum, typename T>
requires std::is_enum_v<Enum>
void make(Source &source, QMap<Enum, T> &value, const Wire::Rules &rules)
{
    const auto names = qint64(Wire::namesOf<Enum>.size());
    for (qsizetype i = source.size(int(names)); i > 0; --i)
        make(source, value[Enum(source.pick(0, names - 1))], rules);
}
template<typename T>
void make(Source &source, QList<T> &value, const Wire::Rules &rules)
{
    Wire::Rules item = rules;
    item.required = true;
    value.clear();
    for (qsizetype i = source.size(rules.items); i > 0; --i) {
        T one{};
        make(source, one, item);
        value.append(one);
    }
}
template<typename T>
void make(Source &source, std::optional<T> &value, const Wire::Rules &rules)
{
    if (source.coin())
        make(source, value.emplace(), rules);
}

template<typename... T>
void choose(Source &source, std::variant<T...> &value)
{
    const std::size_t index =
        source.alternative ? *source.alternative : std::size_t(source.pick(0, qint64(sizeof...(T)) - 1));
    source.alternative.reset();
    Wire::withIndex<sizeof...(T)>(index, [&]<typename I>(I) { value.template emplace<I::value>(); });
    std::visit([&]<typename Body>(Body &body) { body = sample<Body>(source); }, value);
}

template<typename T, typename E>
void makeEntry(Source &source, T &value, const E &entry)
{
    if constexpr (!Wire::isConstant<E>) {
        using Form = typename E::Form;
        auto &member = entry.access(value);
        if constexpr (std::is_same_v<Form, Wire::ActorId>)
            make(source, member);
        else if constexpr (std::is_same_v<Form, Wire::ActorRole>)
            return;
        else if constexpr (std::is_same_v<Form, Wire::Format<typename E::Member>>)
            make(source, member, entry.rules);
        else if constexpr (!requires { Form::standsForEmpty; })
            choose(source, member);
    }
}

/// A value whose every field lies within its rules.
template<Wire::HasTable T>
T sample(Source &source)
{
    T value{};
    [[maybe_unused]] const auto one = [&](const auto &entry) { makeEntry(source, value, entry); };
    Wire::withEntries(Wire::fieldsOf<T>.entries, [&](const auto &...entry) { (one(entry), ...); });
    Wire::finish(value);
    return value;
}

} // namespace Baton::Protocol::Samples
