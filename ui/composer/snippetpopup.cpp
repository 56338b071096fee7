// SPDX-FileCopyrightText: Baton contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/composer/snippetpopup.h"

#include "domain/text.h"
#include "ui/theme/controls.h"

#include <QAccessible>
#include <QBoxLayout>
#include <QGraphicsDropShadowEffect>
#include <QListWidget>

using namespace Qt::Literals::StringLiterals;

namespace Baton::Ui {

namespace {

constexpr int rowsSeen = 7;
constexpr int previewLines = 9;

} // namespace

QWidget *makeSnippetRow(const Theme &theme, const QString &shortcut, const QString &line, int column)
{
    auto *row = new QWidget;
    row->setAttribute(Qt::WA_TransparentForMouseEvents);
    auto *columns = new QHBoxLayout(row);
    columns->setContentsMargins(theme.space(2), 0, theme.space(2), 0);
    columns->setSpacing(theme.space(3));
    auto *name = new PlainLabel(theme.font(TextSize::Strong), row);
    name->setFullText(u'/' + shortcut);
    name->setFixedWidth(column);
    auto *text = new PlainLabel(theme.font(TextSize::Body), row);
    text->setFullText(line);
    text->setMuted(true);
    text->setProperty("data", true); // of any length
    columns->addWidget(name);
    columns->addWidget(text, 1);
    return row;
}

int snippetColumn(const Theme &theme, const QList<SnippetEntry> &entries)
{
    const QFontMetrics metrics(theme.font(TextSize::Strong));
    int width = 0;
    for (const SnippetEntry &entry : entries)
        width = qMax(width, metrics.horizontalAdvance(u'/' + entry.shortcut) + 2);
    return qMin(width, theme.space(28));
}

SnippetPopup::SnippetPopup(const Theme &theme, QWidget *window)
    : QFrame(window)
    , m_theme(theme)
    , m_columns(new QBoxLayout(QBoxLayout::LeftToRight, this))
    , m_line(makeLine(Qt::Vertical, this))
    , m_list(new QListWidget(this))
    , m_title(new PlainLabel(theme.font(TextSize::Small), this))
    , m_preview(new PlainLabel(theme.font(TextSize::Body), this))
{
    setObjectName(u"snippetPopup"_s);
    setAccessibleName(tr("Choose a snippet"));
    setProperty("overlay", true);
    setProperty("card", true);
    m_list->setObjectName(u"snippetList"_s);
    m_list->setAccessibleName(tr("Snippets"));
    m_list->setFocusPolicy(Qt::NoFocus);
    m_list->setFrameShape(NoFrame);
    m_list->setStyleSheet(u"border: none;"_s);
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_list->setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    m_title->setMuted(true);
    m_preview->setObjectName(u"snippetPreview"_s);
    m_preview->setMaximumLines(previewLines);
    auto *side = new QVBoxLayout;
    side->setContentsMargins(theme.space(2), theme.space(2), theme.space(2), theme.space(2));
    side->setSpacing(theme.space(1));
    side->addWidget(m_title);
    side->addWidget(m_preview);
    side->addStretch(1);
    m_columns->setContentsMargins(theme.space(1), theme.space(1), theme.space(1), theme.space(1));
    m_columns->setSpacing(theme.space(2));
    m_columns->addWidget(m_list, 5);
    m_columns->addWidget(m_line);
    m_columns->addLayout(side, 4);
    auto *shadow = new QGraphicsDropShadowEffect(this);
    shadow->setBlurRadius(28);
    shadow->setOffset(0, 6);
    shadow->setColor(QColor(0, 0, 0, 60));
    setGraphicsEffect(shadow);
    connect(m_list, &QListWidget::itemClicked, this, &SnippetPopup::pick);
    connect(m_list, &QListWidget::currentRowChanged, this, &SnippetPopup::preview);
    hide();
}

int SnippetPopup::count() const
{
    return int(m_entries.size());
}

void SnippetPopup::showEntries(const QList<SnippetEntry> &entries, const SnippetValues &values, const QString &typed)
{
    m_values = values;
    m_entries = entries.mid(0, mostShown);
    m_list->clear();
    const int column = snippetColumn(m_theme, m_entries);
    for (const SnippetEntry &entry : std::as_const(m_entries))
        addRow(entry, column);
    // Somebody who looks for one by name is not looking for the editor of all.
    if (typed.isEmpty() || m_entries.isEmpty())
        addLast();
    m_list->setCurrentRow(0);
}

QListWidgetItem *SnippetPopup::addItem(const QString &spoken)
{
    auto *item = new QListWidgetItem(m_list);
    item->setData(Qt::AccessibleTextRole, spoken);
    item->setSizeHint(QSize(0, m_theme.space(8)));
    return item;
}

void SnippetPopup::addRow(const SnippetEntry &entry, int column)
{
    const QString line = oneLine(fillSnippet(entry.text, m_values), 160);
    QListWidgetItem *item = addItem(tr("%1: %2").arg(entry.shortcut, line));
    m_list->setItemWidget(item, makeSnippetRow(m_theme, entry.shortcut, line, column));
}

void SnippetPopup::addLast()
{
    const QString words = m_entries.isEmpty() ? tr("Write your first snippet…") : tr("Edit snippets…");
    QListWidgetItem *item = addItem(words);
    auto *row = new QWidget;
    row->setAttribute(Qt::WA_TransparentForMouseEvents);
    auto *columns = new QHBoxLayout(row);
    columns->setContentsMargins(m_theme.space(2), 0, m_theme.space(2), 0);
    auto *text = new PlainLabel(m_theme.font(TextSize::Body), row);
    text->setFullText(words);
    columns->addWidget(text, 1);
    m_list->setItemWidget(item, row);
}

void SnippetPopup::preview()
{
    const int row = m_list->currentRow();
    if (row < 0)
        return;
    if (row < m_entries.size()) {
        const SnippetEntry &entry = m_entries.at(row);
        m_title->setFullText(entry.personal ? tr("Yours · as it will stand here") : tr("Team · as it will stand here"));
        m_preview->setFullText(fillSnippet(entry.text, m_values));
    } else {
        m_title->setFullText(tr("Saved texts"));
        m_preview->setFullText(tr("Save what you write often, and put it in with / and a few letters."));
    }
    QAccessibleEvent focused(m_list, QAccessible::Focus);
    focused.setChild(row);
    QAccessible::updateAccessibility(&focused);
}

void SnippetPopup::placeAt(const QRect &caret)
{
    const QWidget *window = parentWidget();
    const bool narrow = window->width() < m_theme.space(150);
    m_line->setVisible(!narrow);
    m_columns->setDirection(narrow ? QBoxLayout::TopToBottom : QBoxLayout::LeftToRight);
    const int rows = qBound(1, m_list->count(), rowsSeen);
    const int listHeight = rows * m_theme.space(8) + m_theme.space(4);
    const int sideHeight = QFontMetrics(m_preview->font()).lineSpacing() * (narrow ? 4 : previewLines - 3);
    const QSize wanted(m_theme.space(narrow ? 90 : 145),
                       narrow ? listHeight + sideHeight : qMax(listHeight, sideHeight + m_theme.space(8)));
    const QSize size = wanted.boundedTo(window->size() - QSize(16, 16));
    const bool below = caret.bottom() + size.height() + 8 < window->height();
    const int y = below ? caret.bottom() + 4 : qMax(8, caret.top() - size.height() - m_theme.space(2));
    const int wantedX = layoutDirection() == Qt::LeftToRight ? caret.left() - m_theme.space(3)
                                                             : caret.left() + m_theme.space(3) - size.width();
    setGeometry(QRect(QPoint(qBound(8, wantedX, qMax(8, window->width() - size.width() - 8)), y), size));
    show();
    raise();
}

void SnippetPopup::move(int rows)
{
    const int last = m_list->count() - 1;
    int row = m_list->currentRow() + rows;
    if (qAbs(rows) == 1)
        row = row < 0 ? last : row > last ? 0 : row;
    m_list->setCurrentRow(qBound(0, row, last));
}

void SnippetPopup::pick()
{
    const int row = m_list->currentRow();
    if (row < 0)
        return;
    if (row < m_entries.size())
        Q_EMIT picked(SnippetEntry(m_entries.at(row)));
    else
        Q_EMIT manageWanted();
}

} // namespace Baton::Ui

#include "moc_snippetpopup.cpp"
