// SPDX-FileCopyrightText: Baton contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "server/ai/handoffplan.h"

#include "domain/availability.h"
#include "domain/text.h"
#include "server/ai/askwords.h"
#include "server/ai/fieldfinder.h"
#include "server/ai/phrasebook.h"
#include "server/ai/phrases.h"
#include "server/ai/terms.h"
#include "server/ai/triggers.h"

#include <QRegularExpression>

#include <algorithm>

namespace Baton::Server {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr qsizetype longestSource = 256;
constexpr int answeredConfidence = 75;
constexpr qsizetype longestAnswer = 80;
constexpr qsizetype longestTold = 300; ///< of a project, or an address
constexpr int fewestPhoneDigits = 6;
constexpr int fewestOrderDigits = 3;
constexpr int wordsOfReply = 7;
constexpr int blanksOfName = 4;
constexpr int blanksOfTitle = 6; ///< of a company or a role

/// What a rule does with a reason.
struct Acting
{
    Reason reason;
    RuleAction action = RuleAction::Flag;
    QStringList fields;
    int questions = 0;
    bool isUrgent = false;
};

Acting actingOn(const Reason &reason, const std::optional<PageRule> &page, const HandoffRules &rules)
{
    if (reason.code == u"page") {
        const PageRule rule = page.value_or(PageRule());
        return {reason, rule.action, rule.fields, rule.questions, rule.urgent};
    }
    const ReasonRule rule = ruleOf(rules, reason.code);
    const bool acts = rule.on && reason.confidence >= rule.from;
    return {reason, acts ? rule.action : RuleAction::Flag, rule.fields, rule.questions, rule.urgent};
}

bool saysOfLast(const QString &section, const Turn &turn)
{
    const Message *last = lastVisitorMessage(turn.thread);
    return last && PhraseBook::shipped().matches(section, plainWords(last->text));
}

/// What the AI said last before the visitor's newest words, where nobody else spoke between.
const Message *saidBefore(const QList<Message> &stretch)
{
    bool isPastVisitor = false;
    for (auto it = stretch.crbegin(); it != stretch.crend(); ++it) {
        if (it->kind != MessageKind::Text)
            continue;
        if (it->speaker == Speaker::Visitor)
            isPastVisitor = true;
        else
            return isPastVisitor && it->speaker == Speaker::Ai ? &*it : nullptr;
    }
    return nullptr;
}

int digitsIn(const QString &text)
{
    return static_cast<int>(std::count_if(text.cbegin(), text.cend(), [](QChar c) { return c.isDigit(); }));
}

/// Fields that are found by how they look, whatever stands around them.
bool hasForm(const QString &field)
{
    return field == u"email" || field == u"phone" || field == u"order";
}

/// Whether a message tells that the question is not answered, or not to be asked.
bool isInVain(const Message &message)
{
    const QString plain = plainWords(message.text);
    return PhraseBook::shipped().matches(u"asked in vain"_s, plain) || wishForPerson(plain) > 0 || rejectsAnswer(plain)
        || soundsAngry(plain);
}

/// Whether a short answer to the question for a field can be one.
bool canBe(const QString &field, const QString &answer)
{
    if (field == u"name" || field == u"company" || field == u"role")
        return answer.count(u' ') <= (field == u"name" ? blanksOfName : blanksOfTitle)
            && !PhraseBook::shipped().matches(u"wants"_s, plainWords(answer));
    if (field == u"email")
        return answer.contains(u'@');
    if (field == u"phone")
        return digitsIn(answer) >= fewestPhoneDigits;
    if (field == u"order")
        return digitsIn(answer) >= fewestOrderDigits;
    if (field == u"size" || field == u"budget")
        return digitsIn(answer) > 0;
    if (field == u"website") {
        static const QRegularExpression host(u"[\\p{L}\\d]\\.\\p{L}{2,}"_s);
        return !answer.contains(u'@') && host.match(answer).hasMatch();
    }
    return true;
}

/// Whether the visitor asks something back. The mark in an address, as in shop.example/item?id=7, asks them nothing.
bool asksBack(QString answer)
{
    static const QRegularExpression query(u"[\\p{L}\\d]\\.\\p{L}{2,}[^\\s?]*\\?[\\p{L}\\d_%][^\\s?]*"_s);
    answer.remove(query);
    return answer.contains(u'?') || answer.contains(u'؟') || answer.contains(u'？');
}

/// What the answer to a question of ours gives, where the field's own finder did not see it.
std::optional<Field> answerTo(const QString &field, const Message &message)
{
    const QString whole = cleanText(message.text).simplified();
    // A project is told in sentences, and an address copied with all that hangs on it: of these the beginning tells.
    const bool isLong = field == u"project" || (field == u"website" && !whole.contains(u' '));
    const QString answer = isLong ? oneLine(whole, longestTold) : whole;
    const bool isTooLong = !isLong && answer.size() > longestAnswer;
    if (answer.isEmpty() || isTooLong || asksBack(answer) || !canBe(field, answer))
        return std::nullopt;
    return Field{answer, u"ai"_s, message.n, answeredConfidence};
}

class Planner
{
public:
    Planner(const Turn &turn, const Judged &judged, const Workspace &workspace)
        : m_turn(turn)
        , m_rules(workspace.handoffRules)
        , m_stretch(aiStretch(turn.thread))
    {
        if (const Message *before = saidBefore(m_stretch)) {
            m_opened = openedBy(*before);
            m_isFallback = before->source == fallbackSource && !offersNobody(before->text);
            if (m_isFallback)
                m_opened =
                    Opened{true, {}, {{u"low_confidence"_s, qBound(0, 100 - before->confidence, 100), before->n - 1}}};
        }
        for (const Message &message : std::as_const(m_stretch)) {
            if (const auto opened = openedBy(message))
                m_earlier.append(*opened);
        }
        for (const Reason &reason : judged.reasons)
            m_fired.append(actingOn(reason, judged.page, m_rules));
        m_isOff = !workspace.handoffEnabled;
        m_isKept = turn.head.handoff && turn.head.owner == Owner::ai();
        m_workspace = &workspace;
    }

    HandoffPlan plan()
    {
        decideStep();
        if (m_plan.step == TurnStep::HandOver && !m_isOff && !m_isKept)
            collectBefore();
        if (m_isOff && !m_isKept && m_plan.step == TurnStep::HandOver)
            m_plan.step = TurnStep::Refuse;
        else if (m_isOff || m_isKept)
            goOn();
        const bool acts = m_plan.step != TurnStep::Answer && m_plan.step != TurnStep::Refuse;
        for (const Acting &one : std::as_const(m_fired)) {
            if (!acts || !m_plan.reasons.contains(one.reason))
                m_plan.flags.append(one.reason);
        }
        for (const Reason &reason : std::as_const(m_plan.reasons)) {
            const std::optional<PageRule> page = pageOf(reason);
            m_plan.isUrgent = m_plan.isUrgent || actingOn(reason, page, m_rules).isUrgent;
            if (page) {
                m_plan.team = page->team;
                m_plan.category = page->category;
            }
        }
        return m_plan;
    }

private:
    /// Nothing is asked or offered, and for no reason.
    void goOn()
    {
        m_plan.step = TurnStep::Answer;
        m_plan.reasons.clear();
        m_plan.field.clear();
        m_plan.isFirstQuestion = false;
    }

    void add(const QList<Reason> &reasons)
    {
        for (const Reason &reason : reasons) {
            const bool known = std::any_of(m_plan.reasons.cbegin(), m_plan.reasons.cend(),
                                           [&](const Reason &other) { return other.code == reason.code; });
            if (!known)
                m_plan.reasons.append(reason);
        }
    }

    QList<Reason> firedWith(RuleAction action) const
    {
        QList<Reason> found;
        for (const Acting &one : m_fired) {
            if (one.action == action)
                found.append(one.reason);
        }
        return found;
    }

    /// Of what the AI asked or offered before: what the rules still hold by now.
    QList<Reason> openReasons() const
    {
        QList<Reason> open;
        for (const Reason &reason : m_opened ? m_opened->reasons : QList<Reason>()) {
            // The fallback offers a person whatever the rule for low confidence says.
            if (m_isFallback || actingOn(reason, pageOf(reason), m_rules).action != RuleAction::Flag)
                open.append(reason);
        }
        return open;
    }

    /// Who asks for a person while being asked for something has been asked enough.
    bool insists() const
    {
        return std::any_of(m_fired.cbegin(), m_fired.cend(),
                           [](const Acting &one) { return one.reason.code == u"explicit_request"; });
    }

    /// Not more than an answer to what was offered.
    bool isShort() const
    {
        const Message *last = lastVisitorMessage(m_turn.thread);
        return last && plainWords(last->text).count(u' ') <= wordsOfReply;
    }

    void decideStep()
    {
        const QList<Reason> over = firedWith(RuleAction::HandOff);
        const QList<Reason> open = openReasons();
        const bool asked = m_opened && !m_opened->isOffer && !open.isEmpty();
        const bool offered = m_opened && m_opened->isOffer && !open.isEmpty();
        if (!over.isEmpty() || (asked && insists())) {
            m_plan.step = TurnStep::HandOver;
            add(over);
            add(firedWith(RuleAction::Collect));
            add(firedWith(RuleAction::Offer));
            if (asked)
                add(open);
        } else if (asked || !firedWith(RuleAction::Collect).isEmpty()) {
            collect(asked ? open : QList<Reason>());
            m_plan.isOwed = asked && m_plan.step == TurnStep::HandOver;
        } else if (offered && (!m_isFallback || isShort()) && saysOfLast(u"offer accepted"_s, m_turn)) {
            m_plan.step = TurnStep::HandOver;
            m_plan.isOwed = true;
            add(open);
            add(firedWith(RuleAction::Offer));
        } else if (offered && isShort() && saysOfLast(u"offer declined"_s, m_turn)) {
            m_plan.isDeclined = true;
        } else {
            offer();
        }
    }

    /// What is asked for before a handover of this category, and where nobody of the team is there, what they will
    /// need. Once it was asked whoever insists is passed on.
    void collectBefore()
    {
        if (m_opened && !m_opened->isOffer && !m_opened->field.isEmpty() && insists())
            return;
        std::optional<PageRule> page;
        for (const Reason &reason : std::as_const(m_plan.reasons)) {
            if (const auto its = pageOf(reason))
                page = its;
        }
        const Category category = page && page->category ? *page->category : categoryOf(m_turn, std::nullopt);
        if (collectOfCategory(category))
            return;
        const Team *team =
            m_workspace->team(teamAskedFor(m_turn.head, category, page ? page->team : TeamId(), *m_workspace));
        if (team && !team->open)
            askBeside(team->afterHours.fields, team->afterHours.questions);
    }

    /// Whoever is in need waits for no question, and who was promised a person by no rule would lose them by one.
    bool collectOfCategory(Category category)
    {
        const bool isPressing = std::any_of(m_plan.reasons.cbegin(), m_plan.reasons.cend(), [this](const Reason &one) {
            return one.code == u"sensitive" || actingOn(one, pageOf(one), m_rules).isUrgent;
        });
        const bool isHeld = std::any_of(m_plan.reasons.cbegin(), m_plan.reasons.cend(), [this](const Reason &one) {
            return actingOn(one, pageOf(one), m_rules).action != RuleAction::Flag;
        });
        if (isPressing || !isHeld || urgencyOf(m_turn) == Urgency::Urgent)
            return false;
        const CategoryRule rule = categoryRuleOf(m_rules, category);
        return askBeside(rule.fields, rule.questions);
    }

    /// askNext(), where what others asked for before takes none of the questions.
    bool askBeside(const QStringList &fields, int questions)
    {
        const QStringList asked = askedFields();
        const auto others = std::count_if(asked.cbegin(), asked.cend(),
                                          [&fields](const QString &field) { return !fields.contains(field); });
        return askNext(fields, questions + int(others));
    }

    void collect(const QList<Reason> &open)
    {
        add(open);
        add(firedWith(RuleAction::Collect));
        add(firedWith(RuleAction::Offer));
        QList<Acting> rules = m_fired;
        for (const Reason &reason : open)
            rules.append(actingOn(reason, pageOf(reason), m_rules));
        QStringList fields;
        int questions = 0;
        for (const Acting &one : std::as_const(rules)) {
            if (one.action != RuleAction::Collect)
                continue;
            questions = qMax(questions, one.questions);
            for (const QString &field : one.fields) {
                if (!fields.contains(field))
                    fields.append(field);
            }
        }
        if (!askNext(fields, questions))
            m_plan.step = TurnStep::HandOver;
    }

    /// What the AI asked for in this stretch.
    QStringList askedFields() const
    {
        QStringList asked;
        for (const Opened &one : m_earlier) {
            if (!one.isOffer)
                asked.append(one.field);
        }
        return asked;
    }

    /// Whether there is something to ask for still.
    bool askNext(const QStringList &fields, int questions)
    {
        const QStringList asked = askedFields();
        const Fields known = knownFields(m_turn);
        const auto next = std::find_if(fields.cbegin(), fields.cend(), [&](const QString &field) {
            return !asked.contains(field) && known.value(field).value.isEmpty();
        });
        if (next == fields.cend() || asked.size() >= questions)
            return false;
        m_plan.step = TurnStep::Ask;
        m_plan.field = *next;
        m_plan.isFirstQuestion = asked.isEmpty();
        return true;
    }

    /// The page the visitor was on when they said that; the one of now where that is not known any more.
    QString urlAt(qint64 n) const
    {
        const auto said = std::find_if(m_turn.thread.cbegin(), m_turn.thread.cend(),
                                       [n](const Message &message) { return message.n == n; });
        if (said != m_turn.thread.cend()) {
            const QList<Page> &trail = m_turn.head.page.trail;
            const auto page =
                std::find_if(trail.crbegin(), trail.crend(), [said](const Page &one) { return one.at <= said->at; });
            if (page != trail.crend())
                return page->url;
        }
        return m_turn.head.page.current.url;
    }

    /// The rule of a page: it fires once, but its questions go on, wherever the visitor goes meanwhile.
    std::optional<PageRule> pageOf(const Reason &reason) const
    {
        if (reason.code != u"page")
            return std::nullopt;
        const QString url = urlAt(reason.turn);
        const auto rule = std::find_if(m_rules.pages.cbegin(), m_rules.pages.cend(),
                                       [&url](const PageRule &one) { return fits(one, url); });
        return rule == m_rules.pages.cend() ? std::nullopt : std::optional(*rule);
    }

    void offer()
    {
        QList<Reason> offers = firedWith(RuleAction::Offer);
        for (const Opened &one : std::as_const(m_earlier)) {
            offers.removeIf([&one](const Reason &reason) {
                return one.isOffer
                    && std::any_of(one.reasons.cbegin(), one.reasons.cend(),
                                   [&reason](const Reason &other) { return other.code == reason.code; });
            });
        }
        if (offers.isEmpty())
            return;
        m_plan.step = TurnStep::Offer;
        add(offers);
    }

    const Turn &m_turn;
    const HandoffRules &m_rules;
    const Workspace *m_workspace = nullptr;
    QList<Message> m_stretch;
    std::optional<Opened> m_opened; ///< what the visitor's newest words may answer
    QList<Opened> m_earlier; ///< all of the stretch
    QList<Acting> m_fired;
    bool m_isFallback = false; ///< what was opened is the fallback's "shall I bring in a person?"
    bool m_isOff = false;
    bool m_isKept = false;
    HandoffPlan m_plan;
};

} // namespace

HandoffPlan planOf(const Turn &turn, const Judged &judged, const Workspace &workspace)
{
    return Planner(turn, judged, workspace).plan();
}

Fields knownFields(const Turn &turn)
{
    Fields known = turn.head.fields;
    known.insert(fieldsOf(turn.thread));
    std::optional<Opened> asked;
    for (const Message &message : turn.thread) {
        if (message.kind != MessageKind::Text)
            continue;
        if (message.speaker != Speaker::Visitor) {
            asked = openedBy(message);
            continue;
        }
        if (asked && !asked->isOffer) {
            const bool skips = isInVain(message);
            const Field found = known.value(asked->field);
            // "No problem, vera@lind.example" gives it all the same; what was only taken for an answer is none.
            const bool isGuess = !hasForm(asked->field) && found.confidence <= answeredConfidence;
            if (skips && found.turn == message.n && isGuess)
                known.remove(asked->field);
            else if (!skips && found.value.isEmpty())
                if (const auto answer = answerTo(asked->field, message))
                    known.insert(asked->field, *answer);
        }
        asked.reset();
    }
    if (!turn.head.visitor.name.isEmpty() && known.value(u"name"_s).value.isEmpty())
        known.insert(u"name"_s, {turn.head.visitor.name, u"page"_s, 0, 100});
    return known;
}

QString sourceOf(const HandoffPlan &plan)
{
    QString source = plan.field.isEmpty() ? u"offer:"_s : QString(u"ask:"_s % plan.field % u':');
    for (const Reason &reason : plan.reasons) {
        const QString one = u"%1=%2@%3;"_s.arg(reason.code).arg(reason.confidence).arg(reason.turn);
        if (source.size() + one.size() <= longestSource)
            source += one;
    }
    return source;
}

std::optional<Opened> openedBy(const Message &message)
{
    if (message.kind != MessageKind::Text || message.speaker != Speaker::Ai)
        return std::nullopt;
    const QStringList parts = message.source.split(u':');
    Opened opened;
    opened.isOffer = parts.size() == 2 && parts[0] == u"offer";
    if (!opened.isOffer && !(parts.size() == 3 && parts[0] == u"ask"))
        return std::nullopt;
    if (!opened.isOffer)
        opened.field = parts[1];
    for (const QString &one : parts.constLast().split(u';', Qt::SkipEmptyParts)) {
        const QString code = one.section(u'=', 0, 0);
        const QString rest = one.section(u'=', 1);
        if (!code.isEmpty())
            opened.reasons.append({code, qBound(0, rest.section(u'@', 0, 0).toInt(), 100),
                                   qMax(0LL, rest.section(u'@', 1).toLongLong())});
    }
    return opened;
}

} // namespace Baton::Server
