#!/usr/bin/python3
# SPDX-FileCopyrightText: Baton contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Tells the programs of one desk where the accessibility tree of the stage is: a11ydoor.py ADDRESS"""

import os
import sys

from gi.repository import Gio, GLib

XML = """<node><interface name="org.a11y.Bus"><method name="GetAddress"><arg direction="out" type="s"/></method>
</interface></node>"""


def main():
    answer = GLib.Variant('(s)', (sys.argv[1],))

    def serve(bus, _name):
        bus.register_object('/org/a11y/bus', Gio.DBusNodeInfo.new_for_xml(XML).interfaces[0],
                            lambda *call: call[-1].return_value(answer), None, None)

    Gio.bus_own_name(Gio.BusType.SESSION, 'org.a11y.Bus', Gio.BusNameOwnerFlags.NONE, serve,
                     lambda *_: print('serves', flush=True), lambda *_: os._exit(2))
    GLib.MainLoop().run()


if __name__ == '__main__':
    main()
