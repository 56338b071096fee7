// SPDX-FileCopyrightText: Baton contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/preferences/keyfield.h"

#include "ui/theme/controls.h"

#include <QKeyEvent>

namespace Baton::Ui {

namespace {

bool isModifier(int key)
{
    return key == Qt::Key_Shift || key == Qt::Key_Control || key == Qt::Key_Alt || key == Qt::Key_Meta
        || key == Qt::Key_AltGr || key == Qt::Key_CapsLock || key == Qt::Key_NumLock || key == Qt::Key_unknown
        || key == 0;
}

/// Shift is part of "?" already, and the keypad's Enter is Enter.
QKeySequence sequenceOf(const QKeyEvent &event)
{
    Qt::KeyboardModifiers modifiers = event.modifiers() & ~Qt::KeypadModifier;
    const int key = event.key();
    const bool letterOrDigit = (key >= Qt::Key_A && key <= Qt::Key_Z) || (key >= Qt::Key_0 && key <= Qt::Key_9);
    if (key > Qt::Key_Space && key < Qt::Key_Escape && !letterOrDigit)
        modifiers &= ~Qt::ShiftModifier;
    return QKeySequence(QKeyCombination(modifiers, Qt::Key(key == Qt::Key_Enter ? int(Qt::Key_Return) : key)));
}

} // namespace

QString shownKey(const QKeySequence &key)
{
    return key.isEmpty() ? KeyField::tr("none") : key.toString(QKeySequence::NativeText);
}

KeyField::KeyField(QWidget *parent)
    : QPushButton(parent)
{
    setAutoDefault(false);
    setProperty("kind", QStringLiteral("key"));
    connect(this, &QPushButton::clicked, this, [this] { setRecording(true); });
    setKey({});
}

void KeyField::setKey(const QKeySequence &key)
{
    m_key = key;
    setRecording(false);
}

void KeyField::setRecording(bool recording)
{
    m_recording = recording;
    setText(recording ? tr("Press a key…") : shownKey(m_key));
    setStyleProperty(*this, "recording", recording);
}

QSize KeyField::sizeHint() const
{
    // As wide in every row, and when it asks for a key.
    const QFontMetrics metrics(font());
    const int widest = qMax(metrics.horizontalAdvance(tr("Press a key…")),
                            metrics.horizontalAdvance(shownKey(Qt::CTRL | Qt::SHIFT | Qt::Key_Return)));
    return {widest + metrics.averageCharWidth() * 4, QPushButton::sizeHint().height()};
}

bool KeyField::event(QEvent *event)
{
    // While it listens no shortcut and no change of focus takes the key away.
    if (m_recording && event->type() == QEvent::ShortcutOverride) {
        event->accept();
        return true;
    }
    if (m_recording && event->type() == QEvent::KeyPress) {
        keyPressEvent(static_cast<QKeyEvent *>(event));
        return true;
    }
    return QPushButton::event(event);
}

void KeyField::keyPressEvent(QKeyEvent *event)
{
    if (!m_recording) {
        QPushButton::keyPressEvent(event);
        return;
    }
    event->accept();
    if (event->isAutoRepeat() || isModifier(event->key()))
        return;
    setRecording(false);
    if (event->key() != Qt::Key_Escape)
        Q_EMIT recorded(sequenceOf(*event));
}

void KeyField::focusOutEvent(QFocusEvent *event)
{
    setRecording(false);
    QPushButton::focusOutEvent(event);
}

} // namespace Baton::Ui

#include "moc_keyfield.cpp"
