// SPDX-FileCopyrightText: Baton contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "console/console.h"

#include <QFrame>

class QPushButton;

namespace Baton::Ui {

class Actions;
class PlainLabel;
class Preferences;
class Theme;

/// The first minute: a card that says the next of three things to do, and goes on when it has been done, by whatever
/// way. It takes no focus, covers no control one needs for the step, and goes when the person says so.
class Guide final : public QFrame
{
    Q_OBJECT

public:
    enum class Step { Claim, Reply, Return, Done };

    /// What a step points at.
    struct Places
    {
        QWidget *queue;
        QWidget *composer;
    };

    Guide(Console &console, const Actions &actions, const Preferences &preferences, const Places &places,
          const Theme &theme, QWidget *desk);

    Step step() const { return m_step; }

Q_SIGNALS:
    /// Gone through or skipped: it need not come again by itself.
    void ended();

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void look();
    void go(Step step);
    void say();
    QString words() const;
    void place();

    Console &m_console;
    const Actions &m_actions;
    const Preferences &m_preferences;
    Places m_places;
    const Theme &m_theme;
    PlainLabel *m_count;
    PlainLabel *m_title;
    PlainLabel *m_text;
    QPushButton *m_end;
    Step m_step = Step::Claim;
    ConversationId m_conversation; ///< the one that is claimed, answered and returned
    QSet<ConversationId> m_before; ///< owned when it began
};

} // namespace Baton::Ui
