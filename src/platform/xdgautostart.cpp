// SPDX-FileCopyrightText: Baton contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "platform/xdgautostart.h"

#include <QDir>
#include <QFile>
#include <QSaveFile>

using namespace Qt::Literals::StringLiterals;

namespace Baton {

namespace {

/// One argument of an Exec line: quoted for the launcher, then once more for the key file (desktop entry spec).
QString execArgument(const QString &argument)
{
    QString quoted;
    for (const QChar c : argument) {
        if (c == u'\\' || c == u'"' || c == u'`' || c == u'$')
            quoted += u'\\';
        quoted += c;
        if (c == u'%')
            quoted += c;
    }
    return u'"' + quoted.replace(u'\\', "\\\\"_L1) + u'"';
}

} // namespace

XdgAutostart::XdgAutostart(const QString &folder, const QString &desktopId, const QString &name,
                           const QStringList &command)
    : m_folder(folder)
    , m_desktopId(desktopId)
    , m_name(name)
    , m_command(command)
{}

QString XdgAutostart::path() const
{
    return m_folder + u'/' + m_desktopId + u".desktop"_s;
}

bool XdgAutostart::isEnabled() const
{
    QFile file(path());
    if (!file.open(QIODevice::ReadOnly))
        return false;
    // A desktop's own settings switch an entry off with this key and leave the file.
    const QByteArray text = file.read(16 * 1024);
    return text.startsWith("[Desktop Entry]") && !text.contains("\nHidden=true")
        && !text.contains("\nX-GNOME-Autostart-enabled=false");
}

Result<void> XdgAutostart::setEnabled(bool enabled)
{
    if (!enabled) {
        QFile file(path());
        if (file.exists() && !file.remove())
            return refuse(Code::Internal, file.errorString());
        return {};
    }
    if (!QDir().mkpath(m_folder))
        return refuse(Code::Internal, u"cannot make the folder "_s + m_folder);
    QStringList arguments;
    for (const QString &argument : m_command)
        arguments << execArgument(argument);
    const QString text = u"[Desktop Entry]\nType=Application\nVersion=1.0\nName="_s + m_name + u"\nExec="_s
        + arguments.join(u' ') + u"\nIcon="_s + m_desktopId + u"\nTerminal=false\n"_s
        + u"X-GNOME-Autostart-enabled=true\n"_s;
    QSaveFile file(path());
    if (!file.open(QIODevice::WriteOnly) || file.write(text.toUtf8()) < 0 || !file.commit())
        return refuse(Code::Internal, file.errorString());
    return {};
}

} // namespace Baton
