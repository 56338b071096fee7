// SPDX-FileCopyrightText: Baton contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "protocol/wire/output.h"

#include <QChar>

#include <charconv>

namespace Baton::Protocol::Wire {

namespace {

constexpr std::string_view hexDigits = "0123456789abcdef";

char *putEscaped(char *to, char16_t c)
{
    *to++ = '\\';
    switch (c) {
    case u'"':
        *to++ = '"';
        return to;
    case u'\\':
        *to++ = '\\';
        return to;
    case u'\b':
        *to++ = 'b';
        return to;
    case u'\f':
        *to++ = 'f';
        return to;
    case u'\n':
        *to++ = 'n';
        return to;
    case u'\r':
        *to++ = 'r';
        return to;
    case u'\t':
        *to++ = 't';
        return to;
    default:
        break;
    }
    for (const char fixed : {'u', '0', '0'})
        *to++ = fixed;
    *to++ = hexDigits[c >> 4];
    *to++ = hexDigits[c & 15];
    return to;
}

char *putUtf8(char *to, char32_t c)
{
    const auto tail = [&](int shift) { *to++ = char(0x80 | ((c >> shift) & 0x3F)); };
    if (c < 0x800) {
        *to++ = char(0xC0 | (c >> 6));
    } else if (c < 0x10000) {
        *to++ = char(0xE0 | (c >> 12));
        tail(6);
    } else {
        *to++ = char(0xF0 | (c >> 18));
        tail(12);
        tail(6);
    }
    tail(0);
    return to;
}

} // namespace

void Out::key(std::string_view name, bool isFirst)
{
    put(isFirst ? std::string_view("\"") : std::string_view(",\""));
    put(name);
    put(std::string_view("\":"));
}

void Out::number(qint64 number)
{
    char buffer[24];
    const auto end = std::to_chars(buffer, buffer + sizeof buffer, number).ptr;
    bytes.append(buffer, end);
}

void Out::hex(QByteArrayView data)
{
    put('"');
    for (const char c : data) {
        put(hexDigits[static_cast<unsigned char>(c) >> 4]);
        put(hexDigits[c & 15]);
    }
    put('"');
}

void Out::name(std::string_view text)
{
    put('"');
    put(text);
    put('"');
}

void Out::string(QStringView text)
{
    constexpr qsizetype chunk = 256;
    constexpr qsizetype longestEscape = 6;
    char buffer[chunk];
    char *to = buffer;
    *to++ = '"';
    for (qsizetype i = 0; i < text.size(); ++i) {
        if (to - buffer > chunk - longestEscape) {
            bytes.append(buffer, to);
            to = buffer;
        }
        const char16_t c = text[i].unicode();
        if (c < 0x20 || c == u'"' || c == u'\\') {
            to = putEscaped(to, c);
        } else if (c < 0x80) {
            *to++ = char(c);
        } else if (!QChar::isSurrogate(c)) {
            to = putUtf8(to, c);
        } else if (QChar::isHighSurrogate(c) && i + 1 < text.size() && text[i + 1].isLowSurrogate()) {
            to = putUtf8(to, QChar::surrogateToUcs4(c, text[++i].unicode()));
        } else {
            to = putUtf8(to, QChar::ReplacementCharacter);
        }
    }
    if (to == buffer + chunk) {
        bytes.append(buffer, to);
        to = buffer;
    }
    *to++ = '"';
    bytes.append(buffer, to);
}

} // namespace Baton::Protocol::Wire
