// SPDX-FileCopyrightText: Baton contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "protocol/wire/fields.h"

namespace Baton::Protocol::Wire {

namespace {

/// Whether a field has nothing to do with the part that is written or read.
bool isOfOtherPart(Part part, const FieldOps &field)
{
    return (part == Part::Record && field.rules.personal)
        || (part == Part::Personal && !field.rules.personal && !field.form->holdsPersonal);
}

/// Whether the field was written.
bool writeField(Out &out, const FieldOps &field, const void *object, const void *standard, bool isFirst)
{
    if (!field.form) {
        out.key(field.name, isFirst);
        out.name(field.constant);
        return true;
    }
    const Rules &rules = field.rules;
    const Part part = out.part;
    if (isOfOtherPart(part, field))
        return false;
    const void *const value = field.memberOf(object);
    const void *const usual = field.memberOf(standard);
    if (field.form->isLeftOut(value, usual, rules)
        || (part == Part::Personal && rules.personal && field.form->isSame(value, usual)))
        return false;
    const std::size_t start = out.bytes.size();
    out.key(field.name, isFirst);
    if (rules.personal)
        out.part = Part::All;
    const bool any = field.form->write(out, value, rules);
    out.part = part;
    if (part == Part::Personal && !any)
        out.bytes.resize(start);
    return part != Part::Personal || any;
}

bool readField(In &in, const FieldOps &field, const Node *node, void *object)
{
    if (!field.form)
        return true; // it chose this struct
    const Rules &rules = field.rules;
    const Part part = in.part;
    if (isOfOtherPart(part, field))
        return true;
    in.enter(field.name);
    // Left out data is an empty object, whose required fields are then missing.
    static const Node emptyObject = Node::emptyObject();
    if (!node && field.form->standsForEmpty)
        node = &emptyObject;
    if (!node) {
        if (rules.required && part != Part::Personal)
            return in.fail(QStringLiteral("required"));
        in.leave();
        return true;
    }
    if (rules.personal)
        in.part = Part::All;
    // The object itself is not const, so neither is its member.
    void *const value = const_cast<void *>(field.memberOf(object)); // NOLINT(cppcoreguidelines-pro-type-const-cast)
    if (!field.form->read(in, *node, value, rules))
        return false;
    in.part = part;
    in.leave();
    return true;
}

} // namespace

bool writeFields(Out &out, const void *object, const void *standard, std::span<const FieldOps> fields,
                 std::span<const std::size_t> order)
{
    bool any = false;
    out.put('{');
    for (const std::size_t index : order)
        any |= writeField(out, fields[index], object, standard, !any);
    out.put('}');
    return any;
}

bool readFields(In &in, const Node &node, void *object, std::span<const FieldOps> fields,
                std::span<const std::size_t> order)
{
    if (!in.expect(node, Node::Kind::Object))
        return false;
    const std::size_t count = fields.size();
    QVarLengthArray<const Node *, 48> given(qsizetype(count), nullptr);
    // Keys mostly come sorted, as the encoder writes them: the search goes on where it stopped.
    std::size_t at = 0;
    for (const Node *child = count > 0 ? in.doc.firstOf(node) : nullptr; child; child = in.doc.after(*child)) {
        bool known = false;
        for (std::size_t tried = 0; tried < count && !known; ++tried) {
            const std::size_t index = order[at];
            at = at + 1 == count ? 0 : at + 1;
            known = fields[index].name == child->key;
            if (known)
                given[qsizetype(index)] = child;
        }
        if (!known && in.strict) {
            in.enter(child->key);
            return in.fail(QStringLiteral("unknown key"));
        }
    }
    for (std::size_t i = 0; i < count; ++i)
        if (!readField(in, fields[i], given[qsizetype(i)], object))
            return false;
    return true;
}

} // namespace Baton::Protocol::Wire
