// SPDX-FileCopyrightText: Baton contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/words/handoffwords.h"

#include "domain/text.h"
#include "ui/words/words.h"

#include <QHash>
#include <QLocale>

using namespace Qt::Literals::StringLiterals;

namespace Baton::Ui {

using What = HandoffSettingKey::What;

QString HandoffWords::when(const QString &code)
{
    static const QHash<QString, const char *> texts{
        {u"explicit_request"_s, QT_TR_NOOP("The visitor asks for a person")},
        {u"sensitive"_s, QT_TR_NOOP("The talk touches something sensitive")},
        {u"frustration"_s, QT_TR_NOOP("The visitor is frustrated")},
        {u"friction"_s, QT_TR_NOOP("The visitor says it again, or rejects answers")},
        {u"low_confidence"_s, QT_TR_NOOP("The AI does not know the answer")},
        {u"out_of_knowledge"_s, QT_TR_NOOP("The question is not what the knowledge is about")},
        {u"complex"_s, QT_TR_NOOP("The talk becomes complex")},
        {u"custom_quote"_s, QT_TR_NOOP("The visitor wants a quote of their own")},
        {u"lead_score"_s, QT_TR_NOOP("The lead score is high")},
        {u"icp_match"_s, QT_TR_NOOP("The visitor fits the ideal customer")},
        {u"sales_intent"_s, QT_TR_NOOP("The visitor wants to buy")},
        {u"account_specific"_s, QT_TR_NOOP("It is about the visitor’s own account")},
        {u"policy"_s, QT_TR_NOOP("It is about terms and exceptions")},
        {u"abuse"_s, QT_TR_NOOP("The visitor is abusive")},
        {u"page"_s, QT_TR_NOOP("The visitor is on a page with a rule")}};
    const char *text = texts.value(code);
    return text ? tr(text) : Words::reason(code);
}

QString HandoffWords::action(RuleAction action)
{
    switch (action) {
    case RuleAction::HandOff:
        return tr("Hand over at once");
    case RuleAction::Collect:
        return tr("Ask for details, then hand over");
    case RuleAction::Offer:
        return tr("Offer a person");
    case RuleAction::Flag:
        break;
    }
    return tr("Only note it");
}

QString HandoffWords::field(const QString &name)
{
    static const QHash<QString, const char *> texts{{u"name"_s, QT_TR_NOOP("name")},
                                                    {u"email"_s, QT_TR_NOOP("e-mail address")},
                                                    {u"phone"_s, QT_TR_NOOP("phone number")},
                                                    {u"company"_s, QT_TR_NOOP("company")},
                                                    {u"size"_s, QT_TR_NOOP("size of the company")},
                                                    {u"role"_s, QT_TR_NOOP("role there")},
                                                    {u"order"_s, QT_TR_NOOP("order number")},
                                                    {u"budget"_s, QT_TR_NOOP("budget")},
                                                    {u"timeline"_s, QT_TR_NOOP("by when")},
                                                    {u"website"_s, QT_TR_NOOP("website")},
                                                    {u"project"_s, QT_TR_NOOP("project")}};
    const char *text = texts.value(name);
    return text ? tr(text) : name;
}

QString HandoffWords::fields(const QStringList &names)
{
    QStringList words;
    for (const QString &name : names)
        words.append(field(name));
    return QLocale().createSeparatedList(words);
}

QString HandoffWords::intent(Category category, const QString &name)
{
    static const QHash<QString, const char *> texts{
        {u"sales/pricing"_s, QT_TR_NOOP("prices")},
        {u"sales/integration"_s, QT_TR_NOOP("integration")},
        {u"sales/implementation"_s, QT_TR_NOOP("introduction")},
        {u"sales/migration"_s, QT_TR_NOOP("moving over from another product")},
        {u"sales/fit"_s, QT_TR_NOOP("whether it fits")},
        {u"sales/demo"_s, QT_TR_NOOP("a demonstration")},
        {u"sales/objection"_s, QT_TR_NOOP("an objection")},
        {u"sales/enterprise"_s, QT_TR_NOOP("a large company")},
        {u"sales/custom_quote"_s, QT_TR_NOOP("a quote of their own")},
        {u"support/account"_s, QT_TR_NOOP("their account")},
        {u"support/private"_s, QT_TR_NOOP("private data")},
        {u"support/policy"_s, QT_TR_NOOP("terms and exceptions")},
        {u"support/unsolved"_s, QT_TR_NOOP("not solved by the AI")}};
    const char *text = texts.value(name);
    //: what a handoff is about, from wide to narrow: sales: a demonstration
    return text ? tr("%1: %2").arg(Words::category(category), tr(text)) : Words::category(category);
}

QString HandoffWords::factor(const QString &name)
{
    static const QHash<QString, const char *> texts{
        {u"contact"_s, QT_TR_NOOP("E-mail address or phone number known")},
        {u"company"_s, QT_TR_NOOP("Company known")},
        {u"size"_s, QT_TR_NOOP("50 people or more")},
        {u"role"_s, QT_TR_NOOP("Somebody who decides")},
        {u"budget"_s, QT_TR_NOOP("Budget known")},
        {u"timeline"_s, QT_TR_NOOP("Says by when")},
        {u"sales"_s, QT_TR_NOOP("Speaks of prices and plans (twice that in three turns)")},
        {u"quote"_s, QT_TR_NOOP("Asks for a quote or a demonstration")},
        {u"page"_s, QT_TR_NOOP("Reads a page of prices")}};
    const char *text = texts.value(name);
    return text ? tr(text) : name;
}

QString HandoffWords::pageKind(PageGroup group)
{
    switch (group) {
    case PageGroup::Pricing:
        return tr("Pages of prices");
    case PageGroup::Product:
        return tr("Pages of products");
    case PageGroup::Checkout:
        return tr("Checkout and payment");
    case PageGroup::Support:
        return tr("Help and support pages");
    case PageGroup::Other:
        break;
    }
    return tr("Pages with the address");
}

QString HandoffWords::percent(int number)
{
    return tr("%1 %").arg(QLocale().toString(number));
}

QString HandoffWords::rule(const ReasonRule &rule)
{
    if (!rule.on)
        return tr("Nothing");
    QString words = action(rule.action);
    if (rule.action == RuleAction::Collect)
        //: what the AI does, which details it asks for, at most how many of them
        words = tr("%1 (%2; at most %Ln question(s))", nullptr, rule.questions).arg(words, fields(rule.fields));
    if (rule.action != RuleAction::Flag && rule.from > 0)
        //: what the AI does, from how many per cent of certainty on
        words = tr("%1, from %2 on").arg(words, percent(rule.from));
    return rule.urgent ? tr("%1, as urgent").arg(words) : words;
}

QString HandoffWords::page(const PageRule &rule, const Workspace &workspace)
{
    const QString where = rule.pattern.isEmpty() ? pageKind(rule.group)
                                                 : QString(pageKind(PageGroup::Other) % u' ' % isolated(rule.pattern));
    QString words = HandoffWords::rule({rule.on, 0, rule.action, rule.fields, rule.questions, rule.urgent});
    if (const Team *team = workspace.team(rule.team))
        //: what the AI does, and to which team
        words = tr("%1, to %2").arg(words, isolated(team->name));
    if (rule.category)
        //: what the AI does, and what it is filed under
        words = tr("%1, as %2").arg(words, Words::category(*rule.category));
    //: a page, and what is done there
    return tr("%1: %2").arg(where, words);
}

QString HandoffWords::setting(const HandoffSettingKey &key)
{
    switch (key.what) {
    case What::Enabled:
        return tr("Handing over to people");
    case What::Reason:
        return when(key.name);
    case What::Complexity:
        return tr("Complexity from which on the talk is complex");
    case What::LeadScore:
        return tr("Lead score that is high");
    case What::Friction:
        return tr("Rejections and repetitions that count");
    case What::Frustration:
        return tr("Rejections and repetitions that tell frustration");
    case What::TalkTurns:
        return tr("Turns before the whole talk is judged");
    case What::Fallbacks:
        return tr("Polite “I do not know” before a person");
    case What::AnswerThreshold:
        return tr("How sure the AI must be to answer");
    case What::Weight:
        return factor(key.name);
    case What::IcpSize:
        return tr("Ideal customer: people in the company");
    case What::IcpRoles:
        return tr("Ideal customer: roles");
    case What::IcpKeywords:
        return tr("Ideal customer: industries and words");
    case What::IcpNeeded:
        return tr("Ideal customer: how many of these must fit");
    case What::Category:
        //: what the AI asks for before it hands over; %1 is a topic: Billing
        return tr("Before a handoff about %1").arg(Words::category(key.category));
    case What::Pages:
        break;
    }
    return tr("Pages");
}

QString HandoffWords::value(const HandoffSettingKey &key, const HandoffSettings &settings, const Workspace &workspace)
{
    const HandoffRules &rules = settings.rules;
    const auto number = [](int n) { return QLocale().toString(n); };
    const auto words = [](const QStringList &all) {
        return all.isEmpty() ? tr("none") : QLocale().createSeparatedList(all);
    };
    switch (key.what) {
    case What::Enabled:
        return settings.enabled ? tr("on") : tr("off");
    case What::Reason:
        return rule(ruleOf(rules, key.name));
    case What::Complexity:
        return number(rules.complexity);
    case What::LeadScore:
        return number(rules.leadScore);
    case What::Friction:
        return number(rules.friction);
    case What::Frustration:
        return number(rules.frustration);
    case What::TalkTurns:
        return number(rules.talkTurns);
    case What::Fallbacks:
        return number(settings.fallbacks);
    case What::AnswerThreshold:
        return percent(settings.answerThreshold);
    case What::Weight:
        return number(leadWeight(rules, key.name));
    case What::IcpSize:
        return number(rules.icp.companySize);
    case What::IcpRoles:
        return words(rules.icp.roles);
    case What::IcpKeywords:
        return words(rules.icp.keywords);
    case What::IcpNeeded:
        return number(rules.icp.needed);
    case What::Category: {
        const CategoryRule asked = categoryRuleOf(rules, key.category);
        return asked.fields.isEmpty() ? tr("none")
                                      : rule({true, 0, RuleAction::Collect, asked.fields, asked.questions});
    }
    case What::Pages:
        break;
    }
    QStringList pages;
    for (const PageRule &one : rules.pages)
        pages.append(page(one, workspace));
    return pages.isEmpty() ? tr("none") : pages.join(u"; "_s);
}

QString HandoffWords::difference(const HandoffSettingKey &key, const HandoffSettings &before,
                                 const HandoffSettings &after, const Workspace &workspace)
{
    //: a setting, its new value, its old value
    return tr("%1: %2 instead of %3").arg(setting(key), value(key, after, workspace), value(key, before, workspace));
}

QString HandoffWords::step(const RehearsedTurn &turn)
{
    switch (turn.step) {
    case TurnStep::Answer:
        return tr("The AI goes on.");
    case TurnStep::Ask:
        //: what is asked for
        return tr("The AI asks for: %1.").arg(field(turn.field));
    case TurnStep::Offer:
        return tr("The AI offers a person.");
    case TurnStep::HandOver:
        return tr("Hands over.");
    case TurnStep::Refuse:
        break;
    }
    return tr("Would hand over, but that is switched off.");
}

QString HandoffWords::why(const RehearsedReason &reason)
{
    QString words = when(reason.code);
    if (!reason.detail.isEmpty())
        //: a reason, and what it was seen by
        words = tr("%1 (%2)").arg(words, isolated(reason.detail));
    if (reason.value && reason.threshold)
        //: a reason, the score it goes by, the score from which on it counts
        return tr("%1: %2, counts from %3 on")
            .arg(words, QLocale().toString(*reason.value), QLocale().toString(*reason.threshold));
    if (reason.action == RuleAction::Flag)
        //: a reason and how sure it is; nothing is done but to note it
        return tr("%1: %2 sure, only noted").arg(words, percent(reason.confidence));
    //: a reason, how sure it is, how sure it must be
    return tr("%1: %2 sure, acts from %3 on").arg(words, percent(reason.confidence), percent(reason.from));
}

QString HandoffWords::scores(const RehearsedTurn &turn)
{
    const QString lead = turn.lead ? QLocale().toString(*turn.lead) : tr("unknown");
    return tr("Complexity %1 · friction %2 · lead score %3 · the AI is %4 sure of its answer")
        .arg(QLocale().toString(turn.complexity), QLocale().toString(turn.friction), lead, percent(turn.known));
}

} // namespace Baton::Ui
