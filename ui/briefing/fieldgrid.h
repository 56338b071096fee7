// SPDX-FileCopyrightText: Baton contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QWidget>

namespace Baton::Ui {

class PlainLabel;
class Theme;

/// A value with what belongs to it, as its source or a button: behind it where there is room, else under it.
class FieldValue final : public QWidget
{
    Q_OBJECT

public:
    FieldValue(const Theme &theme, const QString &text, QWidget *parent = nullptr);

    PlainLabel *text() const { return m_text; }
    void setText(const QString &text);
    /// Takes the widget; shown in the order of adding.
    void append(QWidget *widget);
    /// Width below which a word of it would be broken.
    int longestWord() const { return m_longestWord; }

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;
    bool hasHeightForWidth() const override { return true; }
    int heightForWidth(int width) const override;

protected:
    void resizeEvent(QResizeEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    int place(int width, bool move) const;
    void put(QWidget *widget, const QRect &rect, int width) const;

    const Theme &m_theme;
    PlainLabel *m_text;
    QList<QWidget *> m_more;
    int m_needed = 0; ///< width of the text on one line
    int m_longestWord = 0;
};

/// Names with their values: in two columns where every value has room there, else each value under its name.
class FieldGrid final : public QWidget
{
    Q_OBJECT

public:
    explicit FieldGrid(const Theme &theme, QWidget *parent = nullptr);

    FieldValue *add(const QString &name, const QString &value);
    int count() const { return int(m_rows.size()); }

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;
    bool hasHeightForWidth() const override { return true; }
    int heightForWidth(int width) const override;

protected:
    void resizeEvent(QResizeEvent *event) override;
    void changeEvent(QEvent *event) override;
    bool event(QEvent *event) override;

private:
    struct Row
    {
        PlainLabel *name;
        FieldValue *value;
    };

    /// Width of the column of names, 0 where there is no room for two columns.
    int nameColumn(int width) const;
    int place(int width, bool move) const;

    const Theme &m_theme;
    QList<Row> m_rows;
};

} // namespace Baton::Ui
