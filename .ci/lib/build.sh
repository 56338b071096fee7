# SPDX-FileCopyrightText: Baton contributors
# SPDX-License-Identifier: GPL-3.0-or-later
# shellcheck shell=bash
#
# Configure and build by preset.

# Two checkouts share one compiler cache, and unity files and headers written a moment ago still hit it.
export CCACHE_BASEDIR=$root CCACHE_NOHASHDIR=1
export CCACHE_SLOPPINESS=pch_defines,time_macros,include_file_mtime,include_file_ctime

has_preset() {
    case $(cmake --list-presets=configure 2>/dev/null) in *"\"$1\""*) return 0 ;; *) return 1 ;; esac
}

# configure PRESET [-DNAME=VALUE...]
configure() {
    local preset=$1
    shift
    # Compilers that nobody tried yet should warn and not fail.
    [ "$(uname -s)" = Linux ] || set -- -DBATON_WERROR=OFF "$@"
    step "configure-$preset" "Configuring $preset" cmake --preset "$preset" "$@"
}

# build PRESET [TARGET...]: everything when no target is named.
build() {
    local preset=$1 start=$SECONDS
    shift
    local options=()
    [ $# -eq 0 ] || options=(--target "$@")
    local jobs words
    jobs=$(jobs_here)
    words="Building ${*:-everything} ($preset, $jobs at a time)"
    set -- cmake --build --preset "$preset" -j "$jobs" ${options[@]+"${options[@]}"}
    if [ -t 1 ]; then
        # Ninja's own counter is the best thing to look at while waiting.
        say "$words"
        "$@" || die "the build failed"
        say "Built in $((SECONDS - start)) s."
    else
        step "build-$preset" "$words" "$@"
    fi
}

# What ./dev run starts from, in `tree`: what is built already, or else what is made in the least time, because whoever
# tries Baton waits for it.
choose_tree() {
    tree=try
    [ ! -x "$root/build/release/app/baton/baton" ] || tree=release
}

# CMake begins anew, without the preset, where it is told of another compiler than before.
configure_try() {
    if [ -f "$root/build/try/CMakeCache.txt" ]; then
        configure try
    else
        configure try "-DCMAKE_CXX_COMPILER=$(quick_compiler)"
    fi
}

# A directory that has the tests on keeps them. Another leaves them and their packages out, and what a compiler warns of
# that nobody tried yet keeps nobody from using the programs.
configure_programs() {
    if grep -qs '^BUILD_TESTING:BOOL=ON' "$root/build/release/CMakeCache.txt"; then
        configure release
    else
        configure release -DBUILD_TESTING=OFF -DBATON_WERROR=OFF
    fi
}

# Without optimizing, clang takes two thirds of the time that g++ takes.
quick_compiler() {
    local name
    for name in clang++ clang++-15 g++ c++; do
        if has_command "$name"; then
            echo "$name"
            return
        fi
    done
}

# The largest file of ours takes 2.5 GB to compile, most take far less.
jobs_here() {
    if [ -n "${JOBS:-}" ]; then
        echo "$JOBS"
        return
    fi
    local cores fit
    cores=$(nproc 2>/dev/null || sysctl -n hw.ncpu 2>/dev/null || echo 2)
    fit=$(awk '/^MemAvailable:/ { print int($2 / 2097152) }' /proc/meminfo 2>/dev/null || true)
    [ -n "$fit" ] && [ "$fit" -lt "$cores" ] && cores=$fit
    [ "$cores" -ge 1 ] || cores=1
    echo "$cores"
}
