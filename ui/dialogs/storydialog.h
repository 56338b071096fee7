// SPDX-FileCopyrightText: Baton contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "console/console.h"

#include <QDialog>

class QListWidget;

namespace Baton::Ui {

class PlainLabel;
class Theme;

/// Why the person was alerted to the handoffs of a conversation, or was not, step by step.
class StoryDialog final : public QDialog
{
    Q_OBJECT

public:
    StoryDialog(Console &console, const ConversationId &conversation, const Theme &theme, QWidget *parent = nullptr);

private:
    void show(const AlertStories &stories);
    void addHead(const AlertStory &first);
    void addStep(const AlertStory &story);

    Console &m_console;
    const Theme &m_theme;
    ConversationId m_conversation;
    PlainLabel *m_state;
    QListWidget *m_steps;
};

} // namespace Baton::Ui
