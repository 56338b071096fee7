// SPDX-FileCopyrightText: Baton contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "console/displayname.h"

#include "domain/text.h"

#include <QCoreApplication>

namespace Baton {

QString displayName(const Conversation &conversation)
{
    const QString name = cleanName(conversation.visitor.name);
    if (!name.isEmpty())
        return name;
    //: a visitor whose name is not known; %1 is the end of an id, as in "Visitor 4F2A"
    const QString unnamed = QCoreApplication::translate("Words", "Visitor %1");
    return unnamed.arg(conversation.visitor.id.toString().right(4).toUpper());
}

} // namespace Baton
