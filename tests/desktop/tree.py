# SPDX-FileCopyrightText: Baton contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""The window as a screen reader has it: things with a role and a name. Nothing else of the program is known."""

import re

import gi
gi.require_version('Atspi', '2.0')
from gi.repository import Atspi, GLib  # noqa: E402
import pyatspi  # noqa: E402

import privatedesktop  # noqa: E402
from privatedesktop import wait_until  # noqa: E402

# A thing of the tree may go between being found and being asked.
privatedesktop.GONE += [GLib.Error, LookupError, RuntimeError, NotImplementedError]

Atspi.set_timeout(5000, 15000)
MOST_NODES = 3000
ROW_LIMIT = 60  # lists tell of each row, thousands of them


class Node:
    """One thing in the tree, read afresh each time."""

    def __init__(self, accessible, depth=0):
        self.it = accessible
        self.depth = depth

    @property
    def role(self):
        return self.it.getRoleName()

    @property
    def name(self):
        return self.it.name or ''

    @property
    def description(self):
        return self.it.description or ''

    def has(self, state):
        return self.it.getState().contains(state)

    @property
    def shown(self):
        return self.has(pyatspi.STATE_SHOWING) and self.has(pyatspi.STATE_VISIBLE)

    @property
    def enabled(self):
        return self.has(pyatspi.STATE_ENABLED)

    @property
    def focused(self):
        return self.has(pyatspi.STATE_FOCUSED)

    @property
    def text(self):
        return self.it.queryText().getText(0, -1)

    def write(self, text):
        if not self.it.queryEditableText().setTextContents(text):
            raise AssertionError(f'cannot write into {self}')

    def act(self, wanted='Press'):
        action = self.it.queryAction()
        names = [action.getName(i) for i in range(action.nActions)]
        if wanted not in names:
            raise AssertionError(f'{self} has no {wanted}, only {names}')
        action.doAction(names.index(wanted))

    def __str__(self):
        return f'{self.role} "{self.name}"'


class Announcements:
    """What a screen reader says by itself, in order: notifications of a program that begin to show, or, where Qt knows
    of it, announcements."""

    EVENTS = ('object:state-changed:showing', 'object:announcement')

    def __init__(self, pid):
        self.pid = pid
        self.heard = []
        self.listener = Atspi.EventListener.new(self.on_event)
        for event in self.EVENTS:
            self.listener.register(event)

    def on_event(self, event):
        try:
            if event.source.get_process_id() != self.pid:
                return
            if event.type.startswith('object:announcement'):
                self.heard.append(event.any_data)
            elif event.detail1 and event.source.get_role() == Atspi.Role.NOTIFICATION:
                self.heard.append(event.source.get_name())
        except tuple(privatedesktop.GONE):
            pass

    def said(self):
        """All that was said so far; events come in when one looks."""
        while GLib.MainContext.default().iteration(False):
            pass
        return list(self.heard)

    def wait(self, pattern):
        """Until this was said."""
        wanted = re.compile(pattern)
        try:
            wait_until(f'"{pattern}" to be said', lambda: any(wanted.match(each) for each in self.said()))
        except AssertionError as error:
            raise AssertionError(f'{error}; there was said: {self.heard}') from error

    def stop(self):
        for event in self.EVENTS:
            self.listener.deregister(event)


class Tree:
    """The tree of the program with this process id."""

    def __init__(self, pid):
        self.pid = pid

    def listen(self):
        return Announcements(self.pid)

    def application(self):
        desktop = pyatspi.Registry.getDesktop(0)
        desktop.setCacheMask(pyatspi.cache.NONE)
        for application in desktop:
            if application and application.get_process_id() == self.pid:
                application.setCacheMask(pyatspi.cache.NONE)
                return application
        return None

    def nodes(self):
        """Everything that shows, parents first; what goes away meanwhile is left out."""
        application = self.application()
        waiting = [(application, 0)] if application else []
        count = 0
        while waiting and count < MOST_NODES:
            accessible, depth = waiting.pop(0)
            count += 1
            try:
                node = Node(accessible, depth)
                if depth > 0 and not node.shown and node.role != 'list item':
                    continue
                waiting[:0] = [(accessible.getChildAtIndex(i), depth + 1)
                               for i in range(min(accessible.childCount, ROW_LIMIT))]
                waiting = [(child, d) for child, d in waiting if child is not None]
                yield node
            except (GLib.Error, LookupError, RuntimeError, NotImplementedError):
                continue

    def find_all(self, role, name):
        wanted = name if isinstance(name, re.Pattern) else re.compile(re.escape(name) + r'\Z')
        return [n for n in self.nodes() if self.matches(n, role, wanted)]

    @staticmethod
    def matches(node, role, wanted):
        try:
            return (role is None or node.role == role) and wanted.match(node.name)
        except tuple(privatedesktop.GONE):
            return False

    def find(self, role, name):
        found = self.find_all(role, name)
        return found[0] if found else None

    def wait(self, role, name, patience=60):
        try:
            return wait_until(f'{role} {name}', lambda: self.find(role, name), patience)
        except AssertionError as error:
            raise AssertionError(f'{error}; there is:\n{self.outline()}') from error

    def wait_gone(self, role, name):
        wait_until(f'{role} {name} to go', lambda: not self.find(role, name))

    def press(self, role, name):
        def ready():
            node = self.find(role, name)
            return node if node and node.enabled else None
        wait_until(f'{role} {name} to be enabled', ready).act()

    def write(self, role, name, text):
        self.wait(role, name).write(text)

    def focus(self):
        """What has the keyboard: the innermost that has a name, for editors have an inner part."""
        return max((n for n in self.nodes() if n.focused and n.name.strip()), key=lambda n: n.depth, default=None)

    def nameless(self):
        """What can get the keyboard and has no name to be spoken."""
        return [f'{n} in {n.it.parent.name!r}' for n in self.nodes()
                if n.has(pyatspi.STATE_FOCUSABLE) and n.role not in ('application', 'frame', 'filler', 'panel')
                and not n.name.strip()]

    def outline(self):
        return '\n'.join('  ' * n.depth + str(n) + ('' if n.enabled else ' (disabled)') for n in self.nodes())
