// SPDX-FileCopyrightText: Baton contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "server/ai/briefingwriter.h"
#include "server/ai/rehearsal.h"
#include "server/ai/talkfiles.h"
#include "server/ai/terms.h"

#include <QJsonArray>
#include <QSet>

#include <algorithm>

namespace Baton::Testing {

using namespace Qt::Literals::StringLiterals;

/// What of a briefing its conversation does not have; empty where it invents nothing.
inline QString inventedIn(const QJsonObject &talk, const QJsonObject &brief)
{
    const QList<Message> thread = Server::threadOf(talk);
    QString page = Server::pageOf(talk).current.title;
    page += u' ' + Server::pageOf(talk).current.url;
    const auto stands = [&](const QJsonValue &turns, const QString &piece) {
        for (const auto &n : turns.toArray()) {
            if (thread[n.toInt()].text.simplified().contains(piece))
                return true;
        }
        return turns.toArray().isEmpty() && page.contains(piece);
    };
    const QJsonArray lines = brief[u"lines"_s].toArray();
    for (const auto &line : lines) {
        for (QString piece : line[u"text"_s].toString().split(u" · "_s)) {
            if (piece.endsWith(u'…'))
                piece.chop(1);
            if (!stands(line[u"turns"_s], piece.trimmed()))
                return piece;
        }
    }
    for (const auto &part : {u"fields"_s, u"values"_s}) {
        const QJsonArray values = brief[part].toArray();
        for (const auto &value : values) {
            if (!stands(QJsonArray{value[u"turn"_s]}, value[u"value"_s].toString()))
                return value[u"value"_s].toString();
        }
    }
    return {};
}

/// Its letters and lines where a briefing has too many; else nothing.
inline QString tooLong(const QJsonObject &brief)
{
    const int letters = brief[u"letters"_s].toInt();
    const qsizetype lines = brief[u"lines"_s].toArray().size();
    return letters > Server::briefingLetters || lines > 5 ? u"%1 letters, %2 lines"_s.arg(letters).arg(lines)
                                                          : QString();
}

/// The share of the words of a line that stand in the turns it names, 0 to 1; 1 where it names none or has no words. A
/// Chinese character is a word.
inline double overlapWithTurns(const QJsonObject &talk, const QJsonObject &line)
{
    const auto wordsOf = [](const QString &text) {
        QString parted;
        for (const QChar c : Server::plainWords(text))
            parted += Server::isHan(c) ? QString(u' ' + QString(c) + u' ') : QString(c);
        QStringList words = parted.split(u' ', Qt::SkipEmptyParts);
        words.removeAll(u"|"_s);
        return words;
    };
    QSet<QString> said;
    const QJsonArray turns = line[u"turns"_s].toArray();
    for (const auto &n : turns) {
        const QStringList words = wordsOf(talk[u"turns"_s][n.toInt()][u"text"_s].toString());
        said.unite(QSet<QString>(words.cbegin(), words.cend()));
    }
    const QStringList words = wordsOf(line[u"text"_s].toString());
    const auto common =
        std::count_if(words.cbegin(), words.cend(), [&said](const QString &word) { return said.contains(word); });
    return turns.isEmpty() || words.isEmpty() ? 1 : double(common) / double(words.size());
}

} // namespace Baton::Testing
