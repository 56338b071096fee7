// SPDX-FileCopyrightText: Baton contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "domain/alertcount.h"
#include "domain/alertstory.h"
#include "domain/command.h"
#include "domain/conversation.h"
#include "domain/deadletter.h"
#include "domain/knownanswer.h"
#include "domain/metrics.h"
#include "domain/policy.h"
#include "domain/questiongroup.h"
#include "domain/rehearsedturn.h"
#include "domain/result.h"
#include "domain/savedrules.h"
#include "domain/sharedhead.h"
#include "domain/whisper.h"

#include <QObject>
#include <QUrl>

namespace Baton {

enum class LinkPhase {
    Closed, ///< nothing is tried
    Connecting,
    Syncing, ///< signed in, state not yet complete
    Online,
    Waiting, ///< lost; the next try comes in retryIn
    Refused, ///< will not be tried again without the person: see reason
};

/// How the link to the server is, as the person is told in words.
struct LinkState
{
    LinkPhase phase = LinkPhase::Closed;
    /// A code: unreachable, tls (the certificate is not trusted), no_tls (nothing encrypted is spoken there), password,
    /// password_change, token_expired, forbidden, version, revoked, …
    QString reason;
    Millis retryIn{0};
    Millis roundTrip{-1}; ///< last measured, -1 unknown

    friend bool operator==(const LinkState &, const LinkState &) = default;
};

/// Where and as whom to connect. A token, or a login with password.
struct Credentials
{
    QUrl server; ///< http(s)://host[:port]
    QString token;
    QString login;
    QString password;
    QString newPassword; ///< where the server asks for a change
    DeviceId device;
};

/// The person signed in.
struct Self
{
    AgentId id;
    QString name;
    Role role = Role::Agent;
    QList<TeamId> teams;

    friend bool operator==(const Self &, const Self &) = default;
};

/// Everything a console knows after a sync, complete and consistent at one position of the log.
struct Snapshot
{
    Self self;
    Workspace workspace;
    Agents agents;
    Heads heads;
};

/// What became of a command.
struct CommandOutcome
{
    enum class Kind { Done, Refused, Unknown };

    Kind kind = Kind::Unknown;
    std::optional<Code> code; ///< of a refusal
    QString detail;
    std::optional<Owner> owner; ///< how it stands now, with a refusal
    qint64 fence = 0;
    bool retry = false; ///< the same command may be sent again
};

enum class ListKind { AiHeld, Closed };

/// A stretch of a thread.
struct ThreadPage
{
    ConversationId conversation;
    QList<Message> messages; ///< ascending n
    qint64 total = 0;
    bool more = false; ///< older ones exist before the first
    std::optional<Code> refused;
};

struct ListPage
{
    ListKind kind = ListKind::AiHeld;
    QList<Conversation> heads;
    qint64 offset = 0;
    qint64 total = 0;
};

/// A message that a search found.
struct SearchHit
{
    ConversationId conversation;
    Message message; ///< a long text is cut to what is around the first hit
};

/// What a search found, newest first.
struct SearchPage
{
    QString query;
    qint64 before = 0; ///< as asked
    QList<SearchHit> hits;
    QList<Conversation> heads; ///< of the conversations of the hits
    /// What to give as `before` for the next page; 0 where there is none. It may be set though nothing was found: the
    /// server looks for a limited time and says how far it came.
    qint64 next = 0;
    std::optional<Code> refused;
};

/// What the AI would answer now; never sent by itself. Without text it does not know.
struct SuggestedReply
{
    ConversationId conversation;
    QString text;
    QString source; ///< knowledge entry it was taken from
    int confidence = 0; ///< per cent
};

/// What rules make of each turn of a stored conversation.
struct RehearsalPage
{
    ConversationId conversation;
    std::optional<HandoffSettings> rules; ///< as asked
    QList<RehearsedTurn> stored; ///< with the workspace's
    QList<RehearsedTurn> with; ///< with those asked with
    std::optional<Code> refused;
};

/// The steps of the ladder of a conversation as oneself met them.
struct AlertStories
{
    ConversationId conversation;
    QList<AlertStory> steps; ///< ascending at
    std::optional<Code> refused;
};

/// What admins saved of alert rules and ladders, newest first.
struct SavedRulesPage
{
    qint64 before = 0; ///< as asked
    QList<SavedRules> saved;
    qint64 next = 0; ///< what to give as `before` for the page after; 0 where there is none
    std::optional<Code> refused;
};

/// Messages beyond the consoles that were given up, newest first.
struct DeadLettersPage
{
    qint64 before = 0; ///< as asked
    QList<DeadLetter> letters;
    qint64 total = 0;
    qint64 next = 0; ///< what to give as `before` for the page after; 0 where there is none
    std::optional<Code> refused; ///< Disabled where the server sends none at all
};

/// What the AI could not answer, or what admins had it know.
struct KnowledgePage
{
    enum class List { Questions, Answers };
    List list = List::Questions; ///< as asked
    qint64 before = 0; ///< as asked
    QList<QuestionGroup> questions; ///< unanswered ones first, of these the most frequent
    QList<KnownAnswer> answers; ///< newest first
    qint64 total = 0;
    qint64 next = 0; ///< what to give as `before` for the page after; 0 where there is none
    std::optional<Code> refused; ///< Disabled where no AI answers
};

/// Figures of a window, in pages.
struct MetricsPage
{
    MetricsQuery query; ///< as asked
    qint64 before = 0; ///< as asked
    MetricsReport report; ///< its figures from the `before`th on
    qint64 next = 0; ///< what to give as `before` for the page after; 0 where there is none
    std::optional<Code> refused; ///< Disabled where nothing is measured
};

enum class HintKind {
    Typing,
    Viewing,
    Gone,
    Seen, ///< the visitor has seen messages up to `n`
    Draft, ///< oneself writes here on another device; `n` 0: no more
    Acknowledged, ///< oneself noticed the alert of handoff `n` on another device
    Trial, ///< oneself tries, here or on another device, whether alerts arrive; comes back from the server
    Letters, ///< to admins: `n` messages beyond the consoles are given up, and not the same as before
    Questions, ///< to admins: `n` groups of questions wait for an answer, and not the same as before
    Model, ///< to admins: `n` is the ModelTrouble of the model that answers, 0 while it is used
    Erased, ///< what was said in the conversation is gone
};

/// Something passing that is never stored: who types or looks at what.
struct Hint
{
    ConversationId conversation;
    QString who; ///< agent id or visitor id
    HintKind kind = HintKind::Typing;
    Millis lasts{6000};
    qint64 n = 0; ///< see HintKind
};

/// Whose consoles would alert them, and what became of their alerts, as team leads and admins are told.
struct ReachableAgents
{
    bool whole = false; ///< nobody but those in `here`; else it changes what was told before
    QList<AgentId> here;
    QList<AgentId> gone;
    QList<AlertCount> alerts = {}; ///< those of others are as they were, or none where it is whole
};

/// The ladder alerted somebody.
struct AlertRaised
{
    ConversationId conversation;
    int no = 0; ///< of the handoff
    int step = 0;
    LadderTarget target = LadderTarget::Available;
    QList<AgentId> agents;
};

enum class ReceiptKind {
    Attempted,
    Handed,
    Displayed,
    Acknowledged,
    Unknown,
    Withheld, ///< kept back, as the person has set
};

/// A file to be given to the server for a conversation.
struct UploadWanted
{
    QString transfer; ///< named by who asks
    ConversationId conversation;
    QString path; ///< read while it is sent
    QString name;
    QString type;
};

/// How a transfer ended. Without `code` all of it is there.
struct TransferOutcome
{
    QString transfer;
    std::optional<Code> code; ///< why not
    bool retry = false; ///< the link failed: it may be tried again
    Attachment given; ///< of an upload, as the server has it
    QByteArray bytes; ///< of a download
};

/// The console's view of any handoff backend. It reports state, not events, and lives on the console's thread;
/// what it does on the network happens elsewhere. Each account has one.
class Backend : public QObject
{
    Q_OBJECT

public:
    using QObject::QObject;

    virtual void open(const Credentials &credentials) = 0;
    virtual void close() = 0;
    /// Ends the token as well, where the server can be told.
    virtual void signOut() { close(); }
    /// Tries again at once where a retry is being waited for.
    virtual void retryNow() = 0;
    /// answered() follows exactly once: Unknown where the link died before the answer. The same id may be submitted
    /// again.
    virtual void submit(const Command &command) = 0;
    /// Messages with n below `before` (0 for the newest), at most `limit`; threadArrived() follows.
    virtual void fetchThread(const ConversationId &conversation, qint64 before, int limit) = 0;
    virtual void fetchList(ListKind kind, qint64 offset, int limit) = 0;
    /// Keeps a conversation's head and messages coming though it belongs to AI or nobody.
    virtual void watch(const ConversationId &conversation, bool on) = 0;
    /// Messages with the words of `query` in all conversations one may serve, newest first; found() follows. `before`
    /// is 0 or the `next` of the page before.
    virtual void search(const QString &query, qint64 before, int limit) = 0;
    /// What the AI would answer to the visitor's last question; suggested() follows.
    virtual void suggest(const ConversationId &conversation) = 0;
    /// Why one was alerted, or was not; alertsTold() follows.
    virtual void fetchAlerts(const ConversationId &conversation) = 0;
    /// What admins saved of alert rules and ladders; savedRulesArrived() follows. `before` is 0 or the `next` of the
    /// page before. A backend that keeps no such history does not answer.
    virtual void fetchSavedRules(qint64 before, int limit);
    /// Messages beyond the consoles that were given up; deadLettersArrived() follows. `before` is 0 or the `next` of
    /// the page before. A backend that sends none does not answer.
    virtual void fetchDeadLetters(qint64 before, int limit);
    /// What the workspace's rules, and these where given, make of a conversation; rehearsed() follows. A backend
    /// without rules refuses as disabled.
    virtual void rehearse(const ConversationId &conversation, const std::optional<HandoffSettings> &rules);
    /// knowledgeArrived() follows. `before` is 0 or the `next` of the page before. A backend whose AI learns nothing
    /// does not answer.
    virtual void fetchKnowledge(KnowledgePage::List list, qint64 before);
    /// metricsArrived() follows. `before` is 0 or the `next` of the page before. A backend that measures nothing
    /// refuses as disabled.
    virtual void fetchMetrics(const MetricsQuery &query, qint64 before);
    virtual void sendHint(const ConversationId &conversation, HintKind kind, qint64 n = 0) = 0;
    virtual void sendReceipt(const AlertRaised &alert, const QString &channel, ReceiptKind kind) = 0;
    /// Each transfer is named by who asks, and ends with transferEnded() exactly once unless it is cancelled.
    virtual void upload(const UploadWanted &wanted);
    virtual void download(const QString &transfer, const Attachment &attachment);
    virtual void cancelTransfer(const QString &transfer);
    /// Asks the server for the digest of the view and compares; audited() follows.
    virtual void audit() = 0;

Q_SIGNALS:
    void linkChanged(const Baton::LinkState &state);
    /// A password was accepted; the token belongs in the keychain.
    void signedIn(const QString &token);
    /// A new complete state replaces everything known.
    void synced(const Baton::Snapshot &snapshot);
    /// The missed events are in: what is known is current again.
    void resumed();
    void headsChanged(const QList<Baton::SharedHead> &heads);
    void headsGone(const QList<Baton::ConversationId> &conversations);
    void peopleChanged(const Baton::Workspace &workspace, const Baton::Agents &agents);
    /// Live messages, ascending n, each once.
    void messagesAdded(const Baton::ConversationId &conversation, const QList<Baton::Message> &messages);
    void threadArrived(const Baton::ThreadPage &page);
    void listArrived(const Baton::ListPage &page);
    void found(const Baton::SearchPage &page);
    void suggested(const Baton::SuggestedReply &reply);
    void alertsTold(const Baton::AlertStories &stories);
    void savedRulesArrived(const Baton::SavedRulesPage &page);
    void deadLettersArrived(const Baton::DeadLettersPage &page);
    void rehearsed(const Baton::RehearsalPage &page);
    void knowledgeArrived(const Baton::KnowledgePage &page);
    void metricsArrived(const Baton::MetricsPage &page);
    void hinted(const Baton::Hint &hint);
    /// To team leads and admins: whole once the link is up, then what changes. A backend that does not know says
    /// nothing.
    void reachableTold(const Baton::ReachableAgents &reachable);
    /// To the owner and those who lead; again after each sync while the same agent has the conversation.
    void whispered(const Baton::Whispered &whisper);
    /// The server's clock, as it was when its word arrived.
    void clockTold(Baton::Instant serverTime);
    void alertRaised(const Baton::AlertRaised &alert);
    void answered(const Baton::CommandId &id, const Baton::CommandOutcome &outcome);
    void audited(bool equal, qint64 seq);
    void transferProgress(const QString &transfer, qint64 done, qint64 total);
    void transferEnded(const Baton::TransferOutcome &outcome);
};

} // namespace Baton
