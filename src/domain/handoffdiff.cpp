// SPDX-FileCopyrightText: Baton contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "domain/handoffdiff.h"

namespace Baton {

namespace {

using What = HandoffSettingKey::What;

QList<HandoffSettingKey> allSettings()
{
    QList<HandoffSettingKey> all{{What::Enabled}};
    for (const QString &code : ruledReasons())
        all.append({What::Reason, code});
    for (const What what : {What::Complexity, What::LeadScore, What::Friction, What::Frustration, What::TalkTurns,
                            What::Fallbacks, What::AnswerThreshold})
        all.append({what});
    for (const QString &factor : leadFactors())
        all.append({What::Weight, factor});
    for (const What what : {What::IcpSize, What::IcpRoles, What::IcpKeywords, What::IcpNeeded, What::Pages})
        all.append({what});
    for (const Category category : ruledCategories())
        all.append({What::Category, {}, category});
    return all;
}

/// Gives one setting of `to` the value it has in `from`.
void take(const HandoffSettingKey &key, HandoffSettings &to, const HandoffSettings &from)
{
    switch (key.what) {
    case What::Enabled:
        to.enabled = from.enabled;
        break;
    case What::Reason:
        to.rules.reasons.insert(key.name, ruleOf(from.rules, key.name));
        break;
    case What::Complexity:
        to.rules.complexity = from.rules.complexity;
        break;
    case What::LeadScore:
        to.rules.leadScore = from.rules.leadScore;
        break;
    case What::Friction:
        to.rules.friction = from.rules.friction;
        break;
    case What::Frustration:
        to.rules.frustration = from.rules.frustration;
        break;
    case What::TalkTurns:
        to.rules.talkTurns = from.rules.talkTurns;
        break;
    case What::Fallbacks:
        to.fallbacks = from.fallbacks;
        break;
    case What::AnswerThreshold:
        to.answerThreshold = from.answerThreshold;
        break;
    case What::Weight:
        to.rules.leadWeights.insert(key.name, leadWeight(from.rules, key.name));
        break;
    case What::IcpSize:
        to.rules.icp.companySize = from.rules.icp.companySize;
        break;
    case What::IcpRoles:
        to.rules.icp.roles = from.rules.icp.roles;
        break;
    case What::IcpKeywords:
        to.rules.icp.keywords = from.rules.icp.keywords;
        break;
    case What::IcpNeeded:
        to.rules.icp.needed = from.rules.icp.needed;
        break;
    case What::Pages:
        to.rules.pages = from.rules.pages;
        break;
    case What::Category:
        setCategoryRule(to.rules, categoryRuleOf(from.rules, key.category));
        break;
    }
}

HandoffSettings plain(HandoffSettings settings)
{
    for (ReasonRule &rule : settings.rules.reasons)
        rule = meant(rule);
    for (PageRule &page : settings.rules.pages)
        page = meant(page);
    settings.rules = withoutBuiltIn(settings.rules);
    return settings;
}

template<typename Rule>
Rule withoutIdle(Rule rule)
{
    if (!rule.on)
        rule.action = RuleAction::Flag;
    if (rule.action == RuleAction::Flag)
        rule.urgent = false;
    if (rule.action != RuleAction::Collect) {
        rule.fields.clear();
        rule.questions = Rule().questions;
    }
    return rule;
}

} // namespace

ReasonRule meant(ReasonRule rule)
{
    rule = withoutIdle(rule);
    if (rule.action == RuleAction::Flag)
        rule.from = 0;
    return rule;
}

PageRule meant(PageRule rule)
{
    rule = withoutIdle(rule);
    if (rule.action == RuleAction::Flag) {
        rule.team = {};
        rule.category = std::nullopt;
    }
    return rule;
}

QList<HandoffSettingKey> differences(const HandoffSettings &before, const HandoffSettings &after)
{
    QList<HandoffSettingKey> found;
    const HandoffSettings from = plain(before);
    for (const HandoffSettingKey &key : allSettings()) {
        HandoffSettings one = from;
        take(key, one, after);
        if (plain(one) != from)
            found.append(key);
    }
    return found;
}

HandoffSettings rebased(const HandoffSettings &base, const HandoffSettings &mine, const HandoffSettings &now)
{
    HandoffSettings result = now;
    for (const HandoffSettingKey &key : differences(base, mine))
        take(key, result, mine);
    result.rules = withoutBuiltIn(result.rules);
    return result;
}

} // namespace Baton
