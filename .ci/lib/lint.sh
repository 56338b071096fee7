# SPDX-FileCopyrightText: Baton contributors
# SPDX-License-Identifier: GPL-3.0-or-later
# shellcheck shell=bash
#
# ./dev lint: every check runs, then one verdict.

command_lint() {
    read_arguments "$@"
    need_packages lint
    failed_checks=
    check "rooms and banned words" python3 tests/static/layering.py
    check "licence lines" python3 tests/static/spdx.py
    check "format" check_format
    check "scripts" shellcheck -x -a dev .ci/run
    check "desktop files" check_desktop_files
    check_tidy
    [ -z "$failed_checks" ] || die "lint found something:$failed_checks"
    say "lint: clean"
}

check() {
    local name=$1
    shift
    say "-- $name"
    "$@" || failed_checks="$failed_checks [$name]"
}

tracked_sources() { git ls-files -- 'app/*.cpp' 'app/*.h' 'src/*.cpp' 'src/*.h' 'ui/*.cpp' 'ui/*.h' 'tests/*.cpp' 'tests/*.h'; }

check_format() {
    local tool=${CLANG_FORMAT:-clang-format} file code=0
    while IFS= read -r file; do
        "$tool" --dry-run -Werror "$file" >/dev/null 2>&1 || { say "$file" && code=1; }
    done < <(tracked_sources)
    [ "$code" -eq 0 ] || say "($tool -i FILE mends it)"
    return "$code"
}

check_desktop_files() {
    local file code=0
    while IFS= read -r file; do
        case $file in
        *.desktop) desktop-file-validate "$file" || code=1 ;;
        *.metainfo.xml) appstreamcli validate --no-net "$file" || code=1 ;;
        esac
    done < <(git ls-files -- '*.desktop' '*.metainfo.xml')
    return "$code"
}

# About half a minute a file, so only what changed unless asked for more.
check_tidy() {
    local files
    files=$(files_to_tidy)
    if [ -z "$files" ]; then
        say "-- clang-tidy: no changed sources"
        return
    fi
    need_packages compile build run testbuild
    configure release -DBUILD_TESTING=ON
    build release # clang-tidy needs what moc writes
    python3 .ci/lib/compiledb.py build/release build/tidy
    check "clang-tidy" run_tidy "$files"
}

run_tidy() {
    printf '%s\n' "$1" | tr '\n' '\0' |
        xargs -0 -r -n 1 -P "$(jobs_here)" "${CLANG_TIDY:-clang-tidy}" -p build/tidy --quiet
}

# The files named, all, or those that differ from the upstream branch (LINT_BASE overrides it) and are new.
files_to_tidy() {
    local base
    case ${words[0]:-} in
    all) tracked_sources | grep '\.cpp$' ;;
    '')
        base=${LINT_BASE:-$(git merge-base HEAD '@{upstream}' 2>/dev/null || echo HEAD)}
        { git diff --name-only --diff-filter=d "$base" -- && git ls-files --others --exclude-standard; } |
            grep -E '^(app|src|ui|tests)/.*\.cpp$' | sort -u || true
        ;;
    *) printf '%s\n' "${words[@]}" ;;
    esac
}
