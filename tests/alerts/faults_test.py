#!/usr/bin/python3
# SPDX-FileCopyrightText: Baton contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Twelve faults of the chain of alerts, each made with the real part: the panel names it, and the ladder reaches
somebody nevertheless.

    faults_test.py --baton FILE --batond FILE --source FOLDER --shots FOLDER [name of a test]

Ana is available and her desk is what the fault is made at. Bo is busy at a desk that is well: the ladder comes to him
with its step for the whole team, if Ana has not claimed. Ends with 77 and a reason where a part is not installed.
"""

import contextlib
import json
import re
import signal
import time
import unittest

import chain
from chain import Person, Server, wait_until
from desk import NOTIFICATIONS, SINK
from link import Link
from wire import WireAdmin, WireVisitor

# The ladder in a fifteenth of its time: the whole team after two seconds. A console that sleeps is gone after three.
SETTINGS = ('ladder_divisor=15', 'ping_ms=1000', 'dead_ms=3000')
WATCHER = 'org.kde.StatusNotifierWatcher'
GONE_LINK = 'Not connected: who asks for a person now goes to your colleagues.'
CONNECTED = re.compile(r'Connected.*')
DUNST = re.compile(r'Shown by dunst .*, with buttons to claim and open\.')
NO_SERVICE = 'Not shown: this desktop has no notification service running.'
SPEAKERS = 'Plays on Speakers, which is at 100 %.'
NO_TRAY = 'This desktop has none: closing the window ends Baton.'
TRAY = 'The icon shows how many wait; closing the window keeps Baton running.'


class FaultsTest(unittest.TestCase):
    """One server and two consoles for all; what a fault broke is whole again before the next."""

    @classmethod
    def setUpClass(cls):
        cls.server = Server('server', {'ana': ('Ana Ruiz', 'agent'), 'bo': ('Bo Lind', 'agent'), 'cy': ('Cy', 'admin')},
                            SETTINGS)
        admin = WireAdmin(cls.server.address, 'cy', chain.PASSWORD)
        admin.promise(3_600_000)  # Bo replies to nobody
        admin.leave()
        cls.link = Link(cls.server.address)
        cls.bo = Person('bo', 'top-left')
        cls.bo.desk.start_dunst()
        cls.bo.sign_in(cls.server.address)
        cls.bo.be('Busy')
        cls.ana = Person('ana')
        cls.ana.desk.start_dunst()
        cls.ana.desk.start_sound()
        cls.ana.sign_in(cls.link.address)
        cls.ana.open_panel()

    @classmethod
    def tearDownClass(cls):
        for person in (cls.ana, cls.bo):
            person.desk.end_all()
        cls.link.close()
        cls.server.stop()

    def setUp(self):
        self.began = time.monotonic()
        self.heal()
        self.desk = self.ana.desk
        self.record = self.server.record
        self.panel = self.ana.panel_says
        self.panel('Server', 'works', CONNECTED)
        self.panel('Notifications', 'works', DUNST)
        self.panel('Do not disturb', 'lets alerts through', 'Off.')
        self.panel('Sound', 'works', SPEAKERS)

    def tearDown(self):
        print(f'{self.id().split(".")[-1]}: {time.monotonic() - self.began:.1f} s', flush=True)

    # ---- what is done and looked at ----

    @contextlib.contextmanager
    def faulty(self, *how):
        """For a while Ana's notifications are the faulty daemon's."""
        self.desk.end('dunst')
        self.desk.await_owner(NOTIFICATIONS, False)
        self.panel('Notifications', 'does not work', NO_SERVICE)
        self.desk.start_faulty(*how)
        yield
        self.heal()

    def heal(self):
        """Ana's desk as it was."""
        self.link.mend()
        if not self.ana.desk.has('bus'):
            self.ana_moves_to_a_new_desk()
        desk = self.ana.desk
        desk.end('watcher')
        if desk.has('faulty'):
            desk.end('faulty')
            desk.await_owner(NOTIFICATIONS, False)
        if not desk.has('dunst'):
            desk.start_dunst()
        if not desk.has('pulse'):
            desk.start_sound()
            self.ana.tree.press('push button', 'Listen')  # or it is looked for within a minute
        desk.run(['dunstctl', 'set-paused', 'false'])

    def faulty_shows(self):
        with open(chain.stage.path('faulty-ana'), encoding='utf-8') as file:
            return json.load(file)

    def told(self, conversation, person):
        return [(channel, state) for who, channel, state in self.record.receipts(conversation)
                if who == self.server.ids[person]]

    def await_told(self, conversation, person, *receipt):
        try:
            wait_until(f'{receipt} of {person}', lambda: receipt in self.told(conversation, person))
        except AssertionError as error:
            raise AssertionError(f'{error}; there is {self.record.receipts(conversation)}') from error

    def ask(self):
        visitor = WireVisitor(self.server.address, 'Nadia')
        self.addCleanup(self.send_home, visitor)
        return visitor.ask_human()

    def send_home(self, visitor):
        """Nothing of a test that failed is left in the queue."""
        with contextlib.suppress(AssertionError, OSError):  # the server may have left first
            visitor.say('cancel')
        visitor.leave()

    def await_bo(self, conversation):
        try:
            wait_until('the toast of Bo', lambda: self.bo.desk.toasts() == 1)
        except AssertionError as error:
            raise AssertionError(f'{error}; {self.bo.desk.toasts()} are shown, {self.record.steps(conversation)}, '
                                 f'{self.record.receipts(conversation)}') from error

    def bo_is_reached(self, conversation, ana_counts=True):
        """The ladder asks Ana, or everybody where nobody is available, then Bo, whose desktop took it; he claims there."""
        self.await_bo(conversation)
        self.await_told(conversation, 'bo', 'desktop', 'handed')
        ana, bo = (self.server.ids[name] for name in ('ana', 'bo'))
        steps = self.record.steps(conversation)
        self.assertEqual(steps[0], ('available', [ana] if ana_counts else []))
        if ana_counts:
            self.assertTrue(any(target == 'team' and bo in agents for target, agents in steps), steps)
        self.assertIsNone(self.record.owner(conversation))
        self.bo.desk.press('Claim')
        wait_until('the claim', lambda: self.record.owner(conversation) == bo)
        wait_until('the toast of Bo to go', lambda: self.bo.desk.toasts() == 0)

    # ---- the faults ----

    def test_daemonAbsent(self):
        self.desk.end('dunst')
        self.panel('Notifications', 'does not work', NO_SERVICE)
        conversation = self.ask()
        self.await_told(conversation, 'ana', 'desktop', 'unknown')
        self.bo_is_reached(conversation)
        self.assertNotIn(('desktop', 'handed'), self.told(conversation, 'ana'))
        self.desk.start_dunst()
        self.panel('Notifications', 'works', DUNST)
        self.assertEqual(self.desk.toasts(), 0)  # what Bo has is not shown late

    def test_daemonAbsent_thatComes_showsWhatStillWaits(self):
        self.desk.end('dunst')
        self.panel('Notifications', 'does not work', NO_SERVICE)
        conversation = self.ask()
        self.await_told(conversation, 'ana', 'desktop', 'unknown')
        self.desk.start_dunst()
        wait_until('the toast of Ana', lambda: self.desk.toasts() == 1)
        self.await_told(conversation, 'ana', 'desktop', 'handed')
        self.bo_is_reached(conversation)
        wait_until('the toast of Ana to go', lambda: self.desk.toasts() == 0)

    def test_daemonDies_afterTheCall(self):
        with self.faulty('dies'):
            self.panel('Notifications', 'works', 'Shown by Faulty 1.0, with buttons to claim and open.')
            conversation = self.ask()
            self.panel('Notifications', 'does not work', NO_SERVICE)
            self.await_told(conversation, 'ana', 'desktop', 'unknown')
            self.bo_is_reached(conversation)
            self.assertNotIn(('desktop', 'handed'), self.told(conversation, 'ana'))

    def test_daemonClosesAtOnce_asIfDismissed(self):
        with self.faulty('closes', '2'):
            conversation = self.ask()
            self.panel('Notifications', 'does not work',
                       'Not seen: Faulty 1.0 closes them at once.')
            self.bo_is_reached(conversation)
            # Nobody can have noticed it, so it rings on here.
            self.assertNotIn(('console', 'acknowledged'), self.told(conversation, 'ana'))
            self.await_told(conversation, 'ana', 'sound', 'handed')

    def test_daemonHangs_thirtySeconds(self):
        with self.faulty('hangs', '30'):
            conversation = self.ask()
            began = time.monotonic()
            self.panel('Notifications', 'does not work', "Not shown: this desktop’s notification service does not answer.")
            self.assertLess(time.monotonic() - began, 20, 'the window lives while the daemon hangs')
            self.await_told(conversation, 'ana', 'desktop', 'unknown')
            self.bo_is_reached(conversation)
            # It wakes up and shows what it was told long ago; what is over is taken back, though the answer came late.
            self.panel('Notifications', 'works', 'Shown by Faulty 1.0, with buttons to claim and open.')
            wait_until('nothing stale to be shown', lambda: self.faulty_shows() == [])

    def test_desktopInhibits(self):
        self.desk.run(['dunstctl', 'set-paused', 'true'])
        self.panel('Do not disturb', 'keeps alerts back',
                   "On: the desktop keeps notifications back. Baton’s sound still plays.")
        conversation = self.ask()
        self.await_told(conversation, 'ana', 'sound', 'handed')
        self.assertEqual(self.desk.toasts(), 0)
        self.bo_is_reached(conversation)
        # What the desktop keeps back nobody has noticed, and what Bo has is not shown when it lets go.
        self.assertIn(('desktop', 'handed'), self.told(conversation, 'ana'))
        self.assertNotIn(('console', 'acknowledged'), self.told(conversation, 'ana'))
        self.desk.run(['dunstctl', 'set-paused', 'false'])
        self.panel('Do not disturb', 'lets alerts through', 'Off.')
        self.assertEqual(self.desk.toasts(), 0)

    def test_desktopInhibits_byTheStandardProperty(self):
        with self.faulty('inhibited'):
            self.panel('Do not disturb', 'keeps alerts back',
                       "On: the desktop keeps notifications back. Baton’s sound still plays.")
            self.bo_is_reached(self.ask())

    def test_daemonWithoutActions(self):
        with self.faulty('plain'):
            self.panel('Notifications', 'works in part', "Shown by Faulty 1.0, without buttons: claim in Baton’s window.")
            conversation = self.ask()
            wait_until('the toast of Ana', lambda: len(self.faulty_shows()) == 1)
            self.assertEqual(self.faulty_shows()[0]['actions'], [])
            self.bo_is_reached(conversation)
            wait_until('the toast of Ana to go', lambda: self.faulty_shows() == [])
            self.panel('Do not disturb', 'lets alerts through', 'Off.')

    def test_trayHost_absent(self):
        self.panel('Tray', 'works in part', NO_TRAY)
        self.bo_is_reached(self.ask())

    def test_trayHost_vanishes_andTheHiddenWindowComesBack(self):
        self.desk.start_watcher()
        self.panel('Tray', 'works', TRAY)
        window = self.ana.window('Baton$')
        chain.stage.run(['wmctrl', '-i', '-c', window])
        wait_until('the window to hide', lambda: not self.ana.window('Baton$'))
        self.desk.end('watcher')
        wait_until('the window to come back', lambda: self.ana.window('Baton$'))
        self.panel('Tray', 'works in part', NO_TRAY)
        self.bo_is_reached(self.ask())

    def test_soundDevice_none(self):
        self.desk.control_sound('unload-module', 'module-null-sink')
        self.panel('Sound', 'does not work', 'Not heard: there is no sound device.')
        conversation = self.ask()
        self.await_told(conversation, 'ana', 'sound', 'unknown')
        self.bo_is_reached(conversation)
        self.desk.control_sound('load-module', SINK[1].split(' ', 1)[0], *SINK[1].split()[1:])
        self.panel('Sound', 'works', SPEAKERS)

    def test_soundService_none(self):
        self.desk.end_sound()
        self.panel('Sound', 'does not work', "Not heard: this desktop’s sound service is not running.")
        conversation = self.ask()
        self.await_told(conversation, 'ana', 'sound', 'unknown')
        self.bo_is_reached(conversation)

    def test_link_cut(self):
        self.link.cut()
        self.panel('Server', 'does not work', GONE_LINK)
        conversation = self.ask()
        self.bo_is_reached(conversation, ana_counts=False)
        self.assertEqual(self.told(conversation, 'ana'), [])
        self.link.mend()
        self.panel('Server', 'works', CONNECTED)
        self.assertEqual(self.desk.toasts(), 0)

    def test_console_asleep(self):
        self.ana.process.send_signal(signal.SIGSTOP)
        try:
            # The server does not know yet, and asks her.
            conversation = self.ask()
            self.bo_is_reached(conversation)
            self.assertEqual(self.told(conversation, 'ana'), [])
            # By now it knows. What still waits when she is back is hers to see.
            time.sleep(3)
            waits = self.ask()
            self.await_bo(waits)
            self.assertEqual(self.record.steps(waits)[0], ('available', []))
            self.link.cut()  # as a laptop that wakes before its network does
        finally:
            self.ana.process.send_signal(signal.SIGCONT)
        self.panel('Server', 'does not work', GONE_LINK)
        self.link.mend()
        self.panel('Server', 'works', CONNECTED)
        wait_until('the toast of what waits', lambda: self.desk.toasts() == 1)
        self.await_told(waits, 'ana', 'desktop', 'handed')
        self.assertEqual(self.told(conversation, 'ana'), [])
        self.bo.desk.press('Claim')
        wait_until('the toast of Ana to go', lambda: self.desk.toasts() == 0)

    def test_sessionBus_gone(self):
        self.desk.end('bus')
        self.panel('Notifications', 'does not work',
                   'Not shown: the connection to the desktop (the session bus) is gone.')
        self.panel('Tray', 'works in part', NO_TRAY)
        conversation = self.ask()
        self.await_told(conversation, 'ana', 'desktop', 'unknown')
        self.await_told(conversation, 'ana', 'sound', 'handed')
        self.bo_is_reached(conversation)

    def ana_moves_to_a_new_desk(self):
        """A session whose bus is gone is over."""
        type(self).ana.desk.end_all()
        type(self).ana = Person('ana')
        self.ana.desk.start_dunst()
        self.ana.desk.start_sound()
        self.ana.sign_in(self.link.address)
        self.ana.open_panel()


if __name__ == '__main__':
    chain.main(['dunst', 'dunstctl', 'pulseaudio', 'pactl', 'wmctrl'])
