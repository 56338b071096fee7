// SPDX-FileCopyrightText: Baton contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "domain/handoffrules.h"

#include "domain/workspace.h"

#include <QUrl>

#include <algorithm>

namespace Baton {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr qsizetype bytesOfRule = 110; ///< its keys, numbers and marks
constexpr qsizetype bytesOfPage = 190;
constexpr qsizetype bytesOfCategory = 60;
constexpr qsizetype bytesOfRest = 400;

struct KnownReason
{
    QString code;
    ReasonRule rule;
};

const QList<KnownReason> &knownReasons()
{
    const auto handOff = [](int from) { return ReasonRule{true, from, RuleAction::HandOff}; };
    static const QList<KnownReason> known = {
        {u"explicit_request"_s, handOff(70)},
        {u"sensitive"_s, handOff(85)},
        {u"frustration"_s, handOff(60)},
        {u"friction"_s, {}},
        {u"low_confidence"_s, handOff(0)},
        {u"out_of_knowledge"_s, {}},
        {u"complex"_s, handOff(0)},
        {u"custom_quote"_s, handOff(80)},
        {u"lead_score"_s, handOff(0)},
        {u"icp_match"_s, {}},
        {u"sales_intent"_s, {}},
        {u"account_specific"_s, {}},
        {u"policy"_s, {}},
        {u"abuse"_s, {}},
    };
    return known;
}

const QList<std::pair<QString, int>> &knownFactors()
{
    static const QList<std::pair<QString, int>> known = {{u"contact"_s, 15}, {u"company"_s, 10}, {u"size"_s, 15},
                                                         {u"role"_s, 10},    {u"budget"_s, 15},  {u"timeline"_s, 10},
                                                         {u"sales"_s, 10},   {u"quote"_s, 15},   {u"page"_s, 10}};
    return known;
}

qsizetype bytesOf(const QString &text)
{
    return text.toUtf8().size() + text.count(u'"') + text.count(u'\\') + 3;
}

qsizetype bytesOf(const QStringList &texts)
{
    qsizetype bytes = 0;
    for (const QString &text : texts)
        bytes += bytesOf(text);
    return bytes;
}

QString withoutSlash(QString text)
{
    while (text.size() > 1 && text.endsWith(u'/'))
        text.chop(1);
    return text;
}

/// `*` stands for any letters. In time of the two lengths multiplied at most.
bool fitsGlob(QStringView pattern, QStringView text)
{
    qsizetype p = 0;
    qsizetype t = 0;
    qsizetype star = -1;
    qsizetype from = 0;
    while (t < text.size()) {
        if (p < pattern.size() && pattern[p] == u'*') {
            star = p++;
            from = t;
        } else if (p < pattern.size() && pattern[p] == text[t]) {
            ++p;
            ++t;
        } else if (star >= 0) {
            p = star + 1;
            t = ++from;
        } else {
            return false;
        }
    }
    while (p < pattern.size() && pattern[p] == u'*')
        ++p;
    return p == pattern.size();
}

} // namespace

HandoffSettings handoffSettings(const Workspace &workspace)
{
    return {workspace.handoffRules, workspace.handoffEnabled, workspace.fallbacks, workspace.answerThreshold};
}

void setHandoffSettings(Workspace &workspace, const HandoffSettings &settings)
{
    workspace.handoffRules = settings.rules;
    workspace.handoffEnabled = settings.enabled;
    workspace.fallbacks = settings.fallbacks;
    workspace.answerThreshold = settings.answerThreshold;
}

const QStringList &ruledReasons()
{
    static const QStringList codes = [] {
        QStringList all;
        for (const KnownReason &reason : knownReasons())
            all.append(reason.code);
        return all;
    }();
    return codes;
}

ReasonRule builtInRule(const QString &code)
{
    for (const KnownReason &reason : knownReasons()) {
        if (reason.code == code)
            return reason.rule;
    }
    return {};
}

ReasonRule ruleOf(const HandoffRules &rules, const QString &code)
{
    const auto chosen = rules.reasons.constFind(code);
    return chosen == rules.reasons.cend() ? builtInRule(code) : *chosen;
}

const QStringList &leadFactors()
{
    static const QStringList names = [] {
        QStringList all;
        for (const auto &[name, weight] : knownFactors())
            all.append(name);
        return all;
    }();
    return names;
}

int builtInWeight(const QString &factor)
{
    for (const auto &[name, weight] : knownFactors()) {
        if (name == factor)
            return weight;
    }
    return 0;
}

int leadWeight(const HandoffRules &rules, const QString &factor)
{
    return rules.leadWeights.value(factor, builtInWeight(factor));
}

const QList<Category> &ruledCategories()
{
    static const QList<Category> all = {Category::Sales,     Category::Support, Category::Billing,
                                        Category::Technical, Category::General, Category::Other};
    return all;
}

CategoryRule categoryRuleOf(const HandoffRules &rules, Category category)
{
    for (const CategoryRule &rule : rules.categories) {
        if (rule.category == category)
            return rule;
    }
    return {category};
}

void setCategoryRule(HandoffRules &rules, const CategoryRule &rule)
{
    rules.categories.removeIf([&rule](const CategoryRule &one) { return one.category == rule.category; });
    rules.categories.append(rule);
}

const QStringList &askableFields()
{
    static const QStringList fields = {u"name"_s,  u"email"_s,  u"phone"_s,    u"company"_s, u"size"_s,   u"role"_s,
                                       u"order"_s, u"budget"_s, u"timeline"_s, u"website"_s, u"project"_s};
    return fields;
}

bool fits(const PageRule &rule, const QString &url)
{
    if (!rule.on || url.isEmpty())
        return false;
    if (rule.pattern.isEmpty())
        return rule.group != PageGroup::Other && pageGroup(url) == rule.group;
    constexpr qsizetype looked = 2'000;
    const QUrl parsed(url.left(looked)); // browsers leave letters in that the standard forbids
    if (!parsed.isValid())
        return false;
    const QString path = withoutSlash(parsed.path().toLower());
    QString pattern = rule.pattern.toLower();
    if (const qsizetype scheme = pattern.indexOf(u"://"_s); scheme >= 0)
        pattern = pattern.sliced(scheme + 3);
    // An address that was copied has its query, and its letters written in per cents.
    pattern = pattern.left(pattern.indexOf(u'?')).left(pattern.indexOf(u'#'));
    pattern = withoutSlash(QUrl::fromPercentEncoding(pattern.toUtf8()).toLower());
    if (pattern.startsWith(u'/'))
        return fitsGlob(pattern, path.isEmpty() ? u"/"_s : path);
    const auto bare = [](const QString &host) { return host.startsWith(u"www."_s) ? host.sliced(4) : host; };
    return fitsGlob(bare(pattern), withoutSlash(bare(parsed.host().toLower()) % path));
}

qsizetype handoffRuleBytes(const HandoffRules &rules)
{
    qsizetype bytes = bytesOfRest + bytesOf(rules.icp.roles) + bytesOf(rules.icp.keywords);
    for (auto it = rules.reasons.cbegin(); it != rules.reasons.cend(); ++it)
        bytes += bytesOfRule + bytesOf(it.key()) + bytesOf(it->fields);
    for (auto it = rules.leadWeights.cbegin(); it != rules.leadWeights.cend(); ++it)
        bytes += bytesOf(it.key()) + 5;
    for (const PageRule &page : rules.pages)
        bytes += bytesOfPage + bytesOf(page.pattern) + bytesOf(page.fields) + bytesOf(page.team.toString());
    for (const CategoryRule &category : rules.categories)
        bytes += bytesOfCategory + bytesOf(category.fields);
    return bytes;
}

HandoffRules withoutBuiltIn(HandoffRules rules)
{
    for (auto it = rules.reasons.begin(); it != rules.reasons.end();)
        it = *it == builtInRule(it.key()) ? rules.reasons.erase(it) : std::next(it);
    for (auto it = rules.leadWeights.begin(); it != rules.leadWeights.end();)
        it = *it == builtInWeight(it.key()) ? rules.leadWeights.erase(it) : std::next(it);
    rules.categories.removeIf([](const CategoryRule &rule) { return rule.fields.isEmpty(); });
    std::stable_sort(rules.categories.begin(), rules.categories.end(),
                     [](const CategoryRule &a, const CategoryRule &b) { return a.category < b.category; });
    return rules;
}

} // namespace Baton
