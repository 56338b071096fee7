// SPDX-FileCopyrightText: Baton contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/composer/choicesheet.h"

#include "ui/theme/controls.h"

#include <QKeyEvent>
#include <QPushButton>
#include <QVBoxLayout>

using namespace Qt::Literals::StringLiterals;

namespace Baton::Ui {

ChoiceSheet::ChoiceSheet(const Theme &theme, const QString &objectName, const QString &title, QList<Choice> choices,
                         QWidget *parent)
    : Sheet(theme, title, parent)
    , m_choices(std::move(choices))
{
    setObjectName(objectName);
    setFocusPolicy(Qt::StrongFocus);
    m_content->setSpacing(0);
    for (const Choice &choice : std::as_const(m_choices)) {
        const QString key = QKeySequence(choice.key).toString(QKeySequence::NativeText);
        auto *button = makeButton(theme, ButtonKind::Answer, objectName + u'_' + choice.value, choice.text, {}, this);
        button->setText(key + u"    "_s + choice.text);
        button->setAccessibleName(choice.text);
        setPlainToolTip(*button, choice.text, key);
        connect(button, &QPushButton::clicked, this, [this, value = choice.value] { Q_EMIT chosen(value); });
        m_content->addWidget(button);
    }
}

void ChoiceSheet::begin()
{
    setFocus();
}

void ChoiceSheet::keyPressEvent(QKeyEvent *event)
{
    if (event->modifiers() == Qt::NoModifier || event->modifiers() == Qt::KeypadModifier) {
        for (const Choice &choice : std::as_const(m_choices)) {
            if (event->key() == choice.key) {
                Q_EMIT chosen(choice.value);
                return;
            }
        }
    }
    Sheet::keyPressEvent(event);
}

} // namespace Baton::Ui
