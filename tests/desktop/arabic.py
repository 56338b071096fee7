# SPDX-FileCopyrightText: Baton contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""The main path in Arabic, by what a screen reader has there, and all that it says by itself on the way."""

import os
import re
import time

import case
from case import NEW_PASSWORD
from link import Link
from privatedesktop import wait_until
from words import Words

OTHER_DIGITS = re.compile('[٠-٩۰-۹]')
SAID = 'أريد التحدث إلى موظف'
REPLY = 'صباح الخير، أنا معك الآن.'
ANSWERS = ('شكرًا جزيلًا', 'فاتورتي رقم 4471')
NOTE = 'صُحّحت الفاتورة.'
TEAMS = ('Sales', 'Support', 'Billing')  # called so by who set them up


class ArabicTest(case.Case):
    """Bo's desktop speaks Arabic, and its link is what the test makes of it; Ana sits elsewhere, in English."""

    settings = {'LC_ALL': 'ar_EG.UTF-8', 'LANGUAGE': 'ar'}

    def setUp(self):
        super().setUp()
        self.words = Words(os.path.join(case.given.source, 'translations/baton_ar.ts'))
        self.link = Link(self.server.address)
        self.addCleanup(self.link.close)
        self.ana = None

    def tearDown(self):
        if self.ana:
            self.ana.end()
        super().tearDown()

    def speaks_arabic(self, where):
        """Everything has a name, none is left in English, and all numbers have one kind of digits."""
        self.all_named(where)
        names = [each for node in self.tree.nodes() for each in (node.name, node.description) if each]
        english = [n for n in names if self.words.is_english(n) and n not in TEAMS]
        self.check(not english, f'{where}: English: {english}')
        self.check(not [n for n in names if OTHER_DIGITS.search(n)], f'{where}: other digits in {names}')

    def sign_in(self, agent, login, address, words):
        tree = agent.tree
        tree.write('text', words('Server address'), address)
        tree.write('text', words('Login'), login)
        tree.write('password text', words('Password'), self.server.passwords[login])
        tree.press('push button', words('Sign in'))
        tree.wait('password text', words('New password, at least 10 characters')).write(NEW_PASSWORD)
        tree.press('push button', words('Sign in'))
        tree.wait('label', words('No one is waiting'))

    def colleague_comes(self):
        """Ana, whose window lies behind."""
        bo = case.desktop.run(['xdotool', 'getactivewindow']).strip()
        self.ana = self.people.Agent(case.desktop, case.given.baton, self.folder('ana'), name='ana')
        self.sign_in(self.ana, 'ana', self.server.address, lambda text: text)
        case.desktop.run(['xdotool', 'windowactivate', '--sync', bo])

    def visitor_waits(self):
        """A handoff arrives: said at once, and one sentence in the list."""
        self.arrive()
        self.visitor.do('write', SAID)
        comma = self.words(', ', 'Baton::QueueModel')
        self.row = re.compile(self.words.pattern('Visitor %1', '[0-9A-Z]{4}') + comma
                              + self.words.pattern('waiting %1', context='Baton::QueueModel'))
        row = self.see('list item', self.row)
        self.name = row.name.split(comma)[0]
        self.check(re.fullmatch('.*' + self.words.pattern('says: %1', SAID), row.name), f'one sentence: {row.name}')
        self.check(row.it.childCount == 0 and row.it.parent.name == self.words('Queue'), 'and nothing beside it')
        self.speaks_arabic('the queue')
        self.shot('waiting')

    def loses_a_race(self):
        """Ana claims, and Bo, who cannot know it yet, a moment later."""
        self.link.hold()
        self.ana.claim_next()
        self.ana.tree.wait('label', re.compile('You own this'))
        began = time.monotonic()
        case.desktop.key('ctrl+shift+h')
        wait_until('the claim to be sent', lambda: self.link.has_sent(began))
        self.link.let_go()
        self.heard.wait(self.name + ': ' + self.words.pattern('%1 was faster by a moment.', 'Ana Ruiz'))
        self.shot('lost')
        self.ana.tree.press('push button', 'Release')

    def claims_and_replies(self):
        self.see('list item', self.row)
        case.desktop.key('ctrl+shift+h')
        self.see('label', re.compile(self.words('You own this')))
        self.await_focus(self.words('Reply'))
        self.speaks_arabic('an own conversation')
        self.tree.write('text', self.words('Reply'), REPLY)
        case.desktop.key('Return')
        self.visitor_sees(REPLY)
        for answer in ANSWERS:
            self.visitor.do('write', answer)
            self.heard.wait('.*' + answer)
        self.shot('replied')

    def loses_the_link(self):
        self.link.cut()
        self.heard.wait(self.words.pattern('You are offline. Replies and notes are kept and sent on reconnect; claiming '
                                           'has to wait. New visitors go to your colleagues.'))
        self.speaks_arabic('the desk without a link')
        self.shot('offline')
        self.link.mend()
        self.heard.wait(self.words.pattern('You are connected again.'))

    def returns(self):
        case.desktop.key('ctrl+shift+b')
        self.await_focus(self.words('Note to the AI'))
        self.speaks_arabic('the return sheet')
        self.tree.write('text', self.words('Note to the AI'), NOTE)
        self.shot('return-sheet')
        self.tree.press('push button', self.words('Return now'))
        self.see('label', self.words('The AI answers'))
        self.visitor_sees('Bo Lind')
        self.speaks_arabic('a conversation the AI has again')
        self.shot('returned')

    def heard_is_right(self):
        """All that was said by itself: nothing is missing, nothing is said twice, nothing comes before its time."""
        words, name = self.words, re.escape(self.name)
        at = words(', ') + r'[\d:]+\s.' + ': '
        news = words.pattern('New in the queue: %1, %2, %3', name, words('general'), words('asked for a person'))
        right = [news,
                 name + ': ' + words.pattern('%1 was faster by a moment.', 'Ana Ruiz'),
                 words('Released to the queue') + at + '.+',
                 news,
                 words('Claimed by you') + at + '.+',
                 *(name + words(', ') + words('visitor') + at + re.escape(answer) for answer in ANSWERS),
                 words('You are offline. Replies and notes are kept and sent on reconnect; claiming has to wait. New '
                       'visitors go to your colleagues.'),
                 words('You are connected again.'),
                 words('Returned to AI') + at + '.+']
        # True where the machine has no sound, and no part of the path: there is no notification daemon here.
        alarm = words('An alert could be neither seen nor heard on this machine.')
        said = [sentence for sentence in self.heard.said() if sentence != alarm]
        wrong = [pair for pair in zip(right, said) if not re.fullmatch(*pair)]
        self.check(not wrong and len(said) == len(right), f'heard: {said}, and wrong is {wrong}')

    def test_mainPath_inArabic_isSpokenInOrderAndOnce(self):
        self.see('text', self.words('Server address'))
        self.speaks_arabic('the start page')
        self.shot('start')
        self.sign_in(self.agent, 'bo', self.link.address, self.words)
        self.see('push button', re.compile(self.words.pattern('Status: %1', self.words('Available'))))
        self.colleague_comes()
        self.heard = self.tree.listen()
        self.addCleanup(self.heard.stop)
        self.visitor_waits()
        self.loses_a_race()
        self.claims_and_replies()
        self.loses_the_link()
        self.returns()
        self.heard_is_right()
        self.end_properly()
