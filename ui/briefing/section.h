// SPDX-FileCopyrightText: Baton contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QWidget>

class QPushButton;
class QVBoxLayout;

namespace Baton::Ui {

class FieldGrid;
class FieldValue;
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
    /// "Name   value", the value literal; "not provided" where it is empty. Pairs that follow each other are one table.
    FieldValue *addPair(const QString &name, const QString &value);
    void addText(const QString &text, bool muted = false, int lines = 0);
    /// Text that leads to the message it speaks of.
    void addTurn(const QString &text, qint64 turn);
    /// A small "message 4" behind a value, which leads there; `what` names the value to a screen reader.
    void sourceTurn(FieldValue &value, const QString &what, qint64 turn);
    void sourceText(FieldValue &value, const QString &text);

Q_SIGNALS:
    void folded(bool folded);
    void turnWanted(qint64 n);

private:
    void showFold();

    const Theme &m_theme;
    QPushButton *m_heading;
    QWidget *m_body;
    QVBoxLayout *m_rows;
    FieldGrid *m_grid = nullptr; ///< the table that the next pair goes to
};

} // namespace Baton::Ui
