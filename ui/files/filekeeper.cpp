// SPDX-FileCopyrightText: Baton contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/files/filekeeper.h"

#include "console/console.h"
#include "console/downloads.h"
#include "console/fileshelf.h"
#include "console/words.h"
#include "domain/text.h"
#include "platform/filesaver.h"

#include <QDir>
#include <QFile>
#include <QFileDialog>
#include <QPointer>
#include <QStandardPaths>

using namespace Qt::Literals::StringLiterals;

namespace Baton::Ui {

FileKeeper::FileKeeper(Console &console, QWidget *window, QObject *parent)
    : QObject(parent)
    , m_console(console)
    , m_window(window)
{
    m_pool.setMaxThreadCount(1);
    m_pool.setExpiryTimeout(5'000);
    connect(&console.downloads(), &Downloads::arrived, this, &FileKeeper::write);
    connect(&console.downloads(), &Downloads::failed, this, [this](const AttachmentId &id, Code code, bool retry) {
        if (!m_wanted.contains(id))
            return;
        const QString name = m_wanted.take(id).first.name;
        Q_EMIT failed(name, retry ? tr("The server could not be reached.") : Baton::Words::fileRefusal(code));
    });
}

FileKeeper::~FileKeeper()
{
    m_pool.waitForDone();
}

void FileKeeper::ask(const Attachment &file)
{
    auto *dialog =
        new QFileDialog(m_window, tr("Save file"), QStandardPaths::writableLocation(QStandardPaths::DownloadLocation));
    dialog->setObjectName(u"saveFile"_s);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->setFileMode(QFileDialog::AnyFile);
    dialog->setOption(QFileDialog::DontConfirmOverwrite); // nothing is overwritten
    dialog->selectFile(cleanFileName(file.name));
    connect(dialog, &QFileDialog::fileSelected, this, [this, file](const QString &path) { save(file, path); });
    dialog->open();
}

void FileKeeper::save(const Attachment &file, const QString &path)
{
    m_wanted.insert(file.id, {file, path});
    const QString own = m_console.files().pathOf(file.id);
    if (own.isEmpty())
        return m_console.downloads().fetch(file);
    QFile kept(own);
    write(file.id, kept.open(QFile::ReadOnly) ? kept.readAll() : QByteArray());
}

void FileKeeper::write(const AttachmentId &id, const QByteArray &bytes)
{
    if (!m_wanted.contains(id))
        return;
    const auto [file, path] = m_wanted.take(id);
    m_pool.start([self = QPointer(this), name = file.name, path = path, bytes] {
        const Result<QString> written = saveDownloaded(path, bytes, u"baton:attachment"_s);
        QMetaObject::invokeMethod(
            self.data(),
            [self, name, written] {
                if (written)
                    Q_EMIT self->saved(*written);
                else
                    Q_EMIT self->failed(name, written.error().detail);
            },
            Qt::QueuedConnection);
    });
}

} // namespace Baton::Ui

#include "moc_filekeeper.cpp"
