#!/bin/sh
# SPDX-FileCopyrightText: Baton contributors
# SPDX-License-Identifier: GPL-3.0-or-later
# run-validate-bots.sh PROTOCOL-DIR TRAFFIC-FILE: 77 (skipped) with the reason where Node or the npm packages are missing.
here=$(dirname "$0")
skip() {
    echo "skipped: $1"
    exit 77
}
command -v node >/dev/null 2>&1 || skip "node is not installed"
[ "$(node -p 'process.versions.node.split(".")[0] >= 18')" = true ] || skip "node is older than 18"
[ -d "$here/../npm/node_modules/ajv" ] || skip "ajv is not installed: run npm ci in tests/npm"
exec node "$here/validate-bots.mjs" "$1" "$2"
