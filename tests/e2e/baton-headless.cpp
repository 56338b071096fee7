// SPDX-FileCopyrightText: Baton contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "backend/native/nativebackend.h"
#include "console/console.h"
#include "console/fileshelf.h"
#include "console/sqliteminestore.h"

#include <QCommandLineParser>
#include <QCoreApplication>

#include <cstdio>

using namespace Qt::Literals::StringLiterals;
using namespace Baton;

namespace {

constexpr int unansweredAtMost = 3;
constexpr int fileEvery = 4; ///< replies with a file

/// A console that writes numbered replies into one conversation as fast as they are answered, and says what it knows of
/// each: pressed, queued, done. Made to be killed.
class NumberedReplies : public QObject
{
public:
    NumberedReplies(ConversationId conversation, const QString &mine, int from, bool drain)
        : m_conversation(std::move(conversation))
        , m_store(mine)
        , m_console(u"headless"_s, m_backend, m_store, systemEnvironment())
        , m_next(from)
        , m_drain(drain)
    {
        connect(&m_backend, &Backend::signedIn, this, [](const QString &token) { say(u"token "_s + token); });
        connect(&m_console, &Console::refused, this,
                [](const CommandId &id, const ConversationId &, Code code, const Owner &) {
                    say(u"refused %1 %2"_s.arg(id.toString()).arg(int(code)));
                });
        m_transcript = m_console.openTranscript(m_conversation);
        connect(m_transcript.get(), &QAbstractItemModel::rowsInserted, this, &NumberedReplies::look);
        connect(m_transcript.get(), &QAbstractItemModel::rowsRemoved, this, &NumberedReplies::look);
        connect(m_transcript.get(), &QAbstractItemModel::dataChanged, this, &NumberedReplies::look);
        connect(m_transcript.get(), &QAbstractItemModel::modelReset, this, &NumberedReplies::look);
        connect(&m_console.state(), &ConsoleState::linkChanged, this, &NumberedReplies::look);
        connect(&m_console.state(), &ConsoleState::reset, this, &NumberedReplies::look);
        connect(&m_console.files(), &FileShelf::draftsChanged, this, &NumberedReplies::look);
    }

    void start(const Credentials &credentials)
    {
        m_backend.open(credentials);
        look();
    }

private:
    static void say(const QString &line)
    {
        std::puts(qUtf8Printable(line));
        std::fflush(stdout);
    }

    /// What is new since the last look; later, since writing changes what is looked at.
    void look()
    {
        if (std::exchange(m_looking, true))
            return;
        QMetaObject::invokeMethod(
            this, [this] { takeStock(); }, Qt::QueuedConnection);
    }

    void takeStock()
    {
        m_looking = false;
        int unanswered = 0;
        for (int row = 0; row < m_transcript->rowCount(); ++row) {
            const TranscriptEntry &entry = m_transcript->entry(row);
            if (entry.message.speaker != Speaker::Agent || !entry.message.text.startsWith("A "_L1))
                continue;
            const QString number = entry.message.text.mid(2);
            if (entry.delivery == Delivery::Failed)
                say(u"failed %1 %2"_s.arg(number, entry.failure));
            if (entry.delivery == Delivery::Queued && tell(m_queued, number))
                say(u"queued "_s + number);
            if (entry.delivery == Delivery::Arrived && tell(m_done, number))
                say(u"done "_s + number);
            unanswered += entry.delivery == Delivery::Arrived ? 0 : 1;
        }
        const bool isOnline = m_console.state().link().phase == LinkPhase::Online;
        if (m_drain && isOnline && unanswered == 0)
            QCoreApplication::quit();
        // As for a person: what is not there cannot be replied to.
        const bool isThere = m_console.state().head(m_conversation) != nullptr;
        if (m_drain || !isThere || unanswered >= unansweredAtMost)
            return;
        if (m_next % fileEvery == 0 && !hasFile())
            return;
        const QString number = QString::number(m_next++);
        say(u"pressed "_s + number);
        if (!m_console.sendReply(m_conversation, u"A "_s + number))
            say(u"failed "_s + number);
        look();
    }

    /// One is put there; whether it is safe, so that Enter can be pressed.
    bool hasFile()
    {
        FileShelf &files = m_console.files();
        if (files.drafts(m_conversation).isEmpty()) {
            const QString number = QString::number(m_next);
            if (!files.addBytes(m_conversation, u"A %1.txt"_s.arg(number), number.toLatin1()))
                say(u"failed "_s + number);
            return false;
        }
        return files.whyNotYet(m_conversation).isEmpty();
    }

    static bool tell(QSet<QString> &told, const QString &number)
    {
        const bool isNew = !told.contains(number);
        told.insert(number);
        return isNew;
    }

    ConversationId m_conversation;
    SqliteMineStore m_store;
    Native::NativeBackend m_backend;
    Console m_console;
    std::shared_ptr<TranscriptModel> m_transcript;
    QSet<QString> m_queued;
    QSet<QString> m_done;
    int m_next;
    bool m_drain;
    bool m_looking = false;
};

} // namespace

int main(int argc, char *argv[])
{
    const QCoreApplication app(argc, argv);
    QCommandLineParser parser;
    for (const auto &name : {u"server"_s, u"token"_s, u"mine"_s, u"conversation"_s, u"from"_s})
        parser.addOption({name, name, name});
    parser.addOption({u"drain"_s, u"Writes nothing new and ends when all is answered."_s});
    parser.process(app);
    NumberedReplies replies(ConversationId(parser.value(u"conversation"_s)), parser.value(u"mine"_s),
                            parser.value(u"from"_s).toInt(), parser.isSet(u"drain"_s));
    Credentials credentials;
    credentials.server = QUrl(parser.value(u"server"_s));
    credentials.token = parser.value(u"token"_s);
    credentials.device = DeviceId(u"d_headless1"_s);
    replies.start(credentials);
    return QCoreApplication::exec();
}
