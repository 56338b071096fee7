// SPDX-FileCopyrightText: Baton contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "domain/decision.h"
#include "domain/ladder.h"
#include "domain/match.h"
#include "domain/text.h"
#include "domain/wordinglint.h"

#include <QSet>

#include <algorithm>

namespace Baton {

using namespace Qt::Literals::StringLiterals;

namespace {

bool isLastAdmin(const Policy &policy, const AgentId &id)
{
    const Agent *who = policy.agent(id);
    if (!who || who->role != Role::Admin || who->disabled)
        return false;
    return std::none_of(policy.agents.cbegin(), policy.agents.cend(), [&](const Agent &other) {
        return other.id != id && other.role == Role::Admin && !other.disabled;
    });
}

/// What the sender left alone becomes what is stored. Whether nobody else has changed what they changed, otherwise.
bool rebaseAgent(Agent &agent, const Agent &base, const Agent &stored)
{
    bool isFree = true;
    const auto rebase = [&](auto field) {
        if (agent.*field == base.*field)
            agent.*field = stored.*field;
        else if (stored.*field != base.*field && stored.*field != agent.*field)
            isFree = false;
    };
    rebase(&Agent::name);
    rebase(&Agent::login);
    rebase(&Agent::role);
    rebase(&Agent::teams);
    rebase(&Agent::languages);
    rebase(&Agent::skills);
    rebase(&Agent::capacity);
    rebase(&Agent::disabled);
    return isFree;
}

Result<EventBody> saveAgent(const Policy &policy, const SaveAgent &body)
{
    Agent agent = body.agent;
    agent.name = cleanName(agent.name);
    agent.login = agent.login.trimmed().toLower();
    // A command may come long after it was made, where the link was lost between.
    const Agent *stored = policy.agent(agent.id);
    const bool isFree = !stored || !body.base || rebaseAgent(agent, *body.base, *stored);
    if (!BATON_GUARD(isFree))
        return refuse(Code::Conflict, u"agent: changed meanwhile"_s);
    if (!BATON_GUARD(!agent.id.isEmpty() && !agent.name.isEmpty() && !agent.login.isEmpty()))
        return refuse(Code::BadSchema, u"agent: id, name and login are needed"_s);
    const bool person = agent.role == Role::Agent || agent.role == Role::TeamLead || agent.role == Role::Admin;
    if (!BATON_GUARD(person))
        return refuse(Code::BadSchema, u"agent.role"_s);
    if (!BATON_GUARD(agent.capacity >= 1 && agent.capacity <= maxAgentCapacity))
        return refuse(Code::BadSchema, u"agent.capacity"_s);
    const bool taken = std::any_of(policy.agents.cbegin(), policy.agents.cend(), [&](const Agent &other) {
        return other.id != agent.id && other.login == agent.login;
    });
    if (!BATON_GUARD(!taken))
        return refuse(Code::Conflict, u"agent.login is taken"_s);
    const bool knowsTeams = std::all_of(agent.teams.cbegin(), agent.teams.cend(),
                                        [&](const TeamId &team) { return policy.workspace.team(team) != nullptr; });
    if (!BATON_GUARD(knowsTeams))
        return refuse(Code::NotFound, u"agent.teams"_s);
    const bool staysAdmin = agent.role == Role::Admin && !agent.disabled;
    if (!BATON_GUARD(staysAdmin || !isLastAdmin(policy, agent.id)))
        return refuse(Code::State, u"the last admin stays one"_s);
    const Result<QStringList> skills = fitSkills(u"agent.skills"_s, agent.skills);
    if (!skills)
        return tl::unexpected(skills.error());
    agent.skills = *skills;
    const bool areTags = std::all_of(agent.languages.cbegin(), agent.languages.cend(), isLanguageTag);
    if (!BATON_GUARD(areTags && agent.languages.size() <= maxAgentLanguages))
        return refuse(Code::BadSchema, u"agent.languages"_s);
    agent.alertRules = {}; // these have commands of their own
    agent.alerts = {};
    agent.hasMailAddress = agent.hasPushAddress = false;
    agent.language.clear();
    return AgentSaved{agent};
}

Result<EventBody> setStatus(const Policy &policy, const SetStatus &body, const Actor &actor)
{
    const AgentId agent = body.agent.isEmpty() ? actor.agentId() : body.agent;
    if (!BATON_GUARD(policy.agent(agent) != nullptr))
        return refuse(Code::NotFound, u"agent"_s);
    const bool other = agent != actor.agentId();
    if (!BATON_GUARD(!other || actor.leads() || actor.role == Role::System))
        return refuse(Code::Forbidden, u"agent"_s);
    return AgentStatusSet{agent, body.status};
}

/// Cleaned; a shortcut is one word, so that what follows `/` finds it.
Result<QList<Snippet>> fitSnippets(const QList<Snippet> &snippets)
{
    if (!BATON_GUARD(snippets.size() <= maxSnippets))
        return refuse(Code::TooLarge, u"workspace.snippets"_s);
    QList<Snippet> fit;
    QSet<QString> taken;
    qsizetype bytes = 0;
    for (const Snippet &snippet : snippets) {
        Snippet one{cleanName(snippet.shortcut).toLower(), cleanName(snippet.title), cleanText(snippet.text),
                    snippet.language.trimmed().toLower()};
        const QString key = one.language % u'/' % one.shortcut;
        const bool word = !one.shortcut.isEmpty() && !one.shortcut.contains(u' ') && !one.shortcut.contains(u'/');
        if (!BATON_GUARD(word && !one.text.isEmpty() && !taken.contains(key)))
            return refuse(Code::BadSchema, u"workspace.snippets: "_s % one.shortcut);
        bytes += one.text.toUtf8().size();
        if (!BATON_GUARD(codePoints(one.text) <= maxSnippetCodePoints && bytes <= maxSnippetBytes))
            return refuse(Code::TooLarge, u"workspace.snippets: "_s % one.shortcut);
        taken.insert(key);
        fit.append(one);
    }
    return fit;
}

/// What nothing fills in would reach visitors as it is written. What is stored stays: it keeps nothing else from being
/// saved.
Result<void> checkTemplates(const Workspace &before, const Workspace &next)
{
    const qsizetype most = std::max(maxTemplateLanguages, before.templates.size());
    if (!BATON_GUARD(next.templates.size() <= most))
        return refuse(Code::TooLarge, u"workspace.templates"_s);
    for (auto said = next.templates.cbegin(); said != next.templates.cend(); ++said) {
        if (!BATON_GUARD(isLanguageTag(said.key()) || before.templates.contains(said.key())))
            return refuse(Code::BadSchema, u"workspace.templates: "_s % said.key());
        const Templates known = before.templates.value(said.key());
        for (const TemplateLine line : templateLines) {
            const QStringList raw = (*said).*line == known.*line ? QStringList() : rawPlaceholders((*said).*line, line);
            if (!BATON_GUARD(raw.isEmpty()))
                return refuse(Code::BadSchema,
                              u"workspace.templates.%1.%2: nothing fills in %3"_s.arg(said.key(), templateName(line),
                                                                                      raw.join(u", "_s)));
        }
    }
    return {};
}

Result<EventBody> saveWorkspace(const Policy &policy, const SaveWorkspace &body)
{
    if (!BATON_GUARD(body.revision.value_or(policy.workspace.revision) == policy.workspace.revision))
        return refuse(Code::Conflict, u"workspace: changed meanwhile"_s);
    Workspace w = body.workspace;
    const Result<QList<Snippet>> snippets = fitSnippets(w.snippets);
    if (!snippets)
        return tl::unexpected(snippets.error());
    w.snippets = *snippets;
    if (!BATON_GUARD(isLadder(w.ladder)))
        return refuse(Code::BadSchema, u"workspace.ladder"_s);
    const bool teamsFit = std::all_of(w.teams.cbegin(), w.teams.cend(), [](const Team &team) {
        return !team.name.isEmpty() && (team.ladder.isEmpty() || isLadder(team.ladder));
    });
    if (!BATON_GUARD(teamsFit))
        return refuse(Code::BadSchema, u"workspace.teams"_s);
    if (!BATON_GUARD(w.teams.isEmpty() || w.team(w.defaultTeam)))
        return refuse(Code::BadSchema, u"workspace.default_team"_s);
    if (!BATON_GUARD(w.lease.count() > 0 && w.offerLasts.count() > 0))
        return refuse(Code::BadSchema, u"workspace.lease"_s);
    if (const Result<void> routing = fitRouting(w); !routing)
        return tl::unexpected(routing.error());
    if (const Result<void> templates = checkTemplates(policy.workspace, w); !templates)
        return tl::unexpected(templates.error());
    w.revision = policy.workspace.revision + 1;
    w.alertRules = {}; // these have a command of their own
    w.handoffRules = {};
    for (Team &team : w.teams) {
        team.alertRules = {};
        team.hours = {};
        team.afterHours = {};
    }
    return WorkspaceSaved{w};
}

/// Which of them are there only the queue knows, and it moves on by itself.
Result<EventBody> handleLetters(const HandleLetters &body)
{
    if (!BATON_GUARD(!body.ids.isEmpty()))
        return refuse(Code::BadSchema, u"letters: none is named"_s);
    return LettersHandled{body.ids, body.again};
}

Result<EventBody> noteAddresses(const Policy &policy, const NoteAddresses &body)
{
    if (!BATON_GUARD(policy.agent(body.agent) != nullptr))
        return refuse(Code::NotFound, u"agent"_s);
    return AgentAddressesNoted{body.agent, body.mail, body.push};
}

Result<EventBody> setLanguage(const Policy &policy, const SetLanguage &body, const Actor &actor)
{
    if (!BATON_GUARD(isLanguageTag(body.language)))
        return refuse(Code::BadSchema, u"language"_s);
    if (!BATON_GUARD(policy.agent(actor.agentId()) != nullptr))
        return refuse(Code::NotFound, u"agent"_s);
    return AgentLanguageSet{actor.agentId(), body.language};
}

/// Its id comes from the command's, so that deciding needs no chance.
QString newAnswerId(const CommandId &command)
{
    return u"k_"_s + QString(command.toString()).remove(u'-');
}

/// Another admin may have answered the same questions meanwhile: visitors would get one answer or the other.
bool isAnswered(const Policy &policy, const QString &group)
{
    return !group.isEmpty() && policy.answers
        && std::any_of(policy.answers->cbegin(), policy.answers->cend(),
                       [&](const KnownAnswer &known) { return known.group == group; });
}

Result<EventBody> teachAnswer(const Policy &policy, const TeachAnswer &body, const CommandId &command)
{
    KnownAnswer answer = body.answer;
    answer.question = cleanText(answer.question);
    answer.answer = cleanText(answer.answer);
    answer.by = {}; // the event says so
    answer.at = {};
    if (!BATON_GUARD(!answer.question.isEmpty() && !answer.answer.isEmpty()))
        return refuse(Code::BadSchema, u"answer: question and answer are needed"_s);
    if (!BATON_GUARD(codePoints(answer.question) <= maxQuestionLength && codePoints(answer.answer) <= maxAnswerLength))
        return refuse(Code::TooLarge, u"answer"_s);
    if (!BATON_GUARD(answer.language.isEmpty() || isLanguageTag(answer.language)))
        return refuse(Code::BadSchema, u"answer.language"_s);
    const KnownAnswer *known = policy.answer(answer.id);
    const bool isNew = answer.id.isEmpty();
    if (!BATON_GUARD(isNew || known))
        return refuse(Code::NotFound, u"answer"_s);
    if (!BATON_GUARD(isNew || known->revision == answer.revision))
        return refuse(Code::Conflict, u"answer.revision"_s);
    if (!BATON_GUARD(!isNew || !isAnswered(policy, answer.group)))
        return refuse(Code::Conflict, u"answer.group"_s);
    if (!BATON_GUARD(!isNew || !policy.answers || policy.answers->size() < maxKnownAnswers))
        return refuse(Code::TooLarge, u"answers: no more are kept"_s);
    if (isNew)
        answer.id = newAnswerId(command);
    answer.revision = isNew ? 1 : known->revision + 1;
    return AnswerTaught{answer};
}

Result<EventBody> forgetAnswer(const Policy &policy, const ForgetAnswer &body)
{
    if (!BATON_GUARD(policy.answer(body.id) != nullptr))
        return refuse(Code::NotFound, u"answer"_s);
    return AnswerForgotten{body.id};
}

/// Which of them are there only the book of questions knows.
Result<EventBody> dismissQuestions(const DismissQuestions &body)
{
    if (!BATON_GUARD(!body.ids.isEmpty()))
        return refuse(Code::BadSchema, u"questions: none is named"_s);
    return QuestionsDismissed{body.ids};
}

} // namespace

Result<EventBody> decideWorkspaceBody(const Policy &policy, const Command &command, const Actor &actor)
{
    return std::visit(
        Match{
            [&](const SaveAgent &b) { return saveAgent(policy, b); },
            [&](const SetStatus &b) { return setStatus(policy, b, actor); },
            [&](const SaveWorkspace &b) { return saveWorkspace(policy, b); },
            [&](const SetAlerts &b) { return decideSetAlerts(policy, b, actor); },
            [&](const SaveAlertRules &b) { return decideSaveAlertRules(policy, b); },
            [&](const HandleLetters &b) { return handleLetters(b); },
            [&](const NoteAddresses &b) { return noteAddresses(policy, b); },
            [&](const SetLanguage &b) { return setLanguage(policy, b, actor); },
            [&](const SaveHandoffRules &b) { return decideSaveHandoffRules(policy, b, actor); },
            [&](const TeachAnswer &b) { return teachAnswer(policy, b, command.id); },
            [&](const ForgetAnswer &b) { return forgetAnswer(policy, b); },
            [&](const DismissQuestions &b) { return dismissQuestions(b); },
            [&](const NoteOpening &b) { return decideNoteOpening(policy, b); },
            [&](const SaveTeams &b) { return decideSaveTeams(policy, b); },
            [](const auto &) -> Result<EventBody> { return refuse(Code::Internal, u"not of the workspace"_s); },
        },
        command.body);
}

} // namespace Baton
