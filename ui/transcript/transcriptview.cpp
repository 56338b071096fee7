// SPDX-FileCopyrightText: Baton contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/transcript/transcriptview.h"

#include "domain/text.h"
#include "ui/theme/controls.h"
#include "ui/transcript/transcriptaccessible.h"
#include "ui/transcript/transcriptpainter.h"
#include "ui/words/words.h"

#include <QDateTime>
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
    installTranscriptAccessibility();
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
    m_ahead.setSingleShot(true);
    m_ahead.setInterval(0);
    connect(&m_ahead, &QTimer::timeout, this, &TranscriptView::prepareAhead);
    connect(m_pill, &QPushButton::clicked, this, &TranscriptView::scrollToEnd);
    connect(&theme, &Theme::changed, this, [this] { viewport()->update(); });
    connect(&state, &ConsoleState::linkChanged, this, &TranscriptView::forgetOutgoing);
    connect(&state, &ConsoleState::hintsChanged, this, [this](const ConversationId &conversation) {
        if (!m_transcript || conversation != m_transcript->conversation())
            return;
        refreshProgress();
        settle();
    });
}

TranscriptView::~TranscriptView() = default;

void TranscriptView::setTranscript(std::shared_ptr<TranscriptModel> transcript)
{
    if (m_transcript == transcript)
        return;
    keepPlace();
    if (m_transcript)
        m_transcript->disconnect(this);
    m_transcript = std::move(transcript);
    m_hunt.reset();
    m_readUpTo = 0;
    m_seen = 0;
    m_hit = 0;
    onReset();
    if (!m_transcript)
        return;
    connectTranscript();
    m_opening = true;
    if (m_transcript->lastLoaded() > 0)
        applyPlace();
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
    connect(model, &QAbstractItemModel::dataChanged, this,
            [this](const QModelIndex &first, const QModelIndex &last) { onChanged(first.row(), last.row()); });
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
    m_texts.clear();
    m_heights.clear();
    m_from = m_to = {};
    m_hover = {};
    m_current = -1;
    m_fresh = 0;
    m_stick = true;
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
    const HeightGuess guess(viewport()->width(), m_theme);
    for (int row = first; row <= last; ++row)
        heights.append(guess.of(m_transcript->entry(row)));
    const int number = last - first + 1;
    const bool below = first >= m_heights.count();
    const bool begins = m_heights.count() == 0;
    m_heights.insert(first, heights);
    const auto shift = [&](int &row) { row += row >= first ? number : 0; };
    shift(m_anchor.row);
    shift(m_current);
    shift(m_from.row);
    shift(m_to.row);
    shift(m_hover.row);
    // The row before may no longer be the last one; the row after may lose its day or its label.
    if (first > 0)
        m_boxes.remove(keyOf(first - 1));
    if (last + 1 < m_heights.count())
        m_boxes.remove(keyOf(last + 1));
    if (m_opening && m_transcript->lastLoaded() > 0) {
        refreshProgress();
        applyPlace();
    } else {
        if (below && !begins)
            noteArrived(first, last);
        refreshProgress();
        settle();
    }
    // Not from within the model's own change.
    QMetaObject::invokeMethod(this, &TranscriptView::continueHunt, Qt::QueuedConnection);
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
    m_hover = {};
    if (first < m_heights.count())
        m_boxes.remove(keyOf(first));
    if (m_heights.count() > 0)
        m_boxes.remove(keyOf(m_heights.count() - 1));
    refreshProgress();
    settle();
}

void TranscriptView::onChanged(int first, int last)
{
    for (int row = first; row <= last; ++row) {
        // A message of ours keeps its layout under another name until it is in the log.
        for (const QString &key : {keyOf(row), m_transcript->entry(row).message.cid.toString()}) {
            m_boxes.remove(key);
            m_texts.remove(key);
        }
    }
    refreshProgress();
    settle();
}

void TranscriptView::forgetOutgoing()
{
    for (int row = m_heights.count() - 1; row >= 0 && m_transcript->entry(row).message.n == 0; --row)
        m_boxes.remove(keyOf(row));
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
    words.progress = progressOf(row);
    words.state = progressWords(row);
    const qint64 n = entry.message.n;
    const bool isLastWord = n == m_toldByLines.last && n > m_toldByUs.last;
    words.worded =
        words.progress != Progress::None && (n == 0 || n == m_toldByUs.last || n == m_toldByUs.seen || isLastWord);
    return words;
}

int TranscriptView::footerHeight() const
{
    return QFontMetrics(m_theme.font(TextSize::Small)).height() + m_theme.space(2);
}

const MessageBox &TranscriptView::box(int row)
{
    const QString key = keyOf(row);
    if (MessageBox *cached = m_boxes.object(key))
        return *cached;
    // What stands around a text changes more often than the text, and costs far less.
    const auto *known = m_texts.object(key);
    auto *made =
        new MessageBox(layoutMessage(m_transcript->entry(row), wordsOf(row), aroundOf(row), viewport()->width(),
                                     m_theme, layoutDirection(), known ? *known : nullptr));
    if (!known && made->text)
        m_texts.insert(key, new std::shared_ptr<const TextBlock>(made->text));
    if (row == m_heights.count() - 1)
        made->height += footerHeight();
    m_boxes.insert(key, made);
    return *made;
}

QString TranscriptView::sentenceOf(int row) const
{
    if (!m_transcript || row < 0 || row >= m_heights.count())
        return {};
    const QString sentence = toldSentence(row);
    const QString state = progressWords(row);
    return state.isEmpty() ? sentence : Words::listed({sentence, state});
}

/// Without how far it has come.
QString TranscriptView::toldSentence(int row) const
{
    Message message = m_transcript->entry(row).message;
    message.text = shownTextOf(row);
    return Words::sentence(message, m_state.head(m_transcript->conversation()), m_state);
}

QString TranscriptView::shownTextOf(int row) const
{
    const MessageBox *cached = m_boxes.object(keyOf(row));
    return cached && cached->text ? cached->text->text() : shownText(m_transcript->entry(row).message).text;
}

QString TranscriptView::typingText() const
{
    if (!m_transcript || !m_state.visitorTypes(m_transcript->conversation()))
        return {};
    const Conversation *head = m_state.head(m_transcript->conversation());
    return head ? tr("%1 is typing…").arg(displayName(*head)) : tr("The visitor is typing…");
}

MessageLook TranscriptView::lookOf(int row, const MessageBox &message) const
{
    const TranscriptEntry &entry = m_transcript->entry(row);
    MessageLook look;
    look.kind = entry.message.kind;
    look.speaker = entry.message.speaker;
    look.mark = entry.message.mark;
    look.delivery = entry.delivery;
    look.direction = layoutDirection();
    look.current = hasFocus() && m_byKeyboard && row == m_current;
    look.hovered = m_hover.row == row && !m_selecting;
    look.hoveredDeed = m_hover.deed;
    if (!message.text)
        return look;
    const auto [from, to] = std::minmax(m_from, m_to);
    const QString &text = message.text->text();
    if (from != to && row >= from.row && row <= to.row)
        look.selected = {row == from.row ? from.offset : 0, row == to.row ? to.offset : text.size()};
    if (m_query.isEmpty())
        return look;
    constexpr qsizetype most = 500;
    for (qsizetype at = text.indexOf(m_query, 0, Qt::CaseInsensitive); at >= 0 && look.matches.size() < most;
         at = text.indexOf(m_query, at + m_query.size(), Qt::CaseInsensitive)) {
        look.matches.append({at, at + m_query.size()});
        if (entry.message.n == m_hit && look.matches.last() == m_hitRange)
            look.currentMatch = int(look.matches.size()) - 1;
    }
    return look;
}

void TranscriptView::paintEvent(QPaintEvent *event)
{
    QPainter painter(viewport());
    painter.setClipRect(event->rect());
    painter.fillRect(event->rect(), m_theme.color(ColorRole::Surface));
    painter.setRenderHint(QPainter::Antialiasing);
    const QDate today = QDateTime::fromMSecsSinceEpoch(m_now().ms).date();
    if (today != std::exchange(m_today, today))
        m_boxes.clear(); // "Today" has become "Yesterday"
    const int bottom = event->rect().bottom();
    for (int row = m_heights.rowAt(offset() + event->rect().top()); row >= 0 && row < m_heights.count(); ++row) {
        const QRect rect = rowRect(row);
        if (rect.top() > bottom)
            break;
        paintRow(painter, row, rect);
    }
    paintTyping(painter);
    if (hasFocus() && m_heights.count() == 0) {
        painter.setPen(QPen(m_theme.color(ColorRole::Accent), 2));
        painter.setBrush(Qt::NoBrush);
        painter.drawRect(viewport()->rect().adjusted(1, 1, -1, -1));
    }
}

void TranscriptView::paintRow(QPainter &painter, int row, const QRect &rect)
{
    const MessageBox &message = box(row);
    painter.save();
    painter.translate(rect.topLeft());
    paintMessage(painter, message, lookOf(row, message), m_theme, viewport()->width());
    paintFiles(painter, message.files, m_pictures, m_theme, layoutDirection());
    painter.restore();
}

/// In the room below the last message, which is always there: nothing moves when somebody begins to type.
void TranscriptView::paintTyping(QPainter &painter)
{
    const QString text = typingText();
    if (text.isEmpty() || m_heights.count() == 0)
        return;
    const QRect last = rowRect(m_heights.count() - 1);
    const int margin = m_theme.space(5) + 2;
    const QRect line(margin, last.bottom() + 1 - footerHeight(), viewport()->width() - 2 * margin, footerHeight());
    painter.setFont(m_theme.font(TextSize::Small));
    painter.setPen(m_theme.color(ColorRole::TextMuted));
    const Qt::Alignment side = layoutDirection() == Qt::LeftToRight ? Qt::AlignLeft : Qt::AlignRight;
    painter.drawText(line, int(side | Qt::AlignAbsolute | Qt::AlignVCenter) | int(Qt::TextSingleLine),
                     QFontMetrics(painter.font()).elidedText(text, Qt::ElideRight, line.width()));
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
    } else if (event->type() == QEvent::ActivationChange && m_transcript) {
        // What arrives while the window is in the back is new when one comes back to it.
        if (isActiveWindow())
            noteSeen();
        else if (m_seen > 0 && m_seen >= m_transcript->lastLoaded())
            setReadUpTo(m_seen);
    }
}

void TranscriptView::forgetLayouts()
{
    m_laidOutWidth = viewport()->width();
    m_boxes.clear();
    m_texts.clear();
    if (!m_transcript)
        return;
    QList<int> heights;
    heights.reserve(m_heights.count());
    const HeightGuess guess(m_laidOutWidth, m_theme);
    for (int row = 0; row < m_heights.count(); ++row)
        heights.append(guess.of(m_transcript->entry(row)));
    m_heights.clear();
    m_heights.insert(0, heights);
}

} // namespace Baton::Ui

#include "moc_transcriptview.cpp"
