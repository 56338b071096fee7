#!/usr/bin/python3
# SPDX-FileCopyrightText: Baton contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""The packages as people get them: installed in a bare Debian 12, used there, and removed.

    installed_test.py --packages FOLDER --source FOLDER --shots FOLDER

The bare system has no more than what the packages depend on. X server, bus and screen reader are this machine's.
BATON_BARE_DEBIAN=FOLDER names a bare system to copy instead of one that debootstrap makes (kept in ~/.cache).
Ends with 77 and a reason where it cannot run.
"""

import argparse
import glob
import os
import re
import shutil
import subprocess
import sys
import time
import unittest

PASSWORD = 'correct horse battery'
DATA = '/var/lib/batond'
given = None
desktop = None
root = None


class InstalledTest(unittest.TestCase):
    """One test, for each step needs the one before."""

    @classmethod
    def tearDownClass(cls):
        for name in ('replay', 'baton', 'batond'):
            if name in desktop.children:
                desktop.end(name)

    def step(self, name):
        now = time.monotonic()
        print(f'{name} ({now - getattr(self, "since", now):.0f} s since the last step)', flush=True)
        self.since = now

    def test_packages_installedUsedAndRemoved_leaveOnlyData(self):
        self.step('refreshing the lists')
        root.apt('update')
        before = root.files()
        self.step('installing')
        self.install()
        self.step('serving')
        self.serve()
        self.step('using')
        self.use()
        self.step('removing')
        self.remove(before)
        self.step('done')

    def install(self):
        os.makedirs(root.path('srv/packages'))
        for package in given.debs:
            shutil.copy(package, root.path('srv/packages'))
        names = ['/srv/packages/' + os.path.basename(p) for p in given.debs]
        root.apt('install', '--no-install-recommends', *names)
        self.assertEqual(root.run('dpkg', '--audit'), '')
        for program in ('baton', 'batond', 'baton-replay'):
            self.assertRegex(root.run(program, '--version'), program + r' \d+\.\d+\.\d+')
        for size in (16, 22, 24, 32, 48, 64, 96, 128, 256, 512):
            picture = root.path(f'usr/share/icons/hicolor/{size}x{size}/apps/org.baton.Baton.png')
            with open(picture, 'rb') as file:
                self.assertEqual(file.read(24)[16:], size.to_bytes(4, 'big') * 2, picture)
        with open(root.path('usr/share/applications/org.baton.Baton.desktop'), encoding='utf-8') as file:
            self.assertIn('x-scheme-handler/baton', file.read())
        self.assertRegex(root.run('stat', '-c', '%U:%G %a', DATA), 'batond:batond 750')
        # Neither enabled nor started: there is no workspace yet.
        enabled = [p for p in root.files() if p.startswith('/etc/systemd') and 'batond' in p]
        self.assertEqual(enabled, [])
        # What only tests need is not packed.
        self.assertIn('unknown option: --tap', root.run('batond', 'serve', '--tap', 'x', check=False))

    def serve(self):
        def batond(*words, text=''):
            return root.run('batond', *words, user='batond:batond', given=text)

        self.assertIn('one-time password', batond('init', '--data', DATA, '--name', 'Bare'))
        batond('agent', 'add', '--data', DATA, 'ana', 'Ana Ruiz', '--team', 'Sales', '--team', 'Support', '--team',
               'Billing', '--password-stdin', text=PASSWORD + '\n')
        desktop.spawn('batond', root.command('/usr/bin/batond', 'serve', '--data', DATA, '--listen', '127.0.0.1:0',
                                             user='batond:batond'), cwd='/')
        self.address = re.search(r'http://\S+', desktop.line('batond')).group(0)

    def use(self):
        from tree import Tree
        root.mount(desktop.folder, desktop.folder)
        if os.path.isdir('/tmp/.X11-unix'):
            root.mount('/tmp/.X11-unix', '/tmp/.X11-unix')
        child = desktop.spawn('baton', root.command('/usr/bin/baton', '--'), cwd='/')
        tree = Tree(child.pid)
        self.shot_when(tree, 'text', 'Server address', 'start')
        tree.write('text', 'Server address', self.address)
        tree.write('text', 'Login', 'ana')
        tree.write('password text', 'Password', PASSWORD)
        tree.press('push button', 'Sign in')
        self.shot_when(tree, 'push button', 'Status: Available', 'desk')
        # The visitor waits for an answer, so it runs beside.
        desktop.spawn('replay', root.command('/usr/bin/baton-replay', '--server', self.address, '--demo', '--limit',
                                             '1', '--ask-human-at', '0'), cwd='/')
        self.shot_when(tree, 'list item', re.compile('.*waiting'), 'waiting')
        desktop.key('ctrl+shift+h')
        self.shot_when(tree, 'label', re.compile('You own this'), 'claimed')
        desktop.end('replay')
        desktop.key('ctrl+q')
        self.assertEqual(desktop.ended('baton'), 0)
        self.assertEqual(desktop.end('batond'), 0)
        for name in ('baton', 'batond'):
            self.assertNotRegex(desktop.log(name), '(?i)cannot open|not found|could not load|no such file')

    def shot_when(self, tree, role, name, shot):
        try:
            tree.wait(role, name)
        finally:
            picture = os.path.join(given.shots, shot + '.png')
            desktop.run(['import', '-window', 'root', picture])
        colours = int(desktop.run(['identify', '-format', '%k', picture]))
        self.assertGreater(colours, 50, f'{picture} shows something')

    def remove(self, before):
        root.apt('remove', 'baton', 'batond')
        ours = [p for p in root.files() if re.search('baton', p, re.IGNORECASE) and not p.startswith(DATA)]
        self.assertEqual(self.without_mounts(ours), [])
        root.apt('purge', '--autoremove', 'baton', 'batond')
        left = sorted(p for p in root.files() - before if not p.startswith(DATA))
        print('left besides the data:', self.without_mounts(left), flush=True)
        self.assertEqual([p for p in self.without_mounts(left) if re.search('baton', p, re.IGNORECASE)], [])
        self.assertTrue(os.path.getsize(root.path(DATA + '/workspace.db')) > 0)
        self.assertRegex(root.run('stat', '-c', '%U', DATA), 'batond')

    @staticmethod
    def without_mounts(paths):
        return sorted(p for p in paths if not p.startswith(desktop.folder))


def why_not():
    """Why the test cannot run here, or nothing."""
    if os.geteuid() != 0:
        return 'a bare system is made by root only'
    absent = [p for p in ('debootstrap', 'chroot', 'unshare', 'identify') if not shutil.which(p)] + missing()
    try:
        import pyatspi  # noqa: F401
    except ImportError:
        absent.append('python3-pyatspi')
    if absent:
        return 'not installed: ' + ', '.join(absent)
    if len(given.debs) != 2:
        return f'no packages in {given.packages}: ./dev package makes them'
    if subprocess.run(['unshare', '--mount', 'true'], check=False, capture_output=True).returncode != 0:
        return 'this machine lets nobody mount'
    return ''


if __name__ == '__main__':
    parser = argparse.ArgumentParser()
    for option in ('--packages', '--source', '--shots'):
        parser.add_argument(option, required=True, type=os.path.abspath)
    parser.add_argument('--inside', action='store_true', help=argparse.SUPPRESS)
    given = parser.parse_args()
    given.debs = sorted(glob.glob(given.packages + '/*.deb'))
    sys.path.insert(0, os.path.join(given.source, 'tests/desktop'))
    from privatedesktop import PrivateDesktop, missing
    if reason := why_not():
        print('skipped: ' + reason)
        sys.exit(77)
    if not given.inside:
        # Mounts of a namespace of its own end with the test, however it ends.
        os.execvp('unshare', ['unshare', '--mount', '--propagation', 'private', sys.executable, *sys.argv, '--inside'])
    from bareroot import BareRoot
    os.makedirs(given.shots, exist_ok=True)
    root = BareRoot()
    desktop = PrivateDesktop()
    try:
        desktop.start()
        program = unittest.main(argv=sys.argv[:1], exit=False, verbosity=2, warnings='ignore')
    finally:
        for command in desktop.stop():
            print('lived on: ' + command)
        root.remove()
    sys.exit(0 if program.result.wasSuccessful() else 1)
