// SPDX-FileCopyrightText: Baton contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QWidget>

class QPushButton;
class QVBoxLayout;

namespace Baton::Ui {

class Theme;

/// A part of the briefing under a heading that folds it.
class Section final : public QWidget
{
    Q_OBJECT

public:
    Section(const Theme &theme, const QString &objectName, const QString &title, QWidget *parent = nullptr);

    bool isFolded() const;
    void setFolded(bool folded);
    /// Empties the body for new rows.
    void clear();
    void addRow(QWidget *row);
    /// "Name   value   source", the value literal and selectable.
    void addPair(const QString &name, const QString &value, const QString &source = {});
    void addText(const QString &text, bool muted = false, int lines = 0);

Q_SIGNALS:
    void folded(bool folded);

private:
    void showFold();

    const Theme &m_theme;
    QPushButton *m_heading;
    QWidget *m_body;
    QVBoxLayout *m_rows;
};

} // namespace Baton::Ui
