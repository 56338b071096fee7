// SPDX-FileCopyrightText: Baton contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "domain/result.h"
#include "server/secret.h"

#include <QDir>
#include <QJsonObject>
#include <QList>
#include <QStringList>

#include <optional>

namespace Baton::Server {

/// One object of a file of settings: takes its values out by name, and remembers the first thing that is wrong with it.
class SettingsSection
{
public:
    /// The whole of a file; a path in it is beside that file.
    static Result<SettingsSection> ofFile(const QString &file);

    SettingsSection(QJsonObject values, QString place, QDir folder)
        : m_values(std::move(values))
        , m_place(std::move(place))
        , m_folder(std::move(folder))
    {}

    QString text(const char *name, const QString &otherwise = {});
    bool flag(const char *name, bool otherwise);
    int number(const char *name, int otherwise, int low, int high);
    QStringList texts(const char *name, const QStringList &otherwise);
    std::optional<SettingsSection> section(const char *name);
    QList<SettingsSection> sections(const char *name);
    /// The first line of the file that is named.
    Secret secret(const char *name);
    QString path(const char *name);
    QStringList names() const { return m_values.keys(); }

    void require(bool holds, const char *name, const QString &why)
    {
        if (!holds)
            wrong(name, why);
    }
    /// Nothing wrong so far, and nothing left over.
    Result<void> end();

private:
    QJsonValue take(const char *name) { return m_values.take(QLatin1String(name)); }
    QString placeOf(const char *name) const;
    void wrong(const char *name, const QString &why);

    QJsonObject m_values;
    QString m_place;
    QDir m_folder;
    QString m_problem;
};

} // namespace Baton::Server
