#!/usr/bin/python3
# SPDX-FileCopyrightText: Baton contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""The real console on a real desktop, met as people meet it: by what a screen reader has, and by keys.

    desktop_test.py --baton FILE --batond FILE --source FOLDER --shots FOLDER [name of a test]

Ends with 77 and a reason where the desktop cannot be had.
"""

import argparse
import glob
import os
import re
import shutil
import sys
import time
import unittest

import case
from arabic import ArabicTest  # noqa: F401  one of the tests here
from case import HOSTILE, NEW_PASSWORD
from ownpage import OwnPageTest  # noqa: F401  and another
from privatedesktop import PrivateDesktop, missing, wait_until

ESCAPED = '&lt;b&gt;x&lt;/b&gt; &amp; &lt;img src=http://127.0.0.1:9/x onerror=alert(1)&gt;'
MARKS = re.compile('[\u2066-\u2069]')  # isolates around what strangers write
given = None
desktop = None


class DesktopTest(case.Case):
    """The console in English: what a screen reader has, toasts, the keyboard alone."""

    def setUp(self):
        super().setUp()
        self.calls_before = len(desktop.notify_calls())

    def toast_calls(self):
        return desktop.notify_calls()[self.calls_before:]

    # ---- steps of the main path ----

    def sign_in(self):
        self.see('text', 'Server address')
        self.all_named('the start page')
        self.shot('start')
        self.tree.write('text', 'Server address', self.server.address)
        self.tree.write('text', 'Login', 'ana')
        self.tree.write('password text', 'Password', self.server.passwords['ana'])
        self.tree.press('push button', 'Sign in')
        self.see('password text', re.compile('New password')).write(NEW_PASSWORD)
        self.see('label', 'Choose a new password to go on.')
        self.shot('new-password')
        self.tree.press('push button', 'Sign in')
        self.see('push button', 'Status: Available')
        self.see('label', 'No one is waiting')
        self.all_named('the empty desk')
        self.shot('desk')

    def ask_for_person(self):
        self.arrive()
        self.heard = self.tree.listen()
        self.addCleanup(self.heard.stop)
        self.visitor.do('write', 'Can I talk to a human? My invoice says ' + HOSTILE)
        self.heard.wait(r'New in the queue: Visitor \w{4}, ')
        row = self.see('list item', re.compile('Visitor .*, waiting .*says: '))
        self.check(HOSTILE in row.name and '\n' not in row.name, f'one sentence, as written: {row.name}')
        self.check(row.it.parent.name == 'Queue', 'the row is in the queue')
        self.see('frame', '(1) Baton')

    def toast_says_who_and_why(self):
        wait_until('the toast', lambda: desktop.toasts_shown() == 1)
        calls = self.toast_calls()
        self.check(len(calls) == 1, f'one alert: {calls}')
        # As Baton comes, others who see the screen read who and why, and not what.
        body = MARKS.sub('', calls[0]['body'])
        self.check('Billing' in body and ESCAPED not in body and HOSTILE not in body, f'no words of theirs: {body}')
        self.check(set(calls[0]['actions']) >= {'default', 'claim'}, f'can be claimed and opened: {calls[0]}')
        self.shot('waiting')

    def claim_by_mouse(self):
        box = self.see('list item', re.compile('Visitor .*, waiting')).it.queryComponent().getExtents(0)
        desktop.run(['xdotool', 'mousemove', str(box.x + 40), str(box.y + 30), 'click', '1'])
        self.see('push button', 'Claim')
        # Who looks has noticed; to look is not to claim.
        wait_until('the toast to go', lambda: desktop.toasts_shown() == 0)
        self.see('list item', re.compile('Visitor .*, waiting'))
        self.see('frame', '(1) Baton')
        self.shot('preview')
        self.tree.press('push button', 'Claim')

    def toast_is_withdrawn(self):
        wait_until('the toast to go', lambda: desktop.toasts_shown() == 0)
        newest = desktop.toast_history()[0]
        self.check(newest['appname'] == 'Baton', f'in the history: {newest}')
        self.check('Billing' in newest['message'], f'what it was: {newest["message"]}')

    def reply_and_return(self):
        self.see('label', re.compile('You own this'))
        self.all_named('an own conversation')
        self.tree.write('text', 'Reply', 'Hello, I look at your invoice <i>now</i>.')
        self.tree.press('push button', 'Send')
        self.visitor_sees('Hello, I look at your invoice <i>now</i>.')
        self.visitor.do('partner', 'Ana Ruiz')
        self.see('list item', re.compile('You, agent, .*: Hello, I look at your invoice <i>now</i>.'))
        self.visitor.do('write', 'That is kind.')
        self.heard.wait(r'Visitor \w{4}, visitor, [\d:]+ ?.*: That is kind\.\Z')
        said = self.heard.said()
        self.check(len(said) == len(set(said)), f'nothing is said twice: {said}')
        self.shot('replied')
        self.tree.press('push button', 'Return to AI')
        self.see('text', 'Note to the AI')
        self.all_named('the return sheet')
        self.shot('return-sheet')
        self.tree.write('text', 'Note to the AI', 'The invoice is corrected.')
        self.tree.press('push button', 'Return now')
        self.see('label', 'The AI answers')
        self.see('list item', re.compile('You, note.*The invoice is corrected.'))
        self.see('list item', re.compile('Returned to AI'))
        self.check(not self.tree.find('label', re.compile('.*kept as a draft')), 'what one gives away is not lost')
        self.visitor_sees('handed you back to the assistant')
        self.check('The invoice is corrected.' not in self.visitor.do('thread'), 'the note is for the team')
        self.visitor.do('write', 'How much does each plan cost per person?')
        self.visitor_sees('Starter is free for up to 5 people')
        self.shot('returned')

    def claim_by_toast(self):
        self.visitor.do('press', 'human')
        wait_until('the second toast', lambda: desktop.toasts_shown() == 1)
        self.shot('second')
        menu = desktop.invoke_toast_action('Claim')
        self.check('#Claim' in menu and '#Open' in menu, f'the menu: {menu}')
        self.see('label', re.compile('You own this'))
        self.see('check box', 'Mine: 1 conversation')
        wait_until('the toast to go', lambda: desktop.toasts_shown() == 0)
        self.visitor.do('partner', 'Ana Ruiz')
        self.check([c['replaces'] for c in self.toast_calls()].count(0) == 2, 'one alert for each handoff')
        self.shot('claimed-by-toast')

    def come_back(self):
        self.check(self.agent.quit() == 0, 'the console ends with 0')
        key = self.server.address + ' ana'
        token = desktop.run(['secret-tool', 'lookup', 'server', 'baton', 'user', key]).strip()
        self.check(len(token) >= 20, 'the keychain has the token')
        self.check(people.files_with('ana', self.data), 'the search finds what is there')
        self.check(not people.files_with(token, desktop.home, self.data), 'no file has the token')
        self.check(not people.files_with(NEW_PASSWORD, desktop.home, self.data), 'no file has the password')
        self.agent.start()
        self.tree = self.agent.tree
        self.see('push button', 'Status: Available')
        self.see('check box', 'Mine: 1 conversation')
        self.shot('back')

    # ---- the tests ----

    def test_handoff_isAlertedClaimedAnsweredAndReturned(self):
        self.sign_in()
        self.ask_for_person()
        self.toast_says_who_and_why()
        self.claim_by_mouse()
        self.toast_is_withdrawn()
        self.reply_and_return()
        self.claim_by_toast()
        self.come_back()
        self.end_properly()

    def tab_to(self, name):
        """Tab, until this has the keyboard; on the way everything that gets it has a name."""
        for _ in range(40):
            focus = self.tree.focus()
            self.check(focus is not None and focus.name.strip(), f'the keyboard is at {focus}')
            if focus.name == name:
                return
            desktop.key('Tab')
            wait_until('the focus to move', lambda: self.tree.focus() and self.tree.focus().name != focus.name)
        self.fail(f'Tab never comes to {name}')

    def test_keyboardAlone_isEnough(self):
        wait_until('the window', lambda: desktop.active_window() == 'Baton')
        for name, text in (('Server address', self.server.address), ('Login', 'bo'),
                           ('Password', self.server.passwords['bo'])):
            self.tab_to(name)
            desktop.type(text)
        self.shot('typed')
        desktop.key('Return')
        self.await_focus('New password, at least 10 characters')
        desktop.type(NEW_PASSWORD)
        desktop.key('Return')
        self.see('push button', 'Status: Available')
        self.ask_for_person()
        desktop.key('ctrl+shift+h')
        self.see('label', re.compile('You own this'))
        self.await_focus('Reply')
        desktop.type('Good morning, this is Bo.')
        desktop.key('Return')
        self.visitor_sees('Good morning, this is Bo.')
        desktop.key('ctrl+shift+b')
        self.await_focus('Note to the AI')
        desktop.type('Said hello.')
        self.shot('note')
        desktop.key('Return')
        self.visitor_sees('Bo Lind has handed you back to the assistant')
        self.see('label', 'The AI answers')
        def is_with_conversation():
            focus = self.tree.focus()
            return focus and 'Conversation' in (focus.name, focus.it.parent.name)
        wait_until('the keyboard with the conversation', is_with_conversation)
        self.shot('returned')
        self.visit_everything()
        self.end_properly()

    def visit_everything(self):
        """Once around with Tab: everything that gets the keyboard has a name, and the round closes."""
        desktop.key('F6')
        names = []
        for _ in range(60):
            focus = wait_until('a focus', self.tree.focus)
            self.check(focus.name.strip(), f'the keyboard is at {focus}')
            if names[:1] == [str(focus)] and len(names) > 5:
                break
            names.append(str(focus))
            desktop.key('Tab')
            time.sleep(0.05)
        self.check(len(names) < 60, f'the round closes: {names}')
        # A list tells of the keyboard at its item.
        thread = [name for name in names if name.startswith(('list "Conversation"', 'list item "Returned to AI',
                                                                 'list item "You, note'))]
        self.check('push button "Take over"' in names and thread, f'all of it: {names}')
        desktop.key('ctrl+k')
        self.see('list', 'Actions')
        self.all_named('the palette')
        self.shot('palette')
        desktop.key('Escape')
        desktop.key('F1')
        self.shot('shortcuts')
        desktop.key('Escape')


def why_not():
    """Why the test cannot run here, or nothing."""
    absent = missing()
    for program, name in (('node', 'node'), (os.environ.get('BATON_CHROMIUM', '/usr/bin/chromium'), 'chromium')):
        if not shutil.which(program):
            absent.append(name)
    if not glob.glob(os.path.join(given.source, 'tests/npm/node_modules/playwright-core')):
        absent.append('playwright-core (npm ci in tests/npm)')
    try:
        import pyatspi  # noqa: F401
    except ImportError:
        absent.append('python3-pyatspi')
    return 'not installed: ' + ', '.join(absent) if absent else ''


if __name__ == '__main__':
    parser = argparse.ArgumentParser()
    for option in ('--baton', '--batond', '--source', '--shots'):
        parser.add_argument(option, required=True, type=os.path.abspath)
    given, rest = parser.parse_known_args()
    if reason := why_not():
        print('skipped: ' + reason)
        sys.exit(77)
    os.makedirs(given.shots, exist_ok=True)
    for old in glob.glob(os.path.join(given.shots, '*.png')):
        os.remove(old)
    desktop = PrivateDesktop()
    case.given, case.desktop = given, desktop
    desktop.start()
    # Only now, for it looks for the desktop when it is loaded.
    import people
    program = unittest.main(argv=sys.argv[:1] + rest, exit=False, verbosity=2, warnings='ignore')
    left = desktop.stop()
    for command in left:
        print('lived on: ' + command)
    sys.exit(0 if program.result.wasSuccessful() and not left else 1)
