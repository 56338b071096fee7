// SPDX-FileCopyrightText: Baton contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "server/ai/phrasebook.h"

#include "server/ai/terms.h"

#include <QDir>
#include <QFile>

#include <algorithm>

namespace Baton::Server {

using namespace Qt::Literals::StringLiterals;

namespace {

QString contentOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? QString::fromUtf8(file.readAll()) : QString();
}

PhraseBook readShipped()
{
    PhraseBook book;
    const QDir folder(u":/judge"_s);
    for (const QString &name : folder.entryList({u"*.phrases"_s}, QDir::Files, QDir::Name)) {
        for (const QString &problem : book.add(contentOf(folder.filePath(name))))
            qWarning("%ls: %ls", qUtf16Printable(name), qUtf16Printable(problem));
    }
    return book;
}

} // namespace

const PhraseBook &PhraseBook::shipped()
{
    static const PhraseBook book = readShipped();
    return book;
}

QStringList PhraseBook::add(const QString &lines)
{
    QStringList problems;
    QString section;
    QList<std::pair<QString, QString>> parts;
    for (QString line : lines.split(u'\n')) {
        line = line.trimmed();
        if (line.isEmpty() || line.startsWith(u'#'))
            continue;
        if (line.startsWith(u'[') && line.endsWith(u']')) {
            section = line.sliced(1, line.size() - 2);
            continue;
        }
        if (section == u"parts") {
            parts.append({line.section(u" = "_s, 0, 0), line.section(u" = "_s, 1)});
            continue;
        }
        if (section.endsWith(u" words")) {
            for (const QString &entry : line.split(u',', Qt::SkipEmptyParts)) {
                const QString word = entry.trimmed();
                if (word.isEmpty())
                    continue;
                const bool anywhere = isHan(word.front());
                const bool open = word.endsWith(u'*');
                const QString bare = open ? word.chopped(1) : word;
                if (anywhere) {
                    m_words[section].append({bare, {}});
                    continue;
                }
                const QString ending = open ? QString() : u" "_s;
                const bool isArabic = bare.front().script() == QChar::Script_Arabic;
                m_words[section].append(
                    {u' ' % bare % ending, isArabic ? QString(u" ال"_s % bare % ending) : QString()});
            }
            continue;
        }
        for (const auto &[name, meaning] : parts)
            line.replace(name, meaning);
        QRegularExpression pattern(line);
        if (!pattern.isValid()) {
            problems.append(section % u": "_s % pattern.errorString() % u": "_s % line);
            continue;
        }
        pattern.optimize();
        m_patterns[section].append(pattern);
        const QString known = m_joined.value(section).pattern();
        m_joined.insert(section, QRegularExpression(known.isEmpty() ? line : QString(known % u'|' % line)));
    }
    return problems;
}

bool PhraseBook::matches(const QString &section, const QString &plain) const
{
    const auto found = m_joined.constFind(section);
    return found != m_joined.cend() && found->match(plain).hasMatch();
}

int PhraseBook::count(const QString &section, const QString &plain) const
{
    const auto found = m_words.constFind(section);
    if (found == m_words.cend())
        return 0;
    return static_cast<int>(std::count_if(found->cbegin(), found->cend(), [&plain](const Word &word) {
        return plain.contains(word.text) || (!word.withArticle.isEmpty() && plain.contains(word.withArticle));
    }));
}

QString PhraseBook::without(const QString &section, QString plain) const
{
    const auto found = m_joined.constFind(section);
    return found == m_joined.cend() ? plain : plain.replace(*found, u" "_s);
}

const QList<QRegularExpression> &PhraseBook::patterns(const QString &section) const
{
    static const QList<QRegularExpression> none;
    const auto found = m_patterns.constFind(section);
    return found == m_patterns.cend() ? none : *found;
}

QStringList PhraseBook::sections() const
{
    return m_patterns.keys() + m_words.keys();
}

} // namespace Baton::Server
