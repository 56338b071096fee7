// SPDX-FileCopyrightText: Baton contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "bench/judge/judgefigures.h"

#include <QCoreApplication>
#include <QFile>
#include <QTextStream>

#include <cstdio>

using namespace Baton;
using namespace Qt::Literals::StringLiterals;

namespace {

/// Trains the model that is shipped on all data whose licence allows it.
int train(const QString &path)
{
    const Bench::TriggerData data = Bench::readTriggerData();
    if (!data.isThere())
        return 1;
    const std::vector<Server::TalkExample> examples = Bench::examplesWithout(data, Bench::noFold);
    QFile file(path);
    return file.open(QIODevice::WriteOnly) && file.write(Server::TalkModel::trained(examples).written()) > 0 ? 0 : 1;
}

} // namespace

/// `judge-model train FILE` writes the shipped model; `judge-model [PART]` prints the figures of `bench triggers`.
int main(int argc, char **argv)
{
    const QCoreApplication app(argc, argv);
    const QStringList words = QCoreApplication::arguments().mid(1);
    if (words.value(0) == "train"_L1 && words.size() == 2)
        return train(words[1]);
    const auto print = [](const QString &name, double value, const QString &unit, qsizetype n) {
        QTextStream(stdout) << name << u" "_s << value << u" "_s << unit << u" of "_s << n << Qt::endl;
    };
    return Bench::measureTriggers(print, words.value(0)) ? 0 : 77;
}
