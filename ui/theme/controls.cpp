// SPDX-FileCopyrightText: Baton contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/theme/controls.h"

#include <QAction>
#include <QComboBox>
#include <QCoreApplication>
#include <QFrame>
#include <QGuiApplication>
#include <QLineEdit>
#include <QLocale>
#include <QPushButton>
#include <QStyle>

#include <utility>

using namespace Qt::Literals::StringLiterals;

namespace Baton::Ui {

QPushButton *makeButton(const Theme &theme, ButtonKind kind, const QString &objectName, const QString &text,
                        const QString &iconName, QWidget *parent)
{
    auto *button = new QPushButton(text, parent);
    button->setObjectName(objectName);
    button->setAccessibleName(text);
    button->setAutoDefault(false);
    button->setFont(theme.font(TextSize::Body));
    static const QStringList kinds{u"normal"_s,  u"primary"_s, u"quiet"_s, u"link"_s,
                                   u"segment"_s, u"fold"_s,    u"answer"_s};
    button->setProperty("kind", kinds.at(int(kind)));
    button->setFocusPolicy(Qt::StrongFocus);
    if (!iconName.isEmpty()) {
        button->setIcon(theme.icon(iconName, kind == ButtonKind::Primary ? ColorRole::OnAccent : ColorRole::TextMuted));
        // Wider than high: the icon stands at the leading edge, the rest is the gap to the text.
        const int gap = text.isEmpty() ? 0 : theme.space(1);
        button->setIconSize(QSize(theme.space(4) + gap, theme.space(4)));
    }
    return button;
}

void addClearAction(const Theme &theme, QLineEdit &edit)
{
    QAction *clear = edit.addAction(theme.icon(u"close"_s, ColorRole::TextMuted), QLineEdit::TrailingPosition);
    clear->setText(QCoreApplication::translate("Baton::Ui::Controls", "Clear"));
    clear->setVisible(!edit.text().isEmpty());
    QObject::connect(&edit, &QLineEdit::textChanged, clear,
                     [clear](const QString &text) { clear->setVisible(!text.isEmpty()); });
    QObject::connect(clear, &QAction::triggered, &edit, &QLineEdit::clear);
}

bool setChoices(QComboBox &list, const QList<std::pair<QString, QString>> &choices)
{
    QList<std::pair<QString, QString>> shown;
    for (int i = 0; i < list.count(); ++i)
        shown.append({list.itemText(i), list.itemData(i).toString()});
    if (shown == choices)
        return false;
    list.clear();
    for (const auto &[name, id] : choices)
        list.addItem(name, id);
    return true;
}

void setPlainToolTip(QWidget &widget, const QString &text, const QString &shortcut)
{
    widget.setProperty("tipText", text);
    widget.setProperty("tipKey", shortcut);
    const QVariantMap changed = widget.window()->property("changedKeys").toMap();
    const QString key = shortcut.isEmpty() ? QString() : changed.value(shortcut, shortcut).toString();
    const QString whole = key.isEmpty() ? text : text + u" ("_s + key + u')';
    const QString tip = whole.isEmpty() ? QString() : u"<span>"_s + whole.toHtmlEscaped() + u"</span>"_s;
    // It is said again with every letter that is written, and each change is told to screen readers.
    if (widget.toolTip() == tip && widget.accessibleDescription() == whole)
        return;
    widget.setToolTip(tip);
    widget.setAccessibleDescription(whole);
}

void setChangedKeys(QWidget &window, const QVariantMap &keys)
{
    window.setProperty("changedKeys", keys);
    for (QWidget *widget : window.findChildren<QWidget *>()) {
        if (const QString key = widget->property("tipKey").toString(); !key.isEmpty())
            setPlainToolTip(*widget, widget->property("tipText").toString(), key);
    }
}

QMargins leadingMargins(int leading, int top, int trailing, int bottom)
{
    if (QGuiApplication::layoutDirection() == Qt::RightToLeft)
        std::swap(leading, trailing);
    return {leading, top, trailing, bottom};
}

int headHeight(const Theme &theme)
{
    // Two lines, the first one with buttons.
    return qMax(theme.space(15), 2 * headLineHeight(theme) + theme.space(4));
}

int headLineHeight(const Theme &theme)
{
    // Some scripts are taller than the font says.
    const QFontMetrics metrics(theme.font(TextSize::Small));
    const int tall = metrics.size(Qt::TextSingleLine, QLocale().nativeLanguageName()).height();
    return qMax(metrics.height() + theme.space(1), tall);
}

QFrame *makeLine(Qt::Orientation orientation, QWidget *parent)
{
    auto *line = new QFrame(parent);
    line->setProperty("line", true);
    if (orientation == Qt::Horizontal)
        line->setFixedHeight(1);
    else
        line->setFixedWidth(1);
    return line;
}

void setStyleProperty(QWidget &widget, const char *name, const QVariant &value)
{
    if (widget.property(name) == value)
        return;
    widget.setProperty(name, value);
    widget.style()->unpolish(&widget);
    widget.style()->polish(&widget);
    widget.update();
}

} // namespace Baton::Ui
