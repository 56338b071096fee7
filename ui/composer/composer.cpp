// SPDX-FileCopyrightText: Baton contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/composer/composer.h"

#include "ui/composer/replyedit.h"
#include "ui/theme/controls.h"
#include "ui/words/words.h"

#include <QBoxLayout>
#include <QButtonGroup>
#include <QFrame>
#include <QPushButton>
#include <QScopedValueRollback>

using namespace Qt::Literals::StringLiterals;

namespace Baton::Ui {

Composer::Composer(Console &console, const Theme &theme, QWidget *parent)
    : QWidget(parent)
    , m_console(console)
    , m_theme(theme)
    , m_edit(new ReplyEdit(this))
{
    setObjectName(u"composer"_s);
    auto *modes = new QWidget(this);
    auto *deeds = new QWidget(this);
    buildModes(modes);
    m_edit->setObjectName(u"replyEditor"_s);
    m_edit->setFont(theme.font(TextSize::Body));
    m_edit->installEventFilter(this);
    buildDeeds(deeds);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(theme.space(4), theme.space(2), theme.space(4), theme.space(3));
    column->setSpacing(theme.space(2));
    column->addWidget(modes);
    column->addWidget(m_edit);
    column->addWidget(deeds);
    connect(m_edit, &ReplyEdit::sendWanted, this, &Composer::send);
    connect(m_edit, &QPlainTextEdit::textChanged, this, &Composer::onTextChanged);
    connect(m_edit, &ReplyEdit::pasteCut, this, [this] {
        m_trouble = tr("What you pasted was cut at 8,000 characters.");
        refreshMode();
    });
    setConversation({});
}

void Composer::buildModes(QWidget *row)
{
    auto *line = new QHBoxLayout(row);
    line->setContentsMargins(0, 0, 0, 0);
    line->setSpacing(m_theme.space(3));
    auto *segments = new QFrame(row);
    segments->setProperty("segments", true);
    auto *inner = new QHBoxLayout(segments);
    inner->setContentsMargins(2, 2, 2, 2);
    inner->setSpacing(2);
    m_reply = makeButton(m_theme, ButtonKind::Segment, u"replyModeButton"_s, tr("Reply"), {}, segments);
    m_noteButton = makeButton(m_theme, ButtonKind::Segment, u"noteModeButton"_s, tr("Note"), {}, segments);
    m_reply->setAccessibleName(tr("Write a reply"));
    m_noteButton->setAccessibleName(tr("Write a note, only your team sees it"));
    m_noteButton->setProperty("note", true);
    auto *group = new QButtonGroup(segments);
    for (QPushButton *button : {m_reply, m_noteButton}) {
        button->setCheckable(true);
        button->setFont(m_theme.font(TextSize::Small));
        group->addButton(button);
        inner->addWidget(button);
    }
    setPlainToolTip(*m_reply, tr("The visitor reads it"), u"Ctrl+Shift+N"_s);
    setPlainToolTip(*m_noteButton, tr("Only your team reads it"), u"Ctrl+Shift+N"_s);
    m_hint = new PlainLabel(m_theme.font(TextSize::Small), row);
    m_hint->setObjectName(u"composerHint"_s);
    m_hint->setMuted(true);
    m_hint->setAlignment(Qt::AlignVCenter | Qt::AlignLeading);
    line->addWidget(segments);
    line->addWidget(m_hint, 1);
    connect(m_reply, &QPushButton::clicked, this, [this] { setNote(false); });
    connect(m_noteButton, &QPushButton::clicked, this, [this] { setNote(true); });
}

QPushButton *Composer::addDeed(QWidget *row, Deed deed, const QString &objectName, const QString &text,
                               const QString &iconName, const QString &keys)
{
    QPushButton *button = makeButton(m_theme, ButtonKind::Quiet, objectName, text, iconName, row);
    button->setProperty("keys", keys);
    button->setProperty("label", text);
    m_deeds.append({button, deed});
    connect(button, &QPushButton::clicked, this, [this, deed] { Q_EMIT deedWanted(deed); });
    return button;
}

void Composer::buildDeeds(QWidget *row)
{
    auto *line = new QHBoxLayout(row);
    line->setContentsMargins(0, 0, 0, 0);
    line->setSpacing(m_theme.space(1));
    line->addWidget(
        addDeed(row, Deed::ReturnToAi, u"returnButton"_s, tr("Return to AI"), u"return"_s, u"Ctrl+Shift+B"_s));
    line->addWidget(
        addDeed(row, Deed::Transfer, u"transferButton"_s, tr("Transfer"), u"transfer"_s, u"Ctrl+Shift+T"_s));
    line->addWidget(addDeed(row, Deed::Resolve, u"resolveButton"_s, tr("Resolve"), u"resolved"_s, u"Ctrl+Shift+R"_s));
    line->addWidget(addDeed(row, Deed::Snooze, u"snoozeButton"_s, tr("Snooze"), u"snooze"_s, u"Ctrl+Shift+S"_s));
    line->addWidget(addDeed(row, Deed::Release, u"releaseButton"_s, tr("Release"), u"release"_s, {}));
    line->addStretch(1);
    m_send = makeButton(m_theme, ButtonKind::Primary, u"sendButton"_s, tr("Send"), u"send"_s, row);
    connect(m_send, &QPushButton::clicked, this, &Composer::send);
    line->addWidget(m_send);
}

void Composer::setConversation(const ConversationId &conversation)
{
    if (!m_conversation.isEmpty() && m_conversation != conversation)
        keepDraft();
    m_conversation = conversation;
    m_trouble.clear();
    const QScopedValueRollback loading(m_loading, true);
    const Draft draft = conversation.isEmpty() ? Draft{} : m_console.draft(conversation);
    m_edit->setPlainText(draft.text);
    m_edit->moveCursor(QTextCursor::End);
    m_note = draft.note;
    refresh();
}

void Composer::refresh()
{
    m_access = accessTo(m_console.state().head(m_conversation), m_console.state());
    refreshMode();
    refreshDeeds();
}

bool Composer::canWrite() const
{
    return m_note ? m_access.note : m_access.reply;
}

QString Composer::hint() const
{
    if (!m_trouble.isEmpty())
        return m_trouble;
    if (!canWrite())
        return m_access.whyNot;
    const LinkPhase phase = m_console.state().link().phase;
    if (phase != LinkPhase::Online && phase != LinkPhase::Syncing)
        return tr("You are offline – what you write is kept and sent on reconnect");
    const Conversation *head = m_console.state().head(m_conversation);
    if (head && m_console.state().visitorTypes(m_conversation))
        return tr("%1 is typing…").arg(displayName(*head));
    if (m_note)
        return tr("Only your team sees this");
    if (head && head->visitorLeftAt)
        return tr("The visitor left the page %1 ago").arg(Words::spanInWords(m_console.now() - *head->visitorLeftAt));
    return {};
}

void Composer::refreshMode()
{
    m_reply->setChecked(!m_note);
    m_noteButton->setChecked(m_note);
    m_noteButton->setEnabled(m_access.note);
    setStyleProperty(*m_edit, "note", m_note && m_access.note);
    m_edit->setEnabled(canWrite());
    m_edit->setAccessibleName(m_note ? tr("Note") : tr("Reply"));
    m_edit->setAccessibleDescription(hint());
    QString placeholder = m_access.whyNot;
    if (canWrite())
        placeholder = m_note ? tr("Note – only your team") : tr("Reply to the visitor");
    if (m_edit->placeholderText() != placeholder) {
        m_edit->setPlaceholderText(placeholder);
        m_edit->viewport()->update(); // Qt 6.4 draws another text only where there was none
    }
    const QString shownHint = hint();
    // Where the field itself already says it, it is not said twice.
    m_hint->setFullText(canWrite() || !m_trouble.isEmpty() ? shownHint : QString());
    m_send->setText(m_note ? tr("Add note") : tr("Send"));
    m_send->setAccessibleName(m_send->text());
    const bool hasText = !m_edit->toPlainText().trimmed().isEmpty();
    m_send->setEnabled(canWrite() && hasText);
    if (!canWrite())
        setPlainToolTip(*m_send, m_access.whyNot);
    else
        setPlainToolTip(*m_send, hasText ? m_send->text() : tr("Write something first"), tr("Enter"));
}

void Composer::refreshDeeds()
{
    const bool online = m_console.state().link().phase == LinkPhase::Online;
    for (const auto &[button, deed] : std::as_const(m_deeds)) {
        const bool waits = deed == Deed::ReturnToAi || deed == Deed::Resolve;
        button->setEnabled(m_access.own && (online || waits));
        const QString label = button->property("label").toString();
        QString why = label;
        if (!m_access.own)
            why = tr("%1: only the owner can. %2").arg(label, m_access.whyNot);
        else if (!button->isEnabled())
            why = tr("%1: not while you are offline").arg(label);
        setPlainToolTip(*button, why, button->property("keys").toString());
    }
}

void Composer::fitDeeds()
{
    // The words go from the least used on until the row fits; tooltip and accessible name stay.
    const auto widthOf = [this] {
        int width = m_send->sizeHint().width() + m_theme.space(9);
        for (const auto &entry : std::as_const(m_deeds))
            width += entry.first->sizeHint().width() + m_theme.space(1);
        return width;
    };
    const auto setBare = [this](QPushButton *button, bool bare) {
        button->setText(bare ? QString() : button->property("label").toString());
        button->setIconSize(QSize(m_theme.space(bare ? 4 : 5), m_theme.space(4)));
    };
    for (const auto &entry : std::as_const(m_deeds))
        setBare(entry.first, false);
    for (qsizetype i = m_deeds.size() - 1; i >= 0 && widthOf() > width(); --i)
        setBare(m_deeds.at(i).first, true);
}

void Composer::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    fitDeeds();
}

void Composer::setNote(bool note)
{
    if (m_note != note) {
        m_note = note;
        m_trouble.clear();
        keepDraft();
        refreshMode();
    }
    focusEditor();
}

void Composer::focusEditor()
{
    if (m_edit->isEnabled())
        m_edit->setFocus();
}

void Composer::keepDraft()
{
    if (!m_conversation.isEmpty())
        m_console.setDraft(m_conversation, {m_edit->toPlainText(), m_note});
}

void Composer::onTextChanged()
{
    if (m_loading)
        return;
    m_trouble.clear();
    keepDraft();
    refreshMode();
    constexpr qint64 typingEveryMs = 3000;
    const qint64 now = m_console.now().ms;
    if (!m_note && m_access.reply && now - m_lastTyping >= typingEveryMs && !m_edit->toPlainText().isEmpty()) {
        m_lastTyping = now;
        m_console.typing(m_conversation);
    }
}

void Composer::send()
{
    const QString text = m_edit->toPlainText();
    if (!canWrite() || text.trimmed().isEmpty())
        return;
    const auto sent = m_note ? m_console.addNote(m_conversation, text) : m_console.sendReply(m_conversation, text);
    if (!sent) {
        m_trouble = tr("Not sent: %1").arg(Words::refusal(sent.error().code, {}, m_console.state()));
        refreshMode();
        Q_EMIT troubled(m_trouble);
        return;
    }
    const QScopedValueRollback loading(m_loading, true);
    m_edit->clear();
    m_note = false;
    refreshMode();
}

bool Composer::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_edit && event->type() == QEvent::FocusOut && !m_conversation.isEmpty())
        keepDraft();
    return QWidget::eventFilter(watched, event);
}

} // namespace Baton::Ui
