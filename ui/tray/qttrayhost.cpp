// SPDX-FileCopyrightText: Baton contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/tray/qttrayhost.h"

#include <QTimer>

namespace Baton::Ui {

namespace {

constexpr int askAgainMs = 30'000;

} // namespace

QtTrayHost::QtTrayHost(std::function<bool()> present, QObject *parent)
    : TrayHost(parent)
    , m_presentNow(std::move(present))
{
    auto *again = new QTimer(this);
    again->setTimerType(Qt::VeryCoarseTimer);
    connect(again, &QTimer::timeout, this, &QtTrayHost::ask);
    again->start(askAgainMs);
    ask();
}

void QtTrayHost::ask()
{
    setPresent(m_presentNow());
}

} // namespace Baton::Ui

#include "moc_qttrayhost.cpp"
