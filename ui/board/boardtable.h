// SPDX-FileCopyrightText: Baton contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QTableView>

namespace Baton::Ui {

class Theme;

/// A table of the board: whole rows, moved through by keys. Its columns are as wide as what is in them, and the last
/// takes what is left; where there is no room for all, the widest give way, down to their titles. A column of names,
/// where there is one, gives way after all others, and takes what is left. Rows keep their place while pointer or
/// keyboard is inside, columns while the pointer is, or once a person has moved one.
class BoardTable final : public QTableView
{
    Q_OBJECT

public:
    BoardTable(const Theme &theme, const QString &objectName, const QString &name, QWidget *parent = nullptr);

    /// The column by which one knows the rows.
    void setNameColumn(int column);
    /// Times and counts: a part of one would be another.
    void setWholeColumns(const QList<int> &columns);
    /// To be called where what is in it may have become longer or shorter.
    void fit();
    /// Rows that can be seen; first is below last where there are none.
    std::pair<int, int> seenRows() const;
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

Q_SIGNALS:
    void frozen(bool frozen);
    void wanted(int row); ///< Enter or a double click

protected:
    bool event(QEvent *event) override;
    bool viewportEvent(QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    void tellFrozen();
    void measure();
    void layOut();
    QList<int> titleWidths() const;
    QList<int> leastWidths() const;

    const Theme &m_theme;
    bool m_pointed = false;
    bool m_isFrozen = false;
    int m_nameColumn = -1; ///< below zero: none
    QList<int> m_wholeColumns;
    QList<int> m_wanted; ///< width of each column
    bool m_hadRows = false; ///< as that was measured
    bool m_isFitting = false;
    bool m_isByHand = false; ///< a person has moved a column
};

} // namespace Baton::Ui
