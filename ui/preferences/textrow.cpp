// SPDX-FileCopyrightText: Baton contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/preferences/textrow.h"

#include "ui/theme/controls.h"
#include "ui/theme/textedge.h"
#include "ui/words/wordingwords.h"

#include <QBoxLayout>
#include <QLocale>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QSignalBlocker>
#include <QTextCursor>

#include <utility>

using namespace Qt::Literals::StringLiterals;

namespace Baton::Ui {

namespace {

constexpr int editorHeight = 20; // units of the theme: three lines
constexpr int noteIcon = 4;

/// Place and usual wait are on the visitor's page from then on, until somebody comes.
bool isWaitedAfter(TemplateLine line)
{
    return line == &Templates::requested || line == &Templates::released || line == &Templates::transferred;
}

} // namespace

TextRow::TextRow(TemplateLine line, const Theme &theme, QWidget *parent)
    : QWidget(parent)
    , m_theme(theme)
    , m_line(line)
    , m_edit(new QPlainTextEdit(this))
{
    const QString words = WordingWords::title(line);
    setObjectName(name(u"Row"_s));
    auto *title = new PlainLabel(theme.font(TextSize::Strong), this);
    title->setFullText(words);
    title->setBuddy(m_edit);
    auto *purpose = new PlainLabel(theme.font(TextSize::Small), this);
    purpose->setMaximumLines(0);
    purpose->setMuted(true);
    purpose->setFullText(WordingWords::purpose(line));
    m_edit->setObjectName(name(u"Edit"_s));
    m_edit->setAccessibleName(words);
    m_edit->setFont(theme.font(TextSize::Body));
    m_edit->setTabChangesFocus(true);
    m_edit->setFixedHeight(theme.space(editorHeight));
    auto *notes = new QWidget(this);
    m_notes = new QVBoxLayout(notes);
    m_notes->setContentsMargins(0, 0, 0, 0);
    m_notes->setSpacing(theme.space(1));
    notes->hide();
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, theme.space(3), 0, theme.space(3));
    column->setSpacing(theme.space(2));
    column->addWidget(title);
    column->addWidget(purpose);
    column->addWidget(m_edit);
    column->addWidget(notes);
    column->addWidget(buildButtons());
    column->addWidget(buildPreview());
    connect(m_edit, &QPlainTextEdit::textChanged, this, &TextRow::onTyped);
    connect(&theme, &Theme::changed, this, [this] {
        m_sentences.clear();
        refresh();
    });
}

/// "textClaimedEdit"
QString TextRow::name(const QString &part) const
{
    QString line = templateName(m_line);
    line[0] = line.at(0).toUpper();
    return u"text"_s + line + part;
}

QWidget *TextRow::buildButtons()
{
    auto *row = new QWidget(this);
    auto *line = new QHBoxLayout(row);
    line->setContentsMargins(0, 0, 0, 0);
    line->setSpacing(m_theme.space(2));
    for (const QString &placeholder : placeholdersOf(m_line)) {
        const QString words = WordingWords::placeholder(placeholder);
        auto *button = makeButton(m_theme, ButtonKind::Normal, name(u"Insert_"_s + placeholder), words, {}, row);
        button->setAccessibleName(tr("%1: insert “%2”").arg(WordingWords::title(m_line), words));
        line->addWidget(button);
        m_inserts.append(button);
        connect(button, &QPushButton::clicked, this, [this, placeholder] { insert(placeholder); });
    }
    m_builtIn = makeButton(m_theme, ButtonKind::Link, name(u"BuiltIn"_s), tr("Back to the built-in text"), {}, row);
    m_builtIn->setAccessibleName(tr("%1: back to the built-in text").arg(WordingWords::title(m_line)));
    line->addWidget(m_builtIn);
    line->addStretch(1);
    connect(m_builtIn, &QPushButton::clicked, this, &TextRow::takeBuiltIn);
    return row;
}

/// In the direction of its language, whatever the console's is.
QWidget *TextRow::buildPreview()
{
    m_preview = new QWidget(this);
    m_preview->setObjectName(name(u"Preview"_s));
    m_preview->setProperty("pane", u"sunken"_s);
    m_preview->setAttribute(Qt::WA_StyledBackground);
    m_said = new PlainLabel(m_theme.font(TextSize::Body), m_preview);
    m_said->setObjectName(name(u"Said"_s));
    m_said->setMaximumLines(0);
    m_said->setProperty("data", true);
    auto *column = new QVBoxLayout(m_preview);
    column->setContentsMargins(m_theme.space(3), m_theme.space(2), m_theme.space(3), m_theme.space(2));
    column->setSpacing(m_theme.space(1));
    column->addWidget(m_said);
    if (isWaitedAfter(m_line)) {
        m_waiting = new PlainLabel(m_theme.font(TextSize::Small), m_preview);
        m_waiting->setObjectName(name(u"Waiting"_s));
        m_waiting->setMaximumLines(0);
        m_waiting->setMuted(true);
        m_waiting->setProperty("data", true);
        column->addWidget(m_waiting);
    }
    return m_preview;
}

void TextRow::setShown(const Shown &shown)
{
    const bool isOther = shown.text != m_shown.text;
    m_shown = shown;
    if (isOther) {
        const QSignalBlocker quiet(m_edit);
        const int cursor = m_edit->textCursor().position();
        m_edit->setPlainText(shown.text);
        QTextCursor back = m_edit->textCursor();
        back.setPosition(qMin(cursor, m_edit->document()->characterCount() - 1));
        m_edit->setTextCursor(back);
    }
    // By its language: a placeholder in front is Latin, whatever follows.
    const auto direction = QLocale(shown.language).textDirection();
    setTextEdge(*m_edit->document(), direction, direction);
    if (m_edit->isReadOnly() == shown.canBeSet)
        m_edit->setReadOnly(!shown.canBeSet);
    for (QPushButton *button : std::as_const(m_inserts))
        button->setEnabled(shown.canBeSet);
    refresh();
}

void TextRow::onTyped()
{
    m_shown.text = m_edit->toPlainText();
    refresh();
    Q_EMIT edited(m_shown.text);
}

void TextRow::insert(const QString &placeholder)
{
    m_edit->insertPlainText(u'{' + placeholder + u'}');
    m_edit->setFocus();
}

/// As an edit, so that it can be undone.
void TextRow::takeBuiltIn()
{
    m_edit->setFocus(); // the button is gone then
    QTextCursor whole(m_edit->document());
    whole.select(QTextCursor::Document);
    whole.insertText(m_shown.builtIn);
}

void TextRow::refresh()
{
    const QList<WordingFinding> findings = lintWording(m_shown.text, m_line, m_shown.language);
    m_builtIn->setVisible(m_shown.canBeSet && !m_shown.builtIn.isEmpty() && m_shown.text != m_shown.builtIn);
    m_preview->setLayoutDirection(QLocale(m_shown.language).textDirection());
    const QString said = filledWording(m_shown.text, m_line, m_shown.values);
    m_said->setFullText(said);
    m_said->setAccessibleName(tr("As the visitor reads it: %1").arg(said));
    m_said->setVisible(!said.trimmed().isEmpty());
    if (m_waiting) {
        const QString waiting = WordingWords::waiting(m_shown.language);
        m_waiting->setFullText(waiting);
        m_waiting->setAccessibleName(tr("While the visitor is still waiting: %1").arg(waiting));
    }
    m_preview->setVisible(m_waiting || !said.trimmed().isEmpty());
    showFindings(findings);
    markFindings(findings);
}

void TextRow::showFindings(const QList<WordingFinding> &findings)
{
    QStringList sentences;
    for (const WordingFinding &one : findings)
        sentences.append(WordingWords::finding(one, m_shown.text, m_line));
    if (sentences == m_sentences)
        return;
    m_sentences = sentences;
    m_edit->setAccessibleDescription(sentences.join(u' '));
    while (QLayoutItem *item = m_notes->takeAt(0)) {
        delete item->widget();
        delete item;
    }
    const int side = m_theme.space(noteIcon);
    for (qsizetype i = 0; i < findings.size(); ++i) {
        const bool isRefused = findings[i].fault == WordingFault::RawPlaceholder;
        auto *note = new QWidget(m_notes->parentWidget());
        auto *mark = new QLabel(note);
        auto *words = new PlainLabel(m_theme.font(TextSize::Small), note);
        mark->setPixmap(
            m_theme.icon(isRefused ? u"warning"_s : u"info"_s, isRefused ? ColorRole::WaitSoon : ColorRole::TextMuted)
                .pixmap(QSize(side, side), devicePixelRatioF()));
        words->setObjectName(name(u"Note%1"_s.arg(i + 1)));
        words->setMaximumLines(0);
        words->setFullText(sentences[i]);
        setStyleProperty(*words, "soon", isRefused);
        auto *line = new QHBoxLayout(note);
        line->setContentsMargins(0, 0, 0, 0);
        line->setSpacing(m_theme.space(2));
        line->addWidget(mark, 0, Qt::AlignTop);
        line->addWidget(words, 1);
        m_notes->addWidget(note);
        note->show(); // the layout would only when the loop is back
    }
    m_notes->parentWidget()->setVisible(!findings.isEmpty());
}

void TextRow::markFindings(const QList<WordingFinding> &findings)
{
    QList<QTextEdit::ExtraSelection> marks;
    const int last = m_edit->document()->characterCount() - 1;
    for (const WordingFinding &one : findings) {
        if (one.fault == WordingFault::Empty || one.fault == WordingFault::TooLong)
            continue;
        QTextEdit::ExtraSelection mark;
        mark.cursor = QTextCursor(m_edit->document());
        mark.cursor.setPosition(qMin(last, int(one.start)));
        mark.cursor.setPosition(qMin(last, int(one.start + one.length)), QTextCursor::KeepAnchor);
        mark.format.setUnderlineStyle(QTextCharFormat::DotLine);
        mark.format.setUnderlineColor(m_theme.color(ColorRole::WaitSoon));
        marks.append(mark);
    }
    m_edit->setExtraSelections(marks);
}

} // namespace Baton::Ui

#include "moc_textrow.cpp"
