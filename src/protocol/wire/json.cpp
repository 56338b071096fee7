// SPDX-FileCopyrightText: Baton contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "protocol/wire/json.h"

#include "protocol/wire/fasttree.h"
#include "protocol/wire/rules.h"

#include <nlohmann/json.hpp>

#include <algorithm>
#include <cstring>

using namespace Qt::Literals::StringLiterals;

namespace Baton::Protocol::Wire {

/// Receives the tokens of a text and builds the tree; stops at the first that is not allowed.
class TreeBuilder
{
public:
    using number_integer_t = nlohmann::json::number_integer_t;
    using number_unsigned_t = nlohmann::json::number_unsigned_t;
    using number_float_t = nlohmann::json::number_float_t;
    using string_t = nlohmann::json::string_t;
    using binary_t = nlohmann::json::binary_t;

    TreeBuilder(Document &document, int maxDepth)
        : m_document(document)
        , m_maxDepth(maxDepth)
    {}

    const std::optional<Error> &error() const { return m_error; }

    bool null()
    {
        add(Node::Kind::Null);
        return true;
    }
    bool boolean(bool truth)
    {
        add(Node::Kind::Bool).truth = truth;
        return true;
    }
    bool number_integer(number_integer_t number)
    {
        if (number < -maxInteger || number > maxInteger)
            return refuseHere(Code::BadSchema, u"integer out of range"_s);
        add(Node::Kind::Integer).number = number;
        return true;
    }
    bool number_unsigned(number_unsigned_t number)
    {
        if (number > number_unsigned_t(maxInteger))
            return refuseHere(Code::BadSchema, u"integer out of range"_s);
        add(Node::Kind::Integer).number = qint64(number);
        return true;
    }
    bool number_float(number_float_t, const string_t &) { return refuseHere(Code::BadSchema, u"integer expected"_s); }
    bool string(const string_t &text)
    {
        const std::string_view kept = keep(text);
        add(Node::Kind::String).text = kept;
        return true;
    }
    bool binary(const binary_t &) { return refuseHere(Code::BadJson, u"not JSON"_s); }
    bool start_object(std::size_t) { return open(Node::Kind::Object); }
    bool start_array(std::size_t) { return open(Node::Kind::Array); }
    bool end_object() { return keysAreUnique() && close(); }
    bool end_array() { return close(); }
    bool key(const string_t &name)
    {
        m_key = keep(name);
        m_hasKey = true;
        return true;
    }
    bool parse_error(std::size_t position, const std::string &, const nlohmann::detail::exception &reason)
    {
        constexpr int outOfRange = 406;
        if (reason.id == outOfRange)
            return refuseHere(Code::BadSchema, u"integer out of range"_s);
        return refuseHere(Code::BadJson, u"not JSON at byte "_s + QString::number(position));
    }

private:
    struct Level
    {
        quint32 node;
        quint32 last; ///< child added last, 0 if none
    };

    std::string_view keep(const string_t &text)
    {
        auto &store = m_document.m_text;
        const std::size_t start = store.size();
        store.insert(store.end(), text.begin(), text.end());
        return {store.data() + start, text.size()};
    }

    Node &add(Node::Kind kind)
    {
        auto &nodes = m_document.m_nodes;
        const auto index = quint32(nodes.size());
        Node &node = nodes.emplace_back();
        node.kind = kind;
        if (!m_levels.empty()) {
            Level &level = m_levels.back();
            (level.last == 0 ? nodes[level.node].first : nodes[level.last].next) = index;
            level.last = index;
            ++nodes[level.node].count;
            node.key = m_key;
            m_key = {};
            m_hasKey = false;
        }
        return node;
    }

    bool open(Node::Kind kind)
    {
        if (int(m_levels.size()) >= m_maxDepth)
            return refuseHere(Code::TooDeep, u"nested too deep"_s);
        add(kind);
        m_levels.push_back({quint32(m_document.m_nodes.size() - 1), 0});
        return true;
    }

    bool close()
    {
        m_levels.pop_back();
        return true;
    }

    bool keysAreUnique()
    {
        const Node &object = m_document.m_nodes[m_levels.back().node];
        m_keys.clear();
        for (const Node *child = m_document.firstOf(object); child; child = m_document.after(*child))
            m_keys.push_back(child->key);
        // Our own encoder sorts the keys, which makes this one pass.
        if (!std::is_sorted(m_keys.begin(), m_keys.end()))
            std::sort(m_keys.begin(), m_keys.end());
        const auto twice = std::adjacent_find(m_keys.begin(), m_keys.end());
        if (twice == m_keys.end())
            return true;
        m_key = *twice;
        m_hasKey = true;
        return refuseHere(Code::BadJson, u"key given twice"_s);
    }

    bool refuseHere(Code code, const QString &what)
    {
        if (!m_error)
            m_error = Error{code, path() + u": "_s + what};
        return false;
    }

    QString path() const
    {
        QString path;
        for (std::size_t i = 0; i < m_levels.size(); ++i) {
            const Node &node = m_document.m_nodes[m_levels[i].node];
            const bool isLast = i + 1 == m_levels.size();
            if (node.kind == Node::Kind::Array) {
                path += u'[' + QString::number(isLast ? node.count : node.count - 1) + u']';
                continue;
            }
            if (isLast && !m_hasKey)
                break;
            const std::string_view key = isLast ? m_key : m_document.m_nodes[m_levels[i + 1].node].key;
            path += (path.isEmpty() ? u""_s : u"."_s)
                + QString::fromUtf8(key.data(), qsizetype(std::min<std::size_t>(key.size(), 64)));
        }
        return path.isEmpty() ? u"frame"_s : path;
    }

    Document &m_document;
    int m_maxDepth;
    std::vector<Level> m_levels;
    std::vector<std::string_view> m_keys;
    std::string_view m_key;
    bool m_hasKey = false;
    std::optional<Error> m_error;
};

void Document::clear(qsizetype bytes)
{
    constexpr std::size_t keptNodes = 4096;
    const std::size_t nodes = std::size_t(bytes) / 12 + 8;
    if (m_nodes.capacity() > std::max(keptNodes, nodes)) {
        m_nodes = {};
        m_text = {};
    }
    m_nodes.clear();
    m_text.clear();
    m_nodes.reserve(nodes);
    m_text.reserve(std::size_t(bytes) + 1);
}

std::optional<Error> Document::parse(QByteArrayView bytes, int maxBytes, int maxDepth)
{
    if (bytes.size() > maxBytes)
        return Error{Code::TooLarge, u"frame: more than %1 bytes"_s.arg(maxBytes)};
    // The parser takes NUL for the end and skips a byte order mark; neither is JSON.
    if (bytes.contains('\0') || bytes.startsWith("\xEF\xBB\xBF"))
        return Error{Code::BadJson, u"frame: not JSON"_s};
    clear(bytes.size());
    if (readFast(bytes, maxDepth, m_nodes, m_text))
        return std::nullopt;
    return parseExactly(bytes, maxDepth);
}

std::optional<Error> Document::parseExactly(QByteArrayView bytes, int maxDepth)
{
    clear(bytes.size());
    TreeBuilder builder(*this, maxDepth);
    const char *data = bytes.isEmpty() ? "" : bytes.data();
    if (nlohmann::json::sax_parse(data, data + bytes.size(), &builder))
        return std::nullopt;
    return builder.error().value_or(Error{Code::BadJson, u"frame: not JSON"_s});
}

const Node *Document::child(const Node &object, std::string_view key) const
{
    for (const Node *node = firstOf(object); node; node = after(*node))
        if (node->key == key)
            return node;
    return nullptr;
}

} // namespace Baton::Protocol::Wire
