// SPDX-FileCopyrightText: Baton contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/preferences/askfields.h"

#include "domain/handoffrules.h"
#include "ui/preferences/typing.h"
#include "ui/preferences/wheelguard.h"
#include "ui/theme/controls.h"
#include "ui/words/handoffwords.h"

#include <QBoxLayout>
#include <QMenu>
#include <QPushButton>
#include <QSpinBox>

using namespace Qt::Literals::StringLiterals;

namespace Baton::Ui {

AskFields::AskFields(const QString &name, const QString &whose, const Theme &theme, QWidget *parent)
    : QWidget(parent)
    , m_whose(whose)
    , m_button(makeButton(theme, ButtonKind::Normal, name % u"Fields"_s, tr("Choose details…"), {}, this))
    , m_asked(new PlainLabel(theme.font(TextSize::Body), this))
    , m_questions(new QSpinBox(this))
{
    auto *menu = new QMenu(m_button);
    for (const QString &field : askableFields()) {
        QAction *action = menu->addAction(HandoffWords::field(field));
        action->setData(field);
        action->setCheckable(true);
        connect(action, &QAction::triggered, this, [this, field](bool on) { toggle(field, on); });
        m_actions.append(action);
    }
    m_button->setMenu(menu);
    m_questions->setObjectName(name % u"Questions"_s);
    m_questions->setRange(1, maxQuestions);
    m_questions->setFont(theme.font(TextSize::Body));
    m_questions->setKeyboardTracking(false);
    m_questions->setButtonSymbols(QAbstractSpinBox::NoButtons);
    //: before a number: at most 2 questions
    m_questions->setPrefix(tr("at most") % u' ');
    m_questions->setAccessibleName(tr("%1: questions at most").arg(whose));
    m_asked->setMaximumLines(0); // many details are longer than a button may be
    guardWheel(*m_questions);
    auto *line = new QHBoxLayout;
    line->setSpacing(theme.space(3));
    line->addWidget(m_button);
    line->addWidget(m_questions);
    line->addStretch(1);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(theme.space(2));
    column->addLayout(line);
    column->addWidget(m_asked);
    connect(m_questions, &QSpinBox::valueChanged, this, &AskFields::edited);
    showFields();
}

int AskFields::questions() const
{
    return m_questions->value();
}

void AskFields::setAsked(const QStringList &fields, int questions)
{
    showNumber(*m_questions, questions);
    m_fields = fields;
    showFields();
}

void AskFields::toggle(const QString &field, bool on)
{
    m_fields.removeAll(field);
    if (on)
        m_fields.append(field);
    showFields();
    Q_EMIT edited();
}

void AskFields::showFields()
{
    for (QAction *action : std::as_const(m_actions))
        action->setChecked(m_fields.contains(action->data().toString()));
    //: which details the AI asks for
    const QString asked = m_fields.isEmpty() ? QString() : tr("Ask: %1").arg(HandoffWords::fields(m_fields));
    m_asked->setFullText(asked);
    m_asked->setVisible(!asked.isEmpty());
    m_button->setAccessibleName(u"%1: %2"_s.arg(m_whose, asked.isEmpty() ? m_button->text() : asked));
}

} // namespace Baton::Ui

#include "moc_askfields.cpp"
