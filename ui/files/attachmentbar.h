// SPDX-FileCopyrightText: Baton contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "console/shelffile.h"
#include "domain/result.h"

#include <QWidget>

class QImage;
class QUrl;

namespace Baton {
class Console;
}

namespace Baton::Ui {

class FileChip;
class PlainLabel;
class Theme;

/// The files that go with what is being written: each with its name, how far it is, and a way to take it out again.
class AttachmentBar final : public QWidget
{
    Q_OBJECT

public:
    AttachmentBar(Console &console, const Theme &theme, QWidget *parent = nullptr);

    void setConversation(const ConversationId &conversation);
    bool hasFiles() const { return !m_chips.isEmpty(); }
    /// Asks which; does not wait for it.
    void choose();
    void addFiles(const QList<QUrl> &files);
    void addImage(const QImage &image);

Q_SIGNALS:
    void changed();
    void focusWanted(); ///< nothing is left to stand on

protected:
    void resizeEvent(QResizeEvent *event) override;
    bool event(QEvent *event) override;

private:
    void addTo(const ConversationId &conversation, const QList<QUrl> &files);
    void refresh();
    void place();
    void report(const QString &name, Code code);
    void showTrouble(const QString &text);
    void removeChip(const QString &id);

    Console &m_console;
    const Theme &m_theme;
    ConversationId m_conversation;
    QList<FileChip *> m_chips;
    PlainLabel *m_trouble;
};

} // namespace Baton::Ui
