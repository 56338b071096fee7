# SPDX-FileCopyrightText: Baton contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""The way between a console and its server, as bad as a test wants it."""

import contextlib
import socket
import threading
import time


class Link:
    """Passes bytes on, unless what comes back is held or the link is cut."""

    def __init__(self, address):
        self.server = ('127.0.0.1', int(address.rsplit(':', 1)[1].strip('/')))
        self.whole = True
        self.flowing = threading.Event()
        self.flowing.set()
        self.last_sent = time.monotonic()
        self.ends = []
        self.door = socket.create_server(('127.0.0.1', 0))
        self.address = f'http://127.0.0.1:{self.door.getsockname()[1]}'
        threading.Thread(target=self.welcome, daemon=True).start()

    def welcome(self):
        while True:
            try:
                near = self.door.accept()[0]
            except OSError:
                return
            if not self.whole:
                near.close()
                continue
            far = socket.create_connection(self.server)
            self.ends += [near, far]
            threading.Thread(target=self.pass_on, args=(near, far, True), daemon=True).start()
            threading.Thread(target=self.pass_on, args=(far, near, False), daemon=True).start()

    def pass_on(self, source, target, outward):
        with contextlib.suppress(OSError):
            while data := source.recv(65536):
                if outward:
                    self.last_sent = time.monotonic()
                else:
                    self.flowing.wait()
                target.sendall(data)
        for end in (source, target):
            self.end(end)

    @staticmethod
    def end(connection):
        with contextlib.suppress(OSError):
            connection.shutdown(socket.SHUT_RDWR)
        connection.close()

    def hold(self):
        """From now on the console does not learn what happens, though the server hears it."""
        self.flowing.clear()

    def let_go(self):
        self.flowing.set()

    def has_sent(self, since):
        """Whether the console has said something after this moment, and all of it."""
        return self.last_sent > since and time.monotonic() - self.last_sent > 0.5

    def cut(self):
        self.whole = False
        for connection in self.ends:
            self.end(connection)
        self.ends = []

    def mend(self):
        self.whole = True

    def close(self):
        self.cut()
        self.let_go()
        self.end(self.door)
