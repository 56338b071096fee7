# SPDX-FileCopyrightText: Baton contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""The way of the README, after it is built: the server inside the console, the chat on a page of one's own."""

import functools
import http.server
import os
import re
import shutil
import threading

import case

SITE = ('127.0.0.1', 8000)  # the one that the server inside the console knows
WISH = 'I want a person'
REPLY = 'Good morning, what can I do for you?'


class QuietHandler(http.server.SimpleHTTPRequestHandler):
    """Gives out files and says nothing of it; the icon that each browser asks for is not missed."""

    def do_GET(self):
        if self.path == '/favicon.ico':
            self.send_response(http.HTTPStatus.NO_CONTENT)
            self.end_headers()
        else:
            super().do_GET()

    def log_message(self, *_):
        pass


def tag_of_readme(source, address):
    """The page that the README has one write, with this server's address."""
    with open(os.path.join(source, 'README.md'), encoding='utf-8') as file:
        page = re.search(r'```html\n( *<!doctype html>.*?)```', file.read(), re.S).group(1)
    return page.replace('http://127.0.0.1:PORT', address)


class OwnPageTest(case.Case):
    """Who tries Baton sees it at work on a page of their own, without a server set up and without an account."""

    has_server = False

    def setUp(self):
        self.folder_of_site = case.desktop.path('site')
        os.mkdir(self.folder_of_site)
        self.addCleanup(shutil.rmtree, self.folder_of_site, ignore_errors=True)
        try:
            self.site = http.server.ThreadingHTTPServer(
                SITE, functools.partial(QuietHandler, directory=self.folder_of_site))
        except OSError as error:
            self.skipTest(f'port {SITE[1]}, which the README names, is taken: {error}')
        self.addCleanup(self.site.server_close)
        threading.Thread(target=self.site.serve_forever, daemon=True).start()
        self.addCleanup(self.site.shutdown)
        super().setUp()

    def test_ownPage_isAnsweredFromTheConsole(self):
        self.tree.press('push button', 'Try it')
        told = self.see(None, re.compile('Trying Baton: .* Visitors write at http://'))
        address = re.search(r'http://[\d.]+:\d+', told.name).group(0)
        self.tree.press('push button', 'Pause demo')
        with open(os.path.join(self.folder_of_site, 'index.html'), 'w', encoding='utf-8') as file:
            file.write(tag_of_readme(case.given.source, address))
        self.arrive('http://%s:%d/' % SITE, address)
        self.visitor.do('launch')
        self.visitor.do('write', WISH)
        row = re.compile(f'Visitor .*, waiting .*says: {WISH}')
        box = self.see('list item', row).it.queryComponent().getExtents(0)
        case.desktop.run(['xdotool', 'mousemove', str(box.x + 40), str(box.y + 30), 'click', '1'])
        self.tree.press('push button', 'Claim')
        self.see('label', re.compile('You own this'))
        self.visitor_sees('joined')
        self.tree.write('text', 'Reply', REPLY)
        self.tree.press('push button', 'Send')
        self.visitor_sees(REPLY)
        self.shot('own-page')
        self.end_properly()
