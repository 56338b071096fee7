// SPDX-FileCopyrightText: Baton contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/queue/rowlayout.h"

#include "domain/text.h"
#include "ui/queue/queuewords.h"

#include <QFontMetrics>
#include <QLocale>
#include <QStyle>

using namespace Qt::Literals::StringLiterals;

namespace Baton::Ui {

namespace {

void fillWait(RowContent &content, const Conversation &head, Instant now)
{
    const Millis wait = waited(head, now);
    const Millis target = head.handoff ? head.handoff->target : Millis(0);
    if (wait.count() <= 0) {
        content.wait = Words::timeOfDay(head.last.n > 0 ? head.last.at : head.startedAt);
        return;
    }
    content.wait = Words::span(wait);
    content.level = waitLevel(wait, target);
}

void fillPeople(RowContent &content, const Conversation &head, const ConsoleState &state, Instant now)
{
    const QList<AgentId> viewers = state.viewers(head.id);
    for (const AgentId &agent : viewers.mid(0, mostAvatars))
        content.viewers.append(QueueWords::initials(state.agentName(agent)));
    if (viewers.size() > mostAvatars)
        content.viewers.last() = u'+' + QString::number(viewers.size() - mostAvatars + 1);
    content.offer = QueueWords::offer(head, state, now);
    if (content.offer.isEmpty() && isOvernight(head))
        content.offer = QueueWords::overnight();
    content.offeredToMe = isOfferedTo(head, state.self().id);
}

} // namespace

RowContent rowContent(const Conversation &head, const ConsoleState &state, Instant now)
{
    RowContent content;
    content.name = displayName(head);
    fillWait(content, head, now);
    if (head.handoff) {
        content.category = Words::category(head.handoff->category);
        content.urgent = head.handoff->urgency == Urgency::Urgent;
        content.reason = Words::reasons(head.handoff->reasons);
        if (head.snooze)
            content.reason = QueueWords::snoozed(head, now);
    } else if (head.lastOutcome) {
        content.reason = Words::outcome(*head.lastOutcome);
    }
    if (head.lead.score) {
        content.lead = Words::tr("%1 %2").arg(*head.lead.score).arg(Words::leadBand(*head.lead.score));
        content.leadHigh = *head.lead.score >= 70;
    }
    const QString path = Words::pagePath(head.page.current.url);
    const QString last = oneLine(head.last.text, 160);
    content.line = path + last;
    if (!path.isEmpty() && !last.isEmpty())
        content.line = isolated(path) + u"  ·  "_s + isolated(last);
    const QString mine = QLocale().name().section(u'_', 0, 0);
    const QString theirs = baseLanguage(head.visitor.language);
    if (!theirs.isEmpty() && theirs != mine && mine != "C"_L1)
        content.language = cleanName(theirs).left(3).toUpper();
    fillPeople(content, head, state, now);
    return content;
}

QString waitIconName(WaitLevel level)
{
    switch (level) {
    case WaitLevel::None:
        return {};
    case WaitLevel::Early:
    case WaitLevel::Half:
        return u"clock"_s;
    case WaitLevel::Soon:
        return u"bell"_s;
    case WaitLevel::Late:
        return u"warning"_s;
    }
    return {};
}

ColorRole waitColor(WaitLevel level)
{
    switch (level) {
    case WaitLevel::None:
    case WaitLevel::Early:
        return ColorRole::TextMuted;
    case WaitLevel::Half:
        return ColorRole::WaitOk;
    case WaitLevel::Soon:
        return ColorRole::WaitSoon;
    case WaitLevel::Late:
        return ColorRole::WaitLate;
    }
    return ColorRole::TextMuted;
}

int rowHeight(const Theme &theme, RowStyle style)
{
    const int strong = QFontMetrics(theme.font(TextSize::Strong)).height();
    const int small = QFontMetrics(theme.font(TextSize::Small)).height();
    if (style == RowStyle::Compact)
        return theme.space(2) * 2 + strong + 2;
    return theme.space(3) * 2 + strong + small * 2 + theme.space(1) * 2 + theme.space(1);
}

namespace {

/// Places the parts of a row from the leading edge on; mirrored as a whole afterwards.
class RowPlacer
{
public:
    RowPlacer(const RowContent &content, const QRect &rect, const Theme &theme, RowStyle style)
        : m_content(content)
        , m_theme(theme)
        , m_strong(theme.font(TextSize::Strong))
        , m_small(theme.font(TextSize::Small))
        , m_inner(style == RowStyle::Full
                      ? rect.adjusted(theme.space(4), theme.space(3), -theme.space(3), -theme.space(3))
                      : rect.adjusted(theme.space(3), theme.space(2), -theme.space(2), -theme.space(2)))
    {
        m_layout.bar = QRect(rect.left(), rect.top() + theme.space(2), 3, rect.height() - theme.space(4));
        if (style == RowStyle::Compact)
            m_layout.bar = QRect(rect.left(), rect.top() + 3, 3, rect.height() - 7);
    }

    RowLayout place(bool withClaim)
    {
        placeFirstLine();
        const int second = m_inner.top() + m_strong.height() + m_theme.space(1) + 2;
        const int third = second + m_small.height() + m_theme.space(1) + 1;
        int right = m_inner.right() + 1;
        if (withClaim) {
            const int width = claimWidth();
            const int height = m_small.height() + m_theme.space(2);
            m_layout.claim = QRect(right - width, third + m_small.height() - height + 2, width, height);
            right -= width + m_theme.space(2);
        }
        placeSecondLine(second, right);
        placeThirdLine(third, right);
        return m_layout;
    }

    /// Wait, name, category; the claim takes the place of the category.
    RowLayout placeCompact(bool withClaim)
    {
        const int top = m_inner.top();
        const int height = m_strong.height() + 2;
        int left = m_inner.left();
        const int icon = m_theme.space(4) - 2;
        if (m_content.level != WaitLevel::None)
            m_layout.waitIcon = QRect(left, top + (height - icon) / 2, icon, icon);
        left += icon + 4;
        const int wait = qMax(m_strong.horizontalAdvance(m_content.wait), m_strong.horizontalAdvance(u"00:00"_s));
        m_layout.wait = QRect(left, top, wait, height);
        left += wait + m_theme.space(2);
        int right = m_inner.right() + 1;
        const int last = withClaim ? claimWidth() : m_small.horizontalAdvance(m_content.category) + m_theme.space(3);
        const QRect trailing(right - last, top, last, height);
        if (withClaim)
            m_layout.claim = trailing;
        else if (!m_content.category.isEmpty())
            m_layout.category = trailing;
        right -= last + m_theme.space(2);
        m_layout.name = QRect(left, top, qMax(0, right - left), height);
        const QString &name = m_content.notice.isEmpty() ? m_content.name : m_content.notice;
        m_layout.elidedName = m_strong.elidedText(name, Qt::ElideRight, m_layout.name.width());
        return m_layout;
    }

private:
    int claimWidth() const { return m_strong.horizontalAdvance(Words::tr("Claim")) + m_theme.space(5); }

    void placeFirstLine()
    {
        int right = m_inner.right() + 1;
        const int top = m_inner.top();
        const int height = m_strong.height();
        const auto takeRight = [&](int width, int gap) {
            right -= width;
            const QRect rect(right, top, width, height);
            right -= gap;
            return rect;
        };
        m_layout.wait = takeRight(m_strong.horizontalAdvance(m_content.wait), 3);
        const int icon = m_theme.space(4) - 2;
        if (m_content.level != WaitLevel::None) {
            m_layout.waitIcon = takeRight(icon, m_theme.space(2));
            m_layout.waitIcon = QRect(m_layout.waitIcon.left(), top + (height - icon) / 2, icon, icon);
        }
        const int side = height + 2;
        for (qsizetype i = 0; i < m_content.viewers.size(); ++i) {
            const QRect taken = takeRight(side, i + 1 == m_content.viewers.size() ? m_theme.space(1) : 2);
            m_layout.avatars.prepend(QRect(taken.left(), top - 1, side, side));
        }
        if (m_content.urgent)
            m_layout.urgent =
                takeRight(m_small.horizontalAdvance(Words::tr("Urgent")) + m_theme.space(3), m_theme.space(1));
        m_layout.name = QRect(m_inner.left(), top, qMax(0, right - m_inner.left() - m_theme.space(1)), height);
        m_layout.elidedName = m_strong.elidedText(m_content.name, Qt::ElideRight, m_layout.name.width());
    }

    void placeSecondLine(int top, int right)
    {
        int left = m_inner.left();
        const auto takeLeft = [&](const QString &text) {
            const QRect rect(left, top, m_small.horizontalAdvance(text) + m_theme.space(3), m_small.height() + 2);
            // What has no room is left out rather than drawn over its neighbour; the sentence has it all.
            if (text.isEmpty() || rect.right() >= right)
                return QRect();
            left = rect.right() + 1 + m_theme.space(1);
            return rect;
        };
        const bool news = !m_content.notice.isEmpty();
        m_layout.offer = takeLeft(news ? QString() : m_content.offer);
        m_layout.category = takeLeft(news ? QString() : m_content.category);
        m_layout.lead = takeLeft(news ? QString() : m_content.lead);
        if (left > m_inner.left())
            left += m_theme.space(1);
        m_layout.reason = QRect(left, top, qMax(0, right - left), m_small.height() + 2);
        m_layout.elidedReason =
            m_small.elidedText(news ? m_content.notice : m_content.reason, Qt::ElideRight, m_layout.reason.width());
        // Two letters and "…" say nothing; the sentence has it all.
        if (m_layout.elidedReason.size() < 4 && m_layout.elidedReason.endsWith(u'…'))
            m_layout.elidedReason.clear();
    }

    void placeThirdLine(int top, int right)
    {
        if (!m_content.language.isEmpty()) {
            const int width = m_small.horizontalAdvance(m_content.language) + m_theme.space(2);
            m_layout.language = QRect(right - width, top, width, m_small.height());
            right -= width + m_theme.space(2);
        }
        m_layout.line = QRect(m_inner.left(), top, qMax(0, right - m_inner.left()), m_small.height());
        m_layout.elidedLine = m_small.elidedText(m_content.line, Qt::ElideRight, m_layout.line.width());
    }

    const RowContent &m_content;
    const Theme &m_theme;
    QFontMetrics m_strong;
    QFontMetrics m_small;
    QRect m_inner;
    RowLayout m_layout;
};

} // namespace

RowLayout layoutRow(const RowContent &content, const QRect &rect, const Theme &theme, bool withClaim,
                    Qt::LayoutDirection direction, RowStyle style)
{
    RowPlacer placer(content, rect, theme, style);
    RowLayout layout = style == RowStyle::Full ? placer.place(withClaim) : placer.placeCompact(withClaim);
    if (direction == Qt::RightToLeft) {
        QList<QRect *> parts{&layout.bar,    &layout.name,  &layout.urgent,   &layout.waitIcon,
                             &layout.wait,   &layout.offer, &layout.category, &layout.lead,
                             &layout.reason, &layout.line,  &layout.language, &layout.claim};
        for (QRect &avatar : layout.avatars)
            parts.append(&avatar);
        for (QRect *part : std::as_const(parts))
            *part = part->isNull() ? *part : QStyle::visualRect(direction, rect, *part);
    }
    return layout;
}

} // namespace Baton::Ui
