// SPDX-FileCopyrightText: Baton contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "server/ai/wishfinder.h"

#include "server/ai/phrasebook.h"
#include "server/ai/phrases.h"
#include "server/ai/terms.h"

#include <QSet>
#include <QTextBoundaryFinder>

#include <algorithm>
#include <cmath>

namespace Baton::Server {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr qsizetype blanksOfClosing = 12;
constexpr qsizetype lettersLookedAt = 2000;
constexpr qsizetype leastBlanks = 3;
constexpr qsizetype termsOfSubstance = 3;
// Fitted by a logistic regression on which turns speak of the goal their visitor was given; see docs/judging.md.
constexpr int substance = 16;
constexpr int takenUp = 17;
constexpr int ownNeed = 13;
constexpr int otherRequest = 3;
constexpr int aside = -12;

bool isTurnOfVisitor(const Message &message)
{
    return message.kind == MessageKind::Text && message.speaker == Speaker::Visitor;
}

bool closes(const QString &plain)
{
    return plain.count(u' ') < blanksOfClosing && PhraseBook::shipped().count(u"closing words"_s, plain) > 0;
}

int pointsOfWish(const QString &plain, const QStringList &terms, const QSet<QString> &later, bool isAnswered)
{
    const PhraseBook &book = PhraseBook::shipped();
    const auto common =
        std::count_if(terms.cbegin(), terms.cend(), [&later](const QString &term) { return later.contains(term); });
    const bool isAside = closes(plain) || wishForPerson(plain) > 0;
    const double share = isAnswered || isAside ? double(common) / double(terms.size()) : 1;
    int points = static_cast<int>(std::lround(takenUp * share));
    points += terms.size() >= termsOfSubstance ? substance : 0;
    points += book.matches(u"needs"_s, plain) ? ownNeed : 0;
    points += book.matches(u"wants"_s, plain) ? otherRequest : 0;
    points += isAside ? aside : 0;
    return qMax(1, points);
}

} // namespace

QList<int> wishPoints(const QList<Message> &thread)
{
    QList<int> points(thread.size(), 0);
    QSet<QString> later; // words of the other side after the turn that is looked at
    bool isAnswered = false;
    for (qsizetype i = thread.size() - 1; i >= 0; --i) {
        if (thread[i].kind != MessageKind::Text)
            continue;
        const QString plain = plainWords(thread[i].text);
        const QStringList terms = termsOf(plain);
        if (isTurnOfVisitor(thread[i])) {
            points[i] = terms.isEmpty() ? 0 : pointsOfWish(plain, terms, later, isAnswered);
        } else {
            later.unite(QSet<QString>(terms.cbegin(), terms.cend()));
            isAnswered = true;
        }
    }
    return points;
}

const Message *wishOf(const QList<Message> &thread)
{
    const QList<int> points = wishPoints(thread);
    qsizetype best = -1;
    for (qsizetype i = points.size() - 1; i >= 0; --i) {
        if (points[i] >= wishBorder)
            return &thread[i];
        if (points[i] > 0 && (best < 0 || points[i] > points[best]))
            best = i;
    }
    return best < 0 ? nullptr : &thread[best];
}

QString wordsOfWish(const QString &text, qsizetype letters)
{
    const QString whole = text.left(lettersLookedAt).simplified();
    if (whole.size() <= letters)
        return whole;
    QTextBoundaryFinder sentences(QTextBoundaryFinder::Sentence, whole);
    qsizetype best = 0;
    int most = 0;
    for (qsizetype from = 0, to = sentences.toNextBoundary(); to >= 0; from = to, to = sentences.toNextBoundary()) {
        const QString plain = plainWords(QStringView(whole).sliced(from, qMin(letters, to - from)));
        const QStringList terms = termsOf(plain);
        const int points = terms.isEmpty() ? 0 : pointsOfWish(plain, terms, {}, false);
        if (points > most) {
            most = points;
            best = from;
        }
    }
    return whole.sliced(best);
}

const Message *requestOf(const QList<Message> &thread)
{
    const auto request = std::find_if(thread.cbegin(), thread.cend(), [](const Message &message) {
        if (!isTurnOfVisitor(message))
            return false;
        const QString plain = plainWords(message.text);
        const bool isLong = plain.count(u' ') > leastBlanks || std::any_of(plain.cbegin(), plain.cend(), isHan);
        return isLong && !closes(plain) && PhraseBook::shipped().matches(u"wants"_s, plain);
    });
    return request == thread.cend() ? nullptr : &*request;
}

} // namespace Baton::Server
