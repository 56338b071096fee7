# SPDX-FileCopyrightText: Baton contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""People, consoles and a server whose alerts are tried, and what the tests here look at."""

import argparse
import os
import re
import shutil
import signal
import sys
import unittest

import desk
from desk import Desk, Stage, wait_until
from privatedesktop import missing

PASSWORD = 'correct horse battery'
LINE = re.compile(r'(Server|Your status|Quiet hours|Notifications|Do not disturb|Tray|Sound), '
                  r'(works|works in part|does not work|not known|'
                  r'lets alerts through|lets some alerts through|keeps alerts back): (.*)', re.S)
MARKS = re.compile('[\u2066-\u2069]')  # isolates around what strangers write
given = None  # the options
stage = None


class Server:
    """A real batond whose ladder is in a hurry."""

    def __init__(self, name, people_there, settings=()):
        from record import Record
        self.name = name
        self.data = stage.path(name)
        stage.run([given.batond, 'init', '--data', self.data, '--name', 'Alerts'])
        self.ids = {}
        for login, (full, role) in people_there.items():
            said = stage.run([given.batond, 'agent', 'add', '--data', self.data, login, full, '--role', role, '--team',
                              'Sales', '--team', 'Support', '--team', 'Billing', '--password-stdin'], PASSWORD + '\n')
            self.ids[login] = re.search(r' as (a_\w+)', said).group(1)
        command = [given.batond, 'serve', '--data', self.data, '--listen', '127.0.0.1:0', '--no-ai']
        for setting in settings:
            command += ['--set', setting]
        stage.spawn(name, command)
        self.address = re.search(r'http://\S+', stage.line(name)).group(0)
        self.record = Record(self.data)

    def stop(self):
        stage.end(self.name, signal.SIGKILL)  # nobody waits for visitors who stay


class Person:
    """Somebody at a desk with a real console."""

    def __init__(self, login, origin='top-right'):
        self.desk = Desk(stage, login, origin)
        self.login = login
        self.folder = stage.path('console-' + login)
        self.tree = None

    def start(self):
        import people
        if not os.path.isdir(self.folder):
            os.mkdir(self.folder, 0o700)
            with open(os.path.join(self.folder, 'baton.ini'), 'w', encoding='utf-8') as file:
                file.write('[alerts]\ntoast=full\n[mine]\nunencrypted=no\n')
        self.agent = people.Agent(stage, given.baton, self.folder, self.desk.settings, 'baton-' + self.login)
        self.tree = self.agent.tree

    @property
    def process(self):
        return stage.children['baton-' + self.login]

    def sign_in(self, address):
        self.start()
        self.tree.write('text', 'Server address', address)
        self.tree.write('text', 'Login', self.login)
        self.tree.write('password text', 'Password', PASSWORD)
        self.tree.press('push button', 'Sign in')
        self.tree.wait('push button', 'Status: Available')

    def window(self, name):
        found = stage.run(['xdotool', 'search', '--all', '--onlyvisible', '--pid', str(self.process.pid), '--name', name],
                          check=False).split()
        return found[-1] if found else None

    def raise_window(self, name):
        stage.run(['xdotool', 'windowactivate', '--sync', wait_until('the window ' + name, lambda: self.window(name))])

    @staticmethod
    def click(node):
        box = node.it.queryComponent().getExtents(0)
        stage.run(['xdotool', 'mousemove', str(box.x + 20), str(box.y + box.height // 2), 'click', '1'])

    def be(self, status):
        """Chooses a status as a person does."""
        self.raise_window('Baton')
        stage.key('ctrl+shift+d')
        stage.key(*['Down'] * (1 + ['Available', 'Busy', 'Away', 'Offline'].index(status)), 'Return')
        self.tree.wait('push button', 'Status: ' + status)

    def open_panel(self):
        self.raise_window('Baton')
        stage.key('ctrl+comma')
        page = self.tree.wait('list item', 'Alerts')
        self.raise_window('Preferences')
        self.click(page)
        self.tree.wait('label', LINE)

    def panel(self):
        """What "Am I reachable?" says: of each link whether it works, and its words."""
        lines = (LINE.fullmatch(MARKS.sub('', node.name)) for node in self.tree.find_all('label', LINE))
        return {line.group(1): (line.group(2), line.group(3)) for line in lines if line}

    def panel_says(self, link, state, words):
        """Waits until the panel says this of a link; the words may be a pattern."""
        pattern = words if isinstance(words, re.Pattern) else re.compile(re.escape(words))

        def right():
            said = self.panel().get(link)
            return said and said[0] == state and pattern.fullmatch(said[1])
        try:
            wait_until(link, right)
        except AssertionError as error:
            raise AssertionError(f'{link} should be said to be "{state}: {words}", there is {self.panel()}') from error


def main(programs, modules=()):
    """Runs the tests of the calling module on a stage of their own."""
    global given, stage
    parser = argparse.ArgumentParser()
    for option in ('--baton', '--batond', '--source', '--shots'):
        parser.add_argument(option, required=True, type=os.path.abspath)
    parser.add_argument('--trayfaces', type=os.path.abspath)
    given, rest = parser.parse_known_args()
    absent = [p for p in [*missing(), *programs] if p not in ('dbus-monitor',) and not
              (os.path.exists(p) if p.startswith('/') else shutil.which(p))]
    for module in ('pyatspi', 'gi', *modules):
        try:
            __import__(module)
        except ImportError:
            absent.append('python3-' + module)
    if absent:
        print('skipped, not installed: ' + ', '.join(sorted(set(absent))))
        sys.exit(77)
    os.makedirs(given.shots, exist_ok=True)
    stage = Stage()
    stage.start()
    import people  # noqa: F401  only now: it looks for the tree when it is loaded
    program = unittest.main(module='__main__', argv=sys.argv[:1] + rest, exit=False, verbosity=2, warnings='ignore')
    left = stage.stop()
    for command in left:
        print('lived on: ' + command)
    sys.exit(0 if program.result.wasSuccessful() and not left else 1)
