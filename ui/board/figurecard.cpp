// SPDX-FileCopyrightText: Baton contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/board/figurecard.h"

#include "ui/board/figurewords.h"
#include "ui/theme/controls.h"

#include <QVBoxLayout>

using namespace Qt::Literals::StringLiterals;

namespace Baton::Ui {

FigureCard::FigureCard(FigureKind kind, const Theme &theme, QWidget *parent)
    : QPushButton(parent)
    , m_kind(kind)
    , m_title(new PlainLabel(theme.font(TextSize::Small), this))
    , m_value(new PlainLabel(theme.font(TextSize::Display), this))
    , m_basis(new PlainLabel(theme.font(TextSize::Small), this))
    , m_comparison(new PlainLabel(theme.font(TextSize::Small), this))
{
    setObjectName(u"figure_"_s + FiguresState::nameOf(kind));
    setProperty("kind", u"tile"_s);
    setFocusPolicy(Qt::StrongFocus);
    setAutoDefault(false);
    setCheckable(true);
    setAutoExclusive(true);
    m_title->setFullText(FigureWords::title(kind));
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(theme.space(3), theme.space(2), theme.space(3), theme.space(2));
    column->setSpacing(0);
    for (PlainLabel *label : {m_title, m_value, m_basis, m_comparison}) {
        label->setAttribute(Qt::WA_TransparentForMouseEvents);
        column->addWidget(label);
    }
    for (PlainLabel *label : {m_title, m_basis, m_comparison}) {
        label->setMuted(true);
        label->setMaximumLines(0); // longer in some languages
    }
    column->addStretch(1);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Minimum);
}

QString FigureCard::value() const
{
    return m_value->fullText();
}

QString FigureCard::basis() const
{
    return m_basis->fullText();
}

QString FigureCard::comparison() const
{
    return m_comparison->fullText();
}

void FigureCard::setTile(const FigureTile &tile, const QString &where)
{
    const auto put = [](PlainLabel *label, const QString &text) {
        if (label->fullText() != text)
            label->setFullText(text);
    };
    put(m_value, FigureWords::value(tile.figure));
    put(m_basis, FigureWords::basis(tile));
    put(m_comparison, FigureWords::comparison(tile));
    QStringList spoken{FigureWords::title(m_kind), value(), basis(), comparison(), where};
    spoken.removeAll(QString());
    const QString name = spoken.join(u", "_s);
    if (accessibleName() != name)
        setAccessibleName(name);
    setPlainToolTip(*this, FigureWords::definition(m_kind, tile));
}

/// Of what is laid into it: a button knows its own text alone.
QSize FigureCard::sizeHint() const
{
    return layout()->totalSizeHint();
}

QSize FigureCard::minimumSizeHint() const
{
    return layout()->totalMinimumSize();
}

} // namespace Baton::Ui

#include "moc_figurecard.cpp"
