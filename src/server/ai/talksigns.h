// SPDX-FileCopyrightText: Baton contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "domain/message.h"
#include "server/ai/textfeatures.h"

#include <array>

namespace Baton::Server {

/// What a text may be a sign of: one on its own, but for Annoyed, which is of everything a visitor said so far.
enum class Sign { Human, Sensitive, Frustration, Abuse, Annoyed };
inline constexpr std::array allSigns{Sign::Human, Sign::Sensitive, Sign::Frustration, Sign::Abuse, Sign::Annoyed};

/// A text read once: its plain words, its own words (see ownWords()), and what the phrase lists say of it.
struct TextRead
{
    explicit TextRead(const QString &text);
    /// All that the visitor said in a stretch, and how the AI fared.
    explicit TextRead(const QList<Message> &stretch);

    QString plain;
    QString own;
    int wish = 0; ///< see wishForPerson()
    bool wishTakenBack = false; ///< names a wish for a person and denies it
    int sensitive = 0; ///< see sensitivity()
    bool rejects = false;
    bool angry = false;
    int abuseWords = 0;
    int angryWords = 0;
    int dislikeWords = 0;
    int praiseWords = 0;
    int sensitiveWords = 0;
    int shouts = 0; ///< exclamation marks, and words of three capitals or more
    bool isCited = false; ///< most of it is said to be somebody else's words
    bool isEnglish = false; ///< as far as function words and script tell
    int abuseBefore = 0; ///< abuse words in the three messages before, whoever said them
    int turns = 0; ///< of the visitor; 0 for a single text
    int failed = 0; ///< turns of the AI in which it gave up, said sorry or could not
    int repeated = 0; ///< turns in which the AI said what it had said among its three turns before
    int questioned = 0; ///< turns of the visitor that ask why, or what is meant
    bool endsFailing = false; ///< the AI failed in one of its last three turns
    int words = 0; ///< of the visitor, in a stretch
    int toYou = 0; ///< turns of the visitor that speak of the one who answers
    int denied = 0; ///< turns of the visitor with a "not" in them
    int polite = 0; ///< turns of the visitor with a "please" in them
    int thanked = 0; ///< turns of the visitor that thank
    bool addresses = false; ///< a word of abuse, and of the one who answers
};

/// Words of abuse in a text of which it does not matter who said it.
int abuseWordsIn(const QString &text);

/// What the phrase lists say, as features of a linear model numbered from `first`; at most phraseFeatures of them.
inline constexpr quint32 phraseFeatures = 48;
void appendPhraseFeatures(FeatureRow &row, const TextRead &read, quint32 first);

} // namespace Baton::Server
