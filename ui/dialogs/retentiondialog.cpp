// SPDX-FileCopyrightText: Baton contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/dialogs/retentiondialog.h"

#include "console/words.h"
#include "ui/theme/controls.h"
#include "ui/words/announcement.h"

#include <QBoxLayout>
#include <QGridLayout>
#include <QMessageBox>
#include <QPushButton>
#include <QSpinBox>

using namespace Qt::Literals::StringLiterals;

namespace Baton::Ui {

namespace {

/// 0 is for ever.
bool isShorter(int days, int than)
{
    return days > 0 && (than == 0 || days < than);
}

} // namespace

RetentionDialog::RetentionDialog(Console &console, const Theme &theme, QWidget *parent)
    : QDialog(parent)
    , m_console(console)
    , m_theme(theme)
    , m_state(new PlainLabel(theme.font(TextSize::Small), this))
    , m_save(makeButton(theme, ButtonKind::Primary, u"saveRetentionButton"_s, tr("Save"), {}, this))
{
    setObjectName(u"retentionDialog"_s);
    setWindowTitle(tr("How long data is kept"));
    setAttribute(Qt::WA_DeleteOnClose);
    auto *intro = new PlainLabel(theme.font(TextSize::Body), this);
    intro->setMaximumLines(0);
    intro->setFullText(
        tr("The server removes what is older. What waits for a person stays, and so does what is counted."));
    const Retention keeps = console.state().workspace().retention;
    auto *grid = new QGridLayout;
    grid->setHorizontalSpacing(theme.space(4));
    grid->setVerticalSpacing(theme.space(2));
    m_text = addRow(*grid, u"retentionText"_s, tr("What was said, after the conversation rests"), keeps.textDays);
    m_files = addRow(*grid, u"retentionFiles"_s, tr("Files"), keeps.fileDays);
    m_records = addRow(*grid, u"retentionRecords"_s, tr("Who was alerted when"), keeps.recordDays);
    m_log = addRow(*grid, u"retentionLog"_s, tr("Events other than messages"), keeps.logDays);
    m_state->setObjectName(u"retentionState"_s);
    m_state->setMaximumLines(0);
    m_state->hide();
    auto *cancel = makeButton(theme, ButtonKind::Normal, u"cancelButton"_s, tr("Cancel"), {}, this);
    auto *buttons = new QHBoxLayout;
    buttons->addStretch(1);
    buttons->addWidget(cancel);
    buttons->addWidget(m_save);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(theme.space(6), theme.space(5), theme.space(6), theme.space(5));
    column->setSpacing(theme.space(3));
    column->addWidget(intro);
    column->addLayout(grid);
    column->addWidget(m_state);
    column->addLayout(buttons);
    setMinimumWidth(theme.space(110));
    connect(cancel, &QPushButton::clicked, this, &QDialog::reject);
    connect(m_save, &QPushButton::clicked, this, &RetentionDialog::save);
    connect(&console, &QObject::destroyed, this, &QDialog::reject);
    connect(&console, &Console::done, this, [this](const CommandId &command) {
        if (command == m_asked)
            accept();
    });
    connect(&console, &Console::refused, this,
            [this](const CommandId &command, const ConversationId &, Code code, const Owner &) {
                if (command != m_asked)
                    return;
                m_state->setFullText(code == Code::Conflict ? tr(
                                         "Somebody else changed the settings meanwhile. Close this and look again.")
                                                            : Baton::Words::refusal(code, {}));
                m_state->show();
                announce(*this, m_state->fullText());
                m_save->setEnabled(true);
            });
}

QSpinBox *RetentionDialog::addRow(QGridLayout &grid, const QString &name, const QString &words, int days)
{
    const int row = grid.rowCount();
    auto *label = new PlainLabel(m_theme.font(TextSize::Body), this);
    label->setFullText(words);
    auto *box = new QSpinBox(this);
    box->setObjectName(name);
    box->setAccessibleName(words);
    box->setFont(m_theme.font(TextSize::Body));
    box->setRange(0, longestRetention);
    //: for ever
    box->setSpecialValueText(tr("kept"));
    //: after a number
    box->setSuffix(u' ' % tr("days"));
    box->setValue(days);
    grid.addWidget(label, row, 0);
    grid.addWidget(box, row, 1);
    grid.setColumnStretch(0, 1);
    return box;
}

Retention RetentionDialog::chosen() const
{
    return {m_text->value(), m_files->value(), m_records->value(), m_log->value()};
}

/// Each kind of data that would be kept for less time than now, and for how long; empty where there is none.
QStringList RetentionDialog::shortened(const Retention &now) const
{
    QStringList lines;
    const auto look = [&lines](const QSpinBox &box, int before) {
        if (isShorter(box.value(), before))
            //: what is kept, and for how long: "Files: 30 days"
            lines.append(tr("%1: %2").arg(box.accessibleName(), box.text()));
    };
    look(*m_text, now.textDays);
    look(*m_files, now.fileDays);
    look(*m_records, now.recordDays);
    look(*m_log, now.logDays);
    return lines;
}

/// The server begins at once, and a mistyped number would have no way back.
void RetentionDialog::save()
{
    const Workspace seen = m_console.state().workspace();
    if (seen.retention == chosen()) {
        accept();
        return;
    }
    const QStringList lines = shortened(seen.retention);
    if (lines.isEmpty()) {
        saveChosen(seen);
        return;
    }
    auto *box = new QMessageBox(this);
    box->setObjectName(u"shortenRetentionBox"_s);
    box->setAttribute(Qt::WA_DeleteOnClose);
    box->setTextFormat(Qt::PlainText);
    box->setIcon(QMessageBox::Warning);
    box->setWindowTitle(tr("Erase what is older"));
    box->setText(tr("Erase everything that is older than this?"));
    box->setInformativeText(lines.join(u'\n') + u"\n\n"_s + tr("The server begins at once. This cannot be undone."));
    QPushButton *shorten = box->addButton(tr("Erase what is older"), QMessageBox::DestructiveRole);
    shorten->setObjectName(u"shortenRetentionButton"_s);
    box->setDefaultButton(box->addButton(QMessageBox::Cancel));
    box->addActions(actions()); // what reaches through this dialog reaches through its question
    connect(shorten, &QPushButton::clicked, this, [this, seen] { saveChosen(seen); });
    box->open();
}

/// Built upon what the person has seen, also while they were asked: who was faster is not undone, and nothing is erased
/// that was not listed.
void RetentionDialog::saveChosen(Workspace workspace)
{
    workspace.retention = chosen();
    m_save->setEnabled(false);
    m_asked = m_console.saveWorkspace(workspace, workspace.revision);
}

} // namespace Baton::Ui

#include "moc_retentiondialog.cpp"
