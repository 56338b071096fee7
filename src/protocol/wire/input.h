// SPDX-FileCopyrightText: Baton contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "protocol/frames.h"
#include "protocol/textpool.h"
#include "protocol/wire/json.h"
#include "protocol/wire/names.h"
#include "protocol/wire/output.h"
#include "protocol/wire/rules.h"

#include <QVarLengthArray>

#include <span>

namespace Baton::Protocol::Wire {

/// Where a decoder stands in a tree, what it accepts, and the error it met.
class In
{
public:
    In(const Document &document, const Limits &limits)
        : doc(document)
        , textCodePoints(limits.textCodePoints)
    {}

    const Document &doc;
    int textCodePoints;
    Part part = Part::All;
    bool trusted = false; ///< from the store: lengths, ranges and shapes of ids were checked when it came in
    bool must = false; ///< the sender says that an unknown kind has to be understood
    TextPool *texts = nullptr; ///< for what is marked as common
    std::optional<Voice> voice; ///< whose operations are accepted; none for all
    bool strict = false; ///< every name has to be known, although nobody's voice is heard
    Error error;

    /// Steps of the path; a pop is left out where a failure ends the decoding anyway.
    void enter(std::string_view key) { m_path.push_back({key, 0}); }
    void enter(qsizetype index) { m_path.push_back({{}, index}); }
    void leave() { m_path.pop_back(); }

    /// Notes the first error at the present path; always false.
    bool fail(const QString &what, Code code = Code::BadSchema);
    /// Whether the node is of the kind; notes the error where not.
    bool expect(const Node &node, Node::Kind kind);

private:
    struct Step
    {
        std::string_view key;
        qsizetype index;
    };
    QVarLengthArray<Step, 16> m_path;
};

/// A common text is taken from the pool, where there is one.
bool readString(In &in, const Node &node, const Rules &rules, QString &value);
bool readInteger(In &in, const Node &node, qint64 low, qint64 high, qint64 &value);
bool readHex(In &in, const Node &node, int max, QByteArray &value);
/// The index of the node's text among the names.
bool readName(In &in, const Node &node, std::span<const std::string_view> names, qint64 low, qint64 high,
              std::size_t &index);
bool isUnknown(std::string_view name, std::span<const std::string_view> names);
/// Whether a name that is none of an open set is left out rather than refused.
bool isSkipped(const In &in, std::string_view name, std::span<const std::string_view> names);
/// `^[a-z]{1,3}_[A-Za-z0-9]{4,40}$`
bool isId(std::string_view text);
/// A UUID of version 7 in lower case.
bool isCommandId(std::string_view text);
/// A key of a map: 1 to 64 code points without control characters, not beginning with an underscore.
bool isKey(std::string_view text);
enum class IdKind { Any, Common, Command };
bool readId(In &in, const Node &node, IdKind kind, QString &value);
bool readOwner(In &in, const Node &node, Owner &value);
bool readActorId(In &in, const Node &node, Actor &value);
bool readActorRole(In &in, const Node &node, Actor &value);
QString ownerText(const Owner &owner);
QString actorText(const Actor &actor);

} // namespace Baton::Protocol::Wire
