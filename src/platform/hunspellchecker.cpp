// SPDX-FileCopyrightText: Baton contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "platform/hunspellchecker.h"

#include "platform/hunspellworker.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QStandardPaths>

namespace Baton {

HunspellChecker::HunspellChecker(const QStringList &folders, const QString &ownWords, QObject *parent)
    : SpellChecker(parent)
{
    for (const QString &folder : folders) {
        const QFileInfoList found =
            QDir(folder).entryInfoList({QStringLiteral("*.dic")}, QDir::Files | QDir::Readable, QDir::Name);
        for (const QFileInfo &file : found) {
            const QString path = file.path() + u'/' + file.completeBaseName();
            if (!m_files.contains(file.completeBaseName()) && QFile::exists(path + QStringLiteral(".aff")))
                m_files.insert(file.completeBaseName(), path);
        }
    }
    m_worker = new HunspellWorker(m_files, ownWords);
    m_worker->moveToThread(&m_thread);
    connect(&m_thread, &QThread::started, m_worker, &HunspellWorker::readOwnWords);
    connect(&m_thread, &QThread::finished, m_worker, &QObject::deleteLater);
    connect(m_worker, &HunspellWorker::checked, this, &SpellChecker::checked);
    connect(m_worker, &HunspellWorker::suggested, this, &SpellChecker::suggested);
    connect(m_worker, &HunspellWorker::learned, this, &SpellChecker::learned);
    m_thread.setObjectName(QStringLiteral("spelling"));
    m_thread.start(QThread::LowPriority);
}

HunspellChecker::~HunspellChecker()
{
    m_thread.quit();
    m_thread.wait();
}

QStringList HunspellChecker::systemFolders()
{
    QStringList folders = qEnvironmentVariable("DICPATH").split(QDir::listSeparator(), Qt::SkipEmptyParts);
    const QStringList data = QStandardPaths::standardLocations(QStandardPaths::GenericDataLocation);
    for (const QString &place : data)
        folders.append(place + QStringLiteral("/hunspell"));
    // Older systems, and a program that brings its own on Windows and macOS.
    folders.append({QStringLiteral("/usr/share/hunspell"), QStringLiteral("/usr/share/myspell/dicts"),
                    QDir::homePath() + QStringLiteral("/Library/Spelling"), QStringLiteral("/Library/Spelling"),
                    QCoreApplication::applicationDirPath() + QStringLiteral("/hunspell")});
    folders.removeDuplicates();
    return folders;
}

void HunspellChecker::check(const QString &dictionary, const QStringList &words)
{
    QMetaObject::invokeMethod(m_worker, [worker = m_worker, dictionary, words] { worker->check(dictionary, words); });
}

void HunspellChecker::suggest(const QString &dictionary, const QString &word)
{
    QMetaObject::invokeMethod(m_worker, [worker = m_worker, dictionary, word] { worker->suggest(dictionary, word); });
}

void HunspellChecker::learn(const QString &word)
{
    QMetaObject::invokeMethod(m_worker, [worker = m_worker, word] { worker->learn(word); });
}

} // namespace Baton

#include "moc_hunspellchecker.cpp"
