// SPDX-FileCopyrightText: Baton contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

namespace Baton::Ui {

class TranscriptView;

/// Lets screen readers see a transcript as a list with one item per message, each said as a sentence.
/// Call once before the first transcript is shown; further calls change nothing.
void installTranscriptAccessibility();
/// Tells that another message has the keyboard.
void announceCurrent(TranscriptView &view);

} // namespace Baton::Ui
