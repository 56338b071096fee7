// SPDX-FileCopyrightText: Baton contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "console/transcriptmodel.h"

#include "domain/text.h"

#include <algorithm>

namespace Baton {

TranscriptModel::TranscriptModel(ConversationId conversation, QObject *parent)
    : QAbstractListModel(parent)
    , m_conversation(std::move(conversation))
{}

void TranscriptModel::forget()
{
    if (m_entries.isEmpty())
        return;
    for (TranscriptEntry &entry : m_entries) {
        entry.message.text.clear();
        entry.message.attachments.clear();
        entry.message = shown(entry.message);
    }
    Q_EMIT dataChanged(index(0), index(rowCount() - 1));
}

/// Nobody says nothing at all: where neither words nor files are, they were erased.
Message TranscriptModel::shown(Message message)
{
    const bool wasSaid = message.kind == MessageKind::Text || message.kind == MessageKind::Note;
    if (wasSaid && message.text.isEmpty() && message.attachments.isEmpty())
        message.text = tr("Erased");
    return message;
}

int TranscriptModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_entries.size());
}

QVariant TranscriptModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid))
        return {};
    const TranscriptEntry &entry = m_entries[index.row()];
    if (role == Qt::DisplayRole)
        return entry.message.text;
    if (role == SentenceRole || role == Qt::AccessibleTextRole)
        return sentence(entry);
    return {};
}

QString TranscriptModel::sentence(const TranscriptEntry &entry) const
{
    const auto speaker = [](Speaker who) {
        switch (who) {
        case Speaker::Visitor:
            return tr("Visitor");
        case Speaker::Ai:
            return tr("AI");
        case Speaker::Bot:
            return tr("Bot");
        case Speaker::Agent:
            return tr("Agent");
        case Speaker::System:
            break;
        }
        return tr("System");
    };
    QString who = m_names ? m_names(entry.message) : QString();
    if (who.isEmpty())
        who = speaker(entry.message.speaker);
    if (entry.message.kind == MessageKind::Note)
        who = tr("Note by %1").arg(who);
    QStringList parts;
    if (!entry.message.text.isEmpty() || entry.message.attachments.isEmpty())
        parts.append(entry.message.text);
    for (const Attachment &file : entry.message.attachments)
        parts.append(tr("File %1").arg(cleanFileName(file.name)));
    QString text = tr("%1: %2").arg(who, parts.join(u", "));
    if (entry.delivery == Delivery::Saving || entry.delivery == Delivery::Queued)
        text = tr("%1 (not sent yet)").arg(text);
    else if (entry.delivery == Delivery::Failed)
        text = tr("%1 (not sent: %2)").arg(text, entry.failure);
    return text;
}

int TranscriptModel::rowOf(qint64 n) const
{
    const auto end = m_entries.cbegin() + m_arrived;
    const auto at = std::lower_bound(m_entries.cbegin(), end, n, [](const TranscriptEntry &entry, qint64 number) {
        return entry.message.n < number;
    });
    return at != end && at->message.n == n ? static_cast<int>(at - m_entries.cbegin()) : -1;
}

qint64 TranscriptModel::firstLoaded() const
{
    return m_arrived > 0 ? m_entries.first().message.n : 0;
}

qint64 TranscriptModel::lastLoaded() const
{
    return m_arrived > 0 ? m_entries[m_arrived - 1].message.n : 0;
}

std::optional<qint64> TranscriptModel::gapBefore() const
{
    for (qsizetype i = m_arrived - 1; i > 0; --i) {
        if (m_entries[i].message.n != m_entries[i - 1].message.n + 1)
            return m_entries[i].message.n;
    }
    return {};
}

void TranscriptModel::addPage(const ThreadPage &page)
{
    if (page.refused) {
        m_hasOlder = false;
        return;
    }
    m_total = std::max(m_total, page.total);
    const qint64 first = firstLoaded();
    if (page.messages.isEmpty()) {
        m_hasOlder = m_hasOlder && page.more;
    } else if (first == 0 || page.messages.first().n <= first) {
        m_hasOlder = page.more;
    }
    insertSorted(page.messages);
}

void TranscriptModel::addLive(const QList<Message> &messages)
{
    insertSorted(messages);
}

void TranscriptModel::insertSorted(const QList<Message> &messages)
{
    // Runs that go to the same place are inserted at once: a page is one insertion, not fifty.
    QList<Message> run;
    qsizetype runAt = -1;
    for (const Message &message : messages) {
        const auto end = m_entries.cbegin() + m_arrived;
        const auto at = std::lower_bound(m_entries.cbegin(), end, message.n,
                                         [](const TranscriptEntry &entry, qint64 n) { return entry.message.n < n; });
        const bool known = at != end && at->message.n == message.n;
        const bool doubled = !run.isEmpty() && run.last().n >= message.n;
        const qsizetype place = at - m_entries.cbegin();
        const bool ours = !message.cid.isEmpty() && m_entries.size() > m_arrived;
        if (!run.isEmpty() && (known || ours || place != runAt)) {
            insertRun(std::exchange(run, {}));
            runAt = -1;
        }
        if (known || doubled)
            continue;
        if (ours && takeOutgoing(message))
            continue;
        runAt = run.isEmpty() ? place : runAt;
        run.append(message);
        if (ours)
            insertRun(std::exchange(run, {}));
    }
    if (!run.isEmpty())
        insertRun(run);
    m_total = std::max(m_total, lastLoaded());
}

void TranscriptModel::insertRun(const QList<Message> &run)
{
    const auto begin = m_entries.cbegin();
    const auto at = std::lower_bound(begin, begin + m_arrived, run.first().n,
                                     [](const TranscriptEntry &entry, qint64 n) { return entry.message.n < n; });
    const qsizetype row = at - begin;
    const qsizetype count = run.size();
    beginInsertRows({}, static_cast<int>(row), static_cast<int>(row + count - 1));
    m_entries.insert(row, count, TranscriptEntry{});
    for (qsizetype i = 0; i < count; ++i) {
        m_entries[row + i].message = shown(run[i]);
        if (!run[i].cid.isEmpty())
            m_arrivedCids.insert(run[i].cid);
    }
    m_arrived += count;
    endInsertRows();
}

/// Where the log's message is one of ours that is shown as on its way, the row becomes the log's.
bool TranscriptModel::takeOutgoing(const Message &message)
{
    const auto found = std::find_if(m_entries.cbegin() + m_arrived, m_entries.cend(),
                                    [&](const TranscriptEntry &entry) { return entry.message.cid == message.cid; });
    if (found == m_entries.cend())
        return false;
    const auto row = static_cast<int>(found - m_entries.cbegin());
    if (row == m_arrived && message.n > lastLoaded()) {
        m_entries[row] = TranscriptEntry{message, Delivery::Arrived, {}};
        ++m_arrived;
        m_arrivedCids.insert(message.cid);
        Q_EMIT dataChanged(index(row), index(row));
        return true;
    }
    beginRemoveRows({}, row, row);
    m_entries.removeAt(row);
    endRemoveRows();
    return false;
}

void TranscriptModel::setOutgoing(const QList<TranscriptEntry> &outgoing)
{
    QList<TranscriptEntry> wanted;
    for (const TranscriptEntry &entry : outgoing) {
        if (!m_arrivedCids.contains(entry.message.cid))
            wanted.append(entry);
    }
    const auto isWanted = [&](const TranscriptEntry &entry) {
        return std::any_of(wanted.cbegin(), wanted.cend(),
                           [&](const TranscriptEntry &w) { return w.message.cid == entry.message.cid; });
    };
    for (qsizetype i = m_entries.size() - 1; i >= m_arrived; --i) {
        if (isWanted(m_entries[i]))
            continue;
        beginRemoveRows({}, static_cast<int>(i), static_cast<int>(i));
        m_entries.removeAt(i);
        endRemoveRows();
    }
    for (qsizetype i = 0; i < wanted.size(); ++i) {
        const auto row = static_cast<int>(m_arrived + i);
        if (row < m_entries.size() && m_entries[row].message.cid == wanted[i].message.cid) {
            m_entries[row] = wanted[i];
            Q_EMIT dataChanged(index(row), index(row));
        } else {
            beginInsertRows({}, row, row);
            m_entries.insert(row, wanted[i]);
            endInsertRows();
        }
    }
    const qsizetype end = m_arrived + wanted.size();
    if (m_entries.size() > end) { // what stood in another order
        beginRemoveRows({}, static_cast<int>(end), static_cast<int>(m_entries.size() - 1));
        m_entries.remove(end, m_entries.size() - end);
        endRemoveRows();
    }
}

} // namespace Baton

#include "moc_transcriptmodel.cpp"
