#!/usr/bin/python3
# SPDX-FileCopyrightText: Baton contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""A watcher of StatusNotifierItems that is also their host, and nothing more: watcher.py FILE

FILE lists the items that registered, as JSON. It knows no XEmbed, as desktops of our time.
"""

import json
import os
import sys

from gi.repository import Gio, GLib

XML = """<node><interface name="org.kde.StatusNotifierWatcher">
<method name="RegisterStatusNotifierItem"><arg direction="in" type="s"/></method>
<method name="RegisterStatusNotifierHost"><arg direction="in" type="s"/></method>
<signal name="StatusNotifierItemRegistered"><arg type="s"/></signal>
<signal name="StatusNotifierHostRegistered"/>
<property name="RegisteredStatusNotifierItems" type="as" access="read"/>
<property name="IsStatusNotifierHostRegistered" type="b" access="read"/>
<property name="ProtocolVersion" type="i" access="read"/>
</interface></node>"""
NAME = 'org.kde.StatusNotifierWatcher'
PATH = '/StatusNotifierWatcher'


class Watcher:
    """Keeps who registered."""

    def __init__(self, file):
        self.file = file
        self.items = []
        self.keep()

    def keep(self):
        with open(self.file, 'w', encoding='utf-8') as file:
            json.dump(self.items, file)

    def call(self, bus, sender, _path, _interface, method, given, answer):
        if method == 'RegisterStatusNotifierItem':
            name = given.unpack()[0]
            item = sender + name if name.startswith('/') else name + '/StatusNotifierItem'
            self.items.append(item)
            self.keep()
            bus.emit_signal(None, PATH, NAME, 'StatusNotifierItemRegistered', GLib.Variant('(s)', (item,)))
        answer.return_value(None)

    def read(self, _bus, _sender, _path, _interface, name):
        return {'RegisteredStatusNotifierItems': GLib.Variant('as', self.items),
                'IsStatusNotifierHostRegistered': GLib.Variant('b', True),
                'ProtocolVersion': GLib.Variant('i', 0)}[name]


def main():
    watcher = Watcher(sys.argv[1])

    def serve(bus, _name):
        bus.register_object(PATH, Gio.DBusNodeInfo.new_for_xml(XML).interfaces[0], watcher.call, watcher.read, None)

    Gio.bus_own_name(Gio.BusType.SESSION, NAME, Gio.BusNameOwnerFlags.NONE, serve,
                     lambda *_: print('serves', flush=True), lambda *_: os._exit(2))
    GLib.MainLoop().run()


if __name__ == '__main__':
    main()
