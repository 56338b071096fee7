// SPDX-FileCopyrightText: Baton contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "domain/decision.h"
#include "domain/handoffrules.h"
#include "domain/text.h"

#include <QSet>

namespace Baton {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr int percent = 100;
constexpr int mostFriction = 20;
constexpr int mostTurns = 50;
constexpr int mostPeople = 10'000'000;

/// "handoff_rules.complexity: 0 to 100"
Result<void> within(const QString &what, int value, int low, int high)
{
    if (!BATON_GUARD(value >= low && value <= high))
        return refuse(Code::BadSchema, u"handoff_rules.%1: %2 to %3"_s.arg(what).arg(low).arg(high));
    return {};
}

struct Ranged
{
    QString what;
    int value;
    int low;
    int high;
};

Result<void> within(const QList<Ranged> &all)
{
    for (const Ranged &one : all) {
        if (const Result<void> fit = within(one.what, one.value, one.low, one.high); !fit)
            return fit;
    }
    return {};
}

/// What is to be asked for can be asked for.
template<typename Rule>
Result<void> checkAsked(const QString &what, const Rule &rule)
{
    for (const QString &field : rule.fields) {
        if (!BATON_GUARD(askableFields().contains(field)))
            return refuse(Code::BadSchema, u"handoff_rules."_s % what % u": the AI cannot ask for "_s % field);
    }
    if (!BATON_GUARD(QSet<QString>(rule.fields.cbegin(), rule.fields.cend()).size() == rule.fields.size()))
        return refuse(Code::BadSchema, u"handoff_rules."_s % what % u": each field once"_s);
    return within(what % u".questions"_s, rule.questions, 1, maxQuestions);
}

/// The same, and there is something where the action is to ask.
template<typename Rule>
Result<void> checkAction(const QString &what, const Rule &rule)
{
    if (!BATON_GUARD(rule.action != RuleAction::Collect || !rule.fields.isEmpty()))
        return refuse(Code::BadSchema, u"handoff_rules."_s % what % u": what to ask for is needed"_s);
    return checkAsked(what, rule);
}

Result<void> checkReasons(const HandoffRules &rules)
{
    for (auto it = rules.reasons.cbegin(); it != rules.reasons.cend(); ++it) {
        if (!BATON_GUARD(ruledReasons().contains(it.key())))
            return refuse(Code::BadSchema, u"handoff_rules.reasons: "_s % it.key() % u" is no reason"_s);
        const QString what = u"reasons."_s % it.key();
        if (const Result<void> fit = within(what % u".from"_s, it->from, 0, percent); !fit)
            return fit;
        if (const Result<void> fit = checkAction(what, *it); !fit)
            return fit;
    }
    return {};
}

Result<void> checkWeights(const HandoffRules &rules)
{
    for (auto it = rules.leadWeights.cbegin(); it != rules.leadWeights.cend(); ++it) {
        if (!BATON_GUARD(leadFactors().contains(it.key())))
            return refuse(Code::BadSchema, u"handoff_rules.lead_weights: "_s % it.key() % u" is no factor"_s);
        if (const Result<void> fit = within(u"lead_weights."_s % it.key(), *it, 0, percent); !fit)
            return fit;
    }
    return {};
}

Result<void> checkCategories(const HandoffRules &rules)
{
    QSet<Category> known;
    for (const CategoryRule &rule : rules.categories) {
        if (!BATON_GUARD(!known.contains(rule.category)))
            return refuse(Code::BadSchema, u"handoff_rules.categories: each category once"_s);
        known.insert(rule.category);
        if (const Result<void> fit = checkAsked(u"categories"_s, rule); !fit)
            return fit;
    }
    return {};
}

/// Cleaned, without what is empty or there twice.
Result<QStringList> fitWords(const QString &what, const QStringList &words)
{
    QStringList fit;
    for (const QString &word : words) {
        const QString clean = cleanText(word).simplified();
        if (!BATON_GUARD(codePoints(clean) <= maxIcpWordCodePoints))
            return refuse(Code::TooLarge,
                          u"handoff_rules.icp.%1: at most %2 letters"_s.arg(what).arg(maxIcpWordCodePoints));
        if (!clean.isEmpty() && !fit.contains(clean, Qt::CaseInsensitive))
            fit.append(clean);
    }
    if (!BATON_GUARD(fit.size() <= maxIcpWords))
        return refuse(Code::TooLarge, u"handoff_rules.icp.%1: at most %2"_s.arg(what).arg(maxIcpWords));
    return fit;
}

Result<IcpRule> fitIcp(const IcpRule &icp)
{
    IcpRule fit = icp;
    const Result<QStringList> roles = fitWords(u"roles"_s, icp.roles);
    if (!roles)
        return tl::unexpected(roles.error());
    const Result<QStringList> keywords = fitWords(u"keywords"_s, icp.keywords);
    if (!keywords)
        return tl::unexpected(keywords.error());
    fit.roles = *roles;
    fit.keywords = *keywords;
    return fit;
}

Result<PageRule> fitPage(const Policy &policy, const PageRule &page)
{
    PageRule fit = page;
    fit.pattern = cleanText(page.pattern).simplified();
    if (!BATON_GUARD(!fit.pattern.isEmpty() || fit.group != PageGroup::Other))
        return refuse(Code::BadSchema, u"handoff_rules.pages: an address or a kind of page is needed"_s);
    if (!BATON_GUARD(!fit.pattern.contains(u' ')))
        return refuse(Code::BadSchema, u"handoff_rules.pages: no blanks in "_s % fit.pattern);
    if (!BATON_GUARD(codePoints(fit.pattern) <= maxPatternCodePoints))
        return refuse(Code::TooLarge, u"handoff_rules.pages: at most %1 letters"_s.arg(maxPatternCodePoints));
    if (!BATON_GUARD(fit.team.isEmpty() || policy.workspace.team(fit.team) != nullptr))
        return refuse(Code::NotFound, u"handoff_rules.pages: team"_s);
    if (const Result<void> action = checkAction(u"pages"_s, fit); !action)
        return tl::unexpected(action.error());
    return fit;
}

Result<HandoffRules> fitRules(const Policy &policy, const HandoffRules &rules)
{
    const Result<void> ranges = within({{u"friction"_s, rules.friction, 1, mostFriction},
                                        {u"frustration"_s, rules.frustration, 1, mostFriction},
                                        {u"talk_turns"_s, rules.talkTurns, 1, mostTurns},
                                        {u"complexity"_s, rules.complexity, 0, percent},
                                        {u"lead_score"_s, rules.leadScore, 0, percent},
                                        {u"icp.company_size"_s, rules.icp.companySize, 0, mostPeople},
                                        {u"icp.needed"_s, rules.icp.needed, 1, 3}});
    if (!ranges)
        return tl::unexpected(ranges.error());
    if (const Result<void> reasons = checkReasons(rules); !reasons)
        return tl::unexpected(reasons.error());
    if (const Result<void> weights = checkWeights(rules); !weights)
        return tl::unexpected(weights.error());
    if (const Result<void> categories = checkCategories(rules); !categories)
        return tl::unexpected(categories.error());
    HandoffRules fit = withoutBuiltIn(rules);
    const Result<IcpRule> icp = fitIcp(rules.icp);
    if (!icp)
        return tl::unexpected(icp.error());
    fit.icp = *icp;
    if (!BATON_GUARD(rules.pages.size() <= maxPageRules))
        return refuse(Code::TooLarge, u"handoff_rules.pages: at most %1"_s.arg(maxPageRules));
    for (PageRule &page : fit.pages) {
        const Result<PageRule> one = fitPage(policy, page);
        if (!one)
            return tl::unexpected(one.error());
        page = *one;
    }
    if (!BATON_GUARD(handoffRuleBytes(fit) <= maxHandoffRuleBytes))
        return refuse(Code::TooLarge, u"handoff_rules: too many rules and words"_s);
    return fit;
}

} // namespace

Result<EventBody> decideSaveHandoffRules(const Policy &policy, const SaveHandoffRules &body, const Actor &actor)
{
    HandoffSettings settings = body.settings;
    const Workspace &before = policy.workspace;
    if (!BATON_GUARD(settings.rules.revision == before.handoffRules.revision))
        return refuse(Code::Conflict, u"handoff_rules: changed meanwhile"_s);
    const Result<void> ranges = within({{u"fallbacks"_s, settings.fallbacks, 0, percent},
                                        {u"answer_threshold"_s, settings.answerThreshold, 0, percent}});
    if (!ranges)
        return tl::unexpected(ranges.error());
    const Result<HandoffRules> rules = fitRules(policy, settings.rules);
    if (!rules)
        return tl::unexpected(rules.error());
    settings.rules = *rules;
    settings.rules.revision = before.handoffRules.revision + 1;
    QString disabledBy;
    if (!settings.enabled) {
        const Agent *who = policy.agent(actor.agentId());
        disabledBy = before.handoffEnabled && who ? who->name : before.handoffDisabledBy;
    }
    return HandoffRulesSaved{settings, disabledBy};
}

} // namespace Baton
