// SPDX-FileCopyrightText: Baton contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// What moc makes of the headers that have no source of their own.
#include "moc_eithertrayhost.cpp"
#include "moc_notifier.cpp"
#include "moc_nullnotifier.cpp"
#include "moc_nullsound.cpp"
#include "moc_trayhost.cpp"
#include "platform/eithertrayhost.h"
#include "platform/notifier.h"
#include "platform/nullnotifier.h"
#include "platform/nullsound.h"
#include "platform/trayhost.h"
