// SPDX-FileCopyrightText: Baton contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "domain/modeltrouble.h"

#include <QObject>

namespace Baton {
class ConsoleState;
}

namespace Baton::Ui {

class BannerArea;

/// Tells an admin that the model is left alone and why, as long as that is so. What is closed is said again where the
/// cause becomes another, or it happens once more.
class ModelNotice final : public QObject
{
    Q_OBJECT

public:
    ModelNotice(const ConsoleState &state, BannerArea &banners, QObject *parent = nullptr);

private:
    void look();

    const ConsoleState &m_state;
    BannerArea &m_banners;
    ModelTrouble m_told = ModelTrouble::None;
};

} // namespace Baton::Ui
