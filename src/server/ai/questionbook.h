// SPDX-FileCopyrightText: Baton contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "domain/questiongroup.h"
#include "server/ai/termweights.h"

#include <QHash>
#include <QStringList>

#include <functional>
#include <optional>

namespace Baton::Server {

/// A visitor's turn that the AI had no answer to.
struct UnansweredTurn
{
    AskedTurn turn;
    QString language; ///< BCP 47 base language; empty where it could not be told
};

/// Groups what the AI could not answer by the words that tell, and counts it. Two questions mean the same where their
/// terms, weighted by rarity among the groups, agree in at least `same` (Dice); of a group, the turn that is
/// most like it counts. A group that was answered takes no more: what the answer does not catch is a question anew.
///
/// Where there are more groups than are kept, the one asked least often goes, of these the one not asked for longest.
class QuestionBook
{
public:
    static constexpr double same = 0.6;

    explicit QuestionBook(qsizetype most = maxQuestionGroups)
        : m_most(most)
    {}

    void load(const QList<QuestionGroup> &groups);
    /// Counts the turn, once; the groups that changed, one with a count of 0 being gone. `makeId` makes that of a new
    /// group. Nothing where the text says nothing to look up.
    QList<QuestionGroup> ask(const UnansweredTurn &asked, const std::function<QString()> &makeId);
    /// Marks a group answered, or no longer so where `answer` is empty.
    std::optional<QuestionGroup> answer(const QString &group, const QString &answer);
    /// That group counts as unanswered again.
    std::optional<QuestionGroup> forget(const QString &answer);
    std::optional<QuestionGroup> dismiss(const QString &group);
    /// Takes out what was asked in that conversation; the groups that changed, one without any example left being gone.
    QList<QuestionGroup> forget(const ConversationId &conversation);

    const QuestionGroup *group(const QString &id) const;
    /// Unanswered ones first, of these the most frequent; then the latest.
    QList<QuestionGroup> groups() const;
    qsizetype unanswered() const;

private:
    struct Kept
    {
        QuestionGroup group;
        QList<QStringList> terms; ///< of each example
    };

    double weight(const QString &term) const;
    double likeness(const QStringList &a, const QStringList &b) const;
    Kept *nearest(const QStringList &terms, const QString &language);
    bool isKnown(const AskedTurn &turn) const;
    void weigh(const Kept &kept, bool on);
    QuestionGroup drop(const QString &id);
    void addTo(Kept &kept, const AskedTurn &turn, const QStringList &terms);

    qsizetype m_most;
    QHash<QString, Kept> m_groups;
    TermWeights m_weights;
};

} // namespace Baton::Server
