// SPDX-FileCopyrightText: Baton contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QPlainTextEdit>
#include <QTextBlock>
#include <QTimer>

#include <functional>

namespace Baton::Ui {

/// Lays out what is written, keeping what was shaped: a blink of the caret shapes nothing. A paragraph that would hold
/// up the window gets its lines in several turns of the event loop, from the top down.
class ReplyLayout final : public QPlainTextDocumentLayout
{
    Q_OBJECT

public:
    ReplyLayout(QPlainTextEdit &edit, QTextDocument *document);

    /// Run before a changed text is laid out: the option of the document that it sets costs no layout of its own.
    void setPrepare(std::function<void()> prepare) { m_prepare = std::move(prepare); }
    /// To be called before something else than the text changes the lines.
    void stop();
    bool isUnderWay() const { return m_underWay; }
    QRectF blockBoundingRect(const QTextBlock &block) const override;

Q_SIGNALS:
    void grown(); ///< by the lines of a turn

protected:
    void documentChanged(int from, int removed, int added) override;

private:
    void ensureLines(const QTextBlock &block);
    void begin(const QTextBlock &block);
    void addLines(int number);
    void goOn();
    void noteChange(int from, int length);

    QPlainTextEdit &m_edit;
    std::function<void()> m_prepare;
    QTimer m_turn;
    QTextBlock m_block; ///< whose lines are under way
    qreal m_height = 0;
    int m_blocks = 1;
    bool m_underWay = false;
    bool m_preparing = false;
    bool m_allChanged = false;
};

} // namespace Baton::Ui
