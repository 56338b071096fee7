// SPDX-FileCopyrightText: Baton contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/window/palette.h"

#include "ui/theme/controls.h"
#include "ui/window/actions.h"

#include <QAction>
#include <QGraphicsDropShadowEffect>
#include <QGridLayout>
#include <QKeyEvent>
#include <QLineEdit>
#include <QListWidget>
#include <QPointer>
#include <QVBoxLayout>

using namespace Qt::Literals::StringLiterals;

namespace Baton::Ui {

namespace {

void floatOver(QFrame &frame, const QSize &size)
{
    const QWidget *window = frame.parentWidget();
    const QSize fitting = size.boundedTo(window->size() - QSize(16, 16));
    frame.setGeometry(QRect(
        QPoint((window->width() - fitting.width()) / 2, qMax(8, (window->height() - fitting.height()) / 4)), fitting));
    frame.show();
    frame.raise();
}

void addShadow(QFrame &frame)
{
    auto *shadow = new QGraphicsDropShadowEffect(&frame);
    shadow->setBlurRadius(36);
    shadow->setOffset(0, 8);
    shadow->setColor(QColor(0, 0, 0, 70));
    frame.setGraphicsEffect(shadow);
}

} // namespace

CommandPalette::CommandPalette(const Actions &actions, const Theme &theme, QWidget *window)
    : QFrame(window)
    , m_actions(actions)
    , m_theme(theme)
    , m_filter(new QLineEdit(this))
    , m_list(new QListWidget(this))
{
    setObjectName(u"palette"_s);
    setAccessibleName(tr("All actions"));
    setProperty("card", true);
    m_filter->setObjectName(u"paletteFilter"_s);
    m_filter->setAccessibleName(tr("Find an action"));
    m_filter->setPlaceholderText(tr("Find an action"));
    m_filter->installEventFilter(this);
    m_list->setObjectName(u"paletteList"_s);
    m_list->setAccessibleName(tr("Actions"));
    m_list->setFrameShape(NoFrame);
    m_list->setStyleSheet(u"border: none;"_s);
    m_list->setFont(theme.font(TextSize::Body));
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(theme.space(3), theme.space(3), theme.space(3), theme.space(2));
    column->addWidget(m_filter);
    column->addWidget(m_list, 1);
    addShadow(*this);
    connect(m_filter, &QLineEdit::textChanged, this, &CommandPalette::fill);
    connect(m_list, &QListWidget::itemClicked, this, &CommandPalette::run);
    hide();
}

void CommandPalette::open()
{
    m_before = window()->focusWidget();
    m_filter->clear();
    fill();
    floatOver(*this, QSize(m_theme.space(120), m_theme.space(95)));
    m_filter->setFocus();
}

void CommandPalette::fill()
{
    m_list->clear();
    const QString wanted = m_filter->text().trimmed();
    for (QAction *action : m_actions.all()) {
        if (!action->text().contains(wanted, Qt::CaseInsensitive))
            continue;
        auto *item = new QListWidgetItem(m_list);
        item->setData(Qt::UserRole, action->objectName());
        item->setData(Qt::AccessibleTextRole, action->text());
        auto *row = new QWidget;
        row->setAttribute(Qt::WA_TransparentForMouseEvents);
        auto *line = new QHBoxLayout(row);
        line->setContentsMargins(m_theme.space(2), 0, m_theme.space(2), 0);
        auto *text = new PlainLabel(m_theme.font(TextSize::Body), row);
        text->setFullText(action->text());
        auto *key = new PlainLabel(m_theme.font(TextSize::Small), row);
        key->setFullText(action->shortcut().toString(QKeySequence::NativeText));
        key->setMuted(true);
        line->addWidget(text, 1);
        line->addWidget(key);
        item->setSizeHint(QSize(0, m_theme.space(8)));
        m_list->setItemWidget(item, row);
    }
    m_list->setCurrentRow(m_list->count() > 0 ? 0 : -1);
}

void CommandPalette::run(QListWidgetItem *item)
{
    if (!item)
        return;
    const QString id = item->data(Qt::UserRole).toString();
    leave();
    for (QAction *action : m_actions.all()) {
        if (action->objectName() == id)
            action->trigger();
    }
}

void CommandPalette::leave()
{
    hide();
    if (m_before)
        m_before->setFocus();
}

bool CommandPalette::eventFilter(QObject *watched, QEvent *event)
{
    if (watched != m_filter)
        return QFrame::eventFilter(watched, event);
    if (event->type() == QEvent::FocusOut && isVisible() && !m_list->hasFocus()
        && static_cast<QFocusEvent *>(event)->reason() == Qt::MouseFocusReason)
        hide();
    if (event->type() != QEvent::KeyPress)
        return false;
    switch (static_cast<QKeyEvent *>(event)->key()) {
    case Qt::Key_Down:
        m_list->setCurrentRow(qMin(m_list->currentRow() + 1, m_list->count() - 1));
        return true;
    case Qt::Key_Up:
        m_list->setCurrentRow(qMax(m_list->currentRow() - 1, 0));
        return true;
    case Qt::Key_Return:
    case Qt::Key_Enter:
        run(m_list->currentItem());
        return true;
    case Qt::Key_Escape:
        leave();
        return true;
    default:
        return false;
    }
}

ShortcutsOverlay::ShortcutsOverlay(const Actions &actions, const Theme &theme, QWidget *window)
    : QFrame(window)
{
    setObjectName(u"shortcutsOverlay"_s);
    setAccessibleName(tr("Keyboard shortcuts"));
    setProperty("card", true);
    setFocusPolicy(Qt::StrongFocus);
    auto *grid = new QGridLayout(this);
    grid->setContentsMargins(theme.space(6), theme.space(5), theme.space(6), theme.space(5));
    grid->setHorizontalSpacing(theme.space(4));
    grid->setVerticalSpacing(theme.space(2));
    auto *title = new PlainLabel(theme.font(TextSize::Title), this);
    title->setFullText(tr("Keyboard shortcuts"));
    grid->addWidget(title, 0, 0, 1, 4);
    QList<QPair<QString, QString>> rows{{tr("Claim the selected row"), tr("Space")},
                                        {tr("Move in the list"), tr("J, K")},
                                        {tr("Open the selected row"), tr("Enter")},
                                        {tr("Send"), tr("Enter")},
                                        {tr("New line"), tr("Shift+Enter")}};
    for (const QAction *action : actions.all()) {
        if (!action->shortcut().isEmpty())
            rows.append({action->text(), action->shortcut().toString(QKeySequence::NativeText)});
    }
    const int half = int(rows.size() + 1) / 2;
    for (int i = 0; i < rows.size(); ++i) {
        auto *text = new PlainLabel(theme.font(TextSize::Body), this);
        text->setMaximumLines(2);
        text->setFullText(rows.at(i).first);
        auto *key = new PlainLabel(theme.font(TextSize::Small), this);
        key->setFullText(rows.at(i).second);
        key->setMuted(true);
        const int column = i < half ? 0 : 2;
        grid->addWidget(text, i % half + 1, column);
        grid->addWidget(key, i % half + 1, column + 1);
    }
    grid->setColumnMinimumWidth(1, theme.space(34));
    grid->setColumnStretch(0, 1);
    grid->setColumnStretch(2, 1);
    addShadow(*this);
    hide();
}

void ShortcutsOverlay::open()
{
    m_before = window()->focusWidget();
    constexpr int wide = 820;
    floatOver(*this, QSize(wide, layout()->totalHeightForWidth(wide)));
    setFocus();
}

void ShortcutsOverlay::keyPressEvent(QKeyEvent *)
{
    hide();
    if (m_before)
        m_before->setFocus();
}

void ShortcutsOverlay::mousePressEvent(QMouseEvent *)
{
    hide();
    if (m_before)
        m_before->setFocus();
}

} // namespace Baton::Ui
