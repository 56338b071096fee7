// SPDX-FileCopyrightText: Baton contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "domain/message.h"
#include "domain/result.h"

#include <QHash>
#include <QObject>
#include <QThreadPool>
#include <QUrl>

class QWidget;

namespace Baton {
class Console;
}

namespace Baton::Ui {

/// Saves files of a thread where the person says. Nothing is ever opened, run or overwritten.
class FileKeeper final : public QObject
{
    Q_OBJECT

public:
    FileKeeper(Console &console, QWidget *window, QObject *parent = nullptr);
    ~FileKeeper() override;

    /// Asks where to; does not wait for it.
    void ask(const Attachment &file);
    /// Fetches it and writes it, under another name where that one is taken.
    void save(const Attachment &file, const QString &path);

Q_SIGNALS:
    void saved(const QString &path);
    void failed(const QString &name, const QString &sentence);

private:
    void write(const AttachmentId &id, const QByteArray &bytes);

    Console &m_console;
    QWidget *m_window;
    QThreadPool m_pool;
    QHash<AttachmentId, QPair<Attachment, QString>> m_wanted; ///< with where it goes
};

} // namespace Baton::Ui
