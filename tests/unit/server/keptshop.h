// SPDX-FileCopyrightText: Baton contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "domain/text.h"
#include "hubrig.h"
#include "server/metrics/factsfile.h"
#include "traces.h"

#include <QCryptographicHash>
#include <QDir>

namespace Baton::Server {

/// A shop where a visitor said something of their own in every place there is.
class KeptShop : public HubRig
{
public:
    const ConversationId talk{QStringLiteral("c_0001")};
    const AttachmentId picture{QStringLiteral("f_0001")};
    const ConversationId elsewhere{QStringLiteral("c_0002")}; ///< of the same visitor
    const VisitorId somebody{QStringLiteral("v_somebody")};
    const QString zone = QStringLiteral("Pacific/Chatham"); ///< which nobody else of the tests has
    Test::Canaries canaries;

    KeptShop()
    {
        engine->holdsAttachment = [](const ConversationId &, const Attachment &, const Actor &) { return true; };
        QDir().mkpath(files());
    }

    QString files() const { return attachmentFolder(folder.path()); }
    QString word(const char *place) { return canaries.make(QString::fromLatin1(place)); }

    /// Held by the machine at the end; with `ends` it was closed by an agent.
    void talks()
    {
        start();
        visitorSays();
        machineSays();
        agentSays();
        beside();
        hub->flush();
    }
    /// The same visitor, with a bot, and somebody else.
    void talksElsewhere()
    {
        StartConversation start;
        start.visitor.id = vera;
        start.visitor.name = word("name elsewhere");
        submit(Actor::bot(BotId(QStringLiteral("b_0001"))), start, elsewhere);
        hub->flush();
        start.visitor = {};
        start.visitor.id = somebody;
        submit(Actor::visitor(somebody), start, ConversationId(QStringLiteral("c_0003")));
        hub->flush();
    }
    /// Nothing is open any more, as after a kill.
    void dies()
    {
        hub.reset();
        engine.reset();
        store.reset();
    }
    /// As the server does it beside.
    void counts()
    {
        const auto facts = FactsFile::open(folder.path(), SqliteFile::Mode::ReadWrite);
        if (!facts)
            qFatal("no facts");
        for (auto more = (*facts)->foldSome(); more && *more; more = (*facts)->foldSome())
            continue;
    }
    void erases(const AgentId &by) { m_said = tell(by, EraseVisitor{vera}, talk); }
    const QString &said() const { return m_said; }

    void keepFile(const AttachmentId &id, const QString &name, const QByteArray &bytes, bool isSent)
    {
        QFile file(QDir(files()).filePath(id.toString()));
        if (!file.open(QFile::WriteOnly) || file.write(bytes) != bytes.size())
            qFatal("no file");
        const QByteArray sum = QCryptographicHash::hash(bytes, QCryptographicHash::Sha256);
        const auto kept = store->file().run(
            "INSERT INTO attachment(id, conversation, sender, name, type, size, sha256, at, sent, public)"
            " VALUES(?, ?, ?, ?, 'image/png', ?, ?, ?, ?, 1)",
            {id.toString(), talk.toString(), vera.toString(), name, qint64(bytes.size()), sum, now.ms, isSent ? 1 : 0});
        if (!kept)
            qFatal("no row");
    }

private:
    void start()
    {
        StartConversation start;
        start.visitor = {vera, word("name"), word("language"), zone};
        start.page.current = page("first");
        start.lead = {10, {{word("lead"), 10}}};
        start.fields.insert(word("field's key"), Field{word("field"), QStringLiteral("page"), 0, 100});
        submit(Actor::visitor(vera), start, talk);
    }
    Page page(const char *which)
    {
        return {QStringLiteral("https://shop.example/") + word(which),
                word("title"),
                QStringLiteral("https://") + word("referrer") + QStringLiteral(".example/"),
                word("campaign"),
                {}};
    }
    void visitorSays()
    {
        const QString name = word("file's name");
        const QByteArray bytes = word("file's contents").toUtf8();
        keepFile(picture, name, bytes, true);
        const Attachment attachment{picture, name, QStringLiteral("image/") + word("file's type"), bytes.size()};
        submit(Actor::visitor(vera), VisitorMessage{word("message"), {attachment}}, talk);
        submit(Actor::visitor(vera), SubmitForm{word("name in a form"), {{word("form's key"), word("form")}}}, talk);
        submit(Actor::visitor(vera), VisitPage{page("page")}, talk);
        keepFile(AttachmentId(QStringLiteral("f_0002")), word("unsent file's name"), word("unsent file").toUtf8(),
                 false);
        hub->flush();
    }
    void machineSays()
    {
        Describe describe;
        describe.briefing.emplace().asked = {word("briefing"), {1}};
        describe.briefing->questions = {{word("question of the AI"), {1}}};
        describe.lead = Lead{20, {{word("second lead"), 20}}};
        submit(Actor::ai(), describe, talk);
        submit(Actor::ai(), Answer{word("answer"), 90, {}}, talk);
        submit(Actor::visitor(vera), AskHuman{Category::Support}, talk);
        hub->flush();
        submit(Actor::ai(), Answer{word("late answer"), 90, {}}, talk);
        hub->flush();
    }
    void agentSays()
    {
        tell(ann, Claim{}, talk);
        tell(admin, Whisper{word("whisper")}, talk);
        tell(ann, Send{word("agent's reply")}, talk);
        tell(ann, AddNote{word("agent's note")}, talk);
        tell(bob, Reveal{engine->head(talk)->fields.firstKey()}, talk);
        tell(ann, ReturnToAi{word("note of the return"), word("outcome")}, talk);
        submit(Actor::visitor(vera), Rate{4, word("rating's comment")}, talk);
        submit(Actor::visitor(vera), ReachGoal{QStringLiteral("purchase"), word("goal's value")}, talk);
        // What the site vouches for.
        submit(Actor::system(), SubmitForm{word("verified name"), {{QStringLiteral("account"), word("account")}}},
               talk);
        submit(Actor::visitor(vera), AskHuman{Category::Support}, talk);
        hub->flush();
    }
    void beside()
    {
        Delivery letter;
        letter.id = QStringLiteral("dl_0001");
        letter.conversation = talk;
        letter.subject = word("letter's subject");
        letter.text = word("letter");
        letter.body = word("webhook").toUtf8();
        engine->change({DeliveryChange::Kind::Added, letter});
        letter.id = QStringLiteral("dl_0002");
        letter.isDead = true;
        letter.text = word("dead letter");
        engine->change({DeliveryChange::Kind::Added, letter});
    }

    QString m_said;
};

} // namespace Baton::Server
