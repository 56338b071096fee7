# SPDX-FileCopyrightText: Baton contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""What the console says in a language, read from the translation it is built with."""

import re
import xml.etree.ElementTree as ElementTree

PLACE = re.compile(r'%L?(?:\d+|n)')


class Words:
    """English texts and what stands for them."""

    def __init__(self, file):
        self.texts = {}
        for context in ElementTree.parse(file).getroot().iter('context'):
            for message in context.iter('message'):
                said = message.findtext('translation') or ''
                if said.strip():
                    self.texts[context.findtext('name'), message.findtext('source')] = said
        self.plain = {source: said for (_, source), said in self.texts.items()}

    def __call__(self, text, context=None):
        return self.texts[context, text] if context else self.plain[text]

    def pattern(self, text, *values, context=None):
        """What a text looks like with its places filled in: by these patterns, by anything where there are none."""
        said = self(text, context)
        given = {str(number): value for number, value in enumerate(values, 1)}
        parts = [re.escape(part) for part in PLACE.split(said)]
        places = [given.get(place.lstrip('%L'), '.+') for place in PLACE.findall(said)]
        return ''.join(part + place for part, place in zip(parts, places + ['']))

    def is_english(self, name):
        """Whether this is a text of the sources that has a translation, and is not it."""
        return name in self.plain and name not in self.plain.values()
