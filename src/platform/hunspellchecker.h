// SPDX-FileCopyrightText: Baton contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "platform/spellchecker.h"

#include <QMap>
#include <QThread>

namespace Baton {

class HunspellWorker;

/// Hunspell with the dictionaries of the system, in a thread of its own: loading one takes a tenth of a second, and a
/// suggestion may take longer.
class HunspellChecker final : public SpellChecker
{
    Q_OBJECT

public:
    /// Looks for NAME.aff with NAME.dic in the folders; the person's own words stand in `ownWords`, one a line.
    HunspellChecker(const QStringList &folders, const QString &ownWords, QObject *parent = nullptr);
    ~HunspellChecker() override;

    /// Where this system keeps dictionaries, the person's own first.
    static QStringList systemFolders();

    QStringList dictionaries() const override { return m_files.keys(); }
    void check(const QString &dictionary, const QStringList &words) override;
    void suggest(const QString &dictionary, const QString &word) override;
    void learn(const QString &word) override;

private:
    QMap<QString, QString> m_files; ///< path without suffix by name
    QThread m_thread;
    HunspellWorker *m_worker; ///< lives in the thread
};

} // namespace Baton
