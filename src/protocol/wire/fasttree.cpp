// SPDX-FileCopyrightText: Baton contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "protocol/wire/fasttree.h"

#include "protocol/wire/rules.h"

#include <simdjson.h>

#include <algorithm>

namespace Baton::Protocol::Wire {

namespace {

namespace dom = simdjson::dom;

/// Copies what simdjson found into a tree of ours, which does not depend on its memory.
class FastTree
{
public:
    FastTree(std::vector<Node> &nodes, std::vector<char> &text, int maxDepth)
        : m_nodes(nodes)
        , m_text(text)
        , m_maxDepth(maxDepth)
    {}

    bool add(const dom::element &element, std::string_view key, int depth)
    {
        const std::size_t index = m_nodes.size();
        m_nodes.emplace_back().key = key;
        switch (element.type()) {
        case dom::element_type::OBJECT:
            return depth < m_maxDepth && addObject(dom::object(element), index, depth + 1);
        case dom::element_type::ARRAY:
            return depth < m_maxDepth && addArray(dom::array(element), index, depth + 1);
        case dom::element_type::STRING:
            m_nodes[index].kind = Node::Kind::String;
            m_nodes[index].text = keep(std::string_view(element));
            return true;
        case dom::element_type::INT64:
            m_nodes[index].kind = Node::Kind::Integer;
            m_nodes[index].number = std::int64_t(element);
            return m_nodes[index].number >= -maxInteger && m_nodes[index].number <= maxInteger;
        case dom::element_type::BOOL:
            m_nodes[index].kind = Node::Kind::Bool;
            m_nodes[index].truth = bool(element);
            return true;
        case dom::element_type::NULL_VALUE:
            return true;
        case dom::element_type::UINT64: // beyond what is allowed
        case dom::element_type::DOUBLE:
            return false;
        }
        return false;
    }

private:
    bool addObject(const dom::object &object, std::size_t index, int depth)
    {
        m_nodes[index].kind = Node::Kind::Object;
        bool isSorted = true;
        std::string_view before;
        std::size_t last = 0;
        for (const dom::key_value_pair &field : object) {
            const std::string_view key = keep(field.key);
            isSorted = isSorted && (last == 0 || before < key);
            before = key;
            if (!addChild(field.value, key, index, last, depth))
                return false;
        }
        // Our own encoder sorts the keys, and then none comes twice.
        return isSorted || keysAreUnique(m_nodes[index]);
    }

    bool addArray(const dom::array &array, std::size_t index, int depth)
    {
        m_nodes[index].kind = Node::Kind::Array;
        std::size_t last = 0;
        for (const dom::element item : array) {
            if (!addChild(item, {}, index, last, depth))
                return false;
        }
        return true;
    }

    bool addChild(const dom::element &child, std::string_view key, std::size_t parent, std::size_t &last, int depth)
    {
        const std::size_t index = m_nodes.size();
        (last == 0 ? m_nodes[parent].first : m_nodes[last].next) = quint32(index);
        last = index;
        ++m_nodes[parent].count;
        return add(child, key, depth);
    }

    bool keysAreUnique(const Node &object)
    {
        std::vector<std::string_view> keys;
        keys.reserve(object.count);
        for (quint32 at = object.first; at != 0; at = m_nodes[at].next)
            keys.push_back(m_nodes[at].key);
        std::sort(keys.begin(), keys.end());
        return std::adjacent_find(keys.begin(), keys.end()) == keys.end();
    }

    /// The store is large enough from the start: no text becomes longer by being read.
    std::string_view keep(std::string_view text)
    {
        const std::size_t start = m_text.size();
        m_text.insert(m_text.end(), text.begin(), text.end());
        return {m_text.data() + start, text.size()};
    }

    std::vector<Node> &m_nodes;
    std::vector<char> &m_text;
    int m_maxDepth;
};

} // namespace

bool readFast(QByteArrayView bytes, int maxDepth, std::vector<Node> &nodes, std::vector<char> &text)
{
    if (bytes.isEmpty())
        return false; // simdjson copies from where they are, and an empty view may be nowhere
    static thread_local dom::parser parser;
    dom::element root;
    if (parser.parse(bytes.data(), std::size_t(bytes.size())).get(root) != simdjson::SUCCESS)
        return false;
    return FastTree(nodes, text, maxDepth).add(root, {}, 0);
}

} // namespace Baton::Protocol::Wire
