// SPDX-FileCopyrightText: Baton contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/transcript/threadfinder.h"

#include <QWidget>

class QLineEdit;
class QPushButton;

namespace Baton::Ui {

class PlainLabel;
class Theme;
class TranscriptView;

/// The slim row above a thread in which one looks for a text in it.
class FindBar final : public QWidget
{
    Q_OBJECT

public:
    FindBar(TranscriptView &view, const Theme &theme, QWidget *parent = nullptr);

    /// Shows the row with the keyboard in it; what is selected in the thread is looked for.
    void open();
    void close();
    /// To be told when the view shows another thread.
    void setTranscript(std::shared_ptr<TranscriptModel> transcript);

Q_SIGNALS:
    void olderWanted();
    /// The keyboard belongs to the thread or the reply again.
    void closed();

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void refresh();
    QString stateText() const;

    TranscriptView &m_view;
    ThreadFinder *m_finder;
    QLineEdit *m_edit;
    PlainLabel *m_state;
    QPushButton *m_older;
    QPushButton *m_newer;
};

} // namespace Baton::Ui
