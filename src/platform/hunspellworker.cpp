// SPDX-FileCopyrightText: Baton contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "platform/hunspellworker.h"

#include <hunspell/hunspell.hxx>

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QTextStream>

#include <algorithm>

namespace Baton {

namespace {

constexpr int longestWord = 64; // Hunspell's own time grows with the length
constexpr int mostLoaded = 3; // some 10 MB each
constexpr int mostSuggestions = 6;

} // namespace

HunspellWorker::HunspellWorker(QMap<QString, QString> files, QString ownWords)
    : m_files(std::move(files))
    , m_ownWordsFile(std::move(ownWords))
{}

HunspellWorker::~HunspellWorker() = default;

void HunspellWorker::readOwnWords()
{
    QFile file(m_ownWordsFile);
    if (!file.open(QIODevice::ReadOnly | QIODevice::Text))
        return;
    QTextStream stream(&file);
    for (QString line; stream.readLineInto(&line, 2 * longestWord);)
        m_own.insert(line.trimmed());
}

HunspellWorker::Loaded *HunspellWorker::load(const QString &dictionary)
{
    if (const auto known = m_loaded.value(dictionary))
        return known.get();
    const QString path = m_files.value(dictionary);
    if (path.isEmpty())
        return nullptr;
    if (m_loaded.size() >= mostLoaded)
        m_loaded.clear();
    auto loaded = std::make_shared<Loaded>();
    loaded->hunspell = std::make_unique<Hunspell>(QFile::encodeName(path + QStringLiteral(".aff")).constData(),
                                                  QFile::encodeName(path + QStringLiteral(".dic")).constData());
    loaded->encoding = QByteArray::fromStdString(loaded->hunspell->get_dict_encoding());
    m_loaded.insert(dictionary, loaded);
    return loaded.get();
}

std::string HunspellWorker::encoded(const Loaded &loaded, const QString &word)
{
    QStringEncoder encode(loaded.encoding.constData());
    QStringDecoder decode(loaded.encoding.constData());
    if (!encode.isValid() || !decode.isValid())
        return {};
    const QByteArray bytes = encode(word);
    const QString back = decode(bytes);
    return back == word ? bytes.toStdString() : std::string();
}

bool HunspellWorker::isRight(Loaded &loaded, const QString &word) const
{
    if (word.size() > longestWord || m_own.contains(word) || m_own.contains(word.toLower()))
        return true;
    // Dictionaries know the straight apostrophe only.
    const std::string bytes = encoded(loaded, QString(word).replace(QChar(0x2019), u'\''));
    return bytes.empty() || loaded.hunspell->spell(bytes);
}

void HunspellWorker::check(const QString &dictionary, const QStringList &words)
{
    Loaded *loaded = load(dictionary);
    QHash<QString, bool> right;
    for (const QString &word : words)
        right.insert(word, !loaded || isRight(*loaded, word));
    Q_EMIT checked(dictionary, right);
}

void HunspellWorker::suggest(const QString &dictionary, const QString &word)
{
    QStringList suggestions;
    Loaded *loaded = load(dictionary);
    const std::string bytes = loaded && word.size() <= longestWord ? encoded(*loaded, word) : std::string();
    if (!bytes.empty()) {
        QStringDecoder decode(loaded->encoding.constData());
        for (const std::string &one : loaded->hunspell->suggest(bytes)) {
            suggestions.append(decode(QByteArray::fromStdString(one)));
            if (suggestions.size() == mostSuggestions)
                break;
        }
    }
    Q_EMIT suggested(dictionary, word, suggestions);
}

void HunspellWorker::learn(const QString &word)
{
    if (word.isEmpty() || m_own.contains(word))
        return;
    m_own.insert(word);
    QDir().mkpath(QFileInfo(m_ownWordsFile).path());
    QFile file(m_ownWordsFile);
    if (file.open(QIODevice::Append | QIODevice::Text))
        file.write(word.toUtf8() + '\n');
    Q_EMIT learned(word);
}

} // namespace Baton

#include "moc_hunspellworker.cpp"
