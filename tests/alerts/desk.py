# SPDX-FileCopyrightText: Baton contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Desks of people whose alerts are tried: each has a session bus, notifications and sound of its own; they share the
screen and the accessibility tree, which outlive whatever happens to a desk."""

import os
import re
import signal
import sys

sys.path.insert(1, os.path.join(os.path.dirname(os.path.abspath(__file__)), '../desktop'))

from privatedesktop import AT_SPI, BUS, MENU, PrivateDesktop, wait_until  # noqa: E402

HERE = os.path.dirname(os.path.abspath(__file__))
NOTIFICATIONS = 'org.freedesktop.Notifications'
# Nothing closes by itself while a busy machine looks at it.
DUNSTRC = """[global]
    dmenu = {menu}
    font = Sans 10
    markup = full
    follow = none
    origin = {origin}
    history_length = 200
    notification_limit = 20
[urgency_low]
    timeout = 0
[urgency_normal]
    timeout = 0
[urgency_critical]
    timeout = 0
"""
TINT2RC = """rounded = 0
background_color = #ffffff 100
panel_items = S
panel_size = 100 40
panel_position = bottom left horizontal
panel_padding = 4 0 4
panel_background_id = 1
systray_padding = 0 4 4
systray_icon_size = {icon}
systray_icon_asb = 100 0 0
"""
WATCHER = 'org.kde.StatusNotifierWatcher'
XFCONF = '/usr/lib/x86_64-linux-gnu/xfce4/xfconf/xfconfd'
PANEL = [('/configver', 'int', 2), ('/panels', 'array int', 1), ('/panels/panel-1/position', 'string', 'p=10;x=0;y=0'),
         ('/panels/panel-1/position-locked', 'bool', 'true'), ('/panels/panel-1/size', 'uint', 40),
         ('/panels/panel-1/length', 'uint', 30), ('/panels/panel-1/background-style', 'uint', 1),
         ('/panels/panel-1/plugin-ids', 'array int', 1), ('/plugins/plugin-1', 'string', 'systray')]
PULSE = ['pulseaudio', '-n', '--daemonize=no', '--exit-idle-time=-1', '--use-pid-file=no', '--disable-shm=yes']
SINK = ['-L', 'module-null-sink sink_name=Speakers sink_properties=device.description=Speakers',
        '-L', 'module-always-sink']  # which plays into nothing where there is no device, as desktops have it


class Stage(PrivateDesktop):
    """The screen, and the tree of everything on it."""

    def start(self):
        self.spawn('x', ['Xvfb', '-displayfd', '1', '-screen', '0', '1600x1000x24', '-nolisten', 'tcp', '-noreset'])
        self.env['DISPLAY'] = ':' + self.line('x')
        self.env['GTK_A11Y'] = 'none'  # the tree is of consoles alone
        self.env['NO_AT_BRIDGE'] = '1'
        self.env['DBUS_SESSION_BUS_ADDRESS'] = self.start_bus('stage')
        self.spawn('a11y', [AT_SPI, '--launch-immediately'])
        self.await_name('org.a11y.Bus')
        said = self.run(['dbus-send', '--session', '--print-reply', '--dest=org.a11y.Bus', '/org/a11y/bus',
                         'org.a11y.Bus.GetAddress'])
        self.tree_address = re.search('"(.*)"', said).group(1)
        ready = self.path('openbox-ready')
        self.spawn('openbox', ['openbox', '--sm-disable', '--startup', 'touch ' + ready])
        wait_until('the window manager', lambda: os.path.exists(ready))
        os.environ.update(self.env)

    def start_bus(self, name):
        config = self.write('bus.conf', BUS.format(run=self.path('run')))
        self.spawn('bus-' + name, ['dbus-daemon', '--config-file=' + config, '--nofork', '--print-address=1'])
        return self.line('bus-' + name)


class Desk:
    """What one person sits at. Names of its processes end in the person's login."""

    def __init__(self, stage, login, origin='top-right'):
        self.stage = stage
        self.login = login
        self.origin = origin
        self.settings = {'DBUS_SESSION_BUS_ADDRESS': stage.start_bus(login),
                         'PULSE_SERVER': 'unix:' + stage.path('pulse-' + login)}
        self.spawn('a11ydoor', ['/usr/bin/python3', os.path.join(HERE, 'a11ydoor.py'), stage.tree_address])
        stage.line(self.process('a11ydoor'))

    def process(self, what):
        return f'{what}-{self.login}'

    def spawn(self, what, command, given=''):
        return self.stage.spawn(self.process(what), command, given, settings=self.settings)

    def has(self, what):
        return self.process(what) in self.stage.children

    def end(self, what, how=signal.SIGKILL):
        if self.has(what):
            self.stage.end(self.process(what), how)

    def end_all(self):
        for name in reversed([n for n in self.stage.children if n.endswith('-' + self.login)]):
            self.stage.end(name, signal.SIGKILL)

    def run(self, command, check=True):
        before = self.stage.env
        self.stage.env = {**before, **self.settings}
        try:
            return self.stage.run(command, check=check)
        finally:
            self.stage.env = before

    def await_owner(self, name, there=True):
        ask = ['dbus-send', '--session', '--print-reply', '--dest=org.freedesktop.DBus', '/org/freedesktop/DBus',
               'org.freedesktop.DBus.ListNames']
        wait_until(f'{name}: {there}', lambda: (f'"{name}"' in self.run(ask)) == there)

    # ---- notifications ----

    def start_dunst(self):
        stage, login = self.stage, self.login
        wanted = stage.write('wanted-' + login, '#Claim')
        menu = stage.write(f'menu-{login}.sh', MENU.format(log=stage.path(f'menu-{login}.txt'), wanted=wanted), 0o700)
        rc = stage.write('dunstrc-' + login, DUNSTRC.format(menu=menu, origin=self.origin))
        self.spawn('dunst', ['dunst', '-conf', rc])
        self.await_owner(NOTIFICATIONS)

    def start_faulty(self, *how):
        """A daemon of the test's own, which misbehaves as it is told."""
        self.spawn('faulty', ['/usr/bin/python3', os.path.join(HERE, 'faultydaemon.py'),
                              self.stage.path('faulty-' + self.login), *how])
        self.stage.line(self.process('faulty'))

    def start_watcher(self):
        """A host of StatusNotifierItems that knows nothing else."""
        self.spawn('watcher', ['/usr/bin/python3', os.path.join(HERE, 'watcher.py'),
                               self.stage.path('watcher-' + self.login)])
        self.stage.line(self.process('watcher'))

    def toasts(self):
        """What dunst shows now."""
        return int(self.run(['dunstctl', 'count', 'displayed']))

    def press(self, label):
        """Chooses an action of a toast in dunst's menu, as a person does by a right click."""
        self.stage.write('wanted-' + self.login, '#' + label)
        self.run(['dunstctl', 'context'])

    # ---- trays ----

    def start_panel(self, icon):
        """The panel of XFCE with nothing but the plugin for StatusNotifierItems."""
        self.settings['XDG_CONFIG_HOME'] = self.stage.path('xfce-' + self.login)
        self.spawn('xfconf', [XFCONF])
        self.await_owner('org.xfce.Xfconf')
        for key, kind, value in PANEL:
            self.set_panel(key, value, kind)
        self.set_panel('/plugins/plugin-1/icon-size', icon)
        self.spawn('panel', ['xfce4-panel', '--disable-wm-check'])
        self.await_owner(WATCHER)

    def set_panel(self, key, value, kind='uint'):
        array = ['-a'] if kind.startswith('array ') else []
        self.run(['xfconf-query', '-c', 'xfce4-panel', '-p', key, '-n', *array, '-t', kind.split()[-1], '-s', str(value)])

    def start_tray(self, icon):
        """A panel that is nothing but a tray and embeds windows, on white."""
        self.spawn('tray', ['tint2', '-c', self.stage.write('tint2rc', TINT2RC.format(icon=icon))])

    def window_of(self, what):
        """The window of a program that has one."""
        pid = str(self.stage.children[self.process(what)].pid)
        return wait_until('the window of ' + what, lambda: self.run(
            ['xdotool', 'search', '--all', '--onlyvisible', '--pid', pid, '--class', '.'], check=False).split())[-1]

    def item(self, name):
        """A property of the one icon of this desk that is a StatusNotifierItem, as busctl writes it."""
        items = self.run(['busctl', '--user', 'get-property', WATCHER, '/StatusNotifierWatcher', WATCHER,
                          'RegisteredStatusNotifierItems'])
        where = re.search('"(:?[^/"]+)(/[^"]+)"', items)
        return self.run(['busctl', '--user', 'get-property', where.group(1), where.group(2), 'org.kde.StatusNotifierItem',
                         name]) if where else ''

    # ---- sound ----

    def start_sound(self):
        socket = self.stage.path('pulse-' + self.login)
        self.spawn('pulse', PULSE + SINK + ['-L', 'module-native-protocol-unix auth-anonymous=1 socket=' + socket])
        wait_until('the sound server', lambda: os.path.exists(socket))

    def control_sound(self, *how):
        self.run(['pactl', *how])

    def end_sound(self):
        self.end('pulse')
        socket = self.stage.path('pulse-' + self.login)
        if os.path.exists(socket):
            os.remove(socket)
