// SPDX-FileCopyrightText: Baton contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "server/datacare.h"

#include "protocol/codec.h"
#include "server/channels/delivery.h"
#include "server/engine.h"
#include "server/eraser.h"
#include "server/provision.h"
#include "server/sqliterows.h"

#include <QDateTime>
#include <QDir>
#include <QFile>
#include <QJsonDocument>
#include <QJsonObject>
#include <QSet>

#include <optional>
#include <utility>

namespace Baton::Server {

using namespace Qt::Literals::StringLiterals;

namespace {

struct Held
{
    ConversationId conversation;
    VisitorId visitor;
};

/// The conversations of whoever is meant, oldest first.
Result<QList<Held>> heldAbout(SqliteFile &file, const DataSubject &subject)
{
    QString visitor = subject.visitor.toString();
    if (visitor.isEmpty()) {
        // Not by the head itself: it may be one that cannot be read.
        auto head =
            file.run("SELECT visitor, erased FROM head WHERE conversation = ?", {subject.conversation.toString()});
        if (!head)
            return tl::unexpected(head.error());
        if (!head->next())
            return refuse(Code::NotFound, u"no conversation "_s % subject.conversation.toString());
        visitor = head->value(0).toString();
        if (head->value(1).toInt() != 0) // nobody's any more
            return QList<Held>{{subject.conversation, VisitorId(visitor)}};
    }
    QList<Held> held;
    auto rows =
        file.run("SELECT conversation, visitor FROM head WHERE visitor = ? AND erased = 0 ORDER BY rowid", {visitor});
    if (!rows)
        return tl::unexpected(rows.error());
    while (rows->next())
        held.append({ConversationId(rows->value(0).toString()), VisitorId(rows->value(1).toString())});
    if (held.isEmpty())
        return refuse(Code::NotFound, u"no visitor "_s % visitor);
    return held;
}

/// A JSON object that is written piece by piece, as files may be large.
class JsonWriter
{
public:
    explicit JsonWriter(QIODevice &out)
        : m_out(out)
    {}
    void open(const QByteArray &key, char bracket)
    {
        next(key);
        put(QByteArray(1, bracket));
        m_first = true;
    }
    void close(char bracket)
    {
        put(QByteArray(1, bracket));
        m_first = false;
    }
    void raw(const QByteArray &key, const QByteArray &json)
    {
        next(key);
        put(json.isEmpty() ? QByteArray("null") : json);
    }
    void text(const QByteArray &key, const QString &value) { raw(key, quoted(value)); }
    void number(const QByteArray &key, qint64 value) { raw(key, QByteArray::number(value)); }
    bool isFine() const { return m_fine; }

private:
    static QByteArray quoted(const QString &value)
    {
        const QByteArray object = QJsonDocument(QJsonObject{{u"v"_s, value}}).toJson(QJsonDocument::Compact);
        return object.mid(5, object.size() - 6); // {"v":…}
    }
    void next(const QByteArray &key)
    {
        put(m_first ? QByteArray() : QByteArray(",\n"));
        m_first = false;
        if (!key.isEmpty())
            put('"' + key + "\":");
    }
    void put(const QByteArray &bytes) { m_fine = m_fine && m_out.write(bytes) == bytes.size(); }

    QIODevice &m_out;
    bool m_first = true;
    bool m_fine = true;
};

QString readableTime(qint64 ms)
{
    return QDateTime::fromMSecsSinceEpoch(ms, Qt::UTC).toString(Qt::ISODateWithMs);
}

/// What a row keeps as JSON, or nothing where it is none.
QByteArray jsonOf(const QByteArray &stored)
{
    QJsonParseError error{};
    QJsonDocument::fromJson(stored, &error);
    return error.error == QJsonParseError::NoError ? stored : QByteArray();
}

class Export
{
public:
    Export(SqliteFile &file, QString folder, QIODevice &out)
        : m_file(file)
        , m_folder(std::move(folder))
        , m_json(out)
    {}

    Result<void> write(const QList<Held> &held, const Environment &environment)
    {
        m_json.open({}, '{');
        m_json.text("format", u"baton-export-1"_s);
        m_json.text("made", readableTime(environment.wallClock().ms));
        m_json.text("visitor", held.constFirst().visitor.toString());
        m_json.open("conversations", '[');
        for (const Held &one : held)
            if (auto written = conversation(one.conversation); !written)
                return written;
        m_json.close(']');
        if (auto written = answers(held.constFirst()); !written)
            return written;
        m_json.open("unread", '[');
        for (const ConversationId &one : std::as_const(m_unread))
            m_json.text({}, one.toString());
        m_json.close(']');
        m_json.close('}');
        return m_json.isFine() ? Result<void>() : refuse(Code::Overloaded, u"the export could not be written"_s);
    }
    /// Of which something cannot be read.
    const QList<ConversationId> &unread() const { return m_unread; }

private:
    void lack(const ConversationId &id)
    {
        if (!m_unread.contains(id))
            m_unread.append(id);
    }

    Result<void> conversation(const ConversationId &id)
    {
        const auto head = readHead(m_file, id);
        if (!head) // there is one: by it the conversation was found
            lack(id);
        m_json.open({}, '{');
        m_json.text("id", id.toString());
        m_json.raw("head", head ? Protocol::encodeHead(*head) : QByteArray());
        Result<void> written = events(id);
        if (written)
            written = files(id);
        if (written)
            written = records(id);
        if (written)
            written = deliveries(id);
        m_json.close('}');
        return written;
    }

    /// What was said first, as people read it, then everything that happened.
    Result<void> events(const ConversationId &id)
    {
        for (const bool messagesAlone : {true, false}) {
            m_json.open(messagesAlone ? "messages" : "events", '[');
            auto rows = m_file.run("SELECT record, json FROM event LEFT JOIN body USING(seq) WHERE conversation = ?"
                                   " ORDER BY event.seq",
                                   {id.toString()});
            if (!rows)
                return tl::unexpected(rows.error());
            while (rows->next()) {
                const auto event = eventOf(*rows, id);
                if (!event)
                    continue;
                const auto *added = std::get_if<MessageAdded>(&event->body);
                if (!messagesAlone)
                    m_json.raw({}, Protocol::encodeEvent(*event));
                else if (added)
                    m_json.raw({}, Protocol::encodeMessage(added->message));
            }
            m_json.close(']');
        }
        return {};
    }

    /// Without its text where that cannot be read; nothing where it is no event at all.
    std::optional<Event> eventOf(const SqliteFile::Rows &rows, const ConversationId &id)
    {
        const QByteArray record = rows.value(0).toByteArray();
        if (record.isEmpty()) // nothing is left of it since an erasure
            return std::nullopt;
        auto event = readEvent(rows, 0);
        if (!event) {
            lack(id);
            event = Protocol::joinEvent(record, {});
        }
        return event ? std::optional(*std::move(event)) : std::nullopt;
    }

    Result<void> files(const ConversationId &id)
    {
        m_json.open("files", '[');
        auto rows = m_file.run("SELECT id, name, type, size, sender, at FROM attachment WHERE conversation = ?"
                               " ORDER BY at",
                               {id.toString()});
        if (!rows)
            return tl::unexpected(rows.error());
        while (rows->next()) {
            const QString file = rows->value(0).toString();
            const qint64 size = rows->value(3).toLongLong();
            QFile stored(QDir(m_folder).filePath(file));
            const bool isThere = stored.open(QFile::ReadOnly);
            const QByteArray content = isThere ? stored.readAll() : QByteArray();
            if (!isThere || content.size() != size)
                lack(id);
            m_json.open({}, '{');
            m_json.text("id", file);
            m_json.text("name", rows->value(1).toString());
            m_json.text("type", rows->value(2).toString());
            m_json.number("size", size);
            m_json.text("sender", rows->value(4).toString());
            m_json.text("at", readableTime(rows->value(5).toLongLong()));
            m_json.raw("content", isThere ? '"' + content.toBase64() + '"' : QByteArray());
            m_json.close('}');
        }
        m_json.close(']');
        return {};
    }

    Result<void> records(const ConversationId &id)
    {
        m_json.open("records", '[');
        auto rows =
            m_file.run("SELECT at, kind, who, json FROM side WHERE conversation = ? ORDER BY id", {id.toString()});
        if (!rows)
            return tl::unexpected(rows.error());
        while (rows->next()) {
            const QByteArray data = jsonOf(rows->value(3).toByteArray());
            if (data.isEmpty())
                lack(id);
            m_json.open({}, '{');
            m_json.text("at", readableTime(rows->value(0).toLongLong()));
            m_json.text("kind", rows->value(1).toString());
            m_json.text("who", rows->value(2).toString());
            m_json.raw("data", data);
            m_json.close('}');
        }
        m_json.close(']');
        return {};
    }

    Result<void> deliveries(const ConversationId &id)
    {
        m_json.open("deliveries", '[');
        auto rows = m_file.run("SELECT json FROM delivery ORDER BY no");
        if (!rows)
            return tl::unexpected(rows.error());
        const QByteArray name = '"' + id.toString().toUtf8() + '"';
        while (rows->next()) {
            const QByteArray stored = rows->value(0).toByteArray();
            const auto delivery = decodeDelivery(stored);
            if (delivery && delivery->conversation == id)
                m_json.raw({}, stored);
            else if (!delivery && stored.contains(name))
                lack(id);
        }
        m_json.close(']');
        return {};
    }

    Result<void> answers(const Held &first)
    {
        m_json.open("commands", '[');
        auto rows = m_file.run("SELECT id, at, ack, conversation FROM command WHERE sender = ? ORDER BY at",
                               {first.visitor.toString()});
        if (!rows)
            return tl::unexpected(rows.error());
        while (rows->next()) {
            const QByteArray answer = jsonOf(rows->value(2).toByteArray());
            const ConversationId about(rows->value(3).toString());
            if (answer.isEmpty()) // of older ones it was not kept what they were about
                lack(about.isEmpty() ? first.conversation : about);
            m_json.open({}, '{');
            m_json.text("id", rows->value(0).toString());
            m_json.text("at", readableTime(rows->value(1).toLongLong()));
            m_json.raw("answer", answer);
            m_json.close('}');
        }
        m_json.close(']');
        return {};
    }

    SqliteFile &m_file;
    QString m_folder;
    JsonWriter m_json;
    QList<ConversationId> m_unread;
};

/// What became of the commands that erase.
struct Erasing
{
    VisitorId subject; ///< who is meant; what stays of others is not their matter
    QSet<ConversationId> untouched{}; ///< refused, or erased before
    Result<void> answer{}; ///< the last that was no, with the conversation that stays
    bool isStored = true;
};

void erase(Engine &engine, const Eraser::Besides &one, const Environment &environment, Erasing &erasing)
{
    const Command command{CommandId(makeCommandId(environment)), one.conversation, {}, EraseVisitor{one.visitor}};
    engine.submit(command, Actor::system(), [&erasing, one](const Protocol::Ack &ack) {
        if (ack.ok && ack.seq > 0)
            return;
        erasing.untouched.insert(one.conversation);
        if (ack.ok)
            return;
        const QString said = u"not erased: "_s % one.conversation.toString() % u": "_s % ack.detail;
        erasing.isStored = erasing.isStored && !ack.retry;
        if (ack.retry || one.visitor == erasing.subject)
            erasing.answer = refuse(ack.code.value_or(Code::Internal), said);
        else
            qWarning("erasure: %ls", qUtf16Printable(said));
    });
}

/// Whose it is; also of one that is erased, as long as others of theirs are not.
VisitorId visitorOf(SqliteFile &file, const Held &one)
{
    auto rows =
        file.run("SELECT visitor FROM erasure WHERE conversation = ? AND visitor <> ''", {one.conversation.toString()});
    return rows && rows->next() ? VisitorId(rows->value(0).toString()) : one.visitor;
}

/// What else the visitors had of whom a person had one conversation erased, where the server did not come to it.
void eraseRest(Engine &engine, Eraser &eraser, const Environment &environment, Erasing &erasing)
{
    constexpr int atOnce = 20;
    for (;;) {
        QList<Eraser::Besides> rest = eraser.rest(atOnce + int(erasing.untouched.size()));
        rest.removeIf([&](const Eraser::Besides &one) { return erasing.untouched.contains(one.conversation); });
        if (rest.isEmpty())
            return;
        for (const Eraser::Besides &one : std::as_const(rest)) {
            erase(engine, one, environment, erasing);
            engine.flush();
        }
    }
}

} // namespace

Result<QList<ConversationId>> eraseVisitor(const QString &dataDir, const DataSubject &subject,
                                           const Environment &environment)
{
    const QString path = workspaceFile(dataDir);
    if (!QFile::exists(path))
        return refuse(Code::NotFound, u"no workspace in "_s % dataDir);
    auto lock = lockData(dataDir);
    if (!lock)
        return tl::unexpected(lock.error());
    auto store = SqliteStore::open(path);
    if (!store)
        return tl::unexpected(store.error());
    (*store)->leaveOutDamaged(); // one that is open keeps the server from starting until it is erased
    Engine engine(**store, {}, environment);
    if (auto started = engine.start(); !started)
        return tl::unexpected(started.error());
    const auto held = heldAbout((*store)->file(), subject);
    if (!held)
        return tl::unexpected(held.error());
    // Before anything goes: where this program ends meanwhile, the next start has it to do.
    Eraser eraser((*store)->file(), attachmentFolder(dataDir));
    if (auto insisted = eraser.insist(); !insisted)
        return tl::unexpected(insisted.error());
    QList<ConversationId> erased;
    Erasing erasing{visitorOf((*store)->file(), held->constFirst())};
    for (const Held &one : *held) {
        const Conversation *head = engine.head(one.conversation);
        if (head && head->erasedAt)
            continue;
        // One whose head cannot be read as well.
        erased.append(one.conversation);
        erase(engine, {one.conversation, one.visitor}, environment, erasing);
    }
    engine.flush(); // all or none: by one that is erased nobody finds the others any more
    if (!erasing.isStored)
        return tl::unexpected(erasing.answer.error());
    eraseRest(engine, eraser, environment, erasing); // of one that is refused the others go all the same
    constexpr Millis patience{60'000}; // an export may be under way, and nobody else waits
    if (auto finished = eraser.finish(patience); !finished)
        return tl::unexpected(finished.error());
    if (!erasing.answer)
        return tl::unexpected(erasing.answer.error());
    erased.removeIf([&](const ConversationId &one) { return erasing.untouched.contains(one); });
    return erased;
}

Result<QList<ConversationId>> exportVisitor(const QString &dataDir, const DataSubject &subject,
                                            const Environment &environment, QIODevice &out)
{
    auto file = SqliteFile::open(workspaceFile(dataDir), SqliteFile::Mode::ReadOnly);
    if (!file)
        return tl::unexpected(file.error());
    if (auto begun = (*file)->run("BEGIN"); !begun) // one state of it all
        return tl::unexpected(begun.error());
    const auto held = heldAbout(**file, subject);
    if (!held)
        return tl::unexpected(held.error());
    Export all(**file, attachmentFolder(dataDir), out);
    if (auto written = all.write(*held, environment); !written)
        return tl::unexpected(written.error());
    return all.unread();
}

} // namespace Baton::Server
