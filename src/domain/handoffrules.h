// SPDX-FileCopyrightText: Baton contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "domain/pagegroup.h"
#include "domain/values.h"

#include <QMap>
#include <QStringList>

namespace Baton {

struct Workspace;

/// What is done where a reason fires with confidence enough.
enum class RuleAction {
    HandOff, ///< at once
    Collect, ///< the AI asks for what is missing first, then hands over
    Offer, ///< the AI offers a person, and hands over if the visitor wants one
    Flag, ///< it is noted at the conversation, and the AI goes on
};

/// What holds for one reason.
struct ReasonRule
{
    bool on = true; ///< off: it is not even noted
    int from = 0; ///< per cent of confidence from which on it acts; below, it is only noted
    RuleAction action = RuleAction::Flag;
    QStringList fields = {}; ///< of Collect, in the order they are asked for
    int questions = 2; ///< of Collect, at most
    bool urgent = false; ///< a handoff for this reason is urgent

    friend bool operator==(const ReasonRule &, const ReasonRule &) = default;
};

/// Who is the ideal customer. It fits where as many of the criteria that are set hold as `needed` says.
struct IcpRule
{
    int companySize = 50; ///< people in the visitor's company, from this on; 0 for no such criterion
    QStringList roles = {}; ///< words of the visitor's role
    QStringList keywords = {}; ///< industries and whatever else they may speak of
    int needed = 1;

    friend bool operator==(const IcpRule &, const IcpRule &) = default;
};

/// What holds on some pages. Of several that fit, the first counts.
struct PageRule
{
    QString pattern = {}; ///< address without scheme and query, `*` for anything; from `/` on it is the path alone
    PageGroup group = PageGroup::Other; ///< counts where there is no pattern
    bool on = true;
    RuleAction action = RuleAction::Flag;
    QStringList fields = {}; ///< of Collect
    int questions = 2; ///< of Collect, at most
    TeamId team = {}; ///< who gets the handoff; empty for whoever serves its category
    std::optional<Category> category = std::nullopt; ///< none for what the talk is about
    bool urgent = false;

    friend bool operator==(const PageRule &, const PageRule &) = default;
};

/// What the AI asks for before it hands over what is of a category, for whatever reason.
struct CategoryRule
{
    Category category = Category::General;
    QStringList fields = {}; ///< in the order they are asked for; empty for none
    int questions = 2; ///< at most, beside those of a reason or a page

    friend bool operator==(const CategoryRule &, const CategoryRule &) = default;
};

/// When the AI hands over, set by admins; what is chosen nowhere is as Baton comes. Each threshold fires from its
/// value on, and is in force from the next turn.
struct HandoffRules
{
    QMap<QString, ReasonRule> reasons = {}; ///< by code; see ruleOf()
    int friction = 2; ///< from which on `friction` fires
    int frustration = 3; ///< friction from which on the visitor is taken to be frustrated, in whatever words
    int talkTurns = 3; ///< of the visitor, from which on the talk as a whole may tell `frustration`
    int complexity = 70; ///< 0 to 100, from which on `complex` fires
    int leadScore = 70; ///< 0 to 100, from which on `lead_score` fires
    QMap<QString, int> leadWeights = {}; ///< points of a factor; see leadWeight()
    IcpRule icp = {};
    QList<PageRule> pages = {{{}, PageGroup::Checkout}};
    qint64 revision = 0; ///< raised by each save; who saves names the one they saw
    QList<CategoryRule> categories = {}; ///< in the order of the categories, each once; see categoryRuleOf()

    friend bool operator==(const HandoffRules &, const HandoffRules &) = default;
};

/// All that an admin sets of when a human is needed; the last three are kept in the workspace itself.
struct HandoffSettings
{
    HandoffRules rules = {};
    bool enabled = true; ///< off: nobody is handed over, and visitors are told so
    int fallbacks = 1; ///< polite "I do not know" before a human is asked for
    int answerThreshold = 35; ///< per cent; below it the AI does not know

    friend bool operator==(const HandoffSettings &, const HandoffSettings &) = default;
};

HandoffSettings handoffSettings(const Workspace &workspace);
void setHandoffSettings(Workspace &workspace, const HandoffSettings &settings);

/// The codes that have a rule, in the order they are shown; `page` is not among them, since each page has its own.
const QStringList &ruledReasons();
/// What holds for a reason as Baton comes; a code that is not known is noted.
ReasonRule builtInRule(const QString &code);
ReasonRule ruleOf(const HandoffRules &rules, const QString &code);

/// The factors of the lead score, in the order they are shown.
const QStringList &leadFactors();
int builtInWeight(const QString &factor);
int leadWeight(const HandoffRules &rules, const QString &factor);

/// The categories, in the order they are shown.
const QList<Category> &ruledCategories();
/// What holds for a category; nothing is asked for where none is set.
CategoryRule categoryRuleOf(const HandoffRules &rules, Category category);
void setCategoryRule(HandoffRules &rules, const CategoryRule &rule);

/// What the AI can ask a visitor for, in the order they are shown.
const QStringList &askableFields();

/// Whether a page is one the rule is for. The letters' case, a slash at the end and `www.` make no difference.
bool fits(const PageRule &rule, const QString &url);

constexpr int maxQuestions = 5;
constexpr qsizetype maxPageRules = 30;
constexpr qsizetype maxPatternCodePoints = 200;
constexpr qsizetype maxIcpWords = 40;
constexpr qsizetype maxIcpWordCodePoints = 40;
/// As handoffRuleBytes() counts them: the workspace travels in one frame.
constexpr qsizetype maxHandoffRuleBytes = 6 * 1024;

/// No less than what rules take on the wire.
qsizetype handoffRuleBytes(const HandoffRules &rules);

/// Without what is chosen as Baton comes anyway; categories in their order.
HandoffRules withoutBuiltIn(HandoffRules rules);

} // namespace Baton
