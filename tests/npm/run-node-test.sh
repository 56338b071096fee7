#!/bin/sh
# SPDX-FileCopyrightText: Baton contributors
# SPDX-License-Identifier: GPL-3.0-or-later
# Runs a Node test; 77 (skipped) with the reason where what it needs is not there.
here=$(dirname "$0")
skip() {
    echo "skipped: $1"
    exit 77
}
command -v node >/dev/null 2>&1 || skip "node is not installed"
[ "$(node -p 'process.versions.node.split(".")[0] >= 18')" = true ] || skip "node is older than 18"
[ -x "${BATON_CHROMIUM:-/usr/bin/chromium}" ] || skip "${BATON_CHROMIUM:-/usr/bin/chromium} is not there (set BATON_CHROMIUM)"
for package in playwright-core ws; do
    [ -d "$here/node_modules/$package" ] || skip "$package is not installed: run npm ci in tests/npm"
done
exec node --test "$@"
