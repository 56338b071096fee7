// SPDX-FileCopyrightText: Baton contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QPlainTextEdit>

namespace Baton::Ui {

/// A plain text field that grows with its text from one line to ten; Enter sends, Shift+Enter breaks the line.
class ReplyEdit final : public QPlainTextEdit
{
    Q_OBJECT

public:
    explicit ReplyEdit(QWidget *parent = nullptr);

    void setMaximumLines(int lines);
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

Q_SIGNALS:
    void sendWanted();
    void escaped();
    void pasteCut(); ///< what was pasted was longer than a message may be

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void insertFromMimeData(const QMimeData *source) override;
    bool canInsertFromMimeData(const QMimeData *source) const override;
    void resizeEvent(QResizeEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void grow();
    int heightOf(int lines) const;

    int m_maximumLines = 10;
};

} // namespace Baton::Ui
