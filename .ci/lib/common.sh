# SPDX-FileCopyrightText: Baton contributors
# SPDX-License-Identifier: GPL-3.0-or-later
# shellcheck shell=bash
#
# Words to the reader, an orderly end, and steps that are timed and logged.

say() { printf '%s\n' "$*"; }

# die WORDS [CODE]
die() {
    printf 'dev: %s\n' "$1" >&2
    exit "${2:-1}"
}

usage_error() {
    printf 'dev: %s\n(./dev --help)\n' "$1" >&2
    exit 2
}

absolute() {
    case $1 in
    /*) printf '%s\n' "$1" ;;
    *) printf '%s\n' "$called_from/$1" ;;
    esac
}

has_command() { command -v "$1" >/dev/null 2>&1; }

# Undoes, last first, whatever was registered with at_exit, however the script ends.
exit_actions=()
at_exit() { exit_actions=("$1" ${exit_actions[@]+"${exit_actions[@]}"}); }
run_exit_actions() {
    local code=$? action
    trap - EXIT
    trap '' INT TERM HUP
    for action in ${exit_actions[@]+"${exit_actions[@]}"}; do "$action" || true; done
    exit "$code"
}
trap run_exit_actions EXIT
trap 'exit 130' INT
trap 'exit 143' TERM HUP

# step LOG WORDS COMMAND...: runs the command with its output in build/log/LOG.log and says how long it took.
# On failure it shows the part of the log that tells why, and ends the script.
step() {
    local log=$root/build/log/$1.log words=$2 start=$SECONDS code=0
    shift 2
    mkdir -p "${log%/*}"
    printf '%s ... ' "$words"
    "$@" >"$log" 2>&1 </dev/null || code=$?
    if [ "$code" -eq 0 ]; then
        printf 'done (%d s)\n' $((SECONDS - start))
        return
    fi
    printf 'failed after %d s\n' $((SECONDS - start))
    show_failure "$log" >&2
    die "$words failed ($code); everything it said is in $log" "$code"
}

# The lines from the first failure on, or the last ones where nothing is marked as a failure.
show_failure() {
    local found
    found=$(awk '/^FAILED:|^CMake Error|^E: |^npm ERR!|^npm error/ { on = 1 } on' "$1" | head -n 80)
    if [ -n "$found" ]; then printf '%s\n' "$found"; else tail -n 40 "$1"; fi
}
