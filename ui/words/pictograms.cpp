// SPDX-FileCopyrightText: Baton contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/words/pictograms.h"

namespace Baton::Ui {

namespace {

constexpr int manyEmoji = 96;
constexpr int manyTurns = 500;

/// Walks over a text from one emoji to the next; joined ones, tones and pairs of flag letters are one.
class EmojiWalk
{
public:
    explicit EmojiWalk(QStringView text)
        : m_text(text)
    {}

    /// Where the next one begins, -1 after the last.
    qsizetype next()
    {
        for (; m_at < m_text.size(); ++m_at) {
            const char32_t point = pointAt(m_at);
            const bool flag = point >= 0x1F1E6 && point <= 0x1F1FF;
            const bool second = flag && m_inFlag;
            m_inFlag = flag && !m_inFlag;
            const bool tone = point >= 0x1F3FB && point <= 0x1F3FF;
            const bool joined = m_at > 0 && m_text.at(m_at - 1) == QChar(0x200D);
            const qsizetype here = m_at;
            m_at += point > 0xFFFF ? 1 : 0;
            if (isEmoji(point) && !second && !tone && !joined) {
                ++m_at;
                return here;
            }
        }
        return -1;
    }

private:
    static bool isEmoji(char32_t point)
    {
        return (point >= 0x1F000 && point <= 0x1FAFF) || (point >= 0x2600 && point <= 0x27BF);
    }

    char32_t pointAt(qsizetype i) const
    {
        const QChar c = m_text.at(i);
        const bool pair = c.isHighSurrogate() && i + 1 < m_text.size() && m_text.at(i + 1).isLowSurrogate();
        return pair ? QChar::surrogateToUcs4(c, m_text.at(i + 1)) : char32_t(c.unicode());
    }

    QStringView m_text;
    qsizetype m_at = 0;
    bool m_inFlag = false; ///< after the first letter of a flag
};

/// Whether the direction of writing changes so often that the pieces of one direction are many.
bool turnsOften(QStringView text)
{
    int turns = 0;
    bool rightToLeft = false;
    for (const QChar c : text) {
        const QChar::Direction direction = c.direction();
        const bool right = direction == QChar::DirR || direction == QChar::DirAL;
        if (right == rightToLeft || (!right && direction != QChar::DirL))
            continue;
        rightToLeft = right;
        if (++turns == manyTurns)
            return true;
    }
    return false;
}

} // namespace

bool isSlowToShape(QStringView text)
{
    // Most texts are too short for it, whatever they say.
    if (text.size() < manyEmoji)
        return false;
    EmojiWalk walk(text);
    int emoji = 0;
    while (emoji < manyEmoji && walk.next() >= 0)
        ++emoji;
    return emoji == manyEmoji || turnsOften(text);
}

QList<qsizetype> shapingCuts(QStringView text, int emoji)
{
    QList<qsizetype> cuts;
    EmojiWalk walk(text);
    int count = 0;
    for (qsizetype at = walk.next(); at >= 0; at = walk.next()) {
        if (count > 0 && count % emoji == 0)
            cuts.append(at);
        ++count;
    }
    return cuts;
}

} // namespace Baton::Ui
