// SPDX-FileCopyrightText: Baton contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "server/sqliteschema.h"

namespace Baton::Server {

namespace {

/// What messages are found by, rowid is seq; the words alone, since the text is in `body`.
constexpr auto wordsTable =
    "CREATE VIRTUAL TABLE words USING fts5(text, content='', tokenize='unicode61 remove_diacritics 0', prefix='2')";

/// Files given to a conversation; what is in them is in the folder beside, under the id.
constexpr auto attachmentTable =
    "CREATE TABLE IF NOT EXISTS attachment(id TEXT PRIMARY KEY, conversation TEXT NOT NULL, sender TEXT NOT NULL,"
    " name TEXT NOT NULL, type TEXT NOT NULL, size INTEGER NOT NULL, sha256 BLOB NOT NULL, at INTEGER NOT NULL,"
    " sent INTEGER NOT NULL, public INTEGER NOT NULL) WITHOUT ROWID";
constexpr auto attachmentsUnsent = "CREATE INDEX IF NOT EXISTS attachment_unsent ON attachment(at) WHERE sent = 0";
constexpr auto attachmentsOfSender =
    "CREATE INDEX IF NOT EXISTS attachment_sender ON attachment(sender) WHERE sent = 0";
constexpr auto attachmentSizes = "CREATE INDEX attachment_sizes ON attachment(sender, size)";
/// Protocol::headForm() of all heads that are open, empty where nobody looked.
constexpr auto formOfHeads = "ALTER TABLE workspace ADD COLUMN heads_form BLOB NOT NULL DEFAULT ''";

/// What is to be sent beyond the consoles and was not yet, in the order it came, and what nobody would take.
constexpr auto deliveryTable =
    "CREATE TABLE delivery(no INTEGER PRIMARY KEY AUTOINCREMENT, id TEXT NOT NULL UNIQUE, json BLOB NOT NULL)";

/// What admins had the AI know, as the log says it.
constexpr auto answerTable = "CREATE TABLE answer(id TEXT PRIMARY KEY, json BLOB NOT NULL) WITHOUT ROWID";
/// Groups of what the AI could not answer: the turns in which it was asked, not what was said there.
constexpr auto questionTable = "CREATE TABLE question(id TEXT PRIMARY KEY, json BLOB NOT NULL) WITHOUT ROWID";

/// Conversations that were erased and of which not everything is gone yet; see Eraser. `visitor` only as long as
/// something is looked for by it.
constexpr auto erasureTable =
    "CREATE TABLE erasure(conversation TEXT PRIMARY KEY, visitor TEXT NOT NULL, seq INTEGER NOT NULL,"
    " done INTEGER NOT NULL, stage INTEGER NOT NULL, whole INTEGER NOT NULL) WITHOUT ROWID";
/// What was answered goes with the conversation it was said to.
constexpr auto answersOfTalk = "ALTER TABLE command ADD COLUMN conversation TEXT NOT NULL DEFAULT ''";
constexpr auto answersByTalk = "CREATE INDEX command_conversation ON command(conversation)";
constexpr auto headsErased = "ALTER TABLE head ADD COLUMN erased INTEGER NOT NULL DEFAULT 0";
constexpr auto noHeadList = "DROP INDEX IF EXISTS head_list";
constexpr auto headsKept = "CREATE INDEX head_kept ON head(owner, erased, activity)";
/// Whose a head is, so that a list can leave out what is not for its reader. What cannot be read is in no list.
constexpr auto headsTeam = "ALTER TABLE head ADD COLUMN team TEXT NOT NULL DEFAULT ''";
constexpr auto teamsFromHeads = "UPDATE head SET team = coalesce(json_extract(CAST(json AS TEXT), '$.team'), '')"
                                " WHERE json_valid(CAST(json AS TEXT))";
constexpr auto noHeadsKept = "DROP INDEX IF EXISTS head_kept";
constexpr auto headsKeptByTeam = "CREATE INDEX head_kept ON head(owner, erased, activity, team)";
constexpr auto eventsOfConversation = "CREATE INDEX event_conversation ON event(conversation)";
constexpr auto attachmentsByAge = "CREATE INDEX attachment_at ON attachment(at)";

} // namespace

const std::vector<const char *> &schemaStatements()
{
    static const std::vector<const char *> statements{
        // One row: the log's identity and top, and what its hashes and the visitors' tokens are salted with.
        "CREATE TABLE workspace(id INTEGER PRIMARY KEY CHECK(id = 1), log TEXT NOT NULL, top INTEGER NOT NULL,"
        " salt BLOB NOT NULL, secret BLOB NOT NULL, json BLOB NOT NULL)",

        "CREATE TABLE event(seq INTEGER PRIMARY KEY, at INTEGER NOT NULL, conversation TEXT NOT NULL,"
        " record BLOB NOT NULL, vis_before TEXT NOT NULL, vis_after TEXT NOT NULL)",
        // What people said, beside the log: erasing it leaves the log whole.
        "CREATE TABLE body(seq INTEGER PRIMARY KEY, json BLOB NOT NULL)",
        "CREATE TABLE message(conversation TEXT NOT NULL, n INTEGER NOT NULL, seq INTEGER NOT NULL,"
        " public INTEGER NOT NULL, PRIMARY KEY(conversation, n)) WITHOUT ROWID",

        "CREATE TABLE head(conversation TEXT PRIMARY KEY, visitor TEXT NOT NULL, owner INTEGER NOT NULL,"
        " open INTEGER NOT NULL, activity INTEGER NOT NULL, json BLOB NOT NULL)",
        "CREATE INDEX head_visitor ON head(visitor)",
        "CREATE INDEX head_open ON head(open) WHERE open = 1",

        "CREATE TABLE agent(id TEXT PRIMARY KEY, json BLOB NOT NULL)",
        "CREATE TABLE command(sender TEXT NOT NULL, id TEXT NOT NULL, body_hash BLOB NOT NULL, ack BLOB NOT NULL,"
        " at INTEGER NOT NULL, PRIMARY KEY(sender, id))",
        "CREATE INDEX command_at ON command(at)",
        "CREATE TABLE side(id INTEGER PRIMARY KEY, at INTEGER NOT NULL, kind TEXT NOT NULL,"
        " conversation TEXT NOT NULL, who TEXT NOT NULL, json BLOB NOT NULL)",
        "CREATE INDEX side_conversation ON side(conversation)",

        "CREATE TABLE credential(agent TEXT PRIMARY KEY, encoded TEXT NOT NULL, must_change INTEGER NOT NULL,"
        " changed INTEGER NOT NULL)",
        "CREATE TABLE token(hash BLOB PRIMARY KEY, agent TEXT NOT NULL, device TEXT NOT NULL,"
        " created INTEGER NOT NULL, expires INTEGER NOT NULL) WITHOUT ROWID",
        "CREATE INDEX token_agent ON token(agent)",

        wordsTable,
        attachmentTable,
        attachmentsUnsent,
        attachmentsOfSender,
        attachmentSizes,
        formOfHeads,
        deliveryTable,
        answerTable,
        questionTable,
        erasureTable,
        headsErased,
        headsTeam,
        headsKeptByTeam,
        eventsOfConversation,
        attachmentsByAge,
        answersOfTalk,
        answersByTalk,

        "PRAGMA user_version = 8",
    };
    return statements;
}

std::vector<const char *> migrationStatements(int from)
{
    // What each version brought, in order; the last line is what brings a workspace to this one.
    static const std::vector<std::vector<const char *>> steps{
        {wordsTable, attachmentTable, attachmentsUnsent, attachmentsOfSender},
        {attachmentSizes},
        {formOfHeads},
        {deliveryTable},
        {answerTable, questionTable},
        {erasureTable, headsErased, noHeadList, headsKept, eventsOfConversation, attachmentsByAge, answersOfTalk,
         answersByTalk},
        {headsTeam, teamsFromHeads, noHeadsKept, headsKeptByTeam},
    };
    std::vector<const char *> statements;
    for (std::size_t step = std::size_t(from) - 1; from >= 1 && step < steps.size(); ++step)
        statements.insert(statements.end(), steps.at(step).cbegin(), steps.at(step).cend());
    if (!statements.empty())
        statements.push_back("PRAGMA user_version = 8");
    return statements;
}

} // namespace Baton::Server
