// SPDX-FileCopyrightText: Baton contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "console/consolestate.h"
#include "console/transcriptmodel.h"
#include "ui/files/fileblock.h"
#include "ui/theme/theme.h"
#include "ui/transcript/textblock.h"

namespace Baton::Ui {

/// Which side a message stands on. The lane is for the system alone: no text of a visitor gets there.
enum class Side { Visitor, Ours, Lane };
Side sideOf(const Message &message);

/// How a message reads: with formats where one of ours wrote it, literally where a visitor or the system did.
RichText shownText(const Message &message);
TextFonts textFonts(const Theme &theme, Side side);

/// What stands above a message because of the one before it.
struct Surroundings
{
    bool day = false; ///< first of its day
    bool unread = false; ///< first the person has not seen
    bool labelled = true; ///< says who speaks; not within a run of the same speaker

    friend bool operator==(const Surroundings &, const Surroundings &) = default;
};
Surroundings surroundingsOf(const Message *before, const Message &message, qint64 readUpTo);

/// How far a message of ours has come.
enum class Progress { None, Waiting, Sent, Seen, Failed };
QString progressIcon(Progress progress);

/// The words of a message beside its text.
struct MessageWords
{
    QString day;
    QString name;
    QString kind; ///< "Visitor", "AI", …
    QString time;
    QString mark; ///< of the lane
    Progress progress = Progress::None;
    QString state; ///< delivery in words
    bool worded = false; ///< whether the words are shown, or the icon alone
};

enum class MessageDeed { None, Retry, Discard, KeepAsNote, Quote, Menu };

/// Where everything of a message goes, at the top of its row; a pure function of message, words, width and type.
struct MessageBox
{
    int height = 0;
    Side side = Side::Visitor;
    QRect day, unread, label, bubble, lane, laneIcon, state, stateIcon;
    QPoint textAt;
    std::shared_ptr<const TextBlock> text;
    FileBlock files; ///< below the text
    QString dayText, name, kindAndTime, laneText, stateText;
    Progress progress = Progress::None;
    QRect retry, discard, asNote;
    QRect quote, menu; ///< shown under the pointer only

    MessageDeed deedAt(QPoint point) const;
    /// In the lane, what happened and when, with the icons.
    QRect laneRow() const;
    /// The part that stands for the message where it has the keyboard.
    QRect body() const;
};

/// A `known` layout of its text at that width is taken as it is.
MessageBox layoutMessage(const TranscriptEntry &entry, const MessageWords &words, const Surroundings &around, int width,
                         const Theme &theme, Qt::LayoutDirection direction,
                         std::shared_ptr<const TextBlock> known = nullptr);

/// Guesses the heights of messages that nobody has looked at yet; made once for many, it asks the font nothing more.
class HeightGuess
{
public:
    HeightGuess(int width, const Theme &theme);
    int of(const TranscriptEntry &entry) const;

private:
    const Theme &m_theme;
    int m_width = 0;
    int m_perLine = 0; ///< characters
    int m_line = 0; ///< px
    int m_around = 0; ///< px
};

QString laneIconName(Mark mark);

} // namespace Baton::Ui
