// SPDX-FileCopyrightText: Baton contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/composer/sheet.h"

namespace Baton::Ui {

class ReplyEdit;

/// Gives the conversation back to the AI: an optional note to it, and Enter.
class ReturnSheet final : public Sheet
{
    Q_OBJECT

public:
    explicit ReturnSheet(const Theme &theme, QWidget *parent = nullptr);

    void begin(const QString &visitorName);

Q_SIGNALS:
    void confirmed(const QString &note);

private:
    void confirm();

    ReplyEdit *m_note;
};

} // namespace Baton::Ui
