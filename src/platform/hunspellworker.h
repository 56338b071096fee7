// SPDX-FileCopyrightText: Baton contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QHash>
#include <QMap>
#include <QObject>
#include <QSet>
#include <QStringConverter>
#include <QStringList>

#include <memory>

class Hunspell;

namespace Baton {

/// The blocking half of the spell checker; belongs to the checker's thread.
class HunspellWorker final : public QObject
{
    Q_OBJECT

public:
    HunspellWorker(QMap<QString, QString> files, QString ownWords);
    ~HunspellWorker() override;

    void readOwnWords();
    void check(const QString &dictionary, const QStringList &words);
    void suggest(const QString &dictionary, const QString &word);
    void learn(const QString &word);

Q_SIGNALS:
    void checked(const QString &dictionary, const QHash<QString, bool> &right);
    void suggested(const QString &dictionary, const QString &word, const QStringList &suggestions);
    void learned(const QString &word);

private:
    struct Loaded
    {
        std::unique_ptr<Hunspell> hunspell;
        QByteArray encoding;
    };

    Loaded *load(const QString &dictionary);
    bool isRight(Loaded &loaded, const QString &word) const;
    /// Empty where the dictionary's encoding cannot say the word.
    static std::string encoded(const Loaded &loaded, const QString &word);

    QMap<QString, QString> m_files;
    QString m_ownWordsFile;
    QSet<QString> m_own;
    QHash<QString, std::shared_ptr<Loaded>> m_loaded;
};

} // namespace Baton
