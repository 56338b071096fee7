// SPDX-FileCopyrightText: Baton contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QWidget>

class QAction;
class QPushButton;
class QSpinBox;

namespace Baton::Ui {

class PlainLabel;
class Theme;

/// Which details the AI asks a visitor for, and how many at most.
class AskFields final : public QWidget
{
    Q_OBJECT

public:
    /// `whose` is said before the names of the controls; object names begin with `name`.
    AskFields(const QString &name, const QString &whose, const Theme &theme, QWidget *parent = nullptr);

    void setAsked(const QStringList &fields, int questions);
    /// In the order they were chosen in.
    const QStringList &fields() const { return m_fields; }
    int questions() const;

Q_SIGNALS:
    void edited();

private:
    void toggle(const QString &field, bool on);
    void showFields();

    QStringList m_fields;
    QList<QAction *> m_actions;
    QString m_whose;
    QPushButton *m_button;
    PlainLabel *m_asked;
    QSpinBox *m_questions;
};

} // namespace Baton::Ui
