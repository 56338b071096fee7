// SPDX-FileCopyrightText: Baton contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/baton/application.h"

namespace Baton::App {

/// Says once on standard output when the whole queue was painted for the first time, for measurements of the start:
/// `painted ROWS rows at NANOSECONDS` of the monotonic clock.
class StartReport final : public QObject
{
    Q_OBJECT

public:
    explicit StartReport(Application &application, QObject *parent = nullptr);

    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    Application &m_application;
};

} // namespace Baton::App
