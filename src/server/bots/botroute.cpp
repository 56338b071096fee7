// SPDX-FileCopyrightText: Baton contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "server/bots/botroute.h"

#include "server/bots/botids.h"

#include <QUrlQuery>

namespace Baton::Server {

using namespace Qt::Literals::StringLiterals;

BotRoute botRouteOf(const BotCall &call)
{
    using What = BotRoute::What;
    const qsizetype question = call.target.indexOf('?');
    const QByteArray path = question < 0 ? call.target : call.target.left(question);
    const QByteArrayList parts = path.split('/').mid(3); // "", v1, bot
    BotRoute route;
    bool isPost = true;
    if (parts == QByteArrayList{"handoffs"}) {
        route.what = What::Handoff;
    } else if (parts.value(0) == "conversations" && (parts.size() == 2 || parts.size() == 3)) {
        route.external = QString::fromUtf8(QByteArray::fromPercentEncoding(parts.at(1)));
        if (!isExternal(route.external))
            return {};
        const QByteArray verb = parts.value(2);
        isPost = parts.size() == 3;
        route.what = !isPost     ? What::Conversation
            : verb == "messages" ? What::Lines
            : verb == "cancel"   ? What::Cancel
            : verb == "goals"    ? What::Goal
            : verb == "rating"   ? What::Rating
                                 : What::Unknown;
    }
    if (route.what != What::Unknown && isPost != (call.method == "POST"))
        route.what = What::NotThisWay;
    const QUrlQuery query(question < 0 ? QString() : QString::fromLatin1(call.target.mid(question + 1)));
    route.after = qMax<qint64>(0, query.queryItemValue(u"after"_s).toLongLong());
    return route;
}

} // namespace Baton::Server
