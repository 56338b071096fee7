// SPDX-FileCopyrightText: Baton contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QStringList>

namespace Baton {

enum ExitCode { Fine = 0, Failed = 1, Misused = 2, Incomplete = 3 };

// Each takes the words after its name and returns the exit code of the program.
int runInit(const QStringList &given);
int runServe(const QStringList &given);
int runAgentAdd(const QStringList &given);
int runLetters(const QStringList &given);
int runAgentReset(const QStringList &given);
int runMetrics(const QStringList &given);
int runHandoffs(const QStringList &given);
int runConversations(const QStringList &given);
int runKnowledge(const QStringList &given);
int runJudge(const QStringList &given);
int runRehearse(const QStringList &given);
int runBrief(const QStringList &given);
int runErase(const QStringList &given);
int runExport(const QStringList &given);
int runBackup(const QStringList &given);
int runRestore(const QStringList &given);
int runRetention(const QStringList &given);
int misused(const QString &why);
const char *helpText();

} // namespace Baton
