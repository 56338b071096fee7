// SPDX-FileCopyrightText: Baton contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// Loaded before the C library, this adds 4 ms to every sync, as a disk has them that keeps its promise.

#include <dlfcn.h>
#include <time.h>

namespace {

constexpr long addedNs = 4'000'000;

int syncSlowly(const char *name, int fd)
{
    using Sync = int (*)(int);
    const auto real = reinterpret_cast<Sync>(dlsym(RTLD_NEXT, name));
    const timespec added{0, addedNs};
    nanosleep(&added, nullptr);
    return real(fd);
}

} // namespace

extern "C" int fsync(int fd)
{
    return syncSlowly("fsync", fd);
}

extern "C" int fdatasync(int fd)
{
    return syncSlowly("fdatasync", fd);
}
