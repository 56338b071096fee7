// SPDX-FileCopyrightText: Baton contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/composer/choicesheet.h"

#include "ui/theme/controls.h"

#include <QKeyEvent>
#include <QLabel>
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
        showKey(*button, key);
        button->setAccessibleName(choice.text);
        setPlainToolTip(*button, choice.text, key);
        connect(button, &QPushButton::clicked, this, [this, value = choice.value] { Q_EMIT chosen(value); });
        m_content->addWidget(button);
    }
}

/// The letter in a key of its own, so that the answers stand in a column.
void ChoiceSheet::showKey(QPushButton &button, const QString &key) const
{
    auto *cap = new QLabel(key, &button);
    cap->setTextFormat(Qt::PlainText);
    cap->setProperty("chip", true);
    cap->setAlignment(Qt::AlignCenter);
    cap->setFixedWidth(m_theme.space(6));
    cap->setAttribute(Qt::WA_TransparentForMouseEvents);
    auto *row = new QHBoxLayout(&button);
    row->setContentsMargins(m_theme.space(2), 0, m_theme.space(2), 0);
    row->addWidget(cap, 0, Qt::AlignVCenter);
    row->addStretch(1);
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

#include "moc_choicesheet.cpp"
