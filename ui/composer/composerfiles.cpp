// SPDX-FileCopyrightText: Baton contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// Files that go with what is written.
#include "console/fileshelf.h"
#include "ui/composer/composer.h"
#include "ui/composer/replyedit.h"
#include "ui/files/attachmentbar.h"
#include "ui/theme/controls.h"

#include <QPushButton>

using namespace Qt::Literals::StringLiterals;

namespace Baton::Ui {

void Composer::buildFiles()
{
    m_files = new AttachmentBar(m_console, m_theme, this);
    addAbove(m_files);
    m_attach = makeButton(m_theme, ButtonKind::Quiet, u"attachButton"_s, {}, u"attach"_s, this);
    m_attach->setAccessibleName(tr("Attach files"));
    m_attach->setFocusPolicy(Qt::TabFocus);
    addTool(m_attach);
    connect(m_attach, &QPushButton::clicked, m_files, &AttachmentBar::choose);
    connect(m_edit, &ReplyEdit::filesOffered, m_files, &AttachmentBar::addFiles);
    connect(m_edit, &ReplyEdit::imageOffered, m_files, &AttachmentBar::addImage);
    connect(m_files, &AttachmentBar::focusWanted, this, &Composer::focusEditor);
    connect(m_files, &AttachmentBar::changed, this, [this] {
        m_trouble.clear();
        refreshMode();
    });
}

void Composer::refreshFiles()
{
    const bool open = canWrite() && m_console.files().takesFiles();
    m_edit->setTakesFiles(open);
    m_attach->setEnabled(open);
    m_files->setEnabled(canWrite());
    if (!canWrite())
        setPlainToolTip(*m_attach, m_access.whyNot);
    else
        setPlainToolTip(*m_attach,
                        open ? tr("Attach files, or paste or drop them here") : tr("Files cannot be sent here"));
}

bool Composer::hasFiles() const
{
    return m_files->hasFiles();
}

} // namespace Baton::Ui
