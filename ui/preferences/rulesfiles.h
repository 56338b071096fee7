// SPDX-FileCopyrightText: Baton contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "console/alertdraft.h"

#include <QObject>

class QWidget;

namespace Baton::Ui {

/// Alert rules out to a file and in from one. What comes in is among the changes, to be reviewed like others; a file
/// that is wrong changes nothing.
class RulesFiles final : public QObject
{
    Q_OBJECT

public:
    RulesFiles(AlertDraft &draft, QWidget &window);

    void askForExport();
    void askForImport();
    void exportTo(const QString &path);
    void importFrom(const QString &path);

Q_SIGNALS:
    void said(const QString &sentence);
    void imported();

private:
    QString trouble(const Error &error) const;

    AlertDraft &m_draft;
    QWidget &m_window;
};

} // namespace Baton::Ui
