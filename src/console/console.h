// SPDX-FileCopyrightText: Baton contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "console/alertpolicy.h"
#include "console/alertwatch.h"
#include "console/consoleenvironment.h"
#include "console/consolestate.h"
#include "console/draft.h"
#include "console/transcriptmodel.h"

#include <QObject>
#include <QSet>

#include <memory>

namespace Baton {

class AlertDraft;
class HandoffDraft;
class PeopleDraft;
class TeamsDraft;
class Downloads;
class Drafts;
class FileShelf;
class LetterBox;
class BoardDayBox;
class FiguresState;
class MetricsBox;
class MineStore;
struct MineContents;
class ListReader;
class Outbox;
class QuestionBox;
class QueueModel;
class BoardState;
class Verbs;
class TeamWatch;
class WordingDraft;

/// Everything the agent can do, without pixels. One account. What needs the server at once (claim, …) is refused in
/// words when offline; what can wait (reply, note, return, resolve) goes through the outbox in order.
class Console final : public QObject
{
    Q_OBJECT

public:
    /// `store` keeps outbox and drafts (mine.db); none of the references is owned.
    Console(QString account, Backend &backend, MineStore &store, ConsoleEnvironment environment,
            QObject *parent = nullptr);
    ~Console() override;

    const ConsoleState &state() const { return *m_state; }
    QueueModel &queue() { return *m_queue; }
    FileShelf &files() { return *m_files; } ///< that go with what is written
    Downloads &downloads() { return *m_downloads; } ///< files of threads
    LetterBox &letters() { return *m_letters; } ///< messages beyond the consoles that were given up; for admins
    MetricsBox &metrics() { return *m_metrics; } ///< figures; for team leads and admins
    QuestionBox &questions() { return *m_questions; } ///< what the AI cannot answer and was taught; for admins
    BoardState &board(); ///< what a team lead's board counts; from the first call on
    /// Somebody looks at the board, or no more: the server is asked what it counted today. Calls are counted.
    void lookAtBoard(bool on);
    /// Figures of a period and teams of their own, for whoever shows them. Deleted by them, with the console at the
    /// latest.
    FiguresState *newFigures();
    AlertDraft &alertDraft(); ///< rules an admin writes; it outlives the windows
    TeamsDraft &teamsDraft(); ///< the same of the teams and their hours
    PeopleDraft &peopleDraft(); ///< and of the people themselves
    HandoffDraft &handoffDraft(); ///< the same of when the AI hands over
    WordingDraft &wordingDraft(); ///< the same of the texts that visitors read
    /// The server's time as far as known, so that every console counts the same seconds; ours until it told.
    Instant now() const;

    /// The transcript of a conversation, loading its newest page; shared while somebody holds it.
    std::shared_ptr<TranscriptModel> openTranscript(const ConversationId &conversation);
    void loadOlder(const ConversationId &conversation);
    void refreshList(ListKind kind, qint64 offset = 0);
    /// Whether all that was here of it is read once more, as the link was lost.
    bool isRelisting(ListKind kind) const;
    /// In all conversations one may serve, on the server; found() follows. `before` is 0 or the last page's `next`.
    void search(const QString &query, qint64 before = 0);
    /// Asks the AI what it would answer; suggested() follows. It is never sent by itself.
    void suggest(const ConversationId &conversation);
    /// Asks why one was alerted to it, or was not; alertsTold() follows.
    void fetchAlerts(const ConversationId &conversation);

    /// What admins saved of alert rules and ladders; savedRulesArrived() follows. `before` is 0 or a page's `next`.
    void fetchSavedRules(qint64 before = 0);

    /// Asks what the workspace's rules, and these where given, make of a conversation; rehearsed() follows. Admins.
    void rehearse(const ConversationId &conversation, const std::optional<HandoffSettings> &rules);

    // Verbs. Each returns the id of its command; done() or refused() follows, at once where it cannot even be tried.
    CommandId claim(const ConversationId &conversation);
    CommandId takeOver(const ConversationId &conversation);
    CommandId release(const ConversationId &conversation);
    CommandId transferToTeam(const ConversationId &conversation, const TeamId &team, const QString &note);
    CommandId transferToAgent(const ConversationId &conversation, const AgentId &agent, const QString &note);
    CommandId returnToAi(const ConversationId &conversation, const QString &note, const QString &outcome);
    CommandId resolve(const ConversationId &conversation, const QString &outcome);
    CommandId snooze(const ConversationId &conversation, Instant until);
    CommandId decline(const ConversationId &conversation);
    CommandId assign(const ConversationId &conversation, const AgentId &agent); ///< team leads and admins
    CommandId whisper(const ConversationId &conversation, const QString &text); ///< the same; the owner alone sees it
    void dismissWhisper(const Whispered &whisper);
    /// Writes into the log that a contact masked for us was looked at; show it on done().
    CommandId reveal(const ConversationId &conversation, const QString &field);
    /// Admins. Where a revision is named, another one there is refused.
    /// For admins; it cannot be taken back.
    CommandId eraseVisitor(const ConversationId &conversation);
    CommandId saveWorkspace(const Workspace &workspace, std::optional<qint64> revision = std::nullopt);
    CommandId setStatus(Status status);
    /// Mails and pushes are to be in the language of this console. By itself at each sign-in; nothing where the server
    /// knows it.
    void tellLanguage();
    CommandId setAlerts(const AgentAlerts &alerts); ///< one's own, based on the revision there is
    CommandId saveAlertRules(const SaveAlertRules &rules); ///< admins
    CommandId saveHandoffRules(const SaveHandoffRules &rules); ///< admins
    CommandId saveTeams(const SaveTeams &teams); ///< admins
    /// Admins; what has commands of its own is not looked at. `base` is the agent as it was shown: what is as there is
    /// not changed.
    CommandId saveAgent(const Agent &agent, const Agent &base);
    /// Stores the text and clears the draft in one transaction; the text stays a draft where the store fails.
    /// The text may be empty where there are files: those that are given to the server already, and the draft's own.
    Result<CommandId> sendReply(const ConversationId &conversation, const QString &text,
                                const QList<Attachment> &attachments = {});
    Result<CommandId> addNote(const ConversationId &conversation, const QString &text,
                              const QList<Attachment> &attachments = {});
    /// A reply that was not written in the composer, to a conversation of one's own: draft and files there stay as they
    /// are. What cannot be sent is added to the draft; false then.
    bool replyBeside(const ConversationId &conversation, const QString &text);
    /// From now on a reply waits that long before it goes out, so that it can be called back; notes do not.
    void setSendDelay(Millis delay) { m_sendDelay = delay; }
    Millis sendDelay() const { return m_sendDelay; }
    /// Calls back a reply that still waits: its text is a draft again. False where it is too late.
    bool unsend(const CommandId &command);
    void resend(const CommandId &command);
    void discard(const CommandId &command);
    /// A failed reply as a note for the team instead.
    Result<CommandId> keepAsNote(const CommandId &command);

    Draft draft(const ConversationId &conversation) const;
    void setDraft(const ConversationId &conversation, const Draft &draft);
    /// Goes on with what the store came to know only after it was loaded: it is older than all that was written since.
    void takeUp(const MineContents &contents);
    /// Writes what is not yet on disk; called before the program ends.
    void flush();

    void typing(const ConversationId &conversation);
    void viewing(const ConversationId &conversation); ///< the one in front; empty for none
    /// Whether the person looks at what viewing() named; some alerts are for when they do not.
    void setInFront(bool inFront);
    void acknowledge(const ConversationId &conversation); ///< all that it alerts to
    void acknowledge(const AlertKey &key); ///< that, and what else there is of the same conversation
    void acknowledgeAll(); ///< whatever alerts just now
    /// What was brought to the person's notice and is neither noticed nor over.
    QList<ConversationId> alerting() const;
    /// Has the server alert all devices of the person as for a handoff; the alert's conversation is trialId(). False
    /// while there is no connection.
    bool tryAlert();
    static ConversationId trialId();
    void reportAlert(const AlertKey &key, const QString &channel, ReceiptKind kind);
    /// Conversations that alerts for more than requests count at the icon.
    QSet<ConversationId> badges() const;
    /// Whether this person wants those who wait counted there.
    bool countsWaiting() const;

    /// First of the waiting view in its order, empty if none.
    ConversationId topOfQueue() const;

Q_SIGNALS:
    void done(const Baton::CommandId &command, const Baton::ConversationId &conversation);
    /// `owner` is who has it now, where known.
    void refused(const Baton::CommandId &command, const Baton::ConversationId &conversation, Baton::Code code,
                 const Baton::Owner &owner);
    /// The status that was chosen last is not taken; refused() tells of it, too.
    void statusRefused(Baton::Status status, Baton::Code code);
    /// A conversation of ours went to somebody else while we had it.
    void ownershipLost(const Baton::ConversationId &conversation, const Baton::Owner &owner);
    void alert(const Baton::Alert &alert);
    /// Of a team lead's teams: nobody can be alerted, or many wait; whatever this person has set for alerts.
    void teamTrouble(const Baton::AlertNews &news);
    void teamTroubleOver(const Baton::AlertNews &news);
    void alertOver(const Baton::AlertKey &key);
    void badgesChanged();
    /// What became of an alert on this device, as the server is told.
    void alertReported(const Baton::ConversationId &conversation, const QString &channel, Baton::ReceiptKind kind);
    void signedIn(const QString &token);
    void listArrived(const Baton::ListPage &page);
    void found(const Baton::SearchPage &page);
    void suggested(const Baton::SuggestedReply &reply);
    void alertsTold(const Baton::AlertStories &stories);
    void savedRulesArrived(const Baton::SavedRulesPage &page);
    void rehearsed(const Baton::RehearsalPage &page);
    void storeTrouble(const QString &sentence); ///< mine.db was set aside or cannot be written
    /// A text came back into a draft because it could not be stored.
    /// What was said in it is gone, and so is what was kept of it here.
    void erased(const Baton::ConversationId &conversation);
    void draftChanged(const Baton::ConversationId &conversation);

private:
    /// Something that was brought to the person's notice, or would be if they were there.
    struct Raised
    {
        AlertRaised raised; ///< of the ladder alone
        qint64 n = 0; ///< of all else, see AlertNews
        bool acknowledged = false;
        bool trial = false;
        bool shown = false;
        bool badge = false; ///< counts at the icon
        bool held = false; ///< kept from somebody who is away, and told when they are back
        bool toasted = false;
        Instant since; ///< of the ladder: since when it waits, which tells one return to the queue from another
        bool mine = false; ///< the conversation was seen to be this person's
        bool named = false; ///< by a step of the stretch in which it waits
        bool pierces = false; ///< quiet hours: named in spite of them, and they were not set anew since
        qint64 noticedAt = -1; ///< monotonic ms at which it was acknowledged here; -1 if it was not
    };

    void connectBackend();
    void connectParts();
    CommandId submitNow(const ConversationId &conversation, CommandBody body);
    CommandId enqueue(const ConversationId &conversation, CommandBody body, bool clearDraft);
    Result<CommandId> say(const ConversationId &conversation, CommandBody body, const QString &text);
    std::shared_ptr<TranscriptModel> liveTranscript(const ConversationId &conversation) const;
    void showOutgoing(const ConversationId &conversation);
    void catchUp(TranscriptModel &transcript);
    void catchUpAll();
    void onLink();
    void onReset();
    void onHeads(const QList<ConversationId> &conversations);
    void onAlert(const AlertRaised &raised) { raise(raised); }
    bool raise(const AlertRaised &raised, bool mayToast = true);
    AlertRaised forThisPerson(const AlertRaised &raised, const Raised &known) const;
    void noticeLadder(const ConversationId &conversation);
    void tellNoticed();
    void noticedThere(const ConversationId &conversation, qint64 no);
    void raiseAgain(const ConversationId &conversation, bool mayToast = true);
    void onTrial(const ConversationId &trial, qint64 n);
    void onNews(const AlertNews &news);
    void onWhisper(const Whispered &whisper);
    void onNewsOver(const AlertNews &news);
    void end(const AlertKey &key);
    void endInTime(const AlertKey &key, qint64 n);
    void acknowledge(const AlertKey &key, Raised &known);
    void setBadge(Raised &raised, bool on);
    bool isShown(const AlertKey &key) const { return m_alerts.value(key).shown; }
    Agent self() const;
    bool stillStands(AlertRow row, Raised &known, const Conversation *head) const;
    bool isQuietFor(AlertRow row) const;
    bool isCurrent(const Raised &known, const Conversation &head) const;
    AlertRaised lastStepOf(const Conversation &head) const;
    void alertWaiting();
    void onPeople();
    void armQuietEnd();
    void onClock(Instant serverTime);
    void tellDraft(const ConversationId &conversation, bool writes);
    void onAcknowledgedElsewhere(const ConversationId &conversation, qint64 number);
    void onErased(const ConversationId &conversation);
    void onRefusedErased(const CommandId &id, const ConversationId &conversation);
    void onLaneErased(const ConversationId &conversation);
    void dropDraft(const ConversationId &conversation);
    void watchErased(const ConversationId &conversation);
    void lookForErased();
    void onGaveAway(const ConversationId &conversation);
    void watchOwnership(const ConversationId &conversation);
    void watchAlert(const ConversationId &conversation);
    void watchLadder(const AlertKey &key);
    void watchAlerts();
    Status ownStatus() const;
    void armHints();
    bool mayEndUnnoticed(const ConversationId &conversation) const;
    QString speakerName(const ConversationId &conversation, const Message &message) const;

    ConsoleEnvironment m_environment;
    Backend &m_backend;
    MineStore &m_store;
    std::unique_ptr<ConsoleState> m_state;
    std::unique_ptr<QueueModel> m_queue;
    std::unique_ptr<Drafts> m_drafts;
    std::unique_ptr<FileShelf> m_files;
    std::unique_ptr<Downloads> m_downloads;
    std::unique_ptr<ListReader> m_lists;
    std::unique_ptr<Outbox> m_outbox;
    std::unique_ptr<Verbs> m_verbs;
    std::unique_ptr<LetterBox> m_letters;
    std::unique_ptr<QuestionBox> m_questions;
    std::unique_ptr<MetricsBox> m_metrics;
    std::unique_ptr<AlertWatch> m_watch;
    std::unique_ptr<AlertDraft> m_alertDraft; ///< once somebody asked for it
    std::unique_ptr<HandoffDraft> m_handoffDraft; ///< the same
    std::unique_ptr<TeamsDraft> m_teamsDraft; ///< the same
    std::unique_ptr<PeopleDraft> m_peopleDraft; ///< the same
    std::unique_ptr<WordingDraft> m_wordingDraft; ///< the same
    std::unique_ptr<TeamWatch> m_teamWatch;
    std::unique_ptr<BoardState> m_board; ///< once somebody asked for it
    std::unique_ptr<BoardDayBox> m_boardDay; ///< as the board
    QHash<ConversationId, std::weak_ptr<TranscriptModel>> m_transcripts;
    QSet<ConversationId> m_erased;
    /// Written to whom was erased, and not yet in a state to be discarded.
    QHash<ConversationId, QSet<CommandId>> m_dropping;
    QSet<ConversationId> m_looking; ///< watched to see whether it is erased
    struct Asked
    {
        qint64 before = 0;
        bool answered = false; ///< and did not help, if it would be asked for again
    };
    QHash<ConversationId, Asked> m_asked; ///< what a page was asked for last, so that it is asked for once
    QSet<ConversationId> m_mine;
    QHash<ConversationId, qint64> m_givenAway; ///< fence under which we let it go, until its new owner is known
    QHash<AlertKey, Raised> m_alerts;
    Agent m_me; ///< as this person was when last looked at
    std::optional<Instant> m_quietEnd; ///< by the server's clock, of the timer that is set
    bool m_inFront = false;
    bool m_isOnline = false;
    QHash<ConversationId, qint64> m_noticedThere; ///< number of the handoff; told before what it is about
    qint64 m_lostAt = -1; ///< monotonic ms at which the link was lost; -1 before
    QHash<ConversationId, qint64> m_typedAt; ///< monotonic ms
    QHash<ConversationId, qint64> m_draftTold; ///< monotonic ms, of those our other devices know of
    Millis m_sendDelay{0};
    Millis m_serverAhead{0}; ///< of our own clock
    ConversationId m_front;
    std::optional<qint64> m_hintsDue; ///< of the earliest timer set, monotonic ms
};

} // namespace Baton
