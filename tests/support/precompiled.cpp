// SPDX-FileCopyrightText: Baton contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// Nothing of its own: with this source the headers are read that all tests of a folder share.
