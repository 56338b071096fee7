// SPDX-FileCopyrightText: Baton contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "server/model/modelclient.h"

#include "server/channels/transferthread.h"
#include "server/model/modelcall.h"
#include "server/model/modelrest.h"

#include <QList>
#include <QLoggingCategory>

#include <algorithm>
#include <map>
#include <mutex>

namespace Baton::Server {

namespace {

constexpr qint64 longestPoll = 1'000; // ms
constexpr qint64 earliest = 0;

} // namespace

struct ModelClient::Question
{
    QByteArray body;
    QString about;
    Done done;
    qint64 until = 0; ///< monotonic ms, as all times here
    qint64 notBefore = earliest;
    int attempts = 0;
    std::unique_ptr<ModelCall> call; ///< while an attempt is under way
    qint64 bytes = 0;
    qint64 heardAt = 0;
};

class ModelClient::Private
{
public:
    explicit Private(const ModelSettings &modelSettings)
        : settings(modelSettings)
        , rest(modelSettings.limits)
    {}

    qint64 now() const { return environment.monotonicMs(); }
    void run();
    void takeGiven();
    void beginDue();
    void collect(const QList<std::pair<CURL *, CURLcode>> &ended);
    void lookAtTimes();
    void leaveAlone();
    void ended(quint64 id, ModelFault fault);
    void attemptEnded(quint64 id, CURLcode code);
    void dropCall(Question &question);
    void end(quint64 id, const ModelEnd &end);
    void failed(ModelFault fault, Millis wish, const QString &about);
    void tellRest();
    std::ptrdiff_t underWay() const;
    int msToNext() const;
    Millis pauseAfter(int attempts) const;

    ModelSettings settings;
    Environment environment;
    std::shared_ptr<ModelHealth> health;
    ModelRest rest;
    std::map<quint64, Question> questions; ///< in the order they came
    quint64 trying = 0; ///< the question let through to see whether the model is well again
    std::mutex mutex;
    quint64 lastId = 0;
    std::map<quint64, Question> given;
    QList<quint64> cancelled;
    TransferThread thread; ///< last: what it works on is above
};

void ModelClient::Private::run()
{
    while (!thread.isStopping()) {
        takeGiven();
        beginDue();
        collect(thread.perform());
        lookAtTimes();
        leaveAlone();
        thread.rest(msToNext());
    }
    for (auto &[id, question] : questions)
        dropCall(question);
    questions.clear();
}

void ModelClient::Private::takeGiven()
{
    std::map<quint64, Question> taken;
    QList<quint64> dropped;
    {
        const std::scoped_lock lock(mutex);
        taken.swap(given);
        dropped.swap(cancelled);
    }
    for (auto &[id, question] : taken) {
        const bool hasRoom = int(questions.size()) < settings.limits.concurrent + settings.limits.waiting;
        const auto place = questions.emplace(id, std::move(question)).first;
        place->second.heardAt = now();
        if (!hasRoom)
            end(id, {ModelFault::Busy, {}, 0});
        else if (const bool wasResting = rest.isResting(); !rest.admits(now()))
            end(id, {ModelFault::Resting, {}, 0});
        else if (wasResting)
            trying = id;
    }
    for (const quint64 id : std::as_const(dropped)) {
        const auto found = questions.find(id);
        if (found == questions.end())
            continue;
        dropCall(found->second);
        questions.erase(found);
        if (std::exchange(trying, trying == id ? 0 : trying) == id)
            rest.dropped();
    }
}

void ModelClient::Private::beginDue()
{
    auto running = underWay();
    for (auto &[id, question] : questions) {
        if (running >= settings.limits.concurrent)
            return;
        if (question.call || question.notBefore > now())
            continue;
        question.call = std::make_unique<ModelCall>(settings, question.body);
        question.bytes = 0;
        question.heardAt = now();
        ++question.attempts;
        ++running;
        thread.add(question.call->easy());
    }
}

void ModelClient::Private::collect(const QList<std::pair<CURL *, CURLcode>> &ended)
{
    QList<std::pair<quint64, CURLcode>> over;
    const auto idOf = [this](const CURL *easy) {
        const auto found = std::find_if(questions.cbegin(), questions.cend(), [&](const auto &one) {
            return one.second.call && one.second.call->easy() == easy;
        });
        return found == questions.cend() ? 0 : found->first;
    };
    for (const auto &[easy, code] : ended)
        over.append({idOf(easy), code});
    for (const auto &[id, code] : std::as_const(over))
        attemptEnded(id, code);
    // What has said all it has to say need not be waited for.
    over.clear();
    for (const auto &[id, question] : questions)
        if (question.call && question.call->isOver())
            over.append({id, CURLE_OK});
    for (const auto &[id, code] : std::as_const(over))
        attemptEnded(id, code);
}

void ModelClient::Private::lookAtTimes()
{
    QList<std::pair<quint64, ModelFault>> late;
    for (auto &[id, question] : questions) {
        if (question.call && question.call->bytes() != question.bytes) {
            question.bytes = question.call->bytes();
            question.heardAt = now();
        }
        // An answer may be whole, or its status may say why there is none, though the connection stays open.
        const ModelFault fault =
            question.call ? question.call->faultAfter(CURLE_OPERATION_TIMEDOUT) : ModelFault::TimedOut;
        if (now() >= question.until)
            late.append({id, question.attempts == 0 ? ModelFault::Busy : fault});
        else if (question.call && now() - question.heardAt >= settings.limits.idle.count())
            late.append({id, fault});
    }
    for (const auto &[id, fault] : std::as_const(late))
        ended(id, fault);
}

/// While the model rests, what waits for its place or for another attempt is not asked either; but for the one that was
/// let through.
void ModelClient::Private::leaveAlone()
{
    if (!rest.isResting())
        return;
    QList<quint64> waiting;
    for (const auto &[id, question] : questions)
        if (!question.call && id != trying)
            waiting.append(id);
    for (const quint64 id : std::as_const(waiting))
        end(id, {ModelFault::Resting, {}, 0});
}

void ModelClient::Private::attemptEnded(quint64 id, CURLcode code)
{
    const auto found = questions.find(id);
    if (found != questions.end() && found->second.call)
        ended(id, found->second.call->faultAfter(code));
}

/// An attempt, or the question's time, is over: again after a pause where that is of use and there is time, or the end.
void ModelClient::Private::ended(quint64 id, ModelFault fault)
{
    Question &question = questions.at(id);
    Millis wish{0};
    ModelEnd what{fault, {}, 0};
    if (question.call) {
        what.tokens = question.call->stream().tokens();
        if (fault == ModelFault::None)
            what.text = question.call->stream().text();
        else
            wish = question.call->retryAfter();
    }
    dropCall(question);
    const qint64 again = now() + std::max(pauseAfter(question.attempts), wish).count();
    if (mayPass(fault) && question.attempts < settings.limits.attempts && again < question.until) {
        question.notBefore = again;
        return;
    }
    // What was under way when the rest began does not tell how the model is now.
    const bool tells = !rest.isResting() || trying == id;
    if (tells && fault == ModelFault::None)
        rest.answered();
    else if (tells && fault != ModelFault::Busy)
        failed(fault, wish, question.about);
    if (trying == id) {
        trying = 0;
        rest.dropped();
    }
    tellRest();
    end(id, what);
}

void ModelClient::Private::failed(ModelFault fault, Millis wish, const QString &about)
{
    const qint64 before = rest.until();
    rest.failed(now(), fault, wish, about);
    if (rest.until() != before)
        qWarning("ai: the model is not used for %lld s: %s; the built-in AI answers",
                 (rest.until() - now() + 999) / 1000, faultName(fault).data());
}

void ModelClient::Private::tellRest()
{
    if (health->resting.exchange(rest.why()) != ModelFault::None && !rest.isResting())
        qInfo("ai: the model is used again");
}

void ModelClient::Private::dropCall(Question &question)
{
    if (question.call)
        thread.remove(question.call->easy());
    question.call.reset();
}

void ModelClient::Private::end(quint64 id, const ModelEnd &end)
{
    const auto found = questions.find(id);
    const Done done = std::move(found->second.done);
    dropCall(found->second);
    questions.erase(found);
    if (!thread.isStopping())
        done(end);
}

Millis ModelClient::Private::pauseAfter(int attempts) const
{
    constexpr int mostDoublings = 10;
    const qint64 whole = settings.limits.firstPause.count() << std::clamp(attempts - 1, 0, mostDoublings);
    const auto chance = quint8(environment.randomBytes(1).at(0));
    return Millis(whole / 2 + whole / 2 * chance / 256);
}

std::ptrdiff_t ModelClient::Private::underWay() const
{
    return std::count_if(questions.cbegin(), questions.cend(), [](const auto &one) { return bool(one.second.call); });
}

int ModelClient::Private::msToNext() const
{
    const bool hasPlace = underWay() < settings.limits.concurrent;
    qint64 next = now() + longestPoll;
    for (const auto &[id, question] : questions) {
        next = std::min(next, question.until);
        if (question.call)
            next = std::min(next, question.heardAt + settings.limits.idle.count());
        else if (question.notBefore > now())
            next = std::min(next, question.notBefore);
        else if (hasPlace)
            return 0; // its place has just become free
    }
    return int(std::max<qint64>(0, next - now()));
}

ModelClient::ModelClient(ModelSettings settings, Environment environment, std::shared_ptr<ModelHealth> health)
    : d(std::make_unique<Private>(settings))
{
    d->environment = std::move(environment);
    d->health = std::move(health);
    d->thread.start([this] { d->run(); });
}

ModelClient::~ModelClient()
{
    stop();
}

quint64 ModelClient::ask(const QByteArray &body, Done done, const QString &about)
{
    quint64 id = 0;
    {
        const std::scoped_lock lock(d->mutex);
        id = ++d->lastId;
        Question question;
        question.body = body;
        question.about = about;
        question.done = std::move(done);
        question.until = d->now() + d->settings.limits.within.count();
        d->given.emplace(id, std::move(question));
    }
    d->thread.wake();
    return id;
}

void ModelClient::cancel(quint64 question)
{
    {
        const std::scoped_lock lock(d->mutex);
        d->cancelled.append(question);
    }
    d->thread.wake();
}

void ModelClient::stop()
{
    d->thread.stop();
}

} // namespace Baton::Server
