// SPDX-FileCopyrightText: Baton contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "console/searchmodel.h"

#include "console/consolestate.h"
#include "domain/text.h"

#include <algorithm>

namespace Baton {

using namespace Qt::Literals::StringLiterals;

QList<std::pair<qsizetype, qsizetype>> wordsFound(const QString &text, const QString &query)
{
    QList<std::pair<qsizetype, qsizetype>> found;
    const QStringList words = query.simplified().split(u' ', Qt::SkipEmptyParts);
    for (const QString &word : words) {
        for (qsizetype at = text.indexOf(word, 0, Qt::CaseInsensitive); at >= 0;
             at = text.indexOf(word, at + word.size(), Qt::CaseInsensitive))
            found.append({at, word.size()});
    }
    std::sort(found.begin(), found.end());
    QList<std::pair<qsizetype, qsizetype>> apart;
    for (const auto &[at, length] : std::as_const(found)) {
        if (apart.isEmpty() || apart.last().first + apart.last().second <= at)
            apart.append({at, length});
    }
    return apart;
}

SearchModel::SearchModel(const ConsoleState &state, QObject *parent)
    : QAbstractListModel(parent)
    , m_state(state)
{
    connect(&state, &ConsoleState::erased, this, &SearchModel::forget);
}

void SearchModel::forget(const ConversationId &conversation)
{
    const auto isTheirs = [&](const Row &row) { return row.head.id == conversation; };
    const auto first = std::find_if(m_rows.begin(), m_rows.end(), isTheirs);
    const auto last = std::find_if_not(first, m_rows.end(), isTheirs); // they stand together
    if (first == last)
        return;
    const int row = static_cast<int>(first - m_rows.begin());
    const int count = static_cast<int>(last - first);
    beginRemoveRows({}, row, row + count - 1);
    m_rows.remove(row, count);
    m_hits -= count - 1; // one of them is the name
    endRemoveRows();
}

int SearchModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_rows.size());
}

QVariant SearchModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid))
        return {};
    if (role == Qt::DisplayRole || role == Qt::AccessibleTextRole)
        return sentence(m_rows.at(index.row()));
    return {};
}

Qt::ItemFlags SearchModel::flags(const QModelIndex &index) const
{
    if (!index.isValid())
        return Qt::NoItemFlags;
    // One walks from message to message; the names between them are no stops.
    return m_rows.at(index.row()).message ? Qt::ItemIsEnabled | Qt::ItemIsSelectable : Qt::ItemIsEnabled;
}

void SearchModel::clear()
{
    beginResetModel();
    m_rows.clear();
    m_query.clear();
    m_hits = 0;
    m_next = 0;
    endResetModel();
}

void SearchModel::add(const SearchPage &page)
{
    if (page.before == 0 || page.query != m_query)
        clear();
    m_query = page.query;
    m_next = page.next;
    for (const SearchHit &hit : page.hits) {
        const auto head = std::find_if(page.heads.cbegin(), page.heads.cend(),
                                       [&](const Conversation &known) { return known.id == hit.conversation; });
        if (head != page.heads.cend()) {
            insertHit(hit, *head);
        } else if (const Conversation *known = m_state.head(hit.conversation)) {
            insertHit(hit, *known);
        } else {
            Conversation bare;
            bare.id = hit.conversation;
            insertHit(hit, bare);
        }
        ++m_hits;
    }
}

void SearchModel::insertHit(const SearchHit &hit, const Conversation &head)
{
    auto at = std::find_if(m_rows.begin(), m_rows.end(),
                           [&](const Row &row) { return row.head.id == hit.conversation && !row.message; });
    if (at == m_rows.end()) {
        beginInsertRows({}, rowCount(), rowCount() + 1);
        m_rows.append({head, std::nullopt});
        m_rows.append({head, hit.message});
        endInsertRows();
        return;
    }
    // Behind those of the same conversation that it already has.
    do
        ++at;
    while (at != m_rows.end() && at->head.id == hit.conversation && at->message);
    const int row = static_cast<int>(at - m_rows.begin());
    beginInsertRows({}, row, row);
    m_rows.insert(row, {head, hit.message});
    endInsertRows();
}

QString SearchModel::sentence(const Row &row) const
{
    if (!row.message)
        return displayName(row.head);
    const Message &message = *row.message;
    QString who = displayName(row.head);
    if (message.speaker == Speaker::Agent)
        who = m_state.agentName(AgentId(message.author));
    else if (message.speaker == Speaker::Ai)
        who = tr("AI");
    return tr("%1: %2").arg(who, oneLine(message.text, 400));
}

} // namespace Baton

#include "moc_searchmodel.cpp"
