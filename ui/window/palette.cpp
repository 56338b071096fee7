// SPDX-FileCopyrightText: Baton contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/window/palette.h"

#include "ui/preferences/preferences.h"
#include "ui/theme/controls.h"
#include "ui/window/actions.h"
#include "ui/window/wordsearch.h"
#include "ui/words/words.h"

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
    , m_none(new PlainLabel(theme.font(TextSize::Body), this))
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
    column->addWidget(m_none, 1);
    m_none->setFullText(tr("No action is called that. Try fewer letters or initials."));
    m_none->setAlignment(Qt::AlignCenter);
    m_none->setMuted(true);
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
    floatOver(*this, QSize(m_theme.space(140), m_theme.space(95)));
    m_filter->setFocus();
}

void CommandPalette::fill()
{
    m_list->clear();
    QList<QPair<int, Act>> found;
    for (const ActSpec &spec : Actions::specs()) {
        // Those of the list name what is selected there, not what is open; they would mislead here.
        const int rank = wordsRank(m_actions.action(spec.act)->text(), m_filter->text());
        if (rank > 0 && spec.act != Act::Palette && spec.scope == KeyScope::Anywhere && m_actions.isOffered(spec.act))
            found.append({rank, spec.act});
    }
    std::stable_sort(found.begin(), found.end(), [](const auto &a, const auto &b) { return a.first > b.first; });
    for (const auto &[rank, act] : std::as_const(found))
        addRow(act);
    m_list->setCurrentRow(m_list->count() > 0 ? 0 : -1);
    m_none->setVisible(found.isEmpty());
    m_list->setVisible(!found.isEmpty());
}

void CommandPalette::addRow(Act act)
{
    const QString words = m_actions.action(act)->text();
    const QString whyNot = m_actions.whyNot(act);
    auto *item = new QListWidgetItem(m_list);
    item->setData(Qt::UserRole, int(act));
    QStringList spoken{words, m_actions.keyText(act), whyNot};
    spoken.removeAll(QString());
    item->setData(Qt::AccessibleTextRole, Words::listed(spoken));
    auto *row = new QWidget;
    row->setAttribute(Qt::WA_TransparentForMouseEvents);
    auto *line = new QHBoxLayout(row);
    line->setContentsMargins(m_theme.space(2), 0, m_theme.space(2), 0);
    line->setSpacing(m_theme.space(3));
    auto *text = new PlainLabel(m_theme.font(TextSize::Body), row);
    text->setFullText(words);
    text->setMuted(!whyNot.isEmpty());
    line->addWidget(text);
    auto *why = new PlainLabel(m_theme.font(TextSize::Small), row);
    why->setMaximumLines(2);
    why->setFullText(whyNot);
    why->setMuted(true);
    line->addWidget(why, 1);
    auto *key = new PlainLabel(m_theme.font(TextSize::Small), row);
    key->setFullText(m_actions.keyText(act));
    key->setMuted(true);
    line->addWidget(key);
    item->setSizeHint(QSize(0, m_theme.space(whyNot.isEmpty() ? 8 : 10)));
    m_list->setItemWidget(item, row);
}

void CommandPalette::run(QListWidgetItem *item)
{
    if (!item)
        return;
    const Act act = Act(item->data(Qt::UserRole).toInt());
    // What cannot be done says why in its row and stays there.
    if (!m_actions.whyNot(act).isEmpty())
        return;
    leave();
    m_actions.action(act)->trigger();
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

ShortcutsOverlay::ShortcutsOverlay(const Actions &actions, const Preferences &preferences, const Theme &theme,
                                   QWidget *window)
    : QFrame(window)
    , m_actions(actions)
    , m_preferences(preferences)
    , m_theme(theme)
{
    setObjectName(u"shortcutsOverlay"_s);
    setAccessibleName(tr("Keyboard shortcuts"));
    setProperty("card", true);
    setFocusPolicy(Qt::StrongFocus);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    addShadow(*this);
    hide();
}

QList<QPair<QString, QString>> ShortcutsOverlay::map() const
{
    const bool enterSends = m_preferences.enterSends();
    QList<QPair<QString, QString>> rows{{tr("Send"), enterSends ? tr("Enter") : tr("Ctrl+Enter")},
                                        {tr("New line"), enterSends ? tr("Shift+Enter") : tr("Enter")}};
    for (const ActSpec &spec : Actions::specs()) {
        if (!m_actions.key(spec.act).isEmpty() && m_actions.isOffered(spec.act))
            rows.append({m_actions.action(spec.act)->text(), m_actions.keyText(spec.act)});
    }
    return rows;
}

/// Made at each opening, so that it never shows a key of before.
void ShortcutsOverlay::fill()
{
    delete m_content;
    m_content = new QWidget(this);
    auto *grid = new QGridLayout(m_content);
    grid->setContentsMargins(m_theme.space(6), m_theme.space(5), m_theme.space(6), m_theme.space(5));
    grid->setHorizontalSpacing(m_theme.space(4));
    grid->setVerticalSpacing(m_theme.space(1));
    auto *title = new PlainLabel(m_theme.font(TextSize::Title), m_content);
    title->setFullText(tr("Keyboard shortcuts"));
    grid->addWidget(title, 0, 0, 1, 4);
    grid->setRowMinimumHeight(1, m_theme.space(2));
    const auto rows = map();
    const int half = int(rows.size() + 1) / 2;
    QStringList spoken;
    for (int i = 0; i < rows.size(); ++i) {
        auto *text = new PlainLabel(m_theme.font(TextSize::Body), m_content);
        text->setMaximumLines(2);
        text->setFullText(rows.at(i).first);
        auto *key = new PlainLabel(m_theme.font(TextSize::Small), m_content);
        key->setFullText(rows.at(i).second);
        key->setMuted(true);
        const int column = i < half ? 0 : 2;
        grid->addWidget(text, i % half + 2, column);
        grid->addWidget(key, i % half + 2, column + 1);
        spoken.append(rows.at(i).first + u": "_s + rows.at(i).second);
    }
    auto *hint = new PlainLabel(m_theme.font(TextSize::Small), m_content);
    const QString preferences = m_actions.keyText(Act::Preferences);
    hint->setFullText(preferences.isEmpty() ? tr("All keys can be changed in the preferences.")
                                            : tr("All keys can be changed in the preferences (%1).").arg(preferences));
    hint->setMuted(true);
    grid->setRowMinimumHeight(half + 2, m_theme.space(3));
    grid->addWidget(hint, half + 3, 0, 1, 4);
    grid->setColumnStretch(0, 1);
    grid->setColumnStretch(2, 1);
    layout()->addWidget(m_content);
    setAccessibleDescription(spoken.join(u"; "_s));
}

void ShortcutsOverlay::open()
{
    m_before = window()->focusWidget();
    fill();
    const int wide = m_theme.space(205);
    floatOver(*this, QSize(wide, layout()->totalHeightForWidth(wide)));
    setFocus();
}

void ShortcutsOverlay::leave()
{
    hide();
    if (m_before)
        m_before->setFocus();
}

void ShortcutsOverlay::keyPressEvent(QKeyEvent *)
{
    leave();
}

void ShortcutsOverlay::mousePressEvent(QMouseEvent *)
{
    leave();
}

} // namespace Baton::Ui

#include "moc_palette.cpp"
