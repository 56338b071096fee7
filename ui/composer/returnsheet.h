// SPDX-FileCopyrightText: Baton contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/composer/sheet.h"

class QPushButton;

namespace Baton::Ui {

class ReplyEdit;

/// Gives the conversation back to the AI: an optional note to it, and Enter.
class ReturnSheet final : public Sheet
{
    Q_OBJECT

public:
    explicit ReturnSheet(const Theme &theme, QWidget *parent = nullptr);

    void setEnterSends(bool sends);
    void takeKeyboard() override;
    QString unfinished() const override;
    void resume(const QString &note) override;
    void begin(const QString &visitorName);

Q_SIGNALS:
    void confirmed(const QString &note, const QString &outcome);

private:
    void confirm();
    void addOutcomes(const Theme &theme);
    void setOutcome(const QString &outcome, const QString &text);

    ReplyEdit *m_note;
    QPushButton *m_outcomeButton;
    QPushButton *m_confirm;
    QString m_outcome; ///< empty where nothing was chosen
};

} // namespace Baton::Ui
