// SPDX-FileCopyrightText: Baton contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "backend/backend.h"

#include <QHash>
#include <QObject>

#include <optional>

namespace Baton {

class ConsoleState;
class Verbs;

/// What an admin knows of questions that the AI could not answer and of answers that it was taught: how many wait
/// always, which while somebody looks.
class QuestionBox final : public QObject
{
    Q_OBJECT

public:
    enum class Known {
        Nothing, ///< not asked yet, or the answer has not come
        List, ///< questions() and answers() are all there are
        NoAi, ///< on this server no AI answers
        Refused, ///< one is not an admin any more
    };
    enum class Act { Taught, Forgotten, Dismissed };

    QuestionBox(const ConsoleState &state, Backend &backend, Verbs &verbs, QObject *parent = nullptr);

    int count() const { return m_count; } ///< groups that wait for an answer
    Known known() const { return m_known; }
    const QList<QuestionGroup> &questions() const { return m_questions; } ///< unanswered first, the most frequent first
    const QList<KnownAnswer> &answers() const { return m_answers; } ///< newest first
    const QuestionGroup *group(const QString &id) const; ///< null where it is not known
    /// While it is on the lists are asked for, and again whenever they change. Calls of on and off are counted.
    void look(bool on);
    bool canAct() const; ///< a server would take it
    // acted() or refused() follows.
    void teach(const KnownAnswer &answer);
    void forget(const QString &answer);
    void dismiss(const QStringList &groups);
    bool isWaiting() const { return !m_asked.isEmpty(); } ///< for an answer to these

Q_SIGNALS:
    void changed();
    void acted(Baton::QuestionBox::Act act, int count);
    void refused(Baton::QuestionBox::Act act, Baton::Code code);

private:
    using List = KnowledgePage::List;
    struct Asked
    {
        Act act = Act::Taught;
        int count = 1;
    };

    void submit(CommandBody body, const Asked &asked);
    void refresh();
    void onHint(qint64 count);
    void onPage(const KnowledgePage &page);
    void lose(Known known);
    void onPeople();
    void onAnswer(const CommandId &id, std::optional<Code> code);
    bool isAdmin() const;

    const ConsoleState &m_state;
    Backend &m_backend;
    Verbs &m_verbs;
    int m_count = 0;
    int m_lookers = 0;
    Known m_known = Known::Nothing;
    QList<QuestionGroup> m_questions;
    QList<KnownAnswer> m_answers;
    // Lists that are not whole yet, questions before answers.
    QList<QuestionGroup> m_comingQuestions;
    QList<KnownAnswer> m_comingAnswers;
    List m_waitsFor = List::Questions;
    qint64 m_next = -1; ///< `before` of the page that is waited for; -1 for none
    bool m_again = false; ///< others came meanwhile
    QHash<CommandId, Asked> m_asked;
    std::optional<QList<std::pair<CommandId, std::optional<Code>>>>
        m_early; ///< answers that come before the id is known
};

} // namespace Baton
