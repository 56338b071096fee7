// SPDX-FileCopyrightText: Baton contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/window/actions.h"

#include <QWidget>

class QLineEdit;
class QPushButton;
class QScrollArea;

namespace Baton::Ui {

class KeyField;
class PlainLabel;
class Theme;

/// Every action with its key: find it, press another key, take one away, or go back to the default. A key that is in
/// use names its user and is given away only when the person says so.
class KeysPage final : public QWidget
{
    Q_OBJECT

public:
    KeysPage(Actions &actions, const Theme &theme, QWidget *parent = nullptr);

private:
    struct Row
    {
        Act act;
        QWidget *widget = nullptr;
        KeyField *field = nullptr;
        QPushButton *clear = nullptr;
        QPushButton *reset = nullptr;
    };

    QWidget *buildRows();
    void addRow(const ActSpec &spec, QWidget *rows);
    QWidget *buildWarning();
    void filter(const QString &wanted);
    void refresh();
    void onRecorded(Act act, const QKeySequence &key);
    void warn(const QString &sentence, bool canTake);

    Actions &m_actions;
    const Theme &m_theme;
    QLineEdit *m_search;
    QScrollArea *m_area;
    QList<Row> m_rows;
    PlainLabel *m_none = nullptr;
    QWidget *m_warning = nullptr;
    PlainLabel *m_warningText = nullptr;
    QPushButton *m_take = nullptr;
    Act m_wanting = Act::ClaimTop;
    QKeySequence m_wanted;
};

} // namespace Baton::Ui
