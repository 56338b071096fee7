// SPDX-FileCopyrightText: Baton contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QProcess>
#include <QTemporaryDir>

namespace Baton::Test {

/// A key and a certificate in files of their own, made by openssl. False is said where that is not here.
struct Certificate
{
    QTemporaryDir folder;
    QString cert = folder.filePath(QStringLiteral("cert.pem"));
    QString key = folder.filePath(QStringLiteral("key.pem"));

    static QString thisMachine() { return QStringLiteral("subjectAltName=DNS:localhost,IP:127.0.0.1"); }

    /// One that signs itself.
    bool make(const QString &names = thisMachine()) { return makeSelfSigned(QStringLiteral("localhost"), names); }
    /// One that signs others; the name has no spaces.
    bool makeAuthority(const QString &name) { return makeSelfSigned(name, thisMachine()); }
    /// One that `issuer` signs; with days below zero it has expired.
    bool makeBy(const Certificate &issuer, const QString &names = thisMachine(), int days = 2)
    {
        const QString wish = folder.filePath(QStringLiteral("wish.pem"));
        return run(QStringLiteral("req -new %1/CN=localhost -addext %2 -out %3 -keyout %4")
                       .arg(newKey(), names, wish, key))
            && run(QStringLiteral("x509 -req -copy_extensions copy -days %1 -in %2 -out %3 -CA %4 -CAkey %5")
                       .arg(QString::number(days), wish, cert, issuer.cert, issuer.key));
    }

private:
    static QString newKey() { return QStringLiteral("-newkey ec -pkeyopt ec_paramgen_curve:prime256v1 -nodes -subj "); }
    bool makeSelfSigned(const QString &name, const QString &names)
    {
        return run(QStringLiteral("req -x509 %1/CN=%2 -days 2 -addext %3 -out %4 -keyout %5")
                       .arg(newKey(), name, names, cert, key));
    }
    static bool run(const QString &words)
    {
        QProcess openssl;
        openssl.start(QStringLiteral("openssl"), words.split(QLatin1Char(' ')));
        return openssl.waitForFinished() && openssl.exitStatus() == QProcess::NormalExit && openssl.exitCode() == 0;
    }
};

} // namespace Baton::Test
