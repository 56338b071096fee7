// SPDX-FileCopyrightText: Baton contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/dialogs/snippetdialog.h"

#include "console/snippetfill.h"
#include "domain/text.h"
#include "ui/composer/snippetpopup.h"
#include "ui/theme/controls.h"
#include "ui/theme/textedge.h"

#include <QBoxLayout>
#include <QLineEdit>
#include <QListWidget>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QSignalBlocker>

using namespace Qt::Literals::StringLiterals;

namespace Baton::Ui {

SnippetDialog::SnippetDialog(SnippetBook &book, const Theme &theme, QWidget *parent)
    : QDialog(parent)
    , m_book(book)
    , m_theme(theme)
    , m_list(new QListWidget(this))
{
    setObjectName(u"snippetDialog"_s);
    setWindowTitle(tr("Snippets"));
    setAttribute(Qt::WA_DeleteOnClose);
    m_list->setObjectName(u"snippetDialogList"_s);
    m_list->setAccessibleName(tr("Your snippets and your team’s"));
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_list->setMinimumWidth(theme.space(46));
    auto *panes = new QHBoxLayout;
    panes->setSpacing(theme.space(5));
    panes->addWidget(m_list, 2);
    panes->addWidget(buildForm(), 3);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(theme.space(6), theme.space(5), theme.space(6), theme.space(5));
    column->setSpacing(theme.space(4));
    column->addLayout(panes, 1);
    column->addWidget(buildButtons());
    resize(theme.space(180), theme.space(110));
    connect(m_list, &QListWidget::currentRowChanged, this, &SnippetDialog::showRow);
    connect(m_shortcut, &QLineEdit::textChanged, this, &SnippetDialog::refresh);
    connect(m_text, &QPlainTextEdit::textChanged, this, &SnippetDialog::refresh);
    connect(&book, &SnippetBook::changed, this, [this] { fill(m_shown.id); });
    fill({});
    if (m_list->count() == 0)
        beginNew();
    else
        m_list->setCurrentRow(0);
}

QWidget *SnippetDialog::buildForm()
{
    auto *form = new QWidget(this);
    auto *column = new QVBoxLayout(form);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(m_theme.space(2));
    const auto label = [&](const QString &text) {
        auto *made = new PlainLabel(m_theme.font(TextSize::Small), form);
        made->setMaximumLines(3);
        made->setFullText(text);
        made->setMuted(true);
        column->addWidget(made);
    };
    label(tr("Shortcut – what you type after /"));
    m_shortcut = new QLineEdit(form);
    m_shortcut->setObjectName(u"snippetShortcutEdit"_s);
    m_shortcut->setAccessibleName(tr("Shortcut"));
    m_shortcut->setMaxLength(SnippetBook::maximumShortcut);
    column->addWidget(m_shortcut);
    label(tr("Text"));
    m_text = new QPlainTextEdit(form);
    m_text->setObjectName(u"snippetTextEdit"_s);
    m_text->setAccessibleName(tr("Text of the snippet"));
    m_text->setTabChangesFocus(true);
    keepAtOwnEdge(*m_text);
    column->addWidget(m_text, 1);
    label(tr("Filled in when you use it; what is not known is asked for"));
    m_variables = new QWidget(form);
    auto *row = new QHBoxLayout(m_variables);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(m_theme.space(2));
    for (const QString &name : snippetVariables()) {
        const QString inBraces = u'{' + name + u'}';
        auto *button = makeButton(m_theme, ButtonKind::Normal, name + u"VariableButton"_s, inBraces, {}, m_variables);
        button->setAccessibleName(tr("Put in %1").arg(inBraces));
        connect(button, &QPushButton::clicked, this, [this, inBraces] {
            m_text->insertPlainText(inBraces);
            m_text->setFocus();
        });
        row->addWidget(button);
    }
    row->addStretch(1);
    column->addWidget(m_variables);
    m_trouble = new PlainLabel(m_theme.font(TextSize::Small), form);
    m_trouble->setObjectName(u"snippetTrouble"_s);
    m_trouble->setMaximumLines(2);
    column->addWidget(m_trouble);
    return form;
}

QWidget *SnippetDialog::buildButtons()
{
    auto *row = new QWidget(this);
    auto *line = new QHBoxLayout(row);
    line->setContentsMargins(0, 0, 0, 0);
    line->setSpacing(m_theme.space(2));
    m_new = makeButton(m_theme, ButtonKind::Normal, u"newSnippetButton"_s, tr("New"), {}, row);
    m_new->setAccessibleName(tr("New snippet"));
    m_delete = makeButton(m_theme, ButtonKind::Normal, u"deleteSnippetButton"_s, tr("Delete"), {}, row);
    auto *close = makeButton(m_theme, ButtonKind::Normal, u"closeSnippetsButton"_s, tr("Close"), {}, row);
    m_save = makeButton(m_theme, ButtonKind::Primary, u"saveSnippetButton"_s, tr("Save"), {}, row);
    m_save->setShortcut(QKeySequence(Qt::CTRL | Qt::Key_Return));
    setPlainToolTip(*m_save, tr("Save"), m_save->shortcut().toString(QKeySequence::NativeText));
    line->addWidget(m_new);
    line->addWidget(m_delete);
    line->addStretch(1);
    line->addWidget(close);
    line->addWidget(m_save);
    connect(m_new, &QPushButton::clicked, this, [this] { beginNew(); });
    connect(m_delete, &QPushButton::clicked, this, &SnippetDialog::removeCurrent);
    connect(m_save, &QPushButton::clicked, this, &SnippetDialog::save);
    connect(m_shortcut, &QLineEdit::returnPressed, this, &SnippetDialog::save);
    connect(close, &QPushButton::clicked, this, &QDialog::reject);
    return row;
}

void SnippetDialog::fill(const QString &chosen)
{
    const QSignalBlocker quiet(m_list);
    m_list->clear();
    const QList<SnippetEntry> entries = m_book.all();
    const int column = snippetColumn(m_theme, entries);
    for (const SnippetEntry &entry : entries) {
        const QString line = oneLine(entry.text, 60);
        auto *item = new QListWidgetItem(m_list);
        item->setData(Qt::UserRole, entry.id);
        item->setData(Qt::AccessibleTextRole, tr("%1: %2").arg(entry.shortcut, line));
        item->setSizeHint(QSize(0, m_theme.space(8)));
        m_list->setItemWidget(
            item, makeSnippetRow(m_theme, entry.shortcut, entry.personal ? line : tr("Team · %1").arg(line), column));
        if (!chosen.isEmpty() && entry.id == chosen)
            m_list->setCurrentItem(item);
    }
}

void SnippetDialog::showRow(int row)
{
    const QListWidgetItem *item = m_list->item(row);
    if (!item)
        return;
    const QList<SnippetEntry> entries = m_book.all();
    for (const SnippetEntry &entry : entries) {
        if (entry.id == item->data(Qt::UserRole).toString())
            m_shown = entry;
    }
    m_deleted = {};
    m_shortcut->setText(m_shown.shortcut);
    m_text->setPlainText(m_shown.text);
    refresh();
}

void SnippetDialog::beginNew(const QString &text)
{
    const QSignalBlocker quiet(m_list);
    m_list->setCurrentRow(-1);
    m_list->clearSelection();
    m_shown = {};
    m_deleted = {};
    m_shortcut->clear();
    m_text->setPlainText(text);
    refresh();
    m_trouble->setFullText({});
    m_shortcut->setFocus();
}

SnippetEntry SnippetDialog::written() const
{
    SnippetEntry entry = m_shown;
    entry.shortcut = m_shortcut->text().trimmed();
    if (entry.shortcut.startsWith(u'/'))
        entry.shortcut.remove(0, 1);
    entry.text = m_text->toPlainText();
    return entry;
}

bool SnippetDialog::isChanged() const
{
    return written() != m_shown;
}

QString SnippetDialog::troubleText(SnippetBook::Trouble trouble) const
{
    switch (trouble) {
    case SnippetBook::Trouble::None:
        return {};
    case SnippetBook::Trouble::NoShortcut:
        return tr("Give it a shortcut, a word you will remember.");
    case SnippetBook::Trouble::BadShortcut:
        return tr("A shortcut is one word without / and braces.");
    case SnippetBook::Trouble::ShortcutTaken:
        return tr("/%1 is taken by another snippet.").arg(written().shortcut);
    case SnippetBook::Trouble::NoText:
        return tr("Write the text.");
    case SnippetBook::Trouble::TooLong:
        return tr("The text is too long to be sent: at most 8,000 characters.");
    }
    return {};
}

void SnippetDialog::refresh()
{
    m_shortcut->setReadOnly(!m_shown.personal);
    setStyleProperty(*m_text, "readOnly", !m_shown.personal);
    m_variables->setEnabled(m_shown.personal);
    m_save->setEnabled(m_shown.personal && isChanged());
    const bool back = !m_deleted.id.isEmpty();
    m_delete->setEnabled(back || (m_shown.personal && !m_shown.id.isEmpty()));
    m_delete->setText(back ? tr("Take back") : tr("Delete"));
    m_delete->setAccessibleName(m_delete->text());
    if (!m_shown.personal)
        m_trouble->setFullText(tr("Your team’s; somebody who administers Baton can change it."));
    else if (back)
        m_trouble->setFullText(tr("/%1 is deleted.").arg(m_deleted.shortcut));
    else
        // What is still empty is not held against anybody who is writing it.
        m_trouble->setFullText(isChanged() && !written().shortcut.isEmpty() && !written().text.isEmpty()
                                   ? troubleText(m_book.check(written()))
                                   : QString());
}

void SnippetDialog::save()
{
    if (!m_shown.personal || !isChanged())
        return;
    const SnippetEntry wanted = written();
    const SnippetBook::Trouble trouble = m_book.save(wanted);
    if (trouble != SnippetBook::Trouble::None) {
        m_trouble->setFullText(troubleText(trouble));
        (trouble == SnippetBook::Trouble::NoText || trouble == SnippetBook::Trouble::TooLong
             ? static_cast<QWidget *>(m_text)
             : m_shortcut)
            ->setFocus();
        return;
    }
    const QList<SnippetEntry> entries = m_book.all();
    for (const SnippetEntry &entry : entries) {
        if (entry.shortcut == wanted.shortcut)
            m_shown = entry;
    }
    fill(m_shown.id);
    showRow(m_list->currentRow());
    m_trouble->setFullText(tr("Saved. Type /%1 to use it.").arg(m_shown.shortcut));
}

void SnippetDialog::removeCurrent()
{
    if (!m_deleted.id.isEmpty()) {
        SnippetEntry back = m_deleted;
        back.id.clear();
        m_shown = back;
        m_deleted = {};
        m_shortcut->setText(back.shortcut);
        m_text->setPlainText(back.text);
        m_shown = {};
        save();
        return;
    }
    const SnippetEntry gone = m_shown;
    m_book.remove(gone.id);
    beginNew();
    m_deleted = gone;
    refresh();
    m_delete->setFocus();
}

} // namespace Baton::Ui

#include "moc_snippetdialog.cpp"
