# SPDX-FileCopyrightText: Baton contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""What all tests on the desktop begin with, end with and look at."""

import os
import shutil
import time
import unittest

from privatedesktop import wait_until

HOSTILE = '<b>x</b> & <img src=http://127.0.0.1:9/x onerror=alert(1)>'
NEW_PASSWORD = 'correct horse battery'
given = None  # the options, and the desktop: set before the first test
desktop = None


class Case(unittest.TestCase):
    """One server, one visitor, one agent for each test; the desktop is shared."""

    settings = {}  # of the agent's session
    has_server = True  # besides the one that a console may have inside

    def setUp(self):
        import people  # it looks for the desktop when it is loaded
        self.people = people
        self.started = time.monotonic()
        self.checks = 0
        self.shot_no = 0
        if self.has_server:
            self.server = people.Server(desktop, given.batond,
                                        os.path.join(given.source, 'resources/demo/knowledge.jsonl'))
        self.data = self.folder('console')
        self.agent = people.Agent(desktop, given.baton, self.data, self.settings)
        self.tree = self.agent.tree
        self.visitor = None

    def folder(self, name):
        """Where a console keeps what it keeps."""
        folder = desktop.path(name)
        os.mkdir(folder, 0o700)
        self.addCleanup(shutil.rmtree, folder, ignore_errors=True)
        with open(os.path.join(folder, 'baton.ini'), 'w', encoding='utf-8') as file:
            file.write('[alerts]\ntoast=full\n')
        return folder

    def tearDown(self):
        if self.visitor and 'visitor' in desktop.children:
            self.visitor.leave()
        self.agent.end()
        if 'batond' in desktop.children:
            self.server.stop()
        shutil.rmtree(desktop.path('server'), ignore_errors=True)
        print(f'{self.id().split(".")[-1]}: {self.checks} checks in {time.monotonic() - self.started:.1f} s', flush=True)

    def check(self, condition, what):
        self.checks += 1
        if not condition:
            self.shot('failed')
            self.fail(what + '\n' + self.tree.outline())

    def see(self, role, name):
        """A thing appears in the tree."""
        try:
            node = self.tree.wait(role, name)
        except AssertionError:
            self.shot('failed')
            raise
        self.checks += 1
        return node

    def gone(self, role, name):
        self.tree.wait_gone(role, name)
        self.checks += 1

    def visitor_sees(self, text):
        self.visitor.do('see', text)
        self.checks += 1

    def shot(self, name):
        self.shot_no += 1
        stem = os.path.join(given.shots, f'{self.id().split(".")[-1]}-{self.shot_no:02}-{name}')
        desktop.run(['import', '-window', 'root', stem + '.png'])
        if self.visitor and 'visitor' in desktop.children:
            self.visitor.do('shot', stem + '-visitor.png')

    def all_named(self, where):
        nameless = self.tree.nameless()
        self.check(not nameless, f'{where}: without a name {nameless}')

    def arrive(self, *addresses):
        self.visitor = self.people.Visitor(desktop, os.path.join(given.source, 'tests/desktop/visitor.mjs'),
                                           os.path.join(given.source, 'tests/npm'), *(addresses or [self.server.address]))

    def end_properly(self):
        wrong = self.visitor.do('complaints')
        self.check(wrong == [], f'nothing goes wrong in the browser, nothing is loaded elsewhere: {wrong}')
        self.check(self.visitor.leave() == 0, 'the browser ends')
        self.check(self.agent.quit() == 0, 'the console ends with 0')
        if self.has_server:
            self.check(self.server.stop() == 0, 'the server ends with 0')
        for name in ('baton', 'batond'):
            self.check(HOSTILE not in desktop.log(name), f'{name} logs no message: {desktop.log(name)}')

    def await_focus(self, name):
        try:
            wait_until(f'the keyboard at {name}', lambda: self.tree.focus() and self.tree.focus().name == name)
        except AssertionError as error:
            self.shot('failed')
            raise AssertionError(f'{error}, it is at {self.tree.focus()}\n{self.tree.outline()}') from error
        self.checks += 1
