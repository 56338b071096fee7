// SPDX-FileCopyrightText: Baton contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/preferences/rulesfiles.h"

#include "domain/text.h"
#include "ui/window/actions.h"

#include <QFile>
#include <QFileDialog>
#include <QSaveFile>
#include <QStandardPaths>
#include <QWidget>

using namespace Qt::Literals::StringLiterals;

namespace Baton::Ui {

namespace {

constexpr qint64 mostFileBytes = 8 * 1024 * 1024;
constexpr qsizetype longestDetail = 120;

QString startFolder()
{
    return QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation);
}

} // namespace

RulesFiles::RulesFiles(AlertDraft &draft, const Actions &actions, QWidget &window)
    : QObject(&window)
    , m_draft(draft)
    , m_actions(actions)
    , m_window(window)
{}

QFileDialog *RulesFiles::makeDialog(const QString &title) const
{
    auto *dialog = new QFileDialog(m_window.window(), title, startFolder());
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setNameFilter(tr("Alert rules (*.json)"));
    // Not the keys of claiming, one of which is its own for hidden files; where the desktop shows its own it has its
    // keys.
    dialog->addAction(m_actions.action(Act::SilenceAlerts));
    return dialog;
}

void RulesFiles::askForExport()
{
    QFileDialog *dialog = makeDialog(tr("Export alert rules"));
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->setDefaultSuffix(u"json"_s);
    dialog->selectFile(u"alert-rules.json"_s);
    connect(dialog, &QFileDialog::fileSelected, this, &RulesFiles::exportTo);
    dialog->open();
}

void RulesFiles::askForImport()
{
    if (m_draft.isChanged()) {
        Q_EMIT said(tr("A file replaces all rules. Save or discard your changes first."));
        return;
    }
    QFileDialog *dialog = makeDialog(tr("Import alert rules"));
    dialog->setFileMode(QFileDialog::ExistingFile);
    connect(dialog, &QFileDialog::fileSelected, this, &RulesFiles::importFrom);
    dialog->open();
}

void RulesFiles::exportTo(const QString &path)
{
    QSaveFile file(path);
    const QByteArray bytes = m_draft.exported();
    const bool written = file.open(QIODevice::WriteOnly) && file.write(bytes) == bytes.size() && file.commit();
    const QString name = isolated(QFileInfo(path).fileName());
    Q_EMIT said(written ? tr("The rules that are saved are in %1 now.").arg(name)
                        : tr("%1 cannot be written: %2").arg(name, isolated(file.errorString())));
}

void RulesFiles::importFrom(const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly)) {
        Q_EMIT said(tr("The file cannot be read: %1").arg(isolated(file.errorString())));
        return;
    }
    const Result<void> taken = m_draft.importFile(file.read(mostFileBytes + 1));
    if (!taken)
        Q_EMIT said(trouble(taken.error()));
    else if (m_draft.isChanged())
        Q_EMIT imported();
    else
        Q_EMIT said(tr("The file says what is set already."));
}

QString RulesFiles::trouble(const Error &error) const
{
    const QString detail = isolated(oneLine(error.detail, longestDetail));
    if (error.code == Code::BadJson || error.code == Code::TooDeep)
        return tr("Nothing was taken over: this is not a file of alert rules.");
    if (error.code == Code::TooLarge)
        return tr("Nothing was taken over: the file says more than a workspace can hold.");
    if (error.code == Code::NotFound) {
        //: the detail is a place in the file, as in "teams.t_1234"
        const QString words = tr("Nothing was taken over: the file is of another workspace. It names %1, which is not "
                                 "here.");
        return words.arg(detail);
    }
    //: the detail is a place in the file, and what is wrong there
    return tr("Nothing was taken over: the file is not understood at %1.").arg(detail);
}

} // namespace Baton::Ui

#include "moc_rulesfiles.cpp"
