// SPDX-FileCopyrightText: Baton contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QLabel>

#include <array>

namespace Baton::Ui {

/// A label that shows text literally, on one line cut with "…" or wrapped to at most some lines.
class PlainLabel final : public QLabel
{
    Q_OBJECT

public:
    explicit PlainLabel(const QFont &font, QWidget *parent = nullptr);

    const QString &fullText() const { return m_text; }
    void setFullText(const QString &text);
    /// 1 cuts with "…"; more wrap and cut the last one; 0 wraps without end.
    void setMaximumLines(int lines);
    void setMuted(bool muted);
    /// Whether not all of the text fits at this width; then the tooltip has the whole.
    bool isCutAt(int width) const;
    /// Another script's font may need a taller one than ours.
    int firstLineHeightAt(int width) const;

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;
    bool hasHeightForWidth() const override { return m_lines != 1; }
    int heightForWidth(int width) const override;

protected:
    void paintEvent(QPaintEvent *event) override;
    bool event(QEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    /// Lines with where each begins: another script's fallback font may need taller lines than ours.
    struct Wrapped
    {
        int width = -1;
        QStringList lines;
        QList<int> tops;
        int height = 0;
        int first = 0; ///< height of the first line alone
        bool isCut = false;
    };

    const Wrapped &wrappedAt(int width) const;
    Wrapped wrap(const QString &whole, int width, int maximum) const;
    void forget();

    QString m_text;
    int m_lines = 1;
    // A layout asks for the height at two widths by turns, and shaping takes long.
    mutable std::array<Wrapped, 2> m_wrapped;
    mutable qsizetype m_latest = 0;
    mutable int m_needed = -1; ///< width of its beginning on one line
};

} // namespace Baton::Ui
