# SPDX-FileCopyrightText: Baton contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Visitors without a browser and an admin without a console: a WebSocket, frame by frame, with what Python has."""

import base64
import contextlib
import json
import os
import queue
import socket
import struct
import threading
import time


def command_id():
    """A UUIDv7."""
    raw = bytearray(int(time.time() * 1000).to_bytes(6, 'big') + os.urandom(10))
    raw[6] = raw[6] & 0x0f | 0x70
    raw[8] = raw[8] & 0x3f | 0x80
    text = raw.hex()
    return '-'.join((text[:8], text[8:12], text[12:16], text[16:20], text[20:]))


class Wire:
    """One connection with the server."""

    def __init__(self, address, path):
        where = address.split('//')[1].strip('/')
        host, port = where.rsplit(':', 1)
        self.socket = socket.create_connection((host, int(port)), 30)
        self.rest = b''
        key = base64.b64encode(os.urandom(16)).decode()
        # As a page of the server's own; a console has no origin.
        origin = f'Origin: http://{where}\r\n' if path == '/v1/visitor' else ''
        self.socket.sendall((f'GET {path} HTTP/1.1\r\nHost: {where}\r\nUpgrade: websocket\r\nConnection: Upgrade\r\n'
                             f'Sec-WebSocket-Key: {key}\r\nSec-WebSocket-Version: 13\r\n{origin}'
                             'Sec-WebSocket-Protocol: baton.v1+json\r\n\r\n').encode())
        while b'\r\n\r\n' not in self.rest:
            self.rest += self.read_some()
        head, self.rest = self.rest.split(b'\r\n\r\n', 1)
        if b' 101 ' not in head:
            raise AssertionError(head.decode())

        self.speaking = threading.Lock()
        self.heard = queue.Queue()
        threading.Thread(target=self.listen, daemon=True).start()

    def listen(self):
        """Who does not answer pings is taken for dead."""
        try:
            while True:
                frame = self.read_frame()
                if frame['t'] == 'ping':
                    self.send({'t': 'pong', 'n': frame['n'], 'pos': 0})
                elif frame['t']:
                    self.heard.put(frame)
        except (AssertionError, OSError) as error:
            self.heard.put({'t': 'gone', 'why': str(error)})

    def read_some(self):
        data = self.socket.recv(65536)
        if not data:
            raise AssertionError('the server hung up on the visitor')
        return data

    def send(self, frame):
        data = json.dumps(frame).encode()
        mask = os.urandom(4)
        size = bytes([0x80 | len(data)]) if len(data) < 126 else b'\xfe' + struct.pack('>H', len(data))
        data = b'\x81' + size + mask + bytes(b ^ mask[i % 4] for i, b in enumerate(data))
        with self.speaking:
            self.socket.sendall(data)

    def read_frame(self):
        def need(count):
            while len(self.rest) < count:
                self.rest += self.read_some()
        need(2)
        size, start = self.rest[1] & 0x7f, 2
        if size == 126:
            need(4)
            size, start = struct.unpack('>H', self.rest[2:4])[0], 4
        elif size == 127:
            need(10)
            size, start = struct.unpack('>Q', self.rest[2:10])[0], 10
        need(start + size)
        data, self.rest = self.rest[start:start + size], self.rest[start + size:]
        return json.loads(data) if data[:1] == b'{' else {'t': ''}

    def take(self, kind):
        """The next frame of this kind."""
        while True:
            frame = self.heard.get(timeout=30)
            if frame['t'] in ('bye', 'gone'):
                raise AssertionError(f'the server said {frame}')
            if frame['t'] == kind:
                return frame

    def command(self, op, data=None, **also):
        self.send({'t': 'cmd', 'id': command_id(), 'op': op, 'data': data or {}, **also})
        answer = self.take('ack')
        if not answer.get('ok'):
            raise AssertionError(f'{op}: {answer}')
        return answer

    def leave(self):
        with contextlib.suppress(OSError):
            self.socket.shutdown(socket.SHUT_RDWR)
        self.socket.close()


class WireVisitor(Wire):
    """Comes, says things, asks for a person, goes."""

    def __init__(self, address, name=''):
        super().__init__(address, '/v1/visitor')
        self.send({'t': 'hello', 'proto': [1, 1], 'language': 'en', 'name': name})
        self.conversation = self.take('welcome')['c']

    def write(self, text):
        self.say('message', {'text': text})

    def ask_human(self):
        """Returns the conversation, which waits from now on."""
        self.say('ask_human')
        return self.conversation

    def say(self, op, data=None):
        self.command(op, data, c=self.conversation)


class WireAdmin(Wire):
    """Signs in to set what admins set."""

    def __init__(self, address, login, password):
        super().__init__(address, '/v1/agent')
        client = {'device': 'd_wire0001', 'name': 'wire', 'ver': '1', 'os': 'test'}
        self.send({'t': 'sign_in', 'login': login, 'password': password, 'client': client})
        token = self.take('signed_in')['token']
        self.send({'t': 'hello', 'proto': [1, 1], 'token': token, 'client': client})
        self.workspace = self.take('snap.begin')['workspace']

    def show_all_in_toasts(self):
        rules = {'choices': {'requested': {'privacy': 'full'}}, 'revision': 0}
        self.command('save_alert_rules', {'rules': rules})

    def promise(self, milliseconds):
        """The time every team promises to its visitors."""
        for team in self.workspace['teams'].values():
            team['target'] = milliseconds
        self.command('save_workspace', {'workspace': self.workspace})
