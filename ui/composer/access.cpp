// SPDX-FileCopyrightText: Baton contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/composer/access.h"

#include <QCoreApplication>

namespace Baton::Ui {

namespace {

struct AccessTexts
{
    Q_DECLARE_TR_FUNCTIONS(Access)
};

} // namespace

Access accessTo(const Conversation *head, const ConsoleState &state)
{
    Access access;
    if (!head) {
        access.whyNot = AccessTexts::tr("Choose a conversation");
        return access;
    }
    access.note = true;
    switch (head->owner.kind) {
    case Owner::Kind::Ai:
        access.takeOver = true;
        access.whyNot = AccessTexts::tr("The AI is answering. Take over to reply.");
        break;
    case Owner::Kind::Queue:
        access.claim = true;
        access.whyNot = AccessTexts::tr("Claim to reply");
        break;
    case Owner::Kind::Agent:
        access.own = access.reply = head->owner.is(state.self().id);
        if (!access.own)
            access.whyNot =
                AccessTexts::tr("%1 owns this. Ask them to hand it over.").arg(state.agentName(head->owner.agent));
        break;
    case Owner::Kind::Nobody:
        access.whyNot = AccessTexts::tr("This conversation is closed. It opens again when the visitor writes.");
        break;
    }
    return access;
}

} // namespace Baton::Ui
