// SPDX-FileCopyrightText: Baton contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// What has been read in a thread, how far what we sent has come, and where one was when one left it.
#include "ui/transcript/transcriptview.h"
#include "ui/words/announcement.h"

#include <QScrollBar>

using namespace Qt::Literals::StringLiterals;

namespace Baton::Ui {

namespace {

constexpr qsizetype keptModels = 6;
constexpr int keptRows = 2'000;
constexpr int lookedBack = 500;

/// What the system said to the visitor, and to the team with the same words.
bool isLineToVisitor(const Message &message)
{
    return message.kind == MessageKind::System && !message.text.isEmpty();
}

} // namespace

void TranscriptView::keepPlace()
{
    if (!m_transcript)
        return;
    Place place;
    place.seen = m_seen;
    if (!m_stick && m_anchor.row >= 0 && m_anchor.row < m_heights.count()) {
        place.n = m_transcript->entry(m_anchor.row).message.n;
        place.offset = m_anchor.offset;
    }
    m_places.insert(m_transcript->conversation(), place);
    m_recent.removeAll(m_transcript);
    if (m_transcript->rowCount() <= keptRows)
        m_recent.prepend(m_transcript);
    while (m_recent.size() > keptModels)
        m_recent.removeLast();
}

void TranscriptView::applyPlace()
{
    m_opening = false;
    const Place place = m_places.value(m_transcript->conversation());
    m_seen = place.seen;
    m_readUpTo = place.seen > 0 && hasNewsAfter(place.seen) ? place.seen : 0;
    m_boxes.clear();
    m_stick = true;
    settle();
    const int first = m_readUpTo > 0 ? m_transcript->rowOf(m_readUpTo) + 1 : 0;
    if (m_hunt) {
        // Somebody was sent to a message before anything was there.
        continueHunt();
    } else if (place.n > 0) {
        m_hunt = Hunt{place.n, false, place.offset};
        m_fresh = first > 0 ? m_heights.count() - first : 0;
        continueHunt();
    } else if (first > 0 && rowRect(first).top() < 0) {
        // More has come than fits: one begins to read where it begins.
        m_fresh = m_heights.count() - first;
        scrollTo(first, -m_theme.space(2));
    }
}

void TranscriptView::continueHunt()
{
    if (!m_transcript || !m_hunt) {
        askForOlder();
        return;
    }
    const Hunt hunt = *m_hunt;
    if (const int row = m_transcript->rowOf(hunt.n); row >= 0) {
        m_hunt.reset();
        if (hunt.marks)
            markMessage(row);
        else
            scrollTo(row, hunt.offset);
    } else if (m_transcript->hasOlder() && m_transcript->firstLoaded() > hunt.n) {
        Q_EMIT olderWanted();
    } else {
        m_hunt.reset();
    }
}

bool TranscriptView::isOwn(int row) const
{
    const Message &message = m_transcript->entry(row).message;
    return message.n == 0 || (message.speaker == Speaker::Agent && message.author == m_state.self().id.toString());
}

bool TranscriptView::hasNewsAfter(qint64 n) const
{
    for (int row = m_heights.count() - 1; row >= 0 && row > m_heights.count() - lookedBack; --row) {
        const Message &message = m_transcript->entry(row).message;
        if (message.n > 0 && message.n <= n)
            return false;
        if (!isOwn(row))
            return true;
    }
    return false;
}

/// The last message that stands whole in front of somebody who looks has been seen.
void TranscriptView::noteSeen()
{
    if (!m_transcript || m_opening || !isVisible() || !isActiveWindow())
        return;
    int row = m_heights.rowAt(offset() + viewport()->height() - 1);
    if (row >= 0 && rowRect(row).bottom() > viewport()->height() + footerHeight())
        --row;
    while (row >= 0 && m_transcript->entry(row).message.n == 0)
        --row;
    if (row >= 0)
        m_seen = qMax(m_seen, m_transcript->entry(row).message.n);
}

void TranscriptView::showEvent(QShowEvent *event)
{
    QAbstractScrollArea::showEvent(event);
    noteSeen();
}

/// Something came in below what was there.
void TranscriptView::noteArrived(int first, int last)
{
    if (isOwn(last)) {
        // Who answers has read what was there, and wants to see the answer.
        if (m_transcript->entry(last).message.n == 0) {
            m_stick = true;
            m_fresh = 0;
        }
        if (std::exchange(m_readUpTo, 0) > 0)
            m_boxes.clear();
        return;
    }
    const int before = first - 1;
    const qint64 known = before >= 0 ? m_transcript->entry(before).message.n : 0;
    const bool watched = m_stick && isVisible() && isActiveWindow();
    if (!watched && known > 0 && m_seen > 0 && m_seen >= known && m_readUpTo != known) {
        m_readUpTo = known;
        m_boxes.clear();
    }
    if (!m_stick)
        m_fresh += last - first + 1;
    announce(first, last);
}

void TranscriptView::announce(int first, int last)
{
    constexpr int most = 3;
    for (int row = qMax(first, last - most + 1); row <= last; ++row) {
        if (isOwn(row))
            continue;
        const QString sentence = toldSentence(row);
        Ui::announce(*this, sentence);
        Q_EMIT announced(sentence);
    }
}

Progress TranscriptView::progressOf(int row) const
{
    const TranscriptEntry &entry = m_transcript->entry(row);
    switch (entry.delivery) {
    case Delivery::Saving:
    case Delivery::Queued:
        return Progress::Waiting;
    case Delivery::Failed:
        return Progress::Failed;
    case Delivery::Arrived:
        break;
    }
    if (isLineToVisitor(entry.message))
        return entry.message.n <= seenByVisitor() ? Progress::Seen : Progress::Sent;
    if (entry.message.speaker != Speaker::Agent || entry.message.kind != MessageKind::Text)
        return Progress::None;
    return entry.message.n <= m_toldByUs.seen ? Progress::Seen : Progress::Sent;
}

QString TranscriptView::progressWords(int row) const
{
    const TranscriptEntry &entry = m_transcript->entry(row);
    switch (progressOf(row)) {
    case Progress::None:
        break;
    case Progress::Waiting:
        if (entry.delivery == Delivery::Saving)
            return tr("saving");
        if (m_state.link().phase != LinkPhase::Online)
            return tr("queued, sent on reconnect");
        return entry.heldUntil.ms > 0 ? tr("not sent yet") : tr("sending");
    case Progress::Sent:
        return tr("sent");
    case Progress::Seen:
        return tr("seen");
    case Progress::Failed:
        return tr("Not sent. %1").arg(entry.failure);
    }
    return {};
}

qint64 TranscriptView::seenByVisitor() const
{
    return m_transcript ? m_state.seenUpTo(m_transcript->conversation()) : 0;
}

/// Which say their progress in words: the last of ours, the last of ours that was seen, and a line that the system said
/// to the visitor after these.
void TranscriptView::refreshProgress()
{
    Told ours;
    Told lines;
    const qint64 seenUpTo = seenByVisitor();
    const auto note = [seenUpTo](qint64 n, Told &told) {
        told.last = told.last > 0 ? told.last : n;
        told.seen = told.seen > 0 || n > seenUpTo ? told.seen : n;
    };
    const auto known = [&] { return ours.seen > 0 && lines.seen > 0; };
    for (int row = m_heights.count() - 1; row >= 0 && row > m_heights.count() - lookedBack && !known(); --row) {
        const Message &message = m_transcript->entry(row).message;
        if (isLineToVisitor(message))
            note(message.n, lines);
        else if (message.n > 0 && message.speaker == Speaker::Agent && message.kind == MessageKind::Text)
            note(message.n, ours);
    }
    if (ours == m_toldByUs && lines == m_toldByLines)
        return;
    m_toldByUs = ours;
    m_toldByLines = lines;
    m_boxes.clear();
}

} // namespace Baton::Ui
