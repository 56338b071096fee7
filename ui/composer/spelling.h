// SPDX-FileCopyrightText: Baton contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QHash>
#include <QObject>
#include <QPointer>
#include <QSet>

class QAction;
class QMenu;
class QSettings;

namespace Baton {
class SpellChecker;
}

namespace Baton::Ui {

class ReplyEdit;
class ReplyHighlighter;

/// Spell checking in the editor: which dictionary, which words are wrong, and the menu that mends them. What is known
/// of a word is kept, so that each is asked for once.
class Spelling final : public QObject
{
    Q_OBJECT

public:
    Spelling(ReplyEdit &edit, ReplyHighlighter &highlighter, QObject *parent = nullptr);

    void setChecker(SpellChecker *checker, QSettings *settings);
    /// The language the visitor writes in; checked in that where there is a dictionary, else in the interface's.
    void setLanguage(const QString &language);
    const QString &dictionary() const { return m_dictionary; }
    bool isOn() const;

private:
    void choose();
    bool isWrong(const QString &word);
    void ask();
    void onChecked(const QString &dictionary, const QHash<QString, bool> &right);
    void onSuggested(const QString &dictionary, const QString &word, const QStringList &suggestions);
    void extendMenu(QMenu *menu, int position);
    void addWordActions(QMenu *menu, int start, int length, const QString &word);
    void addSwitches(QMenu *menu);
    void put(int start, int length, const QString &word, const QString &instead);
    QString setting(const QString &name) const;
    void set(const QString &name, const QVariant &value);

    ReplyEdit &m_edit;
    ReplyHighlighter &m_highlighter;
    QPointer<SpellChecker> m_checker;
    QSettings *m_settings = nullptr;
    QString m_language;
    QString m_dictionary;
    QHash<QString, bool> m_known; ///< of this dictionary
    QSet<QString> m_wanted; ///< not asked yet
    bool m_asking = false;
    QPointer<QMenu> m_menu; ///< one that waits for suggestions
    QPointer<QAction> m_waiting;
    int m_start = 0; ///< of the word in m_menu
    QString m_word;
};

} // namespace Baton::Ui
