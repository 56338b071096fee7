// SPDX-FileCopyrightText: Baton contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/theme/plainlabel.h"
#include "ui/theme/theme.h"

#include <QList>
#include <QMargins>
#include <QString>

#include <utility>

class QComboBox;
class QFrame;
class QLineEdit;
class QPushButton;

namespace Baton::Ui {

enum class ButtonKind { Normal, Primary, Quiet, Link, Segment, Fold, Answer };

/// A push button named for tests, people and screen readers; the icon's name may be empty.
QPushButton *makeButton(const Theme &theme, ButtonKind kind, const QString &objectName, const QString &text,
                        const QString &iconName, QWidget *parent);
/// A button at the end of a field that empties it, there while it holds something. The toolkit's own looks through the
/// icon themes of the desktop at the start.
void addClearAction(const Theme &theme, QLineEdit &edit);
/// Tooltip with the reason or the shortcut, shown literally.
/// The shortcut is the default one; where the person chose another, that is shown.
void setPlainToolTip(QWidget &widget, const QString &text, const QString &shortcut = {});
/// Tells all tooltips in a window which keys have been changed: default key to the one of now, empty for none.
void setChangedKeys(QWidget &window, const QVariantMap &keys);
/// What one can choose: what it is called, and what it stands for. A list that has them already stays as it is, with
/// what is chosen and folded out; otherwise nothing is chosen afterwards. Returns whether it was filled.
bool setChoices(QComboBox &list, const QList<std::pair<QString, QString>> &choices);
/// Margins of a layout from the leading edge on: layouts mirror what they hold, but not their margins.
QMargins leadingMargins(int leading, int top, int trailing, int bottom);
/// How high the heads of the panes are, so that the lines below them are one line.
int headHeight(const Theme &theme);
/// And their second line, so that the first ones stand side by side.
int headLineHeight(const Theme &theme);
QFrame *makeLine(Qt::Orientation orientation, QWidget *parent);
/// A property that style sheets select on; the widget is polished again.
void setStyleProperty(QWidget &widget, const char *name, const QVariant &value);

} // namespace Baton::Ui
