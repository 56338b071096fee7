# SPDX-FileCopyrightText: Baton contributors
# SPDX-License-Identifier: GPL-3.0-or-later
# shellcheck shell=bash
#
# ./dev test: build everything, run ctest, and close with one line of counts.

command_test() {
    read_arguments "$@"
    [ ${#words[@]} -le 1 ] || usage_error "test takes one word: a label, all, sabotage or mutants"
    local what=${words[0]:-}
    if [ "$what" = sabotage ] && [ ! -f tests/sabotage.py ]; then
        die "tests/sabotage.py is not in this tree" 2
    fi
    need_packages compile build run display testbuild test
    install_npm_tools
    # It builds a copy of the tree of its own.
    [ "$what" != sabotage ] || exec python3 tests/sabotage.py ${passed_on[@]+"${passed_on[@]}"}
    reports=()
    ctest_code=0
    if [ "$what" = plain ]; then
        test_plain
        close_test
    fi
    case $what in all | installed) pack_for_tests ;; esac
    configure release -DBUILD_TESTING=ON
    build release

    case $what in
    '') run_ctest release --label-exclude '^(long|mutants)$' ;;
    all)
        run_ctest release --label-exclude '^mutants$'
        configure asan -DBUILD_TESTING=ON
        build asan
        run_ctest asan --label-exclude '^(long|mutants)$'
        test_plain
        ;;
    *) run_ctest release --label-regex "^$what\$" ;;
    esac
    close_test
}

close_test() {
    python3 "$root/.ci/lib/summary.py" "${reports[@]}" || ctest_code=1
    exit "$ctest_code"
}

# What Windows and macOS build, where it can be run today: the desktop through Qt alone.
test_plain() {
    configure plain -DBUILD_TESTING=ON
    build plain
    run_ctest plain --label-regex '^(unit|widgets)$'
}

# Only root can install them in a system of their own; for anybody else the test says so itself.
pack_for_tests() {
    if [ "$(uname -s)" != Linux ] || [ "$(id -u)" -ne 0 ]; then return; fi
    need_packages package install
    make_packages
}

# run_ctest PRESET FILTER...: its verdict is read from the report, so that a failed round does not keep a second one
# from running.
run_ctest() {
    local preset=$1 start=$SECONDS report=$root/build/$1/tests.xml code=0
    shift
    rm -f "$report"
    # ctest cuts what a passed test said at 1 kB, and with it the reason of a skipped function.
    ctest --preset "$preset" -j "${TEST_JOBS:-2}" --output-junit "$report" --test-output-size-passed 1048576 "$@" ||
        code=$?
    say "ctest ($preset): $((SECONDS - start)) s"
    if [ ! -s "$report" ] || ! grep -q '<testcase' "$report"; then
        say "Labels: $(ctest --preset "$preset" --print-labels | sed -n 's/^  //p' | tr '\n' ' ')"
        die "no test ran ($*)" "$((code == 0 ? 1 : code))"
    fi
    [ "$code" -eq 0 ] || ctest_code=$code
    reports+=("$report")
}

# The browser comes from the system; the tools must not bring one of their own.
install_npm_tools() {
    local place=tests/npm
    if [ ! -f "$place/package.json" ] || ! has_command npm; then return 0; fi
    [ "$place/node_modules/.package-lock.json" -nt "$place/package-lock.json" ] &&
        [ "$place/node_modules/.package-lock.json" -nt "$place/package.json" ] && return 0
    PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD=1 PUPPETEER_SKIP_DOWNLOAD=1 \
        step npm "Fetching the test tools for npm" npm --prefix "$place" ci --no-audit --no-fund
}
