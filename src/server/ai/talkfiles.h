// SPDX-FileCopyrightText: Baton contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "domain/result.h"
#include "server/ai/judge.h"

#include <QJsonObject>

namespace Baton::Server {

// The files of JSON lines that the command line and the measurements read.

/// The objects of a file, one a line; empty lines do not count. `BadJson` names the first line that is none,
/// `Internal` a file that cannot be read.
Result<QList<QJsonObject>> readJsonLines(const QString &path);

/// The thread of `{"turns":[{"role":"visitor|ai|bot|agent|system","text","t_offset_s"?}]}`: message n is turn n - 1.
QList<Message> threadOf(const QJsonObject &conversation);

/// A turn out of `{"text","context"?}`: context holds what was said before, oldest first, the visitor's and the AI's
/// words in turn, the last of them the AI's; or objects with `role` and `text`.
Turn turnOf(const QJsonObject &utterance);

/// The page of `attributes.page` of a conversation, where it has one.
PageContext pageOf(const QJsonObject &conversation);

QString categoryName(Category category);
/// General where the name is none of the five.
Category categoryNamed(const QString &name);

} // namespace Baton::Server
