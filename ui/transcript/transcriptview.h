// SPDX-FileCopyrightText: Baton contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "console/consolestate.h"
#include "console/transcriptmodel.h"
#include "ui/transcript/heightindex.h"
#include "ui/transcript/messagebox.h"

#include <QAbstractScrollArea>
#include <QCache>
#include <QDate>
#include <QElapsedTimer>
#include <QTimer>

#include <functional>
#include <memory>
#include <optional>

class QMenu;
class QPushButton;

namespace Baton::Ui {

class Pictures;

struct MessageLook;

/// A place in the thread: row and offset in its text as it is shown.
struct ThreadPosition
{
    int row = -1;
    qsizetype offset = 0;

    friend auto operator<=>(const ThreadPosition &, const ThreadPosition &) = default;
};

/// The thread of a conversation. Only what is seen is laid out; what one reads stays where it is, whatever comes
/// above or below, and is found again when one comes back from another conversation.
class TranscriptView final : public QAbstractScrollArea
{
    Q_OBJECT

public:
    TranscriptView(const ConsoleState &state, const Theme &theme, std::function<Instant()> now,
                   QWidget *parent = nullptr);
    ~TranscriptView() override;

    void setTranscript(std::shared_ptr<TranscriptModel> transcript);
    TranscriptModel *transcript() const { return m_transcript.get(); }
    /// Messages above this number are marked as new; 0 for none.
    void setReadUpTo(qint64 n);
    /// What shows files small; without it their names are all there is.
    void setPictures(Pictures *pictures);
    qint64 readUpTo() const { return m_readUpTo; }

    int rowCount() const { return m_heights.count(); }
    int currentRow() const { return m_current; }
    QString sentenceOf(int row) const;
    /// The text of a row as it is shown, without the signs of markup.
    QString shownTextOf(int row) const;
    QRect rowRect(int row) const; ///< in the viewport
    bool isAtEnd() const;
    bool isSelected(int row) const;
    QString selectedText() const;
    /// Who is typing, in words; empty where nobody is.
    QString typingText() const;

    void scrollToEnd();
    /// Brings a message in front and marks it, loading older ones until it is there. False where it is not there yet.
    bool showMessage(qint64 n);
    void selectAll();
    void copySelection() const;
    void setCurrentRow(int row);
    /// Marks a text wherever it is seen; empty for none.
    void setSearch(const QString &query);
    /// Brings one of its places in front.
    void showHit(qint64 n, TextRange range);

Q_SIGNALS:
    void olderWanted();
    void linkClicked(const QUrl &url);
    void fileWanted(const Baton::Attachment &file); ///< to be kept
    void retryWanted(const Baton::CommandId &command);
    void discardWanted(const Baton::CommandId &command);
    void keepAsNoteWanted(const Baton::CommandId &command);
    void quoteWanted(const QString &text);
    void snippetWanted(const QString &text);
    void wrongAnswerReported(const QString &text);
    /// Screen readers were told.
    void announced(const QString &sentence);
    /// Something was typed that means nothing here.
    void typed(const QString &text);

protected:
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void scrollContentsBy(int dx, int dy) override;
    void keyPressEvent(QKeyEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;
    void mouseReleaseEvent(QMouseEvent *event) override;
    void mouseDoubleClickEvent(QMouseEvent *event) override;
    void contextMenuEvent(QContextMenuEvent *event) override;
    void changeEvent(QEvent *event) override;
    void focusInEvent(QFocusEvent *event) override;
    void focusOutEvent(QFocusEvent *event) override;
    void showEvent(QShowEvent *event) override;
    bool viewportEvent(QEvent *event) override;

private:
    struct Anchor
    {
        int row = -1;
        int offset = 0; ///< of the viewport's top in that row
    };
    /// Where one was in a conversation when one left it.
    struct Place
    {
        qint64 n = 0; ///< at the top; 0 for the end
        int offset = 0;
        qint64 seen = 0;
    };
    /// How far the visitor has come with what was said to them; numbers, 0 for none.
    struct Told
    {
        qint64 last = 0;
        qint64 seen = 0;

        friend bool operator==(const Told &, const Told &) = default;
    };
    /// A message that older pages are loaded for.
    struct Hunt
    {
        qint64 n = 0;
        bool marks = false; ///< or only scrolls
        int offset = 0;
    };
    struct Spot
    {
        int row = -1;
        MessageDeed deed = MessageDeed::None;

        friend bool operator==(const Spot &, const Spot &) = default;
    };

    void connectTranscript();
    void onInserted(int first, int last);
    void onRemoved(int first, int last);
    void onReset();
    void onChanged(int first, int last);
    void forgetLayouts();
    void forgetOutgoing();
    void settle();
    void prepareAhead();
    void keepAnchor();
    bool measureSeen();
    bool measure(int row);
    int offset() const;
    void setOffset(qint64 value);
    void rememberAnchor();
    void askForOlder();
    /// The file of a row under a point of the viewport; null where there is none.
    const FilePlace *fileAt(int row, QPoint point);
    void addFileActions(QMenu &menu, int row);
    void refreshPill();
    void placePill();
    const MessageBox &box(int row);
    MessageWords wordsOf(int row) const;
    Surroundings aroundOf(int row) const;
    QString keyOf(int row) const;
    int footerHeight() const;
    void paintRow(QPainter &painter, int row, const QRect &rect);
    void paintTyping(QPainter &painter);
    MessageLook lookOf(int row, const MessageBox &message) const;

    // What has been read, and where one was: transcriptplaces.cpp
    void keepPlace();
    void markMessage(int row);
    void applyPlace();
    void scrollTo(int row, int offset);
    void noteSeen();
    void noteArrived(int first, int last);
    bool isOwn(int row) const;
    bool hasNewsAfter(qint64 n) const;
    void announce(int first, int last);
    QString toldSentence(int row) const;
    void refreshProgress();
    qint64 seenByVisitor() const;
    Progress progressOf(int row) const;
    QString progressWords(int row) const;
    void continueHunt();

    // Keys, mouse and menu: transcriptinput.cpp
    bool scrollByKey(QKeyEvent *event);
    void clickAt(QPoint point);
    void runDeed(MessageDeed deed, int row);
    void openMenu(int row, QPoint at, const QUrl &link);
    /// Calls it with the row the message has by then, if it is still there.
    std::function<void()> atRowOf(int row, std::function<void(int row)> call);
    Spot spotAt(QPoint point);
    void setHover(const Spot &spot);
    int lastVisibleRow() const;

    // Selection: transcriptselection.cpp
    ThreadPosition positionAt(QPoint point);
    bool selectByKey(QKeyEvent *event);
    void selectRows(int step);
    void moveSelection(bool forward, bool word);
    void selectWordAt(ThreadPosition at);
    void copyRow(int row) const;
    QString heading(int row, bool withDay) const;
    QString quotedText(int row) const;

    const ConsoleState &m_state;
    const Theme &m_theme;
    std::function<Instant()> m_now;
    std::shared_ptr<TranscriptModel> m_transcript;
    QList<std::shared_ptr<TranscriptModel>> m_recent; ///< so that going back and forth loads nothing
    QHash<ConversationId, Place> m_places;
    HeightIndex m_heights;
    QCache<QString, MessageBox> m_boxes{400};
    QCache<QString, std::shared_ptr<const TextBlock>> m_texts{400};
    QTimer m_ahead;
    QPushButton *m_pill;
    Pictures *m_pictures = nullptr;
    Anchor m_anchor;
    std::optional<Hunt> m_hunt;
    qint64 m_readUpTo = 0;
    qint64 m_seen = 0; ///< last number that was in front of the person
    Told m_toldByUs; ///< their progress is said in words
    Told m_toldByLines; ///< of the system
    ThreadPosition m_from, m_to;
    QPoint m_pressed;
    QElapsedTimer m_doubleClicked;
    QString m_query;
    qint64 m_hit = 0;
    TextRange m_hitRange;
    Spot m_hover;
    QDate m_today;
    bool m_selecting = false;
    bool m_stick = true;
    bool m_settling = false;
    bool m_opening = false; ///< nothing of the log is there yet
    bool m_byKeyboard = false; ///< the keyboard, not the pointer, chose the current message
    int m_fresh = 0; ///< arrived below what is seen
    int m_current = -1;
    int m_laidOutWidth = 0;
};

} // namespace Baton::Ui
