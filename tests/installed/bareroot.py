# SPDX-FileCopyrightText: Baton contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""A bare Debian 12 in a folder, with nothing of this machine but its package sources."""

import os
import shutil
import subprocess
import tempfile

RELEASE = 'bookworm'
# What comes and goes with any package, and with the tools that put them there.
NOISE = ('/proc', '/dev', '/sys', '/run', '/tmp', '/srv/packages', '/var/cache', '/var/log', '/var/lib/apt',
         '/var/lib/dpkg')


def base():
    """A bare system that is kept between runs, made when it is not there."""
    kept = os.environ.get('BATON_BARE_DEBIAN')
    if kept:
        return kept
    folder = os.path.join(os.environ.get('XDG_CACHE_HOME') or os.path.expanduser('~/.cache'), 'baton-bare-' + RELEASE)
    if not os.path.exists(folder + '/bin/bash'):
        shutil.rmtree(folder, ignore_errors=True)
        os.makedirs(folder)
        done = subprocess.run(['debootstrap', '--variant=minbase', RELEASE, folder], stdout=subprocess.PIPE,
                              stderr=subprocess.STDOUT, text=True, check=False)
        if done.returncode != 0:
            shutil.rmtree(folder, ignore_errors=True)
            raise AssertionError('debootstrap: ' + done.stdout[-2000:])
    return folder


class BareRoot:
    """One copy of the bare system. Its mounts are of this process's namespace and go with it."""

    def __init__(self):
        self.mounted = []
        self.folder = tempfile.mkdtemp(prefix='baton-bare-')
        subprocess.run(['cp', '-a', base() + '/.', self.folder], check=True)
        for kind, source, place in (('proc', 'proc', 'proc'), ('', '/dev', 'dev'), ('', '/dev/pts', 'dev/pts'),
                                    ('tmpfs', 'tmpfs', 'dev/shm')):
            self.mount(source, place, kind)
        self.take_sources()
        # Nothing is started in here, whatever a package asks for.
        self.write('usr/sbin/policy-rc.d', '#!/bin/sh\nexit 101\n', 0o755)

    def path(self, place):
        return os.path.join(self.folder, place.lstrip('/'))

    def mount(self, source, place, kind=''):
        os.makedirs(self.path(place), exist_ok=True)
        how = ['-t', kind] if kind else ['--bind']
        subprocess.run(['mount', *how, source, self.path(place)], check=True)
        self.mounted.append(self.path(place))

    def write(self, place, text, mode=0o644):
        os.makedirs(os.path.dirname(self.path(place)), exist_ok=True)
        with open(self.path(place), 'w', encoding='utf-8') as file:
            file.write(text)
        os.chmod(self.path(place), mode)

    def take_sources(self):
        """This machine's package sources and what is needed to reach them."""
        for name in ('/etc/resolv.conf', '/etc/hosts'):
            if os.path.exists(name):
                shutil.copy(name, self.path(name))
        for name in ('/etc/apt', '/usr/share/keyrings', '/usr/local/share/ca-certificates', '/etc/ssl/certs'):
            if os.path.isdir(name):
                os.makedirs(self.path(name), exist_ok=True)
                subprocess.run(['cp', '-aT', name, self.path(name)], check=True)

    def command(self, *words, user=None):
        return ['chroot', *(['--userspec=' + user] if user else []), self.folder, *words]

    def run(self, *words, user=None, given='', check=True):
        environment = {'PATH': '/usr/sbin:/usr/bin:/sbin:/bin', 'HOME': '/root', 'LC_ALL': 'C.UTF-8',
                       'DEBIAN_FRONTEND': 'noninteractive', 'QT_QPA_PLATFORM': 'offscreen'}
        environment.update({k: v for k, v in os.environ.items() if k.endswith('_proxy')})
        done = subprocess.run(self.command(*words, user=user), env=environment, input=given, text=True, timeout=900,
                              stdout=subprocess.PIPE, stderr=subprocess.STDOUT, check=False)
        if check and done.returncode != 0:
            raise AssertionError(f'{" ".join(words)} ended with {done.returncode}:\n{done.stdout[-4000:]}')
        return done.stdout

    def apt(self, *words):
        return self.run('apt-get', '-y', '-q', '-o', 'Dpkg::Use-Pty=0', *words)

    def files(self):
        """Every path of the system, without what is noise."""
        found = set()
        for place, folders, names in os.walk(self.folder):
            inside = place[len(self.folder):] or '/'
            folders[:] = [f for f in folders if os.path.join(inside, f) not in NOISE]
            found.update(os.path.join(inside, name) for name in folders + names)
        return found

    def remove(self):
        for place in reversed(self.mounted):
            subprocess.run(['umount', '--lazy', place], check=False)
        subprocess.run(['rm', '-rf', '--one-file-system', self.folder], check=False)
