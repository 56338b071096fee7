// SPDX-FileCopyrightText: Baton contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/composer/sheet.h"

#include <QKeySequence>

class QPushButton;

namespace Baton::Ui {

/// A question with a few answers, each a click or a single key.
class ChoiceSheet final : public Sheet
{
    Q_OBJECT

public:
    struct Choice
    {
        Qt::Key key;
        QString text;
        QString value;
    };

    ChoiceSheet(const Theme &theme, const QString &objectName, const QString &title, QList<Choice> choices,
                QWidget *parent = nullptr);

    void begin();

Q_SIGNALS:
    void chosen(const QString &value);

protected:
    void keyPressEvent(QKeyEvent *event) override;

private:
    void showKey(QPushButton &button, const QString &key) const;

    QList<Choice> m_choices;
};

} // namespace Baton::Ui
