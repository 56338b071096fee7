// SPDX-FileCopyrightText: Baton contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "server/channels/settingssection.h"

#include <QFile>
#include <QFileInfo>
#include <QJsonArray>
#include <QJsonDocument>

namespace Baton::Server {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr qint64 settingsBytes = 1024 * 1024;
constexpr qint64 secretBytes = 4096;

} // namespace

Result<SettingsSection> SettingsSection::ofFile(const QString &file)
{
    QFile opened(file);
    if (!opened.open(QFile::ReadOnly))
        return refuse(Code::NotFound, file % u": "_s % opened.errorString());
    QJsonParseError problem;
    const QJsonDocument document = QJsonDocument::fromJson(opened.read(settingsBytes), &problem);
    if (!document.isObject())
        return refuse(Code::BadSchema, file % u": "_s % problem.errorString());
    return SettingsSection(document.object(), {}, QFileInfo(file).absoluteDir());
}

QString SettingsSection::text(const char *name, const QString &otherwise)
{
    const QJsonValue value = take(name);
    if (!value.isUndefined() && !value.isString())
        wrong(name, u"is no text"_s);
    return value.toString(otherwise);
}

bool SettingsSection::flag(const char *name, bool otherwise)
{
    const QJsonValue value = take(name);
    if (!value.isUndefined() && !value.isBool())
        wrong(name, u"is neither true nor false"_s);
    return value.toBool(otherwise);
}

int SettingsSection::number(const char *name, int otherwise, int low, int high)
{
    const QJsonValue value = take(name);
    const int found = value.isUndefined() ? otherwise : value.toInt(low - 1);
    if (found < low || found > high)
        wrong(name, u"is no whole number from %1 to %2"_s.arg(low).arg(high));
    return found;
}

QStringList SettingsSection::texts(const char *name, const QStringList &otherwise)
{
    const QJsonValue value = take(name);
    if (value.isUndefined())
        return otherwise;
    QStringList found;
    const QJsonArray given = value.toArray();
    for (const QJsonValue &one : given)
        found.append(one.toString());
    if (!value.isArray() || found.contains(QString()))
        wrong(name, u"is no list of texts"_s);
    return found;
}

std::optional<SettingsSection> SettingsSection::section(const char *name)
{
    const QJsonValue value = take(name);
    if (value.isUndefined())
        return std::nullopt;
    if (!value.isObject())
        wrong(name, u"is no object"_s);
    return SettingsSection(value.toObject(), placeOf(name), m_folder);
}

QList<SettingsSection> SettingsSection::sections(const char *name)
{
    QList<SettingsSection> found;
    const QJsonValue value = take(name);
    if (!value.isUndefined() && !value.isArray())
        wrong(name, u"is no list"_s);
    const QJsonArray given = value.toArray();
    for (const QJsonValue &one : given)
        found.append(
            SettingsSection(one.toObject(), placeOf(name) % u'[' % QString::number(found.size()) % u']', m_folder));
    return found;
}

QString SettingsSection::path(const char *name)
{
    const QString given = text(name);
    return given.isEmpty() ? QString() : QDir::cleanPath(m_folder.absoluteFilePath(given));
}

Secret SettingsSection::secret(const char *name)
{
    const QString file = path(name);
    if (file.isEmpty())
        return {};
    QFile opened(file);
    if (!opened.open(QFile::ReadOnly)) {
        wrong(name, u"cannot be read: "_s % opened.errorString());
        return {};
    }
    if ((QFileInfo(file).permissions() & QFile::ReadOther) != 0)
        wrong(name, u"names a file that everybody on this machine can read"_s);
    const QByteArray line = opened.read(secretBytes).split('\n').constFirst().trimmed();
    if (line.isEmpty())
        wrong(name, u"names an empty file"_s);
    return Secret(line);
}

Result<void> SettingsSection::end()
{
    if (m_problem.isEmpty() && !m_values.isEmpty())
        wrong(m_values.keys().constFirst().toUtf8().constData(), u"is not known"_s);
    return m_problem.isEmpty() ? Result<void>() : refuse(Code::BadSchema, m_problem);
}

QString SettingsSection::placeOf(const char *name) const
{
    return m_place.isEmpty() ? QString::fromUtf8(name) : QString(m_place % u'.' % QString::fromUtf8(name));
}

void SettingsSection::wrong(const char *name, const QString &why)
{
    if (m_problem.isEmpty())
        m_problem = placeOf(name) % u' ' % why;
}

} // namespace Baton::Server
