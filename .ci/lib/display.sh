# SPDX-FileCopyrightText: Baton contributors
# SPDX-License-Identifier: GPL-3.0-or-later
# shellcheck shell=bash
#
# A display for programs with windows: the person's own where there is one, else a virtual one with a window
# manager and a private session bus, which leaves no process and no file behind.

# A root shell without a session bus is a container or a server, even when a DISPLAY leaked into it.
display_usable() {
    [ "$(uname -s)" = Linux ] || return 0
    if [ "$(id -u)" -eq 0 ] && ! session_bus_answers; then return 1; fi
    x_answers || wayland_answers
}

session_bus_answers() {
    [ -n "${DBUS_SESSION_BUS_ADDRESS:-}" ] && timeout 5 dbus-send --session --print-reply \
        --dest=org.freedesktop.DBus /org/freedesktop/DBus org.freedesktop.DBus.GetId >/dev/null 2>&1
}

x_answers() {
    [ -n "${DISPLAY:-}" ] && timeout 5 xdpyinfo >/dev/null 2>&1
}

# Qt speaks Wayland only with a plugin that is a package of its own; without it a Wayland session is reached by X.
wayland_answers() {
    [ -n "${WAYLAND_DISPLAY:-}" ] || return 1
    local socket plugin
    case $WAYLAND_DISPLAY in
    /*) socket=$WAYLAND_DISPLAY ;;
    *) socket=${XDG_RUNTIME_DIR:-}/$WAYLAND_DISPLAY ;;
    esac
    [ -S "$socket" ] || return 1
    for plugin in /usr/lib/*/qt6/plugins/platforms/libqwayland-*.so /usr/lib*/qt6/plugins/platforms/libqwayland-*.so; do
        [ ! -e "$plugin" ] || return 0
    done
    return 1
}

own_display=
start_own_display() {
    own_display=$(mktemp -d "${TMPDIR:-/tmp}/baton-display.XXXXXX")
    at_exit stop_own_display
    # The programs inherit this runtime directory, by which stop_own_display knows them again.
    export XDG_RUNTIME_DIR=$own_display XAUTHORITY=$own_display/Xauthority
    export XDG_CONFIG_HOME=$own_display/config XDG_DATA_HOME=$own_display/data XDG_STATE_HOME=$own_display/state
    unset DISPLAY WAYLAND_DISPLAY DBUS_SESSION_BUS_ADDRESS SESSION_MANAGER
    start_x_server
    start_session_bus
    start_window_manager
}

# The server picks a free number itself and tells it on a descriptor: no two runs can race for one.
start_x_server() {
    local cookie
    cookie=$(mcookie)
    xauth -q -f "$XAUTHORITY" add :0 . "$cookie" 2>/dev/null
    Xvfb -displayfd 3 -auth "$XAUTHORITY" -screen 0 1600x1000x24 -nolisten tcp -noreset \
        3>"$own_display/number" >"$own_display/xvfb.log" 2>&1 </dev/null &
    wait_for "$!" "$own_display/xvfb.log" "Xvfb" test -s "$own_display/number"
    DISPLAY=:$(cat "$own_display/number")
    export DISPLAY
    xauth -q -f "$XAUTHORITY" add "$DISPLAY" . "$cookie"
}

# After the X server, so that whatever the bus starts finds the display.
start_session_bus() {
    export DBUS_SESSION_BUS_ADDRESS=unix:path=$own_display/bus
    dbus-daemon --session --nofork --address="$DBUS_SESSION_BUS_ADDRESS" >"$own_display/dbus.log" 2>&1 </dev/null &
    wait_for "$!" "$own_display/dbus.log" "dbus-daemon" session_bus_answers
}

start_window_manager() {
    openbox --sm-disable >"$own_display/openbox.log" 2>&1 </dev/null &
    wait_for "$!" "$own_display/openbox.log" "openbox" window_manager_is_up
}

window_manager_is_up() {
    timeout 5 xprop -root _NET_SUPPORTING_WM_CHECK 2>/dev/null | grep -q 'window id'
}

# wait_for PID LOG NAME CONDITION...: until the condition holds; ends the script when the program does not come up.
wait_for() {
    local pid=$1 log=$2 name=$3 tries=0
    shift 3
    until "$@"; do
        tries=$((tries + 1))
        if ! kill -0 "$pid" 2>/dev/null || [ "$tries" -gt 200 ]; then
            tail -n 20 "$log" >&2
            die "$name did not start"
        fi
        sleep 0.1
    done
}

# run_watched SECONDS COMMAND...: in the background, so that a signal to this script is heard while it runs.
run_watched() {
    local limit=$1 code=0
    shift
    timeout --kill-after=10 "$limit" "$@" &
    wait "$!" || code=$?
    [ "$code" -ne 124 ] || say "not done after $limit s: stopped" >&2
    return "$code"
}

# Runs the command on the display there is, or on one of our own.
with_display() {
    if display_usable; then
        "$@"
        return
    fi
    local code=0
    start_own_display
    run_watched 7200 "$@" || code=$?
    stop_own_display
    return "$code"
}

stop_own_display() {
    [ -n "$own_display" ] || return 0
    local signal tries pids
    for signal in TERM KILL; do
        for tries in {1..20}; do
            pids=$(processes_of_own_display)
            [ -n "$pids" ] || break 2
            # shellcheck disable=SC2086
            [ "$tries" -gt 1 ] || kill -s "$signal" $pids 2>/dev/null || true
            sleep 0.1
        done
    done
    rm -rf "$own_display"
    own_display=
}

# What we started and what the bus started for it: all that carry our runtime directory, which grep and cut must not.
processes_of_own_display() {
    local -x XDG_RUNTIME_DIR=
    grep -lzsxF "XDG_RUNTIME_DIR=$own_display" /proc/[0-9]*/environ | cut -d / -f 3 || true
}
