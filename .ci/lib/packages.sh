# SPDX-FileCopyrightText: Baton contributors
# SPDX-License-Identifier: GPL-3.0-or-later
# shellcheck shell=bash
#
# What this machine needs, by purpose, and how it gets it. Only Debian and its relatives are installed on;
# everybody else is told in words.

# Purpose, then Debian's names. `name=command` counts as there when the command is, whoever installed it:
# other vendors' Node brings its own npm and conflicts with Debian's. `dunstctl history` asks with systemd's busctl.
# `display` is for a machine that has none, and for pictures in all languages: a quarter less to fetch without it.
# tint2 is a tray that embeds windows at any size; xfce4-panel with xfconf is a host of StatusNotifierItems.
package_table() {
    cat <<'TABLE'
compile    g++ ccache
quick      clang
quick15    clang-15
build      cmake ninja-build mold pkg-config
build      qt6-base-dev libqt6opengl6-dev qt6-websockets-dev qt6-svg-dev qt6-charts-dev qtkeychain-qt6-dev
build      qt6-tools-dev qt6-tools-dev-tools qt6-l10n-tools libqt6sql6-sqlite libqt6svg6
build      libboost-dev libssl-dev libargon2-dev libexpected-dev nlohmann-json3-dev libsimdjson-dev libmd4c-dev libxml2-dev libsqlite3-dev libhunspell-dev libcurl4-openssl-dev libpulse-dev libxcb1-dev
testbuild  librapidcheck-dev
run        dbus x11-utils ca-certificates libsecret-1-0 qt6-translations-l10n tzdata
run        fonts-inter fonts-noto-core fonts-noto-color-emoji fonts-dejavu-core
display    xvfb openbox dbus-x11 xauth fonts-noto-cjk
test       dunst systemd=busctl tint2 xfce4-panel xfconf gnome-keyring at-spi2-core libsecret-tools libnotify-bin
test       python3 python3-gi python3-pyatspi gir1.2-atspi-2.0 xdotool wmctrl imagemagick
test       hunspell-en-us hunspell-de-de pulseaudio
test       python3-aiosmtpd openssl
test       chromium=chromium nodejs=node npm=npm desktop-file-utils
lint       git python3 clang-format clang-tidy shellcheck desktop-file-utils appstream
fuzz       clang libclang-rt-dev
package    dpkg-dev file gzip librsvg2-bin lintian
install    debootstrap
TABLE
}

# What is to compile where speed does not matter: the compiler that is there, or clang. Debian 12 has the libraries of
# clang 15, for Qt's tools, whatever else is installed.
quick_purpose() {
    [ -z "$(quick_compiler)" ] || return 0
    if grep -qs '^VERSION_CODENAME=bookworm' /etc/os-release; then
        echo quick15
    else
        echo quick
    fi
}

packages_for() {
    local purpose
    for purpose in "$@"; do
        package_table | awk -v purpose="$purpose" '$1 == purpose { for (i = 2; i <= NF; i++) print $i }'
    done
}

# need_packages PURPOSE...: returns when all is there, or ends the script with an explanation.
need_packages() {
    $check_packages || return 0
    if ! has_command apt-get || ! has_command dpkg-query; then explain_other_system "$@"; fi
    local missing
    missing=$(missing_packages "$@")
    [ -n "$missing" ] || return 0
    # Names of packages hold no blanks: splitting is meant.
    # shellcheck disable=SC2086
    install_packages $missing
}

missing_packages() {
    local entry name installed wanted=
    for entry in $(packages_for "$@"); do
        [ "$entry" != "${entry%%=*}" ] && has_command "${entry#*=}" && continue
        wanted="$wanted ${entry%%=*}"
    done
    # shellcheck disable=SC2086
    installed=$(dpkg-query -W -f='${db:Status-Status} ${Package}\n' $wanted 2>/dev/null || true)
    for name in $wanted; do
        has_line "$installed" "installed $name" || printf '%s\n' "$name"
    done
}

# Without a pipe: grep -q ends at its match, and what still writes to it then fails the pipe now and then.
has_line() {
    case $'\n'$1$'\n' in
    *$'\n'"$2"$'\n'*) return 0 ;;
    *) return 1 ;;
    esac
}

install_packages() {
    say "Missing on this machine: $*"
    local consent=$assume_yes
    [ "${CI:-}" != true ] || consent=true
    if ! $consent && ! [ -t 0 ]; then
        describe_plan "$@"
        die "nobody to ask. Run it again with --yes to let it install them, or install them yourself." 2
    fi
    [ "$(id -u)" -eq 0 ] || has_command sudo ||
        die "installing needs root and there is no sudo; as root: apt-get install --no-install-recommends $*" 2

    lists_are_fresh=false
    [ -z "$(unknown_packages "$@")" ] || refresh_lists
    local unknown
    unknown=$(unknown_packages "$@")
    [ -z "$unknown" ] || lists_were_fetched || die "the package lists could not be fetched (build/log/lists.log)" 2
    [ -z "$unknown" ] || die "this release has no package named: ${unknown//$'\n'/ }
Install what stands for them by hand and use --no-packages." 2

    describe_plan "$@"
    $consent || ask "Install them now?" || die "nothing installed" 2
    hold_services_back
    if ! apt_install "$@" && ! $lists_are_fresh; then
        say "The package lists may be out of date."
        refresh_lists
        apt_install "$@" || true
    fi
    local left
    left=$(not_installed "$@")
    let_services_go
    if [ -n "$left" ]; then
        show_failure "$root/build/log/packages.log" >&2
        die "not installed: ${left//$'\n'/ }"
    fi
}

not_installed() {
    local name
    for name in "$@"; do
        [ "$(dpkg-query -W -f='${db:Status-Status}\n' "$name" 2>/dev/null | sort -u)" = installed ] || echo "$name"
    done
}

apt_install() {
    local start=$SECONDS log=$root/build/log/packages.log code=0
    mkdir -p "${log%/*}"
    printf 'Installing (%s) ... ' "what apt-get says is in build/log/packages.log"
    as_root env DEBIAN_FRONTEND=noninteractive apt-get -o DPkg::Lock::Timeout=300 -o Dpkg::Use-Pty=0 \
        install -y --no-install-recommends "$@" >"$log" 2>&1 </dev/null || code=$?
    if [ "$code" -eq 0 ]; then say "done ($((SECONDS - start)) s)"; else say "failed ($((SECONDS - start)) s)"; fi
    return "$code"
}

# Names that apt knows nothing to install for: the lists are missing, or the release has no such package.
unknown_packages() {
    local known name
    known=$(LC_ALL=C apt-cache policy "$@" 2>/dev/null |
        awk '/^[^ ].*:$/ { name = substr($0, 1, length($0) - 1) } /^  Candidate:/ && $2 != "(none)" { print name }')
    for name in "$@"; do
        has_line "$known" "$name" || printf '%s\n' "$name"
    done
}

# Without a network `apt-get update` ends well all the same, with the lists of before or none.
lists_were_fetched() { ! grep -qs 'Failed to fetch' "$root/build/log/lists.log"; }

# apt-get update knows no lock timeout of its own, so a lock held by somebody else is waited for here.
refresh_lists() {
    local start=$SECONDS log=$root/build/log/lists.log
    mkdir -p "${log%/*}"
    printf 'Refreshing the package lists ... '
    until as_root env LC_ALL=C apt-get update >"$log" 2>&1 </dev/null; do
        if ! grep -q 'Could not get lock' "$log" || [ $((SECONDS - start)) -gt 300 ]; then
            say failed
            tail -n 5 "$log" >&2
            die "apt-get update failed" 2
        fi
        sleep 5
    done
    lists_are_fresh=true
    say "$(lists_were_fetched && echo done || echo 'not all could be fetched') ($((SECONDS - start)) s)"
}

describe_plan() {
    # Not --assume-no: apt-get asks nothing, and installs, when exactly what was named would be installed.
    local plan
    plan=$(LC_ALL=C apt-get -o Debug::NoLocking=1 install --print-uris --no-install-recommends "$@" 2>/dev/null </dev/null |
        grep -E '^[0-9]+ upgraded|^Need to get|^After this operation' || true)
    say "${plan:-(How large they are is not known before the package lists are there.)}"
}

ask() {
    local answer
    printf '%s [Y/n] ' "$1"
    read -r answer || return 1
    case $answer in '' | [yY] | [yY][eE][sS]) ;; *) return 1 ;; esac
}

as_root() {
    if [ "$(id -u)" -eq 0 ]; then "$@"; else sudo "$@"; fi
}

# Packages such as dbus start a service when they are installed. A policy of 101 forbids it for the time being.
service_policy=/usr/sbin/policy-rc.d
services_are_held=false
hold_services_back() {
    [ ! -e "$service_policy" ] || return 0
    at_exit let_services_go
    services_are_held=true
    printf '#!/bin/sh\nexit 101\n' | as_root tee "$service_policy" >/dev/null
    as_root chmod 755 "$service_policy"
}
let_services_go() {
    if $services_are_held; then as_root rm -f "$service_policy"; fi
    services_are_held=false
}

explain_other_system() {
    {
        say "Baton's packages are installed by this script on Debian and its relatives only."
        case $(uname -s) in
        Darwin)
            say "On macOS: xcode-select --install, then"
            say "  brew install cmake ninja ccache pkg-config qt qtkeychain boost openssl argon2 tl-expected nlohmann-json simdjson md4c libxml2 rapidcheck sqlite hunspell curl"
            ;;
        MINGW* | MSYS* | CYGWIN*)
            say "On Windows: in an MSYS2 UCRT64 shell, pacman -S with the prefix mingw-w64-ucrt-x86_64- before each of"
            say "  gcc cmake ninja ccache pkgconf qt6-base qt6-websockets qt6-svg qt6-charts qt6-tools qt6-multimedia qtkeychain-qt6 boost openssl argon2 tl-expected nlohmann-json simdjson md4c libxml2 sqlite3 hunspell curl"
            ;;
        *)
            if has_command dnf; then
                say "On Fedora: dnf install gcc-c++ cmake ninja-build ccache mold pkgconf qt6-qtbase-devel qt6-qtwebsockets-devel qt6-qtsvg-devel qt6-qtcharts-devel qt6-qttools-devel qtkeychain-qt6-devel boost-devel openssl-devel libargon2-devel expected-devel json-devel simdjson-devel md4c-devel libxml2-devel sqlite-devel hunspell-devel libcurl-devel pulseaudio-libs-devel libxcb-devel xorg-x11-server-Xvfb openbox dbus-daemon xdpyinfo xprop xauth"
            elif has_command pacman; then
                say "On Arch: pacman -S base-devel cmake ninja ccache mold qt6-base qt6-websockets qt6-svg qt6-charts qt6-tools qtkeychain-qt6 boost openssl argon2 tl-expected nlohmann-json simdjson md4c libxml2 sqlite hunspell curl libpulse libxcb xorg-server-xvfb openbox xorg-xdpyinfo xorg-xprop xorg-xauth"
            elif has_command zypper; then
                say "On openSUSE: zypper install gcc-c++ cmake ninja ccache mold pkgconf qt6-base-devel qt6-websockets-devel qt6-svg-devel qt6-charts-devel qt6-tools-devel qtkeychain-qt6-devel libboost_headers-devel libopenssl-devel libargon2-devel tl-expected-devel nlohmann_json-devel simdjson-devel md4c-devel libxml2-devel sqlite3-devel hunspell-devel libcurl-devel libpulse-devel libxcb-devel xorg-x11-server-Xvfb openbox dbus-1 xdpyinfo xprop xauth"
            else
                say "What stands for these packages of Debian is needed:"
                packages_for "$@" | sed 's/=.*//' | tr '\n' ' '
                say
            fi
            ;;
        esac
        say "The names were not tried on those systems. When all is there: ./dev COMMAND --no-packages"
    } >&2
    exit 2
}
