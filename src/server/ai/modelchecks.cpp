// SPDX-FileCopyrightText: Baton contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "server/ai/modelchecks.h"

#include "domain/asks.h"
#include "server/ai/humanstretch.h"
#include "server/ai/leakcheck.h"
#include "server/ai/terms.h"

#include <QRegularExpression>
#include <QTextBoundaryFinder>

#include <algorithm>

namespace Baton::Server {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr qsizetype longestModelAnswer = 2'000; // letters
constexpr qsizetype manyTerms = 4'096;
constexpr double enoughOfSentence = 0.6;
constexpr qsizetype leastGrounded = 2; // terms of the whole answer
constexpr qsizetype quotedNote = 32; // letters in a row
constexpr qsizetype shortestNote = 8;
constexpr qsizetype shortestEcho = 12;
constexpr qsizetype shortestHanEcho = 4;
constexpr qsizetype longestLabel = 40;
constexpr qsizetype wordsOfLabel = 3;
constexpr qsizetype longestLine = 260; // of a briefing
constexpr qsizetype longestLines = 500; // all of them

QStringList sentencesOf(const QString &text)
{
    QStringList sentences;
    const QStringList lines = text.split(u'\n', Qt::SkipEmptyParts);
    for (const QString &line : lines) {
        QTextBoundaryFinder finder(QTextBoundaryFinder::Sentence, line);
        for (qsizetype from = 0, to = finder.toNextBoundary(); to >= 0; from = to, to = finder.toNextBoundary())
            if (const QString sentence = line.sliced(from, to - from).trimmed(); !sentence.isEmpty())
                sentences.append(sentence);
    }
    return sentences;
}

bool isHidden(char32_t c)
{
    const auto category = QChar::category(c);
    const bool isJoiner = c == 0x200c || c == 0x200d; // scripts and emoji need them
    const bool isSelector = c >= 0xe0100 && c <= 0xe01ef; // as many as there are bytes
    return (category == QChar::Other_Control && c != U'\n' && c != U'\t')
        || (category == QChar::Other_Format && !isJoiner) || category == QChar::Other_PrivateUse || isSelector
        || c == QChar::ReplacementCharacter;
}

/// By whole characters, as the letters that hide a text lie beyond the first 65,536; half of one is as good as hidden.
bool hasHidden(const QString &text)
{
    const QList<uint> signs = text.toUcs4();
    return std::any_of(signs.cbegin(), signs.cend(), isHidden);
}

bool isInOne(const QString &piece, const QStringList &texts)
{
    return std::any_of(texts.cbegin(), texts.cend(), [&](const QString &text) { return text.contains(piece); });
}

/// Pieces of the answer that match and stand in no source.
bool hasForeign(const QString &answer, const QRegularExpression &pattern, const QStringList &sources)
{
    for (auto it = pattern.globalMatch(answer); it.hasNext();)
        if (!isInOne(it.next().captured(), sources))
            return true;
    return false;
}

bool hasMarkup(const QString &answer, const QStringList &sources)
{
    static const QRegularExpression pattern(
        uR"(<[A-Za-z/!?][^>]{0,200}>?|!?\[[^\]]{0,200}\]\([^)]{0,400}\)?|\[[^\]]{0,200}\]:|`{3}|&#?\w{1,8};)"_s);
    return hasForeign(answer, pattern, sources);
}

/// Addresses of pages and of people, without what says how to get there.
QStringList linksIn(const QString &text)
{
    static const QRegularExpression pattern(
        uR"([A-Za-z][A-Za-z0-9+.-]{1,20}:(?://)?[^\s،。，]{3,}|[\w.+-]+@[\w-]+\.[\w.-]+|(?:[\w-]+\.)+[A-Za-z]{2,}(?:/[^\s]*)?)"_s,
        QRegularExpression::UseUnicodePropertiesOption);
    static const QRegularExpression way(u"^https?://(www\\.)?|[.,;:!?)»”\"'/]+$"_s);
    QStringList links;
    for (auto it = pattern.globalMatch(text); it.hasNext();)
        links.append(it.next().captured().toCaseFolded().remove(way));
    return links;
}

bool hasUnknownLink(const QString &answer, const QStringList &sources)
{
    const QStringList known = linksIn(sources.join(u'\n'));
    const QStringList said = linksIn(answer);
    return std::any_of(said.cbegin(), said.cend(), [&](const QString &link) { return !known.contains(link); });
}

/// Digits of any script and style as those of ASCII, with what parts them gone.
QStringList numbersIn(const QString &text)
{
    QString digits;
    const QList<uint> signs = text.normalized(QString::NormalizationForm_KC).toUcs4();
    for (const char32_t c : signs) {
        if (QChar::isDigit(c))
            digits += QChar(u'0' + QChar::digitValue(c));
        else
            digits += QChar::requiresSurrogates(c) ? QChar(QChar::ReplacementCharacter) : QChar(char16_t(c));
    }
    static const QRegularExpression pattern(uR"(\d+(?:[.,:/ -]\d+)*)"_s);
    QStringList numbers;
    for (auto it = pattern.globalMatch(digits); it.hasNext();)
        numbers.append(it.next().captured().split(QRegularExpression(u"\\D"_s), Qt::SkipEmptyParts));
    return numbers;
}

bool hasUnknownNumber(QString answer, const QStringList &sources)
{
    static const QRegularExpression bullet(uR"(^\s*\d{1,2}[.)]\s)"_s, QRegularExpression::MultilineOption);
    answer.remove(bullet);
    const QStringList known = numbersIn(sources.join(u' '));
    const QStringList said = numbersIn(answer);
    return std::any_of(said.cbegin(), said.cend(), [&](const QString &number) { return !known.contains(number); });
}

/// What stands before a colon at the beginning of a line or sentence, where it may be a name: a few words, each with a
/// capital where the script has them.
QStringList labelsIn(const QString &text)
{
    QStringList labels;
    const QStringList sentences = sentencesOf(text);
    for (const QString &sentence : sentences) {
        static const QRegularExpression colon(u"[:：﹕∶꞉︓]"_s);
        const qsizetype end = sentence.indexOf(colon);
        const QStringList words = sentence.left(end).simplified().split(u' ');
        const bool isName = std::all_of(words.cbegin(), words.cend(),
                                        [](const QString &word) { return !word.isEmpty() && !word.front().isLower(); });
        if (end > 0 && end <= longestLabel && words.size() <= wordsOfLabel && isName)
            labels.append(sentence.left(end + 1));
    }
    return labels;
}

/// Whether a text looks as if somebody of the team, the system or the machine spoke in it, where no source has it so.
bool imitatesSpeaker(const QString &text, const QStringList &sources = {})
{
    static const QRegularExpression pattern(
        uR"((?:\b(?:agent|assistant|support|system|admin\w*|operator|moderator|manager|staff|supervisor|colleague|bot|ai|mitarbeiter\w*|kolleg\w*|agente|asistente|soporte|sistema|operador\w*|soutien|agente?|conseill\w*|système|equipo|équipe|sachbearbeiter\w*)\b|客服|人工|系统|管理员|坐席|助手|موظف|الموظف|النظام|وكيل|الوكيل|المشرف|الدعم|المساعد)[^.!?。！？؟\n:：﹕∶꞉︓\]>|—–]{0,30}(?:[:：﹕∶꞉︓\]>|]|\s[-—–]))"_s,
        QRegularExpression::CaseInsensitiveOption | QRegularExpression::UseUnicodePropertiesOption);
    return hasForeign(text.normalized(QString::NormalizationForm_KC), pattern, sources);
}

/// A sentence that the visitor wrote and no source holds.
bool echoes(const QString &answer, const AnswerBase &base)
{
    const QString said = lettersOf(base.visitor.join(u'\n'));
    const QString known = lettersOf(base.sources.join(u'\n'));
    const QStringList sentences = sentencesOf(answer);
    return std::any_of(sentences.cbegin(), sentences.cend(), [&](const QString &sentence) {
        const QString letters = lettersOf(sentence);
        const bool isHanText = std::any_of(letters.cbegin(), letters.cend(), isHan);
        return letters.size() >= (isHanText ? shortestHanEcho : shortestEcho) && said.contains(letters)
            && !known.contains(letters);
    });
}

bool quotes(const QString &answer, const QStringList &notes)
{
    const QString said = lettersOf(answer);
    return std::any_of(notes.cbegin(), notes.cend(), [&](const QString &note) {
        const QString letters = lettersOf(note);
        return (letters.size() >= shortestNote && said.contains(letters)) || sharesRun(said, letters, quotedNote);
    });
}

QSet<QString> termSet(const QString &text)
{
    const QStringList terms = termsOf(plainWords(text), manyTerms);
    return {terms.cbegin(), terms.cend()};
}

/// Terms of each sentence, and how many of them the source that fits it best has.
QList<std::pair<qsizetype, qsizetype>> groundedBySentence(const QString &answer, const QStringList &sources)
{
    QList<QSet<QString>> known;
    for (const QString &source : sources)
        known.append(termSet(source));
    QList<std::pair<qsizetype, qsizetype>> counts;
    const QStringList sentences = sentencesOf(answer);
    for (const QString &sentence : sentences) {
        const QSet<QString> terms = termSet(sentence);
        qsizetype most = 0;
        for (const QSet<QString> &source : std::as_const(known))
            most =
                qMax(most,
                     std::count_if(terms.cbegin(), terms.cend(), [&](const QString &t) { return source.contains(t); }));
        counts.append({terms.size(), most});
    }
    return counts;
}

bool isGrounded(const QString &answer, const QStringList &sources)
{
    qsizetype all = 0;
    for (const auto &[terms, known] : groundedBySentence(answer, sources)) {
        if (double(known) < enoughOfSentence * double(terms))
            return false;
        all += known;
    }
    return all >= leastGrounded;
}

QSet<QChar::Script> scriptsOf(const QString &text)
{
    QSet<QChar::Script> scripts;
    for (const QChar c : text)
        if (c.isLetter() && c.script() != QChar::Script_Common && c.script() != QChar::Script_Inherited)
            scripts.insert(c.script());
    return scripts;
}

/// Names and terms of other scripts are usual in an answer; one in none of the visitor's is not for them.
bool isOtherScript(const QString &answer, const QStringList &visitor)
{
    const QSet<QChar::Script> written = scriptsOf(answer);
    return !visitor.isEmpty() && !written.isEmpty() && !scriptsOf(visitor.constLast()).isEmpty()
        && !written.intersects(scriptsOf(visitor.constLast()));
}

} // namespace

QLatin1StringView flawName(Flaw flaw)
{
    switch (flaw) {
    case Flaw::NoObject:
        return "no_object"_L1;
    case Flaw::TooLong:
        return "too_long"_L1;
    case Flaw::HiddenSigns:
        return "hidden_signs"_L1;
    case Flaw::LeaksRules:
        return "leaks_rules"_L1;
    case Flaw::QuotesNote:
        return "quotes_note"_L1;
    case Flaw::SpeaksForOthers:
        return "speaks_for_others"_L1;
    case Flaw::HasMarkup:
        return "has_markup"_L1;
    case Flaw::UnknownLink:
        return "unknown_link"_L1;
    case Flaw::UnknownNumber:
        return "unknown_number"_L1;
    case Flaw::EchoesVisitor:
        return "echoes_visitor"_L1;
    case Flaw::NotGrounded:
        return "not_grounded"_L1;
    case Flaw::OtherScript:
        return "other_script"_L1;
    case Flaw::AsksForKnown:
        return "asks_for_known"_L1;
    case Flaw::NotCutOut:
        return "not_cut_out"_L1;
    }
    return {};
}

AnswerBase answerBase(const ModelPrompt &prompt, const Turn &turn, const QList<KnowledgeEntry> &knowledge)
{
    AnswerBase base{prompt.rules,    {prompt.mark, prompt.canary}, {}, humanStretchOf(turn.thread).notes, {},
                    turn.head.fields};
    for (const KnowledgeEntry &entry : knowledge)
        base.sources.append(entry.question % u'\n' % entry.answer);
    for (const Message &message : turn.thread) {
        if (message.kind != MessageKind::Text)
            continue;
        if (message.speaker == Speaker::Agent)
            base.sources.append(message.text);
        else if (message.speaker == Speaker::Visitor)
            base.visitor.append(message.text);
    }
    base.sources += base.notes;
    return base;
}

std::optional<Flaw> flawOf(const QString &answer, const AnswerBase &base, const QSet<Flaw> &without)
{
    const auto has = [&](Flaw flaw) {
        switch (flaw) {
        case Flaw::TooLong:
            return answer.size() > longestModelAnswer;
        case Flaw::HiddenSigns:
            return hasHidden(answer);
        case Flaw::LeaksRules:
            return leaks(answer, base.rules, base.codes);
        case Flaw::QuotesNote:
            return quotes(answer, base.notes);
        case Flaw::SpeaksForOthers: {
            const QStringList labels = labelsIn(answer);
            return imitatesSpeaker(answer, base.sources)
                || std::any_of(labels.cbegin(), labels.cend(),
                               [&](const QString &label) { return !isInOne(label, base.sources); });
        }
        case Flaw::HasMarkup:
            return hasMarkup(answer, base.sources);
        case Flaw::UnknownLink:
            return hasUnknownLink(answer, base.sources);
        case Flaw::UnknownNumber:
            return hasUnknownNumber(answer, base.sources);
        case Flaw::EchoesVisitor:
            return echoes(answer, base);
        case Flaw::NotGrounded:
            return !isGrounded(answer, base.sources);
        case Flaw::OtherScript:
            return isOtherScript(answer, base.visitor);
        case Flaw::AsksForKnown:
            return asksForKnown(base.known, answer).has_value();
        case Flaw::NoObject:
        case Flaw::NotCutOut:
            return false;
        }
        return true;
    };
    for (const Flaw flaw : {Flaw::TooLong, Flaw::HiddenSigns, Flaw::LeaksRules, Flaw::QuotesNote, Flaw::SpeaksForOthers,
                            Flaw::HasMarkup, Flaw::UnknownLink, Flaw::UnknownNumber, Flaw::EchoesVisitor,
                            Flaw::OtherScript, Flaw::NotGrounded, Flaw::AsksForKnown})
        if (!without.contains(flaw) && has(flaw))
            return flaw;
    return std::nullopt;
}

int groundingOf(const QString &answer, const QStringList &sources)
{
    qsizetype all = 0;
    qsizetype grounded = 0;
    for (const auto &[terms, known] : groundedBySentence(answer, sources)) {
        all += terms;
        grounded += known;
    }
    return all == 0 ? 0 : int(100 * grounded / all);
}

std::optional<Flaw> flawOf(const ModelLines &lines, const QList<Message> &thread, const QSet<Flaw> &without)
{
    const auto isCutOut = [&](const BriefingLine &line, const QList<Speaker> &speakers) {
        QStringList said;
        for (const qint64 turn : line.turns) {
            const auto found = std::find_if(thread.cbegin(), thread.cend(), [&](const Message &message) {
                return message.n == turn && message.kind == MessageKind::Text && speakers.contains(message.speaker);
            });
            if (found == thread.cend())
                return false;
            said.append(found->text.simplified());
        }
        const QStringList pieces = line.text.split(u" · "_s, Qt::SkipEmptyParts);
        return std::all_of(pieces.cbegin(), pieces.cend(), [&](const QString &piece) { return isInOne(piece, said); });
    };
    const QList<Speaker> machines{Speaker::Ai, Speaker::Bot};
    const QList<Speaker> visitor{Speaker::Visitor};
    if (!without.contains(Flaw::NotCutOut)
        && (!isCutOut(lines.asked, visitor) || !isCutOut(lines.answered, machines) || !isCutOut(lines.wants, visitor)))
        return Flaw::NotCutOut;
    for (const BriefingLine &line : {lines.asked, lines.answered, lines.wants}) {
        if (!without.contains(Flaw::TooLong) && line.text.size() > longestLine)
            return Flaw::TooLong;
        if (!without.contains(Flaw::HiddenSigns) && hasHidden(line.text))
            return Flaw::HiddenSigns;
        // What a visitor typed to look like a colleague's line is no line to be chosen.
        if (!without.contains(Flaw::SpeaksForOthers) && imitatesSpeaker(line.text))
            return Flaw::SpeaksForOthers;
    }
    if (lines.asked.text.size() + lines.answered.text.size() + lines.wants.text.size() > longestLines)
        return Flaw::TooLong;
    return std::nullopt;
}

} // namespace Baton::Server
