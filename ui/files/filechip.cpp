// SPDX-FileCopyrightText: Baton contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/files/filechip.h"

#include "ui/files/fileblock.h"
#include "ui/theme/controls.h"

#include <QHBoxLayout>
#include <QLocale>
#include <QPainter>
#include <QPainterPath>
#include <QPushButton>

using namespace Qt::Literals::StringLiterals;

namespace Baton::Ui {

FileChip::FileChip(const Theme &theme, QWidget *parent)
    : QFrame(parent)
    , m_theme(theme)
    , m_name(new PlainLabel(theme.font(TextSize::Small), this))
    , m_state(new PlainLabel(theme.font(TextSize::Small), this))
    , m_retry(makeButton(theme, ButtonKind::Link, u"retryFile"_s, tr("Try again"), {}, this))
    , m_remove(makeButton(theme, ButtonKind::Quiet, u"removeFile"_s, {}, u"close"_s, this))
{
    setProperty("sheet", true);
    m_state->setMuted(true);
    m_remove->setIconSize({theme.space(3), theme.space(3)});
    m_retry->setFont(theme.font(TextSize::Small));
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(leadingMargins(theme.space(2), 2, 2, 2));
    row->setSpacing(theme.space(1));
    row->addWidget(m_name);
    row->addSpacing(theme.space(1));
    row->addWidget(m_state);
    row->addWidget(m_retry);
    row->addWidget(m_remove);
    connect(m_remove, &QPushButton::clicked, this, [this] { Q_EMIT removeWanted(m_id); });
    connect(m_retry, &QPushButton::clicked, this, [this] { Q_EMIT retryWanted(m_id); });
}

void FileChip::show(const ShelfFile &file)
{
    m_id = file.file.id.toString();
    m_failed = file.state == ShelfFile::State::Failed;
    const qint64 size = qMax<qint64>(1, file.file.size);
    m_share = file.state == ShelfFile::State::Uploading ? double(file.sent) / double(size) : 1;
    QString state = fileSize(file.file.size);
    if (file.state == ShelfFile::State::Copying)
        state = tr("Reading…");
    else if (file.state == ShelfFile::State::Uploading)
        state = QLocale().toString(int(m_share * 100)) + QLocale().percent();
    else if (m_failed)
        state = file.failure;
    m_name->setFullText(QFontMetrics(m_name->font()).elidedText(file.file.name, Qt::ElideMiddle, m_theme.space(44)));
    m_state->setFullText(state);
    m_retry->setVisible(m_failed);
    m_retry->setAccessibleName(tr("Try again: %1").arg(file.file.name));
    const QString remove = tr("Remove %1").arg(file.file.name);
    m_remove->setAccessibleName(remove);
    m_remove->setAccessibleDescription(state);
    setPlainToolTip(*m_remove, remove);
    setPlainToolTip(*this, m_failed ? file.failure : file.file.name);
    update();
}

void FileChip::paintEvent(QPaintEvent *event)
{
    QFrame::paintEvent(event);
    if (m_share >= 1 && !m_failed)
        return;
    QPainter painter(this);
    // Within the frame, its round corners included.
    painter.setRenderHint(QPainter::Antialiasing);
    QPainterPath inside;
    inside.addRoundedRect(QRectF(rect()).adjusted(1, 1, -1, -1), 7, 7);
    painter.setClipPath(inside);
    const QRect line(1, height() - 4, width() - 2, 3);
    painter.fillRect(line, m_theme.color(m_failed ? ColorRole::WaitLate : ColorRole::Line));
    if (m_failed)
        return;
    QRect done = line;
    done.setWidth(int(line.width() * m_share));
    if (layoutDirection() == Qt::RightToLeft)
        done.moveRight(line.right());
    painter.fillRect(done, m_theme.color(ColorRole::Accent));
}

} // namespace Baton::Ui

#include "moc_filechip.cpp"
