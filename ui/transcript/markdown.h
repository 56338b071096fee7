// SPDX-FileCopyrightText: Baton contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/transcript/richtext.h"

namespace Baton::Ui {

/// The Markdown that models write as text with formats, never as HTML. Nothing is hidden and nothing fetched: raw HTML
/// and what leads to no web address stay literal, an image is its description, quotations and lists deeper than
/// maximumDepth stay literal. Linear in the length of the text; what would not be is shown literally as a whole.
RichText markdownText(const QString &text);

constexpr int maximumDepth = 5;

} // namespace Baton::Ui
