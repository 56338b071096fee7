// SPDX-FileCopyrightText: Baton contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/files/attachmentbar.h"

#include "console/console.h"
#include "console/fileshelf.h"
#include "console/words.h"
#include "ui/files/filechip.h"
#include "ui/theme/controls.h"

#include <QBuffer>
#include <QDateTime>
#include <QFileDialog>
#include <QImage>
#include <QPushButton>
#include <QResizeEvent>
#include <QStandardPaths>
#include <QStyle>
#include <QUrl>

using namespace Qt::Literals::StringLiterals;

namespace Baton::Ui {

AttachmentBar::AttachmentBar(Console &console, const Theme &theme, QWidget *parent)
    : QWidget(parent)
    , m_console(console)
    , m_theme(theme)
    , m_trouble(new PlainLabel(theme.font(TextSize::Small), this))
{
    setObjectName(u"attachmentBar"_s);
    m_trouble->setMaximumLines(2);
    m_trouble->setProperty("late", true);
    m_trouble->hide();
    hide();
    connect(&console.files(), &FileShelf::draftsChanged, this, [this](const ConversationId &conversation) {
        if (conversation == m_conversation)
            refresh();
    });
}

void AttachmentBar::setConversation(const ConversationId &conversation)
{
    m_conversation = conversation;
    showTrouble({});
    refresh();
}

void AttachmentBar::choose()
{
    auto *dialog =
        new QFileDialog(window(), tr("Attach files"), QStandardPaths::writableLocation(QStandardPaths::HomeLocation));
    dialog->setObjectName(u"attachFiles"_s);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setFileMode(QFileDialog::ExistingFiles);
    connect(dialog, &QFileDialog::filesSelected, this,
            // Another conversation may be in front by then.
            [this, conversation = m_conversation](const QStringList &paths) {
                QList<QUrl> files;
                for (const QString &path : paths)
                    files.append(QUrl::fromLocalFile(path));
                addTo(conversation, files);
            });
    dialog->open();
}

void AttachmentBar::addFiles(const QList<QUrl> &files)
{
    addTo(m_conversation, files);
}

void AttachmentBar::addTo(const ConversationId &conversation, const QList<QUrl> &files)
{
    showTrouble({});
    for (const QUrl &file : files) {
        const Result<QString> added = m_console.files().addFile(conversation, file.toLocalFile());
        if (!added)
            report(file.fileName(), added.error().code);
    }
}

void AttachmentBar::addImage(const QImage &image)
{
    showTrouble({});
    const QString name = tr("Picture %1.png").arg(QDateTime::currentDateTime().toString(u"yyyy-MM-dd HH.mm.ss"_s));
    // A large one takes its time to become a PNG.
    const Result<QString> added = m_console.files().addMade(m_conversation, name, [image] {
        QByteArray bytes;
        QBuffer buffer(&bytes);
        buffer.open(QBuffer::WriteOnly);
        image.save(&buffer, "PNG");
        return bytes;
    });
    if (!added)
        report(name, added.error().code);
}

void AttachmentBar::report(const QString &name, Code code)
{
    //: %1 is the name of a file, %2 a sentence why
    showTrouble(tr("“%1” was not attached. %2").arg(name, Baton::Words::fileRefusal(code)));
}

void AttachmentBar::showTrouble(const QString &text)
{
    m_trouble->setFullText(text);
    m_trouble->setVisible(!text.isEmpty());
    place();
}

void AttachmentBar::removeChip(const QString &id)
{
    const bool hadKeyboard = focusWidget() && isAncestorOf(focusWidget());
    m_console.files().remove(id);
    showTrouble({});
    if (!hadKeyboard)
        return;
    if (m_chips.isEmpty())
        Q_EMIT focusWanted();
    else
        m_chips.constLast()->removeButton()->setFocus();
}

void AttachmentBar::refresh()
{
    const QList<ShelfFile> files = m_console.files().drafts(m_conversation);
    while (m_chips.size() > files.size())
        m_chips.takeLast()->deleteLater();
    while (m_chips.size() < files.size()) {
        auto *chip = new FileChip(m_theme, this);
        connect(chip, &FileChip::removeWanted, this, &AttachmentBar::removeChip);
        connect(chip, &FileChip::retryWanted, &m_console.files(), &FileShelf::retry);
        m_chips.append(chip);
        chip->setVisible(true);
    }
    for (qsizetype i = 0; i < files.size(); ++i)
        m_chips.at(i)->show(files.at(i));
    place();
    Q_EMIT changed();
}

/// In rows from where one begins to read, as high as it takes.
void AttachmentBar::place()
{
    const int gap = m_theme.space(2);
    const int room = qMax(width(), m_theme.space(40));
    int x = 0;
    int y = 0;
    int rowHeight = 0;
    for (FileChip *chip : std::as_const(m_chips)) {
        const QSize size = chip->sizeHint().boundedTo({room, QWIDGETSIZE_MAX});
        if (x > 0 && x + size.width() > room) {
            x = 0;
            y += rowHeight + gap;
            rowHeight = 0;
        }
        const QRect rect(QPoint(x, y), size);
        chip->setGeometry(QStyle::visualRect(layoutDirection(), QRect(0, 0, room, y + size.height()), rect));
        x += size.width() + gap;
        rowHeight = qMax(rowHeight, size.height());
    }
    int height = m_chips.isEmpty() ? 0 : y + rowHeight;
    const bool troubled = !m_trouble->fullText().isEmpty();
    if (troubled) {
        const int top = height + (height > 0 ? gap : 0);
        const int needed = m_trouble->heightForWidth(room);
        m_trouble->setGeometry(0, top, room, needed);
        height = top + needed;
    }
    setFixedHeight(qMax(1, height));
    setVisible(!m_chips.isEmpty() || troubled);
}

void AttachmentBar::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    if (event->oldSize().width() != event->size().width())
        place();
}

bool AttachmentBar::event(QEvent *event)
{
    const bool handled = QWidget::event(event);
    if (event->type() == QEvent::LayoutRequest || event->type() == QEvent::LayoutDirectionChange)
        place();
    return handled;
}

} // namespace Baton::Ui

#include "moc_attachmentbar.cpp"
