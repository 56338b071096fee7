#!/usr/bin/env python3
# SPDX-FileCopyrightText: Baton contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""bots_test.py BATOND EXAMPLES TRAFFIC: the two bots of docs/examples with the server itself and an agent.

Ask, hand off, the agent's reply reaches the visitor by way of the bot, the agent returns it, the bot goes on. A recorder
stands between bots and server, both ways, and writes every exchange to TRAFFIC, a JSON line each.
"""
import contextlib
import json
import socket
import subprocess
import sys
import tempfile
import threading
import time
import unittest
import urllib.error
import urllib.parse
import urllib.request
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path

sys.path.insert(0, str(Path(__file__).resolve().parent.parent / 'alerts'))
from wire import Wire  # noqa: E402

BATOND, EXAMPLES, TRAFFIC = (Path(word) for word in sys.argv[1:4])
PASSWORD = 'correct horse battery staple'
BOTS = {'rasabot': 'rasa_bot.py', 'activitiesbot': 'activities_bot.py'}
TOKEN = '-token-of-thirty-two-characters-or-more'


def exchange(method, url, body=None, headers=None):
    """Status, type and text of what is answered."""
    request = urllib.request.Request(url, body, headers or {}, method=method)
    try:
        with urllib.request.urlopen(request, timeout=20) as answer:
            return answer.status, answer.headers.get('Content-Type', ''), answer.read().decode()
    except urllib.error.HTTPError as error:
        return error.code, error.headers.get('Content-Type', ''), error.read().decode()


class Recorder(ThreadingHTTPServer):
    """Passes on calls of bots to the server, and what the server tells to the bots."""

    daemon_threads = True

    def __init__(self, traffic):
        self.server_url = ''
        self.bot_urls = {}
        self.traffic = traffic
        self.lock = threading.Lock()
        super().__init__(('127.0.0.1', 0), Passing)
        self.url = f'http://127.0.0.1:{self.server_address[1]}'
        threading.Thread(target=self.serve_forever, daemon=True).start()

    def note(self, **exchanged):
        with self.lock:
            self.traffic.write(json.dumps(exchanged) + '\n')
            self.traffic.flush()


class Passing(BaseHTTPRequestHandler):
    def pass_on(self):
        body = self.rfile.read(int(self.headers.get('Content-Length', 0))) if self.command == 'POST' else None
        headers = {name: self.headers[name] for name in self.headers
                   if name.lower() not in ('host', 'connection', 'content-length')}
        if self.path.startswith('/v1/bot/'):
            status, kind, answer = exchange(self.command, self.server.server_url + self.path, body, headers)
            self.server.note(what='call', method=self.command, target=self.path, body=(body or b'').decode(),
                             status=status, type=kind, answer=answer)
        else:
            told = {name: self.headers[name] for name in self.headers if name.lower().startswith('baton-')}
            self.server.note(what='hook', headers=told, body=body.decode())
            url = self.server.bot_urls.get(self.path.strip('/'))
            status, kind, answer = exchange('POST', f'{url}/baton', body, headers) if url else (200, '', '{}')
        self.send_response(status)
        self.send_header('Content-Type', kind)
        self.send_header('Content-Length', str(len(answer.encode())))
        self.end_headers()
        self.wfile.write(answer.encode())

    do_GET = do_POST = do_DELETE = pass_on

    def log_message(self, *_):
        pass


class Ann(Wire):
    """An agent at a console of her own."""

    def __init__(self, address):
        super().__init__(address, '/v1/agent')
        client = {'device': 'd_wire0001', 'name': 'wire', 'ver': '1', 'os': 'test'}
        self.send({'t': 'sign_in', 'login': 'ann', 'password': PASSWORD, 'client': client})
        token = self.take('signed_in')['token']
        self.send({'t': 'hello', 'proto': [1, 1], 'token': token, 'client': client})
        self.take('snap.end')

    def claim_next(self):
        head = self.take('enter')['head']
        self.where = {'c': head['id'], 'fence': head['fence']}
        self.do('claim')
        return head

    def do(self, op, data=None):
        self.where['fence'] = self.command(op, data, **self.where)['fence']

    def hears(self, text):
        while text not in json.dumps(self.take('ev')):
            pass


def wait_for(look, what):
    until = time.monotonic() + 30
    while time.monotonic() < until:
        found = look()
        if found:
            return found
        time.sleep(0.05)
    raise AssertionError(f'{what} did not come')


def started(command):
    """The process, and the address it says it listens on."""
    process = subprocess.Popen(command, stdout=subprocess.PIPE, text=True)
    line = process.stdout.readline()
    if 'listening on ' not in line:
        process.kill()
        raise AssertionError(f'{command[0]} does not listen: {line}')
    return process, line.split('listening on ')[1].strip()


def free_port():
    with socket.socket() as one:
        one.bind(('127.0.0.1', 0))
        return one.getsockname()[1]


class BotsTest(unittest.TestCase):
    @classmethod
    def setUpClass(cls):
        cls.stack = contextlib.ExitStack()
        cls.addClassCleanup(cls.stack.close)
        place = Path(cls.stack.enter_context(tempfile.TemporaryDirectory(prefix='baton-bots-')))
        cls.recorder = Recorder(cls.stack.enter_context(open(TRAFFIC, 'w', encoding='utf-8')))
        data = str(place / 'data')
        subprocess.run([BATOND, 'init', '--data', data], check=True, stdout=subprocess.DEVNULL)
        subprocess.run([BATOND, 'agent', 'add', '--data', data, 'ann', 'Ann', '--team', 'Support', '--role', 'admin',
                        '--password-stdin'], check=True, input=PASSWORD + '\n', text=True, stdout=subprocess.DEVNULL)
        integrations = []
        for bot in (*BOTS, 'crms'):
            for name, secret in (('token', bot + TOKEN), ('secret', bot + '-secret-of-a-webhook')):
                (place / f'{bot}.{name}').write_text(secret + '\n', encoding='ascii')
                (place / f'{bot}.{name}').chmod(0o600)
            integrations.append({'id': bot, 'token_file': f'{bot}.token', 'webhook_url': f'{cls.recorder.url}/{bot}',
                                 'secret_file': f'{bot}.secret', 'allow_private': True, 'teams': ['Support'],
                                 'conversations': 'all' if bot == 'crms' else 'own'})
        settings = place / 'integrations.json'
        settings.write_text(json.dumps({'integrations': integrations}), encoding='utf-8')
        cls.server, cls.recorder.server_url = cls.run_program(
            [BATOND, 'serve', '--data', data, '--listen', '127.0.0.1:0', '--no-ai', '--integrations', settings])
        for bot, script in BOTS.items():
            _, cls.recorder.bot_urls[bot] = cls.run_program(
                [sys.executable, EXAMPLES / script, '--baton', cls.recorder.url, '--token-file', place / f'{bot}.token',
                 '--secret-file', place / f'{bot}.secret', '--port', str(free_port())])
        cls.ann = Ann(cls.recorder.server_url)
        cls.stack.callback(cls.ann.leave)

    @classmethod
    def run_program(cls, command):
        process, url = started([str(word) for word in command])

        def end():
            process.terminate()
            process.wait(30)
            process.stdout.close()
        cls.stack.callback(end)
        return process, url

    def ask(self, bot, path, body=None, method=None, key=''):
        """A call of an integration's own, by way of the recorder."""
        headers = {'Authorization': f'Bearer {bot}{TOKEN}', 'Content-Type': 'application/json'}
        if key:
            headers['Idempotency-Key'] = key
        data = None if method == 'GET' else (body if isinstance(body, bytes) else json.dumps(body or {}).encode())
        status, _, answer = exchange(method or 'POST', f'{self.recorder.url}/v1/bot/{path}', data, headers)
        return status, json.loads(answer)

    def test_rasa_bot(self):
        url = self.recorder.bot_urls['rasabot']
        name = 'visitor 1/ä'  # nothing that could be taken for a path

        def say(text):
            body = json.dumps({'sender': name, 'message': text}).encode()
            return [one['text'] for one in json.loads(exchange('POST', f'{url}/webhooks/rest/webhook', body)[2])]

        def replies():
            sender = urllib.parse.quote(name, safe='')
            return [one['text'] for one in json.loads(exchange('GET', f'{url}/replies?sender={sender}')[2])]
        self.assertIn('Hello', say('hi')[0])
        self.assertIn('parcel', say('where is my order?')[0])
        self.assertEqual(say('I want a human'), ['I fetch somebody.'])
        head = self.ann.claim_next()
        self.assertEqual(head['ai'], 'b_rasabot')
        self.assertEqual(head['fields']['last_intent']['value'], 'order')
        self.assertEqual(head['fields']['external_id']['value'], name)
        self.ann.do('send', {'text': 'Hello, I am Ann'})
        wait_for(lambda: 'Hello, I am Ann' in replies(), "Ann's reply")
        self.assertEqual(say('it is lost'), [])  # the bot is silent
        self.ann.hears('it is lost')
        self.ann.do('send', {'text': 'I send another'})
        wait_for(lambda: 'I send another' in replies(), "Ann's second reply")
        self.ann.do('return', {'note': 'sent again'})
        wait_for(replies, 'the word of the return')
        self.assertIn('Hello', say('hi again')[0])
        sender = urllib.parse.quote(name, safe='')
        status, state = self.ask('rasabot', f'conversations/{sender}', method='GET')
        self.assertEqual((status, state['state'], state['owner']), (200, 'bot', 'ai'))
        said = [(line['from'], line['text']) for line in state['lines'] if line['from'] != 'system']
        self.assertEqual(said[:3], [('visitor', 'hi'), ('bot', 'Hello! Ask me about your order.'),
                                    ('visitor', 'where is my order?')])
        self.assertEqual(said[-1], ('agent', 'I send another'))

    def test_bot_of_activities(self):
        url = self.recorder.bot_urls['activitiesbot']
        told = []

        def say(text):
            body = {'type': 'message', 'from': {'role': 'user'}, 'conversation': {'id': 'conv-7'}, 'text': text}
            self.assertEqual(exchange('POST', f'{url}/api/messages', json.dumps(body).encode())[0], 202)

        def came(fits):
            told.extend(json.loads(exchange('GET', f'{url}/api/activities?conversation=conv-7')[2])['activities'])
            return [one for one in told if fits(one)]

        def status(state):
            return lambda: came(lambda one: one.get('name') == 'handoff.status' and one['value']['state'] == state)
        say('My invoice is wrong')
        wait_for(lambda: came(lambda one: one.get('text') == 'You said: My invoice is wrong'), "the bot's word")
        say('A human, please')
        wait_for(status('accepted'), 'handoff.status accepted')
        head = self.ann.claim_next()
        self.assertEqual(head['fields']['Skill']['value'], 'billing')
        self.assertEqual(head['fields']['topic']['value'], 'Invoices')
        self.ann.do('send', {'text': 'Which invoice?'})
        heard = wait_for(lambda: came(lambda one: one.get('text') == 'Which invoice?'), "Ann's reply")
        self.assertEqual(heard[0]['from']['name'], 'Ann')
        say('Number 12')
        self.ann.hears('Number 12')
        self.ann.do('send', {'text': 'Put right'})
        self.ann.do('return')
        wait_for(status('completed'), 'handoff.status completed')
        say('Thanks')
        wait_for(lambda: came(lambda one: one.get('text') == 'You said: Thanks'), 'the bot again')

    def test_every_operation(self):
        room = 'conversations/room-1'
        line = {'from': 'visitor', 'text': 'I need somebody'}
        self.assertEqual(self.ask('crms', f'{room}/messages', {'messages': [line]}, key='k1')[0], 201)
        self.assertEqual(self.ask('crms', f'{room}/messages', {'messages': []})[0], 400)
        status, first = self.ask('crms', 'handoffs', {'conversation': 'room-1', 'team': 'Support'}, key='k2')
        self.assertEqual((status, first['state']), (200, 'waiting'))
        self.assertEqual(self.ask('crms', 'handoffs', {'conversation': 'room-1', 'team': 'Support'}, key='k2'),
                         (200, first))
        self.assertEqual(self.ask('crms', 'handoffs', {'conversation': 'room-1', 'team': 'Sales'})[0], 403)
        self.assertEqual(self.ask('crms', 'handoffs', b'{')[1]['type'], 'urn:baton:problem:bad_json')
        self.assertEqual(self.ask('crms', 'handoffs', b' ' * (2 * 1024 * 1024 + 1))[0], 413)
        fenced = self.ask('crms', f'{room}/messages', {'messages': [{'from': 'bot', 'text': 'Still here'}]})
        self.assertEqual((fenced[0], fenced[1]['type']), (409, 'urn:baton:problem:fenced'))
        self.ann.take('enter')  # which is left to wait
        self.assertEqual(self.ask('crms', f'{room}/cancel')[0], 200)
        self.assertEqual(self.ask('crms', f'{room}/cancel')[0], 409)
        self.assertEqual(self.ask('crms', f'{room}/goals', {'goal': 'order'})[0], 200)
        self.assertEqual(self.ask('crms', f'{room}/goals', {})[0], 400)
        self.assertEqual(self.ask('crms', f'{room}/rating', {'score': 5})[0], 200)
        self.assertEqual(self.ask('crms', f'{room}/rating', {'score': 9})[0], 400)
        self.assertEqual(self.ask('crms', f'{room}?after=1', method='GET')[0], 200)
        self.assertEqual(self.ask('crms', 'conversations/nowhere', method='GET')[0], 404)
        self.assertEqual(self.ask('nobody', f'{room}', method='GET')[0], 401)
        self.assertEqual(self.ask('crms', 'handoffs', method='DELETE')[0], 405)
        self.assertEqual(self.ask('crms', 'handoffs', {'conversation': 'room-2', 'category': 'support'})[0], 201)
        self.ann.claim_next()
        self.ann.do('resolve', {'outcome': 'done'})
        wait_for(lambda: 'conversation.closed' in TRAFFIC.read_text(encoding='utf-8'), 'the word of the end')


if __name__ == '__main__':
    unittest.main(argv=sys.argv[:1], verbosity=2)
