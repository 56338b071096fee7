// SPDX-FileCopyrightText: Baton contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QPlainTextEdit>
#include <QUrl>

#include <functional>

class QMenu;

namespace Baton::Ui {

class ReplyLayout;

/// A plain text field that grows with its text from one line to ten; Enter sends, Shift+Enter breaks the line. Only
/// plain text is ever pasted into it; pictures and files are offered to whoever takes them.
class ReplyEdit final : public QPlainTextEdit
{
    Q_OBJECT

public:
    explicit ReplyEdit(QWidget *parent = nullptr);

    void setMaximumLines(int lines);
    /// Where Enter breaks the line, Ctrl+Enter sends.
    void setEnterSends(bool sends) { m_enterSends = sends; }
    bool enterSends() const { return m_enterSends; }
    /// Asked before Tab leaves the field; true keeps it here.
    void setTabHandler(std::function<bool(bool forward)> handler) { m_tab = std::move(handler); }
    /// Whether pictures and files are offered when pasted or dropped; else their text is taken, or nothing.
    void setTakesFiles(bool takes) { m_takesFiles = takes; }
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

Q_SIGNALS:
    void sendWanted();
    void escaped();
    void undoneBeyondText(); ///< Undo where nothing of the text is left to undo
    void pasteCut(); ///< what was pasted was longer than a message may be
    void filesOffered(const QList<QUrl> &files);
    void imageOffered(const QImage &image);
    void menuWanted(QMenu *menu, int position); ///< the context menu, before it is shown

protected:
    bool event(QEvent *event) override;
    bool focusNextPrevChild(bool next) override;
    void contextMenuEvent(QContextMenuEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void insertFromMimeData(const QMimeData *source) override;
    bool canInsertFromMimeData(const QMimeData *source) const override;
    void resizeEvent(QResizeEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void grow();
    void onGrown();
    void alignText();
    bool offerFiles(const QMimeData &source);
    int heightOf(int lines) const;

    ReplyLayout *m_layout = nullptr;
    std::function<bool(bool)> m_tab;
    int m_maximumLines = 10;
    bool m_enterSends = true;
    bool m_takesFiles = false;
};

} // namespace Baton::Ui
