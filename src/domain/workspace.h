// SPDX-FileCopyrightText: Baton contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "domain/alertsettings.h"
#include "domain/handoffrules.h"
#include "domain/openinghours.h"
#include "domain/values.h"

namespace Baton {

/// Who a step of the alert ladder alerts.
enum class LadderTarget { Available, AgentsAgain, Team, TeamLeads, AnyOnline, Target, Missed };

struct LadderStep
{
    Millis after{0}; ///< from waitingSince
    LadderTarget target = LadderTarget::Available;

    friend bool operator==(const LadderStep &, const LadderStep &) = default;
};

/// How a team's waiting handoffs come to its people.
enum class TeamMode {
    OpenQueue, ///< everybody is told, whoever claims first has it
    Offers, ///< the server asks one person after another; what nobody takes is open to all
};

/// Handoffs asked for on such a page are a team's.
struct TeamPage
{
    QString pattern; ///< as of a PageRule: address without scheme and query, `*` for anything; from `/` on the path
    QStringList skills = {}; ///< wanted, beside the team's, of who gets them

    friend bool operator==(const TeamPage &, const TeamPage &) = default;
};

constexpr qsizetype maxTeamPages = 20;
constexpr qsizetype maxSkills = 20;
constexpr qsizetype maxSkillCodePoints = 40;
constexpr qsizetype maxRoutingBytes = 6 * 1024; ///< of all teams, as routingBytes() counts: see maxHandoffRuleBytes

/// What becomes of a request for a person while the team is closed. It is kept until the next opening in any case.
struct AfterHours
{
    bool answers = true; ///< the AI goes on answering meanwhile
    QStringList fields = {}; ///< what it asks for before that, in this order; see askableFields()
    int questions = 2; ///< at most

    friend bool operator==(const AfterHours &, const AfterHours &) = default;
};

struct Team
{
    TeamId id;
    QString name;
    QList<Category> categories; ///< it serves; empty for any
    QList<QString> languages; ///< empty for any
    Millis target{120'000}; ///< to the first human reply
    QList<LadderStep> ladder; ///< empty for the workspace's
    bool open = true; ///< as the server's clock has it; without hours, as an admin does
    std::optional<Instant> opensAt; ///< while closed; none where nobody knows
    AlertRules alertRules = {};
    TeamMode mode = TeamMode::OpenQueue;
    QList<TeamPage> pages = {}; ///< at most maxTeamPages
    QStringList skills = {}; ///< wanted of who gets an offer; at most maxSkills
    OpeningHours hours = {}; ///< these and what follows have a command of their own
    AfterHours afterHours = {};

    friend bool operator==(const Team &, const Team &) = default;
};

/// What the system says to the visitor in one language; `{agent}`, `{team}` and `{opens}`, when the team is back, are
/// filled in where the line has such a value (see wordinglint.h). An empty line is said as it is.
struct Templates
{
    QString requested;
    QString claimed;
    QString transferred;
    QString returned;
    QString resolved;
    QString cancelled;
    QString missed;
    QString refused;
    QString deferred;
    QString released;
    QString fallback; ///< the AI's one polite "I do not know"

    friend bool operator==(const Templates &, const Templates &) = default;
};

constexpr qsizetype maxSnippets = 60;
constexpr qsizetype maxSnippetCodePoints = 1000;
constexpr qsizetype maxSnippetBytes = 32 * 1024; ///< UTF-8 of all texts together: the workspace travels in one frame

/// A saved reply, found by its shortcut after `/`. In the text `{visitor}`, `{agent}`, `{team}` and `{page}` are
/// filled in by the console before the agent sees it.
struct Snippet
{
    QString shortcut; ///< lower case, no blanks, without the slash; unique in its language
    QString title;
    QString text;
    QString language; ///< BCP 47 base language, empty for any

    friend bool operator==(const Snippet &, const Snippet &) = default;
};

constexpr auto builtInBounce = Millis(600'000);
constexpr auto longestBounce = Millis(86'400'000);

/// How many days what people said is kept; 0 keeps it.
struct Retention
{
    int textDays = 0; ///< of a conversation without an open handoff, from the last thing that happened in it
    int fileDays = 0; ///< what is in the files of such a conversation, from when they came
    int recordDays = 0; ///< receipts and late answers, which lie beside the log
    int logDays = 0; ///< events other than messages

    friend bool operator==(const Retention &, const Retention &) = default;
};
constexpr int longestRetention = 36'500; ///< days

/// Settings an admin edits, versioned in the log: the fold over the workspace events.
struct Workspace
{
    QString name;
    bool handoffEnabled = true;
    QString handoffDisabledBy;
    QMap<QString, Team> teams; ///< by id
    TeamId defaultTeam;
    Millis lease{90'000}; ///< from the owner's last frame on any device
    Millis offerLasts{20'000};
    QList<LadderStep> ladder;
    int answerThreshold = 35; ///< per cent; below it the AI does not know
    int fallbacks = 1; ///< polite "I do not know" before a human is asked for
    QMap<QString, Templates> templates; ///< by language, a BCP 47 tag
    QList<Snippet> snippets; ///< at most maxSnippets
    AlertRules alertRules = {};
    qint64 revision = 0; ///< raised by each save of the workspace, not of the alert rules
    HandoffRules handoffRules = {};
    /// A conversation that was returned to the AI and is handed over again within this time goes first to the agent who
    /// had it; 0 for never, none for builtInBounce.
    std::optional<Millis> sameAgentWithin = std::nullopt;
    Retention retention = {};

    const Team *team(const TeamId &id) const;
    /// The templates for a language, or for as much of its tag as there are any for, falling back to English.
    const Templates &templatesFor(const QString &language) const;
    friend bool operator==(const Workspace &, const Workspace &) = default;
};

/// The defaults of design: ladder of 0, 15, 30, 60, 120, 180 and 600 s; templates in four languages.
Workspace defaultWorkspace();

} // namespace Baton
