// SPDX-FileCopyrightText: Baton contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QKeySequence>
#include <QPushButton>

namespace Baton::Ui {

/// Shows a key; pressed, it waits for the next key and takes that one. Escape and leaving it keep what was.
class KeyField final : public QPushButton
{
    Q_OBJECT

public:
    explicit KeyField(QWidget *parent = nullptr);

    void setKey(const QKeySequence &key);
    bool isRecording() const { return m_recording; }

    QSize sizeHint() const override;

Q_SIGNALS:
    void recorded(const QKeySequence &key);

protected:
    bool event(QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void focusOutEvent(QFocusEvent *event) override;

private:
    void setRecording(bool recording);

    QKeySequence m_key;
    bool m_recording = false;
};

/// What a person reads of a key; a word for none.
QString shownKey(const QKeySequence &key);

} // namespace Baton::Ui
