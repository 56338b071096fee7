// SPDX-FileCopyrightText: Baton contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "server/ai/knowledgefile.h"

#include "domain/text.h"
#include "server/ai/language.h"
#include "server/ai/terms.h"

#include <QDir>
#include <QDirIterator>
#include <QFileInfo>
#include <QStringDecoder>
#include <QUrl>

#include <algorithm>

namespace Baton::Server {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr qsizetype maxErrors = 100;
constexpr qsizetype maxUrl = 256; // what the source of an answer may have
constexpr qsizetype maxId = 128;

using FormatReader = void (*)(const QByteArray &, EntryTaker &);

FormatReader readerFor(const QString &path)
{
    static const QHash<QString, FormatReader> readers{
        {u"md"_s, readMarkdown}, {u"markdown"_s, readMarkdown}, {u"html"_s, readHtml},   {u"htm"_s, readHtml},
        {u"csv"_s, readCsv},     {u"json"_s, readJson},         {u"jsonl"_s, readJsonl}, {u"ndjson"_s, readJsonl}};
    return readers.value(QFileInfo(path).suffix().toLower());
}

bool isWebAddress(const QString &address)
{
    const QUrl url(address, QUrl::StrictMode);
    return address.size() <= maxUrl && url.isValid() && !url.host().isEmpty()
        && (url.scheme() == "http"_L1 || url.scheme() == "https"_L1);
}

/// The line of the first byte that is no UTF-8, counted from 1; 0 where all are.
qint64 lineOfBadUtf8(const QByteArray &bytes)
{
    QStringDecoder whole(QStringDecoder::Utf8, QStringDecoder::Flag::Stateless);
    QString sink = whole(bytes);
    if (!whole.hasError())
        return 0;
    qint64 line = 1;
    for (const QByteArray &one : bytes.split('\n')) {
        QStringDecoder decoder(QStringDecoder::Utf8, QStringDecoder::Flag::Stateless);
        sink = decoder(one);
        if (decoder.hasError())
            return line;
        ++line;
    }
    return line;
}

/// The text without its mark of byte order, or what is wrong with it.
Result<QByteArray> textOf(const QString &path, const KnowledgeLimits &limits)
{
    QFile file(path);
    if (!file.open(QFile::ReadOnly))
        return refuse(Code::NotFound, u": "_s % file.errorString());
    if (file.size() > limits.fileBytes)
        return refuse(Code::TooLarge, u": larger than %1 bytes"_s.arg(limits.fileBytes));
    QByteArray bytes = file.read(limits.fileBytes + 1);
    if (bytes.size() > limits.fileBytes)
        return refuse(Code::TooLarge, u": larger than %1 bytes"_s.arg(limits.fileBytes));
    if (bytes.startsWith("\xff\xfe") || bytes.startsWith("\xfe\xff"))
        return refuse(Code::BadSchema, u":1: not UTF-8 but UTF-16"_s);
    if (bytes.startsWith("\xef\xbb\xbf"))
        bytes.remove(0, 3);
    if (const qint64 line = lineOfBadUtf8(bytes); line > 0)
        return refuse(Code::BadSchema, u":%1: not UTF-8"_s.arg(line));
    if (const qsizetype nul = bytes.indexOf('\0'); nul >= 0)
        return refuse(Code::BadSchema, u":%1: a NUL byte"_s.arg(bytes.first(nul).count('\n') + 1));
    if (bytes.trimmed().isEmpty())
        return refuse(Code::BadSchema, u": empty"_s);
    return bytes;
}

KnowledgeFile failed(const QString &name, const QString &why)
{
    return {name, {}, {name + why}};
}

/// A link in a folder may stand for a file in it, and for no other of those that this program may read.
bool isIn(const QString &folder, const QString &path)
{
    const QString real = QFileInfo(path).canonicalFilePath();
    const QString root = QFileInfo(folder).canonicalFilePath();
    return real.isEmpty() || real.startsWith(root.endsWith(u'/') ? root : root + u'/');
}

KnowledgeFile readOne(const QString &path, const QString &name, const KnowledgeLimits &limits, const QString &language)
{
    const FormatReader reader = readerFor(path);
    if (reader == nullptr)
        return failed(name, u": not one of "_s % knowledgeEndings().join(u", "_s));
    const Result<QByteArray> text = textOf(path, limits);
    if (!text)
        return failed(name, text.error().detail);
    EntryTaker taker(name, limits, language);
    reader(*text, taker);
    return taker.finish();
}

/// Names below the folder, sorted, so that the same files give the same base everywhere.
QStringList filesOf(const QString &folder)
{
    QStringList names;
    QDirIterator files(folder, QDir::Files, QDirIterator::Subdirectories);
    while (files.hasNext()) {
        const QString name = QDir(folder).relativeFilePath(files.next());
        const QStringList parts = name.split(u'/');
        const bool isHidden =
            std::any_of(parts.cbegin(), parts.cend(), [](const QString &part) { return part.startsWith(u'.'); });
        if (!isHidden && readerFor(name) != nullptr)
            names.append(name);
    }
    names.sort();
    return names;
}

/// Across files: what one before has already, and more than is kept.
void checkTogether(QList<KnowledgeFile> &files, const KnowledgeLimits &limits)
{
    QHash<QString, QString> placeOf;
    QHash<QString, QString> placeOfId;
    qsizetype entries = 0;
    for (KnowledgeFile &file : files) {
        for (const KnowledgeEntry &entry : std::as_const(file.entries)) {
            const QString here = u"%1:%2"_s.arg(file.name).arg(entry.line);
            const QString before = placeOf.value(questionKey(entry), placeOfId.value(entry.id));
            if (!before.isEmpty() && file.errors.size() < maxErrors)
                file.errors.append(here % u": duplicate of "_s % before);
        }
        entries += file.isTaken() ? file.entries.size() : 0;
        if (entries > limits.entries && file.isTaken()) {
            entries -= file.entries.size();
            file.errors.append(file.name % u": more than %1 entries altogether"_s.arg(limits.entries));
        }
        if (!file.isTaken()) {
            file.entries.clear();
            continue;
        }
        for (const KnowledgeEntry &entry : std::as_const(file.entries)) {
            const QString here = u"%1:%2"_s.arg(file.name).arg(entry.line);
            placeOf.insert(questionKey(entry), here);
            placeOfId.insert(entry.id, here);
        }
    }
}

} // namespace

const QStringList &knowledgeEndings()
{
    static const QStringList endings{u".md"_s,  u".markdown"_s, u".html"_s,  u".htm"_s,
                                     u".csv"_s, u".json"_s,     u".jsonl"_s, u".ndjson"_s};
    return endings;
}

QString questionKey(const KnowledgeEntry &entry)
{
    return entry.lang % u' ' % plainWords(entry.question);
}

Category knowledgeCategory(const QString &name)
{
    static const QHash<QString, Category> names = {{u"sales"_s, Category::Sales},
                                                   {u"support"_s, Category::Support},
                                                   {u"billing"_s, Category::Billing},
                                                   {u"technical"_s, Category::Technical}};
    return names.value(name.toLower(), Category::General);
}

EntryTaker::EntryTaker(QString name, const KnowledgeLimits &limits, QString otherwise)
    : m_limits(limits)
    , m_defaultLanguage(std::move(otherwise))
{
    m_file.name = std::move(name);
}

void EntryTaker::complain(qint64 line, const QString &what)
{
    if (m_file.errors.size() < maxErrors)
        m_file.errors.append(u"%1:%2: %3"_s.arg(m_file.name).arg(line).arg(what));
}

bool EntryTaker::isFine(const KnowledgeEntry &entry, qint64 line)
{
    const auto tooLong = [](const QString &what, qsizetype is, qsizetype most) {
        return u"%1: %2 characters, at most %3"_s.arg(what).arg(is).arg(most);
    };
    const qsizetype errors = m_file.errors.size();
    if (entry.question.isEmpty())
        complain(line, u"question: missing"_s);
    if (entry.answer.isEmpty())
        complain(line, u"answer: missing"_s);
    if (const qsizetype is = codePoints(entry.question); is > m_limits.question)
        complain(line, tooLong(u"question"_s, is, m_limits.question));
    if (const qsizetype is = codePoints(entry.answer); is > m_limits.answer)
        complain(line, tooLong(u"answer"_s, is, m_limits.answer));
    if (!entry.lang.isEmpty() && !isLanguageTag(entry.lang))
        complain(line, u"language: no tag of a language"_s);
    if (!entry.url.isEmpty() && !isWebAddress(entry.url))
        complain(line, u"url: no web address of at most %1 characters"_s.arg(maxUrl));
    if (entry.id.size() > maxId || entry.label.size() > maxId)
        complain(line, u"id, label: at most %1 characters"_s.arg(maxId));
    return m_file.errors.size() == errors;
}

void EntryTaker::take(KnowledgeEntry entry, qint64 line)
{
    entry.question = cleanText(entry.question);
    entry.answer = cleanText(entry.answer);
    if (entry.lang.isEmpty())
        entry.lang = language;
    if (entry.lang.isEmpty())
        entry.lang = languageTold(QString(entry.question % u' ' % entry.answer));
    if (entry.lang.isEmpty())
        entry.lang = m_defaultLanguage;
    entry.lang = baseLanguage(entry.lang);
    if (entry.id.isEmpty())
        entry.id = u"%1:%2"_s.arg(m_file.name.right(maxId / 2)).arg(line);
    if (entry.label.isEmpty())
        entry.label = label;
    if (entry.url.isEmpty())
        entry.url = url;
    entry.line = line;
    if (!isFine(entry, line))
        return;
    const QString key = questionKey(entry);
    if (const qint64 before = m_lineOfQuestion.value(key); before > 0) {
        complain(line, u"duplicate of line %1"_s.arg(before));
    } else if (const qint64 same = m_lineOfId.value(entry.id); same > 0) {
        complain(line, u"id: that of line %1"_s.arg(same));
    } else if (m_file.entries.size() >= m_limits.entries) {
        complain(line, u"more than %1 entries"_s.arg(m_limits.entries));
    } else {
        m_lineOfQuestion.insert(key, line);
        m_lineOfId.insert(entry.id, line);
        m_file.entries.append(std::move(entry));
    }
}

QString EntryTaker::titleOfName() const
{
    return QFileInfo(m_file.name).completeBaseName().replace(u'-', u' ').replace(u'_', u' ');
}

KnowledgeFile EntryTaker::finish()
{
    if (m_file.entries.isEmpty() && m_file.errors.isEmpty())
        m_file.errors.append(m_file.name % u": no question with an answer in it"_s);
    if (!m_file.isTaken())
        m_file.entries.clear();
    return std::move(m_file);
}

QList<KnowledgeFile> readKnowledge(const QString &path, const KnowledgeLimits &limits, const QString &language)
{
    const QFileInfo info(path);
    if (!info.exists() && info.suffix().isEmpty())
        return {failed(path, u": is not there"_s)}; // as a folder that is moved away
    if (!info.isDir())
        return {readOne(path, info.fileName(), limits, language)};
    const QStringList names = filesOf(path);
    if (names.isEmpty())
        return {failed(path, u": no file in it ends with "_s % knowledgeEndings().join(u", "_s))};
    if (names.size() > limits.files)
        return {failed(path, u": more than %1 files"_s.arg(limits.files))};
    QList<KnowledgeFile> files;
    qint64 bytes = 0;
    for (const QString &name : names) {
        const QString whole = QDir(path).filePath(name);
        if (!isIn(path, whole)) {
            files.append(failed(name, u": a link that leads out of the folder"_s));
            continue;
        }
        bytes += QFileInfo(whole).size();
        files.append(bytes > limits.allBytes ? failed(name, u": more than %1 bytes altogether"_s.arg(limits.allBytes))
                                             : readOne(whole, name, limits, language));
    }
    checkTogether(files, limits);
    return files;
}

} // namespace Baton::Server
