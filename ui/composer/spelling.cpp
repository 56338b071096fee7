// SPDX-FileCopyrightText: Baton contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/composer/spelling.h"

#include "platform/spellchecker.h"
#include "ui/composer/replyedit.h"
#include "ui/composer/replyhighlighter.h"
#include "ui/composer/spellwords.h"

#include <QActionGroup>
#include <QLocale>
#include <QMenu>
#include <QSettings>
#include <QTextBlock>
#include <QTimer>

using namespace Qt::Literals::StringLiterals;

namespace Baton::Ui {

namespace {

constexpr int mostKnown = 5000;

QString dictionaryName(const QString &dictionary)
{
    const QLocale locale(dictionary);
    const QString language = locale.nativeLanguageName();
    if (language.isEmpty())
        return dictionary;
    return dictionary.contains(u'_') ? language + u" ("_s + locale.nativeTerritoryName() + u')' : language;
}

QString menuText(QString text)
{
    return text.replace(u'&', "&&"_L1);
}

} // namespace

Spelling::Spelling(ReplyEdit &edit, ReplyHighlighter &highlighter, QObject *parent)
    : QObject(parent)
    , m_edit(edit)
    , m_highlighter(highlighter)
{
    connect(&edit, &ReplyEdit::menuWanted, this, &Spelling::extendMenu);
}

void Spelling::setChecker(SpellChecker *checker, QSettings *settings)
{
    m_checker = checker;
    m_settings = settings;
    if (checker) {
        connect(checker, &SpellChecker::checked, this, &Spelling::onChecked);
        connect(checker, &SpellChecker::suggested, this, &Spelling::onSuggested);
        connect(checker, &SpellChecker::learned, this, [this](const QString &word) {
            m_known.insert(word, true);
            m_highlighter.rehighlight();
        });
    }
    choose();
}

void Spelling::setLanguage(const QString &language)
{
    if (m_language == language)
        return;
    m_language = language;
    choose();
}

bool Spelling::isOn() const
{
    return m_checker && setting(u"spelling"_s) != "off"_L1;
}

QString Spelling::setting(const QString &name) const
{
    return m_settings ? m_settings->value(u"composer/"_s + name).toString() : QString();
}

void Spelling::set(const QString &name, const QVariant &value)
{
    if (m_settings)
        m_settings->setValue(u"composer/"_s + name, value);
    choose();
}

void Spelling::choose()
{
    QString dictionary;
    if (isOn()) {
        const QStringList all = m_checker->dictionaries();
        dictionary = setting(u"spellingLanguage"_s);
        if (!all.contains(dictionary))
            dictionary = dictionaryFor(all, m_language);
        if (dictionary.isEmpty())
            dictionary = dictionaryFor(all, QLocale().name());
    }
    const bool wasOn = !m_dictionary.isEmpty();
    if (m_dictionary == dictionary)
        return;
    m_dictionary = dictionary;
    m_known.clear();
    m_wanted.clear();
    if (!dictionary.isEmpty())
        m_highlighter.setWrong([this](const QString &word) { return isWrong(word); }, scriptOf(dictionary));
    else if (wasOn)
        m_highlighter.setWrong({}, QChar::Script_Latin);
}

bool Spelling::isWrong(const QString &word)
{
    const auto known = m_known.constFind(word);
    if (known != m_known.constEnd())
        return !*known;
    m_wanted.insert(word);
    if (!m_asking) {
        m_asking = true;
        // Together, once all of the text has been looked at.
        QTimer::singleShot(0, this, &Spelling::ask);
    }
    return false;
}

void Spelling::ask()
{
    m_asking = false;
    const QSet<QString> words = std::exchange(m_wanted, {});
    if (m_checker && !m_dictionary.isEmpty() && !words.isEmpty())
        m_checker->check(m_dictionary, words.values());
}

void Spelling::onChecked(const QString &dictionary, const QHash<QString, bool> &right)
{
    if (dictionary != m_dictionary)
        return;
    if (m_known.size() > mostKnown)
        m_known.clear();
    bool anyWrong = false;
    for (auto it = right.cbegin(); it != right.cend(); ++it) {
        m_known.insert(it.key(), it.value());
        anyWrong = anyWrong || !it.value();
    }
    if (anyWrong)
        m_highlighter.rehighlight();
}

void Spelling::extendMenu(QMenu *menu, int position)
{
    if (!m_checker)
        return;
    const QTextBlock block = m_edit.document()->findBlock(position);
    const int at = position - block.position();
    if (!m_dictionary.isEmpty()) {
        const QList<WordSpan> words = spellableWords(block.text(), scriptOf(m_dictionary));
        for (const WordSpan &span : words) {
            const QString word = block.text().mid(span.start, span.length);
            if (at >= span.start && at <= span.start + span.length && !m_known.value(word, true))
                addWordActions(menu, block.position() + int(span.start), int(span.length), word);
        }
    }
    menu->addSeparator();
    addSwitches(menu->addMenu(tr("Spelling")));
}

void Spelling::addWordActions(QMenu *menu, int start, int length, const QString &word)
{
    Q_UNUSED(length)
    QAction *first = menu->actions().value(0);
    m_waiting = new QAction(tr("Looking for suggestions…"), menu);
    m_waiting->setEnabled(false);
    menu->insertAction(first, m_waiting);
    auto *learn = new QAction(tr("Add “%1” to the dictionary").arg(menuText(word)), menu);
    connect(learn, &QAction::triggered, this, [this, word] {
        if (m_checker)
            m_checker->learn(word);
    });
    menu->insertSeparator(first);
    menu->insertAction(menu->actions().value(1), learn);
    m_menu = menu;
    m_start = start;
    m_word = word;
    m_checker->suggest(m_dictionary, word);
}

void Spelling::onSuggested(const QString &dictionary, const QString &word, const QStringList &suggestions)
{
    if (!m_menu || !m_waiting || dictionary != m_dictionary || word != m_word)
        return;
    if (suggestions.isEmpty()) {
        m_waiting->setText(tr("No suggestions"));
        return;
    }
    for (const QString &suggestion : suggestions) {
        auto *action = new QAction(menuText(suggestion), m_menu);
        QFont font = action->font();
        font.setBold(true);
        action->setFont(font);
        connect(action, &QAction::triggered, this,
                [this, start = m_start, word, suggestion] { put(start, int(word.size()), word, suggestion); });
        m_menu->insertAction(m_waiting, action);
    }
    delete m_waiting;
}

void Spelling::put(int start, int length, const QString &word, const QString &instead)
{
    QTextCursor cursor(m_edit.document());
    cursor.setPosition(start);
    cursor.setPosition(qMin(start + length, m_edit.document()->characterCount() - 1), QTextCursor::KeepAnchor);
    if (cursor.selectedText() == word)
        cursor.insertText(instead);
}

void Spelling::addSwitches(QMenu *menu)
{
    const QStringList dictionaries = m_checker->dictionaries();
    if (dictionaries.isEmpty()) {
        menu->addAction(tr("No dictionary is installed"))->setEnabled(false);
        return;
    }
    QAction *check = menu->addAction(tr("Check spelling"));
    check->setCheckable(true);
    check->setChecked(isOn());
    connect(check, &QAction::toggled, this, [this](bool on) { set(u"spelling"_s, on ? u"on"_s : u"off"_s); });
    if (isOn() && m_dictionary.isEmpty())
        menu->addAction(tr("No dictionary for %1").arg(dictionaryName(QLocale().name())))->setEnabled(false);
    menu->addSeparator();
    auto *group = new QActionGroup(menu);
    const QString chosen = setting(u"spellingLanguage"_s);
    const auto add = [&](const QString &text, const QString &value) {
        QAction *action = menu->addAction(text);
        action->setCheckable(true);
        action->setChecked(chosen == value || (value.isEmpty() && !dictionaries.contains(chosen)));
        group->addAction(action);
        connect(action, &QAction::triggered, this, [this, value] { set(u"spellingLanguage"_s, value); });
    };
    add(tr("The visitor’s language"), {});
    for (const QString &dictionary : dictionaries)
        add(menuText(dictionaryName(dictionary)), dictionary);
}

} // namespace Baton::Ui

#include "moc_spelling.cpp"
