// SPDX-FileCopyrightText: Baton contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QStringList>

#include <array>

namespace Baton::Server {

/// What mails and pushes say of a waiting handoff, in one language. `%1` stands for what is told.
struct AlertPhrases
{
    QString language; ///< BCP 47
    bool isRightToLeft = false;
    QString waits; ///< subject: who
    QString waitsIn; ///< subject: who, and in `%2` for which team
    QString visitor; ///< in place of a name
    QString asked; ///< who
    QString team;
    QString about; ///< a category
    QString since; ///< a time
    QString last; ///< the last message
    QString read; ///< the link follows
    QString why; ///< why one gets this mail
    QString action; ///< of a push
    std::array<QString, 6> categories; ///< in the order of Category
};

/// Those we write, the first for whoever reads none of them.
QStringList alertLanguages();
/// The nearest to `wanted` (a BCP 47 tag) of those we write, or `otherwise` where there is none.
QString alertLanguage(const QString &wanted, const QString &otherwise);
/// Of one of alertLanguages(); English where it is none.
const AlertPhrases &alertPhrases(const QString &language);

/// A line, marked as one that is read from right to left where the language is.
QString marked(const AlertPhrases &phrases, const QString &line);
/// The same with what is told in it, which keeps its own direction.
QString phrased(const AlertPhrases &phrases, const QString &phrase, const QString &told);
/// The link with the words before it. Between lines of right to left it has one of its own, and no mark on it, which a
/// mail program would take for part of it.
QString linkLine(const AlertPhrases &phrases, const QString &link);

} // namespace Baton::Server
