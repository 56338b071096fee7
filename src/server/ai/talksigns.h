// SPDX-FileCopyrightText: Baton contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "server/ai/textfeatures.h"

#include <array>

namespace Baton::Server {

/// What one text on its own may be a sign of.
enum class Sign { Human, Sensitive, Frustration, Abuse };
inline constexpr std::array allSigns{Sign::Human, Sign::Sensitive, Sign::Frustration, Sign::Abuse};

/// A text read once: its plain words, its own words (see ownWords()), and what the phrase lists say of it.
struct TextRead
{
    explicit TextRead(const QString &text);

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
};

/// What the phrase lists say, as features of a linear model numbered from `first`; at most phraseFeatures of them.
inline constexpr quint32 phraseFeatures = 24;
void appendPhraseFeatures(FeatureRow &row, const TextRead &read, quint32 first);

} // namespace Baton::Server
