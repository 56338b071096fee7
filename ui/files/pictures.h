// SPDX-FileCopyrightText: Baton contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "domain/instant.h"
#include "domain/message.h"
#include "domain/result.h"
#include "ui/files/picturedecoder.h"

#include <QCache>
#include <QHash>
#include <QObject>
#include <QSet>
#include <QThreadPool>

#include <functional>

namespace Baton {
class Console;
}

namespace Baton::Ui {

/// Small pictures of the files in threads: fetched when they come into sight, decoded on a thread of their own, kept in
/// memory only.
class Pictures final : public QObject
{
    Q_OBJECT

public:
    enum class State { None, Loading, Ready, TooLarge, Broken };
    static constexpr qint64 mostBytes = 8 * 1024 * 1024; ///< of a file that is fetched unasked
    static constexpr QSize mostPixels{640, 480};

    static constexpr Millis restAtFirst = std::chrono::seconds(30);

    /// What could not be had is left alone for `rest`, longer each time, or until the link is back.
    explicit Pictures(Console &console, QObject *parent = nullptr, Millis rest = restAtFirst);
    ~Pictures() override;

    /// Whether a place is kept for a picture of it.
    static bool mayShow(const Attachment &file);
    State state(const Attachment &file) const;
    /// Null unless Ready.
    const QImage *picture(const Attachment &file) const;
    /// It is in sight: fetches it unless that was tried already.
    void want(const Attachment &file);

Q_SIGNALS:
    void changed(const Baton::AttachmentId &id);

private:
    void decode(const AttachmentId &id, const QByteArray &bytes);
    void start(const AttachmentId &id, std::function<QByteArray()> read);
    void onFailed(const AttachmentId &id, bool retry);
    void rest(const AttachmentId &id);
    void onLink();

    Console &m_console;
    QThreadPool m_pool;
    QCache<AttachmentId, QImage> m_images; ///< cost in KiB
    QHash<AttachmentId, PictureTrouble> m_troubles;
    QSet<AttachmentId> m_wanted; ///< asked for and not yet here
    QHash<AttachmentId, int> m_failures; ///< in a row
    QSet<AttachmentId> m_resting;
    Millis m_rest;
    bool m_isOnline;
};

} // namespace Baton::Ui
