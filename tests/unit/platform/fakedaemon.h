// SPDX-FileCopyrightText: Baton contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QDBusConnection>
#include <QDBusMessage>
#include <QDBusVirtualObject>

/// A notification daemon that fails in the ways a real one cannot be made to.
class FakeDaemon : public QDBusVirtualObject
{
    Q_OBJECT

public:
    FakeDaemon(const QDBusConnection &bus, const QStringList &capabilities);
    ~FakeDaemon() override;

    QString introspect(const QString &) const override { return {}; }
    bool handleMessage(const QDBusMessage &message, const QDBusConnection &connection) override;

    void invoke(quint32 id, const QString &action, const QString &token = {});
    void reply(quint32 id, const QString &text);
    void close(quint32 id, quint32 reason);

    bool hangs = false; ///< answers nothing any more
    bool holds = false; ///< keeps the answers to Notify until `release`
    bool closesBeforeAnswer = false; ///< tells of the end of a notification before it tells its id
    bool closesAfterAnswer = false;
    QList<QVariantList> notified; ///< arguments of each Notify
    QList<quint32> closed; ///< ids that CloseNotification named

    void release();

private:
    void answerNotify(const QDBusMessage &message);

    QDBusConnection m_bus;
    QStringList m_capabilities;
    QList<QDBusMessage> m_held;
    quint32 m_lastId = 0;
};
