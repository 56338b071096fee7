// SPDX-FileCopyrightText: Baton contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/files/pictures.h"

#include "console/console.h"
#include "console/downloads.h"
#include "console/fileshelf.h"

#include <QFile>
#include <QPointer>
#include <QTimer>

#include <algorithm>
#include <utility>

namespace Baton::Ui {

namespace {

constexpr qsizetype cachedKiB = 48 * 1024;
constexpr int mostDoublings = 5;

bool hasLink(const Console &console)
{
    return console.state().link().phase == LinkPhase::Online;
}

} // namespace

Pictures::Pictures(Console &console, QObject *parent, Millis rest)
    : QObject(parent)
    , m_console(console)
    , m_images(cachedKiB)
    , m_rest(rest)
    , m_isOnline(hasLink(console))
{
    m_pool.setMaxThreadCount(1);
    m_pool.setExpiryTimeout(5'000);
    connect(&console.downloads(), &Downloads::arrived, this, [this](const AttachmentId &id, const QByteArray &bytes) {
        if (m_wanted.contains(id))
            decode(id, bytes);
    });
    connect(&console.downloads(), &Downloads::failed, this,
            [this](const AttachmentId &id, Code, bool retry) { onFailed(id, retry); });
    connect(&console.state(), &ConsoleState::linkChanged, this, &Pictures::onLink);
}

Pictures::~Pictures()
{
    m_pool.clear();
    m_pool.waitForDone();
}

bool Pictures::mayShow(const Attachment &file)
{
    return isShownType(file.type) && file.size > 0 && file.size <= mostBytes;
}

Pictures::State Pictures::state(const Attachment &file) const
{
    if (!mayShow(file))
        return State::None;
    if (m_images.contains(file.id))
        return State::Ready;
    const auto trouble = m_troubles.constFind(file.id);
    if (trouble == m_troubles.cend())
        return State::Loading;
    return *trouble == PictureTrouble::TooLarge ? State::TooLarge : State::Broken;
}

const QImage *Pictures::picture(const Attachment &file) const
{
    return m_images.object(file.id);
}

void Pictures::want(const Attachment &file)
{
    if (state(file) != State::Loading || m_wanted.contains(file.id) || m_resting.contains(file.id))
        return;
    m_wanted.insert(file.id);
    // One of ours on its way is at hand.
    const QString path = m_console.files().pathOf(file.id);
    if (!path.isEmpty())
        start(file.id, [path] {
            QFile kept(path);
            return kept.open(QFile::ReadOnly) ? kept.read(mostBytes) : QByteArray();
        });
    else
        m_console.downloads().fetch(file);
}

void Pictures::decode(const AttachmentId &id, const QByteArray &bytes)
{
    start(id, [bytes] { return bytes; });
}

void Pictures::start(const AttachmentId &id, std::function<QByteArray()> read)
{
    m_pool.start([self = QPointer(this), id, read = std::move(read)] {
        const DecodedPicture decoded = decodePicture(read(), mostPixels);
        QMetaObject::invokeMethod(
            self.data(),
            [self, id, decoded] {
                self->m_wanted.remove(id);
                self->m_failures.remove(id);
                if (decoded.trouble == PictureTrouble::None)
                    self->m_images.insert(id, new QImage(decoded.image), 1 + decoded.image.sizeInBytes() / 1024);
                else
                    self->m_troubles.insert(id, decoded.trouble);
                Q_EMIT self->changed(id);
            },
            Qt::QueuedConnection);
    });
}

void Pictures::onFailed(const AttachmentId &id, bool retry)
{
    if (!m_wanted.remove(id))
        return;
    if (retry)
        return rest(id);
    m_troubles.insert(id, PictureTrouble::Broken);
    Q_EMIT changed(id);
}

/// Being painted again would ask for it again, as fast as the answers come.
void Pictures::rest(const AttachmentId &id)
{
    m_resting.insert(id);
    const int round = ++m_failures[id];
    const Millis wait = m_rest * (1 << std::min(round - 1, mostDoublings));
    QTimer::singleShot(wait, this, [this, id, round] {
        if (m_failures.value(id) == round && m_resting.remove(id))
            Q_EMIT changed(id);
    });
}

void Pictures::onLink()
{
    const bool isBack = !std::exchange(m_isOnline, hasLink(m_console)) && m_isOnline;
    if (!isBack)
        return;
    m_failures.clear();
    const QSet<AttachmentId> rested = std::exchange(m_resting, {});
    for (const AttachmentId &id : rested)
        Q_EMIT changed(id);
}

} // namespace Baton::Ui

#include "moc_pictures.cpp"
