# SPDX-FileCopyrightText: Baton contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""What the server keeps of alerts, read from its workspace: the steps of the ladder, and the receipts."""

import glob
import json
import os
import sqlite3


class Record:
    """The workspace of a server that runs; only looked at."""

    def __init__(self, folder):
        files = glob.glob(os.path.join(folder, '*.db'))
        self.file = next(f for f in files if self.tables(f) >= {'event', 'side'})

    @staticmethod
    def rows(file, query, *values):
        connection = sqlite3.connect(f'file:{file}?mode=ro', uri=True, timeout=10)
        try:
            return connection.execute(query, values).fetchall()
        finally:
            connection.close()

    def tables(self, file):
        try:
            return {name for name, in self.rows(file, "SELECT name FROM sqlite_master WHERE type = 'table'")}
        except sqlite3.Error:
            return set()

    def events(self, conversation):
        return [json.loads(record) for record, in
                self.rows(self.file, 'SELECT record FROM event WHERE conversation = ? ORDER BY seq', conversation)]

    def steps(self, conversation):
        """The steps the ladder took: target, and the agents each was to reach."""
        return [(event['data']['target'], event['data'].get('agents', []))
                for event in self.events(conversation) if event['type'] == 'alert.stepped']

    def receipts(self, conversation):
        """What consoles reported: who, by which channel, what became of it; in order."""
        rows = self.rows(self.file, "SELECT who, json FROM side WHERE kind = 'receipt' AND conversation = ? ORDER BY id",
                         conversation)
        return [(who, frame['channel'], frame['state']) for who, frame in ((w, json.loads(j)) for w, j in rows)]

    def owner(self, conversation):
        """Who has claimed it, or nothing."""
        claims = [event['by'] for event in self.events(conversation) if event['type'] == 'conversation.claimed']
        return claims[-1] if claims else None
