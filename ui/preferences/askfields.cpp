// SPDX-FileCopyrightText: Baton contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/preferences/askfields.h"

#include "domain/handoffrules.h"
#include "ui/preferences/wheelguard.h"
#include "ui/theme/controls.h"
#include "ui/words/handoffwords.h"

#include <QBoxLayout>
#include <QMenu>
#include <QPushButton>
#include <QSignalBlocker>
#include <QSpinBox>

using namespace Qt::Literals::StringLiterals;

namespace Baton::Ui {

AskFields::AskFields(const QString &name, const QString &whose, const Theme &theme, QWidget *parent)
    : QWidget(parent)
    , m_button(makeButton(theme, ButtonKind::Normal, name % u"Fields"_s, {}, {}, this))
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
    //: before a number: at most 2 questions
    m_questions->setPrefix(tr("at most") % u' ');
    m_questions->setAccessibleName(tr("%1: questions at most").arg(whose));
    m_button->setProperty("whose", whose);
    guardWheel(*m_questions);
    auto *line = new QHBoxLayout(this);
    line->setContentsMargins(0, 0, 0, 0);
    line->setSpacing(theme.space(3));
    line->addWidget(m_button);
    line->addWidget(m_questions);
    line->addStretch(1);
    connect(m_questions, &QSpinBox::valueChanged, this, &AskFields::edited);
    showFields();
}

int AskFields::questions() const
{
    return m_questions->value();
}

void AskFields::setAsked(const QStringList &fields, int questions)
{
    const QSignalBlocker quiet(m_questions);
    m_questions->setValue(questions);
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
    const QString asked =
        m_fields.isEmpty() ? tr("Choose details…") : tr("Ask: %1").arg(HandoffWords::fields(m_fields));
    m_button->setText(asked);
    m_button->setAccessibleName(u"%1: %2"_s.arg(m_button->property("whose").toString(), asked));
}

} // namespace Baton::Ui
