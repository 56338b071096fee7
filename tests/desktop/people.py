# SPDX-FileCopyrightText: Baton contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Who takes part: a server, a visitor in a browser, an agent at the console."""

import json
import os
import re
import signal

from privatedesktop import wait_until
from tree import Tree


class Server:
    """A real batond with a workspace of its own on a port of its own."""

    def __init__(self, desktop, batond, knowledge):
        self.desktop = desktop
        self.data = desktop.path('server')
        self.batond = batond
        desktop.run([batond, 'init', '--data', self.data, '--name', 'Desktop test'])
        self.passwords = {}
        for login, name in (('ana', 'Ana Ruiz'), ('bo', 'Bo Lind')):
            said = desktop.run([batond, 'agent', 'add', '--data', self.data, login, name, '--team', 'Sales',
                                '--team', 'Support', '--team', 'Billing'])
            self.passwords[login] = re.search(r'one-time password of \w+: (\S+)', said).group(1)
        desktop.spawn('batond', [batond, 'serve', '--data', self.data, '--listen', '127.0.0.1:0', '--knowledge',
                                 knowledge])
        self.address = re.search(r'http://\S+', desktop.line('batond')).group(0)

    def stop(self):
        return self.desktop.end('batond')


class Visitor:
    """A visitor's page in headless Chromium."""

    def __init__(self, desktop, script, packages, *addresses):
        self.desktop = desktop
        self.child = desktop.spawn('visitor', ['node', script, packages], given=None)
        if not json.loads(desktop.line('visitor'))['ok']:
            raise AssertionError('no browser')
        self.do('open', *addresses)

    def do(self, *order):
        self.child.stdin.write(json.dumps(order).encode() + b'\n')
        self.child.stdin.flush()
        answer = json.loads(self.desktop.line('visitor', 90))
        if not answer['ok']:
            raise AssertionError(f'{order}: {answer["value"]}')
        return answer['value']

    def leave(self):
        self.child.stdin.close()
        return self.desktop.ended('visitor')


class Agent:
    """An agent at the real console; `settings` is what is different in this person's session, the language say."""

    def __init__(self, desktop, baton, data, settings=None, name='baton'):
        self.desktop = desktop
        self.name = name
        self.command = [baton, '--data', data]
        self.settings = settings or {}
        self.start()

    def start(self):
        child = self.desktop.spawn(self.name, self.command, settings=self.settings)
        self.tree = Tree(child.pid)
        wait_until('the window in the tree', self.tree.application)

    def quit(self):
        """Quits as a person does; returns the exit code."""
        self.desktop.key('ctrl+q')
        return self.desktop.ended(self.name)

    def claim_next(self):
        """What the desktop's hotkey does; in front is whoever was."""
        before = self.desktop.run(['xdotool', 'getactivewindow']).strip()
        self.desktop.run([*self.command, '--claim-next'])
        self.desktop.run(['xdotool', 'windowactivate', '--sync', before])

    def end(self):
        if self.name in self.desktop.children:
            self.desktop.end(self.name, signal.SIGKILL)


def files_with(text, *folders):
    """The files below these folders in which this text is."""
    found = []
    for folder in folders:
        for place, _, names in os.walk(folder):
            for name in names:
                path = os.path.join(place, name)
                if os.path.isfile(path) and not os.path.islink(path):
                    with open(path, 'rb') as file:
                        if text.encode() in file.read():
                            found.append(path)
    return found
