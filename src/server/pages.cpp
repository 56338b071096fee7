// SPDX-FileCopyrightText: Baton contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "server/pages.h"

#include "domain/process.h"
#include "protocol/codec.h"

#include <algorithm>

namespace Baton::Server {

namespace {

constexpr int envelopeBytes = 512;
constexpr int hitBytes = 96; ///< around a message that was found

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

void fitSaved(Protocol::PageFrame &page, int maxBytes)
{
    qsizetype size = envelopeBytes;
    for (qsizetype i = 0; i < page.saved.size(); ++i) {
        size += Protocol::encodeSavedRules(page.saved[i]).size() + 1;
        if (size > maxBytes && i > 0) {
            page.saved.resize(i);
            page.more = true;
            return;
        }
    }
}

} // namespace

void fitFigures(Protocol::PageFrame &page, int maxBytes)
{
    MetricsReport empty = *page.metrics;
    empty.figures.clear();
    qsizetype size = envelopeBytes + Protocol::encodeMetricsReport(empty).size();
    QList<Figure> &figures = page.metrics->figures;
    for (qsizetype i = 0; i < figures.size(); ++i) {
        MetricsReport one;
        one.figures.append(figures[i]);
        size += Protocol::encodeMetricsReport(one).size();
        if (size > maxBytes && i > 0) {
            figures.resize(i);
            return;
        }
    }
}

Protocol::PageFrame readPage(Reader &reader, const Protocol::Fetch &fetch, const Agent &agent, int limit, int maxBytes)
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
        const HeadPage heads = reader.heads(list, fetch.before, limit, teamsOfClosed(agent));
        page.heads = heads.heads;
        page.total = heads.total;
        fitHeads(page, maxBytes);
        page.more = fetch.before + page.heads.size() < heads.total;
        break;
    }
    case Protocol::FetchWhat::Rules:
        page.saved = reader.savedRules(fetch.before, limit);
        page.more = page.saved.size() >= limit;
        fitSaved(page, maxBytes);
        page.next = page.more ? page.saved.constLast().n : 0;
        page.total = page.saved.size();
        break;
    case Protocol::FetchWhat::Search:
    case Protocol::FetchWhat::Suggest:
    case Protocol::FetchWhat::Alerts:
    case Protocol::FetchWhat::Letters:
    case Protocol::FetchWhat::Rehearse:
    case Protocol::FetchWhat::Questions:
    case Protocol::FetchWhat::Answers:
    case Protocol::FetchWhat::Metrics:
        break; // asked of others than the pages of a reader
    }
    return page;
}

Protocol::PageFrame alertsPage(Reader &reader, const Protocol::Fetch &fetch, const AgentId &agent, int maxBytes)
{
    Protocol::PageFrame page;
    page.id = fetch.id;
    page.c = fetch.c;
    page.alerts = reader.alerts(fetch.c, agent, fetch.limit);
    // Of what does not fit the latest is told.
    while (page.alerts.size() > 1 && Protocol::encode(Protocol::AgentServerFrame(page)).size() > maxBytes) {
        page.alerts.remove(0, (page.alerts.size() + 1) / 2);
        page.more = true;
    }
    page.total = page.alerts.size();
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
    const SearchResult result = reader.search(request);
    Protocol::PageFrame page;
    page.id = fetch.id;
    page.next = result.next;
    qsizetype size = envelopeBytes;
    for (const SearchResult::Hit &hit : result.hits) {
        const auto isIts = [&hit](const Conversation &head) { return head.id == hit.conversation; };
        const bool told = std::any_of(page.heads.cbegin(), page.heads.cend(), isIts);
        const auto head = std::find_if(result.heads.cbegin(), result.heads.cend(), isIts);
        const bool isNew = !told && head != result.heads.cend();
        size += Protocol::encodeMessage(hit.message).size() + hitBytes;
        size += isNew ? Protocol::encodeHead(*head).size() + 1 : 0;
        // What does not fit is found again by the next search.
        if (size > maxBytes && !page.found.isEmpty()) {
            page.next = hit.seq + 1;
            break;
        }
        if (isNew)
            page.heads.append(*head);
        page.found.append({hit.conversation, hit.message});
    }
    page.more = page.next > 0;
    page.total = page.found.size();
    return page;
}

} // namespace Baton::Server
