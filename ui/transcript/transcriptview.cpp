// SPDX-FileCopyrightText: Baton contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/transcript/transcriptview.h"

#include "ui/theme/controls.h"
#include "ui/transcript/transcriptpainter.h"
#include "ui/words/words.h"

#include <QPainter>
#include <QPushButton>
#include <QResizeEvent>
#include <QScopedValueRollback>
#include <QScrollBar>

using namespace Qt::Literals::StringLiterals;

namespace Baton::Ui {

TranscriptView::TranscriptView(const ConsoleState &state, const Theme &theme, std::function<Instant()> now,
                               QWidget *parent)
    : QAbstractScrollArea(parent)
    , m_state(state)
    , m_theme(theme)
    , m_now(std::move(now))
    , m_pill(makeButton(theme, ButtonKind::Normal, u"jumpButton"_s, tr("Latest"), u"chevron-down"_s, this))
{
    setObjectName(u"transcript"_s);
    setAccessibleName(tr("Conversation"));
    setFrameShape(NoFrame);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOn);
    setFocusPolicy(Qt::StrongFocus);
    viewport()->setMouseTracking(true);
    viewport()->setAutoFillBackground(false);
    m_heights.clear();
    m_pill->setProperty("pill", true);
    m_pill->setFocusPolicy(Qt::NoFocus);
    setPlainToolTip(*m_pill, tr("To the latest message"), tr("End"));
    m_pill->hide();
    connect(m_pill, &QPushButton::clicked, this, &TranscriptView::scrollToEnd);
    connect(&theme, &Theme::changed, this, [this] { viewport()->update(); });
}

TranscriptView::~TranscriptView() = default;

void TranscriptView::setTranscript(std::shared_ptr<TranscriptModel> transcript)
{
    if (m_transcript == transcript)
        return;
    if (m_transcript)
        m_transcript->disconnect(this);
    m_transcript = std::move(transcript);
    m_readUpTo = 0;
    onReset();
    if (m_transcript)
        connectTranscript();
}

void TranscriptView::connectTranscript()
{
    const TranscriptModel *model = m_transcript.get();
    connect(model, &QAbstractItemModel::rowsInserted, this,
            [this](const QModelIndex &, int first, int last) { onInserted(first, last); });
    connect(model, &QAbstractItemModel::rowsRemoved, this,
            [this](const QModelIndex &, int first, int last) { onRemoved(first, last); });
    connect(model, &QAbstractItemModel::modelReset, this, &TranscriptView::onReset);
    connect(model, &QAbstractItemModel::rowsMoved, this, &TranscriptView::onReset);
    connect(model, &QAbstractItemModel::dataChanged, this, [this](const QModelIndex &first, const QModelIndex &last) {
        for (int row = first.row(); row <= last.row(); ++row)
            m_boxes.remove(keyOf(row));
        settle();
    });
}

void TranscriptView::setReadUpTo(qint64 n)
{
    if (m_readUpTo == n)
        return;
    m_readUpTo = n;
    m_boxes.clear();
    settle();
}

void TranscriptView::onReset()
{
    m_boxes.clear();
    m_heights.clear();
    m_from = m_to = {};
    m_current = -1;
    m_fresh = 0;
    m_stick = true;
    m_askedOlder = false;
    m_anchor = {};
    if (m_transcript && m_transcript->rowCount() > 0)
        onInserted(0, m_transcript->rowCount() - 1);
    else
        settle();
}

void TranscriptView::onInserted(int first, int last)
{
    QList<int> heights;
    heights.reserve(last - first + 1);
    for (int row = first; row <= last; ++row)
        heights.append(estimatedHeight(m_transcript->entry(row), viewport()->width(), m_theme));
    const int number = last - first + 1;
    const bool below = first >= m_heights.count();
    m_heights.insert(first, heights);
    const auto shift = [&](int &row) { row += row >= first ? number : 0; };
    shift(m_anchor.row);
    shift(m_current);
    shift(m_from.row);
    shift(m_to.row);
    // The row before may no longer be the last one; the row after may lose its day or its label.
    if (first > 0)
        m_boxes.remove(keyOf(first - 1));
    if (last + 1 < m_heights.count())
        m_boxes.remove(keyOf(last + 1));
    m_askedOlder = m_askedOlder && first > 0;
    if (below && !m_stick)
        m_fresh += number;
    settle();
}

void TranscriptView::onRemoved(int first, int last)
{
    m_heights.remove(first, last - first + 1);
    const auto shift = [&](int &row) {
        if (row > last)
            row -= last - first + 1;
        else if (row >= first)
            row = qMin(first, m_heights.count() - 1);
    };
    shift(m_anchor.row);
    shift(m_current);
    m_from = m_to = {};
    if (first < m_heights.count())
        m_boxes.remove(keyOf(first));
    settle();
}

QString TranscriptView::keyOf(int row) const
{
    const Message &message = m_transcript->entry(row).message;
    return message.n > 0 ? QString::number(message.n) : message.cid.toString();
}

Surroundings TranscriptView::aroundOf(int row) const
{
    const Message *before = row > 0 ? &m_transcript->entry(row - 1).message : nullptr;
    return surroundingsOf(before, m_transcript->entry(row).message, m_readUpTo);
}

MessageWords TranscriptView::wordsOf(int row) const
{
    const TranscriptEntry &entry = m_transcript->entry(row);
    const Conversation *head = m_state.head(m_transcript->conversation());
    MessageWords words;
    words.day = Words::day(entry.message.at, m_now());
    words.name = Words::speaker(entry.message, head, m_state);
    words.kind = Words::speakerKind(entry.message);
    words.time = Words::timeOfDay(entry.message.at);
    words.mark = Words::mark(entry.message, head, m_state);
    switch (entry.delivery) {
    case Delivery::Arrived:
        break;
    case Delivery::Saving:
        words.state = tr("○ saving");
        break;
    case Delivery::Queued:
        words.state = m_state.link().phase == LinkPhase::Online ? tr("○ sending") : tr("○ queued, sent on reconnect");
        break;
    case Delivery::Failed:
        words.state = tr("! Not sent. %1").arg(entry.failure);
        break;
    }
    const bool lastOfOurs = entry.delivery == Delivery::Arrived && entry.message.speaker == Speaker::Agent
        && entry.message.kind == MessageKind::Text && row == m_heights.count() - 1;
    if (lastOfOurs)
        words.state = tr("✓ sent");
    return words;
}

const MessageBox &TranscriptView::box(int row)
{
    const QString key = keyOf(row);
    if (MessageBox *cached = m_boxes.object(key))
        return *cached;
    auto *made = new MessageBox(layoutMessage(m_transcript->entry(row), wordsOf(row), aroundOf(row),
                                              viewport()->width(), m_theme, layoutDirection()));
    if (row == m_heights.count() - 1)
        made->height += m_theme.space(4);
    m_boxes.insert(key, made);
    return *made;
}

QString TranscriptView::sentenceOf(int row) const
{
    if (!m_transcript || row < 0 || row >= m_heights.count())
        return {};
    const TranscriptEntry &entry = m_transcript->entry(row);
    const QString sentence = Words::sentence(entry.message, m_state.head(m_transcript->conversation()), m_state);
    const QString state = wordsOf(row).state;
    return state.isEmpty() ? sentence : sentence + u", "_s + state;
}

void TranscriptView::paintEvent(QPaintEvent *event)
{
    QPainter painter(viewport());
    painter.fillRect(event->rect(), m_theme.color(ColorRole::Surface));
    painter.setRenderHint(QPainter::Antialiasing);
    const int bottom = event->rect().bottom();
    const auto [from, to] = std::minmax(m_from, m_to);
    int row = m_heights.rowAt(offset() + event->rect().top());
    for (; row >= 0 && row < m_heights.count(); ++row) {
        const QRect rect = rowRect(row);
        if (rect.top() > bottom)
            break;
        const MessageBox &message = box(row);
        const TranscriptEntry &entry = m_transcript->entry(row);
        MessageLook look{entry.message.kind,
                         entry.message.speaker,
                         entry.message.mark,
                         entry.delivery,
                         hasFocus() && row == m_current,
                         0,
                         0,
                         layoutDirection()};
        if (from != to && row >= from.row && row <= to.row && message.text) {
            look.selectedFrom = row == from.row ? from.offset : 0;
            look.selectedTo = row == to.row ? to.offset : message.text->text().size();
        }
        painter.save();
        painter.translate(rect.topLeft());
        paintMessage(painter, message, look, m_theme, viewport()->width());
        painter.restore();
    }
}

void TranscriptView::resizeEvent(QResizeEvent *event)
{
    QAbstractScrollArea::resizeEvent(event);
    if (m_laidOutWidth != viewport()->width())
        forgetLayouts();
    settle();
    placePill();
}

void TranscriptView::changeEvent(QEvent *event)
{
    QAbstractScrollArea::changeEvent(event);
    if (event->type() == QEvent::FontChange || event->type() == QEvent::LayoutDirectionChange) {
        forgetLayouts();
        settle();
    }
}

void TranscriptView::forgetLayouts()
{
    m_laidOutWidth = viewport()->width();
    m_boxes.clear();
    if (!m_transcript)
        return;
    QList<int> heights;
    heights.reserve(m_heights.count());
    for (int row = 0; row < m_heights.count(); ++row)
        heights.append(estimatedHeight(m_transcript->entry(row), m_laidOutWidth, m_theme));
    m_heights.clear();
    m_heights.insert(0, heights);
}

} // namespace Baton::Ui
