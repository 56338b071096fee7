#!/usr/bin/python3
# SPDX-FileCopyrightText: Baton contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""The icon in real trays: StatusNotifierItems in a panel of XFCE, an embedded window in tint2, each at 16, 22 and 32
pixels. A picture of the tray is taken, and of all the pictures there are the nearest has to be that of the state.

    trays_test.py --baton FILE --batond FILE --trayfaces FILE --source FOLDER --shots FOLDER [name of a test]

Ends with 77 and a reason where a part is not installed.
"""

import os
import time
import unittest

import chain
from chain import Person, Server, wait_until
from link import Link
from picture import Faces, Picture
from wire import WireAdmin, WireVisitor

TRAY = 'The icon shows how many wait; closing the window keeps Baton running.'
NO_TRAY = 'This desktop has none: closing the window ends Baton.'
SIZES = (16, 22, 32)
PROMISE = 1500  # milliseconds


class TraysTest(unittest.TestCase):
    """One agent who is available, and visitors who wait."""

    def setUp(self):
        self.server = Server(f'server-{self.id().split(".")[-1]}', {'ana': ('Ana Ruiz', 'agent'), 'cy': ('Cy', 'admin')})
        self.link = Link(self.server.address)
        self.addCleanup(self.link.close)
        self.addCleanup(self.server.stop)
        self.addCleanup(lambda: [visitor.leave() for visitor in self.visitors])
        self.ana = Person('ana')
        self.desk = self.ana.desk
        self.addCleanup(self.desk.end_all)
        self.desk.start_dunst()
        self.faces = Faces()
        self.visitors = []
        self.began = time.monotonic()
        self.looks = 0

    def tearDown(self):
        print(f'{self.id().split(".")[-1]}: {self.looks} pictures in {time.monotonic() - self.began:.1f} s', flush=True)

    # ---- what is done ----

    def come(self, count):
        """So many visitors wait from now on."""
        while len(self.visitors) < count:
            self.visitors.append(WireVisitor(self.server.address, 'Nadia'))
            self.visitors[-1].ask_human()
        while len(self.visitors) > count:
            visitor = self.visitors.pop()
            visitor.say('cancel')
            visitor.leave()

    def looks_like(self, size, state, count):
        """The picture of the tray is that of the state."""
        wanted = f'{state}-{count}'
        said = []

        def right():
            self.seen = self.picture()
            said[:] = self.faces.nearest(size, self.seen)
            return said and said[0][0] == wanted
        self.looks += 1
        name = f'{self.id().split(".")[-1]}-{size}-{wanted}.png'
        try:
            wait_until(wanted, right, 20)
        except AssertionError as error:
            raise AssertionError(f'{wanted} at {size} px should show, it looks like {said}, see {name}') from error
        finally:
            self.seen.save(os.path.join(chain.given.shots, name))

    def all_states(self, size):
        """Every state but the two that take long or come by accident."""
        self.come(0)
        self.looks_like(size, 'idle', 0)
        self.come(1)
        self.looks_like(size, 'waiting', 1)
        self.come(3)
        self.looks_like(size, 'waiting', 3)
        self.link.cut()
        self.looks_like(size, 'offline', 0)
        self.link.mend()
        self.looks_like(size, 'waiting', 3)

    def click(self, what, button):
        """Clicks the icon where it is seen."""
        window = self.desk.window_of(what)
        said = chain.stage.run(['xdotool', 'getwindowgeometry', '--shell', window])
        place = dict(line.split('=') for line in said.split())
        x, y = self.picture().area().middle
        chain.stage.run(['xdotool', 'mousemove', str(int(place['X']) + x), str(int(place['Y']) + y), 'click', str(button)])

    def used(self, what):
        """Claims by the icon's menu, and opens the window by a click, as people do."""
        self.come(1)
        self.looks_like(22, 'waiting', 1)
        conversation = self.visitors[0].conversation
        self.click(what, 3)
        time.sleep(0.7)  # until the menu has the keyboard: what shows it is the panel's
        chain.stage.run(['import', '-window', 'root', os.path.join(chain.given.shots, f'menu-of-{what}.png')])
        chain.stage.key('Down', 'Down', 'Return')
        wait_until('the claim', lambda: self.server.record.owner(conversation) == self.server.ids['ana'])
        self.looks_like(22, 'idle', 0)
        chain.stage.run(['wmctrl', '-i', '-c', self.ana.window('Baton$')])
        wait_until('the window to hide', lambda: not self.ana.window('Baton$'))
        self.click(what, 1)
        wait_until('the window', lambda: self.ana.window('Baton$'))

    def rare_states(self, look):
        """More than nine, not available, and late; `look` is called with each."""
        self.come(10)
        look('waiting', 10)
        self.ana.be('Away')
        look('away', 10)
        self.ana.be('Available')
        admin = WireAdmin(self.server.address, 'cy', chain.PASSWORD)
        admin.promise(PROMISE)
        admin.leave()
        self.come(0)
        self.come(2)
        look('breach', 2)

    # ---- the tests ----

    def test_statusNotifier(self):
        self.picture = lambda: Picture(self.desk.window_of('panel'))
        self.desk.start_panel(SIZES[0])
        self.ana.sign_in(self.link.address)

        def at_each_size(state, count):
            for size in SIZES:
                self.desk.set_panel('/plugins/plugin-1/icon-size', size)
                self.looks_like(size, state, count)

        for size in SIZES:
            self.desk.set_panel('/plugins/plugin-1/icon-size', size)
            self.all_states(size)
        self.rare_states(at_each_size)
        said = self.desk.item('ToolTip')
        self.assertIn('Baton \\342\\200\\223 Available, 2 waiting, a promised time has passed', said)

    def test_embedded(self):
        self.picture = lambda: Picture(self.desk.window_of('tray'))
        self.ana.sign_in(self.link.address)

        def at_each_size(state, count):
            for size in SIZES:
                self.desk.start_tray(size)
                self.looks_like(size, state, count)
                self.desk.end('tray')

        for size in SIZES:
            self.desk.start_tray(size)
            self.all_states(size)
            self.desk.end('tray')
        self.rare_states(at_each_size)

    def test_statusNotifier_isUsed(self):
        self.picture = lambda: Picture(self.desk.window_of('panel'))
        self.desk.start_panel(22)
        self.ana.sign_in(self.link.address)
        self.used('panel')

    def test_embedded_isUsed(self):
        self.picture = lambda: Picture(self.desk.window_of('tray'))
        self.desk.start_tray(22)
        self.ana.sign_in(self.link.address)
        self.used('tray')

    def test_hostThatComesLater_getsTheIcon(self):
        """A session starts its programs in any order, and a panel starts again after a crash."""
        self.ana.sign_in(self.link.address)
        self.ana.open_panel()
        for _ in range(2):
            self.ana.panel_says('Tray', 'works in part', NO_TRAY)
            self.desk.start_watcher()
            wait_until('the icon to register', lambda: self.desk.item('Status'))
            self.ana.panel_says('Tray', 'works', TRAY)
            self.desk.end('watcher')

    def test_embeddedTray_isFollowed(self):
        self.ana.sign_in(self.link.address)
        self.ana.open_panel()
        for _ in range(2):
            self.ana.panel_says('Tray', 'works in part', NO_TRAY)
            self.desk.start_tray(22)
            self.ana.panel_says('Tray', 'works', TRAY)
            self.desk.end('tray')


if __name__ == '__main__':
    chain.main(['dunst', 'tint2', 'xfce4-panel', 'xfconf-query', 'busctl', 'convert', 'wmctrl'])
