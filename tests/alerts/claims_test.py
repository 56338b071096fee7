#!/usr/bin/python3
# SPDX-FileCopyrightText: Baton contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Alerts as dunst shows them: what strangers wrote is shown as written, Claim pressed there claims, and the alert of
the colleague goes. How soon is measured and printed, not asserted.

    claims_test.py --baton FILE --batond FILE --source FOLDER --shots FOLDER [name of a test]

BATON_CLAIM_ROUNDS says how often (40 without it). Ends with 77 and a reason where a part is not installed.
"""

import json
import os
import re
import time
import unittest

import chain
from chain import MARKS, Person, Server, wait_until
from wire import WireAdmin, WireVisitor

ROUNDS = int(os.environ.get('BATON_CLAIM_ROUNDS', '40'))
NAME = 'Nadia <b>x</b> & <i>y</i>'
SAID = ('Is <b>this</b> & that\nright? <img src="http://127.0.0.1:9/x" onerror="alert(1)"> '
        '<a href="http://127.0.0.1:9/">look</a> &amp;')
SHOWN = 'Is <b>this</b> & that right? <img src="http://127.0.0.1:9/x" onerror="alert(1)"> <a href="http://127.0.0.1:9'
MONITOR = ['dbus-monitor', '--session', "type='signal',interface='org.freedesktop.Notifications'"]


class Ear:
    """When notifications of a desk were acted on or closed, by the clock of the machine."""

    def __init__(self, desk):
        self.stream = desk.spawn('monitor', MONITOR).stdout
        os.set_blocking(self.stream.fileno(), False)
        self.heard = ''
        wait_until('the monitor', lambda: self.listen() or 'NameAcquired' in self.heard)

    def listen(self):
        self.heard += (self.stream.read() or b'').decode(errors='replace')

    def last(self, member, since):
        """The first signal of that name after a moment, or nothing."""
        self.listen()
        times = [float(t) for t in re.findall(rf'^signal time=([\d.]+) .*member={member}$', self.heard, re.M)]
        return next((t for t in times if t >= since), None)


def percentile(values, share):
    ordered = sorted(values)
    return ordered[min(len(ordered) - 1, int(share * len(ordered)))]


class ClaimsTest(unittest.TestCase):
    """Two agents, both available, each with a desktop of their own."""

    @classmethod
    def setUpClass(cls):
        cls.server = Server('server', {'ana': ('Ana Ruiz', 'agent'), 'bo': ('Bo Lind', 'agent'), 'cy': ('Cy', 'admin')})
        admin = WireAdmin(cls.server.address, 'cy', chain.PASSWORD)
        admin.show_all_in_toasts()
        admin.promise(3_600_000)  # nobody replies
        admin.leave()
        cls.people = {'ana': Person('ana'), 'bo': Person('bo', 'top-left')}
        for person in cls.people.values():
            person.desk.start_dunst()
            person.sign_in(cls.server.address)
        cls.ears = {login: Ear(person.desk) for login, person in cls.people.items()}

    @classmethod
    def tearDownClass(cls):
        for person in cls.people.values():
            person.desk.end_all()
        cls.server.stop()

    def desk(self, login):
        return self.people[login].desk

    def await_toasts(self, count):
        for login in self.people:
            wait_until(f'{count} toasts of {login}', lambda who=login: self.desk(who).toasts() == count)

    def newest(self, login):
        """What dunst has kept of its newest notification."""
        entry = json.loads(self.desk(login).run(['dunstctl', 'history']))['data'][0][0]
        return {key: MARKS.sub('', str(value['data'])) for key, value in entry.items()}

    def test_alert_ofHostileVisitor_isShownAsWritten(self):
        visitor = WireVisitor(self.server.address, NAME)
        self.addCleanup(visitor.leave)
        visitor.write(SAID)
        conversation = visitor.ask_human()
        self.await_toasts(1)
        chain.stage.run(['import', '-window', 'root', os.path.join(chain.given.shots, 'claims-toasts.png')])
        self.desk('bo').press('Claim')
        self.await_toasts(0)
        self.assertEqual(self.server.record.owner(conversation), self.server.ids['bo'])
        for login in self.people:
            kept = self.newest(login)
            self.assertEqual(kept['appname'], 'Baton')
            # dunst draws this string as markup: after one round of unescaping it has to be what was written.
            drawn = kept['message'].replace('<b>', '', 1).replace('</b>', '', 1)
            self.assertNotIn('<', drawn, kept)
            for mark, sign in (('&lt;', '<'), ('&gt;', '>'), ('&quot;', '"'), ('&#39;', "'"), ('&apos;', "'"),
                               ('&amp;', '&')):
                drawn = drawn.replace(mark, sign)
            self.assertIn(NAME + ' asks for a person', drawn)
            self.assertIn(SHOWN, drawn)

    def test_claimInTheNotification_endsTheOthers(self):
        times = []
        for no in range(ROUNDS):
            times.append(self.claim(*(('ana', 'bo') if no % 2 else ('bo', 'ana'))))
        print('\n' + json.dumps({'name': 'claim_in_notification_to_others_withdrawn', 'n': len(times), 'unit': 'ms',
                                 'p50': percentile(times, 0.5), 'p95': percentile(times, 0.95), 'max': max(times)}),
              flush=True)

    def claim(self, who, other):
        """Milliseconds from the press in one dunst until the other dunst has closed its notification."""
        visitor = WireVisitor(self.server.address, 'Nadia')
        conversation = visitor.ask_human()
        self.await_toasts(1)
        began = time.time()
        self.desk(who).press('Claim')
        pressed = wait_until('the press', lambda: self.ears[who].last('ActionInvoked', began))
        gone = wait_until('the end of the other', lambda: self.ears[other].last('NotificationClosed', began))
        self.await_toasts(0)
        self.assertEqual(self.server.record.owner(conversation), self.server.ids[who])
        visitor.leave()
        return round(1000 * (gone - pressed), 1)


if __name__ == '__main__':
    chain.main(['dunst', 'dunstctl', 'dbus-monitor'])
