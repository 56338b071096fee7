// SPDX-FileCopyrightText: Baton contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QHash>
#include <QSet>
#include <QString>

#include <cmath>

namespace Baton::Server {

/// How rare terms are among texts: what is in few of them tells more.
class TermWeights
{
public:
    void add(const QSet<QString> &terms)
    {
        ++m_texts;
        for (const QString &term : terms)
            ++m_textsWith[term];
    }
    void remove(const QSet<QString> &terms)
    {
        --m_texts;
        for (const QString &term : terms) {
            if (--m_textsWith[term] <= 0)
                m_textsWith.remove(term);
        }
    }
    /// Above 0; highest for a term that no text has. `others` are texts that are taken to be there and to have none of
    /// the terms: among few, what is in one of them would hardly count.
    double rarity(const QString &term, int others = 0) const
    {
        const int with = m_textsWith.value(term);
        return std::log(1 + (m_texts + others - with + 0.5) / (with + 0.5));
    }

private:
    int m_texts = 0;
    QHash<QString, int> m_textsWith;
};

} // namespace Baton::Server
