// SPDX-FileCopyrightText: Baton contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "server/filedoor.h"

#include <QStringList>

#include <optional>

namespace Baton::Server {

/// The parts of a request's head that files care about.
struct FileRequest
{
    QByteArray method;
    QByteArray path;
    QByteArray target;
    QByteArray origin;
    QByteArray host;
    QByteArray authorization;
    QByteArray type;
    QByteArray length;
    QByteArray name; ///< X-File-Name, percent-encoded UTF-8
};

/// What such a request wants: an upload, a file, or nothing that can be had, with the answer to it.
struct FileRoute
{
    QByteArray answer; ///< where it goes no further
    QByteArray moreFields; ///< that let the page of another origin read the answer
    std::optional<UploadRequest> upload;
    AttachmentId id;
    QByteArray token;
    bool withBody = true;
};

bool isFilePath(const QByteArray &path);
FileRoute fileRoute(const FileRequest &request, const QStringList &origins);

} // namespace Baton::Server
