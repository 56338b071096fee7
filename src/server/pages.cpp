// SPDX-FileCopyrightText: Baton contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "server/pages.h"

#include "domain/process.h"
#include "protocol/codec.h"

namespace Baton::Server {

namespace {

constexpr int envelopeBytes = 512;

/// Newest messages that fit, oldest dropped first.
void fitMessages(Protocol::PageFrame &page, int maxBytes)
{
    qsizetype size = envelopeBytes;
    for (qsizetype i = page.messages.size() - 1; i >= 0; --i) {
        size += Protocol::encodeMessage(page.messages[i]).size() + 1;
        if (size > maxBytes && i < page.messages.size() - 1) {
            page.messages.remove(0, i + 1);
            return;
        }
    }
}

void fitHeads(Protocol::PageFrame &page, int maxBytes)
{
    qsizetype size = envelopeBytes;
    for (qsizetype i = 0; i < page.heads.size(); ++i) {
        size += Protocol::encodeHead(page.heads[i]).size() + 1;
        if (size > maxBytes && i > 0) {
            page.heads.resize(i);
            return;
        }
    }
}

} // namespace

Protocol::PageFrame readPage(Reader &reader, const Protocol::Fetch &fetch, int limit, int maxBytes)
{
    Protocol::PageFrame page;
    page.id = fetch.id;
    page.c = fetch.c;
    switch (fetch.what) {
    case Protocol::FetchWhat::Thread: {
        const auto head = reader.head(fetch.c);
        page.total = head ? head->messages : 0;
        page.messages = reader.thread(fetch.c, fetch.before, limit);
        fitMessages(page, maxBytes);
        page.more = !page.messages.isEmpty() && page.messages.constFirst().n > 1;
        break;
    }
    case Protocol::FetchWhat::Head:
        if (const auto head = reader.head(fetch.c))
            page.heads.append(*head);
        page.total = page.heads.size();
        break;
    case Protocol::FetchWhat::AiHeld:
    case Protocol::FetchWhat::Closed: {
        const auto list = fetch.what == Protocol::FetchWhat::AiHeld ? HeadList::AiHeld : HeadList::Closed;
        const HeadPage heads = reader.heads(list, fetch.before, limit);
        page.heads = heads.heads;
        page.total = heads.total;
        fitHeads(page, maxBytes);
        page.more = fetch.before + page.heads.size() < heads.total;
        break;
    }
    case Protocol::FetchWhat::Search:
    case Protocol::FetchWhat::Suggest:
        break; // asked of others than the pages of a reader
    }
    return page;
}

bool mayRead(const Agent &agent, const Conversation &head, const Workspace &workspace)
{
    static const Agents noAgents;
    static const QHash<AgentId, int> noLoad;
    static const QSet<AgentId> nobody;
    return !agent.disabled && mayServe(agent, visibilityOf(head, Policy{workspace, noAgents, noLoad, nobody}));
}

Protocol::PageFrame searchPage(Reader &reader, const Protocol::Fetch &fetch, const SearchRequest &request, int maxBytes)
{
    SearchResult result = reader.search(request);
    Protocol::PageFrame page;
    page.id = fetch.id;
    page.next = result.next;
    page.more = result.next > 0;
    qsizetype size = envelopeBytes;
    for (const Conversation &head : std::as_const(result.heads)) {
        // What does not fit is left to be fetched by its id: the hits count for more.
        size += Protocol::encodeHead(head).size() + 1;
        if (size > maxBytes / 2)
            break;
        page.heads.append(head);
    }
    for (const SearchResult::Hit &hit : std::as_const(result.hits))
        page.found.append({hit.conversation, hit.message});
    page.total = page.found.size();
    return page;
}

} // namespace Baton::Server
