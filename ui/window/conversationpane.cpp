// SPDX-FileCopyrightText: Baton contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/window/conversationpane.h"

#include "domain/text.h"
#include "ui/composer/choicesheet.h"
#include "ui/composer/replyedit.h"
#include "ui/composer/returnsheet.h"
#include "ui/composer/transferpicker.h"
#include "ui/files/filekeeper.h"
#include "ui/files/pictures.h"
#include "ui/queue/emptynote.h"
#include "ui/theme/controls.h"
#include "ui/transcript/findbar.h"
#include "ui/transcript/transcriptview.h"
#include "ui/window/conversationheader.h"

#include <QDateTime>
#include <QDir>
#include <QFrame>
#include <QPushButton>
#include <QResizeEvent>
#include <QStackedWidget>
#include <QVBoxLayout>

using namespace Qt::Literals::StringLiterals;

namespace Baton::Ui {

namespace {

/// A stack as tall as the page it shows, not as its tallest one.
class ShrinkingStack final : public QStackedWidget
{
public:
    using QStackedWidget::QStackedWidget;
    /// Its layout would ask all pages.
    bool hasHeightForWidth() const override { return false; }
    QSize sizeHint() const override { return asTallAsPage(&QWidget::sizeHint); }
    QSize minimumSizeHint() const override { return asTallAsPage(&QWidget::minimumSizeHint); }

protected:
    void resizeEvent(QResizeEvent *event) override
    {
        QStackedWidget::resizeEvent(event);
        if (event->size().width() != event->oldSize().width())
            updateGeometry();
    }

private:
    QSize asTallAsPage(QSize (QWidget::*hint)() const) const
    {
        const QWidget *page = currentWidget();
        if (!page)
            return {};
        const QSize size = (page->*hint)();
        return page->hasHeightForWidth() ? QSize(size.width(), page->heightForWidth(width())) : size;
    }
};

} // namespace

ConversationPane::ConversationPane(Console &console, const Theme &theme, QWidget *parent)
    : QWidget(parent)
    , m_console(console)
    , m_theme(theme)
    , m_pages(new QStackedWidget(this))
    , m_whole(new QWidget(m_pages))
    , m_header(new ConversationHeader(console.state(), theme, m_whole))
    , m_transcript(new TranscriptView(
          console.state(), theme, [&console] { return console.now(); }, m_whole))
    , m_find(new FindBar(*m_transcript, theme, m_whole))
    , m_bottom(new ShrinkingStack(m_whole))
    , m_composer(new Composer(console, theme, m_bottom))
{
    setObjectName(u"conversationPane"_s);
    setProperty("pane", u"surface"_s);
    setAttribute(Qt::WA_StyledBackground);
    setMinimumWidth(theme.space(70));
    auto *column = new QVBoxLayout(m_whole);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(m_header);
    column->addWidget(makeLine(Qt::Horizontal, m_whole));
    column->addWidget(m_find);
    column->addWidget(m_transcript, 1);
    column->addWidget(makeLine(Qt::Horizontal, m_whole));
    column->addWidget(m_bottom);
    m_bottom->setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
    m_bottom->addWidget(m_composer);
    buildSheets();
    auto *nothing = new EmptyNote(theme, u"baton"_s, m_pages);
    nothing->setTexts(tr("Choose a conversation"),
                      tr("Space claims the selected one. Ctrl+Shift+H claims the next from anywhere."));
    // In line with what the list says when it is empty.
    nothing->setAbove(theme.space(16));
    m_pages->addWidget(nothing);
    m_pages->addWidget(m_whole);
    auto *outer = new QVBoxLayout(this);
    outer->setContentsMargins(0, 0, 0, 0);
    outer->addWidget(m_pages);
    connectTranscript();
    connectSheets();
}

void ConversationPane::tick()
{
    if (!isVisible() || m_conversation.isEmpty())
        return;
    const Conversation *head = m_console.state().head(m_conversation);
    m_header->showHead(head, accessTo(head, m_console.state()), m_console.now());
}

void ConversationPane::buildSheets()
{
    m_return = new ReturnSheet(m_theme, m_bottom);
    m_transfer = new TransferPicker(m_console.state(), m_theme, m_bottom);
    m_resolve = new ChoiceSheet(m_theme, u"resolveSheet"_s, tr("Resolve – how did it end?"),
                                {{Qt::Key_A, tr("Answered"), u"answered"_s},
                                 {Qt::Key_S, tr("Sold"), u"sold"_s},
                                 {Qt::Key_F, tr("Follow-up agreed"), u"follow_up"_s},
                                 {Qt::Key_N, tr("No answer from the visitor"), u"no_answer"_s},
                                 {Qt::Key_X, tr("Spam"), u"spam"_s}},
                                m_bottom);
    m_snooze = new ChoiceSheet(m_theme, u"snoozeSheet"_s, tr("Snooze until"),
                               {{Qt::Key_1, tr("In 30 minutes"), u"30"_s},
                                {Qt::Key_2, tr("In 2 hours"), u"120"_s},
                                {Qt::Key_3, tr("In 4 hours"), u"240"_s},
                                {Qt::Key_4, tr("Tomorrow at 9"), u"tomorrow"_s},
                                {Qt::Key_5, tr("Next Monday at 9"), u"monday"_s}},
                               m_bottom);
    for (Sheet *sheet : {static_cast<Sheet *>(m_return), static_cast<Sheet *>(m_transfer),
                         static_cast<Sheet *>(m_resolve), static_cast<Sheet *>(m_snooze)}) {
        m_bottom->addWidget(sheet);
        connect(sheet, &Sheet::cancelled, this, &ConversationPane::closeSheet);
    }
}

void ConversationPane::connectTranscript()
{
    connect(m_transcript, &TranscriptView::olderWanted, this, [this] { m_console.loadOlder(m_conversation); });
    connect(m_transcript, &TranscriptView::linkClicked, this, &ConversationPane::linkClicked);
    m_transcript->setPictures(new Pictures(m_console, this));
    auto *keeper = new FileKeeper(m_console, this, this);
    connect(m_transcript, &TranscriptView::fileWanted, keeper, &FileKeeper::ask);
    connect(keeper, &FileKeeper::saved, this,
            [this](const QString &path) { Q_EMIT told(tr("Saved as %1").arg(QDir::toNativeSeparators(path))); });
    connect(keeper, &FileKeeper::failed, this, [this](const QString &name, const QString &why) {
        //: %1 is the name of a file, %2 a sentence why
        Q_EMIT troubled(tr("“%1” was not saved. %2").arg(name, why));
    });
    connect(m_transcript, &TranscriptView::retryWanted, &m_console, &Console::resend);
    connect(m_transcript, &TranscriptView::discardWanted, &m_console, &Console::discard);
    connect(m_transcript, &TranscriptView::keepAsNoteWanted, this,
            [this](const CommandId &id) { m_console.keepAsNote(id); });
    connectMessages();
    const ConsoleState &state = m_console.state();
    connect(&state, &ConsoleState::reset, this, &ConversationPane::refresh);
    connect(&state, &ConsoleState::linkChanged, this, &ConversationPane::refresh);
    connect(&state, &ConsoleState::peopleChanged, this, &ConversationPane::refresh);
    connect(&state, &ConsoleState::headsChanged, this, [this](const QList<ConversationId> &changed) {
        if (changed.contains(m_conversation))
            refresh();
    });
    connect(&state, &ConsoleState::hintsChanged, this, [this](const ConversationId &changed) {
        if (changed == m_conversation)
            refresh();
    });
}

void ConversationPane::connectMessages()
{
    connect(m_transcript, &TranscriptView::quoteWanted, this, &ConversationPane::quote);
    connect(m_transcript, &TranscriptView::wrongAnswerReported, this, &ConversationPane::reportWrongAnswer);
    connect(m_transcript, &TranscriptView::typed, this, [this](const QString &text) {
        // Who types means the reply, wherever the keyboard is; but not one that is behind a sheet.
        focusBest();
        if (isWriting() && m_composer->canType())
            m_composer->editor().insertPlainText(text);
    });
    connect(m_find, &FindBar::olderWanted, this, [this] { m_console.loadOlder(m_conversation); });
    connect(m_find, &FindBar::closed, this, &ConversationPane::focusBest);
}

void ConversationPane::connectSheets()
{
    connect(m_header, &ConversationHeader::claimWanted, this, [this] { Q_EMIT claimWanted(m_conversation); });
    connect(m_header, &ConversationHeader::takeOverWanted, this, [this] { perform(Deed::TakeOver); });
    connect(m_header, &ConversationHeader::declineWanted, this, [this] { m_console.decline(m_conversation); });
    connect(m_composer, &Composer::deedWanted, this, &ConversationPane::perform);
    connect(m_composer, &Composer::closed, this, &ConversationPane::focusBest);
    connect(m_composer, &Composer::troubled, this, &ConversationPane::troubled);
    connect(m_return, &ReturnSheet::confirmed, this, [this](const QString &note, const QString &outcome) {
        m_console.returnToAi(m_conversation, note, outcome);
        closeSheet();
    });
    connect(m_transfer, &TransferPicker::teamChosen, this, [this](const TeamId &team, const QString &note) {
        m_console.transferToTeam(m_conversation, team, note);
        closeSheet();
    });
    connect(m_transfer, &TransferPicker::agentChosen, this, [this](const AgentId &agent, const QString &note) {
        m_console.transferToAgent(m_conversation, agent, note);
        closeSheet();
    });
    connect(m_resolve, &ChoiceSheet::chosen, this, [this](const QString &outcome) {
        m_console.resolve(m_conversation, outcome);
        closeSheet();
    });
    connect(m_snooze, &ChoiceSheet::chosen, this, &ConversationPane::snoozeFor);
}

void ConversationPane::setEnterSends(bool sends)
{
    m_composer->setEnterSends(sends);
    m_return->setEnterSends(sends);
}

bool ConversationPane::isWriting() const
{
    return m_bottom->currentWidget() == m_composer;
}

bool ConversationPane::isOwn() const
{
    return accessTo(m_console.state().head(m_conversation), m_console.state()).own;
}

void ConversationPane::perform(Deed deed)
{
    if (m_conversation.isEmpty())
        return;
    if (deed == Deed::Claim) {
        Q_EMIT claimWanted(m_conversation);
        return;
    }
    if (deed == Deed::TakeOver) {
        m_console.takeOver(m_conversation);
        return;
    }
    if (!isOwn()) {
        Q_EMIT troubled(accessTo(m_console.state().head(m_conversation), m_console.state()).whyNot);
        return;
    }
    switch (deed) {
    case Deed::Claim:
    case Deed::TakeOver:
        break;
    case Deed::ReturnToAi:
        showSheet(m_return);
        m_return->begin(displayName(*m_console.state().head(m_conversation)));
        m_return->resume(m_unfinished.take({m_conversation, m_return}));
        break;
    case Deed::Transfer:
        showSheet(m_transfer);
        m_transfer->begin();
        m_transfer->resume(m_unfinished.take({m_conversation, m_transfer}));
        break;
    case Deed::Resolve:
        showSheet(m_resolve);
        m_resolve->begin();
        break;
    case Deed::Release:
        m_console.release(m_conversation);
        break;
    case Deed::Snooze:
        showSheet(m_snooze);
        m_snooze->begin();
        break;
    }
}

void ConversationPane::showSheet(Sheet *sheet)
{
    m_bottom->setCurrentWidget(sheet);
    m_bottom->updateGeometry();
}

/// Who looks elsewhere, or loses the conversation, meets what was written in the sheet when it opens again.
void ConversationPane::keepSheet()
{
    const auto *sheet = qobject_cast<Sheet *>(m_bottom->currentWidget());
    if (sheet && !sheet->unfinished().isEmpty())
        m_unfinished.insert({m_conversation, sheet}, sheet->unfinished());
}

void ConversationPane::closeSheet()
{
    m_bottom->setCurrentWidget(m_composer);
    m_bottom->updateGeometry();
    focusBest();
}

void ConversationPane::snoozeFor(const QString &choice)
{
    const QDateTime now = QDateTime::fromMSecsSinceEpoch(m_console.now().ms);
    QDateTime until = now.addSecs(choice.toLongLong() * 60);
    if (choice == "tomorrow"_L1)
        until = QDateTime(now.date().addDays(1), QTime(9, 0));
    else if (choice == "monday"_L1)
        until = QDateTime(now.date().addDays(8 - now.date().dayOfWeek()), QTime(9, 0));
    m_console.snooze(m_conversation, {until.toMSecsSinceEpoch()});
    closeSheet();
}

void ConversationPane::open(const ConversationId &conversation)
{
    if (conversation == m_conversation)
        return;
    keepSheet();
    m_conversation = conversation;
    m_bottom->setCurrentWidget(m_composer);
    m_composer->setConversation(conversation);
    const auto transcript = conversation.isEmpty() ? nullptr : m_console.openTranscript(conversation);
    m_transcript->setTranscript(transcript);
    m_find->setTranscript(transcript);
    tellViewing();
    m_pages->setCurrentIndex(conversation.isEmpty() ? 0 : 1);
    refresh();
}

/// What is not on the screen is not looked at.
void ConversationPane::tellViewing()
{
    m_console.viewing(isVisible() ? m_conversation : ConversationId());
}

void ConversationPane::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    if (!event->spontaneous())
        tellViewing();
}

void ConversationPane::hideEvent(QHideEvent *event)
{
    QWidget::hideEvent(event);
    if (!event->spontaneous())
        tellViewing();
}

void ConversationPane::refresh()
{
    const Conversation *head = m_console.state().head(m_conversation);
    m_header->showHead(head, accessTo(head, m_console.state()), m_console.now());
    const bool writing = m_composer->isAncestorOf(window()->focusWidget());
    m_composer->refresh();
    if (!isWriting() && !isOwn()) {
        const bool inSheet = m_bottom->isAncestorOf(window()->focusWidget());
        keepSheet();
        m_bottom->setCurrentWidget(m_composer);
        m_bottom->updateGeometry();
        if (inSheet)
            focusBest();
    }
    // An editor that is closed to us would hand the keyboard to whatever button is next.
    else if (writing && !isOwn() && !m_composer->canType())
        focusBest();
}

void ConversationPane::focusBest()
{
    if (auto *sheet = qobject_cast<Sheet *>(m_bottom->currentWidget()))
        sheet->takeKeyboard();
    else if (m_composer->canType())
        m_composer->focusEditor();
    else
        m_transcript->setFocus();
}

void ConversationPane::find()
{
    if (!m_conversation.isEmpty())
        m_find->open();
}

/// Into what one writes, as Markdown quotes, with the keyboard behind it.
void ConversationPane::quote(const QString &text)
{
    if (!isWriting())
        closeSheet();
    if (!m_composer->canType()) {
        Q_EMIT troubled(accessTo(m_console.state().head(m_conversation), m_console.state()).whyNot);
        return;
    }
    const QStringList lines = text.trimmed().split(u'\n');
    QTextCursor cursor = m_composer->editor().textCursor();
    cursor.insertText((cursor.atBlockStart() ? QString() : u"\n"_s) + u"> "_s + lines.join(u"\n> "_s) + u"\n\n"_s);
    m_composer->editor().setTextCursor(cursor);
    m_composer->focusEditor();
}

void ConversationPane::reportWrongAnswer(const QString &answer)
{
    constexpr qsizetype longest = 300;
    if (!m_console.addNote(m_conversation, tr("AI answer wrong: “%1”").arg(oneLine(answer, longest))))
        Q_EMIT troubled(accessTo(m_console.state().head(m_conversation), m_console.state()).whyNot);
}

} // namespace Baton::Ui

#include "moc_conversationpane.cpp"
