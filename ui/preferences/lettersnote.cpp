// SPDX-FileCopyrightText: Baton contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/preferences/lettersnote.h"

#include "console/letterbox.h"
#include "ui/theme/controls.h"
#include "ui/words/letterwords.h"

#include <QBoxLayout>
#include <QLabel>
#include <QPushButton>

using namespace Qt::Literals::StringLiterals;

namespace Baton::Ui {

LettersNote::LettersNote(const LetterBox &letters, const Theme &theme, QWidget *parent)
    : QWidget(parent)
    , m_letters(letters)
    , m_theme(theme)
    , m_mark(new QLabel(this))
    , m_words(new PlainLabel(theme.font(TextSize::Body), this))
{
    setObjectName(u"lettersNote"_s);
    m_mark->setTextFormat(Qt::PlainText);
    m_words->setMaximumLines(0);
    auto *look = makeButton(theme, ButtonKind::Link, u"lettersLook"_s, tr("Look at them"), {}, this);
    look->setAccessibleName(tr("Look at what could not be delivered"));
    auto *line = new QHBoxLayout(this);
    line->setContentsMargins(leadingMargins(0, 0, theme.space(2), theme.space(3)));
    line->setSpacing(theme.space(2));
    line->addWidget(m_mark);
    line->addWidget(m_words, 1);
    line->addWidget(look);
    connect(look, &QPushButton::clicked, this, &LettersNote::wanted);
    connect(&letters, &LetterBox::changed, this, &LettersNote::refresh);
    connect(&theme, &Theme::changed, this, &LettersNote::refresh);
    refresh();
}

void LettersNote::refresh()
{
    const int side = m_theme.space(4);
    m_mark->setPixmap(m_theme.icon(u"warning"_s, ColorRole::WaitSoon).pixmap(QSize(side, side), devicePixelRatioF()));
    m_words->setFullText(LetterWords::count(m_letters.count()));
    setVisible(m_letters.count() > 0);
}

} // namespace Baton::Ui

#include "moc_lettersnote.cpp"
