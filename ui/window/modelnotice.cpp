// SPDX-FileCopyrightText: Baton contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/window/modelnotice.h"

#include "console/consolestate.h"
#include "ui/window/bannerarea.h"

using namespace Qt::Literals::StringLiterals;

namespace Baton::Ui {

namespace {

const QString matter = u"model"_s;

QString wordsOf(ModelTrouble trouble)
{
    switch (trouble) {
    case ModelTrouble::None:
        return {};
    case ModelTrouble::Unreachable:
        return ModelNotice::tr("The model cannot be reached. Until it can, the built-in AI answers visitors.");
    case ModelTrouble::KeyRefused:
        return ModelNotice::tr("The model refuses the server\u2019s key. Until that is put right, the built-in AI "
                               "answers visitors.");
    case ModelTrouble::NotSetUp:
        return ModelNotice::tr("There is no such model at the address that the server was given. Until that is put "
                               "right, the built-in AI answers visitors.");
    case ModelTrouble::Overloaded:
        return ModelNotice::tr("The model takes no more questions for now. Meanwhile the built-in AI answers "
                               "visitors.");
    case ModelTrouble::Failing:
        return ModelNotice::tr("The model fails to answer. Meanwhile the built-in AI answers visitors.");
    }
    return {};
}

} // namespace

ModelNotice::ModelNotice(const ConsoleState &state, BannerArea &banners, QObject *parent)
    : QObject(parent)
    , m_state(state)
    , m_banners(banners)
{
    connect(&state, &ConsoleState::modelTroubleChanged, this, &ModelNotice::look);
    connect(&state, &ConsoleState::peopleChanged, this, &ModelNotice::look);
    look();
}

void ModelNotice::look()
{
    const bool isAdmin = m_state.agents().value(m_state.self().id).role == Role::Admin;
    const ModelTrouble trouble = isAdmin ? m_state.modelTrouble() : ModelTrouble::None;
    if (trouble == m_told)
        return;
    m_told = trouble;
    if (trouble == ModelTrouble::None)
        m_banners.drop(matter);
    else
        m_banners.raise(matter, {BannerKind::Warn, wordsOf(trouble), {}, {}, true, 0});
}

} // namespace Baton::Ui

#include "moc_modelnotice.cpp"
