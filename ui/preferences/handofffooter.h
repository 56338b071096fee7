// SPDX-FileCopyrightText: Baton contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "console/handoffdraft.h"

#include <QDialog>

class QPushButton;
class QScrollArea;

namespace Baton::Ui {

class Actions;
class PlainLabel;
class Theme;

/// What saving would change of when the AI hands over, in words.
class HandoffReview final : public QDialog
{
    Q_OBJECT

public:
    HandoffReview(HandoffDraft &draft, const Theme &theme, QWidget *parent = nullptr);

private:
    void refresh();

    HandoffDraft &m_draft;
    const Theme &m_theme;
    QScrollArea *m_area;
    QPushButton *m_save;
};

/// Stays below the page: how much is not saved yet, and the way to look at it and save it.
class HandoffFooter final : public QWidget
{
    Q_OBJECT

public:
    HandoffFooter(HandoffDraft &draft, const Actions &actions, const Theme &theme, QWidget *parent = nullptr);

    HandoffReview *review();

private:
    void refresh();
    void say(const QString &sentence);
    void onRefused(Code code);

    HandoffDraft &m_draft;
    const Actions &m_actions;
    const Theme &m_theme;
    PlainLabel *m_said;
    PlainLabel *m_state;
    QPushButton *m_restore;
    QPushButton *m_discard;
    QPushButton *m_review;
};

} // namespace Baton::Ui
