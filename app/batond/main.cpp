// SPDX-FileCopyrightText: Baton contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/batond/commands.h"

#include <QCoreApplication>

#include <cstdio>

int main(int argc, char *argv[])
{
    using namespace Baton;
    using namespace Qt::Literals::StringLiterals;
    const QCoreApplication application(argc, argv);
    QCoreApplication::setApplicationName(u"batond"_s);
    QStringList words = QCoreApplication::arguments().mid(1);
    const QString first = words.isEmpty() ? QString() : words.takeFirst();
    if (first == "--help"_L1 || first == "-h"_L1 || first == "help"_L1 || words.contains(u"--help"_s)) {
        std::fputs(helpText(), stdout);
        return Fine;
    }
    if (first == "--version"_L1) {
        std::puts("batond " BATON_VERSION);
        return Fine;
    }
    if (first == "init"_L1)
        return runInit(words);
    if (first == "serve"_L1)
        return runServe(words);
    if (first == "letters"_L1)
        return runLetters(words);
    if (first == "metrics"_L1)
        return runMetrics(words);
    if (first == "handoffs"_L1)
        return runHandoffs(words);
    if (first == "conversations"_L1)
        return runConversations(words);
    if (first == "knowledge"_L1)
        return runKnowledge(words);
    if (first == "judge"_L1)
        return runJudge(words);
    if (first == "rehearse"_L1)
        return runRehearse(words);
    if (first == "brief"_L1)
        return runBrief(words);
    if (first == "erase"_L1)
        return runErase(words);
    if (first == "export"_L1)
        return runExport(words);
    if (first == "backup"_L1)
        return runBackup(words);
    if (first == "restore"_L1)
        return runRestore(words);
    if (first == "retention"_L1)
        return runRetention(words);
    if (first == "agent"_L1 && words.value(0) == "add"_L1)
        return runAgentAdd(words.mid(1));
    if (first == "agent"_L1 && words.value(0) == "reset"_L1)
        return runAgentReset(words.mid(1));
    return misused(first.isEmpty() ? u"say what to do"_s : u"not understood: "_s % first);
}
