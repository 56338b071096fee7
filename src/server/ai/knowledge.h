// SPDX-FileCopyrightText: Baton contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "domain/knownanswer.h"
#include "server/ai/knowledgebase.h"

#include <memory>

namespace Baton::Server {

/// An answer that an admin gave, and in which other words its question was asked.
struct Lesson
{
    KnownAnswer answer;
    QStringList asked; ///< in the visitors' own words; nothing of them is said to anyone

    friend bool operator==(const Lesson &, const Lesson &) = default;
};
using Lessons = QMap<QString, Lesson>; ///< by id of the answer

/// Puts a lesson into a base: an entry for its question and one for each other wording. What the base has of it goes.
void putLesson(KnowledgeBase &base, const Lesson &lesson);
void dropLesson(KnowledgeBase &base, const QString &id);

/// A base that is ready to answer, made on another thread, which has let go of it.
struct MadeBase
{
    std::shared_ptr<KnowledgeBase> base;
    Lessons lessons; ///< that are in it
};

/// What the AI answers from: the base made of files, with what admins taught it. On the AI's thread alone, so that each
/// answer is from one state of it.
class Knowledge
{
public:
    explicit Knowledge(std::shared_ptr<KnowledgeBase> base = std::make_shared<KnowledgeBase>());

    KnowledgeBase &base() { return *m_base; }
    void teach(const Lesson &lesson);
    void forget(const QString &id);
    /// Another base takes the place of this one; what was taught stays.
    void replace(MadeBase made);

private:
    std::shared_ptr<KnowledgeBase> m_base;
    Lessons m_lessons;
};

} // namespace Baton::Server
