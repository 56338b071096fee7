// SPDX-FileCopyrightText: Baton contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QWidget>

class QLabel;

namespace Baton {
class LetterBox;
}

namespace Baton::Ui {

class PlainLabel;
class Theme;

/// A calm line above the rules, there while messages beyond the consoles are given up, with the way to look at them.
class LettersNote final : public QWidget
{
    Q_OBJECT

public:
    LettersNote(const LetterBox &letters, const Theme &theme, QWidget *parent = nullptr);

Q_SIGNALS:
    void wanted(); ///< to look at them

private:
    void refresh();

    const LetterBox &m_letters;
    const Theme &m_theme;
    QLabel *m_mark;
    PlainLabel *m_words;
};

} // namespace Baton::Ui
