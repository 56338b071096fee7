// SPDX-FileCopyrightText: Baton contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "console/fileshelf.h"
#include "screenshots/scene.h"
#include "ui/window/desk.h"

#include <QBuffer>
#include <QImage>
#include <QPainter>

using namespace Qt::Literals::StringLiterals;

namespace Baton::Test {

namespace {

/// A room with a desk, as somebody would photograph it.
QByteArray photo()
{
    QImage image(1200, 900, QImage::Format_RGB32);
    QPainter painter(&image);
    QLinearGradient wall(0, 0, 0, 900);
    wall.setColorAt(0, QColor(0xe9dfd0));
    wall.setColorAt(0.7, QColor(0xcbb89c));
    painter.fillRect(image.rect(), wall);
    painter.fillRect(0, 640, 1200, 260, QColor(0x8a6a4a));
    painter.fillRect(220, 420, 760, 36, QColor(0x5b3d22));
    painter.fillRect(260, 456, 28, 260, QColor(0x4a3019));
    painter.fillRect(912, 456, 28, 260, QColor(0x4a3019));
    painter.fillRect(520, 250, 260, 160, QColor(0x23303a));
    painter.fillRect(535, 265, 230, 130, QColor(0x7fb2c9));
    painter.end();
    QByteArray bytes;
    QBuffer buffer(&bytes);
    buffer.open(QBuffer::WriteOnly);
    image.save(&buffer, "JPEG", 80);
    return bytes;
}

void openFiles(Scene &scene)
{
    const Instant now = scene.world.now();
    FakeBackend &backend = scene.world.backend();
    const Attachment desk{AttachmentId(u"f_desk0001"_s), u"IMG_2041.jpg"_s, u"image/jpeg"_s, 0};
    Attachment shown = desk;
    backend.files.insert(desk.id, photo());
    shown.size = backend.files.value(desk.id).size();
    const Attachment large{AttachmentId(u"f_large001"_s), u"floor-plan-final.png"_s, u"image/png"_s, 109'474};
    backend.files.insert(large.id,
                         QByteArray::fromHex("89504e470d0a1a0a0000000d49484452000075300000753001000000004e5cc517")
                             + QByteArray(40, 'x'));
    Message picture = said(Speaker::Visitor, u"This is the room. Would the Alder fit?"_s, now - Millis(600'000));
    picture.attachments = {shown};
    Message plan = said(Speaker::Visitor, {}, now - Millis(420'000));
    plan.attachments = {large, {AttachmentId(u"f_order001"_s), u"order \u202efdp.exe"_s, {}, 2'340'000}};
    Message answer = said(Speaker::Agent, u"It would, with 40 cm to spare. Here is the quote."_s, now - Millis(120'000),
                          u"a_ana00001"_s);
    answer.attachments = {{AttachmentId(u"f_quote001"_s), u"Quote 2026-1140 Alder desks for Nortada.pdf"_s,
                           u"application/pdf"_s, 84'213}};
    scene.world.setThread(World::maria.toString(), {picture, plan, answer});
    scene.open(World::maria);
    scene.wait(300);
}

void attach(Scene &scene)
{
    openFiles(scene);
    FileShelf &files = scene.world.console().files();
    FakeBackend &backend = scene.world.backend();
    const auto add = [&](const QString &name, qsizetype size) {
        const QString id = files.addBytes(World::maria, name, QByteArray(size, 'x')).value_or(QString());
        files.flush();
        scene.wait(60);
        return id;
    };
    add(u"Quote.pdf"_s, 84'213);
    backend.finishesUploads = false;
    const QString moving = add(u"Assembly in five steps, second edition.mp4"_s, 8'400'000);
    Q_EMIT backend.transferProgress(moving, 5'200'000, 8'400'000);
    const QString failed = add(u"old.bin"_s, 1'200);
    Q_EMIT backend.transferEnded({failed, Code::Internal, false, {}, {}});
    scene.type(u"And how it is put together:"_s);
}

} // namespace

QList<Shot> fileShots()
{
    using Ui::Scheme;
    return {
        {u"files"_s, {1280, 860}, Scheme::Light, Qt::LeftToRight, openFiles, false},
        {u"files-dark"_s, {1280, 860}, Scheme::Dark, Qt::LeftToRight, openFiles, true},
        {u"files-right-to-left"_s, {1280, 860}, Scheme::Light, Qt::RightToLeft, attach, true},
        {u"attaching"_s, {1280, 860}, Scheme::Light, Qt::LeftToRight, attach, false},
        {u"attaching-dark"_s, {1280, 860}, Scheme::Dark, Qt::LeftToRight, attach, true},
        {u"attaching-at-900x700"_s, {900, 700}, Scheme::Light, Qt::LeftToRight, attach, false},
    };
}

} // namespace Baton::Test
