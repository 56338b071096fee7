// SPDX-FileCopyrightText: Baton contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QHash>
#include <QObject>
#include <QStringList>

namespace Baton {

/// Whether words are spelled right. Everything is asked and answered later, so that no key waits for a dictionary.
class SpellChecker : public QObject
{
    Q_OBJECT

public:
    using QObject::QObject;

    /// Names of the dictionaries that were found, as "de_DE".
    virtual QStringList dictionaries() const = 0;
    /// Answered by checked(), which may leave out what a later question made needless.
    virtual void check(const QString &dictionary, const QStringList &words) = 0;
    /// Answered by suggested().
    virtual void suggest(const QString &dictionary, const QString &word) = 0;
    /// Puts a word into the person's own list, for every dictionary and for good.
    virtual void learn(const QString &word) = 0;

Q_SIGNALS:
    void checked(const QString &dictionary, const QHash<QString, bool> &right);
    void suggested(const QString &dictionary, const QString &word, const QStringList &suggestions);
    void learned(const QString &word);
};

/// The dictionary that serves a language ("de", "pt-BR"), empty where none does: the same country before another.
QString dictionaryFor(const QStringList &dictionaries, const QString &language);

} // namespace Baton
