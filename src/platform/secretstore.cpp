// SPDX-FileCopyrightText: Baton contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "platform/secretstore.h"

#include <QUuid>

using namespace Qt::Literals::StringLiterals;

namespace Baton {

void SecretStore::probe(QObject *context, DoneAnswer answer)
{
    // Two consoles may probe at once: each has a canary of its own.
    const QString key = u"probe-"_s + QUuid::createUuid().toString(QUuid::WithoutBraces);
    const QByteArray canary = QByteArrayLiteral("canary \xc3\xa9");
    write(key, canary, context, [this, key, canary, context, answer](const SecretDone &written) {
        if (!written) {
            answer(written);
            return;
        }
        read(key, context, [this, key, canary, context, answer](const SecretBytes &found) {
            SecretDone verdict;
            if (!found)
                verdict = tl::unexpected(found.error());
            else if (*found != canary)
                verdict = tl::unexpected(SecretFailure{SecretError::Other, u"the canary came back changed"_s});
            remove(key, context, [answer, verdict](const SecretDone &) { answer(verdict); });
        });
    });
}

} // namespace Baton
