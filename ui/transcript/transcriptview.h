// SPDX-FileCopyrightText: Baton contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "console/consolestate.h"
#include "console/transcriptmodel.h"
#include "ui/transcript/heightindex.h"
#include "ui/transcript/messagebox.h"

#include <QAbstractScrollArea>
#include <QCache>

#include <functional>
#include <memory>

class QPushButton;

namespace Baton::Ui {

/// A place in the thread: row and offset in its text.
struct ThreadPosition
{
    int row = -1;
    qsizetype offset = 0;

    friend auto operator<=>(const ThreadPosition &, const ThreadPosition &) = default;
};

/// The thread of a conversation. Only what is seen is laid out; what one reads stays where it is, whatever comes
/// above or below.
class TranscriptView final : public QAbstractScrollArea
{
    Q_OBJECT

public:
    TranscriptView(const ConsoleState &state, const Theme &theme, std::function<Instant()> now,
                   QWidget *parent = nullptr);
    ~TranscriptView() override;

    void setTranscript(std::shared_ptr<TranscriptModel> transcript);
    TranscriptModel *transcript() const { return m_transcript.get(); }
    /// Messages above this number are not yet read; 0 for none.
    void setReadUpTo(qint64 n);

    int rowCount() const { return m_heights.count(); }
    int currentRow() const { return m_current; }
    QString sentenceOf(int row) const;
    QRect rowRect(int row) const; ///< in the viewport
    bool isAtEnd() const;
    QString selectedText() const;

    void scrollToEnd();
    /// Brings a message in front and marks it; returns whether it is loaded.
    bool showMessage(qint64 n);
    void selectAll();
    void copySelection() const;
    void setCurrentRow(int row);

Q_SIGNALS:
    void olderWanted();
    void linkClicked(const QUrl &url);
    void retryWanted(const Baton::CommandId &command);
    void discardWanted(const Baton::CommandId &command);
    void keepAsNoteWanted(const Baton::CommandId &command);

protected:
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void scrollContentsBy(int dx, int dy) override;
    void keyPressEvent(QKeyEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;
    void mouseReleaseEvent(QMouseEvent *event) override;
    void contextMenuEvent(QContextMenuEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    struct Anchor
    {
        int row = -1;
        int offset = 0; ///< of the viewport's top in that row
    };

    void connectTranscript();
    void onInserted(int first, int last);
    void onRemoved(int first, int last);
    void onReset();
    void forgetLayouts();
    void settle();
    void measureFrom(int row, int down);
    bool measure(int row);
    int offset() const;
    void setOffset(qint64 value);
    void rememberAnchor();
    void askForOlder();
    void refreshPill();
    void placePill();
    const MessageBox &box(int row);
    MessageWords wordsOf(int row) const;
    Surroundings aroundOf(int row) const;
    QString keyOf(int row) const;
    ThreadPosition positionAt(QPoint point);
    void copyRow(int row) const;
    void runDeed(MessageDeed deed, int row);
    bool scrollByKey(QKeyEvent *event);

    const ConsoleState &m_state;
    const Theme &m_theme;
    std::function<Instant()> m_now;
    std::shared_ptr<TranscriptModel> m_transcript;
    HeightIndex m_heights;
    QCache<QString, MessageBox> m_boxes{400};
    QPushButton *m_pill;
    Anchor m_anchor;
    qint64 m_readUpTo = 0;
    ThreadPosition m_from, m_to;
    QPoint m_pressed;
    bool m_selecting = false;
    bool m_stick = true;
    bool m_settling = false;
    bool m_askedOlder = false;
    int m_fresh = 0; ///< arrived below what is seen
    int m_current = -1;
    int m_laidOutWidth = 0;
};

} // namespace Baton::Ui
