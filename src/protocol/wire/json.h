// SPDX-FileCopyrightText: Baton contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "domain/result.h"

#include <QByteArrayView>

#include <optional>
#include <string_view>
#include <vector>

namespace Baton::Protocol::Wire {

/// One value of a parsed text. Children are a list linked by index; views live as long as the Document.
struct Node
{
    enum class Kind : quint8 { Null, Bool, Integer, String, Array, Object };

    Kind kind = Kind::Null;
    bool truth = false;
    quint32 next = 0; ///< index of the next sibling, 0 if none
    quint32 first = 0; ///< index of the first child, 0 if none
    quint32 count = 0; ///< children
    qint64 number = 0;
    std::string_view key;
    std::string_view text;

    static Node emptyObject()
    {
        Node node;
        node.kind = Kind::Object;
        return node;
    }
};

/// A JSON text as a tree: strict UTF-8, no duplicate keys, no floating point, integers within 2^53-1, bounded depth.
/// One that reads many small texts keeps its memory between them, but not that of a large one.
class Document
{
public:
    Document() = default;
    Q_DISABLE_COPY(Document)

    /// Nothing, or why the text is refused; the detail begins with the path of the field it stopped at.
    std::optional<Error> parse(QByteArrayView bytes, int maxBytes, int maxDepth);
    /// The same by the parser that knows what is wrong, which parse() asks where the fast one will not have a text.
    std::optional<Error> parseExactly(QByteArrayView bytes, int maxDepth);

    const Node &root() const { return m_nodes.front(); }
    const Node *at(quint32 index) const { return index == 0 ? nullptr : &m_nodes[index]; }
    const Node *firstOf(const Node &node) const { return at(node.first); }
    const Node *after(const Node &node) const { return at(node.next); }
    const Node *child(const Node &object, std::string_view key) const;

private:
    friend class TreeBuilder;
    void clear(qsizetype bytes);

    std::vector<Node> m_nodes;
    std::vector<char> m_text; ///< as large as the input from the start, so that the views stay valid
};

} // namespace Baton::Protocol::Wire
