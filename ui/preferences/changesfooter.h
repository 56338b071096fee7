// SPDX-FileCopyrightText: Baton contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "console/workspacedraft.h"

#include <QWidget>

class QBoxLayout;
class QPushButton;

namespace Baton::Ui {

class PlainLabel;
class Theme;

/// Stays below a page on which an admin changes the workspace: how much is not saved yet, why it cannot be, what others
/// changed meanwhile, and the buttons to save and to discard.
class ChangesFooter : public QWidget
{
    Q_OBJECT

protected:
    enum class Way {
        Save, ///< at once
        Review, ///< after a look at what would change; what was discarded can be had again
    };

    /// `name` begins those of its parts. Whoever derives from it calls refresh() when built.
    ChangesFooter(WorkspaceDraft &changes, Way way, const QString &name, const Theme &theme, QWidget *parent);

    void refresh();
    /// Until the changes are saved or discarded.
    void say(const QString &sentence);
    virtual int count() const = 0; ///< of changes
    virtual QString offlineWords() const = 0;
    /// Why the changes cannot be saved as they are; empty where they can be.
    virtual QString faultWords() const { return {}; }
    /// What somebody else changed, too, and saving would put ours over; empty where there is nothing.
    virtual QString disputeWords() const { return {}; }
    /// Saves, or shows what would be saved.
    virtual void proceed();
    virtual void onSaved();

    PlainLabel *m_disputed; ///< there while saving would put ours over somebody else's
    PlainLabel *m_said;
    PlainLabel *m_state;
    QPushButton *m_save = nullptr; ///< or to review
    QBoxLayout *m_line; ///< of the buttons

private:
    QString stateWords(const QString &fault) const;
    void discard();
    void restore();

    WorkspaceDraft &m_changes;
    QPushButton *m_restore = nullptr; ///< none where there is no review
    QPushButton *m_discard = nullptr;
};

} // namespace Baton::Ui
