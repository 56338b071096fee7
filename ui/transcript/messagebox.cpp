// SPDX-FileCopyrightText: Baton contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/transcript/messagebox.h"

#include "domain/text.h"
#include "ui/transcript/markdown.h"
#include "ui/words/words.h"

#include <QCoreApplication>
#include <QDateTime>
#include <QFontMetrics>
#include <QStyle>

using namespace Qt::Literals::StringLiterals;

namespace Baton::Ui {

Side sideOf(const Message &message)
{
    if (message.kind == MessageKind::System || message.kind == MessageKind::Mark || message.speaker == Speaker::System)
        return Side::Lane;
    return message.speaker == Speaker::Visitor ? Side::Visitor : Side::Ours;
}

RichText shownText(const Message &message)
{
    return sideOf(message) == Side::Ours ? markdownText(message.text) : literalText(Words::told(message));
}

TextFonts textFonts(const Theme &theme, Side side)
{
    return {theme.font(side == Side::Lane ? TextSize::Small : TextSize::Body), theme.font(TextSize::Code)};
}

Surroundings surroundingsOf(const Message *before, const Message &message, qint64 readUpTo)
{
    constexpr qint64 runMs = 5 * 60 * 1000;
    Surroundings around;
    const auto dateOf = [](const Message &m) { return QDateTime::fromMSecsSinceEpoch(m.at.ms).date(); };
    around.day = !before || dateOf(*before) != dateOf(message);
    around.unread = before && readUpTo > 0 && before->n > 0 && before->n <= readUpTo && message.n > readUpTo;
    around.labelled = around.day || around.unread || before->speaker != message.speaker || before->kind != message.kind
        || before->author != message.author || message.at.ms - before->at.ms > runMs;
    return around;
}

MessageDeed MessageBox::deedAt(QPoint point) const
{
    if (retry.contains(point))
        return MessageDeed::Retry;
    if (discard.contains(point))
        return MessageDeed::Discard;
    if (asNote.contains(point))
        return MessageDeed::KeepAsNote;
    if (quote.contains(point))
        return MessageDeed::Quote;
    return menu.contains(point) ? MessageDeed::Menu : MessageDeed::None;
}

QRect MessageBox::laneRow() const
{
    return lane.united(laneIcon).united(stateIcon).united(state);
}

QRect MessageBox::body() const
{
    if (side != Side::Lane)
        return bubble;
    QRect whole = laneRow();
    if (text)
        whole = whole.united(QRect(textAt, text->size().toSize()));
    return whole.adjusted(-8, -4, 8, 4);
}

QString progressIcon(Progress progress)
{
    switch (progress) {
    case Progress::None:
        break;
    case Progress::Waiting:
        return u"clock"_s;
    case Progress::Sent:
        return u"check"_s;
    case Progress::Seen:
        return u"check-double"_s;
    case Progress::Failed:
        return u"warning"_s;
    }
    return {};
}

QString laneIconName(Mark mark)
{
    switch (mark) {
    case Mark::Requested:
        return u"baton"_s;
    case Mark::Claimed:
    case Mark::Assigned:
    case Mark::TakenOver:
        return u"claim"_s;
    case Mark::Returned:
        return u"return"_s;
    case Mark::Transferred:
        return u"transfer"_s;
    case Mark::Released:
    case Mark::LeaseLost:
        return u"release"_s;
    case Mark::Resolved:
        return u"resolved"_s;
    case Mark::Snoozed:
    case Mark::Deferred:
        return u"snooze"_s;
    case Mark::Missed:
    case Mark::Refused:
        return u"warning"_s;
    case Mark::FormSent:
        return u"note"_s;
    case Mark::FromPopup:
    case Mark::FromButton:
        return u"globe"_s;
    case Mark::None:
    case Mark::Cancelled:
    case Mark::Reopened:
        return u"person"_s;
    }
    return {};
}

namespace {

struct BoxTexts
{
    Q_DECLARE_TR_FUNCTIONS(MessageBox)
};

/// Builds a box from the top down, left to right; the whole is mirrored at the end where the layout is.
class BoxBuilder
{
public:
    BoxBuilder(const TranscriptEntry &entry, const MessageWords &words, int width, const Theme &theme,
               Qt::LayoutDirection direction, std::shared_ptr<const TextBlock> known)
        : m_entry(entry)
        , m_words(words)
        , m_theme(theme)
        , m_small(theme.font(TextSize::Small))
        , m_margin(theme.space(5))
        , m_width(width)
        , m_direction(direction)
        , m_known(std::move(known))
    {
        m_box.side = sideOf(entry.message);
    }

    MessageBox build(const Surroundings &around)
    {
        placeAbove(around);
        if (m_box.side == Side::Lane)
            placeLane();
        else
            placeBubble(around.labelled);
        m_box.height = m_y;
        return m_box;
    }

private:
    void placeAbove(const Surroundings &around)
    {
        if (around.day) {
            m_y += m_theme.space(3);
            m_box.day = QRect(0, m_y, m_width, m_small.height() + m_theme.space(1));
            m_box.dayText = m_words.day;
            m_y = m_box.day.bottom() + 1 + m_theme.space(1);
        }
        if (around.unread) {
            m_box.unread = QRect(0, m_y + m_theme.space(2), m_width, m_small.height());
            m_y = m_box.unread.bottom() + 1;
        }
    }

    std::shared_ptr<const TextBlock> textOf(int room) const
    {
        if (m_known)
            return m_known;
        return TextBlock::make(shownText(m_entry.message), textFonts(m_theme, m_box.side), room);
    }

    QString laneOf(const QString &mark) const { return mark + u"  "_s + isolated(m_words.time); }

    int laneWidth(const QString &mark) const { return m_small.horizontalAdvance(laneOf(mark)); }

    void placeLane()
    {
        m_y += m_theme.space(4);
        const int side = m_theme.space(4) - 2;
        const int room = m_width - 2 * m_margin - side - m_theme.space(2);
        const bool isTold = m_words.progress != Progress::None;
        const int tick = isTold ? 2 * m_theme.space(1) + side : 0;
        int wordsWidth = isTold && m_words.worded ? m_small.horizontalAdvance(m_words.state) + 2 : 0;
        // Where it is narrow the icon alone says how far it has come, and the end of what happened is left out.
        if (laneWidth(m_words.mark) + tick + wordsWidth > room)
            wordsWidth = 0;
        const int beside = tick + laneWidth({});
        m_box.laneText = laneOf(m_small.elidedText(m_words.mark, Qt::ElideRight, qMax(0, room - beside)));
        const int textWidth = m_small.horizontalAdvance(m_box.laneText);
        const int left = (m_width - textWidth - side - m_theme.space(2) - tick - wordsWidth) / 2;
        m_box.laneIcon = QRect(left, m_y + (m_small.height() - side) / 2, side, side);
        m_box.lane = QRect(left + side + m_theme.space(2), m_y, textWidth + 4, m_small.height());
        if (isTold)
            placeLaneState(wordsWidth);
        m_y += m_small.height();
        if (!m_entry.message.text.isEmpty()) {
            const int wide = qMin(m_width - 4 * m_margin, m_theme.space(120));
            m_box.text = textOf(wide);
            m_y += m_theme.space(1);
            m_box.textAt = QPoint((m_width - qCeil(m_box.text->size().width())) / 2, m_y);
            m_y += qCeil(m_box.text->size().height());
        }
        m_y += m_theme.space(3);
    }

    /// Behind what happened and when.
    void placeLaneState(int wordsWidth)
    {
        m_box.progress = m_words.progress;
        m_box.stateIcon = m_box.laneIcon;
        m_box.stateIcon.moveLeft(m_box.lane.right() + 1 + m_theme.space(1));
        if (wordsWidth == 0)
            return;
        m_box.stateText = m_words.state;
        m_box.state = QRect(m_box.stateIcon.right() + 1 + m_theme.space(1), m_y, wordsWidth, m_small.height());
    }

    void placeBubble(bool labelled)
    {
        const bool ours = m_box.side == Side::Ours;
        const int padX = m_theme.space(3);
        const int padY = m_theme.space(2);
        const int room = qMin(int((m_width - 2 * m_margin) * 0.82), m_theme.space(135)) - 2 * padX;
        m_box.text = textOf(room);
        m_box.files = layoutFiles(m_entry.message.attachments, room, m_theme, m_direction);
        const bool hasFiles = !m_box.files.places.isEmpty();
        const bool hasText = !hasFiles || !m_entry.message.text.isEmpty();
        const int textHeight = hasText ? qCeil(m_box.text->size().height()) : 0;
        const int filesTop = hasFiles ? textHeight + (hasText ? m_theme.space(2) : m_theme.space(1)) : 0;
        const int inner = hasFiles ? filesTop + m_box.files.size.height() + m_theme.space(1) : textHeight;
        const QSize size(qMax(qCeil(m_box.text->size().width()), m_box.files.size.width()) + 2 * padX,
                         inner + 2 * padY);
        m_y += labelled ? m_theme.space(3) : m_theme.space(1) - 1;
        if (labelled)
            placeLabel(ours);
        const int left = ours ? m_width - m_margin - size.width() : m_margin;
        m_box.bubble = QRect(QPoint(left, m_y), size);
        m_box.textAt = m_box.bubble.topLeft() + QPoint(padX, padY + 1);
        m_box.files.translate(QPoint(0, filesTop));
        m_y = m_box.bubble.bottom() + 1;
        m_box.progress = m_words.progress;
        placeTools(ours);
        if (m_words.worded)
            placeState(ours);
        else if (m_words.progress != Progress::None)
            placeTick();
        m_y += 1;
    }

    /// Beside the bubble, where nothing else stands, for the pointer.
    void placeTools(bool ours)
    {
        const int side = m_theme.space(6);
        const int y = m_box.bubble.top() + qMax(0, qMin(4, (m_box.bubble.height() - side) / 2));
        int x = ours ? m_box.bubble.left() - m_theme.space(1) - side : m_box.bubble.right() + 1 + m_theme.space(1);
        const int step = ours ? -side : side;
        const bool quotable = m_entry.message.kind == MessageKind::Text && m_entry.delivery == Delivery::Arrived;
        if (quotable) {
            m_box.quote = QRect(x, y, side, side);
            x += step;
        }
        m_box.menu = QRect(x, y, side, side);
    }

    /// An icon alone beside the last line of the bubble.
    void placeTick()
    {
        const int side = m_small.height() - 2;
        m_box.stateIcon =
            QRect(m_box.bubble.left() - m_theme.space(1) - side, m_box.bubble.bottom() + 1 - side, side, side);
    }

    void placeLabel(bool ours)
    {
        m_box.name = m_words.name;
        // Where name and kind are the same word it is said once.
        m_box.kindAndTime =
            m_words.kind == m_words.name ? m_words.time : m_words.kind + u" · "_s + isolated(m_words.time);
        m_box.label = QRect(m_margin + 2, m_y, m_width - 2 * m_margin - 4, m_small.height());
        Q_UNUSED(ours)
        m_y += m_small.height() + m_theme.space(1);
    }

    void placeState(bool ours)
    {
        m_box.stateText = m_words.state;
        m_y += 2;
        const int height = m_small.height() + 2;
        int right = m_width - m_margin - 2;
        const auto take = [&](const QString &text) {
            const int width = m_small.horizontalAdvance(text) + m_theme.space(1);
            right -= width;
            const QRect rect(right, m_y, width, height);
            right -= m_theme.space(2);
            return rect;
        };
        if (m_entry.delivery == Delivery::Failed) {
            m_box.discard = take(BoxTexts::tr("Discard"));
            if (m_entry.message.kind != MessageKind::Note)
                m_box.asNote = take(BoxTexts::tr("Keep as note"));
            m_box.retry = take(BoxTexts::tr("Try again"));
        }
        const int side = m_small.height() - 2;
        const int width = qMin(m_small.horizontalAdvance(m_words.state) + 2, right - m_margin - side - 4);
        const int left = ours ? right - width : m_margin + side + 4;
        m_box.state = QRect(left, m_y, width, height);
        m_box.stateIcon = QRect(left - side - 4, m_y + (height - side) / 2, side, side);
        m_y += height;
    }

    const TranscriptEntry &m_entry;
    const MessageWords &m_words;
    const Theme &m_theme;
    QFontMetrics m_small;
    int m_margin;
    int m_width;
    Qt::LayoutDirection m_direction;
    std::shared_ptr<const TextBlock> m_known;
    int m_y = 0;
    MessageBox m_box;
};

} // namespace

MessageBox layoutMessage(const TranscriptEntry &entry, const MessageWords &words, const Surroundings &around, int width,
                         const Theme &theme, Qt::LayoutDirection direction, std::shared_ptr<const TextBlock> known)
{
    MessageBox box = BoxBuilder(entry, words, width, theme, direction, std::move(known)).build(around);
    if (direction == Qt::RightToLeft) {
        const QRect whole(0, 0, width, box.height);
        for (QRect *part : {&box.bubble, &box.lane, &box.laneIcon, &box.state, &box.stateIcon, &box.retry, &box.discard,
                            &box.asNote, &box.quote, &box.menu})
            *part = part->isNull() ? *part : QStyle::visualRect(direction, whole, *part);
        if (box.side == Side::Lane)
            box.textAt.setX(box.text ? (width - qCeil(box.text->size().width())) / 2 : 0);
        else
            box.textAt = box.bubble.topLeft() + QPoint(theme.space(3), theme.space(2) + 1);
    }
    if (!box.files.places.isEmpty()) {
        const int room = box.bubble.width() - 2 * theme.space(3) - box.files.size.width();
        box.files.translate(box.textAt + QPoint(direction == Qt::RightToLeft ? room : 0, 0));
    }
    return box;
}

HeightGuess::HeightGuess(int width, const Theme &theme)
    : m_theme(theme)
    , m_width(width)
    , m_around(theme.space(9))
{
    const QFontMetrics metrics(theme.font(TextSize::Body));
    m_perLine = qMax(8, int(qMin(width * 0.78, 520.0)) / qMax(1, metrics.averageCharWidth()));
    m_line = metrics.lineSpacing();
}

int HeightGuess::of(const TranscriptEntry &entry) const
{
    const Message &message = entry.message;
    const int lines = int(qMin<qsizetype>(message.text.size(), 8000)) / m_perLine + 1;
    const int files = message.attachments.isEmpty()
        ? 0
        : layoutFiles(message.attachments, m_width, m_theme, Qt::LeftToRight).size.height();
    return lines * m_line + m_around + files;
}

} // namespace Baton::Ui
