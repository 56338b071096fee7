// SPDX-FileCopyrightText: Baton contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "console/handoffdraft.h"
#include "ui/preferences/changesfooter.h"

#include <QDialog>

class QScrollArea;

namespace Baton::Ui {

class Actions;

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

/// Below the page on when the AI hands over.
class HandoffFooter final : public ChangesFooter
{
    Q_OBJECT

public:
    HandoffFooter(HandoffDraft &draft, const Actions &actions, const Theme &theme, QWidget *parent = nullptr);

    HandoffReview *review();

private:
    int count() const override { return int(m_draft.changes().size()); }
    QString offlineWords() const override;
    void proceed() override { review(); }
    void onRefused(Code code);

    HandoffDraft &m_draft;
    const Actions &m_actions;
    const Theme &m_theme;
};

} // namespace Baton::Ui
