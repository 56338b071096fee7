// SPDX-FileCopyrightText: Baton contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "console/shelffile.h"

#include <QObject>
#include <QThreadPool>

#include <functional>

namespace Baton {

/// The copies of files on a shelf, each with a card beside it that says what it is. What waits for the disk runs on a
/// thread of its own; answers come on the caller's.
class ShelfDisk final : public QObject
{
    Q_OBJECT

public:
    /// Size and type of what was copied, or a sentence why not.
    struct Copied
    {
        qint64 size = 0;
        QString type;
        QString trouble;
    };

    explicit ShelfDisk(QString folder, QObject *parent = nullptr);
    ~ShelfDisk() override;

    QString pathOf(const QString &id) const;
    /// What the cards say; copies without a card are removed. Blocks; at the start only.
    QList<ShelfFile> load();
    void copy(const ShelfFile &file, const QString &from, std::function<void(const Copied &)> done);
    /// `make` is called on the disk's thread.
    void write(const ShelfFile &file, std::function<QByteArray()> make, std::function<void(const Copied &)> done);
    /// Writes a card anew.
    void note(const ShelfFile &file, std::function<void(bool)> done);
    void remove(const QString &id);
    /// Returns when everything asked for is done.
    void flush() { m_pool.waitForDone(); }

private:
    void run(const ShelfFile &file, std::function<Copied(const QString &path)> work,
             std::function<void(const Copied &)> done);

    QString m_folder;
    QThreadPool m_pool;
};

} // namespace Baton
