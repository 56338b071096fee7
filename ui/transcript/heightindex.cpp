// SPDX-FileCopyrightText: Baton contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/transcript/heightindex.h"

namespace Baton::Ui {

qint64 HeightIndex::top(int row) const
{
    qint64 sum = 0;
    for (int i = row; i > 0; i -= i & -i)
        sum += m_sums.at(i);
    return sum;
}

int HeightIndex::rowAt(qint64 y) const
{
    if (m_heights.isEmpty())
        return -1;
    int step = 1;
    while (step * 2 <= count())
        step *= 2;
    int row = 0;
    qint64 rest = qMax<qint64>(0, y);
    for (; step > 0; step /= 2) {
        const int next = row + step;
        if (next <= count() && m_sums.at(next) <= rest) {
            row = next;
            rest -= m_sums.at(next);
        }
    }
    return qMin(row, count() - 1);
}

void HeightIndex::set(int row, int height)
{
    const int difference = height - m_heights.at(row);
    m_heights[row] = height;
    for (int i = row + 1; i <= count(); i += i & -i)
        m_sums[i] += difference;
}

void HeightIndex::insert(int row, const QList<int> &heights)
{
    m_heights.insert(row, heights.size(), 0);
    std::copy(heights.cbegin(), heights.cend(), m_heights.begin() + row);
    rebuild();
}

void HeightIndex::remove(int row, int number)
{
    m_heights.remove(row, number);
    rebuild();
}

void HeightIndex::clear()
{
    m_heights.clear();
    rebuild();
}

void HeightIndex::rebuild()
{
    m_sums.fill(0, m_heights.size() + 1);
    for (int i = 1; i <= count(); ++i) {
        m_sums[i] += m_heights.at(i - 1);
        const int parent = i + (i & -i);
        if (parent <= count())
            m_sums[parent] += m_sums.at(i);
    }
}

} // namespace Baton::Ui
