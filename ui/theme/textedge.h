// SPDX-FileCopyrightText: Baton contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <Qt>

class QPlainTextEdit;
class QTextDocument;

namespace Baton::Ui {

/// The direction of the first letter that has one; `otherwise` where none has.
Qt::LayoutDirection directionOf(const QTextDocument &document, Qt::LayoutDirection otherwise);

/// Whether setTextEdge() would change something.
bool isOtherEdge(const QTextDocument &document, Qt::LayoutDirection direction, Qt::LayoutDirection edge);
/// Each paragraph in `direction` (auto: by its own letters), at the edge where `edge` begins. Needed because Qt 6.4
/// keeps every text of a plain text field at the left.
void setTextEdge(QTextDocument &document, Qt::LayoutDirection direction, Qt::LayoutDirection edge);

/// Keeps what is written in `edit` at the edge where its first letter belongs.
void keepAtOwnEdge(QPlainTextEdit &edit);

} // namespace Baton::Ui
