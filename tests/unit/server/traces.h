// SPDX-FileCopyrightText: Baton contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QDirIterator>
#include <QFile>
#include <QStringList>

namespace Baton::Test {

/// The forms in which a word of ASCII letters and digits may stand in a file.
inline QList<QByteArray> formsOf(const QString &word)
{
    QByteArray little;
    QByteArray big;
    QByteArray escaped;
    for (const QChar c : word) {
        const char low = char(c.unicode() & 0xff);
        const char high = char(c.unicode() >> 8);
        little.append(low).append(high);
        big.append(high).append(low);
        escaped += "\\u" + QByteArray::number(c.unicode(), 16).rightJustified(4, '0');
    }
    return {word.toUtf8(), little, big, escaped};
}

/// Files below a folder, hidden ones too, in whose bytes or name the word stands.
inline QStringList tracesOf(const QString &word, const QString &folder)
{
    QStringList found;
    QDirIterator files(folder, QDir::Files | QDir::Hidden | QDir::System, QDirIterator::Subdirectories);
    while (files.hasNext()) {
        QFile file(files.next());
        bool isThere = file.open(QFile::ReadOnly) && file.fileName().contains(word);
        const QByteArray bytes = file.readAll().toLower();
        for (const QByteArray &form : formsOf(word))
            isThere = isThere || bytes.contains(form.toLower());
        if (isThere)
            found.append(file.fileName());
    }
    return found;
}

/// Words of their own for every place a visitor can write to. The first letter of each is another one, and is not
/// looked for: a full-text index keeps of a word only what differs from the one before.
class Canaries
{
public:
    QString make(const QString &place)
    {
        const QString word = QChar(u'a' + ushort(m_words.size() % 26)) + QStringLiteral("q7zebra")
            + QString::number(m_words.size() + 10) + QStringLiteral("x");
        m_words.append({place, word});
        return word;
    }
    /// Places whose word is found below the folder, or is not where `wanted` is false.
    QStringList found(const QString &folder, bool wanted = true) const
    {
        QStringList places;
        for (const auto &[place, word] : m_words) {
            const QStringList traces = tracesOf(word.mid(1), folder);
            if (!traces.isEmpty() == wanted)
                places.append(place + QStringLiteral(" in ") + traces.join(u' '));
        }
        return places;
    }
    const QList<std::pair<QString, QString>> &all() const { return m_words; }

private:
    QList<std::pair<QString, QString>> m_words; ///< place and word
};

} // namespace Baton::Test
