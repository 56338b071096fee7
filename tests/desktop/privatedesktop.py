# SPDX-FileCopyrightText: Baton contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""A desktop that exists for one test run: X server, bus, accessibility, window manager, notifications, keychain."""

import ctypes
import json
import os
import re
import select
import shutil
import signal
import subprocess
import tempfile
import time

AT_SPI = '/usr/libexec/at-spi-bus-launcher'
PROGRAMS = ['Xvfb', 'dbus-daemon', 'dbus-monitor', 'openbox', AT_SPI, 'dunst', 'dunstctl', 'gnome-keyring-daemon',
            'secret-tool', 'xdotool', 'import', 'xprop']
PATIENCE = 60  # seconds; the machine may be busy with builds
KEYRING_PASSWORD = 'a password, since without one the keyring is written in the clear'
BUS = """<!DOCTYPE busconfig PUBLIC "-//freedesktop//DTD D-Bus Bus Configuration 1.0//EN"
 "http://www.freedesktop.org/standards/dbus/1.0/busconfig.dtd">
<busconfig><type>session</type><keep_umask/><listen>unix:dir={run}</listen><auth>EXTERNAL</auth>
<policy context="default"><allow send_destination="*" eavesdrop="true"/><allow eavesdrop="true"/><allow own="*"/>
</policy></busconfig>
"""
DUNSTRC = """[global]
    dmenu = {menu}
    font = Sans 10
    markup = full
    follow = none
    origin = top-right
    history_length = 50
"""
# The menu is kept for the test to read; the wanted action is taken from it.
MENU = """#!/bin/sh
tee {log} | grep -m 1 -- "$(cat {wanted})"
"""


def missing():
    """The programs that are not installed."""
    return [p for p in PROGRAMS if not (os.path.exists(p) if p.startswith('/') else shutil.which(p))]


GONE = []  # errors that say that something went away while it was looked at: asked again


def wait_until(what, ask, patience=PATIENCE):
    """The first true answer of `ask`, which is asked again and again; fails with `what` after `patience` seconds."""
    end = time.monotonic() + patience
    while True:
        try:
            answer = ask()
        except tuple(GONE):
            answer = None
        if answer:
            return answer
        if time.monotonic() > end:
            raise AssertionError('waited in vain for ' + what)
        time.sleep(0.05)


def die_with_parent():
    ctypes.CDLL(None).prctl(1, signal.SIGKILL)


class PrivateDesktop:
    """Starts everything, ends everything by its process id, and finds what is left over."""

    def __init__(self):
        self.folder = tempfile.mkdtemp(prefix='baton-desktop-')
        self.home = self.path('home')
        self.children = {}
        self.env = {k: v for k, v in os.environ.items()
                    if k in ('PATH', 'USER', 'LOGNAME', 'LSAN_OPTIONS', 'ASAN_OPTIONS', 'BATON_CHROMIUM')}
        for name in ('home', 'run'):
            os.mkdir(self.path(name), 0o700)
        self.env.update({
            'HOME': self.home, 'XDG_RUNTIME_DIR': self.path('run'), 'XDG_CONFIG_HOME': self.home + '/.config',
            'XDG_DATA_HOME': self.home + '/.local/share', 'XDG_CACHE_HOME': self.home + '/.cache',
            'XDG_STATE_HOME': self.home + '/.local/state', 'LC_ALL': 'C.UTF-8', 'TZ': 'UTC', 'TMPDIR': self.folder,
            'QT_LINUX_ACCESSIBILITY_ALWAYS_ON': '1', 'QT_QPA_PLATFORM': 'xcb'})

    def path(self, name):
        return os.path.join(self.folder, name)

    def write(self, name, text, mode=0o600):
        with open(self.path(name), 'w', encoding='utf-8') as file:
            file.write(text)
        os.chmod(self.path(name), mode)
        return self.path(name)

    def read(self, name):
        if not os.path.exists(self.path(name)):
            return ''
        with open(self.path(name), encoding='utf-8', errors='replace') as file:
            return file.read()

    def log(self, name):
        return self.read(name + '.log')

    # ---- processes ----

    def spawn(self, name, command, given='', cwd=None, settings=None):
        """Starts a program; what it says on standard error goes to a log, standard output can be read."""
        log = open(self.path(name + '.log'), 'ab')
        child = subprocess.Popen(command, env={**self.env, **(settings or {})}, cwd=cwd or self.home, stdin=subprocess.PIPE,
                                 stdout=subprocess.PIPE, stderr=log, preexec_fn=die_with_parent)
        log.close()
        self.children[name] = child
        if given is not None:
            child.stdin.write(given.encode())
            child.stdin.close()
        return child

    def line(self, name, patience=PATIENCE):
        """The next line a program writes to standard output."""
        stream = self.children[name].stdout
        if not select.select([stream], [], [], patience)[0]:
            raise AssertionError(name + ' says nothing: ' + self.log(name))
        line = stream.readline().decode()
        if not line:
            raise AssertionError(name + ' ended: ' + self.log(name))
        return line.rstrip('\n')

    def run(self, command, given='', check=True):
        done = subprocess.run(command, env=self.env, cwd=self.home, input=given, text=True, timeout=PATIENCE,
                              stdout=subprocess.PIPE, stderr=subprocess.PIPE, check=False)
        if check and done.returncode != 0:
            raise AssertionError(f'{command[0]} ended with {done.returncode}: {done.stderr}')
        return done.stdout

    def end(self, name, how=signal.SIGTERM):
        """Ends a program by its process id and returns its exit code."""
        child = self.children.pop(name)
        if child.poll() is None:
            child.send_signal(how)
        try:
            code = child.wait(20)
        except subprocess.TimeoutExpired:
            child.kill()
            code = child.wait()
        child.stdout.close()
        return code

    def ended(self, name):
        """Waits until a program ends by itself and returns its exit code."""
        child = self.children.pop(name)
        code = child.wait(PATIENCE)
        child.stdout.close()
        return code

    # ---- the parts ----

    def start(self):
        self.spawn('x', ['Xvfb', '-displayfd', '1', '-screen', '0', '1280x800x24', '-nolisten', 'tcp', '-noreset'])
        self.env['DISPLAY'] = ':' + self.line('x')
        config = self.write('bus.conf', BUS.format(run=self.path('run')))
        self.spawn('bus', ['dbus-daemon', '--config-file=' + config, '--nofork', '--print-address=1'])
        self.env['DBUS_SESSION_BUS_ADDRESS'] = self.line('bus')
        self.spawn('a11y', [AT_SPI, '--launch-immediately'])
        self.await_name('org.a11y.Bus')
        ready = self.path('openbox-ready')
        self.spawn('openbox', ['openbox', '--sm-disable', '--startup', 'touch ' + ready])
        wait_until('the window manager', lambda: os.path.exists(ready))
        self.spawn('monitor', ['dbus-monitor', '--session', "interface='org.freedesktop.Notifications'"])
        os.set_blocking(self.children['monitor'].stdout.fileno(), False)
        self.heard = b''
        self.start_dunst()
        self.spawn('keyring', ['gnome-keyring-daemon', '--unlock', '--components=secrets', '--foreground'],
                   KEYRING_PASSWORD)
        self.await_name('org.freedesktop.secrets')
        os.environ.update(self.env)

    def start_dunst(self):
        wanted = self.write('wanted', '#Claim')
        menu = self.write('menu.sh', MENU.format(log=self.path('menu.txt'), wanted=wanted), 0o700)
        self.spawn('dunst', ['dunst', '-conf', self.write('dunstrc', DUNSTRC.format(menu=menu))])
        self.await_name('org.freedesktop.Notifications')

    def await_name(self, name):
        wait_until(name, lambda: name in self.run(
            ['dbus-send', '--session', '--print-reply', '--dest=org.freedesktop.DBus', '/org/freedesktop/DBus',
             'org.freedesktop.DBus.ListNames']))

    def stop(self):
        """Ends all; returns the command lines of what lived on nevertheless (and then does not any more)."""
        for name in reversed(list(self.children)):
            self.end(name)
        marker = ('XDG_RUNTIME_DIR=' + self.path('run')).encode()
        try:
            wait_until('the last process', lambda: not self.left_over(marker), 5)
            left = []
        except AssertionError:
            left = self.left_over(marker)
        for pid, _ in left:
            os.kill(pid, signal.SIGKILL)
        shutil.rmtree(self.folder, ignore_errors=True)
        return [command for _, command in left]

    @staticmethod
    def left_over(marker):
        found = []
        for pid in filter(str.isdigit, os.listdir('/proc')):
            try:
                with open(f'/proc/{pid}/environ', 'rb') as file:
                    ours = marker in file.read().split(b'\0')
                with open(f'/proc/{pid}/cmdline', 'rb') as file:
                    command = file.read().replace(b'\0', b' ').decode(errors='replace')
            except OSError:
                continue
            if ours and int(pid) != os.getpid() and command:
                found.append((int(pid), command))
        return found

    # ---- what people do and see ----

    def key(self, *keys):
        self.run(['xdotool', 'key', '--clearmodifiers', '--delay', '30', *keys])

    def type(self, text):
        self.run(['xdotool', 'type', '--clearmodifiers', '--delay', '15', text])

    def active_window(self):
        """Title of the window that has the keyboard."""
        return self.run(['xdotool', 'getactivewindow', 'getwindowname'], check=False).strip()

    def notify_calls(self):
        """Every Notify call there was: summary, body, id replaced, actions."""
        self.heard += self.children['monitor'].stdout.read() or b''
        calls = []
        for block in re.split(r'^(?=method (?:call|return)|signal|error)', self.heard.decode(), flags=re.M):
            if not block.startswith('method call') or 'member=Notify\n' not in block:
                continue
            words = re.findall(r'^ {3}string "(.*?)"$', block, flags=re.M | re.S)
            array = re.search(r'^ {3}array \[\n((?: {6}string ".*"\n)*) {3}\]', block, flags=re.M)
            calls.append({'summary': words[2], 'body': words[3],
                          'replaces': int(re.search(r'uint32 (\d+)', block).group(1)),
                          'actions': re.findall(r'string "(.*)"', array.group(1) if array else '')[::2]})
        return calls

    def toasts_shown(self):
        return int(self.run(['dunstctl', 'count', 'displayed']))

    def toast_history(self):
        entries = json.loads(self.run(['dunstctl', 'history']))['data'][0]
        return [{key: value['data'] for key, value in entry.items()} for entry in entries]

    def invoke_toast_action(self, label):
        """Chooses an action of the shown toast in dunst's menu; returns the menu."""
        self.write('wanted', '#' + label)
        self.run(['dunstctl', 'context'])
        return wait_until('the menu of the toast', lambda: self.read('menu.txt'))
