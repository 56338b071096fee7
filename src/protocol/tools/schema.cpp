// SPDX-FileCopyrightText: Baton contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "protocol/schema.h"

#include <QDir>
#include <QSaveFile>

#include <cstdio>

/// Writes the schemas of the protocol into the folder given.
int main(int argc, char **argv)
{
    if (argc != 2) {
        std::fputs("usage: baton-schema FOLDER\n", stderr);
        return 2;
    }
    const QDir folder(QString::fromLocal8Bit(argv[1]));
    for (const auto &[name, schema] : Baton::Protocol::schemas()) {
        QSaveFile file(folder.filePath(name));
        const QByteArray text = Baton::Protocol::schemaText(schema);
        if (!file.open(QIODevice::WriteOnly) || file.write(text) != text.size() || !file.commit()) {
            std::fprintf(stderr, "baton-schema: %s: %s\n", qPrintable(file.fileName()), qPrintable(file.errorString()));
            return 1;
        }
    }
    return 0;
}
