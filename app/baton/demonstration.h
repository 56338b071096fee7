// SPDX-FileCopyrightText: Baton contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "console/console.h"

#include <QElapsedTimer>
#include <QObject>
#include <QTimer>

namespace Baton::Ui {
class MainWindow;
}

namespace Baton::App {

class Application;

/// Plays an agent at the window, with its own actions and fields: claims, answers, takes a picture, returns to the AI.
/// For machines without a display, and to see that the whole works.
class Demonstration final : public QObject
{
    Q_OBJECT

public:
    Demonstration(Application &application, QString pictureFile, QObject *parent = nullptr);

Q_SIGNALS:
    /// 0 where all of it happened.
    void finished(int exitCode);

private:
    enum class Step { Waiting, Claiming, Replying, Reading, Returning, Done };

    void look();
    const Conversation *mine() const;
    void claim();
    void reply();
    void takePicture();
    void giveBack();
    void next(Step step, const char *what);

    Application &m_application;
    QString m_pictureFile;
    QTimer m_timer;
    QElapsedTimer m_since; ///< of the step
    QElapsedTimer m_all;
    Step m_step = Step::Waiting;
    ConversationId m_conversation;
};

} // namespace Baton::App
