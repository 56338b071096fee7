// SPDX-FileCopyrightText: Baton contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "protocol/wire/input.h"

#include "protocol/wire/rules.h"

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace Baton::Protocol::Wire {

namespace {

QString toText(std::string_view text)
{
    return QString::fromUtf8(text.data(), qsizetype(text.size()));
}
qsizetype codePointsOf(std::string_view utf8)
{
    return std::count_if(utf8.begin(), utf8.end(), [](char c) { return (c & 0xC0) != 0x80; });
}
bool isLower(char c)
{
    return c >= 'a' && c <= 'z';
}
bool isDigit(char c)
{
    return c >= '0' && c <= '9';
}
int hexDigit(char c)
{
    return isDigit(c) ? c - '0' : c >= 'a' && c <= 'f' ? c - 'a' + 10 : -1;
}

} // namespace

bool In::fail(const QString &what, Code code)
{
    QString path;
    for (const Step &step : m_path) {
        if (step.key.data() == nullptr)
            path += u'[' + QString::number(step.index) + u']';
        else
            path += (path.isEmpty() ? u""_s : u"."_s) + toText(step.key.substr(0, 64));
    }
    error = Error{code, (path.isEmpty() ? u"frame"_s : path) + u": "_s + what};
    return false;
}

bool In::expect(const Node &node, Node::Kind kind)
{
    if (node.kind == kind)
        return true;
    switch (kind) {
    case Node::Kind::Null:
        return fail(u"null expected"_s);
    case Node::Kind::Bool:
        return fail(u"true or false expected"_s);
    case Node::Kind::Integer:
        return fail(u"integer expected"_s);
    case Node::Kind::String:
        return fail(u"string expected"_s);
    case Node::Kind::Array:
        return fail(u"array expected"_s);
    case Node::Kind::Object:
        return fail(u"object expected"_s);
    }
    return false;
}

bool readString(In &in, const Node &node, const Rules &rules, QString &value)
{
    if (!in.expect(node, Node::Kind::String))
        return false;
    if (!in.trusted) {
        const int min = rules.min;
        const int max = rules.connectionText ? in.textCodePoints : rules.max;
        if (std::ssize(node.text) > max && codePointsOf(node.text) > max)
            return in.fail(u"more than %1 code points"_s.arg(max), Code::TooLarge);
        if (std::ssize(node.text) < min)
            return in.fail(u"must not be empty"_s);
    }
    value = rules.common && in.texts ? in.texts->text(node.text) : toText(node.text);
    return true;
}

bool readInteger(In &in, const Node &node, qint64 low, qint64 high, qint64 &value)
{
    if (!in.expect(node, Node::Kind::Integer))
        return false;
    if (!in.trusted && (node.number < low || node.number > high))
        return in.fail(u"not between %1 and %2"_s.arg(low).arg(high));
    value = node.number;
    return true;
}

bool readHex(In &in, const Node &node, int max, QByteArray &value)
{
    if (!in.expect(node, Node::Kind::String))
        return false;
    const std::string_view text = node.text;
    if (text.size() % 2 != 0 || std::ssize(text) > 2 * qsizetype(max))
        return in.fail(u"at most %1 bytes in hexadecimal expected"_s.arg(max));
    value.resize(qsizetype(text.size() / 2));
    char *to = value.data();
    for (std::size_t i = 0; i < text.size(); i += 2) {
        const int high = hexDigit(text[i]);
        const int low = hexDigit(text[i + 1]);
        if (high < 0 || low < 0)
            return in.fail(u"lower-case hexadecimal expected"_s);
        *to++ = char(high << 4 | low);
    }
    return true;
}

bool readName(In &in, const Node &node, std::span<const std::string_view> names, qint64 low, qint64 high,
              std::size_t &index)
{
    if (!in.expect(node, Node::Kind::String))
        return false;
    const auto found = std::find(names.begin(), names.end(), node.text);
    index = std::size_t(found - names.begin());
    if (found == names.end() || qint64(index) < low || qint64(index) > high)
        return in.fail(u"unknown value"_s);
    return true;
}

bool isUnknown(std::string_view name, std::span<const std::string_view> names)
{
    return std::find(names.begin(), names.end(), name) == names.end();
}

bool isSkipped(const In &in, std::string_view name, std::span<const std::string_view> names)
{
    return !in.strict && !in.voice && isUnknown(name, names);
}

bool isId(std::string_view text)
{
    const std::size_t bar = text.find('_');
    if (bar == std::string_view::npos || bar < 1 || bar > 3)
        return false;
    const std::string_view rest = text.substr(bar + 1);
    return std::all_of(text.begin(), text.begin() + std::ptrdiff_t(bar), isLower) && rest.size() >= 4
        && rest.size() <= 40 && std::all_of(rest.begin(), rest.end(), [](char c) {
               return isLower(c) || isDigit(c) || (c >= 'A' && c <= 'Z');
           });
}

bool isCommandId(std::string_view text)
{
    if (text.size() != 36 || text[14] != '7' || std::string_view("89ab").find(text[19]) == std::string_view::npos)
        return false;
    for (std::size_t i = 0; i < text.size(); ++i) {
        const bool isDash = i == 8 || i == 13 || i == 18 || i == 23;
        if (isDash ? text[i] != '-' : hexDigit(text[i]) < 0)
            return false;
    }
    return true;
}

bool isKey(std::string_view text)
{
    return !text.empty() && text.front() != '_' && codePointsOf(text) <= 64
        && std::none_of(text.begin(), text.end(), [](char c) { return (c >= 0 && c < 0x20) || c == 0x7f; });
}

bool readId(In &in, const Node &node, IdKind kind, QString &value)
{
    if (!in.expect(node, Node::Kind::String))
        return false;
    const bool isCommand = kind == IdKind::Command;
    if (!in.trusted && !(isCommand ? isCommandId(node.text) : isId(node.text)))
        return in.fail(isCommand ? u"UUID of version 7 expected"_s : u"id expected"_s);
    value = kind == IdKind::Common && in.texts ? in.texts->text(node.text)
                                               : QString::fromLatin1(node.text.data(), qsizetype(node.text.size()));
    return true;
}

QString ownerText(const Owner &owner)
{
    switch (owner.kind) {
    case Owner::Kind::Ai:
        return u"ai"_s;
    case Owner::Kind::Queue:
        return u"queue"_s;
    case Owner::Kind::Nobody:
        return u"nobody"_s;
    case Owner::Kind::Agent:
        break;
    }
    return u"agent:"_s + owner.agent.toString();
}

bool readOwner(In &in, const Node &node, Owner &value)
{
    if (!in.expect(node, Node::Kind::String))
        return false;
    constexpr std::string_view prefix = "agent:";
    if (node.text == "ai")
        value = Owner::ai();
    else if (node.text == "queue")
        value = Owner::queue();
    else if (node.text == "nobody")
        value = Owner::nobody();
    else if (node.text.starts_with(prefix) && (in.trusted || isId(node.text.substr(prefix.size()))))
        value = Owner::of(AgentId(in.texts ? in.texts->text(node.text.substr(prefix.size()))
                                           : toText(node.text.substr(prefix.size()))));
    else
        return in.fail(u"ai, queue, agent:<id> or nobody expected"_s);
    return true;
}

QString actorText(const Actor &actor)
{
    switch (actor.role) {
    case Role::Ai:
        return u"ai"_s;
    case Role::System:
        return u"system"_s;
    default:
        return actor.id;
    }
}

bool readActorId(In &in, const Node &node, Actor &value)
{
    if (!in.expect(node, Node::Kind::String))
        return false;
    if (node.text == "ai" || node.text == "system") {
        value = node.text == "ai" ? Actor::ai() : Actor::system();
        return true;
    }
    const std::string_view prefix = node.text.substr(0, 2);
    if ((!in.trusted && !isId(node.text)) || (prefix != "v_" && prefix != "a_" && prefix != "b_"))
        return in.fail(u"id of a visitor, agent or bot, ai or system expected"_s);
    value.role = prefix == "v_" ? Role::Visitor : prefix == "b_" ? Role::Bot : Role::Agent;
    value.id = toText(node.text);
    return true;
}

bool readActorRole(In &in, const Node &node, Actor &value)
{
    std::size_t index = 0;
    if (!readName(in, node, namesOf<Role>, qint64(Role::Agent), qint64(Role::Admin), index))
        return false;
    if (!value.isPerson())
        return in.fail(u"only a person has a role"_s);
    value.role = Role(index);
    return true;
}

} // namespace Baton::Protocol::Wire
