// SPDX-FileCopyrightText: Baton contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "console/listreader.h"

namespace Baton {

namespace {

constexpr int rowsOfAPage = 100;

} // namespace

ListReader::ListReader(ConsoleState &state, Backend &backend, QObject *parent)
    : QObject(parent)
    , m_state(state)
    , m_backend(backend)
{
    connect(&m_backend, &Backend::listArrived, this, &ListReader::onPage); // the state has it by then
}

void ListReader::ask(ListKind kind, qint64 offset)
{
    m_backend.fetchList(kind, offset, rowsOfAPage);
}

void ListReader::fetch(ListKind kind, qint64 offset)
{
    m_kinds.insert(kind);
    if (offset > 0 && isReadAnew(kind))
        return; // it comes anyway, or the list has become shorter
    ask(kind, offset);
}

void ListReader::fetchAll()
{
    m_anew.clear();
    for (const ListKind kind : std::as_const(m_kinds))
        ask(kind, 0);
}

void ListReader::readAnew()
{
    for (const ListKind kind : std::as_const(m_kinds)) {
        m_anew.insert(kind, Anew{m_state.listLoaded(kind)});
        m_state.beginRelisting(kind);
        ask(kind, 0);
    }
}

/// Only the page that was asked for counts: answers to what was asked before may come, too.
void ListReader::onPage(const ListPage &page)
{
    const auto anew = m_anew.find(page.kind);
    if (anew == m_anew.end() || page.offset != anew->next)
        return;
    if (!anew->isLast) {
        anew->loaded = page.offset + page.heads.size();
        const bool isMore = !page.heads.isEmpty() && anew->loaded < qMin(anew->upTo, page.total);
        if (isMore || page.offset > 0) {
            anew->isLast = !isMore;
            anew->next = isMore ? anew->loaded : 0;
            ask(page.kind, anew->next);
            return;
        }
    }
    const qint64 loaded = anew->loaded;
    m_anew.erase(anew);
    m_state.endRelisting(page.kind, loaded);
    Q_EMIT hasReadAnew();
}

} // namespace Baton

#include "moc_listreader.cpp"
