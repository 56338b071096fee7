// SPDX-FileCopyrightText: Baton contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/transcript/transcriptaccessible.h"

#include "ui/transcript/transcriptview.h"

#include <QAccessibleWidget>
#include <QHash>
#include <QPointer>

using namespace Qt::Literals::StringLiterals;

namespace Baton::Ui {

namespace {

/// A message as a screen reader meets it. Names its row by the model's own key of place: rows are asked each time.
class AccessibleMessage final : public QAccessibleInterface
{
public:
    AccessibleMessage(TranscriptView *view, int row)
        : m_view(view)
        , m_row(row)
    {}

    bool isValid() const override { return m_view && m_row < m_view->rowCount(); }
    QObject *object() const override { return nullptr; }
    QAccessibleInterface *childAt(int, int) const override { return nullptr; }
    QAccessibleInterface *parent() const override { return QAccessible::queryAccessibleInterface(m_view); }
    QAccessibleInterface *child(int) const override { return nullptr; }
    int childCount() const override { return 0; }
    int indexOfChild(const QAccessibleInterface *) const override { return -1; }
    QString text(QAccessible::Text text) const override
    {
        return text == QAccessible::Name && isValid() ? m_view->sentenceOf(m_row) : QString();
    }
    void setText(QAccessible::Text, const QString &) override {}
    QRect rect() const override
    {
        if (!isValid())
            return {};
        const QRect rect = m_view->rowRect(m_row);
        return {m_view->viewport()->mapToGlobal(rect.topLeft()), rect.size()};
    }
    QAccessible::Role role() const override { return QAccessible::ListItem; }
    QAccessible::State state() const override
    {
        QAccessible::State state;
        state.readOnly = true;
        state.focusable = true;
        state.selectable = true;
        state.multiSelectable = true;
        if (!isValid()) {
            state.invalid = true;
            return state;
        }
        state.focused = m_view->hasFocus() && m_view->currentRow() == m_row;
        state.selected = m_view->isSelected(m_row);
        state.offscreen = !m_view->rowRect(m_row).intersects(m_view->viewport()->rect());
        return state;
    }

private:
    QPointer<TranscriptView> m_view;
    int m_row;
};

class AccessibleTranscript final : public QAccessibleWidget
{
public:
    explicit AccessibleTranscript(TranscriptView *view)
        : QAccessibleWidget(view, QAccessible::List)
        , m_view(view)
    {}
    ~AccessibleTranscript() override
    {
        for (const QAccessible::Id id : std::as_const(m_messages))
            QAccessible::deleteAccessibleInterface(id);
    }

    QString text(QAccessible::Text text) const override
    {
        // Who is typing is said where one asks for it, and not each time it changes.
        return text == QAccessible::Description ? m_view->typingText() : QAccessibleWidget::text(text);
    }
    int childCount() const override { return m_view->rowCount(); }
    QAccessibleInterface *child(int row) const override
    {
        if (row < 0 || row >= m_view->rowCount())
            return nullptr;
        auto &id = m_messages[row];
        if (id == 0)
            id = QAccessible::registerAccessibleInterface(new AccessibleMessage(m_view, row));
        return QAccessible::accessibleInterface(id);
    }
    int indexOfChild(const QAccessibleInterface *child) const override
    {
        return m_messages.key(QAccessible::uniqueId(const_cast<QAccessibleInterface *>(child)), -1);
    }
    QAccessibleInterface *childAt(int x, int y) const override
    {
        const QPoint point = m_view->viewport()->mapFromGlobal(QPoint(x, y));
        for (int row = m_view->rowCount() - 1; row >= 0; --row) {
            const QRect rect = m_view->rowRect(row);
            if (rect.contains(point))
                return child(row);
            if (rect.bottom() < 0)
                break;
        }
        return nullptr;
    }
    QAccessibleInterface *focusChild() const override
    {
        return m_view->hasFocus() ? child(m_view->currentRow()) : nullptr;
    }

private:
    TranscriptView *m_view;
    mutable QHash<int, QAccessible::Id> m_messages;
};

AccessibleTranscript *accessibleOf(TranscriptView &view)
{
    return dynamic_cast<AccessibleTranscript *>(QAccessible::queryAccessibleInterface(&view));
}

QAccessibleInterface *makeTranscriptInterface(const QString &, QObject *object)
{
    auto *view = qobject_cast<TranscriptView *>(object);
    return view ? new AccessibleTranscript(view) : nullptr;
}

} // namespace

void announceCurrent(TranscriptView &view)
{
    if (!accessibleOf(view))
        return;
    QAccessibleEvent focused(&view, QAccessible::Focus);
    focused.setChild(view.currentRow());
    QAccessible::updateAccessibility(&focused);
}

void installTranscriptAccessibility()
{
    QAccessible::removeFactory(makeTranscriptInterface);
    QAccessible::installFactory(makeTranscriptInterface);
}

} // namespace Baton::Ui
