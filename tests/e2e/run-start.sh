#!/bin/sh
# SPDX-FileCopyrightText: Baton contributors
# SPDX-License-Identifier: GPL-3.0-or-later
#
# run-start.sh PROGRAM CODE WORDS...: a start in an empty folder ends with this exit code, says something, starts nothing.
set -u
program=$1 wanted=$2
shift 2
folder=$(mktemp -d) || exit 2
trap 'rm -rf "$folder"' EXIT
"$program" --data "$folder" "$@" >"$folder/said" 2>&1
code=$?
cat "$folder/said"
[ "$code" -eq "$wanted" ] || { echo "exit code $code, not $wanted"; exit 1; }
[ -s "$folder/said" ] || { echo "not a word"; exit 1; }
[ ! -e "$folder/try" ] || { echo "a server was started"; exit 1; }
