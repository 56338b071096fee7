#!/usr/bin/python3
# SPDX-FileCopyrightText: Baton contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""A notification daemon that fails as real ones do.

    faultydaemon.py STATE [dies | closes REASON | hangs SECONDS | inhibited | plain]

What it shows is in the file STATE, as a list of JSON. `dies`: at the first Notify, before it answers. `closes`: each
notification at once, with this reason. `hangs`: from the first Notify on it does nothing for so long, then all that
piled up meanwhile. `inhibited`: it keeps notifications back and says so. `plain`: it knows no actions.
"""

import json
import os
import sys
import time

from gi.repository import Gio, GLib

XML = """<node><interface name="org.freedesktop.Notifications">
<method name="GetCapabilities"><arg direction="out" type="as"/></method>
<method name="GetServerInformation"><arg direction="out" type="s"/><arg direction="out" type="s"/>
 <arg direction="out" type="s"/><arg direction="out" type="s"/></method>
<method name="Notify"><arg direction="in" type="s"/><arg direction="in" type="u"/><arg direction="in" type="s"/>
 <arg direction="in" type="s"/><arg direction="in" type="s"/><arg direction="in" type="as"/>
 <arg direction="in" type="a{sv}"/><arg direction="in" type="i"/><arg direction="out" type="u"/></method>
<method name="CloseNotification"><arg direction="in" type="u"/></method>
<signal name="NotificationClosed"><arg type="u"/><arg type="u"/></signal>
<signal name="ActionInvoked"><arg type="u"/><arg type="s"/></signal>
<property name="Inhibited" type="b" access="read"/>
</interface></node>"""
NAME = 'org.freedesktop.Notifications'
PATH = '/org/freedesktop/Notifications'


class Daemon:
    """Shows what it is told to, in a file."""

    def __init__(self, state, how='', value='0'):
        self.state = state
        self.how = how
        self.value = int(value)
        self.shown = {}
        self.last = 0
        self.hung = False
        self.keep()

    def keep(self):
        with open(self.state + '.new', 'w', encoding='utf-8') as file:
            json.dump(list(self.shown.values()), file)
        os.rename(self.state + '.new', self.state)

    def closed(self, bus, no, reason):
        if self.shown.pop(no, None) is not None:
            self.keep()
            bus.emit_signal(None, PATH, NAME, 'NotificationClosed', GLib.Variant('(uu)', (no, reason)))

    def call(self, bus, _sender, _path, _interface, method, given, answer):
        if method == 'GetCapabilities':
            can = ['body', 'body-markup', 'persistence'] + ([] if self.how == 'plain' else ['actions'])
            answer.return_value(GLib.Variant('(as)', (can,)))
        elif method == 'GetServerInformation':
            answer.return_value(GLib.Variant('(ssss)', ('Faulty', 'Baton', '1.0', '1.2')))
        elif method == 'CloseNotification':
            answer.return_value(None)
            self.closed(bus, given.unpack()[0], 3)
        elif method == 'Notify':
            self.notify(bus, given.unpack(), answer)

    def notify(self, bus, given, answer):
        if self.how == 'dies':
            os._exit(1)
        if self.how == 'hangs' and not self.hung:
            self.hung = True
            time.sleep(self.value)
        no = given[1] if given[1] in self.shown else self.last + 1
        self.last = max(self.last, no)
        self.shown[no] = {'id': no, 'summary': given[3], 'body': given[4], 'actions': given[5][::2]}
        self.keep()
        answer.return_value(GLib.Variant('(u)', (no,)))
        if self.how == 'closes':
            self.closed(bus, no, self.value)

    def read(self, _bus, _sender, _path, _interface, _name):
        return GLib.Variant('b', self.how == 'inhibited')


def main():
    daemon = Daemon(*sys.argv[1:])
    node = Gio.DBusNodeInfo.new_for_xml(XML)

    def serve(bus, _name):
        bus.register_object(PATH, node.interfaces[0], daemon.call, daemon.read, None)

    Gio.bus_own_name(Gio.BusType.SESSION, NAME, Gio.BusNameOwnerFlags.DO_NOT_QUEUE, serve,
                     lambda *_: print('serves', flush=True), lambda *_: os._exit(2))
    GLib.MainLoop().run()


if __name__ == '__main__':
    main()
