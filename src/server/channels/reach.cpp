// SPDX-FileCopyrightText: Baton contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "server/channels/reach.h"

#include <QtEndian>

#include <algorithm>
#include <array>
#include <cstring>
#include <optional>

#ifdef _WIN32
#include <winsock2.h>
// after winsock2.h
#include <ws2tcpip.h>
#else
#include <netinet/in.h>
#include <sys/socket.h>
#endif

namespace Baton::Server {

namespace {

struct V4Block
{
    std::uint32_t base;
    int bits;
};

// Of IANA's registry of special-purpose addresses: what is not reached over the internet. Multicast and beyond last.
constexpr std::array<V4Block, 15> notPublicV4{{{0x00000000U, 8},
                                               {0x0a000000U, 8},
                                               {0x64400000U, 10},
                                               {0x7f000000U, 8},
                                               {0xa9fe0000U, 16},
                                               {0xac100000U, 12},
                                               {0xc0000000U, 24},
                                               {0xc0000200U, 24},
                                               {0xc0586300U, 24},
                                               {0xc0a80000U, 16},
                                               {0xc6120000U, 15},
                                               {0xc6336400U, 24},
                                               {0xcb007100U, 24},
                                               {0xe0000000U, 4},
                                               {0xf0000000U, 4}}};

bool isPublicV4(std::uint32_t address)
{
    return std::none_of(notPublicV4.begin(), notPublicV4.end(),
                        [address](const V4Block &block) { return ((address ^ block.base) >> (32 - block.bits)) == 0; });
}

bool isLoopbackV4(std::uint32_t address)
{
    return (address >> 24U) == 127;
}

using V6 = std::array<std::uint8_t, 16>;

/// The IPv4 address that stands behind one of IPv6: mapped, or through the well-known prefix of NAT64.
std::optional<std::uint32_t> v4Within(const V6 &address)
{
    constexpr std::array<std::uint8_t, 12> mapped{0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0xff, 0xff};
    constexpr std::array<std::uint8_t, 12> nat64{0, 0x64, 0xff, 0x9b, 0, 0, 0, 0, 0, 0, 0, 0};
    if (std::equal(mapped.begin(), mapped.end(), address.begin())
        || std::equal(nat64.begin(), nat64.end(), address.begin()))
        return qFromBigEndian<quint32>(address.data() + 12);
    return std::nullopt;
}

bool isLoopbackV6(const V6 &address)
{
    return std::all_of(address.begin(), address.end() - 1, [](std::uint8_t byte) { return byte == 0; })
        && address.back() == 1;
}

/// Only 2000::/3 is given out, and of that not what is for documents (2001:db8::) and tunnels (2002::, 2001:0::).
bool isPublicV6(const V6 &address)
{
    const bool isGivenOut = (address[0] & 0xe0U) == 0x20U;
    const bool isTunnel =
        address[0] == 0x20U && (address[1] == 0x02U || (address[1] == 0x01U && address[2] == 0 && address[3] == 0));
    const bool isForDocuments =
        address[0] == 0x20U && address[1] == 0x01U && address[2] == 0x0dU && address[3] == 0xb8U;
    return isGivenOut && !isTunnel && !isForDocuments;
}

bool allows(Reach reach, bool isPublic, bool isLoopback)
{
    switch (reach) {
    case Reach::Public:
        return isPublic;
    case Reach::Anywhere:
        return true;
    case Reach::Private:
        return !isPublic;
    case Reach::Loopback:
        return isLoopback;
    }
    return false;
}

} // namespace

bool mayConnect(const sockaddr *address, Reach reach)
{
    if (address->sa_family == AF_INET) {
        sockaddr_in v4{};
        std::memcpy(&v4, address, sizeof(v4));
        const auto host = qFromBigEndian<quint32>(v4.sin_addr.s_addr);
        return allows(reach, isPublicV4(host), isLoopbackV4(host));
    }
    if (address->sa_family != AF_INET6)
        return false;
    sockaddr_in6 v6{};
    std::memcpy(&v6, address, sizeof(v6));
    V6 bytes{};
    std::memcpy(bytes.data(), &v6.sin6_addr, bytes.size());
    if (const auto host = v4Within(bytes))
        return allows(reach, isPublicV4(*host), isLoopbackV4(*host));
    return allows(reach, isPublicV6(bytes), isLoopbackV6(bytes));
}

} // namespace Baton::Server
