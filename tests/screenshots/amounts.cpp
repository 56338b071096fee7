// SPDX-FileCopyrightText: Baton contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// The invented afternoon with next to nothing in it, and with more than anybody would wish for.
#include "screenshots/world.h"

using namespace Qt::Literals::StringLiterals;

namespace Baton::Test {

namespace {

const QString longName = u"Wolfeschlegelsteinhausenbergerdorff von und zu Hohenlohe-Langenbu"_s;
const QString longLine = u"We need sixty standing desks with assembly for three offices, delivered in the first week "
                         u"of March at the latest, "
                         "and somebody who tells us whether the cable trays of last year still fit underneath"_s;

} // namespace

void World::hold(Amount amount)
{
    m_amount = amount;
    if (amount == Amount::Empty) {
        strip();
    } else if (amount == Amount::Crowded) {
        crowdPeople();
        fillQueue(500);
        crowdHeads();
        crowdThread();
    }
}

void World::strip()
{
    FakeBackend::Known &s = m_backend.snapshot;
    const Agent self = s.agents.value(s.self.id);
    s.agents.clear();
    s.agents.insert(self.id, self);
    s.heads.removeIf([](const Conversation &head) { return head.id != maria && head.id != jonas && head.id != layla; });
    for (Conversation &head : s.heads) {
        head.visitor.name.clear();
        head.visitor.language.clear();
        head.lead = {};
        head.briefing = {};
        head.fields.clear();
        head.page = {};
        if (head.handoff)
            head.handoff->reasons.clear();
        QList<Message> &thread = m_backend.threads[head.id];
        thread = thread.mid(0, 1);
        head.last = thread.isEmpty() ? LastLine{} : LastLine{1, thread.first().text, thread.first().at};
    }
}

void World::crowdPeople()
{
    FakeBackend::Known &s = m_backend.snapshot;
    for (int i = 0; i < 12; ++i) {
        Team team;
        team.id = TeamId(u"t_many%1"_s.arg(i, 3, 10, QLatin1Char('0')));
        team.name = i % 2 == 0 ? u"Installation and maintenance, northern region %1"_s.arg(i) : u"Team %1"_s.arg(i);
        s.workspace.teams.insert(team.id.toString(), team);
    }
    for (int i = 0; i < 60; ++i) {
        Agent agent;
        agent.id = AgentId(u"a_many%1"_s.arg(i, 3, 10, QLatin1Char('0')));
        agent.name = i % 3 == 0 ? longName : u"Agent number %1"_s.arg(i);
        agent.status = Status(i % 4);
        s.agents.insert(agent.id, agent);
    }
}

void World::crowdHeads()
{
    for (Conversation &head : m_backend.snapshot.heads) {
        head.visitor.name = longName;
        head.last.text = longLine;
        head.visitor.language = u"pt"_s;
        head.page.current.url =
            u"https://lumen-oak.example/a/very/long/way/to/the/page/about/standing-desks?with=much"_s;
        if (head.handoff)
            head.handoff->urgency = Urgency::Urgent;
    }
    Conversation &head = this->head(maria.toString());
    head.briefing.asked.text = longLine;
    head.briefing.answered.text = longLine;
    head.briefing.page.text = longLine;
    head.briefing.wants.text = longLine;
    head.briefing.friction = 9;
    for (int i = 0; i < 20; ++i) {
        head.fields.insert(u"field number %1"_s.arg(i), {i % 2 == 0 ? longLine : u"yes"_s, u"ai"_s, 4, 40 + i * 3});
        head.page.trail.append({u"https://lumen-oak.example/page/%1/of/the/long/trail"_s.arg(i), {}, {}, {}, m_now});
    }
    head.lead.factors.prepend({longLine, 40});
    for (const QString &code : {u"frustration"_s, u"low_confidence"_s, u"out_of_knowledge"_s})
        head.handoff->reasons.append({code, 61, 5});
    for (int i = 0; i < 3; ++i)
        head.earlier.append({i + 1, Outcome::Returned, Category::Sales, AgentId(u"a_many000"_s), m_now, longLine});
    head.handoffs = 4;
}

/// A day of talk above what there is.
void World::crowdThread()
{
    QList<Message> thread;
    for (int i = 0; i < 200; ++i) {
        const Instant at = m_now - Millis(80'000'000 - i * 60'000);
        thread.append(said(i % 2 == 0 ? Speaker::Visitor : Speaker::Ai,
                           i % 5 == 0 ? longLine + u". "_s + longLine : u"Message number %1"_s.arg(i), at));
    }
    setThread(maria.toString(), thread + m_backend.threads.value(maria));
}

void World::addQuestions()
{
    const int counts[] = {0, 5, 500};
    const QStringList asked{u"Can the lid be engraved with a monogram?"_s, u"Do you take old lamps back?"_s,
                            u"هل يمكن الدفع عند الاستلام في الرياض؟"_s,
                            u"Kann ich die Tischplatte auch in Esche geölt bekommen?"_s, longLine + u"?"_s};
    const AgentId me = m_backend.snapshot.self.id;
    m_backend.taught.clear();
    QList<QuestionGroup> groups;
    for (int n = 0; n < counts[int(m_amount)]; ++n) {
        QuestionGroup group;
        group.id = u"q_%1"_s.arg(n);
        group.text = asked[n % asked.size()];
        group.count = counts[int(m_amount)] - n;
        group.last = m_now - Millis(600'000 + n * 1'740'000);
        group.first = group.last - Millis(86'400'000);
        group.examples = {{maria, 3, group.last, group.text},
                          {ConversationId(u"c_earlier01"_s), 1, group.first, group.text}};
        groups.append(group);
    }
    for (int n = 0; n < counts[int(m_amount)] / 2; ++n) {
        QuestionGroup done = groups[n];
        done.id = u"q_done%1"_s.arg(n);
        done.answer = u"k_%1"_s.arg(n);
        m_backend.taught.append({done.answer,
                                 asked[(n + 1) % asked.size()],
                                 n % 2 == 0 ? u"Yes: write it into the field “Remarks” when you order."_s : longLine,
                                 {},
                                 done.id,
                                 1,
                                 me,
                                 done.last});
        groups.append(done);
    }
    m_backend.setQuestions(groups);
}

void World::addLetters()
{
    const int counts[] = {0, 4, 60};
    const QStringList hooks{u"crm"_s, u"night-shift-board.internal-tools"_s};
    const QList<AgentId> people = m_backend.snapshot.agents.keys();
    QList<DeadLetter> letters;
    for (int n = 0; n < counts[int(m_amount)]; ++n) {
        DeadLetter letter;
        letter.id = u"dl_%1"_s.arg(n);
        letter.channel = LetterChannel(n % 3);
        letter.who = letter.channel == LetterChannel::Webhook ? hooks[n / 3 % 2] : people[n % people.size()].toString();
        letter.conversation = n % 4 == 3 ? ConversationId(u"c_earlier01"_s) : n % 2 ? jonas : maria;
        letter.no = 1;
        letter.since = m_now - Millis(600'000 + n * 1'740'000);
        letter.asked = letter.since - Millis(5'400'000);
        letter.failure = n == 0 ? LetterFailure::Answered : LetterFailure(n % (int(LetterFailure::TooMany) + 1));
        letter.status = letter.failure == LetterFailure::Redirected ? 301
            : letter.channel == LetterChannel::Email                ? 550
                                                                    : QList<int>{401, 404, 429, 503}[n / 3 % 4];
        letter.attempts = letter.failure == LetterFailure::TooMany ? 0
            : letter.failure == LetterFailure::Answered            ? 1
                                                                   : 8;
        letters.append(letter);
    }
    m_backend.setLetters(letters);
}

} // namespace Baton::Test
