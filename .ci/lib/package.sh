# SPDX-FileCopyrightText: Baton contributors
# SPDX-License-Identifier: GPL-3.0-or-later
# shellcheck shell=bash
#
# ./dev package: the packages of Debian, from a build of their own without what only tests need.

command_package() {
    read_arguments "$@"
    no_more_words
    [ "$(uname -s)" = Linux ] || die "packages are made on Linux only; docs/platforms.md says what there is elsewhere" 2
    need_packages compile build run package
    make_packages
    check_packages_with_lintian
    ls -l build/package
}

make_packages() {
    configure pack
    build pack
    rm -rf build/package
    step package "Packing" cpack --config build/pack/CPackConfig.cmake -B build/package
    rm -rf build/package/_CPack_Packages
}

check_packages_with_lintian() {
    if ! has_command lintian; then
        say "lintian is not here: the packages were not checked"
        return
    fi
    # New tags of a newer lintian are for a person to read; errors and warnings are not shipped.
    step lintian "Checking the packages" lintian --allow-root --fail-on error,warning build/package/*.deb
}
