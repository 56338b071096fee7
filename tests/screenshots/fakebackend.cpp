// SPDX-FileCopyrightText: Baton contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "screenshots/fakebackend.h"

#include "domain/apply.h"

#include <QFile>

#include <algorithm>

namespace Baton::Test {

using namespace Qt::Literals::StringLiterals;

void FakeBackend::open(const Credentials &)
{
    setLink(LinkPhase::Syncing);
    Q_EMIT synced(snapshot);
    setLink(LinkPhase::Online);
}

void FakeBackend::setLink(LinkPhase phase, const QString &reason)
{
    LinkState state;
    state.phase = phase;
    state.reason = reason;
    state.roundTrip = Millis(12);
    if (phase == LinkPhase::Waiting)
        state.retryIn = Millis(5000);
    Q_EMIT linkChanged(state);
}

void FakeBackend::setHead(const Conversation &head)
{
    for (Conversation &known : snapshot.heads) {
        if (known.id == head.id)
            known = head;
    }
    Q_EMIT headsChanged({head});
}

void FakeBackend::alert(const ConversationId &conversation, int step)
{
    for (const Conversation &head : std::as_const(snapshot.heads)) {
        if (head.id == conversation && head.handoff)
            Q_EMIT alertRaised({conversation, head.handoff->no, step, LadderTarget::AnyOnline, {}});
    }
}

void FakeBackend::say(const ConversationId &conversation, Message message)
{
    QList<Message> &thread = threads[conversation];
    message.n = thread.isEmpty() ? 1 : thread.last().n + 1;
    thread.append(message);
    Q_EMIT messagesAdded(conversation, {message});
}

void FakeBackend::setRules(const SaveAlertRules &saved)
{
    AlertRules rules = saved.rules;
    ++rules.revision;
    if (!saved.agent.isEmpty())
        snapshot.agents[saved.agent].alertRules = rules;
    else if (!saved.team.isEmpty())
        snapshot.workspace.teams[saved.team.toString()].alertRules = rules;
    else
        snapshot.workspace.alertRules = rules;
    Q_EMIT peopleChanged(snapshot.workspace, snapshot.agents);
}

void FakeBackend::setWorkspace(Workspace workspace)
{
    workspace.revision = snapshot.workspace.revision + 1;
    snapshot.workspace = workspace;
    Q_EMIT peopleChanged(snapshot.workspace, snapshot.agents);
}

void FakeBackend::fetchSavedRules(qint64 before, int limit)
{
    SavedRulesPage page{before, {}, 0, {}};
    for (const SavedRules &one : std::as_const(saves)) {
        if ((before == 0 || one.n < before) && page.saved.size() < limit)
            page.saved.append(one);
    }
    page.next = page.saved.isEmpty() ? 0 : page.saved.last().n;
    Q_EMIT savedRulesArrived(page);
}

void FakeBackend::setLetters(const QList<DeadLetter> &now)
{
    letters = now;
    Q_EMIT hinted({ConversationId(u"c_letters"_s), {}, HintKind::Letters, Millis(0), letters.size()});
}

void FakeBackend::fetchDeadLetters(qint64 before, int limit)
{
    if (holdsLetters)
        return;
    DeadLettersPage page{before, letters.mid(before, limit), letters.size(), 0, {}};
    if (before + limit < letters.size())
        page.next = before + limit;
    if (!sendsLetters)
        page.refused = Code::Disabled;
    Q_EMIT deadLettersArrived(page);
}

void FakeBackend::setHandoffSettings(HandoffSettings settings)
{
    settings.rules.revision = snapshot.workspace.handoffRules.revision + 1;
    Baton::setHandoffSettings(snapshot.workspace, settings);
    snapshot.workspace.handoffDisabledBy = settings.enabled ? QString() : snapshot.agents[snapshot.self.id].name;
    Q_EMIT peopleChanged(snapshot.workspace, snapshot.agents);
}

void FakeBackend::rehearse(const ConversationId &conversation, const std::optional<HandoffSettings> &rules)
{
    rehearsals.append(rules);
    Q_EMIT rehearsed(
        {conversation, rules, rehearsal, rules ? rehearsalWith : QList<RehearsedTurn>(), refusesRehearsal});
}

void FakeBackend::setQuestions(const QList<QuestionGroup> &now)
{
    questions = now;
    const auto open = std::count_if(now.cbegin(), now.cend(), [](const auto &one) { return one.answer.isEmpty(); });
    Q_EMIT hinted({ConversationId(u"c_questions"_s), {}, HintKind::Questions, Millis(0), open});
}

void FakeBackend::fetchMetrics(const MetricsQuery &query, qint64 before)
{
    MetricsPage page{query, before, {query, 1, {}}, 0, {}};
    if (figures)
        page.report.figures = figures(query);
    Q_EMIT metricsArrived(page);
}

void FakeBackend::fetchKnowledge(KnowledgePage::List list, qint64 before)
{
    KnowledgePage page{list, before, {}, {}, 0, 0, {}};
    if (!hasAi)
        page.refused = Code::Disabled;
    else if (list == KnowledgePage::List::Questions)
        page.questions = questions;
    else
        page.answers = taught;
    Q_EMIT knowledgeArrived(page);
}

/// What an admin teaches, forgets or dismisses.
bool FakeBackend::learn(const Command &command)
{
    QList<QuestionGroup> left = questions;
    const auto mark = [&left](const QString &group, const QString &by) {
        for (QuestionGroup &one : left) {
            if (one.id == group)
                one.answer = by;
        }
    };
    if (const auto *lesson = std::get_if<TeachAnswer>(&command.body)) {
        KnownAnswer known = lesson->answer;
        const bool isNew = known.id.isEmpty();
        known.id = isNew ? u"k_%1"_s.arg(submitted.size()) : known.id;
        ++known.revision;
        known.by = snapshot.self.id;
        known.at = Instant{1'795'190'000'000};
        taught.removeIf([&](const KnownAnswer &one) { return one.id == known.id; });
        taught.prepend(known);
        mark(known.group, known.id);
    } else if (const auto *forgotten = std::get_if<ForgetAnswer>(&command.body)) {
        for (const KnownAnswer &one : std::as_const(taught)) {
            if (one.id == forgotten->id)
                mark(one.group, {});
        }
        taught.removeIf([&](const KnownAnswer &one) { return one.id == forgotten->id; });
    } else if (const auto *dismissed = std::get_if<DismissQuestions>(&command.body)) {
        left.removeIf([&](const QuestionGroup &one) { return dismissed->ids.contains(one.id); });
    } else {
        return false;
    }
    setQuestions(left);
    return true;
}

void FakeBackend::setAgent(const Agent &agent)
{
    Event event;
    event.body = AgentSaved{agent};
    apply(snapshot.workspace, snapshot.agents, event);
    Q_EMIT peopleChanged(snapshot.workspace, snapshot.agents);
}

void FakeBackend::carryOut(const Command &command)
{
    if (const auto *saved = std::get_if<SaveHandoffRules>(&command.body)) {
        setHandoffSettings(saved->settings);
        return;
    }
    if (const auto *saved = std::get_if<SaveTeams>(&command.body)) {
        Event event;
        event.body = TeamsSaved{saved->teams, saved->defaultTeam};
        apply(snapshot.workspace, snapshot.agents, event);
        Q_EMIT peopleChanged(snapshot.workspace, snapshot.agents);
        return;
    }
    if (const auto *saved = std::get_if<SaveAgent>(&command.body)) {
        setAgent(saved->agent);
        return;
    }
    if (learn(command))
        return;
    if (const auto *handled = std::get_if<HandleLetters>(&command.body)) {
        QList<DeadLetter> left = letters;
        left.removeIf([&](const DeadLetter &letter) { return handled->ids.contains(letter.id); });
        setLetters(left);
        return;
    }
    if (const auto *set = std::get_if<SetAlerts>(&command.body)) {
        AgentAlerts &mine = snapshot.agents[snapshot.self.id].alerts;
        mine = set->alerts;
        ++mine.revision;
        Q_EMIT peopleChanged(snapshot.workspace, snapshot.agents);
        return;
    }
    if (const auto *saved = std::get_if<SaveWorkspace>(&command.body)) {
        setWorkspace(saved->workspace);
        return;
    }
    if (const auto *saved = std::get_if<SaveAlertRules>(&command.body)) {
        setRules(*saved);
        return;
    }
    for (Conversation &head : snapshot.heads) {
        if (head.id != command.conversation)
            continue;
        const bool takes =
            std::holds_alternative<Claim>(command.body) || std::holds_alternative<TakeOver>(command.body);
        if (takes)
            head.owner = Owner::of(snapshot.self.id);
        else if (std::holds_alternative<ReturnToAi>(command.body))
            head.owner = Owner::ai();
        else
            return;
        ++head.fence;
        Q_EMIT headsChanged({head});
        return;
    }
}

void FakeBackend::submit(const Command &command)
{
    submitted.append(command);
    if (!answers)
        return;
    CommandOutcome outcome;
    outcome.kind = CommandOutcome::Kind::Done;
    if (answer) {
        if (const auto other = answer(command))
            outcome = *other;
    }
    const auto *set = std::get_if<SetAlerts>(&command.body);
    if (set && set->alerts.revision != snapshot.agents.value(snapshot.self.id).alerts.revision) {
        outcome.kind = CommandOutcome::Kind::Refused;
        outcome.code = Code::Conflict;
    }
    if (outcome.kind == CommandOutcome::Kind::Done)
        carryOut(command);
    Q_EMIT answered(command.id, outcome);
}

void FakeBackend::refuseAll(Code code, const Owner &owner)
{
    answer = [code, owner](const Command &) {
        CommandOutcome outcome;
        outcome.kind = CommandOutcome::Kind::Refused;
        outcome.code = code;
        outcome.owner = owner;
        return std::optional(outcome);
    };
}

void FakeBackend::search(const QString &query, qint64 before, int limit)
{
    if (!answers)
        return;
    SearchPage page;
    page.query = query;
    page.before = before;
    if (before == 0 && searchEndsAt > 0) {
        page.next = searchEndsAt;
        Q_EMIT found(page);
        return;
    }
    for (const Conversation &head : std::as_const(snapshot.heads)) {
        bool any = false;
        for (const Message &message : std::as_const(threads[head.id])) {
            if (page.hits.size() >= limit || !message.text.contains(query, Qt::CaseInsensitive))
                continue;
            page.hits.prepend({head.id, message});
            any = true;
        }
        if (any)
            page.heads.append(head);
    }
    Q_EMIT found(page);
}

void FakeBackend::fetchAlerts(const ConversationId &conversation)
{
    if (answers)
        Q_EMIT alertsTold({conversation, stories.value(conversation), {}});
}

void FakeBackend::suggest(const ConversationId &conversation)
{
    SuggestedReply reply = suggestions.value(conversation);
    reply.conversation = conversation;
    Q_EMIT suggested(reply);
}

void FakeBackend::upload(const UploadWanted &wanted)
{
    uploads.append(wanted);
    if (!finishesUploads)
        return;
    QFile file(wanted.path);
    if (!file.open(QFile::ReadOnly))
        return;
    const AttachmentId id(QStringLiteral("f_given%1").arg(uploads.size()));
    files.insert(id, file.readAll());
    Q_EMIT transferEnded({wanted.transfer, std::nullopt, false, {id, wanted.name, wanted.type, file.size()}, {}});
}

void FakeBackend::download(const QString &transfer, const Attachment &attachment)
{
    ++downloads;
    // Never within the call: nor does a network answer that fast.
    QMetaObject::invokeMethod(
        this,
        [this, transfer, id = attachment.id] {
            if (failsDownloads)
                Q_EMIT transferEnded({transfer, Code::Internal, true, {}, {}});
            else if (files.contains(id))
                Q_EMIT transferEnded({transfer, std::nullopt, false, {}, files.value(id)});
            else
                Q_EMIT transferEnded({transfer, Code::NotFound, false, {}, {}});
        },
        Qt::QueuedConnection);
}

void FakeBackend::fetchThread(const ConversationId &conversation, qint64 before, int limit)
{
    ThreadPage page;
    page.conversation = conversation;
    const QList<Message> &thread = threads[conversation];
    page.total = thread.size();
    qsizetype end = before > 0 ? qMin<qsizetype>(before - 1, thread.size()) : thread.size();
    const qsizetype begin = qMax<qsizetype>(0, end - limit);
    page.messages = thread.mid(begin, end - begin);
    page.more = begin > 0;
    Q_EMIT threadArrived(page);
}

void FakeBackend::fetchList(ListKind kind, qint64 offset, int limit)
{
    listOffsets.append(offset);
    ListPage page;
    page.kind = kind;
    page.offset = offset;
    page.total = lists.value(kind).size();
    page.heads = lists.value(kind).mid(offset, limit);
    Q_EMIT listArrived(page);
}

} // namespace Baton::Test
