// SPDX-FileCopyrightText: Baton contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/baton/embeddedserver.h"
#include "rawclient.h"

#include <QTemporaryDir>
#include <QTest>

namespace Baton::App {

using namespace Qt::Literals::StringLiterals;

/// The server inside the console, of who only tries it.
class TestEmbeddedServer : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void chat_isFramedByTheTwoAddressesOfAPageOfThisMachine_alone()
    {
        QTemporaryDir folder;
        const EmbeddedServer::Started server = EmbeddedServer::start(folder.filePath(u"data"_s));
        QVERIFY(server.has_value());
        const auto port = quint16((*server)->address().port());
        Server::RawClient page(port);
        page.write("GET / HTTP/1.1\r\nHost: 127.0.0.1\r\nConnection: close\r\n\r\n");
        const QByteArray head = page.readHead();
        QVERIFY2(head.contains("frame-ancestors 'self' http://127.0.0.1:8000 http://localhost:8000\r\n"),
                 head.constData());
        const auto isTalkedWith = [port](const QByteArray &path, const QByteArray &origin) {
            Server::RawClient visitor(port);
            return visitor.upgrade(path, "Origin: " + origin + "\r\n").startsWith("HTTP/1.1 101");
        };
        QVERIFY(isTalkedWith("/v1/visitor", "http://127.0.0.1:8000"));
        QVERIFY(isTalkedWith("/v1/visitor", "http://localhost:8000"));
        for (const char *other : {"http://127.0.0.1:8001", "http://shop.localhost:8000", "https://localhost:8000"})
            QVERIFY2(!isTalkedWith("/v1/visitor", other), other);
        QVERIFY(!isTalkedWith("/v1/agent", "http://localhost:8000")); // no page is a console
    }
};

} // namespace Baton::App

QTEST_GUILESS_MAIN(Baton::App::TestEmbeddedServer)
#include "tst_embeddedserver.moc"
