// SPDX-FileCopyrightText: Baton contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "server/ai/intents.h"

#include "server/ai/phrasebook.h"
#include "server/ai/terms.h"
#include "server/ai/triggers.h"

#include <algorithm>

namespace Baton::Server {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr int reasonPoints = 3;

/// The reason that speaks for an intent by itself.
QString intentTold(const QString &code)
{
    static const QMap<QString, QString> told = {{u"custom_quote"_s, u"sales/custom_quote"_s},
                                                {u"account_specific"_s, u"support/account"_s},
                                                {u"policy"_s, u"support/policy"_s}};
    return told.value(code);
}

bool isUnsolved(const QList<Reason> &reasons)
{
    static const QStringList codes = {u"low_confidence"_s, u"out_of_knowledge"_s, u"friction"_s, u"frustration"_s,
                                      u"complex"_s};
    return std::any_of(reasons.cbegin(), reasons.cend(),
                       [](const Reason &reason) { return codes.contains(reason.code); });
}

} // namespace

const QStringList &intentNames()
{
    static const QStringList names = {u"sales/pricing"_s,   u"sales/integration"_s, u"sales/implementation"_s,
                                      u"sales/migration"_s, u"sales/fit"_s,         u"sales/demo"_s,
                                      u"sales/objection"_s, u"sales/enterprise"_s,  u"sales/custom_quote"_s,
                                      u"support/account"_s, u"support/private"_s,   u"support/policy"_s,
                                      u"support/unsolved"_s};
    return names;
}

QString intentOf(const Turn &turn, Category category, const QList<Reason> &reasons)
{
    const QString kind = category == Category::Sales ? u"sales/"_s
        : category == Category::Support              ? u"support/"_s
                                                     : QString();
    if (kind.isEmpty())
        return {};
    const PhraseBook &book = PhraseBook::shipped();
    const Message *last = lastVisitorMessage(turn.thread);
    QMap<QString, int> points;
    for (const Message &message : turn.thread) {
        if (message.kind != MessageKind::Text || message.speaker != Speaker::Visitor)
            continue;
        const QString plain = plainWords(message.text);
        for (const QString &name : intentNames()) {
            if (name.startsWith(kind))
                points[name] += book.count(u"intent "_s % QString(name).replace(u'/', u' ') % u" words"_s, plain)
                    * (&message == last ? 2 : 1);
        }
    }
    for (const Reason &reason : reasons) {
        if (const QString told = intentTold(reason.code); told.startsWith(kind))
            points[told] += reasonPoints;
    }
    QString best;
    int most = 0;
    for (const QString &name : intentNames()) {
        if (points.value(name) > most) {
            most = points.value(name);
            best = name;
        }
    }
    if (best.isEmpty() && category == Category::Support && isUnsolved(reasons))
        return u"support/unsolved"_s;
    return best;
}

} // namespace Baton::Server
