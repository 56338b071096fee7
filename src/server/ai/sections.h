// SPDX-FileCopyrightText: Baton contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "server/ai/knowledgefile.h"

namespace Baton::Server {

/// Makes entries of a text with headings: what stands below a heading, up to the next, answers it. A heading that is no
/// question itself is looked for with those it stands below: "Delivery › Abroad".
class Sections
{
public:
    explicit Sections(EntryTaker &taker)
        : m_taker(taker)
    {}

    static constexpr int questionLevel = 7; ///< below every heading: a question that is one by its look alone

    /// `level` from 1; `anchor` is what the address of the page has behind its #, if anything.
    void heading(int level, const QString &text, qint64 line, const QString &anchor = {});
    /// A paragraph, an entry of a list or the like, with its line breaks.
    void block(const QString &text, qint64 line);
    /// What the text before the first heading answers; the name of the file where it has none.
    void setTitle(const QString &title) { m_title = title; }
    void finish();

private:
    struct Heading
    {
        int level = 0;
        QString text;
        qint64 line = 0;
        QString anchor;
    };

    void close();
    QString questionOf() const;

    EntryTaker &m_taker;
    QString m_title;
    QList<Heading> m_path;
    QStringList m_blocks;
    qint64 m_firstLine = 0;
};

} // namespace Baton::Server
