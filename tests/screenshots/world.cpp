// SPDX-FileCopyrightText: Baton contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "screenshots/world.h"

using namespace Qt::Literals::StringLiterals;

namespace Baton::Test {

const ConversationId World::maria(u"c_maria0001"_s);
const ConversationId World::jonas(u"c_jonas0001"_s);
const ConversationId World::layla(u"c_layla0001"_s);

Message said(Speaker speaker, const QString &text, Instant at, const QString &author)
{
    Message message;
    message.speaker = speaker;
    message.text = text;
    message.at = at;
    message.author = author;
    message.cid = CommandId(u"said-"_s + QString::number(qHash(text)) + QString::number(at.ms));
    return message;
}

Message marked(Mark mark, const QString &text, Instant at, const QString &author)
{
    Message message = said(Speaker::System, text, at, author);
    message.kind = MessageKind::System;
    message.mark = mark;
    return message;
}

World::World()
{
    m_store.setFilesFolder(m_folder.filePath(u"files"_s));
    addPeople();
    addQueue();
    addMaria();
    addThreads();
    ConsoleEnvironment environment;
    environment.wallClock = [this] { return m_now; };
    environment.monotonicMs = [this] { return m_now.ms; };
    environment.newCommandId = [number = 0]() mutable { return CommandId(u"cmd-%1"_s.arg(++number)); };
    m_console = std::make_unique<Console>(u"test"_s, m_backend, m_store, environment);
}

void World::start()
{
    // A head that counts more messages than the thread has would be asked for without end.
    for (Conversation &head : m_backend.snapshot.heads)
        head.messages = m_backend.threads.value(head.id).size();
    m_backend.open({});
}

void World::addPeople()
{
    FakeBackend::Known &s = m_backend.snapshot;
    s.self = {AgentId(u"a_ana00001"_s), u"Ana Torres"_s, Role::Agent, {TeamId(u"t_sales01"_s)}};
    s.workspace = defaultWorkspace();
    s.workspace.name = u"Lumen & Oak"_s;
    s.workspace.teams.clear();
    const auto team = [&](const QString &id, const QString &name) {
        Team made;
        made.id = TeamId(id);
        made.name = name;
        s.workspace.teams.insert(id, made);
    };
    team(u"t_sales01"_s, u"Sales"_s);
    team(u"t_supp001"_s, u"Support"_s);
    const auto agent = [&](const QString &id, const QString &name, Status status) {
        Agent made;
        made.id = AgentId(id);
        made.name = name;
        made.status = status;
        made.teams = {TeamId(u"t_sales01"_s)};
        s.agents.insert(made.id, made);
    };
    agent(u"a_ana00001"_s, u"Ana Torres"_s, Status::Available);
    agent(u"a_ben00001"_s, u"Ben Okafor"_s, Status::Available);
    agent(u"a_mia00001"_s, u"Mia Lindqvist"_s, Status::Busy);
    agent(u"a_tom00001"_s, u"Tom Becker"_s, Status::Away);
}

Conversation &World::addHead(const QString &id, const QString &name, Category category, int waitSeconds)
{
    Conversation head;
    head.id = ConversationId(id);
    head.visitor.id = VisitorId(u"v_"_s + id.mid(2));
    head.visitor.name = name;
    head.visitor.language = u"en"_s;
    head.ai = u"builtin"_s;
    head.owner = Owner::queue();
    head.fence = 2;
    head.version = 8;
    head.handoffs = 1;
    head.team = TeamId(category == Category::Sales ? u"t_sales01"_s : u"t_supp001"_s);
    head.startedAt = m_now - Millis((waitSeconds + 240) * 1000);
    Handoff handoff;
    handoff.no = 1;
    handoff.category = category;
    handoff.team = head.team;
    handoff.requestedAt = handoff.waitingSince = m_now - Millis(waitSeconds * 1000);
    handoff.target = Millis(180'000);
    handoff.reasons = {{u"explicit_request"_s, 100, 3}};
    head.handoff = handoff;
    head.unansweredSince = handoff.requestedAt;
    head.last = {3, u"Can I talk to somebody, please?"_s, handoff.requestedAt};
    head.messages = 3;
    m_backend.snapshot.heads.append(head);
    return m_backend.snapshot.heads.last();
}

Conversation &World::head(const QString &id)
{
    for (Conversation &head : m_backend.snapshot.heads) {
        if (head.id.toString() == id)
            return head;
    }
    return addHead(id, {}, Category::General, 10);
}

void World::addQueue()
{
    const auto row = [&](const QString &id, const QString &name, Category category, int wait, int lead,
                         const QString &reason, const QString &url, const QString &last) -> Conversation & {
        Conversation &head = addHead(id, name, category, wait);
        if (lead >= 0)
            head.lead.score = lead;
        head.handoff->reasons = {{reason, 92, 3}};
        head.page.current.url = u"https://lumen-oak.example"_s + url;
        head.last.text = last;
        return head;
    };
    Conversation &jonasHead = row(jonas.toString(), u"Jonas Weber"_s, Category::Billing, 252, 41, u"frustration"_s,
                                  u"/account/invoices"_s, u"I was charged twice and nobody answers my mails."_s);
    jonasHead.handoff->urgency = Urgency::Urgent;
    row(u"c_priya0001"_s, u"Priya Nair"_s, Category::Sales, 151, 82, u"custom_quote"_s, u"/pricing"_s,
        u"We would need 140 desks for three offices, delivered in March."_s);
    row(u"c_anon00004"_s, {}, Category::Support, 97, -1, u"low_confidence"_s, u"/checkout"_s,
        u"That is the wrong answer, I asked about returns from Norway."_s);
    Conversation &chen = row(u"c_chen00001"_s, u"陈伟"_s, Category::Technical, 64, 55, u"out_of_knowledge"_s,
                             u"/lamps/aurora"_s, u"灯泡的色温可以调节吗？"_s);
    chen.visitor.language = u"zh"_s;
    row(u"c_olga00001"_s, u"Olga Petrova"_s, Category::General, 22, 18, u"explicit_request"_s, u"/contact"_s,
        u"Hello, is anybody there?"_s);
    Conversation &ben = row(u"c_felix0001"_s, u"Felix Brandt"_s, Category::Support, 400, 35, u"explicit_request"_s,
                            u"/warranty"_s, u"The drawer still does not close."_s);
    ben.owner = Owner::of(AgentId(u"a_ben00001"_s));
}

void World::addMaria()
{
    Conversation &head = addHead(maria.toString(), u"Maria Santos"_s, Category::Sales, 340);
    head.owner = Owner::of(m_backend.snapshot.self.id);
    head.visitor.language = u"pt"_s;
    head.lead.score = 82;
    head.lead.factors = {{u"Company of 250 people"_s, 25},
                         {u"Asked for a quote"_s, 22},
                         {u"Pricing page, 3 visits"_s, 18},
                         {u"Free mail address"_s, -6}};
    head.handoff->reasons = {{u"explicit_request"_s, 100, 6}, {u"custom_quote"_s, 84, 4}};
    head.handoff->claimedAt = m_now - Millis(240'000);
    head.handoff->firstHumanAt = m_now - Millis(225'000);
    head.unansweredSince = m_now - Millis(55'000);
    head.messages = 15;
    head.briefing.asked = {
        u"Price for 60 standing desks with assembly, and whether delivery before 12 December is possible"_s, {1, 4}};
    head.briefing.answered = {
        u"List price and the volume discount from 20 desks; did not know delivery dates for assembly"_s, {3, 5}};
    head.briefing.page = {u"Pricing – Standing desks"_s, {}};
    head.briefing.wants = {u"A written quote with a delivery date, by e-mail"_s, {6}};
    head.briefing.questions = {{u"By when do you need them?"_s, {4}}};
    head.briefing.source = u"extract"_s;
    head.briefing.upTo = 8;
    head.briefing.friction = 1;
    head.fields = {{u"email"_s, {u"maria.santos@nortada.example"_s, u"ai"_s, 7, 96}},
                   {u"company"_s, {u"Nortada Lda."_s, u"form"_s, 0, 100}},
                   {u"size"_s, {u"250"_s, u"ai"_s, 4, 88}},
                   {u"timeline"_s, {u"before 12 December"_s, u"ai"_s, 4, 90}}};
    head.page.current = {u"https://lumen-oak.example/pricing/standing-desks"_s, u"Pricing – Standing desks"_s,
                         u"https://search.example/"_s, u"autumn-offices"_s, m_now - Millis(600'000)};
    head.page.trail = {{u"https://lumen-oak.example/"_s, {}, {}, {}, m_now - Millis(900'000)},
                       {u"https://lumen-oak.example/desks"_s, {}, {}, {}, m_now - Millis(780'000)},
                       {u"https://lumen-oak.example/pricing/standing-desks"_s, {}, {}, {}, m_now - Millis(600'000)}};
    head.last = {15, u"Perfect. Could you send the quote to my e-mail?"_s, m_now - Millis(55'000)};
}

void World::setThread(const QString &id, const QList<Message> &messages)
{
    QList<Message> &thread = m_backend.threads[ConversationId(id)];
    thread = messages;
    qint64 n = 0;
    for (Message &message : thread)
        message.n = ++n;
}

void World::addThreads()
{
    const QString me = m_backend.snapshot.self.id.toString();
    const auto ago = [&](int seconds) { return m_now - Millis(seconds * 1000); };
    Message note = said(Speaker::Agent, u"Logistics confirmed 9 December if the order is signed by Friday."_s, ago(150),
                        u"a_ben00001"_s);
    note.kind = MessageKind::Note;
    setThread(
        maria.toString(),
        {
            said(Speaker::Visitor, u"Hi! What would 60 standing desks cost?"_s, ago(580)),
            said(
                Speaker::Ai,
                u"Our standing desk Alder costs 489 € a piece. From 20 desks on there is a volume discount of 12 %, so 60 desks come to 25,819 €."_s,
                ago(578)),
            said(Speaker::Visitor, u"With assembly?"_s, ago(520)),
            said(
                Speaker::Ai,
                u"Assembly is 39 € per desk and includes taking the packaging away. You find all of it on https://lumen-oak.example/pricing/standing-desks. By when do you need them?"_s,
                ago(518)),
            said(Speaker::Visitor, u"We need them before 12 December, all 60 assembled. Is that possible?"_s, ago(430)),
            said(Speaker::Ai, u"I am not sure about delivery dates with assembly for that many desks."_s, ago(428)),
            said(Speaker::Visitor, u"Then I would like to talk to a person, please."_s, ago(345)),
            marked(Mark::Requested,
                   u"I am bringing in a colleague from Sales. Usually somebody answers within 3 minutes."_s, ago(340)),
            marked(Mark::Claimed, u"Ana from Sales has joined."_s, ago(240), me),
            said(
                Speaker::Agent,
                u"Hello Maria, I have read along: 60 desks, assembled, before 12 December. Let me check with our logistics."_s,
                ago(225), me),
            said(Speaker::Visitor, u"Thank you, that was quick 🙂"_s, ago(200)),
            note,
            said(Speaker::Agent, u"It works: delivery and assembly on 9 December, if you order by Friday."_s, ago(110),
                 me),
            said(Speaker::Agent, u"The total with assembly is 28,159 €, shipping included."_s, ago(100), me),
            said(Speaker::Visitor, u"Perfect. Could you send the quote to my e-mail?"_s, ago(55)),
        });
    setThread(jonas.toString(),
              {
                  said(Speaker::Visitor, u"I was charged twice for order 40112."_s, ago(420)),
                  said(Speaker::Ai, u"I am sorry about that. Invoices are sent once a month."_s, ago(418)),
                  said(Speaker::Visitor, u"I was charged twice and nobody answers my mails."_s, ago(256)),
                  marked(Mark::Requested, u"I am bringing in a colleague from Billing."_s, ago(252)),
              });
    Conversation &laylaHead = addHead(layla.toString(), u"ليلى حداد"_s, Category::Support, 300);
    laylaHead.owner = Owner::of(m_backend.snapshot.self.id);
    laylaHead.visitor.language = u"ar"_s;
    laylaHead.last.text = u"شكرًا جزيلاً! متى يصل الطلب رقم 40231؟"_s;
    laylaHead.briefing.asked = {u"متى يصل الطلب رقم 40231؟"_s, {1}};
    laylaHead.briefing.wants = {u"موعد التسليم"_s, {3}};
    setThread(layla.toString(),
              {
                  said(Speaker::Visitor, u"مرحبًا، طلبت مصباحًا قبل أسبوع ولم يصل بعد."_s, ago(400)),
                  said(Speaker::Ai, u"يمكنك تتبع الطلب هنا: https://lumen-oak.example/track"_s, ago(398)),
                  said(Speaker::Visitor, u"أريد التحدث مع شخص من فضلك."_s, ago(310)),
                  marked(Mark::Requested, u"سينضم إليك أحد الزملاء."_s, ago(300)),
                  marked(Mark::Claimed, {}, ago(200), me),
                  said(Speaker::Agent, u"مرحبًا ليلى، الطلب 40231 في الطريق ويصل غدًا."_s, ago(120), me),
                  said(Speaker::Visitor, u"شكرًا جزيلاً! متى يصل الطلب رقم 40231؟"_s, ago(40)),
              });
}

void World::fillQueue(int rows)
{
    for (int i = 0; i < rows; ++i) {
        const auto category = Category(i % 6);
        Conversation &head =
            addHead(u"c_many%1"_s.arg(i, 6, 10, QLatin1Char('0')), u"Visitor number %1"_s.arg(i), category, 5 + i * 2);
        head.lead.score = i * 37 % 101;
        head.page.current.url = u"https://lumen-oak.example/page/%1"_s.arg(i);
    }
}

} // namespace Baton::Test
