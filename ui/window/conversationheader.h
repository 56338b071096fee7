// SPDX-FileCopyrightText: Baton contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/composer/access.h"

#include <QWidget>

class QPushButton;

namespace Baton::Ui {

class PlainLabel;
class Theme;

/// Whose conversation this is: the visitor, the owner in words, what was promised, and the claim.
class ConversationHeader final : public QWidget
{
    Q_OBJECT

public:
    ConversationHeader(const ConsoleState &state, const Theme &theme, QWidget *parent = nullptr);

    void showHead(const Conversation *head, const Access &access, Instant now);
    void setBackShown(bool shown);
    void setBriefingShown(bool buttonShown, bool briefingOpen);

Q_SIGNALS:
    void claimWanted();
    void takeOverWanted();
    void declineWanted();
    void backWanted();
    void briefingWanted();

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    void fitPreview();
    int widthOfButtons() const;
    void showAsks(const Conversation *head, const Access &access);
    QString ownership(const Conversation &head, Instant now) const;

    const ConsoleState &m_state;
    const Theme &m_theme;
    QPushButton *m_back;
    PlainLabel *m_name;
    PlainLabel *m_owner;
    PlainLabel *m_preview; ///< says that one only looks
    QPushButton *m_decline;
    QPushButton *m_claim;
    QPushButton *m_takeOver;
    QPushButton *m_briefing;
    bool m_previews = false;
};

} // namespace Baton::Ui
