// SPDX-FileCopyrightText: Baton contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "domain/metrics.h"

#include <QByteArray>

namespace Baton::Server {

// Figures and facts as text, UTF-8. Of what a site or visitor named nothing becomes a formula or another column.

/// One cell: quoted where it has to be, a formula's first sign disarmed.
QByteArray csvCell(const QString &text);
/// A line of names, then a line for each figure; lines end in CR LF.
QByteArray csvOf(const MetricsReport &report);
QByteArray csvOf(const QList<HandoffFacts> &handoffs);
QByteArray csvOf(const QList<ConversationFacts> &conversations);

/// The text format of Prometheus: shares from 0 to 1, spans in seconds, each with the name of its window.
QByteArray prometheusText(const QList<std::pair<QString, MetricsReport>> &reports, qint64 upTo, qint64 top);

/// For a person at a terminal: name, group, value with its unit, n.
QByteArray tableOf(const MetricsReport &report);

} // namespace Baton::Server
