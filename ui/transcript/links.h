// SPDX-FileCopyrightText: Baton contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QList>
#include <QString>
#include <QUrl>

#include <optional>

namespace Baton::Ui {

/// An address in a text; inert until clicked.
struct LinkSpan
{
    qsizetype start = 0;
    qsizetype length = 0;
    QUrl url;

    friend bool operator==(const LinkSpan &, const LinkSpan &) = default;
};

/// A web address fit to be opened: http or https, parsed strictly, with a host, without user part, backslash or control
/// characters; anything else is no link.
std::optional<QUrl> webLink(QStringView text);

/// The first links of a text, at most 50; linear in its length.
QList<LinkSpan> findLinks(const QString &text);

/// The host as it goes on the wire, so that look-alikes show.
QString shownHost(const QUrl &url);

} // namespace Baton::Ui
