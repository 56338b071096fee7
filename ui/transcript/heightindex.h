// SPDX-FileCopyrightText: Baton contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QList>

namespace Baton::Ui {

/// Heights of rows with their sums: where a row begins and which row is at a height, both in O(log n).
class HeightIndex
{
public:
    int count() const { return int(m_heights.size()); }
    int height(int row) const { return m_heights.at(row); }
    qint64 total() const { return top(count()); }
    /// Sum of the heights before the row.
    qint64 top(int row) const;
    /// The row at a height; the last one beyond the end, -1 if there is none.
    int rowAt(qint64 y) const;

    void set(int row, int height);
    void insert(int row, const QList<int> &heights);
    void remove(int row, int number);
    void clear();

private:
    void rebuild();

    QList<int> m_heights;
    QList<qint64> m_sums; ///< Fenwick tree, index from 1
};

} // namespace Baton::Ui
