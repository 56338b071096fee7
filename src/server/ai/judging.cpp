// SPDX-FileCopyrightText: Baton contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "server/ai/judging.h"

#include "server/ai/fieldfinder.h"
#include "server/ai/phrasebook.h"
#include "server/ai/phrases.h"
#include "server/ai/scores.h"
#include "server/ai/terms.h"
#include "server/ai/triggers.h"

#include <algorithm>
#include <cmath>

namespace Baton::Server {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr int frustrationBase = 60;
constexpr int frustrationStep = 10;
constexpr qsizetype messagesRead = 3;
constexpr int toldByWords = 65; ///< confidence where words of a list decide alone
constexpr int toldByPhrase = 80;

int percent(double share)
{
    return qBound(0, static_cast<int>(std::lround(100 * share)), 100);
}

/// Collects the reasons of one turn.
class Reasoning
{
public:
    Reasoning(const Turn &turn, const Message &last, const JudgeRules &rules, const JudgingTools &tools)
        : m_turn(turn)
        , m_last(last)
        , m_rules(rules)
        , m_tools(tools)
        , m_read(last.text)
        , m_stretch(aiStretch(turn.thread))
    {
        for (qsizetype i = turn.thread.size() - 1, seen = 0; i >= 0 && seen < messagesRead; --i) {
            if (turn.thread[i].n >= last.n || turn.thread[i].kind != MessageKind::Text)
                continue;
            m_read.abuseBefore += abuseWordsIn(turn.thread[i].text);
            ++seen;
        }
        m_hasModel = tools.talk != nullptr && !tools.talk->isEmpty();
        m_isModelled = m_hasModel && m_read.isEnglish;
        if (m_isModelled)
            m_verdict = tools.talk->judge(m_read);
    }

    Judged judged()
    {
        judgeIntent();
        judgeWords();
        judgeFriction();
        judgeScope();
        judgeScores();
        judgeTopics();
        return m_judged;
    }

private:
    void add(const QString &code, int confidence)
    {
        if (confidence > 0 && ruleOf(m_rules, code).on)
            m_judged.reasons.append({code, confidence, m_last.n});
    }

    int modelled(Sign sign) const
    {
        const auto found = m_verdict.signs.find(sign);
        return found != m_verdict.signs.end() && found->second >= signBorder ? percent(found->second) : 0;
    }

    void judgeIntent()
    {
        if (m_isModelled) {
            m_judged.intent = m_verdict.intent;
            m_judged.intentConfidence = percent(m_verdict.intentConfidence);
            return;
        }
        const QMap<Category, int> points = categoryPoints(m_read.plain);
        int all = 1;
        int most = 0;
        for (auto it = points.cbegin(); it != points.cend(); ++it) {
            all += it.value();
            if (it.value() > most) {
                most = it.value();
                m_judged.intent = it.key();
            }
        }
        m_judged.intentConfidence = percent(double(qMax(1, most)) / double(all));
    }

    void judgeWords()
    {
        int human = m_read.wish;
        if (human == 0 && !m_read.wishTakenBack)
            human = modelled(Sign::Human);
        add(u"explicit_request"_s, human);
        const int byWords = !m_isModelled && m_read.sensitiveWords > 0 ? toldByWords : 0;
        add(u"sensitive"_s, m_read.sensitive > 0 ? m_read.sensitive : qMax(byWords, modelled(Sign::Sensitive)));
        if (!m_read.isCited)
            add(u"abuse"_s, m_isModelled ? modelled(Sign::Abuse) : m_read.abuseWords > 0 ? toldByWords : 0);
    }

    /// How angry the newest text is, per cent; 0 where it is not.
    int anger() const
    {
        if (m_read.isCited)
            return 0;
        if (m_isModelled)
            return modelled(Sign::Frustration);
        return m_read.angry || m_read.angryWords > 1 || (m_read.angryWords > 0 && m_read.shouts > 0) ? toldByWords : 0;
    }

    /// By the language of the talk: a name in the newest text is not another language, nor is an OK English.
    double annoyedIn(const TextRead &talk) const
    {
        return talk.isEnglish ? m_tools.talk->judge(talk).signs[Sign::Annoyed] : 0;
    }

    /// How annoyed the visitor's talk with the AI as a whole is, per cent; 0 where it is not. What came before a person
    /// had the talk would hand over again after each return; it is told all the same.
    int annoyance()
    {
        if (!m_hasModel)
            return 0;
        const TextRead talk(m_turn.thread);
        m_judged.annoyed = annoyedIn(talk);
        const bool isOneStretch = m_stretch.size() == m_turn.thread.size();
        const TextRead stretch = isOneStretch ? talk : TextRead(m_stretch);
        const double annoyed = isOneStretch ? m_judged.annoyed : annoyedIn(stretch);
        m_judged.isTalkAnnoyed = stretch.turns >= m_rules.talkTurns && annoyed >= signBorder;
        return m_judged.isTalkAnnoyed ? percent(annoyed) : 0;
    }

    void judgeFriction()
    {
        const QList<int> sums = frictionByTurn(m_stretch);
        const int now = sums.isEmpty() ? 0 : sums.constLast();
        const bool adds = now > (sums.size() < 2 ? 0 : sums[sums.size() - 2]);
        m_judged.friction = now;
        if (adds && now >= m_rules.frustration)
            add(u"frustration"_s, qMin(95, frustrationBase + frustrationStep * (now - m_rules.frustration)));
        else
            add(u"frustration"_s, qMax(anger(), annoyance()));
        if (adds && now >= m_rules.friction)
            add(u"friction"_s, qMin(95, 50 + 15 * (now - m_rules.friction)));
    }

    void judgeScope()
    {
        // A live AI's own fallbacks are counted where it answers; a talk with a foreign bot shows in its words alone.
        const auto before = std::find_if(m_turn.thread.crbegin(), m_turn.thread.crend(), [this](const Message &other) {
            return other.n < m_last.n && other.kind == MessageKind::Text;
        });
        if (before != m_turn.thread.crend() && before->source.isEmpty() && givesUp(*before))
            add(u"low_confidence"_s, toldByWords);
        if (m_tools.scope == nullptr || m_tools.scope->isEmpty())
            return;
        m_judged.scope = m_tools.scope->judge(m_read.plain);
        if (m_judged.scope.score < scopeBorder)
            add(u"out_of_knowledge"_s, percent(1 - m_judged.scope.score));
    }

    void judgeScores()
    {
        m_judged.complexity = complexityOf(m_stretch).score();
        if (m_judged.complexity >= m_rules.complexity)
            add(u"complex"_s, m_judged.complexity);
        Fields fields = m_turn.head.fields;
        fields.insert(fieldsOf(m_turn.thread));
        m_judged.lead = leadOf(m_turn.thread, fields, m_turn.head.page.current.url, m_rules);
        if (m_judged.lead.score.value_or(-1) >= m_rules.leadScore && *m_judged.lead.score > leadBefore())
            add(u"lead_score"_s, *m_judged.lead.score);
        m_judged.icpFits = icpFits(m_rules.icp, m_turn.thread, fields);
        if (m_judged.icpFits >= m_rules.icp.needed
            && icpFits(m_rules.icp, before(), fieldsBefore()) < m_rules.icp.needed)
            add(u"icp_match"_s, icpConfidence(fields));
    }

    /// Before this turn: what stays true acts where it comes true, or who was given back would be handed over at each
    /// turn.
    QList<Message> before() const
    {
        QList<Message> messages = m_turn.thread;
        messages.removeIf([this](const Message &message) { return message.n >= m_last.n; });
        return messages;
    }

    Fields fieldsBefore() const
    {
        Fields fields = fieldsOf(before());
        for (auto it = m_turn.head.fields.cbegin(); it != m_turn.head.fields.cend(); ++it) {
            if (it->turn < m_last.n && !fields.contains(it.key()))
                fields.insert(it.key(), *it);
        }
        return fields;
    }

    int leadBefore() const
    {
        return leadOf(before(), fieldsBefore(), m_turn.head.page.current.url, m_rules).score.value_or(-1);
    }

    /// That of the company's size where it counts, since words of a list are sure or not there.
    int icpConfidence(const Fields &fields) const
    {
        const Field size = fields.value(u"size"_s);
        return m_rules.icp.companySize > 0 && !size.value.isEmpty() ? size.confidence : toldByPhrase;
    }

    /// Where it is the first turn on that page.
    void judgePage()
    {
        const Page &page = m_turn.head.page.current;
        const bool isFirst = std::none_of(m_turn.thread.cbegin(), m_turn.thread.cend(), [&](const Message &message) {
            return message.n < m_last.n && message.kind == MessageKind::Text && message.speaker == Speaker::Visitor
                && message.at >= page.at;
        });
        const auto rule = std::find_if(m_rules.pages.cbegin(), m_rules.pages.cend(),
                                       [&page](const PageRule &one) { return fits(one, page.url); });
        if (!isFirst || rule == m_rules.pages.cend())
            return;
        m_judged.page = *rule;
        add(u"page"_s, 100);
    }

    void judgeTopics()
    {
        const PhraseBook &book = PhraseBook::shipped();
        const auto told = [&](const QString &section) { return book.count(section, m_read.own) > 0; };
        if (told(u"custom quote words"_s))
            add(u"custom_quote"_s, toldByPhrase);
        if (told(u"account words"_s))
            add(u"account_specific"_s, toldByWords);
        if (told(u"policy words"_s))
            add(u"policy"_s, toldByWords);
        if (m_judged.intent == Category::Sales && (told(u"sales words"_s) || told(u"quote words"_s)))
            add(u"sales_intent"_s, qMax(50, m_judged.intentConfidence));
        judgePage();
    }

    const Turn &m_turn;
    const Message &m_last;
    const JudgeRules &m_rules;
    const JudgingTools &m_tools;
    TextRead m_read;
    QList<Message> m_stretch;
    bool m_hasModel = false;
    bool m_isModelled = false; ///< the newest text is one that the model can judge
    TalkVerdict m_verdict;
    Judged m_judged;
};

bool holdsWord(const QString &plain, const QStringList &words)
{
    return std::any_of(words.cbegin(), words.cend(), [&plain](const QString &word) {
        // As plainWords() has it: between blanks, but for Chinese, which has none.
        const QString bare = plainWords(word).remove(u'|').trimmed();
        return !bare.isEmpty() && plain.contains(isHan(bare.front()) ? bare : QString(u' ' % bare % u' '));
    });
}

} // namespace

int icpFits(const IcpRule &icp, const QList<Message> &thread, const Fields &fields)
{
    int fit = 0;
    if (icp.companySize > 0 && companySizeOf(fields.value(u"size"_s).value) >= icp.companySize)
        ++fit;
    if (holdsWord(plainWords(fields.value(u"role"_s).value), icp.roles))
        ++fit;
    const bool isSaid = std::any_of(thread.cbegin(), thread.cend(), [&icp](const Message &message) {
        return message.kind == MessageKind::Text && message.speaker == Speaker::Visitor
            && holdsWord(plainWords(message.text), icp.keywords);
    });
    if (isSaid || holdsWord(plainWords(fields.value(u"industry"_s).value), icp.keywords)
        || holdsWord(plainWords(fields.value(u"company"_s).value), icp.keywords))
        ++fit;
    return fit;
}

Judged judgeTurn(const Turn &turn, const JudgeRules &rules, const JudgingTools &tools)
{
    const Message *last = lastVisitorMessage(turn.thread);
    return last ? Reasoning(turn, *last, rules, tools).judged() : Judged();
}

QList<Reason> handingOver(const QList<Reason> &reasons, const JudgeRules &rules)
{
    QList<Reason> over;
    std::copy_if(reasons.cbegin(), reasons.cend(), std::back_inserter(over), [&rules](const Reason &reason) {
        const ReasonRule rule = ruleOf(rules, reason.code);
        return rule.on && rule.action == RuleAction::HandOff && reason.confidence >= rule.from;
    });
    return over;
}

} // namespace Baton::Server
