// SPDX-FileCopyrightText: Baton contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "console/alertdraft.h"

#include <QObject>

class QFileDialog;
class QWidget;

namespace Baton::Ui {

class Actions;

/// Alert rules out to a file and in from one. What comes in is among the changes, to be reviewed like others; a file
/// that is wrong changes nothing.
class RulesFiles final : public QObject
{
    Q_OBJECT

public:
    RulesFiles(AlertDraft &draft, const Actions &actions, QWidget &window);

    void askForExport();
    void askForImport();
    void exportTo(const QString &path);
    void importFrom(const QString &path);

Q_SIGNALS:
    void said(const QString &sentence);
    void imported();

private:
    QFileDialog *makeDialog(const QString &title) const;
    QString trouble(const Error &error) const;

    AlertDraft &m_draft;
    const Actions &m_actions;
    QWidget &m_window;
};

} // namespace Baton::Ui
