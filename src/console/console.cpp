// SPDX-FileCopyrightText: Baton contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "console/console.h"

#include "backend/failpoint.h"
#include "console/alertdraft.h"
#include "console/alertwatch.h"
#include "console/board.h"
#include "console/boarddaybox.h"
#include "console/downloads.h"
#include "console/drafts.h"
#include "console/figures.h"
#include "console/fileshelf.h"
#include "console/handoffdraft.h"
#include "console/letterbox.h"
#include "console/listreader.h"
#include "console/metricsbox.h"
#include "console/minestore.h"
#include "console/outbox.h"
#include "console/peopledraft.h"
#include "console/questionbox.h"
#include "console/queuemodel.h"
#include "console/teamsdraft.h"
#include "console/teamwatch.h"
#include "console/verbs.h"
#include "console/wordingdraft.h"
#include "console/words.h"
#include "domain/text.h"

#include <QPointer>

namespace Baton {

namespace {

constexpr int pageSize = 50;
constexpr int searchSize = 30;
constexpr qsizetype maxQueryLength = 200;

} // namespace

Console::Console(QString account, Backend &backend, MineStore &store, ConsoleEnvironment environment, QObject *parent)
    : QObject(parent)
    , m_environment(std::move(environment))
    , m_backend(backend)
    , m_store(store)
{
    if (!m_environment.later)
        m_environment.later = systemEnvironment().later;
    m_state = std::make_unique<ConsoleState>(account);
    m_state->setMonotonicClock(m_environment.monotonicMs);
    m_state->attach(backend);
    m_queue = std::make_unique<QueueModel>(*m_state);
    m_queue->setClock([this] { return now(); });
    m_drafts = std::make_unique<Drafts>(account, store, m_environment);
    m_files = std::make_unique<FileShelf>(*m_state, backend, m_environment,
                                          [&store, account] { return store.filesFolder(account); });
    m_downloads = std::make_unique<Downloads>(backend);
    m_lists = std::make_unique<ListReader>(*m_state, backend);
    m_outbox = std::make_unique<Outbox>(*m_state, backend, store, m_environment, m_files.get());
    m_verbs = std::make_unique<Verbs>(*m_state, backend, m_environment);
    m_letters = std::make_unique<LetterBox>(*m_state, backend, *m_verbs);
    m_questions = std::make_unique<QuestionBox>(*m_state, backend, *m_verbs);
    m_metrics = std::make_unique<MetricsBox>(*m_state, backend, m_environment);
    m_watch = std::make_unique<AlertWatch>(*m_state, backend, m_environment, [this] { return now(); });
    m_teamWatch = std::make_unique<TeamWatch>(*m_state, m_environment);
    connectParts();
    connectBackend();
    takeUp(store.load(account));
}

Console::~Console() = default;

BoardState &Console::board()
{
    if (!m_board)
        m_board = std::make_unique<BoardState>(*m_state, m_environment, [this] { return now(); });
    return *m_board;
}

void Console::lookAtBoard(bool on)
{
    if (!m_boardDay)
        m_boardDay = std::make_unique<BoardDayBox>(*m_state, m_backend, m_environment, board());
    m_boardDay->look(on);
}

FiguresState *Console::newFigures()
{
    return new FiguresState(
        *m_state, m_backend, m_environment, [this] { return now(); }, this);
}

void Console::takeUp(const MineContents &contents)
{
    m_drafts->load(contents.drafts);
    m_files->load(contents.items, contents.complete);
    m_outbox->load(contents.items, contents.lastOrder);
    // What comes late may be of a conversation that was erased meanwhile, whether or not one was told.
    const QSet<ConversationId> known = std::exchange(m_erased, {});
    for (const ConversationId &conversation : known)
        onErased(conversation);
    if (m_state->isSynced())
        lookForErased();
    if (!contents.trouble.isEmpty())
        m_environment.later(Millis(0), this, [this, trouble = contents.trouble] { Q_EMIT storeTrouble(trouble); });
}

void Console::connectParts()
{
    connect(m_outbox.get(), &Outbox::laneChanged, this, &Console::showOutgoing);
    connect(m_outbox.get(), &Outbox::done, this, &Console::done);
    connect(m_outbox.get(), &Outbox::gaveAway, this, &Console::onGaveAway);
    connect(m_verbs.get(), &Verbs::gaveAway, this, &Console::onGaveAway);
    connect(m_outbox.get(), &Outbox::refused, this, &Console::refused);
    connect(m_outbox.get(), &Outbox::storeTrouble, this, &Console::storeTrouble);
    connect(m_outbox.get(), &Outbox::givenBack, m_drafts.get(), &Drafts::giveBack);
    connect(m_outbox.get(), &Outbox::calledBack, m_drafts.get(), &Drafts::takeBack);
    connect(m_drafts.get(), &Drafts::changed, this, &Console::draftChanged);
    connect(m_drafts.get(), &Drafts::storeTrouble, this, &Console::storeTrouble);
    // What a list has no more may be erased.
    connect(m_lists.get(), &ListReader::hasReadAnew, this, &Console::lookForErased);
    connect(m_verbs.get(), &Verbs::done, this, &Console::done);
    connect(m_verbs.get(), &Verbs::refused, this, &Console::refused);
    connect(m_verbs.get(), &Verbs::statusRefused, this, &Console::statusRefused);
    connect(m_watch.get(), &AlertWatch::happened, this, &Console::onNews);
    connect(m_watch.get(), &AlertWatch::over, this, &Console::onNewsOver);
    connect(m_state.get(), &ConsoleState::whispered, this, &Console::onWhisper);
    connect(m_teamWatch.get(), &TeamWatch::happened, this, &Console::onNews);
    connect(m_teamWatch.get(), &TeamWatch::over, this, &Console::onNewsOver);
    connect(m_teamWatch.get(), &TeamWatch::happened, this, &Console::teamTrouble);
    connect(m_teamWatch.get(), &TeamWatch::over, this, &Console::teamTroubleOver);
    connect(m_state.get(), &ConsoleState::linkChanged, this, &Console::onLink);
    connect(m_state.get(), &ConsoleState::reset, this, &Console::onReset);
    connect(m_state.get(), &ConsoleState::headsChanged, this, &Console::onHeads);
    connect(m_state.get(), &ConsoleState::peopleChanged, this, &Console::onPeople);
    connect(m_state.get(), &ConsoleState::hintsChanged, this, &Console::armHints);
    connect(m_state.get(), &ConsoleState::erased, this, &Console::onErased);
    connect(m_outbox.get(), &Outbox::refused, this, &Console::onRefusedErased);
    connect(m_outbox.get(), &Outbox::laneChanged, this, &Console::onLaneErased);
    connect(m_state.get(), &ConsoleState::trialCame, this, &Console::onTrial);
    connect(m_state.get(), &ConsoleState::acknowledgedElsewhere, this, &Console::onAcknowledgedElsewhere);
}

void Console::connectBackend()
{
    connect(&m_backend, &Backend::signedIn, this, &Console::signedIn);
    connect(&m_backend, &Backend::listArrived, this, &Console::listArrived);
    connect(&m_backend, &Backend::found, this, &Console::found);
    connect(&m_backend, &Backend::suggested, this, &Console::suggested);
    connect(&m_backend, &Backend::alertsTold, this, &Console::alertsTold);
    connect(&m_backend, &Backend::savedRulesArrived, this, &Console::savedRulesArrived);
    connect(&m_backend, &Backend::rehearsed, this, &Console::rehearsed);
    connect(&m_backend, &Backend::clockTold, this, &Console::onClock);
    connect(&m_backend, &Backend::alertRaised, this, &Console::onAlert);
    connect(&m_backend, &Backend::resumed, this, [this] {
        m_lists->readAnew();
        lookForErased();
        catchUpAll();
        alertWaiting();
    });
    connect(&m_backend, &Backend::messagesAdded, this,
            [this](const ConversationId &conversation, const QList<Message> &messages) {
                if (const auto transcript = liveTranscript(conversation)) {
                    transcript->addLive(messages);
                    catchUp(*transcript);
                }
            });
    connect(&m_backend, &Backend::threadArrived, this, [this](const ThreadPage &page) {
        if (const auto asked = m_asked.find(page.conversation); asked != m_asked.end())
            asked->answered = true;
        if (const auto transcript = liveTranscript(page.conversation)) {
            transcript->addPage(page);
            if (!page.refused)
                catchUp(*transcript);
        }
    });
}

// ---- Transcripts and lists ----

std::shared_ptr<TranscriptModel> Console::openTranscript(const ConversationId &conversation)
{
    if (auto open = liveTranscript(conversation))
        return open;
    const auto forget = [self = QPointer(this), conversation](TranscriptModel *model) {
        delete model;
        if (!self)
            return;
        self->m_transcripts.remove(conversation);
        self->m_asked.remove(conversation);
        self->m_backend.watch(conversation, false);
    };
    const std::shared_ptr<TranscriptModel> transcript(new TranscriptModel(conversation), forget);
    transcript->setNames([self = QPointer(this), conversation](const Message &message) {
        return self ? self->speakerName(conversation, message) : QString();
    });
    m_transcripts.insert(conversation, transcript);
    showOutgoing(conversation);
    m_backend.watch(conversation, true);
    m_backend.fetchThread(conversation, 0, pageSize);
    return transcript;
}

std::shared_ptr<TranscriptModel> Console::liveTranscript(const ConversationId &conversation) const
{
    return m_transcripts.value(conversation).lock();
}

QString Console::speakerName(const ConversationId &conversation, const Message &message) const
{
    if (message.speaker == Speaker::Agent)
        return m_state->agentName(AgentId(message.author));
    const Conversation *head = m_state->head(conversation);
    return message.speaker == Speaker::Visitor && head ? displayName(*head) : QString();
}

void Console::loadOlder(const ConversationId &conversation)
{
    const auto transcript = liveTranscript(conversation);
    const auto asked = m_asked.constFind(conversation);
    if (!transcript || !transcript->hasOlder() || (asked != m_asked.cend() && !asked->answered))
        return;
    m_asked.insert(conversation, {transcript->firstLoaded()});
    m_backend.fetchThread(conversation, transcript->firstLoaded(), pageSize);
}

/// Fetches what is known to be missing: a hole in the middle, or a newest part that came while nobody told us.
void Console::catchUp(TranscriptModel &transcript)
{
    const ConversationId &conversation = transcript.conversation();
    std::optional<qint64> before = transcript.gapBefore();
    const Conversation *head = m_state->head(conversation);
    if (!before && head && head->messages > transcript.lastLoaded())
        before = head->messages + 1;
    // What an answer did not fill would not be filled by the same question again.
    if (!before || m_asked.value(conversation).before == *before)
        return;
    m_asked.insert(conversation, {*before});
    m_backend.fetchThread(conversation, *before, pageSize);
}

void Console::catchUpAll()
{
    m_asked.clear();
    const QList<ConversationId> open = m_transcripts.keys();
    for (const ConversationId &conversation : open) {
        if (const auto transcript = liveTranscript(conversation))
            catchUp(*transcript);
    }
}

void Console::showOutgoing(const ConversationId &conversation)
{
    const auto transcript = liveTranscript(conversation);
    if (!transcript)
        return;
    QList<TranscriptEntry> outgoing;
    const QList<OutboxItem> lane = m_outbox->lane(conversation);
    for (const OutboxItem &item : lane) {
        const auto *send = std::get_if<Send>(&item.body);
        const auto *note = std::get_if<AddNote>(&item.body);
        if (!send && !note)
            continue;
        TranscriptEntry entry;
        entry.message.kind = send ? MessageKind::Text : MessageKind::Note;
        entry.message.speaker = Speaker::Agent;
        entry.message.author = m_state->self().id.toString();
        entry.message.text = send ? send->text : note->text;
        entry.message.attachments = send ? send->attachments : note->attachments;
        entry.message.at = item.written + m_serverAhead;
        entry.message.cid = item.id;
        entry.message.fence = item.fence;
        if (item.holdUntil.ms > 0)
            entry.heldUntil = item.holdUntil + m_serverAhead;
        entry.delivery = item.state == OutboxItem::State::Saving ? Delivery::Saving
            : item.state == OutboxItem::State::Failed            ? Delivery::Failed
                                                                 : Delivery::Queued;
        entry.failure = item.failure;
        outgoing.append(entry);
    }
    transcript->setOutgoing(outgoing);
}

void Console::search(const QString &query, qint64 before)
{
    m_backend.search(cleanText(query).left(maxQueryLength), before, searchSize);
}

void Console::fetchAlerts(const ConversationId &conversation)
{
    m_backend.fetchAlerts(conversation);
}

void Console::suggest(const ConversationId &conversation)
{
    m_backend.suggest(conversation);
}

void Console::refreshList(ListKind kind, qint64 offset)
{
    m_lists->fetch(kind, offset);
}

bool Console::isRelisting(ListKind kind) const
{
    return m_lists->isReadAnew(kind);
}

// ---- Verbs ----

CommandId Console::submitNow(const ConversationId &conversation, CommandBody body)
{
    return m_verbs->submit(conversation, std::move(body));
}

CommandId Console::claim(const ConversationId &conversation)
{
    return submitNow(conversation, Claim{});
}

CommandId Console::takeOver(const ConversationId &conversation)
{
    return submitNow(conversation, TakeOver{});
}

CommandId Console::whisper(const ConversationId &conversation, const QString &text)
{
    return submitNow(conversation, Whisper{text});
}

void Console::dismissWhisper(const Whispered &whisper)
{
    m_state->dismissWhisper(whisper);
    acknowledge(whisper.conversation);
}

CommandId Console::release(const ConversationId &conversation)
{
    return submitNow(conversation, Release{});
}

CommandId Console::transferToTeam(const ConversationId &conversation, const TeamId &team, const QString &note)
{
    return submitNow(conversation, Transfer{{}, team, note});
}

CommandId Console::transferToAgent(const ConversationId &conversation, const AgentId &agent, const QString &note)
{
    return submitNow(conversation, Transfer{agent, {}, note});
}

CommandId Console::returnToAi(const ConversationId &conversation, const QString &note, const QString &outcome)
{
    return m_outbox->add(conversation, ReturnToAi{note, outcome}, false);
}

CommandId Console::resolve(const ConversationId &conversation, const QString &outcome)
{
    return m_outbox->add(conversation, Resolve{outcome}, false);
}

CommandId Console::snooze(const ConversationId &conversation, Instant until)
{
    return submitNow(conversation, SetSnooze{until});
}

CommandId Console::decline(const ConversationId &conversation)
{
    return submitNow(conversation, Decline{});
}

CommandId Console::assign(const ConversationId &conversation, const AgentId &agent)
{
    return submitNow(conversation, Assign{agent});
}

CommandId Console::reveal(const ConversationId &conversation, const QString &field)
{
    return submitNow(conversation, Reveal{field});
}

CommandId Console::saveWorkspace(const Workspace &workspace, std::optional<qint64> revision)
{
    return submitNow({}, SaveWorkspace{workspace, revision});
}

CommandId Console::eraseVisitor(const ConversationId &conversation)
{
    const Conversation *head = m_state->head(conversation);
    return submitNow(conversation, EraseVisitor{head ? head->visitor.id : VisitorId()});
}

CommandId Console::setStatus(Status status)
{
    return submitNow({}, SetStatus{{}, status});
}

Result<CommandId> Console::say(const ConversationId &conversation, CommandBody body, const QString &text)
{
    QList<Attachment> &attachments = *attachmentsOf(body);
    if (text.isEmpty() && attachments.isEmpty() && m_files->drafts(conversation).isEmpty())
        return refuse(Code::TextRejected, QStringLiteral("empty"));
    if (const QString why = m_files->whyNotYet(conversation, attachments.size()); !why.isEmpty())
        return refuse(Code::AttachmentRejected, why);
    if (codePoints(text) > maxTextCodePoints)
        return refuse(Code::TooLarge, QStringLiteral("text"));
    BATON_CLIENT_FAILPOINT("enter_pressed");
    acknowledge(conversation); // who writes there has noticed
    // First the row "saving", then the empty composer: the text is never nowhere.
    m_drafts->drop(conversation);
    attachments.append(m_files->take(conversation));
    tellDraft(conversation, false);
    const Millis hold = std::holds_alternative<Send>(body) ? m_sendDelay : Millis(0);
    return m_outbox->add(conversation, std::move(body), true, hold);
}

Result<CommandId> Console::sendReply(const ConversationId &conversation, const QString &text,
                                     const QList<Attachment> &attachments)
{
    const QString clean = cleanText(text);
    return say(conversation, Send{clean, attachments}, clean);
}

bool Console::replyBeside(const ConversationId &conversation, const QString &text)
{
    const QString clean = cleanText(text);
    const Conversation *head = m_state->head(conversation);
    if (head && head->owner.is(m_state->self().id) && !clean.isEmpty() && codePoints(clean) <= maxTextCodePoints) {
        acknowledge(conversation);
        m_outbox->add(conversation, Send{clean, {}}, false, m_sendDelay);
        return true;
    }
    m_drafts->append(conversation, {clean, false});
    return false;
}

Result<CommandId> Console::addNote(const ConversationId &conversation, const QString &text,
                                   const QList<Attachment> &attachments)
{
    const QString clean = cleanText(text);
    return say(conversation, AddNote{clean, attachments}, clean);
}

void Console::resend(const CommandId &command)
{
    m_outbox->resend(command);
}

void Console::discard(const CommandId &command)
{
    m_outbox->discard(command);
}

Result<CommandId> Console::keepAsNote(const CommandId &command)
{
    return m_outbox->keepAsNote(command);
}

// ---- Drafts and hints ----

Draft Console::draft(const ConversationId &conversation) const
{
    return m_drafts->draft(conversation);
}

void Console::setDraft(const ConversationId &conversation, const Draft &draft)
{
    const bool changed = m_drafts->draft(conversation).text != draft.text;
    m_drafts->set(conversation, draft);
    if (changed)
        tellDraft(conversation, !draft.text.isEmpty());
}

bool Console::unsend(const CommandId &command)
{
    return m_outbox->takeBack(command);
}

void Console::flush()
{
    m_drafts->save();
    m_files->flush();
    m_store.flush();
}

} // namespace Baton

#include "moc_console.cpp"
