// SPDX-FileCopyrightText: Baton contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// Files of messages: seen small, and kept where the person says.
#include "domain/text.h"
#include "ui/files/pictures.h"
#include "ui/transcript/transcriptview.h"

#include <QMenu>

using namespace Qt::Literals::StringLiterals;

namespace Baton::Ui {

void TranscriptView::setPictures(Pictures *pictures)
{
    m_pictures = pictures;
    connect(pictures, &Pictures::changed, viewport(), qOverload<>(&QWidget::update));
}

const FilePlace *TranscriptView::fileAt(int row, QPoint point)
{
    const FileBlock &files = box(row).files;
    const int i = files.at(point - rowRect(row).topLeft());
    return i < 0 ? nullptr : &files.places.at(i);
}

void TranscriptView::addFileActions(QMenu &menu, int row)
{
    const QList<Attachment> files = m_transcript->entry(row).message.attachments;
    for (const Attachment &file : files) {
        // A name may hold what a menu takes for a key.
        const QString name = cleanFileName(file.name).replace(u'&', u"&&"_s);
        menu.addAction(tr("Save “%1”…").arg(name), this, [this, file] { Q_EMIT fileWanted(file); });
    }
}

} // namespace Baton::Ui
