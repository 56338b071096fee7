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
        m_isModelled = tools.talk != nullptr && !tools.talk->isEmpty() && m_read.isEnglish;
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
        if (confidence > 0)
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

    /// How annoyed the visitor's talk as a whole is, per cent; 0 where it is not.
    int annoyance()
    {
        if (!m_isModelled)
            return 0;
        const TextRead talk(m_stretch);
        m_judged.annoyed = m_tools.talk->judge(talk).signs[Sign::Annoyed];
        return talk.turns >= m_rules.talkTurns && m_judged.annoyed >= signBorder ? percent(m_judged.annoyed) : 0;
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
        m_judged.lead = leadOf(m_turn.thread, fields, m_turn.head.page.current.url);
        if (m_judged.lead.score.value_or(-1) >= m_rules.leadScore && *m_judged.lead.score > leadBefore())
            add(u"lead_score"_s, *m_judged.lead.score);
        if (m_rules.companySize > 0 && companySizeOf(fields.value(u"size"_s).value) >= m_rules.companySize)
            add(u"icp_match"_s, fields.value(u"size"_s).confidence);
    }

    /// Before this turn: a score hands over where it rises, or who was given back would be handed over at each turn.
    int leadBefore() const
    {
        QList<Message> before = m_turn.thread;
        before.removeIf([this](const Message &message) { return message.n >= m_last.n; });
        Fields fields = m_turn.head.fields;
        fields.insert(fieldsOf(before));
        return leadOf(before, fields, m_turn.head.page.current.url).score.value_or(-1);
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
        const PageGroup group = pageGroup(m_turn.head.page.current.url);
        if (group != PageGroup::Other && m_rules.pages.contains(group))
            add(u"page"_s, 100);
    }

    const Turn &m_turn;
    const Message &m_last;
    const JudgeRules &m_rules;
    const JudgingTools &m_tools;
    TextRead m_read;
    QList<Message> m_stretch;
    bool m_isModelled = false;
    TalkVerdict m_verdict;
    Judged m_judged;
};

} // namespace

Judged judgeTurn(const Turn &turn, const JudgeRules &rules, const JudgingTools &tools)
{
    const Message *last = lastVisitorMessage(turn.thread);
    return last ? Reasoning(turn, *last, rules, tools).judged() : Judged();
}

QList<Reason> handingOver(const QList<Reason> &reasons, const JudgeRules &rules)
{
    QList<Reason> over;
    std::copy_if(reasons.cbegin(), reasons.cend(), std::back_inserter(over), [&rules](const Reason &reason) {
        const auto from = rules.handOver.constFind(reason.code);
        return from != rules.handOver.cend() && reason.confidence >= *from;
    });
    return over;
}

} // namespace Baton::Server
