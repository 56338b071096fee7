// SPDX-FileCopyrightText: Baton contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/dialogs/linkdialog.h"

#include "ui/theme/controls.h"
#include "ui/transcript/links.h"

#include <QApplication>
#include <QBoxLayout>
#include <QClipboard>
#include <QPushButton>

using namespace Qt::Literals::StringLiterals;

namespace Baton::Ui {

LinkDialog::LinkDialog(const QUrl &url, const Theme &theme, QWidget *parent)
    : QDialog(parent)
{
    setObjectName(u"linkDialog"_s);
    setWindowTitle(tr("Open link"));
    setAttribute(Qt::WA_DeleteOnClose);
    const QString address = url.toString(QUrl::FullyEncoded);
    auto *intro = new PlainLabel(theme.font(TextSize::Body), this);
    intro->setFullText(tr("A visitor sent this link. It leads to"));
    intro->setMuted(true);
    auto *host = new PlainLabel(theme.font(TextSize::Title), this);
    host->setObjectName(u"linkHost"_s);
    host->setFullText(shownHost(url));
    auto *whole = new PlainLabel(theme.font(TextSize::Small), this);
    whole->setMaximumLines(3);
    whole->setFullText(address);
    whole->setMuted(true);
    auto *cancel = makeButton(theme, ButtonKind::Normal, u"cancelButton"_s, tr("Cancel"), {}, this);
    auto *copy = makeButton(theme, ButtonKind::Normal, u"copyLinkButton"_s, tr("Copy address"), u"copy"_s, this);
    auto *open = makeButton(theme, ButtonKind::Primary, u"openLinkButton"_s, tr("Open in browser"), {}, this);
    auto *buttons = new QHBoxLayout;
    buttons->addWidget(copy);
    buttons->addStretch(1);
    buttons->addWidget(cancel);
    buttons->addWidget(open);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(theme.space(6), theme.space(5), theme.space(6), theme.space(5));
    column->setSpacing(theme.space(2));
    column->addWidget(intro);
    column->addWidget(host);
    column->addWidget(whole);
    column->addSpacing(theme.space(3));
    column->addLayout(buttons);
    setMinimumWidth(theme.space(110));
    cancel->setFocus();
    connect(cancel, &QPushButton::clicked, this, &QDialog::reject);
    connect(copy, &QPushButton::clicked, this, [address] { QApplication::clipboard()->setText(address); });
    connect(open, &QPushButton::clicked, this, [this, url] {
        Q_EMIT openWanted(url);
        accept();
    });
}

} // namespace Baton::Ui

#include "moc_linkdialog.cpp"
