// SPDX-FileCopyrightText: Baton contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "protocol/schema.h"

#include "protocol/sha256.h"
#include "protocol/wire/bottables.h"
#include "protocol/wire/formats.h"

#include <QJsonArray>
#include <QJsonDocument>

#include <array>
#include <climits>
#include <span>

namespace Baton::Protocol {

namespace {

using namespace Qt::Literals::StringLiterals;
using Wire::Rules;

QString fromView(std::string_view text)
{
    return QString::fromLatin1(text.data(), qsizetype(text.size()));
}

QJsonObject integerSchema(qint64 low, qint64 high)
{
    return {{u"type"_s, u"integer"_s}, {u"minimum"_s, low}, {u"maximum"_s, high}};
}
QJsonObject patternSchema(const QString &pattern)
{
    return {{u"type"_s, u"string"_s}, {u"pattern"_s, pattern}};
}
QJsonObject reference(const QString &name)
{
    return {{u"$ref"_s, QString(u"#/$defs/"_s + name)}};
}
QString idPattern()
{
    return u"[a-z]{1,3}_[A-Za-z0-9]{4,40}"_s;
}

/// Collects the definitions of one file.
struct Definitions
{
    QJsonObject defs;
    std::optional<Wire::Voice> voice; ///< whose operations a command may be
};

template<Wire::HasTable T>
QJsonObject objectSchema(Definitions &into);

template<Wire::HasTable T>
QJsonObject definitionOf(Definitions &into)
{
    const QString name = fromView(Wire::fieldsOf<T>.name);
    if (!into.defs.contains(name)) {
        into.defs.insert(name, QJsonObject()); // ends a recursion
        into.defs.insert(name, objectSchema<T>(into));
    }
    return reference(name);
}

/// The schema of one kind of type; the counterpart of Wire::Format.
template<typename Form>
struct Described;

template<typename M>
requires(Wire::HasTable<M>) struct Described<Wire::Format<M>>
{
    static QJsonObject schema(Definitions &into, const Rules &) { return definitionOf<M>(into); }
};
template<>
struct Described<Wire::Format<bool>>
{
    static QJsonObject schema(Definitions &, const Rules &) { return {{u"type"_s, u"boolean"_s}}; }
};
template<>
struct Described<Wire::Format<int>>
{
    static QJsonObject schema(Definitions &, const Rules &rules)
    {
        return integerSchema(std::max<qint64>(rules.low, INT_MIN), std::min<qint64>(rules.high, INT_MAX));
    }
};
template<>
struct Described<Wire::Format<qint64>>
{
    static QJsonObject schema(Definitions &, const Rules &rules) { return integerSchema(rules.low, rules.high); }
};
template<>
struct Described<Wire::Format<Instant>>
{
    static QJsonObject schema(Definitions &, const Rules &) { return integerSchema(0, Wire::maxInteger); }
};
template<>
struct Described<Wire::Format<Millis>> : Described<Wire::Format<Instant>>
{};
template<>
struct Described<Wire::Format<QString>>
{
    static QJsonObject schema(Definitions &, const Rules &rules)
    {
        QJsonObject schema{{u"type"_s, u"string"_s},
                           {u"maxLength"_s, rules.connectionText ? Limits().textCodePoints : rules.max}};
        if (rules.min > 0)
            schema.insert(u"minLength"_s, rules.min);
        return schema;
    }
};
template<>
struct Described<Wire::Format<LooseValue>>
{
    static QJsonObject schema(Definitions &, const Rules &rules)
    {
        return {{u"type"_s, QJsonArray{u"string"_s, u"integer"_s, u"boolean"_s, u"null"_s}},
                {u"maxLength"_s, rules.max}};
    }
};
template<typename Kind>
struct Described<Wire::Format<Id<Kind>>>
{
    static QJsonObject schema(Definitions &, const Rules &)
    {
        if constexpr (std::is_same_v<Id<Kind>, CommandId>)
            return patternSchema(u"^[0-9a-f]{8}-[0-9a-f]{4}-7[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$"_s);
        else
            return patternSchema(u"^"_s + idPattern() + u"$"_s);
    }
};
template<>
struct Described<Wire::Format<QByteArray>>
{
    static QJsonObject schema(Definitions &, const Rules &rules)
    {
        QJsonObject schema = patternSchema(u"^([0-9a-f]{2})*$"_s);
        schema.insert(u"maxLength"_s, 2 * rules.max);
        return schema;
    }
};
template<>
struct Described<Wire::Format<Owner>>
{
    static QJsonObject schema(Definitions &, const Rules &)
    {
        return patternSchema(u"^(ai|queue|nobody|agent:"_s + idPattern() + u")$"_s);
    }
};
template<>
struct Described<Wire::ActorId>
{
    static QJsonObject schema(Definitions &, const Rules &)
    {
        return patternSchema(u"^(ai|system|[vab]_[A-Za-z0-9]{4,40})$"_s);
    }
};
template<typename Enum>
requires std::is_enum_v<Enum>
struct Described<Wire::Format<Enum>>
{
    static QJsonObject schema(Definitions &, const Rules &rules)
    {
        QJsonArray names;
        for (std::size_t i = 0; i < Wire::namesOf<Enum>.size(); ++i)
            if (qint64(i) >= rules.low && qint64(i) <= rules.high)
                names.append(fromView(Wire::namesOf<Enum>[i]));
        return {{u"type"_s, u"string"_s}, {u"enum"_s, names}};
    }
};
template<>
struct Described<Wire::ActorRole>
{
    static QJsonObject schema(Definitions &into, const Rules &)
    {
        Rules persons;
        Wire::among(Role::Agent, Role::Admin)(persons);
        return Described<Wire::Format<Role>>::schema(into, persons);
    }
};
template<typename T>
struct Described<Wire::Format<std::optional<T>>> : Described<Wire::Format<T>>
{};
template<typename T>
struct Described<Wire::Format<QList<T>>>
{
    static QJsonObject schema(Definitions &into, const Rules &rules)
    {
        return {{u"type"_s, u"array"_s},
                {u"items"_s, Described<Wire::Format<T>>::schema(into, rules)},
                {u"maxItems"_s, rules.items}};
    }
};
template<typename T>
struct Described<Wire::Format<QMap<QString, T>>>
{
    static QJsonObject schema(Definitions &into, const Rules &rules)
    {
        return {{u"type"_s, u"object"_s},
                {u"maxProperties"_s, rules.items},
                {u"propertyNames"_s, patternSchema(u"^[^_\\u0000-\\u001f\\u007f][^\\u0000-\\u001f\\u007f]{0,63}$"_s)},
                {u"additionalProperties"_s, Described<Wire::Format<T>>::schema(into, rules)}};
    }
};
template<typename Enum, typename T>
requires std::is_enum_v<Enum>
struct Described<Wire::Format<QMap<Enum, T>>>
{
    static QJsonObject schema(Definitions &into, const Rules &rules)
    {
        QJsonObject properties;
        for (const std::string_view name : Wire::namesOf<Enum>)
            properties.insert(fromView(name), Described<Wire::Format<T>>::schema(into, rules));
        return {{u"type"_s, u"object"_s}, {u"properties"_s, properties}};
    }
};
template<typename Variant>
struct Described<Wire::Tag<Variant>>
{
    static QJsonObject schema(Definitions &, const Rules &)
    {
        QJsonArray names;
        for (const std::string_view name : Wire::tagsOf<Variant>)
            names.append(fromView(name));
        return {{u"type"_s, u"string"_s}, {u"enum"_s, names}};
    }
};
template<typename Variant>
struct Described<Wire::Data<Variant>>
{
    static QJsonObject schema(Definitions &, const Rules &) { return {{u"type"_s, u"object"_s}}; }
};

template<typename Form>
constexpr bool isData = false;
template<typename... T>
constexpr bool isData<Wire::Data<std::variant<T...>>> = true;

template<typename T>
bool hasRequired()
{
    return Wire::withEntries(Wire::fieldsOf<T>.entries,
                             [](const auto &...entry) { return (false || ... || entry.rules.required); });
}

/// One schema per alternative: its name in `tag`, its fields in `data`.
template<typename... T>
QJsonArray alternatives(Definitions &into, const QString &tag, std::type_identity<std::variant<T...>>)
{
    using Variant = std::variant<T...>;
    QJsonArray list;
    std::size_t index = 0;
    const auto one = [&]<typename Body>(std::type_identity<Body>) {
        const std::size_t i = index++;
        if constexpr (std::is_same_v<Variant, CommandBody>)
            if (into.voice && Wire::voiceOf(i) != *into.voice)
                return;
        QJsonArray required{tag};
        if (hasRequired<Body>())
            required.append(u"data"_s);
        list.append(QJsonObject{{u"type"_s, u"object"_s},
                                {u"properties"_s,
                                 QJsonObject{{tag, QJsonObject{{u"const"_s, fromView(Wire::tagsOf<Variant>[i])}}},
                                             {u"data"_s, definitionOf<Body>(into)}}},
                                {u"required"_s, required}});
    };
    (one(std::type_identity<T>()), ...);
    return list;
}

/// One field of a struct, as far as a schema tells of it.
struct DescribedField
{
    std::string_view name;
    std::string_view constant; ///< what it always is
    Rules rules;
    QJsonObject (*schema)(Definitions &into, const Rules &rules) = nullptr; ///< none for a constant
    QJsonArray (*oneOf)(Definitions &into) = nullptr; ///< where it decides the fields of another
};

template<typename Variant>
QJsonArray alternativesOf(Definitions &into)
{
    return alternatives(into, std::is_same_v<Variant, CommandBody> ? u"op"_s : u"type"_s,
                        std::type_identity<Variant>());
}

template<typename E>
constexpr DescribedField describedField(const E &entry)
{
    if constexpr (Wire::isConstant<E>)
        return {entry.name, entry.value, {}, nullptr, nullptr};
    else if constexpr (isData<typename E::Form>)
        return {entry.name, {}, entry.rules, &Described<typename E::Form>::schema, &alternativesOf<typename E::Member>};
    else
        return {entry.name, {}, entry.rules, &Described<typename E::Form>::schema, nullptr};
}

/// Fields come in the order given.
QJsonObject objectOf(Definitions &into, std::span<const DescribedField> fields, std::span<const std::size_t> order)
{
    QJsonObject properties;
    QJsonArray required;
    QJsonArray oneOf;
    for (const std::size_t index : order) {
        const DescribedField &field = fields[index];
        const QString name = fromView(field.name);
        properties.insert(
            name, field.schema ? field.schema(into, field.rules) : QJsonObject{{u"const"_s, fromView(field.constant)}});
        if (field.rules.required || !field.schema)
            required.append(name);
        if (field.oneOf)
            oneOf = field.oneOf(into);
    }
    QJsonObject schema{{u"type"_s, u"object"_s}};
    if (!properties.isEmpty())
        schema.insert(u"properties"_s, properties);
    if (!required.isEmpty())
        schema.insert(u"required"_s, required);
    if (!oneOf.isEmpty())
        schema.insert(u"oneOf"_s, oneOf);
    return schema;
}

template<Wire::HasTable T>
QJsonObject objectSchema(Definitions &into)
{
    static constexpr auto fields = Wire::withEntries(Wire::fieldsOf<T>.entries, [](const auto &...entry) {
        return std::array<DescribedField, sizeof...(entry)>{describedField(entry)...};
    });
    return objectOf(into, fields, Wire::sorted<T>);
}

template<typename... Frame>
QJsonObject fileSchema(const QString &title, std::optional<Wire::Voice> voice,
                       std::type_identity<std::variant<Frame...>>)
{
    Definitions into;
    into.voice = voice;
    QJsonArray frames;
    (frames.append(definitionOf<Frame>(into)), ...);
    return {{u"$schema"_s, u"https://json-schema.org/draft/2020-12/schema"_s},
            {u"title"_s, title},
            {u"oneOf"_s, frames},
            {u"$defs"_s, into.defs}};
}

/// Bodies that are told apart by where they are sent; to be referred to by name.
template<typename... Body>
QJsonObject bodiesSchema(const QString &title, std::type_identity<std::variant<Body...>>)
{
    Definitions into;
    QJsonArray bodies;
    (bodies.append(definitionOf<Body>(into)), ...);
    return {{u"$schema"_s, u"https://json-schema.org/draft/2020-12/schema"_s},
            {u"title"_s, title},
            {u"anyOf"_s, bodies},
            {u"$defs"_s, into.defs}};
}

/// To be counted up where what is written changes though no table does.
constexpr int headRevision = 1;

} // namespace

QByteArray headForm()
{
    Definitions into;
    const QJsonObject form{{u"head"_s, definitionOf<Conversation>(into)},
                           {u"defs"_s, into.defs},
                           {u"program"_s, QStringLiteral(BATON_VERSION)},
                           {u"revision"_s, headRevision}};
    return Sha256::of(QJsonDocument(form).toJson(QJsonDocument::Compact));
}

QList<SchemaFile> schemas()
{
    return {{"agent-client.json"_L1,
             fileSchema(u"What an agent's console says (baton.v1)"_s, Wire::Voice::Person,
                        std::type_identity<AgentClientFrame>())},
            {"agent-server.json"_L1,
             fileSchema(u"What the server says to an agent's console (baton.v1)"_s, {},
                        std::type_identity<AgentServerFrame>())},
            {"visitor-client.json"_L1,
             fileSchema(u"What a visitor's page says (baton.v1)"_s, Wire::Voice::Visitor,
                        std::type_identity<VisitorClientFrame>())},
            {"visitor-server.json"_L1,
             fileSchema(u"What the server says to a visitor's page (baton.v1)"_s, {},
                        std::type_identity<VisitorServerFrame>())},
            {"bot-client.json"_L1,
             bodiesSchema(u"What a bot posts (baton.v1)"_s,
                          std::type_identity<std::variant<BotHandoff, BotLines, BotGoal, BotRating>>())},
            {"bot-server.json"_L1,
             bodiesSchema(u"What a bot is answered, and told by webhook (baton.v1)"_s,
                          std::type_identity<std::variant<BotState, BotThread, BotProblem, BotHook>>())}};
}

QByteArray schemaText(const QJsonObject &schema)
{
    return QJsonDocument(schema).toJson(QJsonDocument::Indented);
}

} // namespace Baton::Protocol
