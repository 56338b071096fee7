// SPDX-FileCopyrightText: Baton contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "unit/domain/world.h"

#include <QCoreApplication>
#include <QtTest>

namespace Baton::Test {

namespace {

QList<QObject *> &tests()
{
    static QList<QObject *> all;
    return all;
}

} // namespace

int registerTest(QObject *test)
{
    tests().append(test);
    return static_cast<int>(tests().size());
}

} // namespace Baton::Test

/// Runs the test classes named first, or all of them up to the first that fails; what follows goes to Qt Test.
int main(int argc, char **argv)
{
    const QCoreApplication app(argc, argv);
    QStringList arguments = QCoreApplication::arguments();
    QStringList wanted;
    while (arguments.size() > 1 && arguments[1].startsWith(QStringLiteral("Tst")))
        wanted.append(arguments.takeAt(1));
    int run = 0;
    for (QObject *test : std::as_const(Baton::Test::tests())) {
        const QString name = QString::fromLatin1(test->metaObject()->className()).section(QStringLiteral("::"), -1);
        if (!wanted.isEmpty() && !wanted.contains(name))
            continue;
        ++run;
        if (const int failed = QTest::qExec(test, arguments))
            return failed;
    }
    return run > 0 ? 0 : 2;
}
