// SPDX-FileCopyrightText: Baton contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "domain/wordinglint.h"

#include <QWidget>

class QPlainTextEdit;
class QPushButton;
class QVBoxLayout;

namespace Baton::Ui {

class PlainLabel;
class Theme;

/// One text that visitors read: what it is for, the editor, how it looks to the visitor, and what may be wrong with it.
class TextRow final : public QWidget
{
    Q_OBJECT

public:
    struct Shown
    {
        QString language;
        QString text;
        QString builtIn; ///< empty where there is none
        QMap<QString, QString> values; ///< of placeholders, for the preview
        bool canBeSet = false;
    };

    TextRow(TemplateLine line, const Theme &theme, QWidget *parent = nullptr);

    TemplateLine line() const { return m_line; }
    void setShown(const Shown &shown);

Q_SIGNALS:
    void edited(const QString &text);

private:
    QWidget *buildButtons();
    QWidget *buildPreview();
    void onTyped();
    void insert(const QString &placeholder);
    void takeBuiltIn();
    void refresh();
    void showFindings(const QList<WordingFinding> &findings);
    void markFindings(const QList<WordingFinding> &findings);
    QString name(const QString &part) const;

    const Theme &m_theme;
    const TemplateLine m_line;
    Shown m_shown;
    QPlainTextEdit *m_edit;
    QList<QPushButton *> m_inserts;
    QPushButton *m_builtIn = nullptr;
    QWidget *m_preview = nullptr;
    PlainLabel *m_said = nullptr;
    PlainLabel *m_waiting = nullptr;
    QVBoxLayout *m_notes = nullptr;
    QStringList m_sentences; ///< of the findings that are shown
};

} // namespace Baton::Ui
