// SPDX-FileCopyrightText: Baton contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QHash>
#include <QRegularExpression>
#include <QStringList>

namespace Baton::Server {

/// The phrases of all languages, as resources/judge/*.phrases list them. Held against texts as plainWords() gives them.
class PhraseBook
{
public:
    /// The phrases this program was built with; read at the first call.
    static const PhraseBook &shipped();

    /// Adds the phrases of one language. A line that is no regular expression is named and left out.
    QStringList add(const QString &lines);

    /// Whether a pattern of the section fits.
    bool matches(const QString &section, const QString &plain) const;
    /// How many of the words of the section the text has, each once.
    int count(const QString &section, const QString &plain) const;
    /// The text without the parts that a pattern of the section fits.
    QString without(const QString &section, QString plain) const;
    /// The patterns of a section one by one.
    const QList<QRegularExpression> &patterns(const QString &section) const;
    QStringList sections() const;

private:
    struct Word
    {
        QString text; ///< with the blanks around it, but for Chinese, which has none
        QString withArticle; ///< Arabic writes it and the word as one
    };

    QHash<QString, QList<QRegularExpression>> m_patterns;
    QHash<QString, QRegularExpression> m_joined;
    QHash<QString, QList<Word>> m_words;
};

} // namespace Baton::Server
